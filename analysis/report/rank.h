// Which skills are asked for.
#pragma once

#include "analysis/report/query.h"

namespace radar::report {

// Rows by falling share; skills that no job of the sample asks for are left out.
[[nodiscard]] Table rank_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy);

// Per skill what the sample says of it; index: SkillId.
struct SkillFigures {
  stats::Proportion all, required, preferred;
  std::int64_t jobs = 0, postings = 0, employers = 0;
};
[[nodiscard]] std::vector<SkillFigures> skill_figures(const Sample& sample,
                                                      const taxonomy::Taxonomy& taxonomy);

}  // namespace radar::report
