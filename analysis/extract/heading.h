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
// Demands, wishes and what is not asked for: what a heading may say of the candidate.
[[nodiscard]] constexpr bool asks_wishes_or_refuses(SectionKind kind) {
  return kind == SectionKind::required || kind == SectionKind::preferred || kind == SectionKind::refused;
}

// How sure it is that a line is a heading, whatever its words.
enum class HeadingMark : std::uint8_t {
  none,         // could as well be an item of a list
  marked,       // a colon, "##", capitals
  label,        // its own line goes on behind a colon: "To get there you already need: ..."
  before_list,  // the items of a list follow: "What nobody here will ever ask you about"
};
// Whether a line is a heading by its words. The surer its mark, the more words it may hold that belong to no
// phrase.
[[nodiscard]] HeadingReading read_heading(std::string_view line, HeadingMark mark);

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
