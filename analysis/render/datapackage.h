// The description of a set of CSV files: a Frictionless Data Package (v1 "tabular-data-package").
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/report/table.h"

namespace radar::render {

struct PackageHead {
  std::string title, description, created;  // created: date and time, UTC
  bool is_sample = false;                   // the bundled, invented postings
};

// One resource per table, in its order, path "<id>.csv"; every column with type, description, unit and
// constraints; primary keys, and foreign keys between the tables that are there.
[[nodiscard]] std::string datapackage(const std::vector<report::Table>& tables, const PackageHead& head);

}  // namespace radar::render
