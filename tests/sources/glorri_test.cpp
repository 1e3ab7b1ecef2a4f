#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("glorri: midnight in Baku is the day that the page shows") {
  const auto parsed = parse(
      *make_source("glorri", "{}"),
      R"({"entities":[{"title":"A","slug":"a","company":{"slug":"c","name":"C"},"postedDate":"2026-02-15T00:00:00+04:00"}]})");
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.size() == 1);
  REQUIRE(parsed->sightings[0].posting.posted);
  CHECK(radar::text::format_timestamp(*parsed->sightings[0].posting.posted) == "2026-02-15");
}

TEST_CASE("glorri keeps the contract of every kind") { check_contract("glorri"); }
