// What a line's words say as a heading, in twelve languages; markup plays no part, because boards write
// headings as <h3>, <strong>, <p>, in capitals or behind an emoji.
#pragma once

#include <string_view>

#include "analysis/extract/phrases.h"
#include "analysis/extract/sections.h"

namespace radar::extract {

// The kind that a heading's text stands for; unknown if it is none we know.
[[nodiscard]] SectionKind heading_kind(std::string_view heading);

struct HeadingReading {
  bool known = false;  // a heading of ours, be it one that only ends the section before
  SectionKind kind = SectionKind::unknown;
  bool weak = false;  // "Experience": a part of what the heading before has opened
};
// Whether a line is a heading by its words. A `marked` one (a colon, "##", capitals) may hold more words that
// belong to no phrase than one that could as well be an item of a list.
[[nodiscard]] HeadingReading read_heading(std::string_view line, bool marked);

// The book of heading_table().
[[nodiscard]] const PhraseBook& heading_book();

// Whether a sentence that ends in a colon announces wishes: "The following are an advantage, but not
// required:".
[[nodiscard]] bool announces_wishes(std::string_view line);

// Whether one announces demands: "Acme is looking for two analysts to join the team:".
[[nodiscard]] bool announces_demands(std::string_view line);

// Whether a line opens like an item of a list of requirements.
[[nodiscard]] bool opens_like_demand(std::string_view line);

}  // namespace radar::extract
