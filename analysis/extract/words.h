// A text's words, each with its number in a vocabulary, so that phrases are compared by numbers.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
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
  WordId id;                 // its ASCII code for punctuation, k_number, 0 for a word that is not known
};

// The first bytes of a folded word, zeros behind them. What fills them is a word of no vocabulary, but it may
// have a known stem.
struct FoldedWord {
  static constexpr std::size_t k_most = 40;
  std::array<char, k_most> bytes{};
  std::size_t size = 0;
  void add(char c) {
    if (size < k_most) bytes[size++] = c;
  }
  friend bool operator==(const FoldedWord&, const FoldedWord&) = default;
};

class Vocabulary {
 public:
  static constexpr WordId k_number = 128;
  static constexpr WordId k_first_word = 256;  // the numbers before are punctuation's and the phrases' own
  static constexpr std::size_t k_longest = FoldedWord::k_most - 1;  // bytes of a word or stem that is learned

  // A folded word, or with a `*` behind it the stem of any word that begins so. All before freeze().
  void learn(const std::string& word);
  void freeze();
  [[nodiscard]] std::size_t size() const { return ids_.size(); }
  // Words and stems as they were learned.
  [[nodiscard]] const std::unordered_map<std::string, WordId>& ids() const { return ids_; }

  // Appends the words of `text`. Apostrophes stay inside words ("don't", however they are written), hyphens
  // between letters part them. `glued`: a capital within a word begins another ("databasesExperience").
  // At most `most` of them.
  void read(std::string_view text, bool glued, std::vector<Word>& out, std::size_t most = SIZE_MAX) const;

 private:
  // Sixteen bytes of a folded word, zeros behind it: nearly all words are no longer.
  struct Key {
    std::uint64_t low = 0, high = 0;
    friend bool operator==(const Key&, const Key&) = default;
  };
  struct Slot {
    Key key;
    WordId id = 0;
  };
  struct Stem {
    Key key, mask;  // of its first bytes; as many bytes of a word are compared
    WordId id;
    std::uint16_t rest;  // into rests_: its bytes behind the key
  };
  [[nodiscard]] static Key key_of(const FoldedWord& word);
  [[nodiscard]] static Key mask_of(std::size_t size);
  [[nodiscard]] static std::uint64_t hash_of(const Key& key);
  [[nodiscard]] static std::size_t opening_of(std::uint64_t low);
  [[nodiscard]] WordId look_up(const Key& key) const;
  [[nodiscard]] WordId look_up(const FoldedWord& word) const;
  // `rest`: the word's bytes behind the key.
  [[nodiscard]] WordId stem_of(const Key& key, std::string_view rest) const;
  std::size_t read_word(std::string_view text, std::size_t at, bool glued, std::vector<Word>& out) const;
  std::size_t read_any_word(std::string_view text, std::size_t at, bool glued, std::vector<Word>& out) const;
  void learn_slot(const Key& key, WordId id);
  void learn_stem(const FoldedWord& word, WordId id);

  std::unordered_map<std::string, WordId> ids_;  // stems with their star
  std::vector<std::uint8_t> tags_;         // of slots_: some bits of the key's hash, 0 for an empty slot
  std::vector<Slot> slots_;                // words of at most sixteen bytes, open addressing
  std::vector<Stem> stems_;                // by their first two bytes, the longer first
  std::vector<std::string> rests_;         // of stems; the first is empty
  std::vector<std::uint16_t> stem_begin_;  // opening -> into stems_
  std::bitset<1U << 15U> stem_starts_;     // by the first three bytes
};

// A comma, a bracket or the like: neither a number nor a word, known or not.
constexpr bool is_mark(WordId id) { return id > 0 && id < Vocabulary::k_number; }

}  // namespace radar::extract
