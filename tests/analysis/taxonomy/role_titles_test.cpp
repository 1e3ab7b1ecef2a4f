// Titles labelled by reading: families and levels, with the traps.
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include "analysis/taxonomy/roles.h"
#include "tests/analysis/shipped.h"

using namespace radar;

namespace {

struct Labelled {
  std::string title, family, level;
};

std::vector<Labelled> labelled() {
  std::ifstream in(std::string(RADAR_TEST_DATA) + "/roles/titles.tsv");
  std::vector<Labelled> out;
  std::string line;
  std::getline(in, line);  // the header
  while (std::getline(in, line)) {
    std::istringstream fields(line);
    Labelled row;
    std::getline(fields, row.title, '\t');
    std::getline(fields, row.family, '\t');
    std::getline(fields, row.level, '\t');
    if (row.level == "-") row.level.clear();
    out.push_back(row);
  }
  return out;
}

}  // namespace

TEST_CASE("labelled titles find their family and level") {
  const auto rows = labelled();
  REQUIRE(rows.size() >= 300);
  double families = 0, levels = 0;
  for (const auto& row : rows) {
    const auto family = shipped::roles().family(row.title), level = shipped::roles().level(row.title);
    families += family == row.family ? 1 : 0;
    levels += level == row.level ? 1 : 0;
    if (family != row.family) std::cout << row.title << ": " << family << ", labelled " << row.family << "\n";
    if (level != row.level)
      std::cout << row.title << ": level \"" << level << "\", labelled \"" << row.level << "\"\n";
  }
  const auto n = static_cast<double>(rows.size());
  UNSCOPED_INFO("families " << families / n << ", levels " << levels / n << " of " << n);
  CHECK(families / n >= 0.99);
  CHECK(levels / n >= 0.99);
}

TEST_CASE("every family has labelled titles in several languages or many of them") {
  std::map<std::string, int> count;
  for (const auto& row : labelled()) ++count[row.family];
  for (const auto& family : shipped::roles().families()) {
    CAPTURE(family);
    CHECK(count[family] >= 20);
  }
}

TEST_CASE("letter case, dashes and blanks of a title do not matter") {
  CHECK(shipped::roles().family("  SENIOR MACHINE  LEARNING ENGINEER ") == "ml-engineer");
  CHECK(shipped::roles().family("Machine\u2011Learning Engineer") == "ml-engineer");
  CHECK(shipped::roles().family("AI\u00A0Engineer") == "ai-engineer");
  CHECK(shipped::roles().family("") == "other");
  CHECK(shipped::roles().level("") == "");
}

TEST_CASE("an employer named like a field does not make the job one of the field") {
  CHECK(shipped::roles().family("Software Engineer - Brightfox AI") == "software-engineer");
  CHECK(shipped::roles().family("Software Engineer - Generative AI") == "ai-engineer");
  CHECK(shipped::roles().family("AI Engineer - Brightfox AI") == "ai-engineer");
}

TEST_CASE("the text decides where the title says little, and only with enough to go by") {
  const auto learning = [] { return taxonomy::SkillsByCategory{{"Classical ML", 5}, {"Deep learning", 5}}; };
  const auto few = [] { return taxonomy::SkillsByCategory{{"Classical ML", 1}}; };
  const std::string speaks = "As a machine learning engineer you train and deploy models.";
  CHECK(shipped::roles().family("Software Engineer II", {speaks, learning}) == "ml-engineer");
  CHECK(shipped::roles().family("Member of Technical Staff", {speaks, learning}) == "ml-engineer");
  CHECK(shipped::roles().family("Software Engineer II", {"You write code.", learning}) ==
        "software-engineer");
  CHECK(shipped::roles().family("Software Engineer II", {"You write code.", few}) == "software-engineer");
  CHECK(shipped::roles().family("Frontend Engineer", {speaks, learning}) == "software-engineer");
  CHECK(shipped::roles().family("Data Engineer", {speaks, learning}) == "data-engineer");
  CHECK(shipped::roles().family("Product Manager", {speaks, learning}) == "other");
}

TEST_CASE("a scientist without a field is told by what the text asks for") {
  const auto statistics = [] {
    return taxonomy::SkillsByCategory{{"Mathematics & statistics", 4}, {"Analysis & BI", 2}};
  };
  const auto none = [] { return taxonomy::SkillsByCategory{}; };
  CHECK(shipped::roles().family(
            "Scientist II", {"Run A/B tests and causal inference with other data scientists.", statistics}) ==
        "data-scientist");
  CHECK(shipped::roles().family("Scientist II", {"Grow cells.", none}) == "other");
  CHECK(shipped::roles().family("Scientist, Cell Biology", {"A/B tests for data scientists.", statistics}) ==
        "other");
}
