// All aliases as one trie over folded bytes. The scan enters it at word starts only, which is why it is
// faster here than an automaton that follows failure links through every byte.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace radar::match {

class AliasTrie {
 public:
  AliasTrie();
  void add(std::string_view folded, std::uint32_t alias);
  // Calls visit(length, aliases) for every alias text that `text` starts with, shortest first.
  template <class Visit>
  void prefixes(std::string_view text, Visit&& visit) const {
    std::uint32_t node = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const std::uint8_t symbol = symbol_of_[static_cast<unsigned char>(text[i])];
      if (symbol == 0) return;
      node = next_[node * width_ + symbol];
      if (node == 0) return;
      if (ends_[node] != 0) visit(i + 1, aliases_[ends_[node]]);
    }
  }
  // The aliases whose text is exactly `folded`; nullptr if none.
  [[nodiscard]] const std::vector<std::uint32_t>* exact(std::string_view folded) const;
  // Must be called between the last add() and the first search.
  void freeze();

 private:
  struct Building {
    std::vector<std::pair<unsigned char, std::uint32_t>> children;
  };
  std::vector<Building> building_;
  std::array<std::uint8_t, 256> symbol_of_{};  // 0: in no alias
  std::size_t width_ = 1;
  std::vector<std::uint32_t> next_;  // node * width_ + symbol -> node; 0 none
  std::vector<std::uint32_t> ends_;  // node -> index into aliases_; 0 none
  std::vector<std::vector<std::uint32_t>> aliases_;
};

}  // namespace radar::match
