// From imported postings in a real database to tables.
#include <catch2/catch_test_macros.hpp>

#include "analysis/report/plan.h"
#include "analysis/report/postings.h"
#include "analysis/report/rank.h"
#include "tests/analysis/report/fixture.h"

using namespace radar;
using namespace radar::report_test;

TEST_CASE("a job in two places counts once, and a share has its denominator") {
  Fixture f;
  f.add("1", "ML Engineer", "Acme", long_text("Python and SageMaker", 1), "Berlin, Germany");
  f.add("2", "ML Engineer", "Acme", long_text("Python and SageMaker", 1), "Paris, France");
  f.add("3", "ML Engineer", "Other", long_text("Rust programming and Docker", 2));
  f.add("4", "Nurse", "Clinic", long_text("Excel", 3));
  const auto sample = f.sample();
  CHECK(sample.denominator.jobs == 2);
  CHECK(sample.denominator.postings == 3);
  CHECK(sample.denominator.employers == 2);
  const auto table = report::rank_table(sample, f.skills);
  const auto* python = row_of(table, "Python");
  REQUIRE(python != nullptr);
  CHECK(std::get<double>((*python)[3]) == 0.5);
  CHECK(std::get<std::int64_t>((*python)[6]) == 1);
  CHECK(std::get<std::int64_t>((*python)[7]) == 2);
  CHECK(std::get<double>((*python)[9]) == 0.5);
  CHECK(std::get<double>((*python)[4]) < 0.5);
  CHECK(std::get<double>((*python)[5]) > 0.5);
  const auto* aws = row_of(table, "AWS");
  REQUIRE(aws != nullptr);  // SageMaker implies it, once
  CHECK(std::get<std::int64_t>((*aws)[6]) == 1);
  CHECK(row_of(table, "Excel") == nullptr);
}

TEST_CASE("weights: by posting, by job, by company") {
  Fixture f;
  f.add("1", "ML Engineer", "Acme", long_text("Python", 1));
  f.add("2", "ML Engineer", "Acme", long_text("Python", 1), "Paris");
  f.add("3", "ML Engineer II", "Acme", long_text("Docker", 2));
  f.add("4", "ML Engineer", "Other", long_text("Rust programming", 3));
  const auto share = [&](report::Weight weight) {
    report::Filters filters;
    filters.weight = weight;
    const auto table = report::rank_table(f.sample(filters), f.skills);
    return std::get<double>((*row_of(table, "Python"))[3]);
  };
  CHECK(std::abs(share(report::Weight::posting) - 2.0 / 4) < 1e-12);
  CHECK(std::abs(share(report::Weight::job) - 1.0 / 3) < 1e-12);
  CHECK(std::abs(share(report::Weight::company) - 1.0 / 4) < 1e-12);
}

TEST_CASE("filters choose postings") {
  Fixture f;
  f.add("1", "Senior ML Engineer", "Acme", long_text("Python", 1), "Berlin, Germany", 20100);
  f.add("2", "ML Engineer", "Other", long_text("Docker", 2), "Paris, France", 20200);
  f.add("3", "Data Analyst", "Third", long_text("Excel skills", 3), "London, UK", 20200);
  const auto count = [&](auto&& set) {
    report::Filters filters;
    set(filters);
    return f.sample(filters).denominator.postings;
  };
  CHECK(count([](auto&) {}) == 2);
  CHECK(count([](auto& x) { x.role = "all"; }) == 3);
  CHECK(count([](auto& x) { x.role = "data-analyst"; }) == 1);
  CHECK(count([](auto& x) { x.country = "Germany"; }) == 1);
  CHECK(count([](auto& x) { x.country = "fr"; }) == 1);
  CHECK(count([](auto& x) { x.level = "senior"; }) == 1);
  CHECK(count([](auto& x) { x.company = "ACME Inc"; }) == 1);
  CHECK(count([](auto& x) { x.since = "2025-02-01"; }) == 1);
  CHECK(count([](auto& x) { x.until = "2025-02-01"; }) == 1);
  CHECK(count([](auto& x) { x.source = "nobody"; }) == 0);
  report::Filters wrong;
  wrong.country = "Atlantis";
  CHECK(report::check_filters(wrong, f.roles));
  wrong = {};
  wrong.since = "yesterday";
  CHECK(report::check_filters(wrong, f.roles));
}

TEST_CASE("the option --as-of shows the text of that day") {
  Fixture f;
  f.add("1", "ML Engineer", "Acme", long_text("Python", 1), "Berlin", 20100);
  f.begin(20200);
  f.add("1", "ML Engineer", "Acme", long_text("Docker", 1), "Berlin", 20200);
  report::Filters then;
  then.as_of = "2025-02-01";
  CHECK(row_of(report::rank_table(f.sample(then), f.skills), "Python") != nullptr);
  CHECK(row_of(report::rank_table(f.sample(then), f.skills), "Docker") == nullptr);
  CHECK(row_of(report::rank_table(f.sample(), f.skills), "Docker") != nullptr);
  then.as_of = "2024-01-01";
  CHECK(f.sample(then).denominator.postings == 0);
}

TEST_CASE("only new documents are extracted, all of them when the rules change") {
  Fixture f;
  f.add("1", "ML Engineer", "Acme", "Python");
  auto& db = f.store->database();
  CHECK(derive::derive(db, *f.extractor, f.skills, 1).extracted == 1);
  CHECK(derive::derive(db, *f.extractor, f.skills, 1).extracted == 0);
  CHECK(derive::is_up_to_date(db, *f.extractor));
  f.add("2", "ML Engineer", "Acme", "Docker");
  CHECK_FALSE(derive::is_up_to_date(db, *f.extractor));
  CHECK(derive::derive(db, *f.extractor, f.skills, 1).extracted == 1);
  json::ConfigFaults faults;
  const auto other = taxonomy::Taxonomy::parse(
      R"({"skills":[{"id":"a","name":"Docker","category":"x","aliases":["docker"]}]})", "t", faults);
  const extract::Extractor changed(other, f.roles);
  CHECK(derive::derive(db, changed, other, 2).extracted == 2);
  SQLite::Statement mentions(db, "SELECT count(*) FROM mentions");
  mentions.executeStep();
  CHECK(mentions.getColumn(0).getInt() == 1);
}

TEST_CASE("the plan's tables agree with each other") {
  Fixture f;
  f.add("1", "ML Engineer", "Acme", long_text("Python, PyTorch and Terraform", 1));
  f.add("2", "ML Engineer", "Other", long_text("Python and Kubernetes", 2));
  const auto tables = report::plan_tables(f.sample(), f.skills, f.roadmap);
  REQUIRE(tables.size() == 6);
  CHECK(tables[0].id == "plan");
  const auto* p0 = row_of(tables[0], "P0", 0);
  REQUIRE(p0 != nullptr);
  CHECK(std::get<double>((*p0)[4]) == 1.0);
  CHECK(std::holds_alternative<std::monostate>((*p0)[9]));
  CHECK(std::get<std::string>(cell(tables[0], *p0, "led_by")).find("Python 100%") == 0);
  CHECK(row_of(tables[1], "Terraform", 0) != nullptr);
  CHECK(row_of(tables[1], "PyTorch", 0) == nullptr);
  CHECK(row_of(tables[2], "BLEU", 0) != nullptr);
  double last = 0;
  for (const auto& row : tables[3].rows) {
    CHECK(std::get<double>(row[1]) >= last);
    last = std::get<double>(row[1]);
  }
  CHECK(tables[3].rows.size() == 49);
}

TEST_CASE("the postings behind a number are as many as the number says") {
  Fixture f;
  f.add("1", "ML Engineer", "Acme", long_text("SageMaker", 1));
  f.add("2", "ML Engineer", "Acme", long_text("SageMaker", 1), "Paris");
  f.add("3", "ML Engineer", "Other", "You will not need AWS.");
  const auto sample = f.sample();
  const auto ranked = report::rank_table(sample, f.skills);
  const auto table = report::postings_table(f.store->database(), sample, f.skills, f.skills.find("AWS"), 0);
  CHECK(static_cast<std::int64_t>(table.rows.size()) == std::get<std::int64_t>((*row_of(ranked, "AWS"))[7]));
  for (const auto& row : table.rows)
    CHECK(std::get<std::string>(row[9]).find("SageMaker") != std::string::npos);
  CHECK(has_note(table, "2 postings name AWS, for 1 job with 2 postings in all."));
  const auto first = report::postings_table(f.store->database(), sample, f.skills, f.skills.find("AWS"), 1);
  CHECK(first.rows.size() == 1);
  CHECK(has_note(first, "The newest 1 of 2 postings"));
}

TEST_CASE("too few jobs or employers say so instead of a ranking") {
  Fixture f;
  for (int i = 0; i < 31; ++i)
    f.add(std::to_string(i), "ML Engineer", "Employer " + std::to_string(i % 9), long_text("Python", i));
  const auto few = report::rank_table(f.sample({}, false), f.skills);
  CHECK(few.rows.empty());
  CHECK(few.notes.back().find("Too few for a ranking: 31 jobs of 9 named employers") == 0);
  for (const auto& table : report::plan_tables(f.sample({}, false), f.skills, f.roadmap)) {
    if (table.id == "missing" || table.id == "unasked") CHECK(table.rows.empty());
  }
  f.add("x", "ML Engineer", "Employer 10", long_text("Python", 100));
  CHECK_FALSE(report::rank_table(f.sample({}, false), f.skills).rows.empty());
}

TEST_CASE("a ranking by posting, by job and by employer side by side, ranges hold the rank") {
  Fixture f;
  // One employer posts one job in many places and many jobs besides; Docker is its alone.
  for (int i = 0; i < 6; ++i)
    f.add("m" + std::to_string(i), "ML Engineer", "Mass", long_text("Docker", 1),
          "City " + std::to_string(i));
  for (int i = 0; i < 3; ++i)
    f.add("j" + std::to_string(i), "ML Engineer", "Mass", long_text("Docker", 10 + i));
  for (int i = 0; i < 5; ++i)
    f.add("o" + std::to_string(i), "ML Engineer", "Other " + std::to_string(i),
          long_text("Kubernetes", 20 + i));
  const auto table = report::rank_table(f.sample(), f.skills);
  const auto* docker = row_of(table, "Docker");
  const auto* kubernetes = row_of(table, "Kubernetes");
  REQUIRE((docker != nullptr && kubernetes != nullptr));
  CHECK(number(table, *docker, "rank_by_posting") < number(table, *kubernetes, "rank_by_posting"));
  CHECK(number(table, *docker, "rank_by_job") > number(table, *kubernetes, "rank_by_job"));
  CHECK(number(table, *docker, "rank_by_company") > number(table, *kubernetes, "rank_by_company"));
  for (const auto& row : table.rows) {
    CHECK(number(table, row, "rank_low") <= number(table, row, "rank"));
    CHECK(number(table, row, "rank_high") >= number(table, row, "rank"));
    CHECK(number(table, row, "wilson_low") <= number(table, row, "share"));
    CHECK(number(table, row, "high") >= number(table, row, "share"));
  }
  // Nine of fourteen postings are Mass's: its say is worth one employer's.
  CHECK(number(table, *docker, "high") - number(table, *docker, "low") >
        number(table, *docker, "wilson_high") - number(table, *docker, "wilson_low"));
}

TEST_CASE("an empty database gives empty tables, not a crash") {
  Fixture f;
  const auto sample = f.sample();
  CHECK(report::rank_table(sample, f.skills).rows.empty());
  CHECK(report::plan_tables(sample, f.skills, f.roadmap).size() == 6);
}
