#include "scraper/http/robots.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using radar::http::allowed;
using radar::http::crawl_delay;

TEST_CASE("the longest matching rule decides, and Allow wins a tie") {
  const char* txt = "User-agent: *\nDisallow: /jobs\nAllow: /jobs/public\nAllow: /a\nDisallow: /a\n";
  CHECK_FALSE(allowed(txt, "radar", "https://x.example/jobs/1"));
  CHECK(allowed(txt, "radar", "https://x.example/jobs/public/1"));
  CHECK(allowed(txt, "radar", "https://x.example/a"));
  CHECK(allowed(txt, "radar", "https://x.example/"));
}

TEST_CASE("a group for the agent replaces the one for all, and groups for one agent are merged") {
  const char* txt =
      "User-agent: *\nDisallow: /\n\nUser-agent: Radar\nDisallow: /a\n\nUser-agent: other\nuser-agent: "
      "radar\n"
      "Disallow: /b\n";
  CHECK(allowed(txt, "radar/1.0 (+https://c.example)", "/c"));
  CHECK_FALSE(allowed(txt, "RADAR", "/a"));
  CHECK_FALSE(allowed(txt, "radar", "/b"));
  CHECK_FALSE(allowed(txt, "radarbot", "/c"));
}

TEST_CASE("star and dollar have the RFC's meaning") {
  const char* txt = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /x*y\n";
  CHECK_FALSE(allowed(txt, "r", "/a/b.pdf"));
  CHECK(allowed(txt, "r", "/a/b.pdf?x=1"));
  CHECK_FALSE(allowed(txt, "r", "/x1y2"));
  CHECK(allowed(txt, "r", "/x1z"));
  CHECK(allowed("User-agent: *\nDisallow:\n", "r", "/any"));
}

TEST_CASE("paths compare by one percent-coding") {
  const char* txt =
      "User-agent: *\nDisallow: /foo/bar?baz=https%3A%2F%2Fx.example\nDisallow: /%7Ejoe\nDisallow: "
      "/\xC3\xA9\n";
  CHECK_FALSE(allowed(txt, "r", "/~joe/x"));
  CHECK_FALSE(allowed(txt, "r", "/%C3%A9"));
  CHECK_FALSE(allowed(txt, "r", "https://h.example/foo/bar?baz=https%3a%2f%2Fx.example"));
}

TEST_CASE("an escaped star or dollar is the character itself") {
  const char* txt = "User-agent: *\nDisallow: /a-%2A.html\nDisallow: /b-%24\nDisallow: /c$d\n";
  CHECK_FALSE(allowed(txt, "r", "/a-*.html"));
  CHECK(allowed(txt, "r", "/a-b.html"));
  CHECK_FALSE(allowed(txt, "r", "/b-$"));
  CHECK_FALSE(allowed(txt, "r", "/c$d"));
  CHECK(allowed(txt, "r", "/c"));
}

TEST_CASE("the path is judged as it goes out, and queries in either coding") {
  const char* txt =
      "User-agent: *\nDisallow: /private\nDisallow: /foo?baz=https://x.example\nDisallow: /e%2Ff\n";
  CHECK_FALSE(allowed(txt, "r", "https://h.example/a/../private/1"));
  CHECK_FALSE(allowed(txt, "r", "https://h.example/./private"));
  CHECK_FALSE(allowed(txt, "r", "https://h.example/foo?baz=https%3A%2F%2Fx.example"));
  CHECK_FALSE(allowed(txt, "r", "https://h.example/foo?baz=https://x.example"));
  CHECK(allowed(txt, "r", "https://h.example/e/f"));
}

TEST_CASE("byte order mark, CR line ends, comments and unknown lines do no harm") {
  const char* txt =
      "\xEF\xBB\xBFUser-agent: * # all\rSitemap: https://x.example/s.xml\rDisallow: /p # no\rCrawl-delay: "
      "2.5\r";
  CHECK_FALSE(allowed(txt, "r", "/p"));
  CHECK(allowed(txt, "r", "/q"));
  REQUIRE(crawl_delay(txt, "r"));
  CHECK(*crawl_delay(txt, "r") == 2.5);
  CHECK_FALSE(crawl_delay("User-agent: *\nDisallow: /", "r"));
  CHECK(allowed("", "r", "/x"));
  CHECK(allowed("User-agent: *\nDisallow: /", "r", "/robots.txt"));
}

TEST_CASE("a hostile pattern is matched in bounded time") {
  std::string txt = "User-agent: *\nDisallow: /";
  for (int i = 0; i < 3000; ++i) txt += "*a";
  txt += "$\n";
  CHECK(allowed(txt, "r", "/" + std::string(20000, 'b')));
  CHECK_FALSE(allowed("User-agent: *\nDisallow: /a*a*a*a*b$", "r", "/" + std::string(3000, 'a') + "b"));
}
