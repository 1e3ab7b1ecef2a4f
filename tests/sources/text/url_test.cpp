#include "sources/text/url.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar::text;

TEST_CASE("references resolve as RFC 3986 section 5.4 has it") {
  const char* base = "http://a/b/c/d;p?q";
  const std::pair<const char*, const char*> cases[] = {{"g", "http://a/b/c/g"},
                                                       {"./g", "http://a/b/c/g"},
                                                       {"g/", "http://a/b/c/g/"},
                                                       {"/g", "http://a/g"},
                                                       {"//g", "http://g"},
                                                       {"?y", "http://a/b/c/d;p?y"},
                                                       {"g?y", "http://a/b/c/g?y"},
                                                       {"#s", "http://a/b/c/d;p?q#s"},
                                                       {"..", "http://a/b/"},
                                                       {"../g", "http://a/b/g"},
                                                       {"../..", "http://a/"},
                                                       {"../../g", "http://a/g"},
                                                       {"../../../g", "http://a/g"},
                                                       {"", "http://a/b/c/d;p?q"},
                                                       {"g;x=1/../y", "http://a/b/c/y"}};
  for (const auto& [reference, want] : cases) {
    CAPTURE(reference);
    const auto got = resolve_url(base, reference);
    REQUIRE(got);
    CHECK((*got == want || *got == std::string(want) + "/"));
  }
  CHECK_FALSE(resolve_url(base, "javascript:alert(1)"));
  CHECK_FALSE(resolve_url("not a base", "g"));
}

TEST_CASE("URLs are taken apart") {
  const auto u = parse_url(" HTTPS://Example.COM:8443/a b?q=1#f ");
  REQUIRE(u);
  CHECK(u->scheme == "https");
  CHECK(u->host == "example.com");
  CHECK(u->port == 8443);
  CHECK(u->path == "/a%20b");
  CHECK(u->query == "q=1");
  CHECK(u->origin() == "https://example.com:8443");
  CHECK(parse_url("http://x")->effective_port() == 80);
  for (const char* bad : {"", "x", "http://", "http://user:pw@host/", "http://host:99999/", "//x"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_url(bad));
  }
}

TEST_CASE("the canonical form drops what does not matter") {
  CHECK(canonical_url("https://www.Example.com:443/jobs/1/?utm_source=x&b=2&a=1#top") ==
        canonical_url("https://example.com/jobs/1?a=1&b=2"));
  CHECK(canonical_url("https://example.com/jobs/1?gh_src=abc") ==
        canonical_url("https://example.com/jobs/1"));
  CHECK(canonical_url("https://example.com/1") != canonical_url("https://example.com/2"));
  CHECK(canonical_url("nothing").empty());
}

TEST_CASE("percent coding and parameters") {
  CHECK(percent_encode("a b/é") == "a%20b%2F%C3%A9");
  CHECK(percent_encode_path("a b/c") == "a%20b/c");
  CHECK(percent_decode("a%20b%2") == "a b%2");
  CHECK(query_parameters("a=1&b=&c").size() == 3);
  CHECK(with_parameter("http://x/?a=1", "a", "2") == "http://x/?a=2");
  CHECK(with_parameter("http://x/", "p", "a b") == "http://x/?p=a%20b");
}
