#include "analysis/taxonomy/skills.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace radar;
using taxonomy::Taxonomy;

namespace {
Taxonomy parse(const std::string& skills, json::ConfigFaults& faults) {
  return Taxonomy::parse("{\"version\":1,\"skills\":[" + skills + "]}", "skills.json", faults);
}
}  // namespace

TEST_CASE("skills are found by id, name and alias, whatever the case and hyphens") {
  json::ConfigFaults faults;
  const auto t = parse(
      R"({"id":"scikit-learn","name":"scikit-learn","category":"ML","aliases":["scikit-learn","sklearn"]})",
      faults);
  CHECK(faults.empty());
  for (const char* name : {"scikit-learn", "Scikit Learn", "SKLEARN", "sklearn"}) CHECK(t.find(name));
  CHECK_FALSE(t.find("scikit"));
}

TEST_CASE("implications are followed to their end") {
  json::ConfigFaults faults;
  const auto t = parse(
      R"({"id":"a","name":"A1","category":"x","aliases":["a1"],"implies":["b"]},{"id":"b","name":"B1","category":"x","aliases":["b1"],"implies":["c"]},{"id":"c","name":"C1","category":"x","aliases":["c1"]})",
      faults);
  CHECK(faults.empty());
  CHECK(t.implied_closure(0) == std::vector<taxonomy::SkillId>{1, 2});
}

TEST_CASE("a circle of implications is a fault that names its way, told once") {
  json::ConfigFaults faults;
  const auto t = parse(
      "\n{\"id\":\"a\",\"name\":\"A1\",\"category\":\"x\",\"aliases\":[\"a1\"],\"implies\":[\"b\"]},\n"
      "{\"id\":\"b\",\"name\":\"B1\",\"category\":\"x\",\"aliases\":[\"b1\"],\"implies\":[\"c\"]},\n"
      "{\"id\":\"c\",\"name\":\"C1\",\"category\":\"x\",\"aliases\":[\"c1\"],\"implies\":[\"b\"]}",
      faults);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].str() == "skills.json:3: /skills/1/implies: the skill implies itself: b -> c -> b");
  CHECK(t.implied_closure(0) == std::vector<taxonomy::SkillId>{1, 2});
}

TEST_CASE("faults name the file, the line and the pointer") {
  json::ConfigFaults faults;
  (void)Taxonomy::parse(
      "{\"version\":1,\"skills\":[\n{\"id\":\"a\",\"name\":\"A\",\"category\":\"x\",\"aliases\":[\"a\"]},\n"
      "{\"id\":\"a\",\"name\":\"B\",\"category\":\"x\",\"aliases\":[\"a\",{\"text\":\"b\",\"needs\":{}}],"
      "\"implies\":[\"zz\"],\"colour\":1}]}",
      "skills.json", faults);
  std::string all;
  for (const auto& fault : faults) all += fault.str() + "\n";
  using Catch::Matchers::ContainsSubstring;
  CHECK_THAT(all, ContainsSubstring("skills.json:3: /skills/1/id: duplicate id"));
  CHECK_THAT(all, ContainsSubstring("/skills/1/colour"));
  CHECK_THAT(all, ContainsSubstring("no skill has the id \"zz\""));
  CHECK_THAT(all, ContainsSubstring("a rule needs one of"));
}

TEST_CASE("an alias of two skills is a fault unless both ask for their own surroundings") {
  json::ConfigFaults faults;
  (void)parse(
      R"({"id":"a","name":"A1","category":"x","aliases":["same"]},{"id":"b","name":"B1","category":"x","aliases":["Same"]})",
      faults);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].pointer == "/skills/1/aliases/0");
  faults.clear();
  (void)parse(
      R"({"id":"a","name":"A1","category":"x","aliases":[{"text":"same","needs":{"near":["x"]}}]},{"id":"b","name":"B1","category":"x","aliases":[{"text":"same","needs":{"near":["y"]}}]})",
      faults);
  CHECK(faults.empty());
}

TEST_CASE("the shipped taxonomy has no fault and its roll-ups lead where they should") {
  json::ConfigFaults faults;
  const auto t = Taxonomy::load(std::string(RADAR_PROJECT_DIR) + "/config/skills.json", faults);
  for (const auto& fault : faults) UNSCOPED_INFO(fault.str());
  CHECK(faults.empty());
  CHECK(t.skills().size() > 400);
  for (const auto& [from, to] : {std::pair{"SageMaker", "AWS"},
                                 {"XGBoost", "Gradient boosting"},
                                 {"PyTorch Lightning", "PyTorch"},
                                 {"Amazon EKS", "Kubernetes"},
                                 {"BigQuery", "GCP"}}) {
    const auto closure = t.implied_closure(*t.find(from));
    CHECK(std::find(closure.begin(), closure.end(), *t.find(to)) != closure.end());
  }
}
