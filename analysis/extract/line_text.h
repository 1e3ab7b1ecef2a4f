// Small looks at a line, as cheap as most lines allow.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <initializer_list>
#include <string_view>

#include "analysis/match/byte_block.h"
#include "sources/text/utf8.h"

namespace radar::extract {

// text::trim, for lines that seldom have more around them than a newline and blanks.
[[nodiscard]] inline std::string_view trimmed(std::string_view line) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\n'; };
  const auto is_plain = [](char c) { return c > ' '; };
  while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
  while (!line.empty() && is_blank(line.front())) line.remove_prefix(1);
  return line.empty() || (is_plain(line.front()) && is_plain(line.back())) ? line : text::trim(line);
}

// Whether more than `most` words parted by blanks or tabs stand in the line.
[[nodiscard]] inline bool has_more_words(std::string_view line, int most) {
  using match::ByteBlock;
  unsigned behind_blank = 1;
  for (std::size_t at = 0; at < line.size(); at += ByteBlock::k_size) {
    const char* from = line.data() + at;
    std::array<char, ByteBlock::k_size> padded;
    if (line.size() - at < ByteBlock::k_size) {
      padded.fill(' ');
      std::copy_n(from, line.size() - at, padded.data());
      from = padded.data();
    }
    const unsigned blanks = ByteBlock(from).any_of(' ', '\t');
    most -= std::popcount(~blanks & (blanks << 1U | behind_blank) & ByteBlock::k_all);
    if (most < 0) return true;
    behind_blank = blanks >> (ByteBlock::k_size - 1);
  }
  return false;
}

// Whether the line's first word is one of these; case does not matter.
[[nodiscard]] inline bool begins_with(std::string_view line, std::initializer_list<std::string_view> words) {
  const auto first = line.substr(0, line.find(' '));
  return std::any_of(words.begin(), words.end(), [&](auto word) { return text::iequals(first, word); });
}

// Takes the first word from the text, without the marks around it.
inline std::string_view take_word(std::string_view& text) {
  constexpr std::string_view k_marks = " .,;:!?()";
  text.remove_prefix(std::min(text.find_first_not_of(k_marks), text.size()));
  const auto word = text.substr(0, text.find_first_of(k_marks));
  text.remove_prefix(word.size());
  return word;
}

}  // namespace radar::extract
