#include "analysis/extract/reading_rules.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

#include "analysis/extract/builtin_phrases.h"
#include "analysis/extract/extractor.h"
#include "tests/analysis/shipped.h"

using namespace radar;
using extract::ReadingRules;

namespace {

const std::string k_path = std::string(RADAR_PROJECT_DIR) + "/config/phrases.json";

std::string slurp(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The faults of a file with these headings and cues, one in a line.
std::string faults_of(const std::string& headings, const std::string& cues) {
  json::ConfigFaults faults;
  (void)ReadingRules::parse("{\n\"headings\": [\n" + headings + "\n],\n\"cues\": [\n" + cues + "\n]}",
                            "phrases.json", faults);
  std::string out;
  for (const auto& fault : faults) out += fault.str() + "\n";
  return out;
}

const std::string k_heading = R"({"kind": "required", "weight": "noun", "phrases": ["needs"]})";
const std::string k_cue = R"({"cue": "demand", "phrases": ["is a must"]})";

}  // namespace

TEST_CASE("the shipped phrases have no fault, and are what the program was built with") {
  json::ConfigFaults faults;
  const auto rules = ReadingRules::load(k_path, faults);
  for (const auto& fault : faults) UNSCOPED_INFO(fault.str());
  CHECK(faults.empty());
  CHECK(rules.hash() == ReadingRules::builtin().hash());
  CHECK(extract::builtin_phrases() == slurp(k_path));
}

TEST_CASE("a folder of rules without phrases takes the program's own") {
  json::ConfigFaults faults;
  const auto rules = ReadingRules::load(std::string(RADAR_PROJECT_DIR) + "/config/none/phrases.json", faults);
  CHECK(faults.empty());
  CHECK(rules.hash() == ReadingRules::builtin().hash());
}

TEST_CASE("phrases that cannot be used are faults with their place") {
  CHECK(faults_of(k_heading, k_cue).empty());
  CHECK(faults_of(R"({"kind": "required", "weight": "noun",
"phrases": ["needs",
"must-have"]})",
                  k_cue)
            .starts_with("phrases.json:5: /headings/0/phrases/1: \"must-have\" is no single word"));
  CHECK(faults_of(k_heading, R"({"cue": "demand", "phrases": ["is|are a must", "is a must"]})")
            .find("/cues/0/phrases/1: never found: \"is|are a must\" before it is found") !=
        std::string::npos);
  CHECK(faults_of(R"({"kind": "wanted", "weight": "noun", "phrases": ["needs"]})", k_cue).find("preferred") !=
        std::string::npos);
  CHECK(faults_of(R"({"kind": "required", "weight": "noun", "phrases": ["we*"]})", k_cue)
            .find("four letters") != std::string::npos);
  CHECK(faults_of(k_heading, R"({"cue": "demand", "phrases": ["a must"], "words": 1})").find("words") !=
        std::string::npos);
  CHECK(faults_of("", k_cue).find("headings") != std::string::npos);
}

TEST_CASE("a user's own phrases decide what a text asks for, and change the hash of the rules") {
  json::ConfigFaults faults;
  const auto own = ReadingRules::parse(
      R"({"headings": [{"kind": "preferred", "weight": "noun", "phrases": ["sprinkles"]}],
          "cues": [{"cue": "refuse", "phrases": ["smells of tulips"]}]})",
      "phrases.json", faults);
  REQUIRE(faults.empty());
  const extract::Extractor shipped_rules(shipped::skills(), shipped::roles());
  const extract::Extractor own_rules(shipped::skills(), shipped::roles(), own);
  CHECK(own_rules.rules_hash() != shipped_rules.rules_hash());
  const auto statuses = [](const extract::Extractor& extractor, const std::string& text) {
    std::string out;
    for (const auto& mention : extractor.extract({"", "", text}).mentions)
      out += std::string(extract::name_of(mention.status)) + " ";
    return out;
  };
  const std::string text = "Sprinkles:\n- Kubernetes\n- PostgreSQL smells of tulips";
  CHECK(statuses(own_rules, text) == "preferred negated ");
  CHECK(statuses(shipped_rules, text) == "mentioned mentioned ");
}
