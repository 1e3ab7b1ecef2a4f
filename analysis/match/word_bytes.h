// Words of folded text, many bytes at a time.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"

namespace radar::match {

// By how many of eight bytes are kept, from the first on.
constexpr auto k_kept_bytes = [] {
  std::array<std::uint64_t, 9> out{};
  for (std::size_t i = 1; i < out.size(); ++i) out[i] = ~std::uint64_t{0} >> (64 - 8 * i);
  return out;
}();

// The first `size` bytes at `at`, at most sixteen, with zeros behind them.
struct WordHead {
  std::uint64_t low, high;
};
inline WordHead head_of(std::string_view s, std::size_t at, std::size_t size) {
  WordHead out{};
  if (at + 16 > s.size()) {
    std::array<char, 16> padded{};
    std::copy_n(s.data() + at, size, padded.data());
    std::memcpy(&out, padded.data(), 16);
    return out;
  }
  std::memcpy(&out, s.data() + at, 16);
  const std::size_t low = size < 8 ? size : 8;
  return {out.low & k_kept_bytes[low], out.high & k_kept_bytes[size - low]};
}

// The first digit among the small letters and digits of [at, end); `end` if there is none.
inline std::size_t first_digit(std::string_view s, std::size_t at, std::size_t end) {
  constexpr std::uint64_t k_letter = 0x4040404040404040ULL;  // a bit of letters that digits have not
  for (; at + 8 <= s.size() && at < end; at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, s.data() + at, 8);
    const std::uint64_t digits = ~bytes & k_letter;
    if (digits != 0) return std::min(end, at + static_cast<std::size_t>(std::countr_zero(digits)) / 8);
  }
  while (at < end && !is_digit(s[at])) ++at;
  return std::min(at, end);
}

// Of a word's first `size` bytes at `at`, which hold no zero.
inline std::uint64_t hash_of(std::string_view s, std::size_t at, std::size_t size) {
  const auto mixed = [](WordHead head) {
    return head.low * 0x9E3779B97F4A7C15ULL ^ std::rotl(head.high, 32) * 0xC2B2AE3D27D4EB4FULL;
  };
  std::uint64_t hash = 0;
  for (; size > 16; at += 16, size -= 16) hash = std::rotl(hash ^ mixed(head_of(s, at, 16)), 29);
  hash ^= mixed(head_of(s, at, size));
  hash = (hash ^ hash >> 32U) * 0xFF51AFD7ED558CCDULL;  // a last letter moves bits at both ends
  return hash ^ hash >> 32U;
}

}  // namespace radar::match
