// The phrases of a book as a graph of words: phrases that begin alike share their first nodes, and what
// follows several words alike is kept once, for "a|b|c _6 d|e" spelled out would be a tree of many thousands.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "analysis/extract/words.h"

namespace radar::extract {

class PhraseGraph {
 public:
  struct Element {
    std::vector<WordId> ids;  // any of them; each once
    std::size_t skip = 0;     // the element to go on with if this is left out; 0: it may not be
    bool fixed = true;        // counts among the words that the phrase names
  };
  struct Node {
    std::map<WordId, std::uint32_t> edges;
    int row = -1;             // of the phrase that ends here
    std::uint16_t fixed = 0;  // words that it names
    std::uint32_t leads = 0;  // how many edges lead here
  };

  // Where two phrases end alike the first that was added counts. False if that holds for all that this one
  // could be: nothing is ever found by it.
  bool add(int row, const std::vector<Element>& phrase);
  // The row that had one of the last phrase's ends before.
  [[nodiscard]] int row_before() const { return before_; }
  [[nodiscard]] std::size_t size() const { return nodes_.size(); }
  // The first is the root, the others stand in the order in which they are met from there.
  [[nodiscard]] std::vector<Node> take();

 private:
  using State = std::pair<std::size_t, std::uint16_t>;  // the next element, words named so far
  // `node` is nobody else's here: no other phrase may come to end in what is added to it.
  void extend(std::uint32_t node, State state);
  void lead(std::uint32_t node, const std::vector<WordId>& ids, State next);
  void lead_anew(std::uint32_t node, const std::vector<WordId>& ids, State next);
  std::uint32_t own(std::uint32_t node, std::uint32_t child, const std::vector<WordId>& ids);

  std::vector<Node> nodes_{1};
  // Of the phrase that is added: what follows a state where nothing else does.
  int row_ = 0;
  bool ends_ = false;  // somewhere where no other does
  int before_ = -1;    // the row that has an end of it
  const std::vector<Element>* phrase_ = nullptr;
  std::map<State, std::uint32_t> fresh_;
};

}  // namespace radar::extract
