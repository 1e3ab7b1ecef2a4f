#include "analysis/taxonomy/pattern_set.h"

#include <re2/re2.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analysis/taxonomy/literal_set.h"

using namespace radar;

namespace {

const std::vector<std::string> k_patterns = {R"(\bmachine learning\b)",
                                             "engineer|developer",
                                             "^senior ",
                                             R"(\d+)",
                                             "gehalt|verg\u00FCtung",
                                             "assessments? (task|track)s?",
                                             "isn['\u2019]t",
                                             ".",
                                             "\u0443\u0434\u0430\u043B\u0435\u043D"};

taxonomy::PatternSet set_of(const std::vector<std::string>& patterns) {
  taxonomy::PatternSet out;
  for (const auto& pattern : patterns) {
    std::string error;
    CHECK(out.add(pattern, error) != taxonomy::PatternSet::npos);
  }
  out.freeze();
  return out;
}

bool plainly(const std::string& pattern, const std::string& text) {
  return re2::RE2::PartialMatch(text, re2::RE2("(?i)" + pattern));
}

}  // namespace

TEST_CASE("the literals that let a pattern be skipped never hide a match") {
  const auto set = set_of(k_patterns);
  for (const std::string& text :
       {std::string("Senior Machine Learning Engineer"), std::string("MACHINE LEARNING"),
        std::string("machine learnings"), std::string("DEVELOPER 2"), std::string("Verg\u00DCtung"),
        std::string("VERG\u00FCTUNG"), std::string("a\u017Fse\u017Fsment ta\u212As"),
        std::string("ASSESSMENTS TRACK"), std::string("isn\u2019t it"), std::string("ISN'T"),
        std::string("\u0423\u0414\u0410\u041B\u0415\u041D\u043D\u043E"), std::string("\xFF\xE2"),
        std::string("")}) {
    const auto found = set.match(text);
    for (std::size_t n = 0; n < k_patterns.size(); ++n) {
      CAPTURE(text, k_patterns[n]);
      CHECK(found[n] == plainly(k_patterns[n], text));
      CHECK((found.find(n).begin != taxonomy::PatternSet::npos) == found[n]);
    }
  }
}

TEST_CASE("a pattern's first match is told with its bytes") {
  const auto set = set_of(k_patterns);
  const std::string text = "an Engineer and a developer";
  const auto place = set.match(text).find(1);
  CHECK(text.substr(place.begin, place.end - place.begin) == "Engineer");
}

TEST_CASE("a pattern that does not compile is told, and takes no number") {
  taxonomy::PatternSet set;
  std::string error;
  CHECK(set.add("(", error) == taxonomy::PatternSet::npos);
  CHECK_FALSE(error.empty());
  CHECK(set.add("a", error) == 0);
}

TEST_CASE("literals are found wherever they begin, several at one place too") {
  const taxonomy::LiteralSet set({"remote", "remo", "mote", "office"});
  std::vector<std::size_t> found;
  set.scan("remote offic", [&](std::size_t n) { found.push_back(n); });
  CHECK(found == std::vector<std::size_t>{0, 1, 2});
  found.clear();
  set.scan("of", [&](std::size_t n) { found.push_back(n); });
  CHECK(found.empty());
}
