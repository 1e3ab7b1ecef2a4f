#include "analysis/extract/short_text.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "analysis/match/byte_block.h"

namespace radar::extract {
namespace {

using match::ByteBlock;

constexpr std::string_view k_long_s = "\u017F", k_kelvin = "\u212A";

// Those that begin with C2 and E2 are signs and blanks.
bool begins_wide_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte > 0xC2 && byte != 0xE2;
}

}  // namespace

ShortText::ShortText(std::string_view s) {
  static_assert(k_block == ByteBlock::k_size);
  if (s.size() > k_most) {
    wide_letters_ = true;
    sure_ = false;
    return;
  }
  size_ = s.size();
  s.copy(bytes_.data(), s.size());
  std::memset(bytes_.data() + s.size(), 0, 2 * k_block);
  unsigned wide = 0;
  for (std::size_t at = 0; at < size_; at += k_block) {
    const ByteBlock block(bytes_.data() + at);
    block.store_lower(bytes_.data() + at);
    wide |= block.wide();
  }
  if (wide == 0) return;
  wide_letters_ = std::any_of(s.begin(), s.end(), begins_wide_letter);
  sure_ = s.find(k_long_s) == std::string_view::npos && s.find(k_kelvin) == std::string_view::npos;
}

bool ShortText::may_have(std::string_view word) const {
  if (!sure_) return true;
  for (std::size_t at = 0; at < size_; at += k_block) {
    const char* from = bytes_.data() + at;
    unsigned places = ByteBlock(from).any_of(word[0]) & ByteBlock(from + 1).any_of(word[1]);
    for (; places != 0; places &= places - 1) {
      const auto i = at + static_cast<std::size_t>(std::countr_zero(places));
      if (std::string_view(bytes_.data(), size_).substr(i).starts_with(word)) return true;
    }
  }
  return false;
}

bool ShortText::may_have_any(std::span<const std::string_view> words) const {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return may_have(word); });
}

}  // namespace radar::extract
