#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("remotive: answers that are no listing become the error they are") {
  const auto source = make_source("remotive", R"({})");
  for (const auto& bad : bad_answers()) {
    CAPTURE(bad.name);
    const auto parsed = parse(*source, bad.body, bad.status, bad.type);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == bad.kind);
    CHECK_FALSE(parsed.error().detail.empty());
  }
}

TEST_CASE("remotive: every cut of a complete answer is handled, none is a shorter listing") {
  const auto source = make_source("remotive", R"({})");
  const auto body = sample("remotive/api/remote-jobs.json");
  for (std::size_t n = 0; n + 2 < body.size(); n += 97) CHECK_FALSE(parse(*source, body.substr(0, n)));
}

TEST_CASE("remotive: an empty listing is no failure") {
  const auto parsed = parse(*make_source("remotive", R"({})"), R"({"job-count":0,"jobs":[]})");
  REQUIRE(parsed);
  CHECK(parsed->sightings.empty());
}

TEST_CASE("remotive: a feed of remote jobs, absence closes nothing") {
  CHECK(find_kind("remotive")->truth == ListingTruth::window);
  const auto parsed = parse(*make_source("remotive", "{}"), sample("remotive/api/remote-jobs.json"));
  REQUIRE(parsed);
  CHECK(parsed->completeness == Completeness::whole);  // the API lists every active job
  CHECK(parsed->sightings.size() >= 5);
  for (const auto& s : parsed->sightings) {
    CHECK_FALSE(s.posting.company.empty());
    CHECK(s.posting.remote == radar::model::Workplace::remote);
  }
}

TEST_CASE("remotive keeps the contract of every kind") { check_contract("remotive"); }
