// Labels inside a line that tell what is asked, wished or done with what stands behind them:
// "Must: SQL Pluses: Kafka", "**Must** SQL **Plus** Kafka". And legends: "(E = essential, D = desirable)".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/extract/lost_breaks.h"
#include "analysis/extract/sections.h"

namespace radar::extract {

// In order; empty where a single label is all that the line holds. A label is told by the colon behind it, by
// "? -" or by the two stars around it.
[[nodiscard]] std::vector<HeadingWithin> labels_within(const Headings& headings, std::string_view line);

// The items of a line that all end in a verdict behind a sign: "SQL - must, Kafka - a plus",
// "| SQL | must |". Each begins where the one before ends. Empty where any of them has none.
[[nodiscard]] std::vector<HeadingWithin> judged_items(const Headings& headings, std::string_view line);

// Where dots begin that lead from a label to what it says: "Must haves ..... Kafka"; npos if none do.
[[nodiscard]] std::size_t leader_begin(std::string_view line);
// Whether the full stop at `stop` ends a word cut short that opens its sentence: "Pref. quals".
[[nodiscard]] bool ends_abbreviation(std::string_view line, std::size_t stop);
// Whether a full stop ends a sentence within a label: "Min. quals" holds none.
[[nodiscard]] bool holds_stop(std::string_view label);

// What the legend of a text says that a mark behind a name means.
struct LegendMark {
  std::string_view mark;  // "E"
  SectionKind kind;
};
struct Legend {
  std::vector<LegendMark> marks;
  std::size_t begin = 0, end = 0;  // of the text, with its parentheses
};
[[nodiscard]] Legend find_legend(const Headings& headings, std::string_view text);
// The text with blanks in the legend's place: what a legend says is said of the names that bear its marks.
[[nodiscard]] std::string without_legend(std::string_view text, const Legend& legend);
// Gives each name before "(E)" and each line such as "E: Kafka" what the legend says of it.
[[nodiscard]] std::vector<Section> with_legend(std::string_view text, const Legend& legend,
                                               std::vector<Section> sections);

}  // namespace radar::extract
