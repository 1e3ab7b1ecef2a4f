#include "analysis/taxonomy/literal_trie.h"

#include <bit>

namespace radar::taxonomy {

std::size_t LiteralTrie::add(std::string_view literal) {
  std::uint32_t node = 0;
  for (const char c : literal) {
    const auto [edge, fresh] =
        learned_.emplace(key_of(node, c), static_cast<std::uint32_t>(literals_.size()));
    if (fresh) literals_.push_back(k_none);
    node = edge->second;
  }
  for (int second = 0; second < 256; ++second) {
    const auto c = static_cast<char>(second);
    if (literal.size() == 1 || literal[1] == c) openings_.set(opening_of(literal[0], c));
  }
  if (literals_[node] == k_none) literals_[node] = count_++;
  return literals_[node];
}

void LiteralTrie::freeze() {
  edges_.assign(std::bit_ceil(learned_.size() * 2 + 2), {});
  const std::size_t mask = edges_.size() - 1;
  for (const auto& [key, node] : learned_) {
    std::size_t at = slot_of(key) & mask;
    while (edges_[at].node != 0) at = (at + 1) & mask;
    edges_[at] = {key, node};
  }
  learned_.clear();
}

}  // namespace radar::taxonomy
