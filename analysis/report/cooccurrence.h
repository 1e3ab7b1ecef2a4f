// Which skills are asked for together.
#pragma once

#include "analysis/report/query.h"

namespace radar::report {

// A row per ordered pair of the `most` skills that most jobs ask for: among jobs that ask for `skill`, the
// share that asks for `with_skill` too. Pairs of which one implies the other are left out.
[[nodiscard]] Table cooccurrence_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                       std::size_t most = 60);

}  // namespace radar::report
