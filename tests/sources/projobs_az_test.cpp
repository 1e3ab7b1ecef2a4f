#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("projobs_az: midnight in Baku is the day that the page shows") {
  const auto parsed = parse(
      *make_source("projobs_az", "{}"),
      R"({"data":[{"id":1,"name":"A","companyName":"C","createdAt":"2026-02-15T00:00:00+04:00","expiredDate":"2026-03-20T00:00:00+04:00"}]})");
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.size() == 1);
  REQUIRE(parsed->sightings[0].posting.posted);
  CHECK(radar::text::format_timestamp(*parsed->sightings[0].posting.posted) == "2026-02-15");
  CHECK(parsed->sightings[0].posting.valid_through == "2026-03-20");
}

TEST_CASE("projobs_az keeps the contract of every kind") { check_contract("projobs_az"); }
