#include "analysis/extract/heading_places.h"

#include <algorithm>
#include <array>
#include <bit>

#include "analysis/match/ascii.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

using match::ByteBlock;
using match::is_digit;
using match::is_letter;
using match::is_small;
using match::is_upper;
using match::is_wide;

constexpr std::size_t k_words_before_mark = 4;  // behind a phrase, the mark among them

}  // namespace

void HeadingPlaces::load() {
  std::array<char, ByteBlock::k_size> padded{};
  const char* from = line_.data() + block_;
  if (block_ + ByteBlock::k_size > line_.size()) {
    std::copy_n(from, line_.size() - block_, padded.data());
    from = padded.data();
  }
  const ByteBlock block(from);
  capitals_ = block.among('A', 26);
  // Behind another capital or a digit none begins a word.
  capitals_ &= ~((capitals_ | block.among('0', 10)) << 1U);
}

std::size_t HeadingPlaces::next() {
  for (; block_ < line_.size(); block_ += ByteBlock::k_size, loaded_ = false) {
    if (!loaded_) load();
    loaded_ = true;
    while (capitals_ != 0) {
      const auto at = block_ + static_cast<std::size_t>(std::countr_zero(capitals_));
      capitals_ &= capitals_ - 1;
      if (may_begin(at)) return at;
    }
  }
  return line_.size();
}

bool HeadingPlaces::may_begin(std::size_t at) {
  return headings_.openings().may_begin(line_, at, true) && (before_capital(at) || before_mark(at));
}

// Whether a capital, a digit or a parenthesis may follow before any word but small and short ones.
bool HeadingPlaces::before_capital(std::size_t at) const {
  constexpr std::size_t k_longest = 4;  // bytes of a word that a title may write small
  const auto is_apostrophe = [&](std::size_t i) {
    const std::size_t length = line_[i] == '\''                                         ? 1
                               : line_.substr(i, 3) == "’" || line_.substr(i, 3) == "‘" ? 3
                                                                                        : 0;
    return length > 0 && i + length < line_.size() && is_letter(line_[i + length]) ? length : 0;
  };
  std::size_t i = at + 1;
  while (i < line_.size() && is_letter(line_[i]) && !(is_upper(line_[i]) && is_small(line_[i - 1]))) ++i;
  if (const auto length = i < line_.size() ? is_apostrophe(i) : 0) {
    i += length;
    while (i < line_.size() && is_small(line_[i])) ++i;
  }
  while (i < line_.size()) {
    const char c = line_[i];
    if (is_upper(c) || is_wide(c) || c == '(' || is_digit(c)) return true;
    const std::size_t begin = i++;
    if (!is_small(c)) continue;
    while (i < line_.size() && is_small(line_[i])) ++i;
    if (i - begin > k_longest && line_[begin - 1] == ' ') return false;
  }
  return false;
}

// Whether a colon, a semicolon or a dash follows, with no more words before it than a heading may have.
bool HeadingPlaces::before_mark(std::size_t at) {
  constexpr std::size_t k_near = 80;  // bytes, too few to be worth counting their words
  if (!sought_ || mark_ <= at) seek_mark(at + 1);
  if (mark_ == line_.size()) return false;
  return mark_ - at < k_near || at >= least_before(at);
}

void HeadingPlaces::seek_mark(std::size_t from) {
  const auto next = [&](std::size_t i) {
    return match::find_any(line_, i, line_.size(), ':', ';', '-', '\xE2', '\xC2');
  };
  mark_ = next(from);
  while (mark_ < line_.size() && !is_mark(mark_)) mark_ = next(mark_ + 1);
  sought_ = true;
  counted_ = false;
}

// The first place, none before `from`, that the mark is near enough to.
std::size_t HeadingPlaces::least_before(std::size_t from) {
  if (counted_) return least_before_;
  const std::size_t most = headings_.longest() + k_words_before_mark;
  counted_ = true;
  least_before_ = mark_;
  // A letter behind a blank begins a word.
  for (std::size_t words = 0; least_before_ > from && words < most;) {
    --least_before_;
    words += line_[least_before_ - 1] == ' ' && is_letter(line_[least_before_]);
  }
  return least_before_;
}

// Stands for itself, not for a part of a word.
bool HeadingPlaces::is_mark(std::size_t at) const {
  const auto is = [&](std::string_view mark) { return line_.substr(at, mark.size()) == mark; };
  switch (line_[at]) {
    case '-':
      return at == 0 || at + 1 == line_.size() || line_[at - 1] == ' ' || line_[at + 1] == ' ';
    case '\xC2':
      return is("\xC2\xB7");
    case '\xE2':
      return is("–") || is("—") || is("―") || is("•");
    default:
      return true;
  }
}

}  // namespace radar::extract
