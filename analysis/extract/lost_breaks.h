// Headings inside a line: pages that lost their line breaks still say "... to customers Requirements PhD in
// ..." or "What You'll DoBuild ...".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/extract/sections.h"

namespace radar::extract {

struct HeadingWithin {
  SectionKind kind;
  std::size_t at;  // byte of the line
};

// In order. A heading is told by its capitals and by what follows: a colon, a dash, another capital.
[[nodiscard]] std::vector<HeadingWithin> headings_within(const Headings& headings, std::string_view line);

// What the words of a label say; nothing if any of them is not a heading's own.
[[nodiscard]] std::optional<SectionKind> read_label(const Headings& headings, std::string_view words);
// The longest label of [least, end) that ends there and begins with a capital behind a blank.
[[nodiscard]] std::optional<HeadingWithin> label_before(const Headings& headings, std::string_view line,
                                                        std::size_t least, std::size_t end);

// Headings that a short line is glued to, that stand in capitals at the start of its sentences or in
// brackets: "QualificationsFive years of ...", "THE PERKS Free lunch", "[Must] Kafka [Plus] Go". In no order.
[[nodiscard]] std::vector<HeadingWithin> glued_headings(const Headings& headings, std::string_view line);

// Headings before the signs that stand for the marks of a list: "Must-haves ✅ Python ✅ SQL Pluses ➕ R".
[[nodiscard]] std::vector<HeadingWithin> headings_before_signs(const Headings& headings,
                                                               std::string_view line);

}  // namespace radar::extract
