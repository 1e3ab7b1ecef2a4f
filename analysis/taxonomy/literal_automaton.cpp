#include "analysis/taxonomy/literal_automaton.h"

#include <algorithm>
#include <bit>

#include "sources/text/assert.h"

namespace radar::taxonomy {
namespace {

unsigned char lower(char c) { return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c); }

}  // namespace

std::size_t LiteralAutomaton::add(std::string_view literal) {
  RADAR_ASSERT(!literal.empty() && literal.size() < 1U << 16U);
  std::uint32_t node = 0;
  for (const char c : literal) {
    auto next = nodes_[node].children[lower(c)];
    if (next == 0) {
      next = static_cast<std::uint32_t>(nodes_.size());
      nodes_[node].children[lower(c)] = next;
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

void LiteralAutomaton::number_classes() {
  std::uint8_t count = 0;
  for (std::size_t c = 0; c < 256; ++c) {
    const bool used =
        std::any_of(nodes_.begin(), nodes_.end(), [c](const Node& n) { return n.children[c] != 0; });
    if (used) classes_[c] = ++count;
  }
  for (char c = 'A'; c <= 'Z'; ++c) classes_[static_cast<unsigned char>(c)] = classes_[lower(c)];
  shift_ = static_cast<unsigned>(std::bit_width(count));
}

std::vector<std::uint32_t> LiteralAutomaton::link() {
  std::vector<std::uint32_t> order{0};
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto parent = order[i];
    for (std::size_t c = 0; c < 256; ++c) {
      const auto child = nodes_[parent].children[c];
      const auto fallback = parent == 0 ? 0 : nodes_[nodes_[parent].fallback].children[c];
      if (child == 0 || child == fallback) {
        nodes_[parent].children[c] = fallback;
        continue;
      }
      nodes_[child].fallback = fallback;
      const auto& shorter = nodes_[fallback].ends;
      nodes_[child].ends.insert(nodes_[child].ends.end(), shorter.begin(), shorter.end());
      order.push_back(child);
    }
  }
  return order;
}

void LiteralAutomaton::freeze() {
  number_classes();
  const auto order = link();
  RADAR_ASSERT((order.size() << shift_) < k_found);
  std::vector<std::uint32_t> states(nodes_.size());
  for (std::size_t i = 0; i < order.size(); ++i) states[order[i]] = static_cast<std::uint32_t>(i << shift_);
  steps_.assign(order.size() << shift_, 0);
  ends_from_.assign(1, 0);
  for (const auto node : order) {
    for (std::size_t c = 0; c < 256; ++c) {
      const auto next = nodes_[node].children[c];
      if (next == 0) continue;
      steps_[states[node] + classes_[c]] = states[next] | (nodes_[next].ends.empty() ? 0 : k_found);
    }
    ends_.insert(ends_.end(), nodes_[node].ends.begin(), nodes_[node].ends.end());
    ends_from_.push_back(static_cast<std::uint32_t>(ends_.size()));
  }
  nodes_ = {};
}

}  // namespace radar::taxonomy
