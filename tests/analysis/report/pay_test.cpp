#include "analysis/report/pay.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/report/fixture.h"

using namespace radar;
using namespace radar::report_test;

namespace {
std::optional<report::Pay> pay(const std::string& salary) {
  report::PostingInfo p;
  p.stated_salary = salary;
  return report::stated_pay(p);
}
}  // namespace

TEST_CASE("pay is a year's worth in the currency stated, or nothing") {
  CHECK(pay(R"({"min":100000,"max":140000,"currency":"USD","interval":"year"})")->yearly == 120'000);
  CHECK(pay(R"({"min":50,"max":60,"currency":"USD","interval":"hour"})")->yearly == 55 * 2080);
  CHECK(pay(R"({"min":5000,"max":5000,"currency":"EUR","interval":"month"})")->yearly == 60'000);
  CHECK(pay(R"({"min":5000,"max":5000,"currency":"EUR","interval":"month"})")->currency == "EUR");
  CHECK(pay(R"({"min":90000,"max":90000,"currency":"USD","interval":""})")->yearly == 90'000);
  CHECK(pay(R"({"min":1500000,"max":2500000,"currency":"INR","interval":"year"})")->yearly == 2'000'000);
  CHECK_FALSE(pay(R"({"min":5000,"max":6000,"currency":"USD","interval":""})"));  // a month's? a year's?
  CHECK_FALSE(pay(R"({"min":null,"max":150000,"currency":"USD","interval":"year"})"));  // "up to"
  CHECK_FALSE(pay(R"({"min":100000,"max":140000,"currency":"","interval":"year"})"));
  CHECK_FALSE(pay(R"({"min":300,"max":300,"currency":"USD","interval":"month"})"));  // a benefit
  CHECK_FALSE(pay("not json"));
  CHECK_FALSE(pay(""));
}

TEST_CASE("the premium is told within level and country, not across them") {
  Fixture f;
  // Seniors earn double and ask for Docker four times as often; Docker itself adds nothing.
  for (int i = 0; i < 80; ++i) {
    const bool senior = i % 2 == 0, docker = senior ? i % 10 != 0 : i % 5 == 1;
    const int thousands = (senior ? 200 : 100) + i / 2 % 4;
    f.add(std::to_string(i), senior ? "Senior ML Engineer" : "Junior ML Engineer",
          "Employer " + std::to_string(i % 20),
          long_text(docker ? "Python, Docker" : "Python", i) + "\nThe salary is $" +
              std::to_string(thousands) + ",000 per year.",
          "Austin, TX, United States");
  }
  const auto sample = f.sample();
  const auto all = report::paid_jobs(sample);
  REQUIRE(all.size() == 1);
  CHECK(all.front().jobs.size() == 80);
  const report::Demand demand(sample, f.skills);
  const auto premium = report::pay_premium(
      sample, all.front(), [&](std::size_t job) { return demand.names(job, *f.skills.find("Docker")); });
  REQUIRE(premium);
  CHECK(std::abs(premium->ratio - 1) < 0.03);
  REQUIRE(premium->interval);
  CHECK((premium->interval->low < 1.01 && premium->interval->high > 0.99));
  CHECK(premium->with + premium->without == 80);

  const auto tables = report::pay_tables(sample, f.skills);
  const auto& levels = tables[0];
  REQUIRE(levels.rows.size() == 3);  // all, junior, senior
  CHECK(number(levels, levels.rows[1], "median") > 100'000);
  CHECK(number(levels, levels.rows[1], "median") < 104'000);
  CHECK(number(levels, levels.rows[2], "median") > 200'000);
  CHECK(number(levels, levels.rows[2], "low") <= number(levels, levels.rows[2], "median"));
  CHECK(has_note(levels, "80 of 80 jobs (100%) state pay: 80 USD"));
  CHECK(tables[1].id == "pay_skills");
  CHECK(row_of(tables[1], "Docker", 0) != nullptr);
}

TEST_CASE("a premium's interval and its p are of one test, and q holds no less") {
  Fixture f;
  // Docker pays a quarter more, Kubernetes nothing.
  for (int i = 0; i < 120; ++i) {
    const bool docker = i % 3 == 0, kubernetes = i % 4 == 0;
    const int thousands = (docker ? 150 : 120) + (i * 7) % 20;
    f.add(std::to_string(i), "Senior ML Engineer", "Employer " + std::to_string(i % 40),
          long_text(std::string("Python") + (docker ? ", Docker" : "") + (kubernetes ? ", Kubernetes" : ""),
                    i) +
              "\nThe salary is $" + std::to_string(thousands) + ",000 per year.",
          "Austin, TX, United States");
  }
  const auto table = report::pay_tables(f.sample(), f.skills)[1];
  REQUIRE(row_of(table, "Docker", 0) != nullptr);
  for (const auto& row : table.rows) {
    const bool clear = number(table, row, "low") > 0 || number(table, row, "high") < 0;
    CHECK(clear == (number(table, row, "p") < 0.05));
    CHECK(number(table, row, "q") >= number(table, row, "p"));
  }
  CHECK(number(table, *row_of(table, "Docker", 0), "q") < 0.05);
}

TEST_CASE("pay of few employers gets no row, and the one behind most of it is named") {
  Fixture f;
  // One employer states half of the pay; seniors are of nine employers only.
  for (int i = 0; i < 40; ++i) {
    const bool senior = i >= 22;
    const auto company =
        i % 2 == 0 && !senior ? std::string("Mass") : "Employer " + std::to_string(senior ? i % 9 : i);
    f.add(std::to_string(i), senior ? "Senior ML Engineer" : "ML Engineer", company,
          long_text("Python", i) + "\nThe salary is $" + std::to_string(company == "Mass" ? 200 : 120) +
              ",000 per year.",
          "Austin, TX, United States");
  }
  const auto sample = f.sample();
  const auto table = report::pay_tables(sample, f.skills)[0];
  REQUIRE(table.rows.size() == 2);  // all, and those whose title tells no level
  CHECK(row_of(table, "senior") == nullptr);
  const auto* untold = row_of(table, "not told");
  REQUIRE(untold != nullptr);
  CHECK(number(table, *untold, "largest_share") == 0.5);
  CHECK(number(table, *untold, "median_by_employer") == 120'000);
  CHECK(has_note(table, "USD, not told: 11 of 22 jobs are of Mass; the median over employers is 120000."));
  CHECK(row_of(report::pay_tables(sample, f.skills, nullptr, {10, 5})[0], "senior") != nullptr);
}

TEST_CASE("pay is converted only by rates that the user keeps, and says so") {
  json::ConfigFaults faults;
  const auto exchange = taxonomy::Exchange::parse(R"({"date":"2026-01-31","to":"USD","rates":{"EUR":1.25}})",
                                                  "exchange.json", faults);
  REQUIRE(faults.empty());
  const auto together =
      report::converted({{"USD", {2, 5}, {100, 200}}, {"EUR", {3}, {80}}, {"GBP", {4}, {70}}}, exchange);
  CHECK(together.currency == "USD (rates of 2026-01-31)");
  CHECK(together.jobs == std::vector<std::size_t>{2, 3, 5});
  CHECK(together.pay == std::vector<double>{100, 100, 200});
  CHECK_FALSE(exchange.convert(1, "GBP"));
  for (const char* wrong :
       {R"({"date":"soon","to":"USD","rates":{"EUR":1.25}})",
        R"({"date":"2026-01-31","to":"dollars","rates":{"EUR":1.25}})",
        R"({"date":"2026-01-31","to":"USD","rates":{"EUR":-1}})",
        R"({"date":"2026-01-31","to":"USD","rates":{"euro":1}})", R"({"date":"2026-01-31","to":"USD"})"}) {
    CAPTURE(wrong);
    faults.clear();
    (void)taxonomy::Exchange::parse(wrong, "exchange.json", faults);
    CHECK(faults.size() == 1);
  }
  faults.clear();
  CHECK_FALSE(taxonomy::Exchange::load("/nonexistent/exchange.json", faults));
  CHECK(faults.empty());
}

TEST_CASE("a premium takes as many employers as a row of pay") {
  Fixture f;
  // Docker is asked for by three employers, each in many jobs.
  for (int i = 0; i < 60; ++i) {
    const bool docker = i % 2 == 0;
    f.add(std::to_string(i), "Senior ML Engineer", "Employer " + std::to_string(docker ? i % 3 : i),
          long_text(docker ? "Python, Docker" : "Python", i) + "\nThe salary is $" +
              std::to_string(120 + i % 7) + ",000 per year.",
          "Austin, TX, United States");
  }
  const auto sample = f.sample();
  CHECK(row_of(report::pay_tables(sample, f.skills)[1], "Docker", 0) == nullptr);
  CHECK(row_of(report::pay_tables(sample, f.skills, nullptr, {10, 3})[1], "Docker", 0) != nullptr);
  const auto docker = *f.skills.find("Docker");
  const auto one = report::pay_with_skill(sample, f.skills, report::Demand(sample, f.skills), docker);
  CHECK(row_of(one, "ask for it", 0) == nullptr);
  CHECK(row_of(one, "do not", 0) != nullptr);
  CHECK_FALSE(has_note(one, "jobs that ask for it pay"));
}

TEST_CASE("jobs that tell no level or no country are in no premium, how many is said") {
  Fixture f;
  // Of seniors in the United States Docker makes no difference; where either is not told it pays double.
  for (int i = 0; i < 90; ++i) {
    const bool docker = i % 2 == 0, told = i < 60, level = told || i < 75;
    const int thousands = (!told && docker ? 240 : 120) + i % 7;
    f.add(std::to_string(i), level ? "Senior ML Engineer" : "ML Engineer", "Employer " + std::to_string(i),
          long_text(docker ? "Python, Docker" : "Python", i) + "\nThe salary is $" +
              std::to_string(thousands) + ",000 per year.",
          told || !level ? "Austin, TX, United States" : "");
  }
  const auto sample = f.sample();
  const auto table = report::pay_tables(sample, f.skills)[1];
  const auto* docker = row_of(table, "Docker", 0);
  REQUIRE(docker != nullptr);
  CHECK(std::abs(number(table, *docker, "premium")) < 0.03);
  CHECK(number(table, *docker, "n_with") + number(table, *docker, "n_without") == 60);
  CHECK(has_note(table, "in no premium, is the level or the country of 30 of 90 USD jobs"));
}
