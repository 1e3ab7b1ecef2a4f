#include "analysis/extract/word_openings.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "analysis/extract/phrases.h"
#include "tests/analysis/extract/reading.h"

using namespace radar;

namespace {

extract::WordOpenings openings_of(const std::vector<std::string_view>& phrases) {
  extract::WordOpenings out;
  for (const auto phrase : phrases) out.add(*extract::parse_phrase(phrase));
  return out;
}

}  // namespace

TEST_CASE("a phrase may begin where its first two words stand, however they are written") {
  const auto openings =
      openings_of({"nice to have", "^ a|an|the? degree", "responsib*", "you'll _2 need", "what we ask"});
  for (const std::string text :
       {"Nice to have", "NICE, to", "a degree", "Degree", "the degree", "Responsibilities", "responsible for",
        "You'll surely need", "You’ll need", "What we", "what-we", "What\xCC\x88 they"})
    CHECK(openings.may_begin(text, 0, false) == (text != "NICE, to"));
  for (const std::string text :
       {"Nicety to have", "nice people", "a plan", "You will need", "what they ask", "wha"})
    CHECK_FALSE(openings.may_begin(text, 0, false));
}

TEST_CASE("a phrase that may begin at a text's start or behind a word may begin with what follows") {
  const auto openings = openings_of({"^|or nice|lovely to", "^? keen on"});
  CHECK(openings.may_begin("Nice to have", 0, false));
  CHECK(openings.may_begin("Or lovely to have", 0, false));
  CHECK(openings.may_begin("Keen on", 0, false));
  CHECK_FALSE(openings.may_begin("To have", 0, false));
}

TEST_CASE("a capital or a digit glued to a word begins another") {
  const auto openings = openings_of({"what you do", "plus"});
  CHECK(openings.may_begin("WhatYou do", 0, true));
  CHECK_FALSE(openings.may_begin("WhatYou do", 0, false));
  CHECK(openings.may_begin("plus5 years", 0, true));
  CHECK_FALSE(openings.may_begin("plus5 years", 0, false));
}

TEST_CASE("a text without a word opens no phrase") {
  const auto openings = openings_of({"^ degree", "^ # years"});
  CHECK_FALSE(openings.may_open(""));
  CHECK_FALSE(openings.may_open("   "));
  CHECK(openings.may_open("  degree"));
  CHECK(openings.may_open("5 years"));
}

TEST_CASE("no heading is hidden by the look at its openings") {
  const auto& headings = shipped::headings();
  const auto& book = headings.book();
  for (const std::string text :
       {"What You'll DoBuild the platform. Requirements5+ years",
        "ÜBER UNS Wir bieten: Anforderungen an dich",
        "Nous offrons une équipe. Votre profil – compétences requises", "You’ll get: a plus2 bonus"}) {
    const auto words = book.words_of(text, true);
    for (std::size_t at = 1; at < words.size(); ++at) {
      const char first = text[words[at].begin];
      const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
      CAPTURE(text, words[at].begin);
      const auto found = book.find_at(words, at);
      const bool telling = found.row >= 0 && headings.row_of(found).weight >= extract::HeadingWeight::noun;
      if (letter && telling) CHECK(headings.openings().may_begin(text, words[at].begin, true));
    }
  }
}
