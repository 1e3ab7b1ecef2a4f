// Terms that the taxonomy does not know yet, as postings ask for them.
#pragma once

#include <functional>

#include "analysis/report/query.h"

namespace radar::report {

struct DiscoverOptions {
  int new_days = 30;  // a term first seen within so many days before the newest posting is new
  bool only_new = false;
  std::size_t least_employers = 2;
};

// Rows by falling score: how surely it is a skill, how many jobs and employers name it, how specific it is to
// the sample's role. `everyone` is the sample under the same filters without role and dates.
[[nodiscard]] Table discover_table(SQLite::Database& db, const Sample& sample, const Sample& everyone,
                                   const taxonomy::Taxonomy& taxonomy, const DiscoverOptions& options);

// A ready entry of skills.json for a term with these spellings, its name first. `ambiguous`: found only with
// these letters' case.
[[nodiscard]] std::string taxonomy_entry(const std::vector<std::string>& spellings,
                                         const std::string& category, bool ambiguous,
                                         const taxonomy::Taxonomy& taxonomy);

}  // namespace radar::report
