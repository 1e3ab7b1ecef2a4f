// What a configuration makes of a kind's politeness, and where its keys may go.
#include <catch2/catch_test_macros.hpp>

#include "scraper/crawl/client_setup.h"
#include "scraper/crawl/crawl_config.h"

using namespace radar;
using namespace radar::crawl;

namespace {

CrawlConfig config(const std::string& defaults, const std::string& entry) {
  json::ConfigFaults faults;
  auto out = parse_crawl_config(
      "{\"defaults\":{" + defaults + "},\"sources\":[{\"id\":\"a\"," + entry + "}]}", "sources.json", faults);
  REQUIRE(faults.empty());
  return out;
}

sources::Politeness pace(const std::string& defaults, const std::string& entry) {
  return config(defaults, entry).sources.front().politeness;
}

const std::string k_lever = R"("kind":"lever","board":"x")";
const std::string k_ours = k_lever + R"(,"base_url":"http://127.0.0.1:1")";

}  // namespace

TEST_CASE("configured gaps make a source more polite than its kind, never less") {
  const auto kind = sources::find_kind("lever")->politeness;
  REQUIRE(kind.min_interval_ms == 500);
  REQUIRE(kind.max_in_flight == 2);
  CHECK(pace("", k_lever).min_interval_ms == 500);
  CHECK(pace(R"("min_interval_ms":3000)", k_lever).min_interval_ms == 3000);
  CHECK(pace(R"("min_interval_ms":100)", k_lever).min_interval_ms == 500);
  CHECK(pace(R"("min_interval_ms":3000)", k_lever + R"(,"min_interval_ms":0)").min_interval_ms == 3000);
  CHECK(pace("", k_lever + R"(,"min_interval_ms":0)").min_interval_ms == 500);
  CHECK(pace("", k_lever + R"(,"min_interval_ms":9000)").min_interval_ms == 9000);
  CHECK(pace("", k_lever + R"(,"max_in_flight":64)").max_in_flight == 2);
  CHECK(pace("", k_lever + R"(,"max_in_flight":1)").max_in_flight == 1);
}

TEST_CASE("towards this machine configured numbers hold as they are") {
  CHECK(pace("", k_ours).min_interval_ms == 500);
  CHECK(pace("", k_ours + R"(,"min_interval_ms":5,"max_in_flight":8)").min_interval_ms == 5);
  CHECK(pace("", k_ours + R"(,"min_interval_ms":5,"max_in_flight":8)").max_in_flight == 8);
  CHECK(pace(R"("min_interval_ms":3000)", k_ours).min_interval_ms == 3000);
  CHECK(pace(R"("allow_loopback":true,"min_interval_ms":0)", k_lever).min_interval_ms == 0);
}

TEST_CASE("a key is told to the places that it was configured for") {
  const auto c =
      config("", R"("kind":"json_api","url":"https://api.example/jobs?key={env:K}","list":"/jobs",)"
                 R"("fields":{"id":"/id","title":"/title"},)"
                 R"("detail":{"request":"https://detail.example/{/id}","fields":{"title":"/t"}})");
  const auto keys = configured_keys(c.sources.front());
  CHECK(keys == std::set<std::string>{"K to https://api.example", "K to https://detail.example"});
  model::Request next;
  next.url = "https://api.example/jobs?key={env:K}&page=2";
  CHECK(keys_told_by(next) == std::set<std::string>{"K to https://api.example"});
  next.url = "http://api.example/jobs?key={env:K}&page=2";  // in clear
  CHECK(keys.count(*keys_told_by(next).begin()) == 0);
  for (const char* url : {"https://elsewhere.example/?key={env:K}", "https://{env:K}.elsewhere.example/"}) {
    next.url = url;
    CHECK(keys.count(*keys_told_by(next).begin()) == 0);
  }
  next.url = "https://elsewhere.example/?key={env:K}";
  CHECK(keys.count(*keys_told_by(next).begin()) == 0);
}

TEST_CASE("a key in a header stays home where an answer names the detail's host") {
  const auto c =
      config("", R"("kind":"json_api","url":"https://api.example/jobs","headers":{"X-Key":"{env:K}"},)"
                 R"("list":"/jobs","fields":{"id":"/id","title":"/title"},)"
                 R"("detail":{"request":"https://{/host}/1","fields":{"title":"/t"}})");
  const auto& entry = c.sources.front();
  model::Response response;
  response.status = 200;
  response.body = R"({"jobs":[{"id":1,"title":"ML Engineer","host":"elsewhere.example"}]})";
  const auto request = entry.source->start().front();
  response.url = request.url;
  const auto page = entry.source->parse(request, response);
  REQUIRE(page);
  const auto told = keys_told_by(page->sightings.at(0).detail.value());
  REQUIRE(told == std::set<std::string>{"K to https://elsewhere.example"});
  CHECK(configured_keys(entry).count(*told.begin()) == 0);
}
