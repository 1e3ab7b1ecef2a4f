// The parts of heading_table(). Where two rows have the same phrase the first part has it.
#pragma once

#include <vector>

#include "analysis/extract/heading_table.h"

namespace radar::extract {

[[nodiscard]] std::vector<HeadingRow> demand_headings();
[[nodiscard]] std::vector<HeadingRow> other_headings();

}  // namespace radar::extract
