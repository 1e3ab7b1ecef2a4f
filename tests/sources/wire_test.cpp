// Real recorded responses, where they lie beside the project.
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <set>

#include "tests/sources/kind_fixture.h"
#include "tests/sources/recorded.h"

using namespace radar::sources;
using namespace radar::sources::test;
namespace fs = std::filesystem;

TEST_CASE("recorded responses parse fully") {
  const fs::path wire = fs::path(RADAR_SHARED_DIR) / "wire";
  if (!fs::exists(wire)) SKIP("no recorded responses beside the project");
  for (const auto& r : k_recorded) {
    CAPTURE(r.file);
    const auto parsed = parse_recorded(r, slurp((wire / r.file).string()));
    CAPTURE(parsed ? "" : parsed.error().detail);
    REQUIRE(parsed);
    CHECK(parsed->sightings.size() >= r.least);
    for (const auto& fault : parsed->faults) {
      CAPTURE(fault.where, fault.found, fault.expected);
      CHECK(parsed->faults.empty());
    }
  }
}

TEST_CASE("each recorded response is one that the test reads") {
  const fs::path wire = fs::path(RADAR_SHARED_DIR) / "wire";
  if (!fs::exists(wire)) SKIP("no recorded responses beside the project");
  const std::set<std::string> elsewhere = {
      "lever/unknown_site_404.json",                // below
      "greenhouse/stripe_job_8026689_detail.json",  // a detail that the board's listing makes needless
      "hackernews/algolia_search_hits.json",        // the search for the thread: no postings
      "himalayas/jobs_envelope.json",               // envelopes without postings
      "jobicy/remote_jobs_envelope.json",
      "jsonld/JSONLD_with_JS_comment.html",  // broken JSON-LD of other types
      "jsonld/JSONLD_with_control_characters.html",
      "jsonld/JSONLD_with_control_characters_comment.html",
      "smartrecruiters/automationanywhere_page1.json",  // a page past the end
  };
  std::set<std::string> read = elsewhere;
  for (const auto& r : k_recorded) read.insert(r.file);
  for (const auto& entry : fs::recursive_directory_iterator(wire)) {
    const auto name = fs::relative(entry.path(), wire).generic_string();
    if (!entry.is_regular_file() || entry.path().filename() == "PROVENANCE.txt") continue;
    if (name.starts_with("ashby_boards/")) continue;
    CAPTURE(name);
    CHECK(read.count(name) == 1);
  }
}

TEST_CASE("an unknown Lever site is a gone board") {
  const fs::path file = fs::path(RADAR_SHARED_DIR) / "wire/lever/unknown_site_404.json";
  if (!fs::exists(file)) SKIP("no recorded responses beside the project");
  const auto parsed = parse(*make_source("lever", R"({"board":"x"})"), slurp(file.string()), 404);
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().kind == ParseError::Kind::gone_board);
}
