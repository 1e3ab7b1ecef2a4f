#include "sources/kind_support.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <string>

#include "sources/html_listing.h"

using namespace radar;
using namespace radar::sources;

namespace {

Sighting sighting(const std::string& id, const std::string& place = "") {
  Sighting s;
  s.posting.id = id;
  s.posting.title = "Engineer";
  if (!place.empty()) add_location(s.posting, place);
  return s;
}

class Clock {
 public:
  [[nodiscard]] bool is_below(int seconds) const {
    return std::chrono::steady_clock::now() - begun_ < std::chrono::seconds(seconds);
  }

 private:
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

}  // namespace

TEST_CASE("midnight of the site's own zone is that day, of the beginning and of the end") {
  const auto document =
      json::parse(R"({"day":"2026-02-15T00:00:00+04:00","instant":"2026-02-15T12:00:00+04:00"})");
  REQUIRE(document);
  ParseResult result;
  auto day = sighting("1"), instant = sighting("2");
  read_posted(result, day.posting, document->root()["day"], 0);
  read_posted(result, instant.posting, document->root()["instant"], 0);
  day.posting.valid_through = "2026-03-20T00:00:00+04:00";
  instant.posting.valid_through = "2026-03-20T12:00:00+04:00";
  add(result, day, "");
  add(result, instant, "");
  REQUIRE(result.faults.empty());
  REQUIRE(result.sightings.size() == 2);
  const auto& first = result.sightings[0].posting;
  const auto& second = result.sightings[1].posting;
  REQUIRE(first.posted);
  REQUIRE(second.posted);
  CHECK(text::format_timestamp(*first.posted) == "2026-02-15");
  CHECK(first.valid_through == "2026-03-20");
  CHECK(text::format_timestamp(*second.posted) == "2026-02-15T08:00:00Z");
  CHECK(second.valid_through == "2026-03-20T08:00:00Z");
}

TEST_CASE("a site that is one board is proposed by its host, with www or without") {
  const auto proposed = [](const char* url) {
    return propose_site("acme", *text::parse_url(url), {"acme.az", "en.acme.az"});
  };
  REQUIRE(proposed("https://acme.az/jobs"));
  CHECK(proposed("https://acme.az/jobs")->options_json == "{}");
  CHECK(proposed("https://www.acme.az/jobs"));
  CHECK(proposed("https://en.acme.az/"));
  CHECK_FALSE(proposed("https://not-acme.az/"));
  CHECK_FALSE(proposed("https://ru.acme.az/"));
}

TEST_CASE("an id listed once more is one posting in more places, and is counted") {
  ParseResult result;
  add(result, sighting("1", "Baku"), "");
  add(result, sighting("2", "Oslo"), "");
  add(result, sighting("1", "Ganja"), "");
  REQUIRE(result.sightings.size() == 2);
  CHECK(result.sightings[0].posting.locations == std::vector<std::string>{"Baku", "Ganja"});
  CHECK(result.repeats == 1);
}

TEST_CASE("a sighting that was taken back can be added again") {
  ParseResult result;
  add(result, sighting("1"), "");
  add(result, sighting("2"), "");
  result.sightings.pop_back();
  add(result, sighting("3"), "");
  add(result, sighting("2"), "");
  REQUIRE(result.sightings.size() == 3);
  CHECK(result.sightings[2].posting.id == "2");
  CHECK(result.repeats == 0);
}

TEST_CASE("a listing of many small entries is read in linear time") {
  const Clock clock;
  ParseResult result;
  for (int i = 0; i < 300'000; ++i) add(result, sighting(std::to_string(i % 200'000)), "");
  CHECK(result.sightings.size() == 200'000);
  CHECK(result.repeats == 100'000);
  CHECK(clock.is_below(20));
}

TEST_CASE("a posting in a hundred thousand places is in the first thousand") {
  const Clock clock;
  model::Posting posting;
  for (int i = 0; i < 100'000; ++i) add_location(posting, "Place " + std::to_string(i));
  CHECK(posting.locations.size() == k_most_places);
  CHECK(clock.is_below(10));
}

namespace {

HtmlPlan plan_without(const char* unwanted) {
  HtmlPlan plan;
  plan.url = "https://x.example/jobs";
  plan.card = "article";
  plan.list.title = "h2";
  plan.list.id = "@id";
  plan.list.description = "div.text@html";
  plan.details = false;
  plan.remove.push_back(std::move(*markup::Selector::compile(unwanted)));
  return plan;
}

std::string description_of(const HtmlPlan& plan, const std::string& text) {
  model::Response response;
  response.status = 200;
  response.url = plan.url;
  response.headers = {{"content-type", "text/html"}};
  response.body = "<html><article id='1'><h2>Engineer</h2><div class='text'> </div><div class='text'>" +
                  text + "</div></article></html>";
  const HtmlListing listing(plan);
  const auto page = listing.parse(listing.start().front(), response);
  return page && !page->sightings.empty() ? page->sightings.front().posting.description : "nothing";
}

}  // namespace

TEST_CASE("what is removed from a description goes with all that it holds, and nothing else goes") {
  CHECK(description_of(plan_without(".ad, .ad b"),
                       "<p>Go</p><p class=\"ad\">Buy <b>now</b></p><p>Buy <b>now</b></p>") ==
        "<p>Go</p><p>Buy <b>now</b></p>");
  CHECK(description_of(plan_without(".ad"), "<p>Go</p>") == "<p>Go</p>");
}

TEST_CASE("a posting that is listed again and again in many places is read in linear time") {
  const Clock clock;
  ParseResult result;
  for (int i = 0; i < 100'000; ++i) {
    Sighting again;
    again.posting.id = "1";
    again.posting.title = "Engineer";
    add_location(again.posting, "Remote " + std::to_string(i % 1000));
    add(result, std::move(again), "");
  }
  CHECK(result.sightings.at(0).posting.remote == model::Workplace::remote);
  CHECK(clock.is_below(20));
}

TEST_CASE("a description with many elements to remove is read in linear time") {
  const Clock clock;
  std::string text;
  for (int i = 0; i < 40'000; ++i) text += "<i>" + std::to_string(i) + "</i><p>x</p>";
  CHECK(description_of(plan_without("i"), text).find("<i>") == std::string::npos);
  CHECK(clock.is_below(20));
}
