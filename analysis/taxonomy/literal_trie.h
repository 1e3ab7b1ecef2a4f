// Which of many literals are in a short text, be they as short as a byte: a walk from each of its places.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace radar::taxonomy {

class LiteralTrie {
 public:
  LiteralTrie() : literals_(1, k_none) {}
  // The literal's number, the same if it has one. All before freeze(). None is empty.
  std::size_t add(std::string_view literal);
  void freeze();

  // Calls found(number, begin, end) for each place of each literal.
  template <class Found>
  void scan(std::string_view text, Found&& found) const {
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
      if (begin + 1 < text.size() && !openings_[opening_of(text[begin], text[begin + 1])]) continue;
      std::uint32_t node = 0;
      for (std::size_t at = begin; at < text.size(); ++at) {
        node = next(node, text[at]);
        if (node == 0) break;
        if (literals_[node] != k_none) found(literals_[node], begin, at + 1);
      }
    }
  }

 private:
  static constexpr auto k_none = static_cast<std::uint32_t>(-1);
  struct Edge {
    std::uint32_t key = 0, node = 0;
  };
  static std::size_t opening_of(char first, char second) {
    return static_cast<std::size_t>(static_cast<unsigned char>(first)) << 8U |
           static_cast<unsigned char>(second);
  }
  static std::uint32_t key_of(std::uint32_t node, char c) {
    return node << 8U | static_cast<unsigned char>(c);
  }
  static std::size_t slot_of(std::uint32_t key) { return key * 0x9E3779B97F4A7C15ULL >> 32U; }
  [[nodiscard]] std::uint32_t next(std::uint32_t node, char c) const {
    const auto key = key_of(node, c);
    const std::size_t mask = edges_.size() - 1;
    for (std::size_t at = slot_of(key) & mask; edges_[at].node != 0; at = (at + 1) & mask) {
      if (edges_[at].key == key) return edges_[at].node;
    }
    return 0;
  }

  std::unordered_map<std::uint32_t, std::uint32_t> learned_;  // edges, until freeze()
  std::vector<std::uint32_t> literals_;                       // by node
  std::uint32_t count_ = 0;
  std::bitset<1U << 16U> openings_;                 // by the first two bytes
  std::vector<Edge> edges_ = std::vector<Edge>(1);  // open addressing
};

}  // namespace radar::taxonomy
