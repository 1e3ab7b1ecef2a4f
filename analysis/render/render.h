// Tables as bytes: for a terminal, Markdown, CSV and JSON (page.h: HTML, datapackage.h: the CSV set).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/report/table.h"

namespace radar::render {

struct TextStyle {
  int width = 100;  // columns of the terminal; long cells are cut to fit
  bool colour = false;
};

// Aligned columns under a title, with the denominator, filters and notes.
[[nodiscard]] std::string to_text(const report::Table& table, const TextStyle& style);
[[nodiscard]] std::string to_markdown(const report::Table& table);
// RFC 4180 with CRLF, UTF-8 without a mark, shares as fractions, nothing as an empty field. A text that a
// spreadsheet would run as a formula (it begins with = + - @, tab or CR) gets an apostrophe in front (OWASP,
// CSV injection).
[[nodiscard]] std::string to_csv(const report::Table& table);
// The contract's object; the first table's, with the others under "tables".
[[nodiscard]] std::string to_json(const std::vector<report::Table>& tables);
// A cell for people: "12.3%", "1,234", "" for nothing.
[[nodiscard]] std::string display(const report::Cell& cell, report::Format format);
// A posting's text on one line of a terminal: no control characters, no marks that turn the direction of
// writing, which could hide or rewrite what stands beside them.
[[nodiscard]] std::string one_line(std::string_view s);
[[nodiscard]] bool is_numeric(report::Format format);

}  // namespace radar::render
