#include "analysis/render/datapackage.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/report/table_lookup.h"
#include "sources/json/json_writer.h"

namespace radar::render {
namespace {

using report::Column;
using report::Format;
using report::Table;

struct Reference {
  std::vector<std::string> columns;
  std::string table;
  std::vector<std::string> to;
};

// What makes a row of each table one of a kind. A table that is not here has no declared key.
const std::map<std::string, std::vector<std::string>>& keys() {
  static const std::map<std::string, std::vector<std::string>> all = {
      {"taxonomy", {"skill"}},
      {"skills", {"skill"}},
      {"trend", {"skill", "window"}},
      {"plan", {"plan_item"}},
      {"missing", {"skill"}},
      {"coverage", {"week"}},
      {"claims", {"claim"}},
      {"claim_figures", {"claim", "name"}},
      {"pay", {"currency", "level"}},
      {"pay_skills", {"skill", "currency"}},
      {"open", {"skill", "window"}},
      {"changes", {"skill", "basis"}},
      {"rising", {"skill", "basis"}},
      {"falling", {"skill", "basis"}},
      {"weeks", {"week"}},
      {"order", {"step"}},
      {"unasked", {"skill", "plan_item"}},
      {"cooccurrence", {"skill", "with_skill"}},
      {"roles", {"role", "skill"}},
      {"postings", {"source", "id"}},
      {"mentions", {"source", "id", "skill"}},
      {"sources", {"source"}},
      {"runs", {"run"}},
      {"quality", {"measure"}},
      {"headlines", {"topic"}}};
  return all;
}

// By column name: what it refers to, wherever it stands.
std::vector<Reference> references(const Table& table, const std::vector<Table>& tables) {
  std::vector<Reference> out;
  const auto refer = [&](std::vector<std::string> columns, const char* to, std::vector<std::string> key) {
    if (table.id == to || report::find_table(tables, to) == nullptr) return;
    for (const auto& column : columns) {
      if (!report::column_of(table, column)) return;
    }
    out.push_back({std::move(columns), to, std::move(key)});
  };
  refer({"skill"}, "taxonomy", {"skill"});
  refer({"with_skill"}, "taxonomy", {"skill"});
  refer({"plan_item"}, "plan", {"plan_item"});
  refer({"fits"}, "plan", {"plan_item"});
  refer({"claim"}, "claims", {"claim"});
  refer({"source"}, "sources", {"source"});
  refer({"source", "id"}, "postings", {"source", "id"});
  return out;
}

std::string_view type_of(Format format) {
  switch (format) {
    case Format::integer:
      return "integer";
    case Format::share:
    case Format::points:
    case Format::number:
      return "number";
    case Format::date:
      return "date";
    case Format::datetime:
      return "datetime";
    case Format::boolean:
      return "boolean";
    case Format::text:
      break;
  }
  return "string";
}

std::string_view unit_of(Format format) {
  if (format == Format::share) return "fraction of 1";
  if (format == Format::points) return "difference of two fractions of 1";
  return "";
}

// A quotient of a share is no fraction of anything: "share_per_week".
bool is_fraction(const Column& column) {
  return column.format == Format::share && column.name.find("_per_") == std::string::npos;
}

void write_list(json::Writer& w, const std::vector<std::string>& list) {
  w.begin_array();
  for (const auto& item : list) w.value(item);
  w.end_array();
}

void write_field(json::Writer& w, const Column& column, bool required) {
  w.begin_object().key("name").value(column.name).key("type").value(type_of(column.format));
  if (column.name == "url") w.key("format").value("uri");
  w.key("title").value([&] {
    auto title = column.name;
    std::replace(title.begin(), title.end(), '_', ' ');
    return title;
  }());
  w.key("description").value(column.description);
  if (const auto unit = unit_of(column.format); !unit.empty() && is_fraction(column))
    w.key("unit").value(unit);
  if (column.format == Format::points) w.key("unit").value(unit_of(Format::points));
  if (column.format == Format::boolean) {
    w.key("trueValues").begin_array().value("true").end_array();
    w.key("falseValues").begin_array().value("false").end_array();
  }
  if (required || is_fraction(column)) {
    w.key("constraints").begin_object();
    if (required) w.key("required").value(true);
    if (is_fraction(column)) w.key("minimum").value(0).key("maximum").value(1);
    w.end_object();
  }
  w.end_object();
}

void write_schema(json::Writer& w, const Table& table, const std::vector<Table>& tables) {
  const auto known = keys().find(table.id);
  std::vector<std::string> key;
  if (known != keys().end()) key = known->second;
  for (const auto& column : key) {
    if (!report::column_of(table, column)) {
      key.clear();
      break;
    }
  }
  w.key("schema").begin_object().key("fields").begin_array();
  for (const auto& column : table.columns)
    write_field(w, column, std::find(key.begin(), key.end(), column.name) != key.end());
  w.end_array().key("missingValues").begin_array().value("").end_array();
  if (!key.empty()) {
    w.key("primaryKey");
    write_list(w, key);
  }
  const auto refers = references(table, tables);
  if (!refers.empty()) {
    w.key("foreignKeys").begin_array();
    for (const auto& r : refers) {
      w.begin_object().key("fields");
      write_list(w, r.columns);
      w.key("reference").begin_object().key("resource").value(r.table).key("fields");
      write_list(w, r.to);
      w.end_object().end_object();
    }
    w.end_array();
  }
  w.end_object();
}

void write_resource(json::Writer& w, const Table& table, const std::vector<Table>& tables,
                    const std::map<std::string, PackageFile>& files) {
  std::string description;
  for (const auto& note : table.notes) description += (description.empty() ? "" : " ") + note;
  w.begin_object().key("name").value(table.id).key("path").value(table.id + ".csv");
  w.key("title").value(table.title).key("description").value(description);
  w.key("profile").value("tabular-data-resource").key("format").value("csv");
  w.key("mediatype").value("text/csv").key("encoding").value("utf-8");
  if (const auto file = files.find(table.id); file != files.end())
    w.key("bytes").value(file->second.bytes).key("hash").value("sha256:" + file->second.sha256);
  w.key("dialect").begin_object().key("delimiter").value(",").key("lineTerminator").value("\r\n");
  w.key("quoteChar").value("\"").key("doubleQuote").value(true).key("header").value(true).end_object();
  w.key("rows").value(table.rows.size()).key("filters").begin_object();
  for (const auto& [name, value] : table.filters) w.key(name).value(value);
  w.end_object().key("denominator").begin_object().key("jobs").value(table.denominator.jobs);
  w.key("postings").value(table.denominator.postings).key("employers").value(table.denominator.employers);
  w.end_object();
  write_schema(w, table, tables);
  w.end_object();
}

}  // namespace

std::string datapackage(const std::vector<Table>& tables, const PackageHead& head,
                        const std::map<std::string, PackageFile>& files) {
  json::Writer w(1);
  w.begin_object().key("name").value(head.is_sample ? "skills-radar-sample" : "skills-radar");
  w.key("title").value((head.is_sample ? "SAMPLE DATA: " : "") + head.title);
  w.key("description").value(head.description).key("created").value(head.created);
  w.key("sample_data").value(head.is_sample);
  w.key("profile").value("tabular-data-package").key("resources").begin_array();
  for (const auto& table : tables) write_resource(w, table, tables, files);
  w.end_array().end_object();
  return w.take() + "\n";
}

}  // namespace radar::render
