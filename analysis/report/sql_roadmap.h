// Queries whose subjects the roadmap tells: they follow the common head of sql.cpp.
#pragma once

#include <string>

#include "analysis/taxonomy/roadmap.h"

namespace radar::report {

// Demand for what each week teaches: week, share, required_share, jobs.
[[nodiscard]] std::string weeks_query(const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap);
// The claims' figures that are shares, or differences of shares, of the sample's own jobs.
[[nodiscard]] std::string claims_query(const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap);

[[nodiscard]] std::string sql_text(const std::string& s);  // quoted

}  // namespace radar::report
