// Sentences that name a skill of the shipped taxonomy, and sentences that do not.
#pragma once

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "analysis/match/matcher.h"
#include "analysis/taxonomy/skills.h"
#include "tests/analysis/shipped.h"

namespace radar::match_tests {

// The words of `text` that name the skill first, "" if none does.
inline std::string quote_of(const std::string& text, const std::string& skill) {
  static const match::Matcher matcher(shipped::skills());
  const auto id = shipped::skills().find(skill);
  if (!id) throw std::runtime_error("no skill " + skill);
  const auto hits = matcher.find(text);
  const auto it = std::find_if(hits.begin(), hits.end(), [&](const auto& hit) { return hit.skill == *id; });
  return it == hits.end() ? "" : text.substr(it->begin, it->end - it->begin);
}

inline bool names(const std::string& text, const std::string& skill) {
  return !quote_of(text, skill).empty();
}

struct Word {
  const char* skill;
  std::vector<const char*> is, is_not;
};

inline void check(const std::vector<Word>& words) {
  for (const auto& word : words) {
    for (const char* text : word.is) {
      INFO(word.skill << " is in: " << text);
      CHECK(names(text, word.skill));
    }
    for (const char* text : word.is_not) {
      INFO(word.skill << " is not in: " << text);
      CHECK_FALSE(names(text, word.skill));
    }
  }
}

}  // namespace radar::match_tests
