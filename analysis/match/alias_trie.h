// All aliases as one trie over folded bytes. The scan enters it at word starts only, which is why it is
// faster here than an automaton that follows failure links through every byte. The first two bytes index a
// table; below, a node's children lie side by side,
// and those of the first right behind them, so that a name that no other shares is read in a row.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace radar::match {

class AliasTrie {
 public:
  using Aliases = std::span<const std::uint32_t>;

  AliasTrie();
  void add(std::string_view folded, std::uint32_t alias);
  // A node, and how many bytes lead there; of the root none.
  struct Place {
    std::uint32_t node = 0;
    std::size_t length = 0;
  };
  // Calls visit(length, aliases) for every alias text that `text` starts with, shortest first.
  template <class Visit>
  void prefixes(std::string_view text, Visit&& visit) const {
    if (text.empty()) return;
    const auto first = static_cast<unsigned char>(text[0]);
    if (one_[first] != 0) visit(std::size_t{1}, list(one_[first]));
    if (text.size() < 2) return;
    prefixes({two_[first << 8 | static_cast<unsigned char>(text[1])], 2}, text, visit);
  }
  // The same of the texts that are not shorter than `from`, which the text's first bytes lead to.
  template <class Visit>
  void prefixes(Place from, std::string_view text, Visit&& visit) const {
    std::uint32_t node = from.node;
    for (std::size_t length = from.length; node != 0; ++length) {
      if (nodes_[node].ends != 0) visit(length, list(nodes_[node].ends));
      if (length == text.size()) return;
      node = child(nodes_[node], static_cast<unsigned char>(text[length]));
    }
  }
  // Tells the processor that a search from there comes soon.
  void announce(Place place) const { __builtin_prefetch(&nodes_[place.node]); }
  // The aliases whose text is exactly `folded`.
  [[nodiscard]] Aliases exact(std::string_view folded) const;
  // Where `folded` leads; 0 if no alias begins with it.
  [[nodiscard]] std::uint32_t node_of(std::string_view folded) const;
  // Must be called between the last add() and the first search.
  void freeze();
  // Puts the aliases of each text in order.
  template <class Before>
  void order(Before&& before) {
    for (std::size_t at = 1; at < lists_.size(); at += 1 + lists_[at]) {
      const auto begin = lists_.begin() + static_cast<std::ptrdiff_t>(at) + 1;
      std::stable_sort(begin, begin + static_cast<std::ptrdiff_t>(lists_[at]), before);
    }
  }

 private:
  struct Building {
    std::vector<std::pair<unsigned char, std::uint32_t>> children;
    std::vector<std::uint32_t> aliases;
  };
  // Small, so that much of the trie stays in the caches.
  struct Node {
    std::uint32_t first_child : 24 = 0;
    std::uint32_t children : 8 = 0;
    std::uint32_t ends : 24 = 0;  // into lists_; 0 none
    std::uint32_t symbol : 8 = 0;
  };
  [[nodiscard]] Aliases list(std::uint32_t at) const { return {lists_.data() + at + 1, lists_[at]}; }
  [[nodiscard]] std::uint32_t child(const Node& node, unsigned char symbol) const {
    const std::uint32_t begin = node.first_child, end = begin + node.children;
    if (node.children > k_few) {
      const void* found = std::memchr(symbols_.data() + begin, symbol, node.children);
      return found == nullptr
                 ? 0
                 : static_cast<std::uint32_t>(static_cast<const unsigned char*>(found) - symbols_.data());
    }
    for (std::uint32_t at = begin; at < end; ++at) {
      if (nodes_[at].symbol == symbol) return at;
    }
    return 0;
  }
  [[nodiscard]] std::uint32_t add_list(const std::vector<std::uint32_t>& aliases);
  void lay_out(std::uint32_t building, std::uint32_t place);
  static constexpr std::uint32_t k_few = 6;
  std::vector<Building> building_;
  std::vector<std::uint32_t> one_, two_;  // by first byte: aliases; by first two: node
  std::vector<Node> nodes_;
  std::vector<unsigned char> symbols_;  // of nodes_
  std::vector<std::uint32_t> lists_;    // from 1 on: how many aliases a text has, then they
};

}  // namespace radar::match
