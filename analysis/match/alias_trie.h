// All aliases as one trie over folded bytes. The scan enters it at word starts only, which is why it is
// faster here than an automaton that follows failure links through every byte. The first two bytes index a
// table; below, a node's children lie side by side.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

namespace radar::match {

class AliasTrie {
 public:
  AliasTrie();
  void add(std::string_view folded, std::uint32_t alias);
  // Calls visit(length, aliases) for every alias text that `text` starts with, shortest first.
  template <class Visit>
  void prefixes(std::string_view text, Visit&& visit) const {
    if (text.empty()) return;
    const auto first = static_cast<unsigned char>(text[0]);
    if (one_[first] != 0) visit(std::size_t{1}, aliases_[one_[first]]);
    if (text.size() < 2) return;
    std::uint32_t node = two_[first << 8 | static_cast<unsigned char>(text[1])];
    for (std::size_t length = 2; node != 0; ++length) {
      if (ends_[node] != 0) visit(length, aliases_[ends_[node]]);
      if (length == text.size()) return;
      node = child(node, static_cast<unsigned char>(text[length]));
    }
  }
  // The aliases whose text is exactly `folded`; nullptr if none.
  [[nodiscard]] const std::vector<std::uint32_t>* exact(std::string_view folded) const;
  // Must be called between the last add() and the first search.
  void freeze();
  // Puts the aliases of each text in order.
  template <class Before>
  void order(Before&& before) {
    for (auto& aliases : aliases_) std::stable_sort(aliases.begin(), aliases.end(), before);
  }

 private:
  struct Building {
    std::vector<std::pair<unsigned char, std::uint32_t>> children;
    std::uint32_t ends = 0;
  };
  [[nodiscard]] std::uint32_t child(std::uint32_t node, unsigned char symbol) const {
    const std::uint32_t begin = first_child_[node], end = first_child_[node + 1];
    if (end - begin > k_few) {
      const void* found = std::memchr(symbol_.data() + begin, symbol, end - begin);
      return found == nullptr
                 ? 0
                 : static_cast<std::uint32_t>(static_cast<const unsigned char*>(found) - symbol_.data());
    }
    for (std::uint32_t at = begin; at < end; ++at) {
      if (symbol_[at] == symbol) return at;
    }
    return 0;
  }
  static constexpr std::uint32_t k_few = 6;
  std::vector<Building> building_;
  std::vector<std::uint32_t> one_, two_;    // by first byte: aliases; by first two: node
  std::vector<std::uint32_t> first_child_;  // one more than nodes; node n's children end at first_child_[n+1]
  std::vector<unsigned char> symbol_;
  std::vector<std::uint32_t> ends_;  // node -> index into aliases_; 0 none
  std::vector<std::vector<std::uint32_t>> aliases_;
};

}  // namespace radar::match
