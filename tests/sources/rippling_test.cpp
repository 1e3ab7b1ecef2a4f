#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("rippling keeps the contract of every kind") { check_contract("rippling"); }

TEST_CASE("rippling: entries of one job in several places leave its workplace open where they disagree") {
  const auto source = make_source("rippling", R"({"board":"x"})");
  const std::string remote = R"({"uuid":"u","name":"E","workLocation":{"label":"Remote - Porto, PT"}})";
  const std::string office = R"({"uuid":"u","name":"E","workLocation":{"label":"Lisbon, PT"}})";
  for (const auto& body : {"[" + remote + "," + office + "]", "[" + office + "," + remote + "]"}) {
    const auto parsed = parse(*source, body);
    REQUIRE(parsed);
    REQUIRE(parsed->sightings.size() == 1);
    CHECK_FALSE(parsed->sightings[0].posting.remote);
  }
  const auto places = parse(*source, R"([{"uuid":"u","name":"E","locations":[
      {"name":"Porto","workplaceType":"REMOTE"},{"name":"Lisbon","workplaceType":"ON_SITE"}]}])");
  REQUIRE(places);
  CHECK_FALSE(places->sightings.at(0).posting.remote);
}

TEST_CASE("rippling: the second version's total counts places, so it is no count of jobs") {
  const auto parsed = parse(*make_source("rippling", R"({"board":"x"})"), R"({"items":[
      {"id":"u","name":"E","locations":[{"name":"Porto"}]},{"id":"u","name":"E","locations":[{"name":"Faro"}]}],
      "page":0,"pageSize":50,"totalItems":2,"totalPages":1})");
  REQUIRE(parsed);
  CHECK(parsed->sightings.size() == 1);
  CHECK_FALSE(parsed->declared_total);
  CHECK(parsed->completeness == Completeness::whole);
}

TEST_CASE("rippling: a board that the first version does not know is asked of the second") {
  const auto source = make_source("rippling", R"({"board":"aurora"})");
  const auto first = parse(*source, "{}", 404);
  REQUIRE(first);
  CHECK(first->asks_elsewhere);
  const auto& request = first->requests.at(0);
  CHECK(request.url == "https://ats.rippling.com/api/v2/board/aurora/jobs?page=0&pageSize=50");
  const auto parsed = source->parse(
      request, response(R"({"items":[{"id":"u","name":"E"}],"page":0,"pageSize":50,"totalPages":1})"));
  REQUIRE(parsed);
  CHECK(parsed->sightings.size() == 1);
  CHECK(parsed->completeness == Completeness::whole);
  const auto gone = source->parse(request, response("{}", 404));
  REQUIRE_FALSE(gone);
  CHECK(gone.error().kind == ParseError::Kind::gone_board);
}
