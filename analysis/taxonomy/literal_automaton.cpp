#include "analysis/taxonomy/literal_automaton.h"

#include <algorithm>
#include <bit>

#include "sources/text/assert.h"

namespace radar::taxonomy {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
char other_case(char c) { return is_capital(c) || (c >= 'a' && c <= 'z') ? static_cast<char>(c ^ 0x20) : c; }

}  // namespace

std::uint8_t LiteralAutomaton::class_of(char c) {
  auto& own = classes_[static_cast<unsigned char>(c)];
  if (own == 0) own = classes_[static_cast<unsigned char>(other_case(c))] = ++last_class_;
  return own;
}

std::uint32_t LiteralAutomaton::child(std::uint32_t node, std::uint8_t c) const {
  for (const auto& [own, next] : nodes_[node].children) {
    if (own == c) return next;
  }
  return 0;
}

std::size_t LiteralAutomaton::add(std::string_view literal) {
  RADAR_ASSERT(!literal.empty() && literal.size() < 1U << 16U);
  std::uint32_t node = 0;
  for (const char byte : literal) {
    const auto c = class_of(byte);
    auto next = child(node, c);
    if (next == 0) {
      next = static_cast<std::uint32_t>(nodes_.size());
      nodes_[node].children.emplace_back(c, next);
      nodes_.emplace_back();
    }
    node = next;
  }
  auto& ends = nodes_[node].ends;
  if (ends.empty()) {
    ends.push_back(static_cast<std::uint32_t>(sizes_.size()));
    sizes_.push_back(static_cast<std::uint16_t>(literal.size()));
  }
  return ends.front();
}

std::vector<std::uint32_t> LiteralAutomaton::link() {
  std::vector<std::uint32_t> order{0};
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto parent = order[i];
    for (const auto& [c, next] : nodes_[parent].children) {
      auto from = nodes_[parent].fallback;
      while (from != 0 && child(from, c) == 0) from = nodes_[from].fallback;
      const auto fallback = parent == 0 ? 0 : child(from, c);
      nodes_[next].fallback = fallback;
      const auto& shorter = nodes_[fallback].ends;
      nodes_[next].ends.insert(nodes_[next].ends.end(), shorter.begin(), shorter.end());
      order.push_back(next);
    }
  }
  return order;
}

std::uint32_t LiteralAutomaton::state_of(std::uint32_t node, const std::vector<std::uint32_t>& places) const {
  return places[node] << shift_ | (nodes_[node].ends.empty() ? 0 : k_found);
}

void LiteralAutomaton::freeze() {
  const auto order = link();
  shift_ = static_cast<unsigned>(std::bit_width(static_cast<unsigned>(last_class_)));
  const std::size_t row = std::size_t{1} << shift_;
  RADAR_ASSERT(order.size() * row < k_found);
  std::vector<std::uint32_t> places(nodes_.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) places[order[i]] = i;
  steps_.assign(order.size() * row, 0);
  ends_from_.assign(1, 0);
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto& node = nodes_[order[i]];
    // What no child takes goes on as the fallback would, which has less depth.
    const auto own = steps_.begin() + static_cast<std::ptrdiff_t>(i * row);
    const auto fallback = steps_.begin() + static_cast<std::ptrdiff_t>(places[node.fallback] * row);
    if (i > 0) std::copy_n(fallback, row, own);
    for (const auto& [c, next] : node.children) own[c] = state_of(next, places);
    ends_.insert(ends_.end(), node.ends.begin(), node.ends.end());
    ends_from_.push_back(static_cast<std::uint32_t>(ends_.size()));
  }
  nodes_ = {};
}

}  // namespace radar::taxonomy
