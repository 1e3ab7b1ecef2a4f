// What a reader should take away, in words, each with its figure and interval: made from the finished tables,
// so that a sentence and a table never disagree.
#pragma once

#include <vector>

#include "analysis/report/table.h"

namespace radar::report {

// Columns: topic, finding, figure, low, high, jobs, skill, section. A topic whose table is absent or too
// small has no row. `tables` are those of a whole report; the table's head is the first one's.
[[nodiscard]] Table headlines_table(const std::vector<Table>& tables);

}  // namespace radar::report
