// The skills that the report knows, asked for or not: what the other tables' skill columns refer to.
#pragma once

#include "analysis/report/query.h"
#include "analysis/taxonomy/roadmap.h"

namespace radar::report {

[[nodiscard]] Table taxonomy_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                   const taxonomy::Roadmap& roadmap);

}  // namespace radar::report
