// Which posting of a job to link to, and whose words must stand beside it.
#include <catch2/catch_test_macros.hpp>

#include "analysis/report/postings.h"
#include "tests/analysis/derive/archive.h"

using namespace radar;
using derive::test::Archive;
using derive::test::words;

namespace {

std::string cell_of(const report::Table& table, const report::Row& row, const std::string& column) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].name != column) continue;
    if (const auto* flag = std::get_if<bool>(&row[i])) return *flag ? "yes" : "no";
    if (const auto* text = std::get_if<std::string>(&row[i])) return *text;
  }
  return "";
}

std::string listed(Archive& a, const std::string& as_of) {
  report::Filters filters;
  filters.role = "all";
  filters.as_of = as_of;
  const auto sample = report::load_sample(a.store->database(), filters, a.skills, a.roles);
  const auto table = report::postings_table(a.store->database(), sample, a.skills, std::nullopt, 0);
  std::string out;
  for (const auto& row : table.rows)
    out += cell_of(table, row, "source") + " " + cell_of(table, row, "representative") + " \"" +
           cell_of(table, row, "attribution") + "\"; ";
  return out;
}

}  // namespace

TEST_CASE("postings tell which one to link to and what a source's terms ask to be shown") {
  Archive a;
  const auto feed = a.source("feed", "remotive", true, "Jobs from Remote Feed");
  a.see(feed, Archive::posting("9", "Acme Inc.", "ML Engineer (Remote)", words(0, 300)));
  a.night(20110);
  a.see(a.source("acme", "greenhouse"), Archive::posting("1", "Acme", "ML Engineer", words(0, 300)));
  (void)a.derive();
  CHECK(listed(a, "") == "acme yes \"\"; feed no \"Jobs from Remote Feed\"; ");
  // Before the employer's own board was known the feed's copy was the one.
  CHECK(listed(a, "2025-01-15") == "feed yes \"Jobs from Remote Feed\"; ");
}
