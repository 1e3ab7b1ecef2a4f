#include "sources/text/charset.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar::text;

TEST_CASE("the encoding is taken from the mark, the header, the document, then a default") {
  CHECK(decode("\xEF\xBB\xBF"
               "a",
               "text/html; charset=windows-1251")
            .utf8 == "a");
  CHECK(decode("\xCF\xF0\xE8", "text/html; charset=windows-1251").utf8 == "При");
  CHECK(decode("<meta charset=\"iso-8859-9\"><p>\xFE\xFD", "text/html").utf8.find("şı") != std::string::npos);
  CHECK(decode("<?xml version=\"1.0\" encoding=\"windows-1254\"?><a>\xFE</a>", "text/xml").utf8.find("ş") !=
        std::string::npos);
  CHECK(decode("caf\xE9", "").utf8 == "café");
  CHECK(decode("café", "").utf8 == "café");
}

TEST_CASE("a header that lies is not believed against valid UTF-8") {
  const auto d = decode("<meta charset=utf-8>Привет", "text/html");
  CHECK(d.utf8.find("Привет") != std::string::npos);
}

TEST_CASE("UTF-16 by its mark or label") {
  CHECK(decode(std::string("\xFF\xFE"
                           "a\0b\0",
                           6),
               "")
            .utf8 == "ab");
  CHECK(decode(std::string("\xFE\xFF"
                           "\0a\0b",
                           6),
               "")
            .utf8 == "ab");
  CHECK(decode(std::string("a\0b\0", 4), "text/plain; charset=utf-16le").utf8 == "ab");
}

TEST_CASE("unknown labels and broken bytes lose characters, never the text") {
  const auto d = decode("a\xFF\xFE\xC3", "text/plain; charset=klingon");
  CHECK(d.utf8.find('a') != std::string::npos);
  CHECK_FALSE(decode("\xE2\x82", "application/json; charset=utf-8").utf8.empty());
  CHECK(encoding_for_label("latin1") == "windows-1252");
  CHECK(encoding_for_label(" UTF8 ") == "utf-8");
  CHECK(encoding_for_label("klingon").empty());
}
