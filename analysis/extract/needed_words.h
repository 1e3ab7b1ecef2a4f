// Words that patterns cannot match without, so that a pattern runs on few of the texts it is asked about.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace radar::extract {

// The words of several patterns; one pass over a text looks for all of them. Filled once, then immutable.
class NeededWords {
 public:
  static constexpr std::size_t k_least = 3, k_most_words = 384;
  using Set = std::bitset<k_most_words>;

  // Of each list a text must have one. Words are lower case and of k_least bytes at least. They may stand
  // inside of others; "^word" is the first of the text, or its beginning, whatever signs are before it. "" is
  // any letter beyond ASCII.
  using Lists = std::vector<std::vector<std::string_view>>;
  class Condition {
   public:
    // False: no case-insensitive pattern that needs these words matches the text.
    [[nodiscard]] bool met_by(const Set& text_words) const;

   private:
    friend class NeededWords;
    std::vector<Set> any_of_;
  };

  NeededWords();
  [[nodiscard]] Condition add(const Lists& lists);
  // The words that a text has; all, if it is long or has signs that count as letters of ASCII where case does
  // not matter (long s, the kelvin sign).
  [[nodiscard]] Set in(std::string_view text) const;

 private:
  static constexpr unsigned k_hash_bits = 13;
  static constexpr std::size_t k_buckets = 256;

  struct Word {
    std::string text;
    std::size_t number;
    std::uint64_t opening, mask;  // its first bytes, and which there are
  };
  static Word word_of(std::string_view text, std::size_t number);
  static std::size_t hash(const char* word);
  [[nodiscard]] std::size_t number_of(std::string_view word);
  void find_inside(std::string_view lower, Set& out) const;
  void find_first(std::string_view lower, Set& out) const;

  std::vector<std::string> all_;                     // by number
  std::array<bool, 1U << k_hash_bits> may_begin_{};  // by hash
  std::array<std::vector<Word>, k_buckets> inside_;  // by a part of the hash
  std::vector<Word> first_;
};

}  // namespace radar::extract
