// utf8, casefold, charset, number, sha256.
#include <catch2/catch_test_macros.hpp>

#include "sources/text/casefold.h"
#include "sources/text/charset.h"
#include "sources/text/number.h"
#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

using namespace radar::text;

TEST_CASE("code points are counted, not bytes") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("Go") == 2);
  CHECK(count_code_points("işə") == 3);
  CHECK(count_code_points("日本 🦀") == 4);
}

TEST_CASE("ill-formed UTF-8 is replaced, never trusted") {
  CHECK(is_valid_utf8("é€😀"));
  for (const char* bad : {"\xC3", "\xE2\x82", "\xFF", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_valid_utf8(bad));
    CHECK(is_valid_utf8(sanitize(bad)));
  }
  CHECK(sanitize(std::string("a\0b\x01"
                             "c\n",
                             6)) == "abc\n");
  CHECK(decode_at("é", 0).value == 0xE9);
  CHECK(decode_at("\xFFz", 0).length == 1);
}

TEST_CASE("trimming, collapsing, splitting") {
  CHECK(trim(" \t a b\xC2\xA0 ") == "a b");
  CHECK(collapse_space("  a \n\t b\xC2\xA0\xC2\xA0"
                       "c ") == "a b c");
  CHECK(split("a,,b", ',').size() == 3);
  CHECK(join({"a", "b"}, "-") == "a-b");
  CHECK(replace_all("aaa", "a", "bb") == "bbbbbb");
  CHECK(prefix_bytes("aé", 2) == "a");
  CHECK(icontains("Hello World", "LO wO"));
  CHECK(istarts_with("Retry-After", "retry-"));
  CHECK(iequals("ETag", "etag"));
}

TEST_CASE("twice-encoded text is repaired, honest text is left alone") {
  CHECK(repair_mojibake("CafÃ© â€“ MÃ¼nchen") == "Café – München");
  CHECK(repair_mojibake("Café – München") == "Café – München");
  CHECK(repair_mojibake("plain") == "plain");
}

TEST_CASE("small letters are told in all scripts") {
  for (const char32_t small : {U'a', U'\u00e9', U'\u00df', U'\u0436', U'\u0131'})
    CHECK(radar::text::is_lowercase(small));
  for (const char32_t other : {U'A', U'\u00c9', U'\u0416', U'1', U'-', U'\u65e5', U'\ufffd'})
    CHECK_FALSE(radar::text::is_lowercase(other));
}

TEST_CASE("names compare without case, accents and marks, the Turkish I included") {
  CHECK(fold("İstanbul") == fold("ISTANBUL"));
  CHECK(fold("Straße") == fold("STRASSE"));
  CHECK(name_key("Müller & Söhne, GmbH") == "muller sohne gmbh");
  CHECK(name_key("  --  ").empty());
}

TEST_CASE("numbers as people write them") {
  CHECK(parse_number("130,000") == 130000.0);
  CHECK(parse_number("130.000") == 130000.0);
  CHECK(parse_number("1 200,50") == 1200.5);
  CHECK(parse_number("150k") == 150000.0);
  CHECK(parse_number("1.2M") == 1200000.0);
  CHECK(parse_number("95.00") == 95.0);
  CHECK_FALSE(parse_number("12abc"));
  CHECK_FALSE(parse_number(""));
  CHECK(parse_int("-12") == -12);
  CHECK_FALSE(parse_int("1.5"));
  CHECK_FALSE(parse_int("99999999999999999999"));
  CHECK(format_number(0.1) == "0.1");
  CHECK(format_number(120000) == "120000");
}

TEST_CASE("SHA-256 gives the published digests") {
  CHECK(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
