#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "tests/sources/kind_fixture.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("kinds are sorted, unique, and each takes a base URL or a whole one") {
  std::set<std::string_view> names;
  std::string_view last;
  for (const auto* kind : all_kinds()) {
    CHECK(last < kind->name);
    last = kind->name;
    CHECK(names.insert(kind->name).second);
    CHECK(find_kind(kind->name) == kind);
    CHECK(kind->options.find("base_url") != std::string_view::npos);
    CHECK_FALSE(kind->evidence.empty());
  }
  CHECK(find_kind("nothing") == nullptr);
}

TEST_CASE("careers pages are recognised in their usual forms") {
  const auto detect = [](const char* page) -> std::string {
    for (const auto* kind : all_kinds()) {
      if (kind->detect == nullptr) continue;
      const auto url = radar::text::parse_url(page);
      if (auto found = kind->detect(*url, "")) return found->kind + " " + found->options_json;
    }
    return "";
  };
  CHECK(detect("https://boards.greenhouse.io/acme") == "greenhouse {\"board\":\"acme\"}");
  CHECK(detect("https://job-boards.greenhouse.io/acme/jobs/123") == "greenhouse {\"board\":\"acme\"}");
  CHECK(detect("https://jobs.lever.co/acme/some-id") == "lever {\"board\":\"acme\"}");
  CHECK(detect("https://jobs.ashbyhq.com/acme") == "ashby {\"board\":\"acme\"}");
  CHECK(detect("https://www.acme.example/careers").empty());
}

TEST_CASE("every kind has a row in the README that says what it rests on") {
  const auto readme = slurp(std::string(RADAR_PROJECT_DIR) + "/README.md");
  for (const auto* kind : all_kinds()) {
    CAPTURE(kind->name);
    const auto row = readme.find("| `" + std::string(kind->name) + "` |");
    REQUIRE(row != std::string::npos);
    const auto line = readme.substr(row, readme.find('\n', row) - row);
    CHECK(line.find("| " + std::string(kind->evidence) + " |") != std::string::npos);
  }
}

TEST_CASE("the schema of sources.json knows every kind, its aliases and its options") {
  const auto schema = slurp(std::string(RADAR_PROJECT_DIR) + "/config/schema/sources.schema.json");
  for (const auto* kind : all_kinds()) {
    CAPTURE(kind->name);
    CHECK(schema.find("\"" + std::string(kind->name) + "\"") != std::string::npos);
  }
  for (const auto& alias : kind_aliases()) {
    CAPTURE(alias.name);
    REQUIRE(find_kind(alias.name) != nullptr);
    CHECK(find_kind(alias.name)->name == alias.kind);
    CHECK(schema.find("\"" + std::string(alias.name) + "\"") != std::string::npos);
  }
}
