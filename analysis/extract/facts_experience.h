// Years of experience that a posting asks for, as a whole and by skill.
#pragma once

#include <vector>

#include "analysis/extract/facts.h"
#include "analysis/extract/facts_text.h"

namespace radar::extract {

struct YearsAsked {
  double years = 0;                // the lower end of a range
  std::size_t begin = 0, end = 0;  // the number and its unit
  std::size_t sentence_end = 0;
  bool preferred = false;  // a wish, not a demand
  bool instead = false;    // of a degree: "(or 9 years of experience)"
  bool or_else = false;    // what was asked before in the sentence would do as well
  std::string_view rule;
};

// In order. A company's age, vesting, contract terms, ages of people and the employer's own experience are
// none.
[[nodiscard]] std::vector<YearsAsked> read_years(const FactText& text);
// The largest of the demands, of alternatives the least; where there are only wishes, none.
[[nodiscard]] const YearsAsked* overall_years(const std::vector<YearsAsked>& all);
// The skills that each statement names: "5+ years of Python", "SQL (3 years)".
[[nodiscard]] std::vector<Fact> years_by_skill(const FactText& text, const std::vector<YearsAsked>& all,
                                               const std::vector<NamedSkill>& skills);

}  // namespace radar::extract
