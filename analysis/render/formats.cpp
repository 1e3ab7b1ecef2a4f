#include "analysis/render/render.h"
#include "sources/json/json_writer.h"
#include "sources/markup/html_text.h"
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

std::string markdown_cell(const std::string& s) {
  return text::replace_all(text::replace_all(text::collapse_space(s), "\\", "\\\\"), "|", "\\|");
}

std::string_view schema_type(report::Format format) {
  switch (format) {
    case report::Format::integer:
      return "integer";
    case report::Format::share:
    case report::Format::points:
    case report::Format::number:
      return "number";
    case report::Format::date:
      return "date";
    case report::Format::text:
      break;
  }
  return "string";
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
  std::string out = "## " + table.title + "\n\n";
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

std::string datapackage(const std::vector<report::Table>& tables, std::string_view created) {
  json::Writer w(1);
  w.begin_object()
      .key("name")
      .value("skills-radar")
      .key("title")
      .value("Skills Radar: what postings ask for")
      .key("created")
      .value(created);
  w.key("profile").value("tabular-data-package").key("resources").begin_array();
  for (const auto& table : tables) {
    w.begin_object()
        .key("name")
        .value(table.id)
        .key("path")
        .value(table.id + ".csv")
        .key("title")
        .value(table.title);
    std::string description;
    for (const auto& note : table.notes) description += (description.empty() ? "" : " ") + note;
    w.key("description")
        .value(description)
        .key("profile")
        .value("tabular-data-resource")
        .key("format")
        .value("csv")
        .key("mediatype")
        .value("text/csv");
    w.key("encoding").value("utf-8").key("filters").begin_object();
    for (const auto& [name, value] : table.filters) w.key(name).value(value);
    w.end_object()
        .key("denominator")
        .begin_object()
        .key("jobs")
        .value(table.denominator.jobs)
        .key("postings")
        .value(table.denominator.postings);
    w.key("employers")
        .value(table.denominator.employers)
        .end_object()
        .key("schema")
        .begin_object()
        .key("fields")
        .begin_array();
    for (const auto& column : table.columns) {
      w.begin_object()
          .key("name")
          .value(column.name)
          .key("type")
          .value(schema_type(column.format))
          .key("description")
          .value(column.description)
          .end_object();
    }
    w.end_array().key("missingValues").begin_array().value("").end_array().end_object().end_object();
  }
  w.end_array().end_object();
  return w.take() + "\n";
}

std::string to_html(const std::vector<report::Table>& tables, std::string_view title,
                    std::string_view created) {
  const auto e = [](const std::string& s) { return markup::escape_html(s); };
  std::string out =
      "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
      "content=\"width=device-width, initial-scale=1\">\n<title>" +
      e(std::string(title)) +
      "</title>\n<style>\n:root{color-scheme:light dark;--line:#8884;--bar:#4a7bd055;--soft:#888}\n"
      "body{font:15px/1.45 system-ui,sans-serif;max-width:76rem;margin:2rem auto;padding:0 "
      "1rem}\nh1{font-size:1.6rem}h2{margin-top:2.5rem;font-size:1.2rem}\n"
      "nav a{margin-right:1rem}p.meta,p.note{color:var(--soft);margin:.2rem "
      "0}\n.scroll{overflow-x:auto}\ntable{border-collapse:collapse;font-size:.9rem;margin-top:.6rem}\n"
      "th,td{padding:.25rem .6rem;border-bottom:1px solid "
      "var(--line);text-align:left;vertical-align:top}\nth{position:sticky;top:0;background:Canvas;cursor:"
      "help;white-space:nowrap}\n"
      "td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\ntd.bar{background:"
      "linear-gradient(90deg,var(--bar) var(--w),transparent var(--w)) no-repeat}\n.warn{border:2px solid "
      "#c60;padding:.5rem 1rem}\n</style></head><body>\n<h1>" +
      e(std::string(title)) + "</h1>\n<p class=\"meta\">Made on " + e(std::string(created)) + ".</p>\n<nav>";
  for (const auto& table : tables) out += "<a href=\"#" + e(table.id) + "\">" + e(table.title) + "</a>";
  out += "</nav>\n";
  for (const auto& table : tables) {
    out += "<section id=\"" + e(table.id) + "\"><h2>" + e(table.title) + "</h2>\n<p class=\"meta\">" +
           display(table.denominator.jobs, report::Format::integer) + " jobs, " +
           display(table.denominator.postings, report::Format::integer) + " postings, " +
           display(table.denominator.employers, report::Format::integer) + " employers;";
    for (const auto& [name, value] : table.filters) out += " " + e(name) + " <b>" + e(value) + "</b>";
    out += "</p>\n";
    for (const auto& note : table.notes)
      out += std::string("<p class=\"") + (note.rfind("SAMPLE", 0) == 0 ? "warn" : "note") + "\">" + e(note) +
             "</p>\n";
    out += "<div class=\"scroll\"><table><thead><tr>";
    for (const auto& column : table.columns)
      out += std::string("<th scope=\"col\"") + (is_numeric(column.format) ? " class=\"n\"" : "") +
             " title=\"" + e(column.description) + "\">" + e(column.name) + "</th>";
    out += "</tr></thead><tbody>\n";
    for (const auto& row : table.rows) {
      out += "<tr>";
      for (std::size_t i = 0; i < row.size(); ++i) {
        const auto& column = table.columns[i];
        const auto* share = std::get_if<double>(&row[i]);
        const bool bar = column.format == report::Format::share && column.name == "share" && share != nullptr;
        out += std::string("<td") +
               (bar ? " class=\"n bar\" style=\"--w:" + std::to_string(static_cast<int>(*share * 100)) + "%\""
                : is_numeric(column.format) ? " class=\"n\""
                                            : "") +
               ">" + e(display(row[i], column.format)) + "</td>";
      }
      out += "</tr>\n";
    }
    out += "</tbody></table></div></section>\n";
  }
  return out + "</body></html>\n";
}

}  // namespace radar::render
