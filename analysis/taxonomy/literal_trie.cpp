#include "analysis/taxonomy/literal_trie.h"

#include <algorithm>

namespace radar::taxonomy {

std::size_t LiteralTrie::add(std::string_view literal) {
  std::uint32_t node = 0;
  for (const char c : literal) {
    auto& children = learned_[node].children;
    const auto it =
        std::find_if(children.begin(), children.end(), [c](const auto& child) { return child.first == c; });
    if (it != children.end()) {
      node = it->second;
      continue;
    }
    const auto fresh = static_cast<std::uint32_t>(learned_.size());
    children.emplace_back(c, fresh);
    learned_.emplace_back();
    node = fresh;
  }
  for (int second = 0; second < 256; ++second) {
    const auto c = static_cast<char>(second);
    if (literal.size() == 1 || literal[1] == c) openings_.set(opening_of(literal[0], c));
  }
  if (learned_[node].literal == k_none) learned_[node].literal = count_++;
  return learned_[node].literal;
}

// As deep as the longest literal.
void LiteralTrie::lay_out(std::uint32_t learned, std::uint32_t place) {
  const auto& children = learned_[learned].children;
  const auto first = static_cast<std::uint32_t>(nodes_.size());
  nodes_[place].first_child = first;
  nodes_[place].children = static_cast<std::uint16_t>(children.size());
  for (const auto& [symbol, child] : children) nodes_.push_back({0, learned_[child].literal, 0, symbol});
  for (std::size_t i = 0; i < children.size(); ++i)
    lay_out(children[i].second, first + static_cast<std::uint32_t>(i));
}

void LiteralTrie::freeze() {
  nodes_.assign(1, {});
  lay_out(0, 0);
  for (std::uint32_t at = nodes_[0].first_child; at < nodes_[0].first_child + nodes_[0].children; ++at)
    roots_[static_cast<unsigned char>(nodes_[at].symbol)] = at;
  learned_.clear();
}

}  // namespace radar::taxonomy
