#include "sources/text/local_day.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace radar::text;

TEST_CASE("midnight in a zone of its own is that zone's day, any other time is an instant") {
  const auto day = [](std::string_view s) {
    const auto found = local_midnight(s);
    return found ? format_timestamp(*found) : std::string("-");
  };
  CHECK(day("2026-10-03T00:00:00+04:00") == "2026-10-03");
  CHECK(day(" 2026-10-03T00:00:00.000+0400 ") == "2026-10-03");
  CHECK(day("2026-10-03 00:00-05:00") == "2026-10-03");
  for (const char* instant :
       {"2026-10-03T00:00:00Z", "2026-10-03T00:00:00+00:00", "2026-10-03T00:00:00-00:00",
        "2026-10-03T00:00:00", "2026-10-03T00:01:00+04:00", "2026-10-03T10:00:00+04:00", "2026-10-03", "",
        "2026-13-40T00:00:00+04:00", "today at 00:00 +04:00", "2026-10-03T00:00:00+soon"}) {
    CAPTURE(instant);
    CHECK(day(instant) == "-");
  }
}
