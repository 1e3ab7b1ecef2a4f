#include "analysis/extract/heading_table.h"

#include "analysis/extract/heading_rows.h"

namespace radar::extract {

const std::vector<HeadingRow>& heading_table() {
  static const std::vector<HeadingRow> rows = [] {
    auto all = demand_headings();
    for (const auto& row : other_headings()) all.push_back(row);
    return all;
  }();
  return rows;
}

}  // namespace radar::extract
