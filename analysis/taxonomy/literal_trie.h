// Which of many literals are in a short text, be they as short as a byte: a walk from each of its places.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace radar::taxonomy {

class LiteralTrie {
 public:
  LiteralTrie() : learned_(1) {}
  // The literal's number, the same if it has one. All before freeze(). None is empty.
  std::size_t add(std::string_view literal);
  void freeze();

  // Calls found(number, begin, end) for each place of each literal.
  template <class Found>
  void scan(std::string_view text, Found&& found) const {
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
      if (begin + 1 < text.size() && !openings_[opening_of(text[begin], text[begin + 1])]) continue;
      std::uint32_t node = roots_[static_cast<unsigned char>(text[begin])];
      for (std::size_t at = begin + 1; node != 0; ++at) {
        if (nodes_[node].literal != k_none) found(nodes_[node].literal, begin, at);
        if (at == text.size()) break;
        node = next(nodes_[node], text[at]);
      }
    }
  }

 private:
  static constexpr auto k_none = static_cast<std::uint32_t>(-1);
  struct Learned {
    std::vector<std::pair<char, std::uint32_t>> children;
    std::uint32_t literal = k_none;
  };
  // A node's children lie side by side, those of the first of them right behind: what no other literal shares
  // is read in a row.
  struct Node {
    std::uint32_t first_child = 0;
    std::uint32_t literal = k_none;
    std::uint16_t children = 0;
    char symbol = 0;
  };
  static std::size_t opening_of(char first, char second) {
    return static_cast<std::size_t>(static_cast<unsigned char>(first)) << 8U |
           static_cast<unsigned char>(second);
  }
  [[nodiscard]] std::uint32_t next(const Node& node, char c) const {
    for (std::uint32_t at = node.first_child; at < node.first_child + node.children; ++at) {
      if (nodes_[at].symbol == c) return at;
    }
    return 0;
  }
  void lay_out(std::uint32_t learned, std::uint32_t place);

  std::vector<Learned> learned_;  // until freeze()
  std::uint32_t count_ = 0;
  std::bitset<1U << 16U> openings_;         // by the first two bytes
  std::array<std::uint32_t, 256> roots_{};  // by the first byte; 0: no literal begins with it
  std::vector<Node> nodes_;
};

}  // namespace radar::taxonomy
