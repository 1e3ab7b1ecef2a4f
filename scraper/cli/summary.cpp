#include "scraper/cli/summary.h"

#include <algorithm>

#include "sources/json/json_writer.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::cli {
namespace {

std::size_t width_of(std::string_view s) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < s.size(); i += text::decode_at(s, i).length) ++width;
  return width;
}

std::string csv_cell(std::string s) {
  // A cell that a spreadsheet would run as a formula is made text (OWASP, CSV injection); a number is none.
  const bool number = text::parse_number(s).has_value();
  if (!s.empty() && !number && std::string_view("=+-@\t\r").find(s.front()) != std::string_view::npos)
    s.insert(0, "'");
  if (s.find_first_of(",\"\r\n") == std::string::npos) return s;
  return '"' + text::replace_all(std::move(s), "\"", "\"\"") + '"';
}

std::string render_csv(const SummaryTable& t) {
  std::string out;
  const auto line = [&out](const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) out += (i == 0 ? "" : ",") + csv_cell(cells[i]);
    out += "\r\n";
  };
  line(t.columns);
  for (const auto& row : t.rows) line(row);
  return out;
}

std::string render_json(const SummaryTable& t) {
  json::Writer w(1);
  w.begin_object().key("table").value(t.name).key("rows").begin_array();
  for (const auto& row : t.rows) {
    w.begin_object();
    for (std::size_t i = 0; i < row.size(); ++i) {
      w.key(t.columns[i]);
      if (t.numeric[i] && !row[i].empty())
        w.raw(row[i]);
      else if (t.numeric[i])
        w.null();
      else
        w.value(row[i]);
    }
    w.end_object();
  }
  w.end_array().end_object();
  return w.take() + "\n";
}

// What a server said may hold anything; a cell is one line of a table.
std::string grid_cell(std::string_view cell, bool markdown) {
  std::string out;
  for (const char c : cell) {
    if (markdown && c == '|') out += '\\';
    out += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
  }
  return out;
}

std::string render_grid(SummaryTable t, bool markdown) {
  for (auto& row : t.rows) {
    for (auto& cell : row) cell = grid_cell(cell, markdown);
  }
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i < t.columns.size(); ++i) {
    std::size_t w = width_of(t.columns[i]);
    for (const auto& row : t.rows) w = std::max(w, width_of(row[i]));
    widths.push_back(w);
  }
  std::string out;
  const auto line = [&](const std::vector<std::string>& cells) {
    std::string text_line = markdown ? "| " : "";
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string pad(widths[i] - width_of(cells[i]), ' ');
      text_line += t.numeric[i] ? pad + cells[i] : cells[i] + pad;
      text_line += markdown ? " | " : "  ";
    }
    text_line.erase(text_line.find_last_not_of(' ') + 1);
    out += text_line + "\n";
  };
  line(t.columns);
  if (markdown) {
    out += "|";
    for (const bool numeric : t.numeric) out += numeric ? "--:|" : "---|";
    out += "\n";
  }
  for (const auto& row : t.rows) line(row);
  return out;
}

}  // namespace

std::string render(const SummaryTable& table, const std::string& format) {
  if (format == "csv") return render_csv(table);
  if (format == "json") return render_json(table);
  return render_grid(table, format == "markdown");
}

}  // namespace radar::cli
