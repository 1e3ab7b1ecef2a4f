#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("ejob_az: place and day stand in one element of a card") {
  const auto parsed = parse(
      *make_source("ejob_az", "{}"),
      "<html><body><div class=list><ul><li><a href=/is-elani/1/x>Aşpaz işi</a><div class=city>Tam gün</div>"
      "<div class=city>Mingəçevir 05.02.2026 120</div></li><li><a href=/is-elani/2/x>Usta "
      "işi</a></li></ul></div></body></html>",
      200, "text/html");
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.size() == 2);
  const auto& p = parsed->sightings[0].posting;
  CHECK(p.location == "Mingəçevir");
  REQUIRE(p.posted);
  CHECK(radar::text::format_timestamp(*p.posted) == "2026-02-05");
  CHECK(parsed->sightings[1].posting.location.empty());
  CHECK(parsed->faults.empty());
}

TEST_CASE("ejob_az keeps the contract of every kind") { check_contract("ejob_az"); }
