#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("hackernews: the newest \"Who is hiring?\" thread is found, then read") {
  const auto source = make_source("hackernews", R"({"base_url":"http://127.0.0.1:1"})");
  const auto found = parse(
      *source,
      R"x({"hits":[{"objectID":"9","title":"Ask HN: Who wants to be hired? (March 2026)"},{"objectID":"8","title":"Ask HN: Who is hiring? (March 2026)"},{"objectID":"7","title":"Ask HN: Who is hiring? (February 2026)"}]})x");
  REQUIRE(found);
  REQUIRE(found->requests.size() == 1);
  CHECK(found->requests[0].url == "http://127.0.0.1:1/api/v1/items/8");
  CHECK(found->completeness == Completeness::more_to_come);
  const auto thread = source->parse(found->requests[0], response(R"({"id":8,"children":[
    {"id":1,"created_at":"2026-03-02T15:00:00.000Z","text":"Acme (invented) | Machine Learning Engineer | Berlin | Hybrid | Full-time | https://acme.example<p>We use PyTorch &amp; Ray.","children":[]},
    {"id":2,"text":null,"children":[]}]})"));
  REQUIRE(thread);
  REQUIRE(thread->sightings.size() == 1);
  const auto& p = thread->sightings[0].posting;
  CHECK(p.company == "Acme (invented)");
  CHECK(p.title == "Machine Learning Engineer");
  CHECK(p.remote == radar::model::Workplace::hybrid);
  CHECK(p.posted);
  CHECK(thread->completeness == Completeness::cut_by_source);
}

TEST_CASE("hackernews: no thread among the hits is an empty night, other shapes are named") {
  const auto source = make_source("hackernews", "{}");
  const auto none = parse(*source, R"({"hits":[]})");
  REQUIRE(none);
  CHECK(none->sightings.empty());
  for (const auto& bad : bad_answers()) {
    CAPTURE(bad.name);
    const auto parsed = parse(*source, bad.body, bad.status, bad.type);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == bad.kind);
  }
}

TEST_CASE("hackernews: the first line's fields are told apart, with bars or dashes between them") {
  const auto read = [](const std::string& line) {
    const auto thread =
        parse(*make_source("hackernews", "{}"),
              R"({"id":8,"children":[{"id":1,"author":"a","text":")" + line + R"(<p>More."}]})");
    REQUIRE(thread);
    return thread->sightings.at(0).posting;
  };
  auto p = read("VineLab (Remote US) — Full-Stack Engineer — TypeScript / Postgres / React / AI");
  CHECK(p.company == "VineLab");
  CHECK(p.title == "Full-Stack Engineer");
  CHECK(p.remote == radar::model::Workplace::remote);
  CHECK(p.locations == std::vector<std::string>{"Remote US"});
  p = read(
      "Aurora (YC W21) | On-Premises SRE | Remote (EMEA) | Permanent (Full-time) | Salary up to $185,500");
  CHECK(p.company == "Aurora (YC W21)");
  CHECK(p.employment_type == "Permanent (Full-time)");
  REQUIRE(p.salary);
  CHECK(p.salary->max == 185500);
  CHECK_FALSE(p.salary->min);
  CHECK(p.salary->currency == "USD");
  p = read("Aurora | Engineer | Lisbon / Porto / Faro | Full time");
  CHECK(p.location == "Lisbon / Porto / Faro");
  CHECK(p.employment_type == "Full time");
}

TEST_CASE("hackernews keeps the contract of every kind") { check_contract("hackernews"); }
