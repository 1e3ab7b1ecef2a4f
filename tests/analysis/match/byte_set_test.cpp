#include "analysis/match/byte_set.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "analysis/match/byte_block.h"
#include "analysis/match/word_bytes.h"

using namespace radar;

TEST_CASE("a set of bytes tells whether any of a range is in it, across its parts") {
  match::ByteSet set;
  set.reset(300);
  set.add(60, 70);
  set.add(128, 128);
  set.add(200, 300);
  for (std::size_t begin = 0; begin < 300; ++begin) {
    for (std::size_t end = begin; end <= std::min<std::size_t>(300, begin + 70); ++end) {
      const bool wanted = begin < end && ((begin < 70 && end > 60) || end > 200);
      if (set.any(begin, end) != wanted) FAIL("at " << begin << " to " << end);
    }
  }
  set.reset(10);
  CHECK_FALSE(set.any(0, 10));
}

TEST_CASE("a block of bytes answers for each of them") {
  const std::string text = "aZ09 -/\n.\xC3\xA9zA!@[";
  REQUIRE(text.size() == match::ByteBlock::k_size);
  const match::ByteBlock block(text.data());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'), digit = c >= '0' && c <= '9';
    CAPTURE(i);
    CHECK((block.letters() >> i & 1U) == unsigned{letter});
    CHECK((block.letters_or_digits() >> i & 1U) == unsigned{letter || digit});
    CHECK((block.among('0', 10) >> i & 1U) == unsigned{digit});
    CHECK((block.wide() >> i & 1U) == unsigned{(c & 0x80) != 0});
    CHECK((block.any_of('-', '/', '\n') >> i & 1U) == unsigned{c == '-' || c == '/' || c == '\n'});
  }
  std::string lower(text.size(), ' ');
  block.store_lower(lower.data());
  CHECK(lower == "az09 -/\n.\xC3\xA9za!@[");
}

TEST_CASE("the first of some bytes is found wherever it stands, and none outside of the range") {
  for (std::size_t size = 1; size < 50; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, 'x');
      text[at] = ';';
      CHECK(match::find_any(text, 0, size, '.', ';') == at);
      CHECK(match::find_any(text, 0, at, '.', ';') == at);
      CHECK(match::find_any(text, at + 1, size, '.', ';') == size);
    }
  }
}

TEST_CASE("hashes of words do not depend on what follows them, but on each of their letters") {
  for (const std::string word : {"a", "java17", "engineering", "internationalization", "q123456789012345"}) {
    const std::string padded = word + " and more words than a block of bytes";
    CHECK(match::hash_of(word, 0, word.size()) == match::hash_of(padded, 0, word.size()));
    CHECK(match::hash_of(word, 0, word.size()) != match::hash_of(padded, 0, word.size() + 1));
    for (std::size_t at = 0; at < word.size(); ++at) {
      std::string other = word;
      other[at] = '_';
      const auto changed = match::hash_of(word, 0, word.size()) ^ match::hash_of(other, 0, word.size());
      CHECK((changed & 0xFFFFU) != 0);
      CHECK(changed >> 48U != 0);
    }
  }
}

TEST_CASE("the first digit of a word is found") {
  const std::string text = "internationalization4you and more than a block of bytes";
  CHECK(match::first_digit(text, 0, 24) == 20);
  CHECK(match::first_digit(text, 0, 20) == 20);
  CHECK(match::first_digit(text, 21, 24) == 24);
  CHECK(match::first_digit("gpt4", 0, 4) == 3);
  CHECK(match::first_digit("gpt", 0, 3) == 3);
}
