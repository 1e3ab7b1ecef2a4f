#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("greenhouse: answers that are no listing become the error they are") {
  const auto source = make_source("greenhouse", R"({"board":"aurora"})");
  for (const auto& bad : bad_answers()) {
    CAPTURE(bad.name);
    const auto parsed = parse(*source, bad.body, bad.status, bad.type);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == bad.kind);
    CHECK_FALSE(parsed.error().detail.empty());
  }
}

TEST_CASE("greenhouse: every cut of a complete answer is handled, none is a shorter listing") {
  const auto source = make_source("greenhouse", R"({"board":"aurora"})");
  const auto body = sample("greenhouse/v1/boards/aurora/jobs.json");
  for (std::size_t n = 0; n + 2 < body.size(); n += 97) CHECK_FALSE(parse(*source, body.substr(0, n)));
}

TEST_CASE("greenhouse: an empty listing is no failure") {
  const auto parsed =
      parse(*make_source("greenhouse", R"({"board":"aurora"})"), R"({"jobs":[],"meta":{"total":0}})");
  REQUIRE(parsed);
  CHECK(parsed->sightings.empty());
}

TEST_CASE("greenhouse: a board gives its postings whole") {
  const auto source = make_source("greenhouse", R"({"board":"aurora","base_url":"http://127.0.0.1:1/gh/"})");
  REQUIRE(source->start().size() == 1);
  CHECK(source->start()[0].url == "http://127.0.0.1:1/gh/v1/boards/aurora/jobs?content=true");
  const auto parsed = parse(*source, sample("greenhouse/v1/boards/aurora/jobs.json"));
  REQUIRE(parsed);
  CHECK(parsed->completeness == Completeness::whole);
  CHECK(parsed->sightings.size() >= 10);
  CHECK(parsed->declared_total == static_cast<std::int64_t>(parsed->sightings.size()));
  CHECK(parsed->faults.empty());
  for (const auto& s : parsed->sightings) {
    CHECK_FALSE(s.posting.id.empty());
    CHECK_FALSE(s.posting.title.empty());
    CHECK_FALSE(s.posting.url.empty());
    CHECK_FALSE(s.posting.location.empty());
    CHECK_FALSE(s.revision.empty());
    CHECK(s.posting.posted);
    CHECK(s.text_complete);
    CHECK(s.posting.description.find("&lt;p") == std::string::npos);
  }
}

TEST_CASE("greenhouse: a bad field costs the field, a posting without a title is dropped and counted") {
  const auto parsed = parse(
      *make_source("greenhouse", R"({"board":"x"})"),
      R"({"jobs":[{"id":1,"title":"A","absolute_url":"https://x.example/1","updated_at":"not a date","first_published":"not a date","content":"text"},{"id":2,"title":"  "},{"id":3,"title":"C","location":"odd"}],"meta":{"total":3}})");
  REQUIRE(parsed);
  CHECK(parsed->sightings.size() == 2);
  CHECK(parsed->faults.size() >= 2);
}

TEST_CASE("greenhouse keeps the contract of every kind") { check_contract("greenhouse"); }
