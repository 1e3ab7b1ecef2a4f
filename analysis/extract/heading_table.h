// The words of headings, as data: see phrases.h for the notation.
#pragma once

#include <vector>

#include "analysis/extract/sections.h"

namespace radar::extract {

// How much a phrase tells of the line that holds it.
enum class HeadingWeight : std::uint8_t {
  filler,  // tells nothing, but does no harm: "our", "key", "technical"
  weak,    // a heading only if nothing decides better: "About Acme", "Experience"
  noun,    // "Requirements", "Preferred": names a section where the line holds little else
  phrase,  // "What you'll do", "Nice to have": opens a heading that may go on as it likes
};

struct HeadingRow {
  SectionKind kind;
  HeadingWeight weight;
  const char* words;
};

[[nodiscard]] const std::vector<HeadingRow>& heading_table();

}  // namespace radar::extract
