// Claims: measured and judged by rules that a user can write.
#include "analysis/report/claims.h"

#include <catch2/catch_test_macros.hpp>

#include "analysis/report/measures.h"
#include "tests/analysis/report/fixture.h"

using namespace radar;
using namespace radar::report_test;

namespace {

// 60 jobs of 30 employers: half name PyTorch, a third TensorFlow, all Python; every second states pay.
void market(Fixture& f, const std::string& title = "ML Engineer") {
  for (int i = 0; i < 60; ++i) {
    std::string wants = "Python";
    if (i % 2 == 0) wants += ", PyTorch";
    if (i % 3 == 0) wants += ", TensorFlow";
    std::string text = long_text(wants, i);
    if (i % 2 == 1) text += "\nThe salary is $" + std::to_string(100 + i) + ",000 per year.";
    f.add(std::to_string(i), title, "Employer " + std::to_string(i % 30), text, "Austin, TX, United States",
          20100 + i);
  }
  for (int i = 0; i < 40; ++i)
    f.add("s" + std::to_string(i), "Software Engineer", "Employer " + std::to_string(i % 30),
          long_text("Java, SQL", 100 + i), "Austin, TX, United States");
}

std::vector<report::Table> tables_of(Fixture& f, const std::string& figures,
                                     const report::Filters& filters = {},
                                     std::optional<std::int64_t> least = std::nullopt, bool small = true) {
  json::ConfigFaults faults;
  const auto roadmap = taxonomy::Roadmap::parse(
      R"({"title":"t","plan":[{"id":"p","phase":"1","topic":"t","skills":["python"]}],"claims":[{"id":"U1","statement":"a user's own","rule":"r","figures":[)" +
          figures + "]}]}",
      "r", f.skills, faults);
  for (const auto& fault : faults) UNSCOPED_INFO(fault.str());
  REQUIRE(faults.empty());
  const auto compare = [&](const std::string& role) {
    auto other = filters;
    other.role = role;
    return f.sample(other, small);
  };
  return report::claims_tables(f.sample(filters, small), f.skills, roadmap, compare, least);
}

report::Row verdict_of(Fixture& f, const std::string& figures) {
  const auto table = tables_of(f, figures).front();
  REQUIRE(table.rows.size() == 1);
  CHECK(table.columns[6].name == "verdict");
  return table.rows.front();
}

std::string cell_text(const report::Row& row, std::size_t i) { return std::get<std::string>(row[i]); }
double num(const report::Row& row, std::size_t i) { return std::get<double>(row[i]); }

}  // namespace

TEST_CASE("shares, differences and ranks are judged by their whole interval") {
  Fixture f;
  market(f);
  auto row = verdict_of(f, R"({"name":"n","skills":["pytorch"],"at_least":0.3})");
  CHECK(cell_text(row, 6) == "supported");
  CHECK(num(row, 2) == 0.5);
  CHECK((num(row, 3) > 0.3 && num(row, 4) < 0.7));
  CHECK(std::get<std::int64_t>(row[5]) == 60);
  CHECK(cell_text(verdict_of(f, R"({"name":"n","skills":["pytorch"],"at_least":0.8})"), 6) ==
        "not supported");
  CHECK(cell_text(verdict_of(f, R"({"name":"n","skills":["pytorch"],"at_least":0.45})"), 6) ==
        "not enough data");
  CHECK(cell_text(verdict_of(f, R"({"name":"n","skills":["pytorch"],"at_least":0.3,"least_n":61})"), 6) ==
        "not enough data");
  row = verdict_of(
      f,
      R"({"name":"n","measure":"share_difference","skills":["pytorch"],"against":["tensorflow"],"at_least":0})");
  CHECK(std::abs(num(row, 2) - (30 - 20) / 60.0) < 1e-12);
  // Two skills that nobody names differ by nothing, which supports nothing.
  row = verdict_of(
      f, R"({"name":"n","measure":"share_difference","skills":["rust"],"against":["scala"],"at_most":0})");
  CHECK(cell_text(row, 6) == "not enough data");
  row = verdict_of(
      f,
      R"({"name":"n","measure":"rank","skills":["python"],"against":["pytorch","tensorflow"],"at_most":1})");
  CHECK(num(row, 2) == 1);
  CHECK(cell_text(row, 6) == "supported");
  row = verdict_of(
      f, R"({"name":"n","measure":"rank","skills":["tensorflow"],"against":["python"],"at_most":1})");
  CHECK(cell_text(row, 6) == "not supported");
}

TEST_CASE("not enough data says whether jobs are too few or the interval too wide, the least can be set") {
  Fixture f;
  market(f);
  const auto why = [&](const std::string& figure, std::optional<std::int64_t> least = std::nullopt) {
    const auto table = tables_of(f, figure, {}, least).front();
    return std::get<std::string>(cell(table, table.rows.front(), "reason"));
  };
  const std::string wide = R"({"name":"n","skills":["pytorch"],"at_least":0.45})",
                    few = R"({"name":"n","skills":["pytorch"],"at_least":0.3,"least_n":61})",
                    plain = R"({"name":"n","skills":["pytorch"],"at_least":0.3})";
  CHECK(why(wide) == "the interval holds the threshold");
  CHECK(why(few) == "60 of 61 jobs");
  CHECK(why(plain).empty());
  CHECK(why(plain, 100) == "60 of 100 jobs");
  CHECK(why(few, 10).empty());
  const auto table = tables_of(f, few).front();
  CHECK(number(table, table.rows.front(), "least_n") == 61);
}

TEST_CASE("many verdicts at once are called what they are, what turns one is told") {
  Fixture f;
  // ML engineers all ask for PyTorch, AI engineers never.
  for (int i = 0; i < 80; ++i)
    f.add(std::to_string(i), i % 2 == 0 ? "ML Engineer" : "AI Engineer", "Employer " + std::to_string(i),
          long_text(i % 2 == 0 ? "Python, PyTorch" : "Python", i));
  const auto table =
      tables_of(
          f,
          R"({"name":"a","skills":["pytorch"],"at_least":0.3},{"name":"b","skills":["python"],"at_least":0.9})")
          .front();
  CHECK(has_note(table, "2 figures are judged, each at its own 95%"));
  CHECK(has_note(table, "turns the verdict of U1"));
  CHECK(std::get<std::string>(cell(table, table.rows.front(), "turns")) ==
        "--role =ai-engineer: not supported");
  const auto firm = tables_of(f, R"({"name":"b","skills":["python"],"at_least":0.8})").front();
  CHECK(has_note(firm, "no verdict turns"));
}

TEST_CASE("conditions choose the jobs that count") {
  Fixture f;
  market(f);
  CHECK(num(verdict_of(f, R"({"name":"n","skills":["tensorflow"],"among":["pytorch"],"at_least":0})"), 2) ==
        10 / 30.0);
  CHECK(num(verdict_of(f, R"({"name":"n","skills":["tensorflow"],"without":["pytorch"],"at_least":0})"), 2) ==
        10 / 60.0);
  CHECK(num(verdict_of(f, R"({"name":"n","skills":["pytorch"],"status":"none","at_least":0})"), 2) == 0.5);
  CHECK(num(verdict_of(f, R"({"name":"n","skills":["pytorch"],"status":"required","at_least":0})"), 2) ==
        0.5);
  CHECK(
      num(verdict_of(f, R"({"name":"n","skills":["python"],"among_category":"Deep learning","at_least":0})"),
          2) == 1);
}

TEST_CASE("every judged figure must hold, figures without a threshold are only shown") {
  Fixture f;
  market(f);
  const std::string good = R"({"name":"a","skills":["python"],"at_least":0.85})",
                    bad = R"({"name":"b","skills":["python"],"at_most":0.1})",
                    open = R"({"name":"c","skills":["pytorch"],"at_least":0.48})",
                    shown = R"({"name":"d","skills":["rust"]})";
  CHECK(cell_text(verdict_of(f, good + "," + shown), 6) == "supported");
  CHECK(cell_text(verdict_of(f, good + "," + open), 6) == "not enough data");
  CHECK(cell_text(verdict_of(f, good + "," + open + "," + bad), 6) == "not supported");
}

TEST_CASE("roles are compared, and pay by what is stated") {
  Fixture f;
  market(f);
  auto row = verdict_of(
      f,
      R"({"name":"n","measure":"role_difference","skills":["python"],"roles":["software-engineer"],"at_least":0})");
  CHECK(std::abs(num(row, 2) - 1) < 1e-12);
  row = verdict_of(
      f,
      R"({"name":"n","measure":"pay_median","country":"US","at_least":100000,"at_most":170000,"least_n":10})");
  CHECK(num(row, 2) == 130'000);
  CHECK(std::get<std::int64_t>(row[5]) == 30);
  CHECK(cell_text(row, 6) == "supported");
  row = verdict_of(f, R"({"name":"n","measure":"pay_median","country":"DE","at_least":100000})");
  CHECK(std::holds_alternative<std::monostate>(row[2]));
  CHECK(cell_text(row, 6) == "not enough data");
  row = verdict_of(
      f,
      R"({"name":"n","measure":"pay_premium","skills":["tensorflow"],"at_least":0.8,"at_most":1.25,"least_n":5})");
  CHECK(std::holds_alternative<std::monostate>(row[2]));  // no level is told
  Fixture g;
  market(g, "Senior ML Engineer");
  row = verdict_of(
      g,
      R"({"name":"n","measure":"pay_premium","skills":["tensorflow"],"at_least":0.8,"at_most":1.25,"least_n":5})");
  CHECK((num(row, 2) > 0.8 && num(row, 2) < 1.25));
  row = verdict_of(f, R"({"name":"n","measure":"trend","skills":["pytorch"],"at_least":0})");
  CHECK(cell_text(row, 6) == "not enough data");  // all within one year
}

TEST_CASE("a verdict takes as many employers as a ranking, and says when they are too few") {
  Fixture f;
  // 60 jobs of five employers, all paid; five more pay those above.
  for (int i = 0; i < 60; ++i)
    f.add(std::to_string(i), "ML Engineer", "Employer " + std::to_string(i % 5),
          long_text("Python", i) + "\nThe salary is $150,000 per year.", "Austin, TX, United States");
  const std::string share = R"({"name":"n","skills":["python"],"at_least":0.5})",
                    pay = R"({"name":"n","measure":"pay_median","country":"US","at_least":100000})";
  for (const auto& figure : {share, pay}) {
    const auto tables = tables_of(f, figure, {}, std::nullopt, false);
    const auto& row = tables[0].rows.front();
    CHECK(std::get<std::string>(cell(tables[0], row, "verdict")) == "not enough data");
    CHECK(std::get<std::string>(cell(tables[0], row, "reason")) == "5 of 10 named employers");
    CHECK(number(tables[1], tables[1].rows.front(), "employers") == 5);
    CHECK(cell_text(verdict_of(f, figure), 6) == "supported");  // with no least number
  }
  // A handful of employers drawn again and again makes no 95% interval of a median.
  const auto paid = tables_of(f, pay, {}, std::nullopt, false)[0];
  CHECK(std::holds_alternative<std::monostate>(cell(paid, paid.rows.front(), "low")));
  for (int i = 60; i < 65; ++i)
    f.add(std::to_string(i), "ML Engineer", "Employer " + std::to_string(i), long_text("Python", i),
          "Austin, TX, United States");
  const auto enough = tables_of(f, share, {}, std::nullopt, false)[0];
  CHECK(std::get<std::string>(cell(enough, enough.rows.front(), "verdict")) == "supported");
}

TEST_CASE("a sample that holds the other roles is not compared with itself") {
  Fixture f;
  market(f);
  const auto told = [&](const std::string& role, const std::string& others) {
    report::Filters filters;
    filters.role = role;
    const auto table = tables_of(f,
                                 R"({"name":"n","measure":"role_difference","skills":["python"],"roles":)" +
                                     others + R"(,"at_least":0})",
                                 filters)[0];
    return std::pair(std::get<std::string>(cell(table, table.rows.front(), "answer")),
                     std::get<std::string>(cell(table, table.rows.front(), "reason")));
  };
  const auto same = told("software-engineer", R"(["software-engineer"])");
  CHECK(same.first == "no figure");
  CHECK(same.second == "no jobs of the other roles but the sample's own");
  CHECK(told("all", R"(["software-engineer"])") == same);
  // Its own family among the others is taken out of them, no job counts in two of them.
  CHECK(told("software-engineer", R"(["software-engineer","ml-engineer","=ml-engineer"])").first ==
        told("software-engineer", R"(["ml-engineer"])").first);
}
