// Groups within a report are what the filters give: by place, by role, with votes counted within.
#include "analysis/report/groups.h"

#include <catch2/catch_test_macros.hpp>

#include "analysis/report/claims.h"
#include "analysis/report/cooccurrence.h"
#include "analysis/report/measures.h"
#include "analysis/report/pay.h"
#include "analysis/report/rank.h"
#include "analysis/report/roles_profile.h"
#include "analysis/report/skill.h"
#include "analysis/report/trend.h"
#include "tests/analysis/report/fixture.h"

using namespace radar;
using namespace radar::report_test;

namespace {

report::Sample sample_of(Fixture& f, report::Weight weight, const std::string& role = "ml-engineer",
                         const std::string& country = "") {
  report::Filters filters;
  filters.weight = weight;
  filters.role = role;
  filters.country = country;
  return f.sample(filters);
}

report::Table split_of(Fixture& f, report::Weight weight, const std::string& skill) {
  const auto sample = sample_of(f, weight), everyone = sample_of(f, weight, "all");
  return report::skill_tables(f.store->database(), sample, everyone, f.skills, *f.skills.find(skill)).front();
}

const report::Row& row_by(const report::Table& table, const std::string& by, const std::string& group) {
  for (const auto& row : table.rows) {
    if (std::get<std::string>(row[0]) == by && std::get<std::string>(row[1]) == group) return row;
  }
  FAIL("no row " << by << " " << group);
  return table.rows.front();
}

// 24 jobs, the first twelve listed in Berlin and in Austin, where they pay differently.
std::vector<model::Posting> in_two_places() {
  std::vector<model::Posting> out;
  for (int i = 0; i < 24; ++i) {
    const auto text = long_text(i % 3 == 0 ? "Python, PyTorch" : "Python", i);
    const auto add = [&](const char* place, const std::string& location, int thousands) {
      out.push_back(posting(place + std::to_string(i), "Senior ML Engineer", "Employer " + std::to_string(i),
                            text + "\nThe salary is $" + std::to_string(thousands) + ",000 per year.", 20100,
                            location));
    };
    add("a", "Berlin, Germany", 100 + i);
    if (i < 12) add("b", "Austin, TX, United States", 200 + i);
  }
  return out;
}

// One employer with twenty jobs, all data engineers' but one and all with Kubernetes, and twenty employers
// with one each. Half of either ask for PyTorch, half of these in another month.
void large_and_small(Fixture& f) {
  for (int i = 0; i < 40; ++i) {
    const bool large = i < 20;
    f.add(std::to_string(i), large && i > 0 ? "Data Engineer" : "ML Engineer",
          large ? "Large" : "Small " + std::to_string(i),
          long_text(std::string(i % 2 == 0 ? "PyTorch" : "Docker") + (large ? ", Kubernetes" : ""), i),
          "Berlin, Germany", 20100 + (i % 4 < 2 ? 0 : 30));
  }
}

}  // namespace

TEST_CASE("a job listed in several places is in the group of each, as the filters have it") {
  Fixture f;
  f.record(20100, in_two_places());
  for (const auto weight : {report::Weight::job, report::Weight::posting, report::Weight::company}) {
    const auto split = split_of(f, weight, "PyTorch");
    for (const auto& [country, jobs] : {std::pair{"DE", 24}, {"US", 12}}) {
      const auto& row = row_by(split, "country", country);
      const auto rank = report::rank_table(sample_of(f, weight, "ml-engineer", country), f.skills);
      CHECK(number(split, row, "group_jobs") == jobs);
      CHECK(number(split, row, "share") == number(rank, *row_of(rank, "PyTorch"), "share"));
      CHECK(std::abs(number(split, row, "high") - number(rank, *row_of(rank, "PyTorch"), "high")) < 1e-9);
    }
  }
}

TEST_CASE("no figure hangs on the order in which postings were imported") {
  std::vector<std::vector<report::Table>> told;
  for (const bool reversed : {false, true}) {
    Fixture f;
    auto postings = in_two_places();
    if (reversed) std::reverse(postings.begin(), postings.end());
    for (const auto& p : postings) f.record(20100, {p});
    const auto sample = sample_of(f, report::Weight::job);
    auto& tables = told.emplace_back();
    tables.push_back(split_of(f, report::Weight::job, "PyTorch"));
    for (auto& table : report::pay_tables(sample, f.skills)) tables.push_back(std::move(table));
    const auto compare = [&](const std::string& role) { return sample_of(f, report::Weight::job, role); };
    for (auto& table : report::claims_tables(sample, f.skills, f.roadmap, compare))
      tables.push_back(std::move(table));
  }
  for (std::size_t i = 0; i < told[0].size(); ++i) {
    CAPTURE(told[0][i].id);
    CHECK(told[0][i].rows == told[1][i].rows);
  }
}

TEST_CASE("pay of a country is what its postings state") {
  Fixture f;
  f.record(20100, in_two_places());
  taxonomy::ClaimFigure figure;
  figure.currency = "USD";
  for (const auto& [country, least, jobs] : {std::tuple{"US", 200'000.0, 12U}, {"DE", 100'000.0, 24U}}) {
    figure.country = country;
    const auto paid = report::paid_for(sample_of(f, report::Weight::job), figure);
    REQUIRE(paid.pay.size() == jobs);
    CHECK(*std::min_element(paid.pay.begin(), paid.pay.end()) == least);
  }
}

TEST_CASE("one vote per employer holds within a role, a window and the jobs that ask for a skill") {
  Fixture f;
  large_and_small(f);
  const auto everyone = sample_of(f, report::Weight::company, "all");
  // Of the family the large employer has one job of 21, and one vote of 21.
  const auto families = report::groups_by(everyone, &report::PostingInfo::role);
  REQUIRE(families.at("ml-engineer").jobs.size() == 21);
  for (const auto& job : families.at("ml-engineer").jobs) CHECK(job.weight == 1);
  const auto roles = report::roles_table(sample_of(f, report::Weight::company, "=ml-engineer"), f.skills);
  CHECK(roles.rows.empty());  // fewer than 30 jobs
  const auto rank = report::rank_table(sample_of(f, report::Weight::company, "=ml-engineer"), f.skills);
  const auto split = split_of(f, report::Weight::company, "PyTorch");
  CHECK(number(split, row_by(split, "role", "ml-engineer"), "share") ==
        number(rank, *row_of(rank, "PyTorch"), "share"));

  // Of a month it has ten of twenty jobs, and one vote of eleven.
  const auto kubernetes = *f.skills.find("Kubernetes");
  const auto trend = report::trend_table(everyone, f.skills, {kubernetes}, report::Window::month);
  REQUIRE(trend.rows.size() == 2);
  for (const auto& row : trend.rows) CHECK(std::abs(number(trend, row, "share") - 1.0 / 11) < 1e-9);

  // So it has of the jobs that ask for PyTorch, and of those that do not.
  const auto pairs = report::cooccurrence_table(everyone, f.skills);
  const auto pair = std::find_if(pairs.rows.begin(), pairs.rows.end(), [&](const report::Row& row) {
    return std::get<std::string>(row[0]) == "PyTorch" && std::get<std::string>(row[1]) == "Kubernetes";
  });
  REQUIRE(pair != pairs.rows.end());
  CHECK(std::abs(number(pairs, *pair, "share") - 1.0 / 11) < 1e-9);
  CHECK(std::abs(number(pairs, *pair, "share_elsewhere") - 1.0 / 11) < 1e-9);
}

TEST_CASE("what a skill comes with is weighed as pairs are, and leaves out what it implies") {
  Fixture f;
  for (int i = 0; i < 40; ++i) {
    const bool large = i < 20;
    f.add(std::to_string(i), "ML Engineer", large ? "Large" : "Small " + std::to_string(i),
          long_text(std::string(i % 2 == 0 ? "SageMaker" : "Docker") + (large ? ", Kubernetes" : ""), i));
  }
  const auto sample = sample_of(f, report::Weight::company);
  const auto sagemaker = *f.skills.find("SageMaker");
  const auto company = report::skill_tables(f.store->database(), sample, sample, f.skills, sagemaker)[2];
  REQUIRE(company.id == "company");
  const auto* row = row_of(company, "Kubernetes", 0);
  REQUIRE(row != nullptr);
  CHECK(std::abs(number(company, *row, "share") - 1.0 / 11) < 1e-9);
  CHECK(number(company, *row, "high") > 1.0 / 11);
  CHECK(row_of(company, "AWS", 0) == nullptr);
  CHECK(has_note(company, "Of 20 jobs that ask for it and 20 that do not."));
}

TEST_CASE("pay counts jobs whatever the vote, and its header says so") {
  Fixture f;
  f.record(20100, in_two_places());
  const auto tables = report::pay_tables(sample_of(f, report::Weight::company), f.skills);
  for (const auto& table : tables) {
    CHECK(has_note(table, "counts once here, whatever --weight says"));
    CHECK(std::find(table.filters.begin(), table.filters.end(),
                    std::pair<std::string, std::string>("weight", "job")) != table.filters.end());
  }
  CHECK_FALSE(has_note(report::pay_tables(sample_of(f, report::Weight::job), f.skills)[0], "whatever"));
}
