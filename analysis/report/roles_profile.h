// What each role family is asked for, side by side.
#pragma once

#include "analysis/report/query.h"

namespace radar::report {

// A row per role family and skill. `everyone` is the sample without a role filter; the families of `first`
// come first, those of fewer than 30 jobs or 10 employers are left out.
[[nodiscard]] Table roles_table(const Sample& everyone, const taxonomy::Taxonomy& taxonomy,
                                const std::vector<std::string>& first = {});

}  // namespace radar::report
