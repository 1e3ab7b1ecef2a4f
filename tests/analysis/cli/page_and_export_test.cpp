// `html` and `export` as their users call them, on the bundled sample.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "sources/json/json_view.h"
#include "tests/analysis/cli/sample_report.h"
#include "tests/replay/command.h"

using namespace radar::replay;
using Catch::Matchers::ContainsSubstring;

using Sample = radar::report_test::SampleReport;
using radar::report_test::k_report;

namespace {

std::string list(const Sample& s, const std::string& folder) {
  return run("ls -A " + s.folder.path(folder)).out;
}

}  // namespace

TEST_CASE("the page goes to standard output under the name of -") {
  const Sample s;
  REQUIRE(s.report("html " + s.folder.path("r.html")).exit_code == 0);
  const auto r = run("cd " + s.folder.path() + " && " + k_report + "html - --db " + s.db);
  CHECK(r.exit_code == 0);
  CHECK(r.out == s.folder.read("r.html"));
  CHECK(run("test -e " + s.folder.path("-")).exit_code == 1);
}

TEST_CASE("the page stands alone and says that its data are invented") {
  const Sample s;
  REQUIRE(s.report("html " + s.folder.path("r.html")).exit_code == 0);
  const auto page = s.folder.read("r.html");
  CHECK_THAT(page, ContainsSubstring("<!doctype html>") && ContainsSubstring("SAMPLE DATA") &&
                       ContainsSubstring("default-src 'none'") && !ContainsSubstring(" src="));
  CHECK(page.size() < 1'000'000);
  for (const char* section : {"headlines", "rank", "trend", "plan", "coverage", "claims", "pay",
                              "cooccurrence", "roles", "quality", "quotes", "method"})
    CHECK_THAT(page, ContainsSubstring(std::string("<section id=\"") + section + "\">"));
  CHECK(s.report("html " + s.folder.path("none/r.html")).exit_code == 2);
}

TEST_CASE("a past report comes out the same, to the byte") {
  const Sample s;
  for (const char* name : {"a", "b"}) {
    REQUIRE(s.report("html --as-of 2099-12-31 " + s.folder.path(std::string(name) + ".html")).exit_code == 0);
    REQUIRE(s.report("export --as-of 2099-12-31 " + s.folder.path(name)).exit_code == 0);
  }
  CHECK(s.folder.read("a.html") == s.folder.read("b.html"));
  CHECK_THAT(s.folder.read("a.html"), ContainsSubstring("As known at the end of 2099-12-31"));
  CHECK(run("diff -r " + s.folder.path("a") + " " + s.folder.path("b")).exit_code == 0);
}

TEST_CASE("a set replaces the set before it, and nobody else's files") {
  const Sample s;
  const auto directory = s.folder.path("csv");
  REQUIRE(s.report("export " + directory).exit_code == 0);
  CHECK_THAT(list(s, "csv"), ContainsSubstring("SAMPLE-DATA.txt") && !ContainsSubstring(".part") &&
                                 !ContainsSubstring(".export"));
  s.folder.write("csv/mine.csv", "a\r\n");
  s.folder.write("csv/old.csv", "b\r\n");
  s.folder.write("csv/datapackage.json",
                 R"({"resources": [{"path": "old.csv"}, {"path": "../s.sqlite"}, {"path": "skills.csv"}]})");
  REQUIRE(s.report("export " + directory).exit_code == 0);
  CHECK(s.folder.read("csv/mine.csv") == "a\r\n");
  CHECK_THAT(list(s, "csv"), !ContainsSubstring("old.csv"));
  CHECK(run("test -s " + s.db).exit_code == 0);
}

TEST_CASE("where one file cannot be placed, none is replaced") {
  const Sample s;
  const auto directory = s.folder.path("csv");
  REQUIRE(s.report("export " + directory).exit_code == 0);
  REQUIRE(run("rm " + directory + "/trend.csv && mkdir " + directory + "/trend.csv").exit_code == 0);
  s.folder.write("csv/skills.csv", "old\r\n");
  const auto r = s.report("export " + directory);
  CHECK(r.exit_code == 2);
  CHECK_THAT(r.err, ContainsSubstring("trend.csv"));
  CHECK(s.folder.read("csv/skills.csv") == "old\r\n");
  CHECK_THAT(list(s, "csv"), !ContainsSubstring(".export"));
}

TEST_CASE("a filter that leaves too little gives a page and a set that say so") {
  const Sample s;
  REQUIRE(s.report("html --company Nobody " + s.folder.path("r.html")).exit_code == 0);
  CHECK_THAT(s.folder.read("r.html"), ContainsSubstring("too little data"));
  REQUIRE(s.report("export --company Nobody " + s.folder.path("csv")).exit_code == 0);
  const auto skills = s.folder.read("csv/skills.csv");
  CHECK(skills.find("\r\n") == skills.size() - 2);  // the head alone: dashboards keep their columns
}
