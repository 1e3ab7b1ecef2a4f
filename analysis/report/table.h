// The view-model: what every renderer prints. A report is a few tables; every cell is text, a number or
// nothing.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace radar::report {

enum class Format {
  text,
  integer,
  share,   // fraction from 0 to 1
  points,  // difference of two shares
  number,
  date,
  datetime,  // ISO 8601, UTC
  boolean,
};

struct Column {
  std::string name;  // snake_case, the same in CSV and JSON
  Format format = Format::text;
  std::string description;  // for datapackage.json and the page
  bool detail = false;      // in CSV and JSON only: too much for a table that people read
};

using Cell = std::variant<std::monostate, std::string, std::int64_t, double, bool>;
using Row = std::vector<Cell>;

struct Denominator {
  std::int64_t jobs = 0, postings = 0, employers = 0;
};

struct Table {
  std::string id, title;
  std::vector<std::pair<std::string, std::string>> filters;  // name, value as given
  Denominator denominator;
  std::vector<std::string> notes;
  std::vector<Column> columns;
  std::vector<Row> rows;
};

// Without its detail columns.
[[nodiscard]] Table for_people(const Table& table);

}  // namespace radar::report
