// The queries that give a report's figures again, over the views of the database (derive_schema.cpp), for
// whoever wants to check a number or make a new one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/report/query.h"
#include "analysis/taxonomy/roadmap.h"

namespace radar::report {

// Names of the queries: rank, plan, weeks ...
[[nodiscard]] std::vector<std::string> sql_names();
// The query with the filters written into it. nullopt: no such query. --as-of has no query: the views show
// the newest state.
[[nodiscard]] std::optional<std::string> sql_for(std::string_view name, Filters filters,
                                                 const taxonomy::Taxonomy& taxonomy,
                                                 const taxonomy::Roles& roles,
                                                 const taxonomy::Roadmap& roadmap);

}  // namespace radar::report
