#include "analysis/taxonomy/pattern_set.h"

#include <re2/re2.h>

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "analysis/taxonomy/literal_automaton.h"
#include "analysis/taxonomy/required_literals.h"

using namespace radar;

namespace {

const std::vector<std::string> k_patterns = {R"(\b(ml|ai)[ -]?ops\b)",
                                             R"(\b(vp|head of)(\W|$))",
                                             R"(^(senior |lead )*engine+r( ii)?\W*$)",
                                             R"(\b[345]\b$)",
                                             R"([^a-z]ml[^]a])",
                                             R"(data[ -]scien(ce|tist)s?|дата)",
                                             "isn['\u2019]t",
                                             "verg\u00FCtung|\u017Fehr|pay",
                                             R"(\bc\+\+)",
                                             R"(sales{1,2} rep|a{0,3}x)",
                                             R"((a|b)?)",
                                             R"((?:tasks?)\b.*\bstaff)",
                                             R"((?-i:QA)|\x41b)",
                                             R"((?-i:QA) lead)",
                                             R"([[:digit:]]+th|[]x]y)",
                                             ""};

const std::vector<std::string> k_titles = {"MLOps engineer",
                                           "ml-ops",
                                           "html ops",
                                           "VP",
                                           "Head of data",
                                           "head office",
                                           "Lead Enginer II",
                                           "Engineer 3",
                                           "3 x",
                                           "c++",
                                           "C++ dev",
                                           "ta\u212Ak of staff",
                                           "task staff",
                                           "Tasks and Staff",
                                           "data-scientist",
                                           "Дата",
                                           "ДАТА science",
                                           "ISN\u2019T",
                                           "isn't",
                                           "\u017Fehr",
                                           "sehr",
                                           "VERG\u00DCTUNG",
                                           "sale rep",
                                           "saless rep",
                                           "QA",
                                           "qa",
                                           "QA Lead",
                                           "qa lead",
                                           "ab",
                                           "5th",
                                           "]y",
                                           "an ml b",
                                           "\xFF"
                                           "ml]",
                                           "",
                                           "AI Ops \xE2",
                                           "senior lead engineer -",
                                           "x ml"};

}  // namespace

TEST_CASE("a pattern of titles is in a title where RE2 finds it") {
  taxonomy::PatternSet set;
  std::vector<taxonomy::PatternSet::Group> alone(k_patterns.size());
  taxonomy::PatternSet::Group all;
  for (std::size_t n = 0; n < k_patterns.size(); ++n) {
    std::string error;
    const auto number = set.add(k_patterns[n], error);
    REQUIRE(number == n);
    alone[n].add(number);
    all.add(number);
  }
  set.freeze();
  for (const auto& title : k_titles) {
    const auto found = set.match(title);
    int count = 0;
    for (std::size_t n = 0; n < k_patterns.size(); ++n) {
      CAPTURE(title, k_patterns[n]);
      const bool is_in = re2::RE2::PartialMatch(title, re2::RE2("(?i)" + k_patterns[n]));
      CHECK(found.any(alone[n]) == is_in);
      count += is_in;
    }
    CHECK(found.count(all) == count);
    CHECK(found.any(all) == (count > 0));
  }
}

TEST_CASE("a pattern of titles that does not compile is told, and takes no number") {
  taxonomy::PatternSet set;
  std::string error;
  CHECK(set.add("(", error) == taxonomy::PatternSet::npos);
  CHECK_FALSE(error.empty());
  CHECK(set.add("a", error) == 0);
}

TEST_CASE("literals that a pattern requires") {
  const auto one = taxonomy::requirements_of(R"(\b(ai|ml) engineer)");
  REQUIRE(one.sets.size() == 1);
  CHECK(one.is_exact);
  CHECK(one.sets[0][1].text == "ml engineer");
  CHECK(one.sets[0][1].begins_at_boundary);
  CHECK_FALSE(one.sets[0][1].ends_at_boundary);
  const auto two = taxonomy::requirements_of(R"(researcher\b.*\bvision)");
  CHECK(two.sets.size() == 2);
  CHECK_FALSE(two.is_exact);
  const auto cased = taxonomy::requirements_of("hybrid (?:in|at) (?-i:[A-Z])");
  CHECK(cased.sets.size() == 1);
  CHECK(cased.sets[0][0].text == "hybrid in ");
  CHECK_FALSE(taxonomy::requirements_of("(?-i:QA) lead").is_exact);
  CHECK(taxonomy::requirements_of("x*").sets.empty());
  CHECK(taxonomy::requirements_of("[[:digit:]]").sets.empty());
}

TEST_CASE("letters beyond ASCII are told from the signs that English texts have") {
  for (const std::string signs : {"we\u2019re here", "a \u2013 b", "\u2022 item", "\u00b7", "\u00a0",
                                  "5 \u20ac", "\u2192", "\U0001F680", "", "plain", "\u25cf"})
    CHECK_FALSE(taxonomy::has_wide_letter(signs));
  for (const std::string letters : {"\u00e9", "\u0434", "\u00b5", "\u212a", "\u212b", "\u2c65", "\u1e9e",
                                    "\u4e2d", "\u2013\u00df", "\U00010400", "\xE2", "\xC2"})
    CHECK(taxonomy::has_wide_letter(letters));
}
