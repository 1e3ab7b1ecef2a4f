#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("icims keeps the contract of every kind") { check_contract("icims"); }

TEST_CASE("icims: the last page once more ends the listing, the first page once more does not") {
  const auto source = make_source("icims", R"({"host":"careers-aurora.icims.com"})");
  const auto page = [](int first) {
    std::string html = "<!doctype html><html><body><ul>";
    for (int n = first; n < first + 2; ++n) {
      html += "<li class=\"iCIMS_JobCardItem\"><a class=\"iCIMS_Anchor\" href=\"/jobs/" + std::to_string(n) +
              "/a/job\"><h3>Job " + std::to_string(n) + "</h3></a></li>";
    }
    return html + "</ul></body></html>";
  };
  auto request = source->start().at(0);
  const auto ask = [&](const std::string& body) {
    auto answer = response(body, 200, "text/html");
    answer.url = request.url;
    auto parsed = source->parse(request, answer);
    REQUIRE(parsed);
    if (!parsed->requests.empty()) request = parsed->requests.at(0);
    return parsed->completeness;
  };
  CHECK(ask(page(1)) == Completeness::more_to_come);
  const auto second = request;
  CHECK(ask(page(1)) == Completeness::unknown);
  request = second;
  CHECK(ask(page(3)) == Completeness::more_to_come);
  CHECK(ask(page(3)) == Completeness::whole);
}
