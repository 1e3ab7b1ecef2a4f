// Sixteen bytes of text, asked all at once: bit i of an answer is byte i's.
#pragma once

#if defined(__SSE2__)
#include <emmintrin.h>
#else
#include <array>
#include <cstring>
#endif

#include <algorithm>
#include <bit>
#include <cstddef>
#include <string_view>

namespace radar::match {

class ByteBlock {
 public:
  static constexpr std::size_t k_size = 16;
  static constexpr unsigned k_all = 0xFFFF;

#if defined(__SSE2__)
  explicit ByteBlock(const char* from) : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from))) {}
  // Which are one of the `count` characters of ASCII from `first` on.
  [[nodiscard]] unsigned among(char first, int count) const { return bits(range(bytes_, first, count)); }
  [[nodiscard]] unsigned letters() const { return bits(letter(bytes_)); }
  [[nodiscard]] unsigned letters_or_digits() const {
    return bits(_mm_or_si128(letter(bytes_), range(bytes_, '0', 10)));
  }
  template <class... Char>
  [[nodiscard]] unsigned any_of(Char... c) const {
    auto found = _mm_setzero_si128();
    ((found = _mm_or_si128(found, _mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c)))), ...);
    return bits(found);
  }
  [[nodiscard]] unsigned wide() const { return bits(bytes_); }  // beyond ASCII
  // Which have a bit of theirs set, counted from the lowest. Of letters and digits: bit 5 is what capitals
  // have not, bit 6 what digits have not.
  template <int Bit>
  [[nodiscard]] unsigned with_bit() const {
    return bits(_mm_slli_epi16(bytes_, 7 - Bit));
  }
  // Capitals of ASCII made small.
  void store_lower(char* to) const {
    const auto lower = _mm_or_si128(bytes_, _mm_and_si128(range(bytes_, 'A', 26), _mm_set1_epi8(0x20)));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), lower);
  }
  // Letters of ASCII made small, bytes beyond ASCII as FF, all others as 0.
  void store_words(char* to) const {
    const auto lower = _mm_or_si128(bytes_, _mm_set1_epi8(0x20));
    const auto letters = _mm_and_si128(lower, range(lower, 'a', 26));
    const auto wide = _mm_cmplt_epi8(bytes_, _mm_setzero_si128());
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm_or_si128(letters, wide));
  }

 private:
  static unsigned bits(__m128i mask) { return static_cast<unsigned>(_mm_movemask_epi8(mask)); }
  static __m128i range(__m128i value, char first, int count) {
    const auto shifted = _mm_sub_epi8(value, _mm_set1_epi8(static_cast<char>(first - 128)));
    return _mm_cmplt_epi8(shifted, _mm_set1_epi8(static_cast<char>(-128 + count)));
  }
  static __m128i letter(__m128i value) { return range(_mm_or_si128(value, _mm_set1_epi8(0x20)), 'a', 26); }
  __m128i bytes_;
#else
  explicit ByteBlock(const char* from) { std::memcpy(bytes_.data(), from, k_size); }
  [[nodiscard]] unsigned among(char first, int count) const {
    return bits([=](char c) { return in(c, first, count); });
  }
  [[nodiscard]] unsigned letters() const {
    return bits([](char c) { return in(static_cast<char>(c | 0x20), 'a', 26); });
  }
  [[nodiscard]] unsigned letters_or_digits() const {
    return bits([](char c) { return in(static_cast<char>(c | 0x20), 'a', 26) || in(c, '0', 10); });
  }
  template <class... Char>
  [[nodiscard]] unsigned any_of(Char... wanted) const {
    return bits([=](char c) { return ((c == wanted) || ...); });
  }
  [[nodiscard]] unsigned wide() const {
    return bits([](char c) { return (c & 0x80) != 0; });
  }
  template <int Bit>
  [[nodiscard]] unsigned with_bit() const {
    return bits([](char c) { return (c >> Bit & 1) != 0; });
  }
  void store_lower(char* to) const {
    for (std::size_t i = 0; i < k_size; ++i)
      to[i] = in(bytes_[i], 'A', 26) ? static_cast<char>(bytes_[i] | 0x20) : bytes_[i];
  }
  void store_words(char* to) const {
    for (std::size_t i = 0; i < k_size; ++i) {
      const char lower = static_cast<char>(bytes_[i] | 0x20);
      to[i] = (bytes_[i] & 0x80) != 0 ? '\xFF' : in(lower, 'a', 26) ? lower : '\0';
    }
  }

 private:
  static bool in(char c, char first, int count) { return c >= first && c < first + count; }
  template <class Is>
  [[nodiscard]] unsigned bits(Is is) const {
    unsigned out = 0;
    for (std::size_t i = 0; i < k_size; ++i) out |= static_cast<unsigned>(is(bytes_[i])) << i;
    return out;
  }
  std::array<char, k_size> bytes_;
#endif
};

// The first byte of [from, to) that is one of these; `to` if none is.
template <class... Char>
std::size_t find_any(std::string_view s, std::size_t from, std::size_t to, Char... c) {
  if (to < ByteBlock::k_size) {
    while (from < to && !((s[from] == c) || ...)) ++from;
    return from;
  }
  for (; from < to; from += ByteBlock::k_size) {
    const std::size_t begin =
        std::min(from, to - ByteBlock::k_size);  // the last block ends where the range does
    const unsigned found = ByteBlock(s.data() + begin).any_of(c...) >> (from - begin);
    if (found != 0) return from + static_cast<std::size_t>(std::countr_zero(found));
  }
  return to;
}

}  // namespace radar::match
