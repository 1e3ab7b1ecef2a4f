// Where in a long line a heading may begin, told by its bytes: most capitals of a line begin no heading, and
// the words around them need not be cut.
#pragma once

#include <cstddef>
#include <string_view>

#include "analysis/extract/heading.h"
#include "analysis/match/byte_block.h"

namespace radar::extract {

class HeadingPlaces {
 public:
  HeadingPlaces(std::string_view line, const Headings& headings) : line_(line), headings_(headings) {}
  // The next place, in order; the line's size behind the last. headings_within() finds a heading at no other.
  [[nodiscard]] std::size_t next();

 private:
  void load();
  [[nodiscard]] bool may_begin(std::size_t at);
  [[nodiscard]] bool before_capital(std::size_t at) const;
  [[nodiscard]] bool before_mark(std::size_t at);
  void seek_mark(std::size_t from);
  [[nodiscard]] std::size_t least_before(std::size_t from);
  [[nodiscard]] bool is_mark(std::size_t at) const;

  std::string_view line_;
  const Headings& headings_;
  std::size_t block_ = 0;  // the block of bytes that is read
  unsigned capitals_ = 0;  // of the block, those to come
  bool loaded_ = false;
  std::size_t mark_ = 0;  // the mark that was sought last
  bool sought_ = false;
  std::size_t least_before_ = 0;  // the first place that this mark is near enough to
  bool counted_ = false;
};

}  // namespace radar::extract
