// Reading a table by its columns' names, for what is made out of finished tables: findings, the page.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/report/table.h"

namespace radar::report {

[[nodiscard]] const Table* find_table(const std::vector<Table>& tables, std::string_view id);
[[nodiscard]] std::optional<std::size_t> column_of(const Table& table, std::string_view name);

// One row; an absent column or an empty cell reads as nothing.
class RowView {
 public:
  RowView(const Table& table, const Row& row) : table_(table), row_(row) {}
  [[nodiscard]] const Table& table() const { return table_; }
  [[nodiscard]] const Cell& cell(std::string_view column) const;
  [[nodiscard]] std::string text(std::string_view column) const;  // "" unless a text
  [[nodiscard]] std::optional<double> number(std::string_view column) const;
  [[nodiscard]] std::int64_t integer(std::string_view column) const;  // 0 unless a number
  [[nodiscard]] bool has(std::string_view column) const;              // the column exists and is not empty

 private:
  const Table& table_;
  const Row& row_;
};

}  // namespace radar::report
