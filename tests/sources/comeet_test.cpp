#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("comeet keeps the contract of every kind") { check_contract("comeet"); }

TEST_CASE("comeet: the time of the last edit is a revision, not a day of publication") {
  const auto parsed = parse(*make_source("comeet", R"({"board":"x","token":"t"})"),
                            R"([{"uid":"1","name":"E","time_updated":"2026-08-12T10:00:00Z"}])");
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.size() == 1);
  CHECK(parsed->sightings[0].revision == "2026-08-12T10:00:00Z");
  CHECK_FALSE(parsed->sightings[0].posting.posted);
}
