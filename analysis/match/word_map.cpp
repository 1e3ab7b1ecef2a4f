#include "analysis/match/word_map.h"

#include <algorithm>
#include <array>
#include <bit>

#include "analysis/match/byte_block.h"

namespace radar::match {
namespace {

struct Classes {
  std::uint64_t runs = 0;   // ASCII letters and digits
  std::uint64_t wide = 0;   // first bytes of longer code points
  std::uint64_t stops = 0;  // full stops
  std::uint64_t digits = 0;
};

Classes classes_of(const char* from) {
  Classes out;
  for (unsigned shift = 0; shift < 64; shift += ByteBlock::k_size) {
    const ByteBlock block(from + shift);
    out.runs |= std::uint64_t{block.letters_or_digits()} << shift;
    out.stops |= std::uint64_t{block.any_of('.')} << shift;
    out.digits |= std::uint64_t{block.among('0', 10)} << shift;
    if (const unsigned wide = block.wide(); wide != 0)
      out.wide |= std::uint64_t{wide & ~block.among('\x80', 0x40)} << shift;
  }
  return out;
}

}  // namespace

WordMap::WordMap(std::string_view s) {
  parts_.resize(s.size() / k_part + 1);
  std::uint64_t run_before = 0;  // bit 0: the last byte of the part before
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    const auto rest = s.substr(i * k_part);
    Classes here;
    if (rest.size() >= k_part) {
      here = classes_of(rest.data());
    } else {
      std::array<char, k_part> padded{};
      std::copy(rest.begin(), rest.end(), padded.begin());
      here = classes_of(padded.data());
    }
    const std::uint64_t behind_run = here.runs << 1U | run_before;
    // A full stop at a part's end may stand before a run; who reads it will see.
    const std::uint64_t before_run = here.runs >> 1U | std::uint64_t{1} << (k_part - 1);
    parts_[i] = {(here.runs & ~behind_run) | here.wide | (here.stops & before_run & ~behind_run), ~here.runs,
                 here.digits};
    starts_ += static_cast<std::size_t>(std::popcount(parts_[i].starts));
    run_before = here.runs >> (k_part - 1);
  }
}

WordMap::Run WordMap::long_run_at(std::size_t at) const {
  std::size_t part = at / k_part;
  bool digits = at % k_part + 1 < k_part && parts_[part].digits >> (at % k_part + 1) != 0;
  for (++part; parts_[part].others == 0; ++part) digits = digits || parts_[part].digits != 0;
  const auto bits = static_cast<unsigned>(std::countr_zero(parts_[part].others));
  digits = digits || (parts_[part].digits & ((std::uint64_t{1} << bits) - 1)) != 0;
  return {part * k_part + bits, digits};
}

}  // namespace radar::match
