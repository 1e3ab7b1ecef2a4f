// How texts and the phrases of context rules are cut into words: the matcher cuts both so, and the checks of
// the rules cut the phrases alike.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace radar::taxonomy {

// Letters, digits, what makes C++ and C# names, and bytes beyond ASCII; all else but a blank is a sign.
constexpr std::array<bool, 256> k_word_bytes = [] {
  std::array<bool, 256> out{};
  for (int c = 0; c < 256; ++c) {
    const bool letter_or_digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    out[static_cast<std::size_t>(c)] = letter_or_digit || c == '+' || c == '#' || c >= 0x80;
  }
  return out;
}();
constexpr bool is_word_byte(char c) { return k_word_bytes[static_cast<unsigned char>(c)]; }

// "node.js", "bachelor's": a full stop or apostrophe between letters is part of the word.
constexpr bool joins_word(std::string_view s, std::size_t at) {
  return (s[at] == '.' || s[at] == '\'') && at > 0 && at + 1 < s.size() && is_word_byte(s[at - 1]) &&
         is_word_byte(s[at + 1]);
}

constexpr bool is_dash(char32_t c) {
  return c == '-' || c == '_' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2043 || c == 0xFE63 ||
         c == 0xFF0D;
}

// A word or a sign of a phrase.
struct PhraseWord {
  std::string text;
  bool is_open = false;         // matches any ending: a `*` is glued to it
  bool is_capitalised = false;  // asks for a capital: a `^` is glued to it
};

// The matcher's folding as far as phrases go: letter case, apostrophes and dashes of all kinds, a hyphen
// between letters for a blank.
[[nodiscard]] std::string fold_phrase(std::string_view phrase);
// Of a folded phrase.
[[nodiscard]] std::vector<PhraseWord> phrase_words(std::string folded);

}  // namespace radar::taxonomy
