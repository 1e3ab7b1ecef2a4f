#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("startupjobs keeps the contract of every kind") { check_contract("startupjobs"); }

TEST_CASE("startupjobs: the time of the last edit is a revision, not a day of publication") {
  const auto parsed = parse(*make_source("startupjobs", "{}"),
                            R"({"offers":[{"id":1,"position":"E","lastUpdate":"2026-08-12T10:00:00Z"}]})");
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.size() == 1);
  CHECK_FALSE(parsed->sightings[0].revision.empty());
  CHECK_FALSE(parsed->sightings[0].posting.posted);
}
