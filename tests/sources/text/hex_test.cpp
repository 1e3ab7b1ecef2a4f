#include "sources/text/hex.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar::text;

TEST_CASE("a hexadecimal digit has a value in either case, any other character has none") {
  CHECK(hex_value('0') == 0);
  CHECK(hex_value('9') == 9);
  CHECK(hex_value('a') == 10);
  CHECK(hex_value('F') == 15);
  for (const char c : {'g', 'G', '/', ':', '@', '`', ' ', '\0', '\xC3'}) CHECK(hex_value(c) == -1);
}

TEST_CASE("two hexadecimal digits are a byte, one or none are not") {
  CHECK(hex_byte("%2bx", 1) == 0x2B);
  CHECK(hex_byte("FF", 0) == 0xFF);
  CHECK(hex_byte("00", 0) == 0);
  CHECK_FALSE(hex_byte("2", 0));
  CHECK_FALSE(hex_byte("2g", 0));
  CHECK_FALSE(hex_byte("g2", 0));
  CHECK_FALSE(hex_byte("22", 1));
  CHECK_FALSE(hex_byte("22", 2));
  CHECK_FALSE(hex_byte("", 5));
}
