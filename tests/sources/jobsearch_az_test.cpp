#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("jobsearch_az: midnight in Baku is the day that the page shows") {
  const auto source = make_source("jobsearch_az", "{}");
  auto request = source->start().at(0);
  request.role = radar::model::RequestRole::detail;
  request.native_id = "5";
  const auto parsed = source->parse(
      request,
      response(R"({"id":5,"title":"A","slug":"a","text":"<p>x</p>","created_at":"2026-02-15T00:00:00+04:00",
                           "deadline_at":"2026-03-20T00:00:00+04:00"})"));
  REQUIRE(parsed);
  const auto& p = parsed->sightings.at(0).posting;
  REQUIRE(p.posted);
  CHECK(radar::text::format_timestamp(*p.posted) == "2026-02-15");
  CHECK(p.valid_through == "2026-03-20");
}

TEST_CASE("jobsearch_az keeps the contract of every kind") { check_contract("jobsearch_az"); }
