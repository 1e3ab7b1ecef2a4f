// The project's own rules, and what they say of a text.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <string>
#include <vector>

#include "analysis/extract/extractor.h"
#include "tests/analysis/shipped.h"

namespace radar::extract_tests {

struct Rules {
  const taxonomy::Taxonomy& taxonomy = shipped::skills();
  const taxonomy::Roles& roles = shipped::roles();
  extract::Extractor extractor{taxonomy, roles};
};

inline const Rules& rules() {
  static const auto* const all = new Rules;
  return *all;
}

inline const std::string required = "required", preferred = "preferred", mentioned = "mentioned",
                         negated = "negated", employer = "employer";

using Statuses = std::map<std::string, std::string>;  // skill to status

inline Statuses statuses(const std::string& text, const std::string& company = "") {
  Statuses out;
  for (const auto& m : rules().extractor.extract({"", company, text}).mentions)
    out[rules().taxonomy.skill(m.skill).name] = extract::name_of(m.status);
  return out;
}

// A sentence, and what it says of the skills that matter in it.
struct Sentence {
  const char* text;
  Statuses wanted;
};

// The statuses that differ from what is wanted, for people.
inline std::string differences(const Sentence& sentence) {
  const auto found = statuses(sentence.text);
  std::string out;
  for (const auto& [skill, status] : sentence.wanted) {
    const auto it = found.find(skill);
    const std::string got = it == found.end() ? "nothing" : it->second;
    if (got != status) out += skill + " is " + got + ", not " + status + "; ";
  }
  return out;
}

inline void check_all(const std::vector<Sentence>& sentences) {
  for (const auto& sentence : sentences) {
    CAPTURE(sentence.text);
    CHECK(differences(sentence) == "");
  }
}

// Sentences that say the same of Kafka, and of Flink where they name it.
inline void check_each(const std::string& status, const std::vector<std::string>& sentences) {
  for (const auto& text : sentences) {
    CAPTURE(text);
    const auto found = statuses(text);
    CHECK(found.count("Kafka") == 1);
    CHECK((found.count("Flink") == 1) == (text.find("Flink") != std::string::npos));
    for (const auto& [skill, got] : found) {
      if (skill == "Kafka" || skill == "Flink") CHECK(got == status);
    }
  }
}

}  // namespace radar::extract_tests
