// What a report's figures rest on: known days, open postings, named employers, pooled families.
#include "analysis/report/basis.h"

#include <catch2/catch_test_macros.hpp>

#include "analysis/report/data_quality.h"
#include "analysis/report/postings.h"
#include "analysis/report/rank.h"
#include "analysis/report/sql.h"
#include "analysis/report/trend.h"
#include "tests/analysis/report/fixture.h"

using namespace radar;
using namespace radar::report_test;

namespace {

constexpr text::UnixSeconds k_import = 20600;  // 2026-05-27

model::Posting job(int n, std::optional<text::UnixSeconds> day, const std::string& company = "",
                   const std::string& title = "ML Engineer") {
  return posting(std::to_string(n), title, company.empty() ? "Employer " + std::to_string(n) : company,
                 long_text("Python", n), day);
}

// Of the view that queries by hand count from.
std::string of_view(Fixture& f, const std::string& column, const std::string& id) {
  SQLite::Statement select(f.store->database(),
                           "SELECT " + column + " FROM report_postings WHERE native_id = ?");
  select.bind(1, id);
  REQUIRE(select.executeStep());
  return select.getColumn(0).isNull() ? "" : select.getColumn(0).getString();
}

const report::PostingInfo& of(const report::Sample& sample, const std::string& id) {
  for (const auto& p : sample.postings) {
    if (p.native_id == id) return p;
  }
  FAIL("no posting " << id);
  return sample.postings.front();
}

}  // namespace

TEST_CASE("a posting that tells no day fits neither --since nor --until, and is counted") {
  Fixture f;
  auto bound = job(3, k_import - 30);
  bound.posted->is_bound = true;  // that day or earlier
  f.from_import(k_import, {job(1, k_import - 20), job(2, std::nullopt), bound, job(4, k_import - 500)});
  report::Filters filters;
  CHECK(f.sample(filters).denominator.jobs == 4);
  CHECK(has_note(report::rank_table(f.sample(filters), f.skills),
                 "Published from 2025-01-12 to 2026-05-07; 2 of 4 jobs tell no day"));
  filters.since = "2026-01-01";
  const auto recent = f.sample(filters);
  REQUIRE(recent.denominator.jobs == 1);
  CHECK(recent.postings.front().native_id == "1");
  CHECK(
      has_note(report::rank_table(recent, f.skills),
               "Left out by --since or --until: 2 jobs (2 postings) whose day of publication is not known."));
  filters.since.clear();
  filters.until = "2026-12-31";
  CHECK(f.sample(filters).denominator.jobs == 2);
  CHECK(report::sql_for("rank", filters, f.skills, f.roles, f.roadmap)->find("dated = 1") !=
        std::string::npos);
  CHECK(of_view(f, "dated", "1") == "1");
  CHECK(of_view(f, "dated", "2") == "0");
  CHECK(of_view(f, "dated", "3") == "0");
}

TEST_CASE("a day of publication that lies ahead is not believed, and moves no window") {
  Fixture f;
  f.from_import(k_import,
                {job(1, k_import - 5), job(2, k_import + 1), job(3, k_import + 2000), job(4, k_import + 30)});
  const auto sample = f.sample();
  CHECK(of(sample, "2").dated);  // tomorrow is today elsewhere
  for (const char* ahead : {"3", "4"}) {
    CHECK_FALSE(of(sample, ahead).dated);
    CHECK(of_view(f, "dated", ahead) == "0");
    CHECK(of_view(f, "date", ahead) == std::to_string(k_import * k_day));
  }
  CHECK(
      has_note(report::rank_table(sample, f.skills), "2 postings give a day of publication that lay ahead"));
  REQUIRE(report::years(sample));
  CHECK(report::years(sample)->last().name == "the year to 2026-05-28");
  CHECK(report::publication_spans(sample, report::Window::month).size() == 1);
}

TEST_CASE("no day is invented: an unknown one is empty, and is not among the newest") {
  Fixture f;
  f.from_import(k_import, {job(1, std::nullopt), job(2, k_import - 900), job(3, k_import - 100)});
  const auto sample = f.sample();
  const auto table = report::postings_table(f.store->database(), sample, f.skills, std::nullopt, 0);
  REQUIRE(table.rows.size() == 3);
  CHECK(std::get<std::string>(cell(table, table.rows[0], "id")) == "3");
  CHECK(std::get<std::string>(cell(table, table.rows[1], "date")) ==
        text::format_date((k_import - 900) * k_day));
  CHECK(std::holds_alternative<std::monostate>(cell(table, table.rows[2], "date")));
  CHECK(std::get<std::string>(cell(table, table.rows[2], "first_seen")) ==
        text::format_date(k_import * k_day));
  const auto sources = report::sources_table(f.store->database(), sample);
  const auto* row = row_of(sources, "import", 0);
  REQUIRE(row != nullptr);
  CHECK(std::get<std::string>(cell(sources, *row, "newest")) == text::format_date((k_import - 100) * k_day));
  CHECK(std::abs(number(sources, *row, "dated_share") - 2.0 / 3) < 1e-12);
}

TEST_CASE("a posting whose last day is over is not open, whatever the source lists") {
  Fixture f;
  auto over = job(1, k_import - 60), lasts = job(2, k_import - 60), unsaid = job(3, k_import - 60);
  over.valid_through = "2026-05-20";
  lasts.valid_through = "2026-06-10T23:59:00+02:00";
  f.night("board", k_import, {over, lasts, unsaid});
  report::Filters open;
  open.open = true;
  open.as_of = "2026-05-28";
  const auto sample = f.sample(open);
  CHECK(sample.denominator.postings == 2);
  CHECK(of(sample, "2").open);
  open.as_of = "2026-06-10";
  CHECK(f.sample(open).denominator.postings == 2);
  open.as_of = "2026-06-11";
  CHECK(f.sample(open).denominator.postings == 1);
}

TEST_CASE("a last day that no calendar has tells nothing, in reports and in views") {
  Fixture f;
  auto rolled = job(1, k_import - 40);
  rolled.valid_through = "2099-02-31";  // a day of March to SQLite
  f.from_import(k_import, {rolled, job(2, k_import - 40)});
  CHECK_FALSE(of(f.sample({}), "1").open);
  CHECK(of_view(f, "open", "1") == "0");
}

TEST_CASE(
    "an import lists once: open until its last day or shortly after publication, else it is not known") {
  Fixture f;
  auto over = job(1, k_import - 2), lasts = job(2, std::nullopt), never = job(7, k_import - 2);
  over.valid_through = "2001-01-01";
  lasts.valid_through = "2099-01-01";
  never.valid_through = "2099-01-01";
  f.from_import(k_import,
                {over, lasts, job(3, k_import - 10), job(4, k_import - 40), job(5, std::nullopt), never});
  report::Filters then;
  then.as_of = "2026-05-28";
  const auto all = f.sample(then);
  CHECK_FALSE(of(all, "1").open);
  CHECK_FALSE(of(all, "1").may_be_open);
  CHECK(of(all, "2").open);
  CHECK(of(all, "3").open);
  for (const char* unknown : {"4", "5"}) {
    CHECK_FALSE(of(all, unknown).open);
    CHECK(of(all, unknown).may_be_open);
  }
  then.open = true;
  const auto table = report::rank_table(f.sample(then), f.skills);
  CHECK(table.denominator.jobs == 3);
  CHECK(has_note(table, "Left out by --open: 2 postings that an import listed once"));
  // The view speaks of today, which is long after.
  CHECK(of_view(f, "open", "1") == "0");
  CHECK(of_view(f, "open", "2") == "1");
  CHECK(of_view(f, "open", "5") == "0");
  // As all views do: those for readers of the file, by posting, job and skill.
  auto& db = f.store->database();
  const auto count = [&](const char* sql) { return db.execAndGet(sql).getInt(); };
  CHECK(count("SELECT count(*) FROM report_postings WHERE open") == 2);  // 2 and 7
  CHECK(count("SELECT count(*) FROM open_postings") == 2);
  CHECK(count("SELECT sum(open) FROM cluster_members") == 2);
  CHECK(count("SELECT sum(open) FROM jobs") == 2);
  CHECK(count("SELECT max(jobs) FROM skill_demand") == 2);
  CHECK(count("SELECT sum(open_postings) FROM source_health") == 2);
  then.open = false;
  const auto postings =
      report::postings_table(f.store->database(), f.sample(then), f.skills, std::nullopt, 0);
  for (const auto& row : postings.rows) {
    const auto id = std::get<std::string>(cell(postings, row, "id"));
    CHECK(std::holds_alternative<std::monostate>(cell(postings, row, "open")) == (id == "4" || id == "5"));
  }
}

TEST_CASE("every table tells its period and which families of titles it pools") {
  Fixture f;
  f.night("board", k_import,
          {job(1, k_import - 9), job(2, k_import - 8, "", "AI Engineer"),
           job(3, k_import - 7, "", "AI Engineer"), job(4, k_import - 6, "", "MLOps Engineer")});
  const auto pooled = report::rank_table(f.sample(), f.skills);
  CHECK(has_note(pooled, "Published from 2026-05-18 to 2026-05-21."));
  CHECK(has_note(pooled,
                 "Role ml-engineer pools 3 families of titles: 2 ai-engineer, 1 ml-engineer, 1 "
                 "mlops-engineer jobs."));
  report::Filters alone;
  alone.role = "=ml-engineer";
  CHECK_FALSE(has_note(report::rank_table(f.sample(alone), f.skills), "pools"));
}

TEST_CASE("employers are those named, in every place alike, the unnamed do not make a sample large enough") {
  Fixture f;
  std::vector<model::Posting> listed;
  for (int i = 0; i < 40; ++i) {
    listed.push_back(job(i, k_import - 9, i < 12 ? "Employer " + std::to_string(i % 9) : "-"));
    if (i >= 12) listed.back().company.clear();
  }
  f.night("board", k_import, listed);
  const auto sample = f.sample();
  CHECK(sample.denominator.employers == 9);
  const auto table = report::rank_table(sample, f.skills);
  const auto* python = row_of(table, "Python");
  REQUIRE(python != nullptr);
  CHECK(number(table, *python, "jobs") == 40);
  CHECK(number(table, *python, "employers") == 9);
  CHECK(has_note(table, "28 jobs name no employer"));
  const auto few = report::rank_table(f.sample({}, false), f.skills);
  CHECK(few.rows.empty());
  CHECK(has_note(few, "Too few for a ranking: 40 jobs of 9 named employers"));
  const auto query = report::sql_for("rank", {}, f.skills, f.roles, f.roadmap);
  SQLite::Statement select(f.store->database(), *query);
  bool found = false;
  while (select.executeStep()) {
    if (select.getColumn(0).getString() != "Python") continue;
    found = true;
    CHECK(select.getColumn("employers").getInt() == 9);
  }
  CHECK(found);
}
