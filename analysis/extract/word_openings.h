// Which words the phrases of a table may begin with, told by a word's first bytes: a look that spares most
// words from being cut and looked up.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>

namespace radar::extract {

class WordOpenings {
 public:
  // Phrases in the notation of phrases.h, those of one row parted by `;`.
  void add_row(std::string_view phrases);
  // Whether a phrase may begin with the word that begins at byte `at` with a letter of ASCII; no is certain.
  // `glued`: a capital behind a small letter begins another word.
  [[nodiscard]] bool may_begin(std::string_view text, std::size_t at, bool glued) const {
    std::size_t key = 0;
    for (std::size_t i = 0; i < k_bytes; ++i) {
      const char c = at + i < text.size() ? text[at + i] : ' ';
      if (is_beyond(c)) return true;
      const bool parted =
          !is_letter_or_digit(c) || (glued && i > 0 && is_upper(c) && is_lower(text[at + i - 1]));
      if (parted) return seen_[key << k_bits * (k_bytes - i)];
      key = key << k_bits | low(c);
    }
    // A mark behind the last byte may change its letter.
    return seen_[key] || (at + k_bytes < text.size() && is_beyond(text[at + k_bytes]));
  }
  // Whether a phrase may stand at the text's start.
  [[nodiscard]] bool may_open(std::string_view text) const {
    std::size_t at = 0;
    while (at < text.size() && text[at] == ' ') ++at;
    return at == text.size() || !is_letter(text[at]) || may_begin(text, at, false);
  }

 private:
  static constexpr std::size_t k_bytes = 3, k_bits = 5;  // of a word and of each of its bytes
  static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
  static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
  static bool is_letter(char c) { return is_lower(static_cast<char>(c | 0x20)); }
  static bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }
  // What is folded, and so is not compared by its bytes.
  static bool is_beyond(char c) { return (c & 0x80) != 0 || c == '\''; }
  static std::size_t low(char c) { return static_cast<unsigned char>(c) & 31U; }
  void add_phrase(std::string_view phrase);
  void add_word(std::string_view word);

  std::bitset<1U << k_bytes * k_bits> seen_;
};

}  // namespace radar::extract
