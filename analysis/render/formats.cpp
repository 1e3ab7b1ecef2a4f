#include "analysis/render/render.h"
#include "sources/json/json_writer.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::render {
namespace {

// For machines: full precision, no grouping.
std::string raw(const report::Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* integer = std::get_if<std::int64_t>(&cell)) return std::to_string(*integer);
  if (const auto* number = std::get_if<double>(&cell)) return text::format_number(*number);
  if (const auto* flag = std::get_if<bool>(&cell)) return *flag ? "true" : "false";
  return "";
}

std::string csv_field(const report::Cell& cell) {
  std::string value = raw(cell);
  if (std::holds_alternative<std::string>(cell)) {
    value = text::sanitize(value);
    // Leading blanks do not stop a spreadsheet from seeing the formula.
    const auto first = value.find_first_not_of(' ');
    if (first != std::string::npos &&
        std::string_view("=+-@\t\r\n").find(value[first]) != std::string_view::npos)
      value.insert(0, "'");
  }
  if (value.find_first_of(",\"\r\n") == std::string::npos) return value;
  return "\"" + text::replace_all(std::move(value), "\"", "\"\"") + "\"";
}

void write_cell(json::Writer& w, const report::Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell))
    w.value(*text);
  else if (const auto* integer = std::get_if<std::int64_t>(&cell))
    w.value(*integer);
  else if (const auto* number = std::get_if<double>(&cell))
    w.value(*number);
  else if (const auto* flag = std::get_if<bool>(&cell))
    w.value(*flag);
  else
    w.null();
}

void write_members(json::Writer& w, const report::Table& table) {
  w.key("table").value(table.id).key("title").value(table.title);
  w.key("filters").begin_object();
  for (const auto& [name, value] : table.filters) w.key(name).value(value);
  w.end_object();
  w.key("denominator")
      .begin_object()
      .key("jobs")
      .value(table.denominator.jobs)
      .key("postings")
      .value(table.denominator.postings);
  w.key("employers").value(table.denominator.employers).end_object();
  w.key("notes").begin_array();
  for (const auto& note : table.notes) w.value(note);
  w.end_array();
  w.key("rows").begin_array();
  for (const auto& row : table.rows) {
    w.begin_object();
    for (std::size_t i = 0; i < row.size(); ++i) {
      w.key(table.columns[i].name);
      write_cell(w, row[i]);
    }
    w.end_object();
  }
  w.end_array();
}

// A posting's words are words: no markup, no HTML.
std::string markdown_cell(const std::string& s) {
  std::string out;
  for (const char c : one_line(s)) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (std::string_view("\\|`*_[]").find(c) != std::string_view::npos)
      out += std::string("\\") + c;
    else
      out += c;
  }
  return out;
}

}  // namespace

std::string to_csv(const report::Table& table) {
  std::string out;
  for (std::size_t i = 0; i < table.columns.size(); ++i) out += (i == 0 ? "" : ",") + table.columns[i].name;
  out += "\r\n";
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) out += (i == 0 ? "" : ",") + csv_field(row[i]);
    out += "\r\n";
  }
  return out;
}

std::string to_json(const std::vector<report::Table>& tables) {
  json::Writer w(1);
  w.begin_object();
  write_members(w, tables.front());
  if (tables.size() > 1) {
    w.key("tables").begin_array();
    for (std::size_t i = 1; i < tables.size(); ++i) {
      w.begin_object();
      write_members(w, tables[i]);
      w.end_object();
    }
    w.end_array();
  }
  w.end_object();
  return w.take() + "\n";
}

std::string to_markdown(const report::Table& full) {
  const auto table = report::for_people(full);
  std::string out = "## " + markdown_cell(table.title) + "\n\n";
  const auto& d = table.denominator;
  out += display(d.jobs, report::Format::integer) + " jobs, " + display(d.postings, report::Format::integer) +
         " postings, " + display(d.employers, report::Format::integer) + " employers;";
  for (const auto& [name, value] : table.filters) out += " " + name + " " + markdown_cell(value);
  out += "\n\n";
  for (const auto& note : table.notes) out += "*" + markdown_cell(note) + "*\n\n";
  std::string rule = "|";
  out += "|";
  for (const auto& column : table.columns) {
    out += " " + column.name + " |";
    rule += is_numeric(column.format) ? " ---: |" : " --- |";
  }
  out += "\n" + rule + "\n";
  for (const auto& row : table.rows) {
    out += "|";
    for (std::size_t i = 0; i < row.size(); ++i)
      out += " " + markdown_cell(display(row[i], table.columns[i].format)) + " |";
    out += "\n";
  }
  return out;
}

}  // namespace radar::render
