#include "analysis/match/alias_trie.h"

#include <algorithm>
#include <stdexcept>

namespace radar::match {
namespace {

constexpr std::uint32_t k_most_nodes = 1U << 24U;

}  // namespace

AliasTrie::AliasTrie() : building_(1), one_(256, 0), two_(256 * 256, 0), lists_(1, 0) {}

void AliasTrie::add(std::string_view folded, std::uint32_t alias) {
  std::uint32_t node = 0;
  for (const char raw : folded) {
    const auto c = static_cast<unsigned char>(raw);
    auto& children = building_[node].children;
    const auto it =
        std::find_if(children.begin(), children.end(), [c](const auto& child) { return child.first == c; });
    if (it != children.end()) {
      node = it->second;
      continue;
    }
    const auto fresh = static_cast<std::uint32_t>(building_.size());
    children.emplace_back(c, fresh);
    building_.emplace_back();
    node = fresh;
  }
  if (node == 0) return;
  building_[node].aliases.push_back(alias);
}

std::uint32_t AliasTrie::add_list(const std::vector<std::uint32_t>& aliases) {
  if (aliases.empty()) return 0;
  const auto at = static_cast<std::uint32_t>(lists_.size());
  if (at >= k_most_nodes) throw std::length_error("a trie of aliases has too many");
  lists_.push_back(static_cast<std::uint32_t>(aliases.size()));
  lists_.insert(lists_.end(), aliases.begin(), aliases.end());
  return at;
}

// Depth first: a node's children, then those of the first of them, and so on. As deep as the longest alias.
void AliasTrie::lay_out(std::uint32_t building, std::uint32_t place) {
  const auto& children = building_[building].children;
  const auto first = static_cast<std::uint32_t>(nodes_.size());
  if (first + children.size() >= k_most_nodes || children.size() > 0xFF)
    throw std::length_error("a trie of aliases has too many");
  nodes_[place].first_child = first & (k_most_nodes - 1);
  nodes_[place].children = children.size() & 0xFFU;
  for (const auto& [symbol, child] : children)
    nodes_.push_back({0, 0, add_list(building_[child].aliases) & (k_most_nodes - 1), symbol});
  for (std::size_t i = 0; i < children.size(); ++i)
    lay_out(children[i].second, first + static_cast<std::uint32_t>(i));
}

void AliasTrie::freeze() {
  nodes_.assign(1, {});
  lay_out(0, 0);
  symbols_.clear();
  for (const auto& node : nodes_) symbols_.push_back(static_cast<unsigned char>(node.symbol));
  const auto each_child = [this](const Node& node, auto&& use) {
    const std::uint32_t begin = node.first_child, end = begin + node.children;
    for (std::uint32_t at = begin; at < end; ++at) use(at, nodes_[at]);
  };
  each_child(nodes_[0], [&](std::uint32_t, const Node& first) {
    one_[first.symbol] = first.ends;
    each_child(first, [&](std::uint32_t at, const Node& second) {
      two_[static_cast<std::size_t>(first.symbol) << 8 | second.symbol] = at;
    });
  });
  building_.clear();
  building_.shrink_to_fit();
}

std::uint32_t AliasTrie::node_of(std::string_view folded) const {
  std::uint32_t node = 0;
  for (const char c : folded) {
    node = child(nodes_[node], static_cast<unsigned char>(c));
    if (node == 0) break;
  }
  return node;
}

AliasTrie::Aliases AliasTrie::exact(std::string_view folded) const {
  Aliases found;
  prefixes(folded, [&](std::size_t length, Aliases aliases) {
    if (length == folded.size()) found = aliases;
  });
  return found;
}

}  // namespace radar::match
