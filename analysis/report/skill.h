// One skill from all sides, and a person's skills against the market.
#pragma once

#include "analysis/report/query.h"

namespace radar::report {

// "skill" (share by role, level, country, workplace), "pay" (with and without), "company" (what it comes
// with), "quotes". `everyone` is the sample under the same filters without a role.
[[nodiscard]] std::vector<Table> skill_tables(SQLite::Database& db, const Sample& sample,
                                              const Sample& everyone, const taxonomy::Taxonomy& taxonomy,
                                              taxonomy::SkillId skill);

// "gap" (what to learn next and what each adds to the mean coverage of a job's skills), "coverage".
[[nodiscard]] std::vector<Table> gap_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                            const std::vector<taxonomy::SkillId>& have);

}  // namespace radar::report
