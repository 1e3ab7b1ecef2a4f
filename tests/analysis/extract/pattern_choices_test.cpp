#include "analysis/extract/pattern_choices.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "analysis/extract/facts_text.h"

using namespace radar::extract;

TEST_CASE("a pattern's alternatives are those outside of groups and classes") {
  using Parts = std::vector<std::string_view>;
  CHECK(alternatives_of("a|b") == Parts{"a", "b"});
  CHECK(alternatives_of("a(?:b|c)|[|)]d") == Parts{"a(?:b|c)", "[|)]d"});
  CHECK(alternatives_of(R"(a\|b\(|c)") == Parts{R"(a\|b\()", "c"});
  CHECK(alternatives_of("a") == Parts{"a"});
}

TEST_CASE("choices find what one pattern of all alternatives finds") {
  const std::string pattern =
      R"(\bremote (?:role|job)\b|work(?:ing)? from [a-z]{3,}|\bremote\b|^on-?site\b|(?:3|three) days? [^.\n]{0,9}office|büro|home ?[(–-] ?us)";
  const Pattern whole(pattern.c_str());
  PatternChoices choices;
  const auto number = choices.add(pattern);
  choices.freeze();
  for (const std::string text :
       {"A remote job for all", "a remotely held job", "Working from home, remote", "On-site, remote",
        "remote, working from there", "3 days at the office", "three days far away from the office",
        "im Büro", "home – US", "home (us", "home-us", "home us", "", "we are on-site", "REMOTE ROLE"}) {
    INFO(text);
    const auto wanted = whole.find(text);
    const auto matches = choices.match(text);
    const auto found = matches.find(number, text);
    CHECK(found.begin == wanted.begin);
    CHECK(found.end == wanted.end);
    CHECK(matches.any(number) == (wanted.begin != std::string_view::npos));
  }
}

TEST_CASE("of alternatives at one place the first counts, and the leftmost place before all") {
  PatternChoices choices;
  const auto number = choices.add("ab|abc|zz");
  choices.freeze();
  const std::string text = "xzz abc";
  const auto matches = choices.match(text);
  CHECK(matches.find(number, text).begin == 1);
  const std::string masked = "x__ abc";
  CHECK(matches.find(number, masked).begin == 4);
  CHECK(matches.find(number, masked).end == 6);
}
