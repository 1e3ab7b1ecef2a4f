// The shipped configuration and the schemas that editors check it with say the same.
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <set>

#include "sources/json/json_view.h"

using namespace radar;

namespace {
json::Document read(const std::string& name) {
  std::ifstream in(std::string(RADAR_PROJECT_DIR) + "/config/" + name, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  auto document = json::parse(text);
  REQUIRE(document);
  return std::move(*document);
}

// Every key of every object of `list` is a property that `schema` knows, and what it requires is there.
void check_keys(const json::View& list, const json::View& schema) {
  REQUIRE(list.size() > 0);
  REQUIRE(schema["properties"].size() > 0);
  for (const auto& entry : list) {
    for (const auto& key : entry.keys()) {
      CAPTURE(entry["id"].text(), key);
      CHECK(schema["properties"][key].exists());
    }
    for (const auto& key : schema["required"]) CHECK(entry[key.text()].exists());
  }
}
}  // namespace

TEST_CASE("each configuration file names its schema and keeps to its keys") {
  const std::pair<const char*, std::vector<const char*>> files[] = {
      {"sources", {"sources"}},
      {"skills", {"skills"}},
      {"roles", {"never", "families", "by_text", "levels"}},
      {"phrases", {"headings", "cues", "sentences", "words"}},
      {"roadmap", {"plan", "claims"}}};
  for (const auto& [name, lists] : files) {
    CAPTURE(name);
    const auto config = read(std::string(name) + ".json"),
               schema = read("schema/" + std::string(name) + ".schema.json");
    CHECK(config.root()["$schema"].text() == "schema/" + std::string(name) + ".schema.json");
    for (const char* list : lists)
      check_keys(config.root()[list], schema.root()["properties"][list]["items"]);
  }
}
