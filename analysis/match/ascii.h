// The classes of ASCII that every byte of every text is asked for; inlined for speed.
#pragma once

#include <array>

namespace radar::match {

constexpr std::array<bool, 256> k_alnum = [] {
  std::array<bool, 256> out{};
  for (int c = '0'; c <= '9'; ++c) out[static_cast<std::size_t>(c)] = true;
  for (int c = 'a'; c <= 'z'; ++c) out[static_cast<std::size_t>(c)] = true;
  for (int c = 'A'; c <= 'Z'; ++c) out[static_cast<std::size_t>(c)] = true;
  return out;
}();

constexpr bool is_alnum(char c) { return k_alnum[static_cast<unsigned char>(c)]; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_small(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_small(static_cast<char>(c | 0x20)); }
constexpr bool is_wide(char c) { return (c & 0x80) != 0; }  // part of a code point beyond ASCII

}  // namespace radar::match
