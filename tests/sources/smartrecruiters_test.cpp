#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("smartrecruiters: answers that are no listing become the error they are") {
  const auto source = make_source("smartrecruiters", R"({"board":"deltaform"})");
  for (const auto& bad : bad_answers()) {
    CAPTURE(bad.name);
    const auto parsed = parse(*source, bad.body, bad.status, bad.type);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == bad.kind);
    CHECK_FALSE(parsed.error().detail.empty());
  }
}

TEST_CASE("smartrecruiters: every cut of a complete answer is handled, none is a shorter listing") {
  const auto source = make_source("smartrecruiters", R"({"board":"deltaform"})");
  const auto body = sample("smartrecruiters/v1/companies/deltaform/postings.json");
  for (std::size_t n = 0; n + 2 < body.size(); n += 97) CHECK_FALSE(parse(*source, body.substr(0, n)));
}

TEST_CASE("smartrecruiters: an empty listing is no failure") {
  const auto parsed = parse(*make_source("smartrecruiters", R"({"board":"deltaform"})"),
                            R"({"offset":0,"limit":100,"totalFound":0,"content":[]})");
  REQUIRE(parsed);
  CHECK(parsed->sightings.empty());
}

TEST_CASE("smartrecruiters: the list asks for details, the detail brings the text") {
  const auto source = make_source("smartrecruiters", R"({"board":"deltaform"})");
  const auto parsed = parse(*source, sample("smartrecruiters/v1/companies/deltaform/postings.json"));
  REQUIRE(parsed);
  CHECK(parsed->completeness == Completeness::whole);
  REQUIRE(parsed->sightings.size() >= 5);
  REQUIRE(parsed->sightings[0].detail);
  auto request = *parsed->sightings[0].detail;
  request.role = radar::model::RequestRole::detail;
  request.native_id = parsed->sightings[0].posting.id;
  const auto detail = source->parse(
      request,
      response(sample("smartrecruiters/v1/companies/deltaform/postings/" + request.native_id + ".json")));
  REQUIRE(detail);
  REQUIRE(detail->sightings.size() == 1);
  CHECK(detail->sightings[0].posting.description.size() > 100);
  const auto gone = source->parse(request, response("{}", 404));
  REQUIRE_FALSE(gone);
  CHECK(gone.error().kind == ParseError::Kind::gone_posting);
}

TEST_CASE(
    "smartrecruiters: paging goes on until the total is reached, and a page that brings nothing ends it") {
  const auto source = make_source("smartrecruiters", R"({"board":"x"})");
  const auto page =
      parse(*source, R"({"offset":0,"limit":1,"totalFound":2,"content":[{"id":"1","name":"A"}]})");
  REQUIRE(page);
  CHECK(page->completeness == Completeness::more_to_come);
  REQUIRE(page->requests.size() == 1);
  const auto last =
      source->parse(page->requests[0],
                    response(R"({"offset":1,"limit":1,"totalFound":2,"content":[{"id":"2","name":"B"}]})"));
  REQUIRE(last);
  CHECK(last->completeness == Completeness::whole);
  const auto none =
      source->parse(page->requests[0], response(R"({"offset":1,"limit":1,"totalFound":2,"content":[]})"));
  REQUIRE(none);
  CHECK(none->requests.empty());
}

TEST_CASE("smartrecruiters keeps the contract of every kind") { check_contract("smartrecruiters"); }

TEST_CASE("smartrecruiters: an empty list may be a company that there is not, so it is not called whole") {
  const auto source = make_source("smartrecruiters", R"({"board":"x"})");
  for (const char* body : {R"({"offset":0,"limit":100,"totalFound":0,"content":[]})", R"({"content":[]})"}) {
    const auto parsed = parse(*source, body);
    REQUIRE(parsed);
    CHECK(parsed->requests.empty());
    CHECK(parsed->completeness == Completeness::unknown);
  }
}
