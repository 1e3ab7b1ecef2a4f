#include "analysis/report/table.h"

namespace radar::report {

Table for_people(const Table& table) {
  Table out = table;
  std::erase_if(out.columns, [](const Column& column) { return column.detail; });
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    out.rows[r].clear();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (!table.columns[i].detail) out.rows[r].push_back(table.rows[r][i]);
    }
  }
  return out;
}

}  // namespace radar::report
