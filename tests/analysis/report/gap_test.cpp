#include "analysis/report/gap.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "analysis/report/nearest.h"
#include "analysis/report/plan.h"
#include "tests/analysis/report/fixture.h"

using namespace radar;
using namespace radar::report_test;

namespace {

report::Understood read_line(Fixture& f, const std::string& line) {
  const auto read = [&](const std::string& text) {
    std::vector<taxonomy::SkillId> out;
    for (const auto& m : f.extractor->extract({"", "", text}).mentions) out.push_back(m.skill);
    return out;
  };
  const auto all = report::understand({line}, f.skills, read);
  REQUIRE(all.size() == 1);
  return all.front();
}

std::set<std::string> names(Fixture& f, const std::string& line) {
  std::set<std::string> out;
  for (const auto skill : read_line(f, line).skills) out.insert(f.skills.skill(skill).name);
  return out;
}

}  // namespace

TEST_CASE("a person's list is read as people write") {
  Fixture f;
  using Names = std::set<std::string>;
  CHECK(names(f, "Python") == Names{"Python"});
  CHECK(names(f, "- python3 (5 years)") == Names{"Python"});
  CHECK(names(f, "scikit learn") == Names{"scikit-learn"});
  CHECK(names(f, "k8s") == Names{"Kubernetes"});
  CHECK(names(f, "Pytroch") == Names{"PyTorch"});
  CHECK(names(f, "Kubernets") == Names{"Kubernetes"});
  CHECK(names(f, "Docker, Kuberntes and SQL") == Names{"Docker", "Kubernetes", "SQL"});
  CHECK(names(f, "Languages: Python, C++, Go") == Names{"Python", "C++", "Go"});
  CHECK(names(f, "experience with machine learning") == Names{"Machine learning"});
  CHECK(names(f, "underwater basket weaving").empty());
  CHECK(names(f, "Gp").empty());  // too short to guess
  CHECK(read_line(f, "Pytroch").how == "nearest name");
  CHECK(read_line(f, "zzzz").how == "not understood");
  CHECK(report::understand({"", "  ", "# a comment"}, f.skills, [](const auto&) {
          return std::vector<taxonomy::SkillId>{};
        }).empty());
}

TEST_CASE("the nearest name is offered, where one is near") {
  CHECK(report::nearest_name("rnak", {"rank", "plan", "claims"}) == "rank");
  CHECK(report::nearest_name("claim", {"rank", "plan", "claims"}) == "claims");
  CHECK(report::nearest_name("bogus", {"rank", "plan", "claims"}).empty());
  CHECK(report::nearest_name("x", {"xy"}).empty());
  CHECK(report::did_you_mean("rank") == "; did you mean \"rank\"?");
  CHECK(report::did_you_mean("").empty());
}

TEST_CASE("what to learn next, which jobs fit, and the way there") {
  Fixture f;
  for (int i = 0; i < 12; ++i)
    f.add(std::to_string(i), "ML Engineer", "Employer " + std::to_string(i),
          long_text(i < 9 ? "Python, Docker, PyTorch" : "Rust programming, Terraform", i));
  const auto sample = f.sample();
  const auto tables =
      report::gap_tables(sample, f.skills, f.roadmap, {read_line(f, "Python"), read_line(f, "qqqqqq")}, 0.6);
  REQUIRE(tables.size() == 5);
  const auto& gap = tables[0];
  REQUIRE(gap.rows.size() >= 2);
  const std::string first = std::get<std::string>(gap.rows[0][1]);
  CHECK((first == "Docker" || first == "PyTorch"));
  CHECK(number(gap, gap.rows[0], "asked_by") == 9);
  CHECK(number(gap, gap.rows[0], "unlocks") == 9);  // two of three are 67%
  CHECK(std::get<std::string>(cell(gap, gap.rows[0], "plan_weeks")) ==
        (first == "Docker" ? "29-30" : "13-14"));
  CHECK(has_note(gap, "Not understood, not counted: \"qqqqqq\"."));
  CHECK_FALSE(has_note(gap, "No posting is known to be open"));
  double last = 0;
  for (const auto& row : gap.rows) {
    CHECK(number(gap, row, "coverage") > last);
    last = number(gap, row, "coverage");
  }
  CHECK(number(tables[1], tables[1].rows[1], "coverage") == 1.0 / 3);
  CHECK(std::get<std::string>(cell(tables[2], tables[2].rows[0], "lacks")).find("PyTorch") !=
        std::string::npos);
  const auto& path = tables[3];
  REQUIRE_FALSE(path.rows.empty());
  CHECK(number(path, path.rows.back(), "median") >= 0.6);
  CHECK(tables[4].rows.size() == 2);
}

TEST_CASE("the order found honours what items require and is no worse than the plan's") {
  Fixture f;
  for (int i = 0; i < 20; ++i)
    f.add(std::to_string(i), "ML Engineer", "Employer " + std::to_string(i),
          long_text(i % 2 == 0 ? "Python, Kubernetes, AWS" : "Python, RAG, prompt engineering", i));
  const auto tables = report::plan_tables(f.sample(), f.skills, f.roadmap);
  const auto& order = tables[5];
  REQUIRE(order.id == "order");
  std::map<std::string, std::size_t> at;
  for (std::size_t i = 0; i < order.rows.size(); ++i) at[std::get<std::string>(order.rows[i][1])] = i;
  double weeks = 0;
  for (const auto& item : f.roadmap.items()) {
    if (item.weeks == 0) continue;
    REQUIRE(at.count(item.id) == 1);
    weeks += item.weeks;
    for (const auto& before : item.requires_) {
      if (at.count(before) != 0) CHECK(at[before] < at[item.id]);
    }
  }
  CHECK(std::abs(number(order, order.rows.back(), "until_week") - weeks) < 1e-9);
  CHECK(has_note(order, "points"));
  // The same end, whatever the order.
  CHECK(std::abs(number(order, order.rows.back(), "mean") -
                 number(tables[3], tables[3].rows.back(), "mean")) < 1e-9);

  const report::Coverage coverage(f.sample(), f.skills, true);
  const report::StudyPlanner planner(f.roadmap, f.skills, coverage,
                                     report::Held(f.skills.skills().size(), false));
  CHECK(planner.sooner().area > planner.as_planned().area + 0.05);
}

TEST_CASE("plan_item is what teaches a skill, in every table, what it would fit in stands apart") {
  Fixture f;
  for (int i = 0; i < 12; ++i)
    f.add(std::to_string(i), "ML Engineer", "Employer " + std::to_string(i),
          long_text("Python, TensorFlow, machine learning, PyTorch", i));
  const auto sample = f.sample();
  const auto rank = report::rank_table(sample, f.skills, &f.roadmap);
  const auto gap = report::gap_tables(sample, f.skills, f.roadmap, {read_line(f, "Docker")}, 0.6).front();
  for (const auto& row : gap.rows) {
    const auto name = std::get<std::string>(row[1]);
    CAPTURE(name);
    const auto* ranked = row_of(rank, name);
    REQUIRE(ranked != nullptr);
    const auto item = std::get<std::string>(cell(gap, row, "plan_item"));
    CHECK(item == std::get<std::string>(cell(rank, *ranked, "plan_item")));
    CHECK((item.empty() || std::get<std::string>(cell(gap, row, "fits")).empty()));
  }
  const auto* learning = row_of(rank, "Machine learning");
  REQUIRE(learning != nullptr);
  CHECK_FALSE(std::get<std::string>(cell(rank, *learning, "plan_item")).empty());  // covered, not listed
  const auto* tensorflow = row_of(gap, "TensorFlow");
  REQUIRE(tensorflow != nullptr);
  CHECK(std::get<std::string>(cell(gap, *tensorflow, "plan_item")).empty());
  CHECK(std::get<std::string>(cell(gap, *tensorflow, "plan_weeks")).empty());
  CHECK(std::get<std::string>(cell(gap, *tensorflow, "fits")) == "P2.1");
}

TEST_CASE("a skill that the plan lacks gets the item it fits in, what items cover is not lacking") {
  Fixture f;
  for (int i = 0; i < 20; ++i)
    f.add(std::to_string(i), "ML Engineer", "Employer " + std::to_string(i),
          long_text(i % 2 == 0 ? "Helm, Kubernetes, machine learning" : "Python, TensorFlow", i));
  const auto tables = report::plan_tables(f.sample(), f.skills, f.roadmap);
  const auto& missing = tables[1];
  CHECK(row_of(missing, "Machine learning", 0) == nullptr);
  const auto* helm = row_of(missing, "Helm", 0);
  REQUIRE(helm != nullptr);
  CHECK(std::get<std::string>(cell(missing, *helm, "fits")) == "P3.4");  // by company
  const auto* tensorflow = row_of(missing, "TensorFlow", 0);
  REQUIRE(tensorflow != nullptr);
  CHECK(std::get<std::string>(cell(missing, *tensorflow, "fits")) == "P2.1");  // by the file
}

TEST_CASE("the way counts what the plan takes for known, and says that it comes on top of the weeks") {
  Fixture f;
  for (int i = 0; i < 12; ++i)
    f.add(std::to_string(i), "ML Engineer", "Employer " + std::to_string(i),
          long_text("Python, SQL, Git, Docker, Terraform", i));
  const auto path_from = [&](const std::string& have) {
    return report::gap_tables(f.sample(), f.skills, f.roadmap, {read_line(f, have)}, 1.0)[3];
  };
  const auto path = path_from("Docker");
  REQUIRE(path.rows.size() > 0);
  CHECK(std::get<std::string>(cell(path, path.rows[0], "plan_item")) == "P0");
  CHECK(std::holds_alternative<std::monostate>(cell(path, path.rows[0], "weeks")));
  CHECK(number(path, path.rows[0], "until_week") == 0);
  CHECK(has_note(path, "What has no weeks the plan takes for known: learning it comes on top of them."));
  // Nothing of it is to be learned by who knows it.
  const auto known = path_from("Python, SQL, Git, Data structures, OOP");
  CHECK(row_of(known, "P0") == nullptr);
  CHECK_FALSE(has_note(known, "comes on top"));
}
