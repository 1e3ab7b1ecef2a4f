// Real recorded responses, where they lie beside the project.
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "tests/sources/kind_fixture.h"

using namespace radar::sources;
using namespace radar::sources::test;
namespace fs = std::filesystem;

namespace {

struct Recorded {
  const char* kind;
  const char* options;
  const char* file;
  std::size_t least;  // postings
};

}  // namespace

TEST_CASE("recorded responses parse fully") {
  const fs::path wire = fs::path(RADAR_SHARED_DIR) / "wire";
  if (!fs::exists(wire)) SKIP("no recorded responses beside the project");
  const Recorded all[] = {
      {"greenhouse", R"({"board":"x"})", "greenhouse/amplitude_jobs_content.json", 1},
      {"greenhouse", R"({"board":"x"})", "greenhouse/gitlab_jobs_content.json", 1},
      {"greenhouse", R"({"board":"x"})", "greenhouse/smarterdx_jobs_content.json", 1},
      {"greenhouse", R"({"board":"x"})", "greenhouse/stripe_board.json", 100},
      {"lever", R"({"board":"x"})", "lever/idealistconsulting_postings.json", 1},
      {"lever", R"({"board":"x"})", "lever/matchgroup_board.json", 50},
      {"lever", R"({"board":"x"})", "lever/matchgroup_postings.json", 1},
      {"lever", R"({"board":"x"})", "lever/palantir_postings.json", 1},
      {"ashby", R"({"board":"x"})", "ashby/etched_board.json", 1},
      {"ashby", R"({"board":"x"})", "ashby/linear_board_compensation.json", 1},
      {"ashby", R"({"board":"x"})", "ashby/notion_board.json", 1},
      {"ashby", R"({"board":"x"})", "ashby/openevidence_board_compensation.json", 1},
      {"smartrecruiters", R"({"board":"x"})", "smartrecruiters/automationanywhere_page0.json", 1},
      {"smartrecruiters", R"({"board":"x"})", "smartrecruiters/westerndigital_postings.json", 3},
      {"smartrecruiters", R"({"board":"x"})", "smartrecruiters/westerndigital_postings_page0_limit10.json",
       1},
      {"remotive", "{}", "remotive/remote_jobs.json", 1},
      {"hackernews", "{}", "hackernews/algolia_item_48747976.json", 1},
      {"hackernews", "{}", "hackernews/algolia_search_comments.json", 1},
      {"feed", R"({"url":"https://x.example/f"})", "weworkremotely/remote_jobs.rss", 1}};
  for (const auto& r : all) {
    CAPTURE(r.file);
    const auto parsed = parse(*make_source(r.kind, r.options), slurp((wire / r.file).string()));
    REQUIRE(parsed);
    CHECK(parsed->sightings.size() >= r.least);
    CHECK(parsed->faults.empty());
  }
}

TEST_CASE("an unknown Lever site is a gone board") {
  const fs::path file = fs::path(RADAR_SHARED_DIR) / "wire/lever/unknown_site_404.json";
  if (!fs::exists(file)) SKIP("no recorded responses beside the project");
  const auto parsed = parse(*make_source("lever", R"({"board":"x"})"), slurp(file.string()), 404);
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().kind == ParseError::Kind::gone_board);
}
