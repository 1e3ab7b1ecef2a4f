// With which words the phrases of a table may begin, told by the first bytes of two words: a look that spares
// most words from being cut and looked up.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>
#include <vector>

namespace radar::extract {

class WordOpenings {
 public:
  // Phrases in the notation of phrases.h, those of one row parted by `;`.
  void add_row(std::string_view phrases);
  // Whether a phrase may begin with the word that begins at byte `at` with a letter of ASCII; no is certain.
  // `glued`: a capital behind a small letter begins another word.
  [[nodiscard]] bool may_begin(std::string_view text, std::size_t at, bool glued) const {
    const auto first = key_of(text, at, glued);
    return first == k_beyond || decide_[first] || (begin_[first] && may_go_on(text, at, glued, first));
  }
  // Whether a phrase may stand at the text's start.
  [[nodiscard]] bool may_open(std::string_view text) const {
    std::size_t at = 0;
    while (at < text.size() && text[at] == ' ') ++at;
    return at == text.size() || !is_letter(text[at]) || may_begin(text, at, false);
  }

 private:
  static constexpr std::size_t k_bytes = 3, k_bits = 5;  // of a word and of each of its bytes
  static constexpr std::size_t k_keys = 1U << k_bytes * k_bits;
  static constexpr std::size_t k_pairs = 1U << 16U;
  static constexpr std::size_t k_beyond = k_keys;  // of a word whose bytes do not tell
  using Keys = std::vector<std::size_t>;
  using Elements = std::vector<std::string_view>;
  struct Element {
    Keys keys;             // of its words; text beyond ASCII is taken for any word
    bool is_open = false;  // may be a mark, a number or any word
  };

  static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
  static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
  static bool is_letter(char c) { return is_lower(static_cast<char>(c | 0x20)); }
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }
  // What is folded, and so is not compared by its bytes.
  static bool is_beyond(char c) { return (c & 0x80) != 0 || c == '\''; }
  static std::size_t low(char c) { return static_cast<unsigned char>(c) & 31U; }
  static std::size_t pair_of(std::size_t first, std::size_t second) {
    return (first * 0x9E3779B1U + second * 0x85EBCA6BU) >> 12U & (k_pairs - 1);
  }
  // Whether a word that begins at `at` goes on at `i`.
  static bool goes_on(std::string_view text, std::size_t at, std::size_t i, bool glued) {
    const char c = text[i];
    return (is_letter(c) || is_digit(c)) && !(glued && i > at && is_upper(c) && is_lower(text[i - 1]));
  }
  static std::size_t key_of(std::string_view text, std::size_t at, bool glued) {
    std::size_t key = 0;
    for (std::size_t i = 0; i < k_bytes; ++i) {
      const char c = at + i < text.size() ? text[at + i] : ' ';
      if (is_beyond(c)) return k_beyond;
      if (c == ' ' || !goes_on(text, at, at + i, glued)) return key << k_bits * (k_bytes - i);
      key = key << k_bits | low(c);
    }
    // A mark behind the last byte may change its letter.
    return at + k_bytes < text.size() && is_beyond(text[at + k_bytes]) ? k_beyond : key;
  }
  [[nodiscard]] bool may_go_on(std::string_view text, std::size_t at, bool glued, std::size_t first) const;
  void add_phrase(const Elements& elements);
  void add_pairs(const Keys& first, const Elements& elements, std::size_t at);
  static Element read(std::string_view element);
  static void add_keys(std::string_view word, Keys& out);

  std::bitset<k_keys> decide_;  // words after which a phrase may end, or be followed by any word
  std::bitset<k_keys> begin_;   // words that must be followed by one of some words:
  std::bitset<k_pairs> pairs_;
};

}  // namespace radar::extract
