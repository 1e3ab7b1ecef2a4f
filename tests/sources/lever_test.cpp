#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("lever: answers that are no listing become the error they are") {
  const auto source = make_source("lever", R"({"board":"brightwell"})");
  for (const auto& bad : bad_answers()) {
    CAPTURE(bad.name);
    const auto parsed = parse(*source, bad.body, bad.status, bad.type);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == bad.kind);
    CHECK_FALSE(parsed.error().detail.empty());
  }
}

TEST_CASE("lever: every cut of a complete answer is handled, none is a shorter listing") {
  const auto source = make_source("lever", R"({"board":"brightwell"})");
  const auto body = sample("lever/v0/postings/brightwell.json");
  for (std::size_t n = 0; n + 2 < body.size(); n += 97) CHECK_FALSE(parse(*source, body.substr(0, n)));
}

TEST_CASE("lever: an empty listing is no failure") {
  const auto parsed = parse(*make_source("lever", R"({"board":"brightwell"})"), R"([])");
  REQUIRE(parsed);
  CHECK(parsed->sightings.empty());
}

TEST_CASE("lever: global and EU sites have their own hosts, and an unknown instance is a config fault") {
  CHECK(make_source("lever", R"({"board":"x"})")->start()[0].url.find("https://api.lever.co/v0/postings/x") ==
        0);
  CHECK(make_source("lever", R"({"board":"x","instance":"eu"})")
            ->start()[0]
            .url.find("https://api.eu.lever.co/v0/postings/x") == 0);
  CHECK_THROWS(make_source("lever", R"({"board":"x","instance":"moon"})"));
  CHECK_THROWS(make_source("lever", R"({})"));
}

TEST_CASE("lever: a site gives its postings whole") {
  const auto parsed =
      parse(*make_source("lever", R"({"board":"brightwell"})"), sample("lever/v0/postings/brightwell.json"));
  REQUIRE(parsed);
  CHECK(parsed->completeness == Completeness::whole);
  CHECK(parsed->sightings.size() >= 10);
  for (const auto& s : parsed->sightings) {
    CHECK(s.posting.posted);
    CHECK_FALSE(s.posting.description.empty());
    CHECK_FALSE(s.posting.location.empty());
  }
}

TEST_CASE("lever keeps the contract of every kind") { check_contract("lever"); }
