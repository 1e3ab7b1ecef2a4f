#include "analysis/extract/line_text.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace radar;

TEST_CASE("a line is trimmed as texts are") {
  for (const std::string line : {"", " ", "\n", "a", " a \n", "\t a b\r\n",
                                 "\xC2\xA0"
                                 "a ",
                                 "a\xE2\x80\x8B\n", "\x01 a"})
    CHECK(extract::trimmed(line) == text::trim(line));
}

TEST_CASE("words are counted across blocks of bytes") {
  CHECK(extract::has_more_words("a", 0));
  CHECK_FALSE(extract::has_more_words(" \t ", 0));
  const std::string ten = "one two three four five six seven eight nine ten";
  CHECK(extract::has_more_words(ten, 9));
  CHECK_FALSE(extract::has_more_words(ten, 10));
  CHECK_FALSE(extract::has_more_words("abcdefghijklmnop" + std::string("qrs"), 1));
  CHECK(extract::has_more_words("abcdefghijklmno qrs", 1));
}
