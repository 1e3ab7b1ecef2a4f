// Keys in all the spellings that an answer can have them in.
#include "scraper/http/secrets.h"

#include <catch2/catch_test_macros.hpp>

using radar::http::SecretBox;

namespace {

constexpr const char* k_key = "Xy3+ab/cd==&e\"f %41";

SecretBox box(const std::string& key = k_key) {
  SecretBox out([key](const std::string&) { return key; });
  REQUIRE(out.fill("{env:KEY}"));
  return out;
}

}  // namespace

TEST_CASE("a key is found in every spelling that somebody undoes later") {
  for (const char* spelled : {
           "Xy3+ab/cd==&e\"f %41",
           "Xy3%2Bab%2Fcd%3D%3D%26e%22f%20%2541",
           "Xy3%2bab%2fcd%3d%3d%26e%22f+%2541",                  // lower case, "+" for the blank
           "Xy3%2Bab/cd==%26e%22f%20%2541",                      // partly
           "%58y3%2Bab%2Fcd%3D%3D%26e%22f%20%2541",              // what needs no escape too
           "Xy3+ab\\/cd==&e\\\"f %41",                           // JSON
           "Xy3\\u002Bab/cd\\u003d\\u003d\\u0026e\\u0022f %41",  // JSON as .NET and Go write it
           "Xy3\\x2bab/cd\\x3d=&e\\x22f %41",                   // JavaScript
           "Xy3+ab/cd==&amp;e&quot;f %41",                       // HTML
           "Xy3&#43;ab&#x2F;cd&#x3d;=&#38;e&#34;f&#32;%41",
           "Xy3\\u00252bab\\u00252Fcd\\u00253D=%26e%22f%20%2541",  // a URL in JSON
           "Xy3&#43;ab/cd==\\u0026amp;e\\u0026quot;f %41",          // HTML in JSON
           "Xy3%252Bab%252Fcd%253D%253D%2526e%2522f%2520%252541",   // escaped twice
           "Xy3%u002Bab%u002Fcd==%26e%22f%20%2541",
       }) {
    CAPTURE(spelled);
    CHECK(box().redact("a=" + std::string(spelled) + "&b=1") == "a={env:KEY}&b=1");
  }
  CHECK(box("topsecret").redact(std::string("t\0o\0p\0s\0e\0c\0r\0e\0t\0", 18)) == "{env:KEY}");
}

TEST_CASE("what is not the key stays, to the byte") {
  for (const char* text : {"", "Xy3", "Xy3+ab/cd==&e", "100% & more \\ &amp; %2 %zz \\u12 &#; &#99999999;",
                           "Xy3%2", "&", "%", "\\", "%%%%", "&&&&", "\\\\\\"}) {
    CAPTURE(text);
    CHECK(box().redact(text) == text);
  }
  CHECK(box("abc").redact("abc") == "abc");  // too short to be told from anything else
}

TEST_CASE("of two keys at one place the longer is taken") {
  SecretBox two([](const std::string& name) { return name == "A" ? "secret" : "secretive"; });
  REQUIRE(two.fill("{env:A}{env:B}"));
  CHECK(two.redact("secretive secret") == "{env:B} {env:A}");
}

TEST_CASE("a large answer is searched in little time") {
  std::string text;
  while (text.size() < (4u << 20))
    text += R"({"u":"https:\/\/x.example\/?a=1\u0026b=%2B%2F","h":"&lt;p&gt;"},)";
  CHECK(box().redact(text) == text);
}
