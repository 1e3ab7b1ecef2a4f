// A book of phrases, compiled once from a table of words, and searched in one pass over a sentence's words.
//   const PhraseBook book({{1, "nice to have; a big|huge? plus"}, {2, "requir*"}});
//   for (const auto& found : book.find(words_of(sentence, book))) use(found.row);
// A phrase is a row of elements parted by blanks: `a|b` either word, `a?` or none of them, `stem*` any word
// that begins so, `#` a number, `_` any word, `_3` up to three of them; punctuation stands for itself, `^`
// and
// `$` for the text's two ends. Several phrases of one row are parted by `;`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/extract/phrase_graph.h"
#include "analysis/extract/words.h"

namespace radar::extract {

struct Phrase {
  int row;            // as given
  const char* words;  // in the notation above
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

  // `vocabulary`: further words that id() shall know, parted by `;`.
  explicit PhraseBook(const std::vector<Phrase>& phrases, std::string_view vocabulary = {});

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
  void learn_words(std::string_view phrase);
  [[nodiscard]] std::vector<WordId> ids_of(std::string_view element) const;
  [[nodiscard]] std::vector<PhraseGraph::Element> elements_of(std::string_view phrase) const;
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
