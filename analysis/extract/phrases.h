// A book of phrases, compiled once, and searched in one pass over a sentence's words. See phrase_notation.h.
//   const PhraseBook book({{1, "nice to have"}, {1, "a big|huge? plus"}, {2, "requir*"}});
//   for (const auto& found : book.find(book.words_of(sentence))) use(found.row);
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/extract/phrase_graph.h"
#include "analysis/extract/phrase_notation.h"
#include "analysis/extract/words.h"

namespace radar::extract {

struct Phrase {
  int row;  // as given; several phrases may share it
  std::string_view words;
};

// A phrase that cannot be used: no phrase at all, or one of which another has all that it could be.
struct PhraseFault {
  std::size_t phrase;  // by index
  std::string message;
};

struct Found {
  int row;
  std::uint32_t begin, end;  // words
  std::uint16_t fixed;       // words that the phrase names, its gaps not counted
};

class PhraseBook {
 public:
  static constexpr WordId k_number = Vocabulary::k_number;
  static constexpr WordId k_start = 129, k_stop = 130;

  // `vocabulary`: further words that id() shall know. Phrases with a fault are left out; where nobody asks
  // for faults one is a programmer's mistake.
  explicit PhraseBook(const std::vector<Phrase>& phrases,
                      const std::vector<std::string_view>& vocabulary = {},
                      std::vector<PhraseFault>* faults = nullptr);

  // See Vocabulary::read.
  [[nodiscard]] std::vector<Word> words_of(std::string_view text, bool glued = false) const;
  // The same into a vector that is used again and again.
  void read_words(std::string_view text, bool glued, std::vector<Word>& out) const;
  // Calls use(found) for the leftmost, of those the longest; they do not overlap.
  template <class Use>
  void find(const std::vector<Word>& words, Use&& use) const {
    for (std::size_t at = 0; at < words.size();) {
      const auto found = find_at(words, at);
      if (found.row >= 0 && found.end > at) use(found);
      at = found.row >= 0 && found.end > at ? found.end : at + 1;
    }
  }
  [[nodiscard]] std::vector<Found> find(const std::vector<Word>& words) const;
  // The longest that begins at one word; its row is -1 if there is none.
  [[nodiscard]] Found find_at(const std::vector<Word>& words, std::size_t at) const {
    Found best{-1, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at), 0};
    if (roots_[words[at].id] != 0 || any_opens_ || at == 0) search(words, at, best);
    return best;
  }
  // All of them: for each word the longest that begins there; `out` is emptied first.
  void find_overlapping(const std::vector<Word>& words, std::vector<Found>& out) const;
  // Whether a phrase that begins with `^` stands at the text's start. Most texts are told by their first
  // word.
  [[nodiscard]] bool opens(std::string_view text) const;
  // The id of one of the book's words as it is written in a phrase; 0 if there is none.
  [[nodiscard]] WordId id(std::string_view word) const;

 private:
  struct Node {
    int row = -1;
    std::uint16_t fixed = 0;
    std::uint16_t edges = 0;       // for known words
    std::uint32_t first_edge = 0;  // into edge_words_ and edge_nodes_
    std::uint32_t any = 0;         // the node behind any word; 0 none
    std::uint32_t stop = 0;        // the node behind the text's end; 0 none
  };
  using Elements = std::vector<PhraseElement>;
  void learn_words(const Elements& phrase);
  [[nodiscard]] std::vector<WordId> ids_of(const PhraseElement& element) const;
  [[nodiscard]] std::vector<PhraseGraph::Element> graph_elements(const Elements& phrase) const;
  void lay_out(const std::vector<PhraseGraph::Node>& graph);
  [[nodiscard]] std::uint32_t next(const Node& node, WordId id) const;
  void search(const std::vector<Word>& words, std::size_t at, Found& best) const;
  void longest(const std::vector<Word>& words, std::size_t at, std::uint32_t node, Found& best) const;

  Vocabulary words_;
  // A node's edges stand side by side, in order of the words.
  std::vector<WordId> edge_words_;
  std::vector<std::uint32_t> edge_nodes_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> roots_;  // by word id: the node behind it where some phrase begins with it
  bool any_opens_ = false;
};

}  // namespace radar::extract
