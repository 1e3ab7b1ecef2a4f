// One skill from all sides.
#pragma once

#include "analysis/report/query.h"

namespace radar::report {

// "skill" (share by role, level, country, workplace), "pay" (with and without), "company" (what it comes
// with), "quotes". `everyone` is the sample under the same filters without a role.
[[nodiscard]] std::vector<Table> skill_tables(SQLite::Database& db, const Sample& sample,
                                              const Sample& everyone, const taxonomy::Taxonomy& taxonomy,
                                              taxonomy::SkillId skill);

}  // namespace radar::report
