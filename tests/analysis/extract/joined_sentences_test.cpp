// Sentences that are joined say of each name what they say alone: whatever clause is added, a reading that is
// known must not change (a metamorphic test: no reading has to be written down for the joined sentence).
#include <catch2/catch_test_macros.hpp>
#include <cctype>
#include <string>
#include <vector>

#include "tests/analysis/extract/rules.h"

using namespace radar::extract_tests;

namespace {

// "{}" is where the name stands.
const std::vector<std::string> k_statements = {"you know {}",
                                               "we use {}",
                                               "experience with {} is required",
                                               "{} is a plus",
                                               "{} is not required",
                                               "you will work with {}",
                                               "our stack includes {}",
                                               "{} would be nice to have",
                                               "we don't use {}",
                                               "you must know {}",
                                               "our backend runs on {}",
                                               "you have 3+ years of experience with {}",
                                               "ideally you know {}",
                                               "you don't need {}",
                                               "{} experience is a bonus",
                                               "familiarity with {} is helpful",
                                               "you should be fluent in {}",
                                               "our customers use {}",
                                               "knowing {} is an advantage"};
// Of no skill.
const std::vector<std::string> k_asides = {"you like working with people",
                                           "we offer 30 days of holiday",
                                           "nobody tracks your hours",
                                           "we are not a bank",
                                           "you don't have to wear a suit",
                                           "you are not afraid of hard problems",
                                           "travel is required",
                                           "a sense of humour is a plus",
                                           "experience in banking is a plus",
                                           "no banking background is needed",
                                           "you don't need to know anything about shipping",
                                           "everything else can be learned",
                                           "we do not accept applications from agencies",
                                           "we can't sponsor visas",
                                           "it does not matter where you live",
                                           "you don't need to be an expert",
                                           "this is not a junior role",
                                           "we moved away from the office",
                                           "please don't be shy",
                                           "you need not travel"};
const std::vector<std::string> k_joints = {", and ", "; ", ". ", ", but ", ", while "};

std::string with_name(std::string statement, const std::string& name) {
  return statement.replace(statement.find("{}"), 2, name);
}

std::string capitalised(std::string text) {
  text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

std::string joined(const std::string& first, const std::string& joint, const std::string& second) {
  return capitalised(first) + joint + (joint == ". " ? capitalised(second) : second) + ".";
}

std::string alone(const std::string& statement) {
  return statuses(capitalised(with_name(statement, "Kafka")) + ".")["Kafka"];
}

}  // namespace

TEST_CASE("a clause that names nothing changes no reading of the names before it") {
  for (const auto& statement : k_statements) {
    const auto wanted = alone(statement);
    REQUIRE_FALSE(wanted.empty());
    for (const auto& aside : k_asides) {
      for (const auto& joint : k_joints) {
        const auto text = joined(with_name(statement, "Kafka"), joint, aside);
        CAPTURE(text);
        CHECK(statuses(text)["Kafka"] == wanted);
      }
    }
  }
}

TEST_CASE("two statements that are joined say of their names what each says alone") {
  for (const auto& first : k_statements) {
    const auto of_first = alone(first);
    REQUIRE_FALSE(of_first.empty());
    for (const auto& second : k_statements) {
      if (first == second) continue;
      const auto of_second = alone(second);
      for (const auto& joint : k_joints) {
        const auto text = joined(with_name(first, "Kafka"), joint, with_name(second, "Docker"));
        auto found = statuses(text);
        CAPTURE(text);
        CHECK(found["Kafka"] == of_first);
        CHECK(found["Docker"] == of_second);
      }
    }
  }
}
