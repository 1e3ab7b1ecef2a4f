// Precision and recall on pairs of real postings that were labelled by reading. The floor is below what is
// measured (tests/bench/clusters.cpp prints it), so that it fails when clustering gets worse, not when it
// moves.
#include "tests/analysis/derive/labelled_pairs.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar::derive;
using namespace radar::derive::test;

TEST_CASE("labelled pairs of real postings are joined and kept apart as labelled") {
  const auto pairs = load_pairs(std::string(RADAR_TEST_DATA) + "/clusters/pairs.tsv");
  REQUIRE(pairs.size() >= 200);
  const auto real = load_postings(fs::path(RADAR_SHARED_DIR) / "postings");
  if (real.items.empty()) SKIP("no real postings beside the project");
  const auto score = score_pairs(real, pairs, cluster(real.items));
  CHECK(score.known == static_cast<int>(pairs.size()));
  CHECK(score.precision() >= 0.97);
  CHECK(score.recall() >= 0.92);
}
