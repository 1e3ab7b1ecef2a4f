// Shares over time.
#pragma once

#include "analysis/report/query.h"

namespace radar::report {

enum class Window { week, month, quarter };

// One row per skill and window; the ten most asked for when `skills` is empty. Notes tell each skill's change
// between its first and last window with enough jobs, and whether it is more than noise.
[[nodiscard]] Table trend_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                std::vector<taxonomy::SkillId> skills, Window window);

}  // namespace radar::report
