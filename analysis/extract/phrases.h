// A book of phrases, compiled once from a table of words, and searched in one pass over a sentence's words.
//   const PhraseBook book({{1, "nice to have; a big|huge? plus"}, {2, "requir*"}});
//   for (const auto& found : book.find(words_of(sentence, book))) use(found.row);
// A phrase is a row of elements parted by blanks: `a|b` either word, `a?` or none of them, `stem*` any word
// that begins so, `#` a number, `_` any word, `_3` up to three of them; punctuation stands for itself, `^`
// and
// `$` for the text's two ends. Several phrases of one row are parted by `;`.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace radar::extract {

using WordId = std::uint16_t;

// A word, a number or a mark of punctuation.
struct Word {
  std::uint32_t begin, end;  // bytes
  WordId id;                 // its ASCII code for punctuation, k_number, 0 for a word of no phrase
};

struct Phrase {
  int row;            // as given
  const char* words;  // in the notation above
};

// A folded word, padded with zeros, so that eight bytes at a time can be hashed. What is longer is no word of
// a phrase.
struct FoldedWord {
  std::array<char, 40> bytes{};
  std::size_t size = 0;
  void add(char c) {
    if (size < bytes.size()) bytes[size++] = c;
  }
};

struct Found {
  int row;
  std::uint32_t begin, end;  // words
  std::uint16_t fixed;       // words that the phrase names, its gaps not counted
};

class PhraseBook {
 public:
  static constexpr WordId k_number = 128;
  static constexpr WordId k_start = 129, k_stop = 130;

  // `vocabulary`: further words that id() shall know, parted by `;`.
  explicit PhraseBook(const std::vector<Phrase>& phrases, std::string_view vocabulary = {});

  // Apostrophes stay inside words ("don't", however they are written), hyphens between letters part them.
  // `glued`: a capital within a word begins another ("databasesExperience").
  [[nodiscard]] std::vector<Word> words_of(std::string_view text, bool glued = false) const;
  // Leftmost, of those the longest; they do not overlap.
  [[nodiscard]] std::vector<Found> find(const std::vector<Word>& words) const;
  // The longest that begins at one word; its row is -1 if there is none.
  [[nodiscard]] Found find_at(const std::vector<Word>& words, std::size_t at) const;
  // All of them: for each word the longest that begins there.
  [[nodiscard]] std::vector<Found> find_overlapping(const std::vector<Word>& words) const;
  // The id of one of the book's words as it is written in a phrase; 0 if there is none.
  [[nodiscard]] WordId id(std::string_view word) const;

 private:
  struct Node {
    int row = -1;
    std::uint16_t fixed = 0;
    bool takes_any = false;   // has an edge for any word
    bool takes_stop = false;  // has an edge for the text's end
  };
  using Element = std::vector<WordId>;
  void learn_words(std::string_view phrase);
  void add(int row, std::string_view phrase);
  void add_from(int row, const std::vector<std::string_view>& elements, std::size_t at, std::uint32_t node,
                std::uint16_t fixed);
  [[nodiscard]] Element ids_of(std::string_view element) const;
  std::uint32_t child(std::uint32_t node, WordId id);
  [[nodiscard]] std::uint32_t next(std::uint32_t node, WordId id) const;
  [[nodiscard]] WordId look_up(const FoldedWord& word) const;
  [[nodiscard]] WordId probe(std::uint64_t hash) const;
  void longest(const std::vector<Word>& words, std::size_t at, std::uint32_t node, Found& best) const;
  std::size_t read_word(std::string_view text, std::size_t at, bool glued, std::vector<Word>& out) const;
  void fill_slots();
  void fill_edges();

  std::unordered_map<std::string, WordId> words_;  // stems with their star
  std::vector<std::size_t> stem_lengths_;
  std::vector<bool> stem_openings_;  // by a word's first two bytes
  struct Slot {
    std::uint64_t hash = 0;
    WordId id = 0;
  };
  std::vector<Slot> slots_;                                 // words_ by hash, open addressing
  std::unordered_map<std::uint32_t, std::uint32_t> edges_;  // node and word id, packed, to node
  struct Edge {
    std::uint32_t key = 0;
    std::uint32_t node = 0;
  };
  std::vector<Edge> edge_slots_;  // edges_, open addressing
  std::vector<Node> nodes_;
  std::vector<bool> opens_;  // by word id: some phrase begins with it
  bool any_opens_ = false;
};

}  // namespace radar::extract
