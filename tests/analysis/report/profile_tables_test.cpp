// The tables that the page adds to the ranking: pairs, roles, data quality, quotes, findings.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "analysis/report/cooccurrence.h"
#include "analysis/report/data_quality.h"
#include "analysis/report/evidence.h"
#include "analysis/report/headlines.h"
#include "analysis/report/plan.h"
#include "analysis/report/rank.h"
#include "analysis/report/roles_profile.h"
#include "analysis/report/table_lookup.h"
#include "tests/analysis/report/fixture.h"

using namespace radar;
using namespace radar::report_test;
using Catch::Matchers::ContainsSubstring;
using report::RowView;

namespace {

std::string id_of(int n) { return std::to_string(n); }

// 12 jobs: PyTorch in 8, Docker in 6 of them and in 2 others.
void add_pairs(Fixture& f) {
  for (int i = 0; i < 12; ++i) {
    const std::string what = i < 6 ? "PyTorch and Docker" : i < 8 ? "PyTorch" : i < 10 ? "Docker" : "Excel";
    f.add(id_of(i), "Machine Learning Engineer", "Company " + id_of(i), long_text(what, i));
  }
}

const report::Row* pair(const report::Table& table, const std::string& a, const std::string& b) {
  for (const auto& row : table.rows) {
    if (RowView(table, row).text("skill") == a && RowView(table, row).text("with_skill") == b) return &row;
  }
  return nullptr;
}

const report::Row& measure(const report::Table& table, const std::string& name) {
  const auto* row = row_of(table, name, 0);
  REQUIRE(row != nullptr);
  return *row;
}

}  // namespace

TEST_CASE("of the jobs that ask for one skill, the share that asks for another") {
  Fixture f;
  add_pairs(f);
  const auto table = report::cooccurrence_table(f.sample(), f.skills);
  const auto* row = pair(table, "PyTorch", "Docker");
  REQUIRE(row != nullptr);
  const RowView view(table, *row);
  CHECK(view.number("share") == 0.75);
  CHECK(view.number("share_elsewhere") == 0.5);
  CHECK(view.integer("jobs") == 6);
  CHECK(view.integer("skill_jobs") == 8);
  CHECK(*view.number("low") < 0.75);
  CHECK(*view.number("high") > 0.75);
  CHECK(RowView(table, *pair(table, "Docker", "PyTorch")).integer("skill_jobs") == 8);
}

TEST_CASE("a skill and what it implies are no pair") {
  Fixture f;
  for (int i = 0; i < 5; ++i)
    f.add(id_of(i), "Machine Learning Engineer", "Company " + id_of(i), long_text("SageMaker and AWS", i));
  const auto table = report::cooccurrence_table(f.sample(), f.skills);
  const auto sagemaker = *f.skills.find("SageMaker");
  const auto name = f.skills.skill(sagemaker).name;
  REQUIRE(f.skills.implied_closure(sagemaker).size() > 0);
  for (const auto implied : f.skills.implied_closure(sagemaker)) {
    CHECK(pair(table, name, f.skills.skill(implied).name) == nullptr);
    CHECK(pair(table, f.skills.skill(implied).name, name) == nullptr);
  }
  CHECK(pair(table, name, "Machine learning") != nullptr);
}

TEST_CASE("too few jobs give no pairs, and a reason") {
  Fixture f;
  add_pairs(f);
  const auto table = report::cooccurrence_table(f.sample({}, false), f.skills);
  CHECK(table.rows.empty());
  CHECK_FALSE(table.notes.empty());
}

TEST_CASE("families with enough jobs and employers stand side by side, the others are named") {
  Fixture f;
  for (int i = 0; i < 30; ++i) {
    f.add("m" + id_of(i), "Machine Learning Engineer", "Company " + id_of(i % 15), long_text("PyTorch", i));
    f.add("d" + id_of(i), "Data Engineer", "One employer", long_text("Apache Spark", 100 + i));
  }
  report::Filters all;
  all.role = "all";
  const auto table = report::roles_table(f.sample(all), f.skills);
  for (const auto& row : table.rows) CHECK(RowView(table, row).text("role") == "ml-engineer");
  const auto* row = row_of(table, "PyTorch");
  REQUIRE(row != nullptr);
  CHECK(RowView(table, *row).number("share") == 1.0);
  CHECK(RowView(table, *row).integer("role_jobs") == 30);
  REQUIRE_FALSE(table.notes.empty());
  CHECK(has_note(table, "Too few to compare (30 jobs of 10 employers are needed): data-engineer."));
}

TEST_CASE("quality counts repeats, dates, pay and employers") {
  Fixture f;
  f.add("1", "ML Engineer", "Acme", long_text("Python", 1), "Berlin, Germany");
  f.add("2", "ML Engineer", "Acme", long_text("Python", 1), "Paris, France");
  f.add("3", "ML Engineer", "", long_text("Docker. Salary: $150,000 - $180,000 per year", 2), "");
  f.night("s", 20101, {posting("4", "ML Engineer", "Other", "Short.")});
  const auto sample = f.sample();
  const auto table = report::quality_table(f.store->database(), sample);
  const auto count = [&](const char* name) { return RowView(table, measure(table, name)).integer("count"); };
  CHECK(RowView(table, measure(table, "repeated_postings")).integer("of") == 4);
  CHECK(count("repeated_postings") == 1);
  CHECK(count("jobs_listed_twice_or_more") == 1);
  CHECK(count("postings_dated") == 4);  // a night first saw the fourth
  CHECK(count("postings_with_text") == 3);
  CHECK(count("postings_with_skills") == 4);  // "ML" in a title is one
  CHECK(count("postings_with_pay") == 1);
  CHECK(count("postings_with_employer") == 3);
}

TEST_CASE("sources add up, and a source with nothing in the sample is there with no shares") {
  Fixture f;
  f.add("1", "ML Engineer", "Acme", long_text("Python", 1));
  f.night("quiet", 20101, {}, "failed");
  const auto sample = f.sample();
  const auto table = report::sources_table(f.store->database(), sample);
  REQUIRE(table.rows.size() == 2);
  CHECK(RowView(table, table.rows[0]).text("source") == "s");
  CHECK(RowView(table, table.rows[0]).integer("postings") == 1);
  CHECK(RowView(table, table.rows[1]).text("last_status") == "failed");
  CHECK_FALSE(RowView(table, table.rows[1]).has("dated_share"));
}

TEST_CASE("runs and sources after --as-of are not known") {
  Fixture f;
  f.add("1", "ML Engineer", "Acme", long_text("Python", 1));
  f.night("later", 20110, {posting("9", "ML Engineer", "Acme", long_text("Rust", 2), 20110)});
  report::Filters filters;
  filters.as_of = text::format_date(20105 * k_day);
  const auto sample = f.sample(filters);
  CHECK(report::sources_table(f.store->database(), sample).rows.size() == 1);
  CHECK(report::runs_table(f.store->database(), sample).rows.size() == 1);
  CHECK(report::runs_table(f.store->database(), f.sample()).rows.size() == 2);
}

TEST_CASE("quotes come from postings that name the skill, one per employer, required first") {
  Fixture f;
  f.add("1", "ML Engineer", "Acme", "Nice to have\n- Kubernetes and Python\n", "Berlin", 20100);
  f.add("2", "ML Engineer", "Beta", "Requirements\n- Deep knowledge of Kubernetes\n", "Berlin", 20090);
  f.add("3", "ML Engineer", "Beta", "Requirements\n- Kubernetes operators in Go\n", "Berlin", 20080);
  const auto all = report::evidence(f.store->database(), f.sample(), f.skills);
  const auto it = std::find_if(all.begin(), all.end(), [](const auto& e) { return e.skill == "Kubernetes"; });
  REQUIRE(it != all.end());
  CHECK(it->jobs == 3);
  REQUIRE(it->quotes.size() == 2);
  CHECK(it->quotes[0].company == "Beta");
  CHECK(it->quotes[0].status == "required");
  CHECK_THAT(it->quotes[0].text, ContainsSubstring("Deep knowledge of Kubernetes"));
  CHECK(it->quotes[1].company == "Acme");
}

TEST_CASE("findings repeat the tables' figures, and say nothing where there is nothing") {
  Fixture f;
  add_pairs(f);
  const auto sample = f.sample();
  const std::vector<report::Table> tables = {report::rank_table(sample, f.skills),
                                             report::quality_table(f.store->database(), sample)};
  const auto findings = report::headlines_table(tables);
  REQUIRE_FALSE(findings.rows.empty());
  const RowView first(findings, findings.rows.front()), top(tables[0], tables[0].rows.front());
  CHECK(first.text("skill") == top.text("skill"));
  CHECK(first.number("figure") == top.number("share"));
  CHECK(first.number("low") == top.number("low"));
  CHECK_THAT(first.text("finding"), ContainsSubstring(top.text("skill")) && ContainsSubstring("of 12 jobs"));
  const auto* most = row_of(findings, "Most often a must", 0);
  REQUIRE(most != nullptr);
  const RowView must(findings, *most);
  CHECK(*must.number("low") < *must.number("figure"));
  CHECK(must.integer("jobs") > 0);
  CHECK_THAT(must.text("finding"), ContainsSubstring("95% interval"));
  CHECK(report::headlines_table({}).rows.empty());
  CHECK(report::headlines_table({report::rank_table(sample, f.skills)}).rows.size() > 1);
}

TEST_CASE(
    "of a sample too small for a ranking the first finding says so, none tells what the plan is worth") {
  Fixture f;
  add_pairs(f);
  const auto sample = f.sample({}, false);
  auto tables = report::plan_tables(sample, f.skills, f.roadmap);
  tables.insert(tables.begin(), report::rank_table(sample, f.skills));
  const auto findings = report::headlines_table(tables);
  REQUIRE(findings.rows.size() == 1);
  const RowView only(findings, findings.rows.front());
  CHECK(only.text("topic") == "Too few to rank");
  CHECK_THAT(only.text("finding"), ContainsSubstring("12 jobs of 12 named employers"));
}

TEST_CASE("a finding on what moves tells the newest year where the windows tell nothing") {
  using report::Format;
  report::Table rank;
  rank.id = "rank";
  rank.columns = {{"skill", Format::text, ""},         {"jobs", Format::integer, ""},
                  {"change", Format::points, ""},      {"change_low", Format::points, ""},
                  {"change_high", Format::points, ""}, {"change_q", Format::number, ""}};
  rank.rows = {{std::string("Python"), std::int64_t{50}, 0.1, 0.05, 0.15, 0.01},
               {std::string("Java"), std::int64_t{40}, -0.2, -0.3, -0.1, 0.001},
               {std::string("Go"), std::int64_t{30}, 0.3, -0.1, 0.7, 0.4}};
  report::Table changes;
  changes.id = "changes";
  changes.columns = {{"skill", Format::text, ""}, {"first", Format::text, ""}, {"last", Format::text, ""}};
  changes.rows = {{std::string("Python"), std::string("2025-Q1"), std::string("2025-Q4")}};
  const auto said = [&](const report::Table& table) {
    std::string out;
    for (const auto& row : table.rows) out += std::get<std::string>(row[1]) + "\n";
    return out;
  };
  const auto moved = said(report::headlines_table({rank, changes}));
  CHECK_THAT(moved, ContainsSubstring("newest year against the year before: Python (+10 points).") &&
                        ContainsSubstring("Java (-20 points).") && !ContainsSubstring("none moved"));
  for (auto& row : rank.rows) row.back() = 0.5;
  CHECK_THAT(said(report::headlines_table({rank, changes})),
             ContainsSubstring("none moved by more than noise"));
}
