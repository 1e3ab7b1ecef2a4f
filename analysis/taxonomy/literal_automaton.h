// Which of many literals are in a text, in any case of ASCII's letters: one step of a table for each byte,
// however many literals there are (Aho and Corasick, "Efficient string matching", 1975).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace radar::taxonomy {

class LiteralAutomaton {
 public:
  // The literal's number, the same if it has one. All before freeze(). None is empty; capitals of ASCII are
  // as small letters.
  std::size_t add(std::string_view literal);
  void freeze();

  // Calls found(number, begin, end) for each place of each literal, by where it ends, longer ones first.
  template <class Found>
  void scan(std::string_view text, Found&& found) const {
    if (steps_.empty()) return;
    std::uint32_t state = 0;  // of its first step; with k_found where literals end
    for (std::size_t at = 0; at < text.size(); ++at) {
      state = steps_[(state & ~k_found) + classes_[static_cast<unsigned char>(text[at])]];
      if ((state & k_found) == 0) continue;
      const std::size_t ends = (state & ~k_found) >> shift_;
      for (std::uint32_t i = ends_from_[ends]; i < ends_from_[ends + 1]; ++i)
        found(ends_[i], at + 1 - sizes_[ends_[i]], at + 1);
    }
  }

 private:
  static constexpr std::uint32_t k_found = 1U << 31U;
  // While building: the literals' letters as a trie, its root first.
  struct Node {
    std::vector<std::pair<std::uint8_t, std::uint32_t>> children;  // by class
    std::vector<std::uint32_t> ends;                               // literals
    std::uint32_t fallback = 0;  // the longest end of its text that a literal begins with too
  };
  std::uint8_t class_of(char c);
  [[nodiscard]] std::uint32_t child(std::uint32_t node, std::uint8_t c) const;
  // The nodes by their depth; with their fallbacks, and the literals that end there with those.
  [[nodiscard]] std::vector<std::uint32_t> link();
  [[nodiscard]] std::uint32_t state_of(std::uint32_t node, const std::vector<std::uint32_t>& places) const;

  std::vector<Node> nodes_{1};
  std::vector<std::uint16_t> sizes_;         // of the literals
  std::array<std::uint8_t, 256> classes_{};  // by byte; 0 for those that no literal has
  std::uint8_t last_class_ = 0;
  unsigned shift_ = 0;  // a state has 1 << shift_ steps, one for each class
  std::vector<std::uint32_t> steps_;
  std::vector<std::uint32_t> ends_, ends_from_;  // literals that end in a state, by state
};

}  // namespace radar::taxonomy
