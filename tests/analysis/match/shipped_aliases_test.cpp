// Every alias of the shipped taxonomy, alone, beside another and among any bytes.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "analysis/match/matcher.h"
#include "analysis/taxonomy/skills.h"
#include "tests/analysis/match/shipped_names.h"
#include "tests/analysis/shipped.h"

using namespace radar;
using namespace radar::match_tests;

TEST_CASE("any bytes between the shipped names do no harm") {
  static const match::Matcher matcher(shipped::skills());
  std::vector<std::string> pieces = {" ",     "\n",   ", ", "-",     "\xE2\x80\x91", "\xFF\xC3",
                                     "&amp;", "<li>", "/",  " and ", "\xE2\x80",     "\xCC\x81",
                                     "(",     ".",    "'s", "3.1",   "\xEF\xAC\x81", "\xF0\x9F\x98\x80"};
  std::mt19937 random(29);
  for (int i = 0; i < 300; ++i) {
    const auto& aliases =
        shipped::skills()
            .skill(static_cast<taxonomy::SkillId>(random() % shipped::skills().skills().size()))
            .aliases;
    pieces.push_back(aliases[random() % aliases.size()].text);
  }
  for (int round = 0; round < 1500; ++round) {
    std::string text;
    for (int i = 0; i < 25; ++i) text += pieces[random() % pieces.size()];
    std::uint32_t last = 0;
    for (const auto& hit : matcher.find(text)) {
      REQUIRE(hit.begin >= last);
      REQUIRE(hit.begin < hit.end);
      REQUIRE(hit.end <= text.size());
      last = hit.begin;
    }
  }
}

TEST_CASE("every plain alias of the shipped taxonomy is found where it stands alone") {
  static const match::Matcher matcher(shipped::skills());
  for (std::size_t id = 0; id < shipped::skills().skills().size(); ++id) {
    for (const auto& alias : shipped::skills().skills()[id].aliases) {
      if (!alias.needs.empty() || !alias.rejects.empty()) continue;
      INFO(alias.text);
      const auto hits = matcher.find("x; " + alias.text + " ;");
      CHECK(std::any_of(hits.begin(), hits.end(), [&](const auto& hit) { return hit.skill == id; }));
    }
  }
}

TEST_CASE("shared words, versions and nested names of the shipped taxonomy") {
  check({
      {"Supervised learning", {"supervised and unsupervised learning"}, {}},
      {"Linear regression", {"linear and logistic regression"}, {}},
      {"Batch inference", {"batch and real-time inference"}, {}},
      {"Unit testing", {"unit and integration testing"}, {}},
      {"Data validation", {"data cleaning and validation"}, {}},
      {"Model evaluation", {"model training, evaluation, and deployment"}, {}},
      {"Model deployment",
       {"model training, evaluation, and deployment", "deploying and monitoring ML models",
        "deploy models to production", "take ML models into production"},
       {"deploy the website", "forward-deployed engineers"}},
      {"Model monitoring", {"deploying and monitoring ML models", "models are monitored for drift"}, {}},
      {"SQL", {"SQL and NoSQL databases", "SQL databases"}, {"SQL Server", "NoSQL"}},
      {"NoSQL", {"SQL and NoSQL databases"}, {}},
      {"Large language models", {"LLM evaluation", "open-source LLMs", "deploying LLMs"}, {}},
      {"AWS", {"AWS S3"}, {"SageMaker"}},
      {"Python", {"Python 3.11", "Python3", "Python's ecosystem"}, {}},
      {"GPT", {"GPT-4o", "GPT4"}, {"ChatGPT"}},
      {"Llama", {"Llama 3.1", "Llama-3"}, {}},
      {"JAX", {"PyTorch/TensorFlow/JAX"}, {}},
      {"Deep learning", {"ML/DL/NLP"}, {}},
      {"CI/CD", {"CI / CD"}, {}},
      {"Mathematics",
       {"strong mathematics", "mathematical modeling"},
       {"BS in Computer Science, Mathematics or Physics", "a degree in Mathematics"}},
  });
}
