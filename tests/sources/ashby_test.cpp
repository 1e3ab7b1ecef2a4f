#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("ashby: answers that are no listing become the error they are") {
  const auto source = make_source("ashby", R"({"board":"copperline"})");
  for (const auto& bad : bad_answers()) {
    CAPTURE(bad.name);
    const auto parsed = parse(*source, bad.body, bad.status, bad.type);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == bad.kind);
    CHECK_FALSE(parsed.error().detail.empty());
  }
}

TEST_CASE("ashby: every cut of a complete answer is handled, none is a shorter listing") {
  const auto source = make_source("ashby", R"({"board":"copperline"})");
  const auto body = sample("ashby/posting-api/job-board/copperline.json");
  for (std::size_t n = 0; n + 2 < body.size(); n += 97) CHECK_FALSE(parse(*source, body.substr(0, n)));
}

TEST_CASE("ashby: an empty listing is no failure") {
  const auto parsed =
      parse(*make_source("ashby", R"({"board":"copperline"})"), R"({"jobs":[],"apiVersion":"1"})");
  REQUIRE(parsed);
  CHECK(parsed->sightings.empty());
}

TEST_CASE("ashby: a board gives its postings whole, with workplace") {
  const auto parsed = parse(*make_source("ashby", R"({"board":"copperline"})"),
                            sample("ashby/posting-api/job-board/copperline.json"));
  REQUIRE(parsed);
  CHECK(parsed->completeness == Completeness::whole);
  CHECK(parsed->sightings.size() >= 10);
  bool any_workplace = false;
  for (const auto& s : parsed->sightings) {
    CHECK_FALSE(s.posting.description.empty());
    any_workplace = any_workplace || s.posting.remote.has_value();
  }
  CHECK(any_workplace);
}

TEST_CASE("ashby: hybrid beats the remote flag, and unlisted postings are left out") {
  const auto parsed = parse(
      *make_source("ashby", R"({"board":"x"})"),
      R"({"jobs":[{"id":"a","title":"A","isRemote":true,"workplaceType":"Hybrid","isListed":true},{"id":"b","title":"B","isListed":false}]})");
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.size() == 1);
  CHECK(parsed->sightings[0].posting.remote == radar::model::Workplace::hybrid);
}

TEST_CASE("ashby keeps the contract of every kind") { check_contract("ashby"); }
