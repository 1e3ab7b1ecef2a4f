#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("bamboohr keeps the contract of every kind") { check_contract("bamboohr"); }

namespace {
constexpr const char* k_embedded =
    R"(<div class="BambooHR-ATS-board"><ul class="BambooHR-ATS-Department-List">
  <li class="BambooHR-ATS-Department-Item"><div class="BambooHR-ATS-Department-Header">Research</div>
    <ul class="BambooHR-ATS-Jobs-List">
      <li id="bhrPositionID_41" class="BambooHR-ATS-Jobs-Item"><a href="//x.example/careers/41">Engineer</a>
        <span class="BambooHR-ATS-Location">Porto, Portugal</span></li>
      <li id="bhrPositionID_42" class="BambooHR-ATS-Jobs-Item"><a href="//x.example/careers/42">Analyst</a>
        <span class="BambooHR-ATS-Location">Remote</span></li></ul></li></ul></div>)";

radar::model::Request embedded_list(const Source& source) {
  const auto first = parse(source, "{}", 404);
  REQUIRE(first);
  CHECK(first->asks_elsewhere);
  CHECK(first->completeness == Completeness::more_to_come);
  return first->requests.at(0);
}
}  // namespace

TEST_CASE("bamboohr: a tenant without the JSON list is read from the list made for embedding") {
  const auto source = make_source("bamboohr", R"({"board":"aurora"})");
  const auto request = embedded_list(*source);
  CHECK(request.url == "https://aurora.bamboohr.com/jobs/embed2.php");
  const auto parsed = source->parse(request, response(k_embedded, 200, "text/html"));
  REQUIRE(parsed);
  CHECK(parsed->completeness == Completeness::whole);
  REQUIRE(parsed->sightings.size() == 2);
  const auto& posting = parsed->sightings[0].posting;
  CHECK(posting.id == "41");
  CHECK(posting.title == "Engineer");
  CHECK(posting.location == "Porto, Portugal");
  CHECK(posting.department == "Research");
  CHECK(posting.url == "https://aurora.bamboohr.com/careers/41");
  CHECK(parsed->sightings[1].posting.remote == radar::model::Workplace::remote);
  // A detail that is not there does not close the posting: perhaps none are.
  REQUIRE(parsed->sightings[0].detail);
  auto detail = *parsed->sightings[0].detail;
  CHECK(detail.url == "https://aurora.bamboohr.com/careers/41/detail");
  const auto missing = source->parse(detail, response("", 404));
  REQUIRE_FALSE(missing);
  CHECK(missing.error().kind == ParseError::Kind::server_error);
}

TEST_CASE("bamboohr: a tenant that has neither list is gone, and an embedded page without jobs is unclear") {
  const auto source = make_source("bamboohr", R"({"board":"aurora"})");
  const auto request = embedded_list(*source);
  const auto gone = source->parse(request, response("", 404));
  REQUIRE_FALSE(gone);
  CHECK(gone.error().kind == ParseError::Kind::gone_board);
  const auto empty = source->parse(request, response("<html><body>Welcome</body></html>", 200, "text/html"));
  REQUIRE(empty);
  CHECK(empty->completeness == Completeness::unknown);
  for (const int status : {403, 500}) CHECK_FALSE(parse(*source, "{}", status));
}
