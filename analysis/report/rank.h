// Which skills are asked for.
#pragma once

#include <optional>

#include "analysis/report/coverage.h"
#include "analysis/report/demand.h"
#include "analysis/report/windows.h"

namespace radar::report {

// Rows by falling share; skills that no job of the sample asks for are left out. A sample that is too small
// for a ranking gives no rows and a note. Without a roadmap the plan's items are those of the taxonomy.
[[nodiscard]] Table rank_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                               const taxonomy::Roadmap* roadmap = nullptr);

// Per skill what the sample says of it; index: SkillId.
struct SkillFigures {
  stats::Proportion all, required, preferred;
  std::int64_t jobs = 0, postings = 0, employers = 0, required_jobs = 0;
};
[[nodiscard]] std::vector<SkillFigures> skill_figures(const Sample& sample, const Demand& demand);
[[nodiscard]] std::vector<SkillFigures> skill_figures(const Sample& sample,
                                                      const taxonomy::Taxonomy& taxonomy);

// Skills with at least one job, by falling share.
[[nodiscard]] std::vector<taxonomy::SkillId> by_share(const std::vector<SkillFigures>& figures);

// The newest year of publication against the year before.
[[nodiscard]] std::optional<WindowPair> years(const Sample& sample);

}  // namespace radar::report
