#include "analysis/match/word_map.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "analysis/match/ascii.h"

using radar::match::WordMap;

namespace {

std::vector<std::size_t> starts_of(const std::string& text) {
  std::vector<std::size_t> out;
  WordMap(text).each_start([&](std::size_t at, WordMap::Run) { out.push_back(at); });
  return out;
}

}  // namespace

TEST_CASE("names may begin with runs, with code points beyond ASCII and with stops before runs") {
  CHECK(starts_of("ab c1").size() == 2);
  CHECK(starts_of(".net") == std::vector<std::size_t>{0, 1});
  CHECK(starts_of("a.b. ") == std::vector<std::size_t>{0, 2});
  CHECK(starts_of("\xC3\xA9t") == std::vector<std::size_t>{0, 2});
  CHECK(starts_of("").empty());
}

TEST_CASE("no run begins at a stop or at a code point beyond ASCII") {
  std::vector<std::size_t> ends;
  WordMap(".net \xC3\xA9").each_start([&](std::size_t, WordMap::Run run) { ends.push_back(run.end); });
  CHECK(ends == std::vector<std::size_t>{0, 4, 5});
}

TEST_CASE("runs are found wherever they stand, across parts of 64 bytes too") {
  for (std::size_t before = 0; before < 140; ++before) {
    for (const std::size_t length : {1U, 7U, 63U, 64U, 65U, 130U}) {
      const std::string text = std::string(before, ' ') + std::string(length, 'x') + " y";
      const WordMap map(text);
      const auto run = map.run_at(before);
      CHECK(run.end == before + length);
      CHECK_FALSE(run.digits);
      CHECK(starts_of(text) == std::vector<std::size_t>{before, before + length + 1});
    }
  }
}

TEST_CASE("a digit behind a run's first byte is told") {
  for (std::size_t before = 0; before < 70; ++before) {
    const std::string text = std::string(before, ' ') + "4abc ab4c abc 7";
    const WordMap map(text);
    CHECK_FALSE(map.run_at(before).digits);
    CHECK(map.run_at(before + 5).digits);
    CHECK_FALSE(map.run_at(before + 10).digits);
    CHECK_FALSE(map.run_at(before + 14).digits);
  }
}
