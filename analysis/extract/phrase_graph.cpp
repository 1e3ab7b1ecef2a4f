#include "analysis/extract/phrase_graph.h"

namespace radar::extract {

bool PhraseGraph::add(int row, const std::vector<Element>& phrase) {
  row_ = row;
  ends_ = false;
  phrase_ = &phrase;
  extend(0, {0, 0});
  for (const auto& [state, node] : fresh_) --nodes_[node].leads;
  fresh_.clear();
  return ends_;
}

void PhraseGraph::extend(std::uint32_t node, State state) {
  const auto [at, fixed] = state;
  if (at == phrase_->size()) {
    auto& end = nodes_[node];
    if (node != 0 && end.row < 0) {  // options alone are no phrase
      end.row = row_;
      end.fixed = fixed;
      ends_ = true;
    } else if (node != 0) {
      before_ = end.row;
    }
    return;
  }
  const auto& element = (*phrase_)[at];
  if (element.skip != 0) extend(node, {element.skip, fixed});
  lead(node, element.ids, {at + 1, static_cast<std::uint16_t>(fixed + (element.fixed ? 1 : 0))});
}

void PhraseGraph::lead(std::uint32_t node, const std::vector<WordId>& ids, State next) {
  std::map<std::uint32_t, std::vector<WordId>> by_child;
  for (const auto id : ids) {
    const auto edge = nodes_[node].edges.find(id);
    by_child[edge == nodes_[node].edges.end() ? 0 : edge->second].push_back(id);
  }
  for (const auto& [child, some] : by_child) {
    if (child == 0) {
      lead_anew(node, some, next);
    } else if (const auto same = fresh_.find(next); same == fresh_.end() || same->second != child) {
      extend(own(node, child, some), next);
    }
  }
}

void PhraseGraph::lead_anew(std::uint32_t node, const std::vector<WordId>& ids, State next) {
  auto it = fresh_.find(next);
  if (it == fresh_.end()) {
    const auto fresh = static_cast<std::uint32_t>(nodes_.size());
    nodes_.emplace_back();
    extend(fresh, next);
    ++nodes_[fresh].leads;  // what is remembered is not to be changed
    it = fresh_.emplace(next, fresh).first;
  }
  for (const auto id : ids) nodes_[node].edges.emplace(id, it->second);
  nodes_[it->second].leads += static_cast<std::uint32_t>(ids.size());
}

// The child to which these words lead, and nothing else: a copy where it has other edges besides.
std::uint32_t PhraseGraph::own(std::uint32_t node, std::uint32_t child, const std::vector<WordId>& ids) {
  auto& edges = nodes_[node].edges;
  const auto here = static_cast<std::uint32_t>(ids.size());
  if (nodes_[child].leads == here) return child;
  const auto copy = static_cast<std::uint32_t>(nodes_.size());
  for (const auto id : ids) edges[id] = copy;
  nodes_.push_back(nodes_[child]);
  nodes_[copy].leads = here;
  nodes_[child].leads -= here;
  for (const auto& [id, next] : nodes_[copy].edges) ++nodes_[next].leads;
  return copy;
}

std::vector<PhraseGraph::Node> PhraseGraph::take() {
  std::vector<std::uint32_t> order = {0}, place(nodes_.size(), 0);
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (const auto& [id, next] : nodes_[order[i]].edges) {
      if (place[next] != 0) continue;
      place[next] = static_cast<std::uint32_t>(order.size());
      order.push_back(next);
    }
  }
  std::vector<Node> out;
  out.reserve(order.size());
  for (const auto node : order) {
    out.push_back(std::move(nodes_[node]));
    for (auto& [id, next] : out.back().edges) next = place[next];
  }
  nodes_.assign(1, {});
  return out;
}

}  // namespace radar::extract
