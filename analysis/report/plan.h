// The roadmap against the market.
#pragma once

#include "analysis/report/rank.h"
#include "analysis/taxonomy/roadmap.h"

namespace radar::report {

// "plan" (an item a row), "missing" (asked for, not in the plan, with the item it would fit in), "unasked"
// (in the plan, hardly asked for), "coverage" (how much of a job the plan covers after each week), "weeks"
// (demand of what each week teaches), "order" (the same items in an order that covers more sooner).
[[nodiscard]] std::vector<Table> plan_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                             const taxonomy::Roadmap& roadmap);

// Index of the plan item that a skill would fit in: as the roadmap says, else among the items that teach
// something of its category (all, if none does) the one whose skills come with it most often beyond chance
// (phi coefficient over jobs). nullopt: it comes with none.
[[nodiscard]] std::optional<std::size_t> item_that_fits(const Sample& sample,
                                                        const taxonomy::Taxonomy& taxonomy,
                                                        const taxonomy::Roadmap& roadmap,
                                                        const Demand& demand, taxonomy::SkillId skill);

[[nodiscard]] Table missing_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                  const taxonomy::Roadmap& roadmap, const Demand& demand,
                                  const std::vector<SkillFigures>& figures);
[[nodiscard]] Table unasked_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                  const taxonomy::Roadmap& roadmap, const std::vector<SkillFigures>& figures);

}  // namespace radar::report
