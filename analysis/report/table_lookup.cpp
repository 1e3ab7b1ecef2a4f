#include "analysis/report/table_lookup.h"

#include <algorithm>

namespace radar::report {

const Table* find_table(const std::vector<Table>& tables, std::string_view id) {
  const auto it =
      std::find_if(tables.begin(), tables.end(), [&](const Table& table) { return table.id == id; });
  return it == tables.end() ? nullptr : &*it;
}

std::optional<std::size_t> column_of(const Table& table, std::string_view name) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].name == name) return i;
  }
  return std::nullopt;
}

const Cell& RowView::cell(std::string_view column) const {
  static const Cell nothing;
  const auto at = column_of(table_, column);
  return at && *at < row_.size() ? row_[*at] : nothing;
}

std::string RowView::text(std::string_view column) const {
  const auto* s = std::get_if<std::string>(&cell(column));
  return s == nullptr ? "" : *s;
}

std::optional<double> RowView::number(std::string_view column) const {
  const auto& c = cell(column);
  if (const auto* d = std::get_if<double>(&c)) return *d;
  if (const auto* i = std::get_if<std::int64_t>(&c)) return static_cast<double>(*i);
  return std::nullopt;
}

std::int64_t RowView::integer(std::string_view column) const {
  const auto n = number(column);
  return n ? static_cast<std::int64_t>(*n) : 0;
}

bool RowView::has(std::string_view column) const {
  return !std::holds_alternative<std::monostate>(cell(column));
}

}  // namespace radar::report
