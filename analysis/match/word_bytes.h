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

struct Run {
  std::size_t end;
  bool digits;  // there are some in it
};

// The run of ASCII letters and digits that begins at `at`; it ends there if none does.
inline Run alnum_run(std::string_view s, std::size_t at) {
  bool digits = false;
  for (; at + ByteBlock::k_size <= s.size(); at += ByteBlock::k_size) {
    const ByteBlock block(s.data() + at);
    const auto length = static_cast<unsigned>(std::countr_one(block.letters_or_digits()));
    digits = digits || (block.among('0', 10) & ((1U << length) - 1U)) != 0;
    if (length < ByteBlock::k_size) return {at + length, digits};
  }
  for (; at < s.size() && is_alnum(s[at]); ++at) digits = digits || is_digit(s[at]);
  return {at, digits};
}

// The first `size` bytes at `at`, at most sixteen, with zeros behind them.
struct WordHead {
  std::uint64_t low, high;
};
inline WordHead head_of(std::string_view s, std::size_t at, std::size_t size) {
  constexpr auto k_kept = [] {
    std::array<std::uint64_t, 17 + 8> out{};  // by bytes kept, from eight on all
    for (std::size_t i = 1; i < out.size(); ++i)
      out[i] = i < 8 ? (std::uint64_t{1} << 8 * i) - 1 : ~std::uint64_t{0};
    return out;
  }();
  WordHead out{};
  if (at + 16 > s.size()) {
    std::array<char, 16> padded{};
    std::copy_n(s.data() + at, size, padded.data());
    std::memcpy(&out, padded.data(), 16);
    return out;
  }
  std::memcpy(&out, s.data() + at, 16);
  return {out.low & k_kept[size], out.high & k_kept[size < 8 ? 0 : size - 8]};
}

// Of the first `size` bytes at `at`.
inline std::uint32_t hash_of(std::string_view s, std::size_t at, std::size_t size) {
  const auto mixed = [](std::uint64_t hash, WordHead head) {
    hash ^= head.low * 0x9E3779B97F4A7C15ULL ^ std::rotl(head.high * 0xC2B2AE3D27D4EB4FULL, 32);
    return hash ^ hash >> 31U;
  };
  std::uint64_t hash = size;
  for (; size > 16; at += 16, size -= 16) hash = mixed(hash * 0x9E3779B97F4A7C15ULL, head_of(s, at, 16));
  hash = mixed(hash, head_of(s, at, size)) * 0xFF51AFD7ED558CCDULL;
  return static_cast<std::uint32_t>(hash >> 32U);
}

}  // namespace radar::match
