#include "analysis/extract/phrase_notation.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar;
using extract::parse_phrase;

namespace {

std::string error_of(std::string_view phrase) {
  const auto parsed = parse_phrase(phrase);
  return parsed ? "" : parsed.error();
}

bool says(const std::string& error, std::string_view part) { return error.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("phrase notation: words are folded, choices, stems and signs are told apart") {
  const auto parsed = parse_phrase("Um PLUS|requir*|, $");
  REQUIRE(parsed);
  REQUIRE(parsed->size() == 3);
  CHECK((*parsed)[0].choices[0].word == "um");
  const auto& choices = (*parsed)[1].choices;
  REQUIRE(choices.size() == 3);
  CHECK(choices[0].word == "plus");
  CHECK((choices[1].is_stem && choices[1].word == "requir"));
  CHECK((choices[2].word.empty() && choices[2].sign == ','));
  CHECK((*parsed)[2].choices[0].sign == '$');
}

TEST_CASE("phrase notation: what may be left out leads on behind it, a gap of three is three words") {
  const auto parsed = parse_phrase("a big|huge? plus _3 if _ $");
  REQUIRE(parsed);
  REQUIRE(parsed->size() == 9);
  CHECK((*parsed)[1].skip == 2);
  for (const std::size_t at : {3, 4, 5}) {
    CHECK((*parsed)[at].is_any());
    CHECK((*parsed)[at].skip == 6);
  }
  CHECK((*parsed)[7].is_any());
  CHECK((*parsed)[7].skip == 0);  // exactly one word
}

TEST_CASE("phrase notation: what no text could hold is refused, and it is said what would be right") {
  CHECK(says(error_of(""), "needs a word"));
  CHECK(says(error_of("goals|aims?"), "may not be left out"));
  for (const auto* phrase : {"_3", "^", "$", "_", ",", "^ _2 , $", "( )"}) {
    CAPTURE(phrase);
    CHECK(says(error_of(phrase), "needs a word"));
  }
  for (const auto* phrase : {"^ foo?", "foo? , $", "_ #?"}) {
    CAPTURE(phrase);
    CHECK(says(error_of(phrase), "may not be left out"));
  }
  for (const auto* phrase : {"^ foo", "#", "foo? #", ", foo|,"}) {
    CAPTURE(phrase);
    CHECK(error_of(phrase).empty());
  }
  CHECK(says(error_of("plus|"), "choice beside \"|\" is empty"));
  CHECK(says(error_of("a||b"), "choice beside \"|\" is empty"));
  CHECK(says(error_of("plus|plus"), "stands twice"));
  CHECK(says(error_of("must-have"), "write words apart"));
  CHECK(says(error_of("5 years"), "numbers as \"#\""));
  CHECK(says(error_of("preferred?|desired?"), "no single word"));
  CHECK(says(error_of("bonus:"), "marks as elements of their own"));
  CHECK(says(error_of("_12 years"), "\"_1\" to \"_9\""));
  CHECK(says(error_of("bonus ^ points"), "before a text's start"));
  CHECK(says(error_of("bonus $ points"), "behind a text's end"));
  CHECK(says(error_of("a _9 b _9 c _9 d _9 e"), "at most 40 words"));
}

TEST_CASE("phrase notation: a word longer than texts' words are compared by is refused") {
  const std::string longest(39, 'a');
  CHECK(error_of(longest).empty());
  CHECK(error_of(longest + "*").empty());
  CHECK(says(error_of(longest + "a"), "is too long: of a word 39 bytes are compared"));
  CHECK(says(error_of("is|" + longest + "a* here"), "is too long"));
  CHECK(says(error_of("сверхвысокопроизводительный"), "is too long"));  // two bytes to a letter
}

TEST_CASE("phrase notation: a \"not\" that only some choices need is not to be left out") {
  CHECK(error_of("don't|do not? smoke") ==
        "\"not?\" is optional: without it \"do\" says the contrary of \"don't\"; write two phrases");
  CHECK(says(error_of("they never|can really? not|yet? smoke"), "\"can\" says the contrary of \"never\""));
  CHECK(error_of("don't|never not? smoke").empty());
  CHECK(error_of("do|will not? smoke").empty());
  CHECK(error_of("don't|do not smoke").empty());
  CHECK(error_of("don't|do smoke, not? here").find("no single word") != std::string::npos);
  CHECK(error_of("don't|do smoke not? here").empty());
}
