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
  static constexpr std::size_t k_bytes = 5, k_bits = 5;  // of a word and of each of its bytes
  static constexpr std::size_t k_keys = 1U << 16U;
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
  static bool is_wide(char c) { return (c & 0x80) != 0; }
  static std::size_t low(char c) { return static_cast<unsigned char>(c) & 31U; }
  static std::size_t key(std::size_t bytes) { return bytes * 0x9E3779B1U >> 12U & (k_keys - 1); }
  static std::size_t pair_of(std::size_t first, std::size_t second) { return key(first << k_bits ^ second); }
  // By how many bytes a word that begins at `at` goes on at `i`. Marks beyond ASCII end it, letters are not
  // told here.
  static std::size_t more(std::string_view text, std::size_t at, std::size_t i, bool glued) {
    if (i >= text.size()) return 0;
    const char c = text[i];
    if (is_letter(c) || is_digit(c)) {
      const bool parts = is_upper(c) || (is_digit(c) && i - at > 3);
      return glued && i > at && parts && is_lower(text[i - 1]) ? 0 : 1;
    }
    const std::size_t length = c == '\'' ? 1 : text.substr(i, 3) == "’" || text.substr(i, 3) == "‘" ? 3 : 0;
    return length > 0 && i + length < text.size() && is_letter(text[i + length]) ? length : 0;
  }
  // Small letters and blanks need no second look; for all else any_key_of() has the rules.
  static std::size_t key_of(std::string_view text, std::size_t at, bool glued) {
    if (at + k_bytes >= text.size()) return any_key_of(text, at, glued);
    std::size_t bytes = low(text[at]);
    for (std::size_t n = 1; n < k_bytes; ++n) {
      const char c = text[at + n];
      if (c == ' ') return key(bytes << k_bits * (k_bytes - n));
      if (!is_lower(c)) return any_key_of(text, at, glued);
      bytes = bytes << k_bits | low(c);
    }
    return is_wide(text[at + k_bytes]) ? any_key_of(text, at, glued) : key(bytes);
  }
  static std::size_t any_key_of(std::string_view text, std::size_t at, bool glued);
  [[nodiscard]] bool may_go_on(std::string_view text, std::size_t at, bool glued, std::size_t first) const;
  void add_phrase(const Elements& elements);
  void add_pairs(const Keys& first, const Elements& elements, std::size_t at);
  static Element read(std::string_view element);
  static void add_keys(std::string_view word, Keys& out);

  std::bitset<k_keys> decide_;  // words after which a phrase may end, or be followed by any word
  std::bitset<k_keys> begin_;   // words that must be followed by one of some words:
  std::bitset<k_keys> pairs_;
};

}  // namespace radar::extract
