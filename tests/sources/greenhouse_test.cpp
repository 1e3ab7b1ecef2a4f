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

namespace {
ParseResult with_fields(const std::string& metadata) {
  auto parsed = parse(*make_source("greenhouse", R"({"board":"x"})"),
                      R"({"jobs":[{"id":1,"title":"E","content":"text","metadata":)" + metadata + "}]}");
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.size() == 1);
  return std::move(*parsed);
}
}  // namespace

TEST_CASE("greenhouse: a range of pay in a company's own field is read, with its unit") {
  const auto result = with_fields(R"([{"name":"Salary Range","value_type":"currency_range",
      "value":{"min_value":"50000.0","max_value":"65000.0","unit":"EUR"}},
      {"name":"Bonus pay","value":{"min_value":"1.0","max_value":"2.0","unit":"EUR"}}])");
  const auto& pay = result.sightings[0].posting.salary;
  REQUIRE(pay);
  CHECK(pay->min == 50000);
  CHECK(pay->max == 65000);
  CHECK(pay->currency == "EUR");
  CHECK(result.faults.empty());
  const auto hourly =
      with_fields(R"([{"name":"Hourly pay","value":{"min_value":20,"max_value":"25.5","unit":"EUR"}}])");
  REQUIRE(hourly.sightings[0].posting.salary);
  CHECK(hourly.sightings[0].posting.salary->interval == "hour");
}

TEST_CASE("greenhouse: tick boxes, numbers and ranges in a company's own fields are no faults") {
  const auto result =
      with_fields(R"([{"name":"Evergreen","value":true},{"name":"Location type","value":false},
      {"name":"Headcount","value":3},{"name":"Employment type","value":{"min_value":1}},{"name":"x","value":null}])");
  CHECK(result.faults.empty());
  CHECK_FALSE(result.sightings[0].posting.remote);
  CHECK(result.sightings[0].posting.employment_type.empty());
}

TEST_CASE("greenhouse: a field with several values tells what all of them tell") {
  const auto mixed = with_fields(R"([{"name":"Workplace type","value":["Remote","Hybrid"]},
      {"name":"Employment type","value":["Full-time","Part-time"]}])");
  CHECK_FALSE(mixed.sightings[0].posting.remote);
  CHECK(mixed.sightings[0].posting.employment_type == "Full-time, Part-time");
  const auto one = with_fields(R"([{"name":"Workplace type","value":["Remote"]}])");
  CHECK(one.sightings[0].posting.remote == radar::model::Workplace::remote);
}

TEST_CASE("greenhouse: ranges of another unit of time do not widen a range") {
  const auto parsed = parse(*make_source("greenhouse", R"({"board":"x"})"), R"({"jobs":[{"id":1,"title":"E",
      "content":"text","pay_input_ranges":[
      {"min_cents":5000000,"max_cents":6000000,"currency_type":"USD","title":"Annual pay"},
      {"min_cents":2000,"max_cents":3000,"currency_type":"USD","title":"Hourly pay"}]}]})");
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.at(0).posting.salary);
  CHECK(parsed->sightings[0].posting.salary->min == 50000);
  CHECK(parsed->sightings[0].posting.salary->interval == "year");
}

TEST_CASE("greenhouse: the day of the last edit is not taken for that of publication") {
  const auto parsed = parse(*make_source("greenhouse", R"({"board":"x"})"), R"({"jobs":[{"id":1,"title":"E",
      "content":"text","updated_at":"2026-08-12T10:00:00Z","first_published":null}]})");
  REQUIRE(parsed);
  CHECK_FALSE(parsed->sightings.at(0).posting.posted);
  CHECK_FALSE(parsed->sightings[0].revision.empty());
}
