#include "sources/markup/jsonld.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar::markup;

namespace {
std::size_t count(const std::string& json, int* broken = nullptr) {
  const Html page("<html><head><script type=\"application/ld+json\">" + json +
                  "</script></head><body></body></html>");
  const auto found = find_job_postings(page);
  if (broken != nullptr) *broken = found.broken;
  return found.postings.size();
}
}  // namespace

TEST_CASE("job postings are found at the top, in arrays, graphs and lists") {
  CHECK(count(R"({"@type":"JobPosting","title":"A"})") == 1);
  CHECK(count(R"([{"@type":"JobPosting"},{"@type":["Thing","JobPosting"]},{"@type":"Person"}])") == 2);
  CHECK(count(R"({"@graph":[{"@type":"WebPage"},{"@type":"JobPosting"}]})") == 1);
  CHECK(
      count(
          R"({"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"JobPosting"}}]})") ==
      1);
  CHECK(count(R"({"mainEntity":{"@type":"https://schema.org/JobPosting"}})") == 1);
}

TEST_CASE("sloppy JSON is read, broken JSON is counted") {
  CHECK(count("/* x */ {\"@type\":\"JobPosting\",\"title\":\"a\nb\",}") == 1);
  int broken = 0;
  CHECK(count("{\"@type\":", &broken) == 0);
  CHECK(broken == 1);
}

TEST_CASE("the views stay valid when the result moves") {
  const Html page("<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"A\"}</script>");
  auto found = find_job_postings(page);
  const auto moved = std::move(found);
  REQUIRE(moved.postings.size() == 1);
  CHECK(moved.postings[0]["title"].text() == "A");
}
