#include "sources/text/date.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar::text;

namespace {
std::string parsed(const char* s, DateHints hints = {}) {
  const auto t = parse_date(s, hints);
  return t ? format_timestamp(*t) : "none";
}
}  // namespace

TEST_CASE("ISO 8601 in its shapes") {
  CHECK(parsed("2026-03-02") == "2026-03-02");
  CHECK(parsed("2026-03-02T09:08:07Z") == "2026-03-02T09:08:07Z");
  CHECK(parsed("2026-03-02T09:08:07.123+02:00") == "2026-03-02T07:08:07Z");
  CHECK(parsed("2026-03-02T09:08:07-0500") == "2026-03-02T14:08:07Z");
  CHECK(parsed("2026-03-02 09:08:07 UTC") == "2026-03-02T09:08:07Z");
  CHECK(parsed("20260302") == "2026-03-02");
}

TEST_CASE("RFC 822, epochs and slashes") {
  CHECK(parsed("Mon, 02 Mar 2026 09:00:00 GMT") == "2026-03-02T09:00:00Z");
  CHECK(parsed("Mon, 02 Mar 2026 09:00:00 +0100") == "2026-03-02T08:00:00Z");
  CHECK(parsed("1772442000") == "2026-03-02T09:00:00Z");
  CHECK(parsed("1772442000000") == "2026-03-02T09:00:00Z");
  CHECK(parsed("3/4/2026") == "2026-03-04");
  CHECK(parsed("3/4/2026", {0, DayOrder::day_first}) == "2026-04-03");
  CHECK(parsed("02.03.2026") == "2026-03-02");
}

TEST_CASE("month names and relative days in several languages") {
  CHECK(parsed("March 2, 2026") == "2026-03-02");
  CHECK(parsed("2 März 2026") == "2026-03-02");
  CHECK(parsed("2 марта 2026") == "2026-03-02");
  CHECK(parsed("2 mart 2026") == "2026-03-02");
  const DateHints now{1772442000, DayOrder::month_first};
  CHECK(parsed("2 days ago", now).substr(0, 10) == "2026-02-28");
  CHECK(parsed("yesterday", now).substr(0, 10) == "2026-03-01");
  const auto bound = parse_date("Posted 30+ Days Ago", now);
  REQUIRE(bound);
  CHECK(bound->is_bound);
  CHECK(parsed("2 days ago") == "none");
}

TEST_CASE("what is no date is none") {
  for (const char* s : {"", "soon", "2026-13-01", "2026-02-30", "0000-00-00", "99999999999999999999",
                        "2026-03-02T25:00:00Z", "1850-01-01", "-", "12"}) {
    CAPTURE(s);
    CHECK(parsed(s) == "none");
  }
}

TEST_CASE("the calendar goes both ways") {
  for (std::int64_t day = -20000; day < 60000; day += 37) {
    const auto c = civil_from_days(day);
    REQUIRE(days_from_civil(c.year, c.month, c.day) == day);
  }
  CHECK(format_date(0) == "1970-01-01");
  CHECK(format_datetime(-1) == "1969-12-31T23:59:59Z");
}
