#include "analysis/extract/facts_memory.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdint>
#include <string>
#include <string_view>

using radar::extract::Remembered;

TEST_CASE("what was read of some words is not read again, but for other words or beside other things") {
  Remembered<std::string> known;
  int read = 0;
  const auto value = [&](std::string_view words, std::uint64_t beside) {
    return known.of(words, beside, [&] {
      ++read;
      std::string out(words);
      out += std::to_string(beside);
      return out;
    });
  };
  CHECK(value("remote in Spain", 0) == "remote in Spain0");
  CHECK(value("remote in Spain", 0) == "remote in Spain0");
  CHECK(read == 1);
  CHECK(value("remote in Spain", 1) == "remote in Spain1");
  CHECK(value("", 0) == "0");
  CHECK(read == 3);
}

TEST_CASE("many words take each other's place and are still told apart") {
  Remembered<std::string> known;
  for (int round = 0; round < 2; ++round) {
    for (int i = 0; i < 5000; ++i) {
      const auto words = std::to_string(i);
      REQUIRE(known.of(words, 0, [&] { return words; }) == words);
    }
  }
}
