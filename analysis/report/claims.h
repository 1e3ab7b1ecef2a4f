// Each of the roadmap's claims: figure, interval, sample, verdict. The rules are the roadmap's.
#pragma once

#include <functional>
#include <optional>

#include "analysis/report/query.h"
#include "analysis/taxonomy/roadmap.h"

namespace radar::report {

// "claims" (a row per claim, with its first figure) and "claim_figures" (every figure that the claims rest
// on). `compare` gives the sample of another role under the same filters (for claims that compare roles, and
// to see which verdicts hang on the pooling of roles). `least`: jobs that a figure takes, instead of what the
// roadmap says of each.
[[nodiscard]] std::vector<Table> claims_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                               const taxonomy::Roadmap& roadmap,
                                               const std::function<Sample(const std::string& role)>& compare,
                                               std::optional<std::int64_t> least = std::nullopt);
// The first of them.
[[nodiscard]] Table claims_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                 const taxonomy::Roadmap& roadmap,
                                 const std::function<Sample(const std::string& role)>& compare);

}  // namespace radar::report
