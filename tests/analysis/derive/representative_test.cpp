#include "analysis/derive/representative.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar::derive;

namespace {
std::int64_t chosen(const std::vector<Standing>& items) {
  const auto stands = representatives(items);
  std::int64_t found = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (stands[i]) found = found * 100 + items[i].posting;
  }
  return found;
}
}  // namespace

TEST_CASE("open, then the employer's own board, then the fullest, then the oldest stands for a job") {
  const Standing plain{1, 1, true, Origin::feed, 4, 100};
  CHECK(chosen({plain, {2, 1, true, Origin::own_board, 1, 900}}) == 2);
  CHECK(chosen({plain, {2, 1, false, Origin::own_board, 9, 1}}) == 1);
  CHECK(chosen({plain, {2, 1, true, Origin::import, 9, 1}}) == 1);
  CHECK(chosen({plain, {2, 1, true, Origin::feed, 5, 900}}) == 2);
  CHECK(chosen({plain, {2, 1, true, Origin::feed, 4, 99}}) == 2);
  CHECK(chosen({plain, {2, 1, true, Origin::feed, 4, 100}}) == 1);
}

TEST_CASE("each job has one representative") {
  CHECK(chosen({{1, 1, true, Origin::feed, 0, 0},
                {2, 2, true, Origin::feed, 0, 0},
                {3, 1, true, Origin::feed, 0, 0}}) == 102);
}
