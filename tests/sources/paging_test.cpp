// Answers that lack their envelope: recorders and proxies drop totals and counts, and a page that is full
// then means that more follows.
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <string>

#include "tests/sources/kind_fixture.h"

using namespace radar;
using namespace radar::sources;
using namespace radar::sources::test;

namespace {

struct Paged {
  std::string kind, options, before, after;  // what stands around the list
  std::size_t page = 0;
  std::function<std::string(const std::string& id)> entry;
};

std::vector<Paged> kinds() {
  return {
      {"smartrecruiters", R"({"board":"Aurora"})", "{\"content\":", "}", 100,
       [](const std::string& id) { return R"({"id":")" + id + R"(","name":"Engineer"})"; }},
      {"himalayas", "{}", "{\"jobs\":", "}", 20,
       [](const std::string& id) {
         return R"({"guid":"https://x.example/)" + id + R"(","title":"Engineer"})";
       }},
      {"themuse", "{}", "{\"results\":", "}", 20,
       [](const std::string& id) { return R"({"id":)" + id + R"(,"name":"Engineer"})"; }},
      {"arbeitnow", "{}", "{\"data\":", "}", 100,
       [](const std::string& id) { return R"({"slug":"s)" + id + R"(","title":"Engineer"})"; }},
      {"adzuna", R"({"country":"us","what":"x"})", "{\"results\":", "}", 50,
       [](const std::string& id) { return R"({"id":")" + id + R"(","title":"Engineer"})"; }},
      {"reed", "{}", "{\"results\":", "}", 100,
       [](const std::string& id) { return R"({"jobId":)" + id + R"(,"jobTitle":"Engineer"})"; }},
      {"careerjet", "{}", "{\"type\":\"JOBS\",\"jobs\":", "}", 100,
       [](const std::string& id) {
         return R"({"url":"https://x.example/)" + id + R"(","title":"Engineer"})";
       }},
      {"rippling", R"({"board":"aurora"})", "{\"items\":", "}", 50,
       [](const std::string& id) { return R"({"id":"u)" + id + R"(","name":"Engineer"})"; }},
  };
}

std::string body(const Paged& kind, std::size_t from, std::size_t count) {
  std::string list;
  for (std::size_t i = from; i < from + count; ++i)
    list += (list.empty() ? "" : ",") + kind.entry(std::to_string(1000 + i));
  return kind.before + "[" + list + "]" + kind.after;
}

}  // namespace

TEST_CASE("a listing without totals goes on after every full page and is whole with a short one") {
  for (const auto& kind : kinds()) {
    CAPTURE(kind.kind);
    const auto source = make_source(kind.kind, kind.options);
    const auto first = parse(*source, body(kind, 0, kind.page));
    REQUIRE(first);
    CHECK(first->sightings.size() == kind.page);
    CHECK_FALSE(first->declared_total);
    CHECK(first->completeness == Completeness::more_to_come);
    REQUIRE(first->requests.size() == 1);
    const auto last = source->parse(first->requests[0], response(body(kind, kind.page, 3)));
    REQUIRE(last);
    CHECK(last->sightings.size() == 3);
    CHECK(last->requests.empty());
    CHECK(last->completeness == Completeness::whole);
  }
}

TEST_CASE("a listing without totals whose second page is the first one again is not whole") {
  for (const auto& kind : kinds()) {
    CAPTURE(kind.kind);
    const auto source = make_source(kind.kind, kind.options);
    const auto first = parse(*source, body(kind, 0, kind.page));
    REQUIRE(first);
    REQUIRE(first->requests.size() == 1);
    const auto again = source->parse(first->requests[0], response(body(kind, 0, kind.page)));
    REQUIRE(again);
    CHECK(again->requests.empty());
    CHECK(again->completeness != Completeness::whole);
  }
}

TEST_CASE("landing.jobs that ignores the limit has given everything") {
  const Paged kind{"landingjobs", "{}", "", "", 50, [](const std::string& id) {
                     return R"({"id":)" + id + R"(,"title":"Engineer"})";
                   }};
  const auto source = make_source(kind.kind, kind.options);
  const auto all = parse(*source, body(kind, 0, 73));
  REQUIRE(all);
  CHECK(all->sightings.size() == 73);
  CHECK(all->requests.empty());
  CHECK(all->completeness == Completeness::whole);
  const auto page = parse(*source, body(kind, 0, 50));
  REQUIRE(page);
  CHECK(page->completeness == Completeness::more_to_come);
}
