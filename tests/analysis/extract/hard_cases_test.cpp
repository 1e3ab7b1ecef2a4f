// The sentences beside the project that trip matchers, where they are.
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "analysis/extract/extractor.h"
#include "sources/json/json_view.h"
#include "tests/analysis/shipped.h"

using namespace radar;

TEST_CASE("sentences that trip matchers are read right") {
  const std::filesystem::path file = std::filesystem::path(RADAR_SHARED_DIR) / "skills/hard_cases_dev.jsonl";
  if (!std::filesystem::exists(file)) SKIP("no hard cases beside the project");
  const auto& skills = shipped::skills();
  const extract::Extractor extractor(skills, shipped::roles());
  std::ifstream in(file);
  int wrong = 0, all = 0;
  for (std::string line; std::getline(in, line);) {
    const auto document = json::parse(line);
    REQUIRE(document);
    const auto c = document->root();
    const auto e = extractor.extract({"", "", c["text"].raw_text()});
    const auto status = [&](const std::string& name) -> std::string {
      for (const auto& m : e.mentions) {
        if (skills.skill(m.skill).name == name) return std::string(extract::name_of(m.status));
      }
      return "";
    };
    for (const auto& want : c["expect"]) {
      ++all;
      wrong += status(want["skill"].text()) != want["status"].text();
    }
    for (const auto& never : c["reject"]) {
      ++all;
      wrong += !status(never.text()).empty();
    }
  }
  CAPTURE(wrong, all);
  CHECK(all > 50);
  CHECK(wrong == 0);
}
