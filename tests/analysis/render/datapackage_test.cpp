#include "analysis/render/datapackage.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "sources/json/json_view.h"

using namespace radar;
using Catch::Matchers::ContainsSubstring;
using report::Format;

namespace {

report::Table table_of(std::string id, std::vector<report::Column> columns) {
  report::Table t;
  t.id = std::move(id);
  t.title = "T";
  t.columns = std::move(columns);
  return t;
}

json::Document package(bool sample = false) {
  const std::vector<report::Table> tables = {
      table_of("skills", {{"skill", Format::text, "name"},
                          {"share", Format::share, "share"},
                          {"change", Format::points, "change"},
                          {"plan_item", Format::text, "item"}}),
      table_of("plan", {{"plan_item", Format::text, "item"}, {"share_per_week", Format::share, "s"}}),
      table_of("taxonomy", {{"skill", Format::text, "name"}}),
      table_of("postings", {{"source", Format::text, "s"},
                            {"id", Format::text, "i"},
                            {"date", Format::date, "d"},
                            {"open", Format::boolean, "o"},
                            {"url", Format::text, "u"}}),
      table_of("mentions",
               {{"source", Format::text, "s"}, {"id", Format::text, "i"}, {"skill", Format::text, "k"}}),
      table_of("runs", {{"run", Format::integer, "r"}, {"started", Format::datetime, "t"}}),
      table_of("new_table", {{"x", Format::number, "x"}})};
  auto document =
      json::parse(render::datapackage(tables, {"Title", "About.", "2026-01-01T00:00:00Z", sample}));
  REQUIRE(document);
  return std::move(*document);
}

}  // namespace

TEST_CASE("the data package describes every column with type, unit and limits") {
  const auto document = package();
  const auto fields = document.root()["resources"][0]["schema"]["fields"];
  CHECK(document.root()["resources"][0]["path"].text() == "skills.csv");
  CHECK(fields[0]["type"].text() == "string");
  CHECK(fields[0]["constraints"]["required"].boolean() == true);
  CHECK(fields[1]["type"].text() == "number");
  CHECK(fields[1]["unit"].text() == "fraction of 1");
  CHECK(fields[1]["constraints"]["maximum"].integer() == 1);
  CHECK(fields[2]["constraints"].keys().empty());
  const auto per_week = document.root()["resources"][1]["schema"]["fields"][1];
  CHECK(per_week["constraints"].keys().empty());  // a share divided by weeks may pass 1
  const auto postings = document.root()["resources"][3]["schema"]["fields"];
  CHECK(postings[2]["type"].text() == "date");
  CHECK(postings[3]["type"].text() == "boolean");
  CHECK(postings[4]["format"].text() == "uri");
  CHECK(document.root()["resources"][5]["schema"]["fields"][1]["type"].text() == "datetime");
}

TEST_CASE("tables are tied by keys, and a new table needs none") {
  const auto document = package();
  const auto resources = document.root()["resources"];
  CHECK(resources[0]["schema"]["primaryKey"][0].text() == "skill");
  CHECK(resources[0]["schema"]["foreignKeys"][0]["reference"]["resource"].text() == "taxonomy");
  CHECK(resources[0]["schema"]["foreignKeys"][1]["reference"]["resource"].text() == "plan");
  const auto mentions = resources[4]["schema"];
  CHECK(mentions["primaryKey"].size() == 3);
  CHECK(mentions["foreignKeys"][1]["fields"].size() == 2);
  CHECK(mentions["foreignKeys"][1]["reference"]["resource"].text() == "postings");
  CHECK(resources[6]["schema"]["primaryKey"].size() == 0);
}

TEST_CASE("a package of invented postings says so first") {
  CHECK(package(true).root()["title"].text() == "SAMPLE DATA: Title");
  CHECK(package(true).root()["sample_data"].boolean() == true);
  CHECK(package(false).root()["title"].text() == "Title");
}
