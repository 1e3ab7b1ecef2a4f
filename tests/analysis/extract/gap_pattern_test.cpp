#include "analysis/extract/gap_pattern.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using radar::extract::GapPattern;
using radar::extract::Pattern;

TEST_CASE("a gap is one outside of groups, and one only") {
  CHECK(GapPattern::read(R"(days[^.\n]{0,45}office)").has_value());
  CHECK(GapPattern::read(R"(days[^.\n]{0,45}?office)").has_value());
  CHECK_FALSE(GapPattern::read(R"(days office)").has_value());
  CHECK_FALSE(GapPattern::read(R"((?:days[^.\n]{0,45})office)").has_value());
  CHECK_FALSE(GapPattern::read(R"(a[^.\n]{0,4}b[^.\n]{0,4}c)").has_value());
  CHECK_FALSE(GapPattern::read(R"([^.\n]{0,45}office)").has_value());
  CHECK_FALSE(GapPattern::read(R"(days[^.\n]{0,45})").has_value());
  CHECK_FALSE(GapPattern::read(R"(days[^.\n]{0,4,}office)").has_value());
  CHECK_FALSE(GapPattern::read(R"(days\[^.\n]{0,4}office)").has_value());
}

TEST_CASE("parts with a gap are found where one pattern finds them") {
  for (const char* pattern :
       {R"(\bdays?(?: a week)?[^.\n]{0,9}(?:office|on-?site\b))",
        R"(\bdays?(?: a week)?[^.\n]{0,9}?(?:office|on-?site\b))",
        R"((?:office|hq)[^.\n]{0,12}?\b[1-4] days)", R"(^this[^.\n]{0,5} remote(?:[ ,]|$))"}) {
    const auto gap = GapPattern::read(pattern);
    REQUIRE(gap.has_value());
    const Pattern whole(pattern);
    for (const std::string text :
         {"3 days a week office", "3 days. office", "3 days\noffice", "3 days in the office, or office",
          "day day day office", "a day far away from the office", "DAYS at the Office and onsite",
          "days onsites, onsite", "two days – ofice – office", "office 3 days",
          "the office: 3 days, 2 days, HQ 4 days", "hq office hq 2 days", "this is remote",
          "this is all remote", "not this is remote", "this role remote", "", "office"}) {
      INFO(pattern << " in " << text);
      const auto wanted = whole.find(text), found = gap->find(text);
      CHECK(found.begin == wanted.begin);
      CHECK(found.end == wanted.end);
    }
  }
}

TEST_CASE("a gap is counted in code points") {
  const auto gap = GapPattern::read(R"(a[^.\n]{0,3}b)");
  REQUIRE(gap.has_value());
  CHECK(gap->find("a\u2013\u00e9xb").begin == 0);
  CHECK(gap->find("a\u2013\u00e9xyb").begin == std::string_view::npos);
}
