// The roadmap against the market.
#pragma once

#include "analysis/report/query.h"
#include "analysis/taxonomy/roadmap.h"

namespace radar::report {

// Four tables: "plan" (an item a row), "missing" (asked for, not in the plan), "unasked" (in the plan, hardly
// asked for), "coverage" (how much of a job the plan covers after each week).
[[nodiscard]] std::vector<Table> plan_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                             const taxonomy::Roadmap& roadmap);

}  // namespace radar::report
