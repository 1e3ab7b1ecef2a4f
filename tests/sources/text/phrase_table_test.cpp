#include "sources/text/phrase_table.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string>

using radar::text::PhraseTable;

TEST_CASE("the phrase that was given first wins where several stand") {
  constexpr std::array<std::string_view, 4> phrases = {"/hour", "/h", "per hour", "в час"};
  const PhraseTable table(phrases);
  CHECK(table.at("5/hour", 1) == 0);
  CHECK(table.at("5/hr", 1) == 1);
  CHECK(table.at("5/hr", 0) == PhraseTable::npos);
  CHECK(table.at("/", 0) == PhraseTable::npos);
  CHECK(table.at("", 0) == PhraseTable::npos);
}

TEST_CASE("the first and the last place of a text that has a phrase") {
  constexpr std::array<std::string_view, 3> phrases = {"year", "a day", "в час"};
  const PhraseTable table(phrases);
  CHECK(table.first_in("1 a day, 2 в час, 3 year") == 1);
  CHECK(table.last_in("1 a day, 3 year, 2 в час") == 2);
  CHECK(table.first_in("a da, yea") == PhraseTable::npos);
  CHECK(table.last_in("") == PhraseTable::npos);
}
