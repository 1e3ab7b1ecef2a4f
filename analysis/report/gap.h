// A person's skills against the postings open now: what was understood, how much is covered, what to learn
// next, which postings fit, and the way to a chosen coverage.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/report/study_order.h"

namespace radar::report {

// How a line of a person's list was read.
struct Understood {
  std::string line;
  std::vector<taxonomy::SkillId> skills;  // empty: not understood
  std::string how;                        // named, in parts, read in the text, nearest name, not understood
};
// Skills that a text names, as the extractor reads them; may be empty.
using ReadSkills = std::function<std::vector<taxonomy::SkillId>(const std::string& text)>;
// Names as people write them: bullets, levels in brackets, several in a line, slips of the pen.
[[nodiscard]] std::vector<Understood> understand(const std::vector<std::string>& lines,
                                                 const taxonomy::Taxonomy& taxonomy, const ReadSkills& read);

// "gap" (what to learn next, by what each adds), "coverage", "fits" (the postings that fit best), "path"
// (items of the plan from today to `target`, the median job's coverage, first what the plan takes for known),
// "understood". `sample` holds the open postings, or, if none is known to be open, all: the notes and titles
// say which.
[[nodiscard]] std::vector<Table> gap_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                            const taxonomy::Roadmap& roadmap,
                                            const std::vector<Understood>& have, double target);

}  // namespace radar::report
