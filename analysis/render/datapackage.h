// The description of a set of CSV files: a Frictionless Data Package (v1 "tabular-data-package").
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/report/table.h"

namespace radar::render {

struct PackageHead {
  std::string title, description, created;  // created: date and time, UTC
  bool is_sample = false;                   // the bundled, invented postings
};

// A written file: readers can tell by it whether they read one set.
struct PackageFile {
  std::size_t bytes = 0;
  std::string sha256;  // hex
};

// One resource per table, in its order, path "<id>.csv"; every column with type, description, unit and
// constraints; primary keys, and foreign keys between the tables that are there.
// `files` by table id: size and hash of each resource.
[[nodiscard]] std::string datapackage(const std::vector<report::Table>& tables, const PackageHead& head,
                                      const std::map<std::string, PackageFile>& files = {});

}  // namespace radar::render
