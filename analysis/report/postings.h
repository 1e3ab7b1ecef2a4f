// The postings behind a number.
#pragma once

#include <optional>

#include "analysis/report/query.h"

namespace radar::report {

// Newest first. With a skill: those that ask for it or for one that implies it, with status and quote.
[[nodiscard]] Table postings_table(SQLite::Database& db, const Sample& sample,
                                   const taxonomy::Taxonomy& taxonomy, std::optional<taxonomy::SkillId> skill,
                                   std::size_t limit);

// Every (posting, skill, status) of the sample, as said: the long table for dashboards.
[[nodiscard]] Table mentions_table(SQLite::Database& db, const Sample& sample,
                                   const taxonomy::Taxonomy& taxonomy);

}  // namespace radar::report
