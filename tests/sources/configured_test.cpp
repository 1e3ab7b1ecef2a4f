// The boards that the project ships: enough of them, each its own, each one that a night can ask.
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

#include "sources/text/url.h"
#include "sources/text/utf8.h"
#include "tests/sources/kind_fixture.h"

using namespace radar;
using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE(
    "the shipped configuration holds 250 boards of 20 kinds, each with its origin and a first request") {
  json::ConfigFaults faults;
  const auto file = json::ConfigFile::load(std::string(RADAR_PROJECT_DIR) + "/config/sources.json", faults);
  REQUIRE(faults.empty());
  json::ConfigObject config(file.root(), faults);
  std::set<std::string> ids, asked;
  std::map<std::string, int> kinds;
  int enabled = 0;
  for (const auto& node : config.object_list("sources")) {
    const std::string id = node.member("id").string_value();
    CAPTURE(id);
    CHECK(ids.insert(id).second);
    CHECK_FALSE(node.member("origin").string_value().empty());
    const auto* kind = find_kind(node.member("kind").string_value());
    REQUIRE(kind != nullptr);
    json::ConfigFaults wrong;
    json::ConfigObject options(node, wrong);
    for (const char* common : {"id", "kind", "company", "enabled", "note", "origin", "attribution", "robots",
                               "max_in_flight", "min_interval_ms", "keep_titles", "drop_titles"})
      (void)options.node(common);
    const auto source = kind->make(options, wrong);
    options.finish();
    CAPTURE(wrong.empty() ? "" : wrong.front().str());
    REQUIRE(wrong.empty());
    REQUIRE(source->start().size() == 1);
    const auto first = source->start()[0];
    CHECK(text::parse_url(first.url));
    CHECK(asked.insert(text::ascii_lower(first.url) + first.body).second);  // the same board once
    const bool is_enabled = !node.member("enabled").exists() || node.member("enabled").boolean_value();
    enabled += is_enabled ? 1 : 0;
    if (is_enabled) ++kinds[std::string(kind->name)];
  }
  CHECK(enabled >= 250);
  CHECK(kinds.size() >= 20);
}
