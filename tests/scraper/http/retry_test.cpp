#include "scraper/http/retry.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <catch2/catch_test_macros.hpp>

#include "scraper/http/address_guard.h"
#include "scraper/http/secrets.h"

using namespace radar::http;

TEST_CASE("Retry-After is read in both forms") {
  CHECK(retry_after_ms(" 120 ", 0) == 120'000);
  CHECK(retry_after_ms("Wed, 21 Oct 2015 07:28:00 GMT", 1445412470) == 10'000);
  CHECK(retry_after_ms("Wed, 21 Oct 2015 07:28:00 GMT", 1445412490) == 0);
  CHECK_FALSE(retry_after_ms("soon", 0));
  CHECK_FALSE(retry_after_ms("-5", 0));
}

TEST_CASE("backoff grows, stays under its cap and never falls to nothing") {
  CHECK(backoff_ms(0, 500, 30'000, 0.0) == 250);
  CHECK(backoff_ms(0, 500, 30'000, 0.999) <= 500);
  CHECK(backoff_ms(3, 500, 30'000, 0.999) <= 4'000);
  CHECK(backoff_ms(3, 500, 30'000, 0.999) > 3'900);
  CHECK(backoff_ms(60, 500, 30'000, 0.999) <= 30'000);
}

TEST_CASE("only answers that say 'not now' are asked again") {
  for (const int status : {408, 429, 500, 502, 503, 504}) CHECK(worth_retrying(status));
  for (const int status : {200, 301, 304, 400, 401, 403, 404, 410, 501}) CHECK_FALSE(worth_retrying(status));
  CHECK(worth_retrying(FetchError::Kind::truncated));
  CHECK_FALSE(worth_retrying(FetchError::Kind::tls));
  CHECK_FALSE(worth_retrying(FetchError::Kind::too_large));
}

namespace {
bool v4(const char* ip, bool loopback = false) {
  sockaddr_in a{};
  a.sin_family = AF_INET;
  inet_pton(AF_INET, ip, &a.sin_addr);
  return may_connect(reinterpret_cast<const sockaddr*>(&a), loopback);
}
bool v6(const char* ip, bool loopback = false) {
  sockaddr_in6 a{};
  a.sin6_family = AF_INET6;
  inet_pton(AF_INET6, ip, &a.sin6_addr);
  return may_connect(reinterpret_cast<const sockaddr*>(&a), loopback);
}
}  // namespace

TEST_CASE("private and special addresses are refused") {
  for (const char* ip : {"10.1.2.3", "192.168.0.1", "172.31.255.255", "169.254.169.254", "100.64.0.1",
                         "0.0.0.0", "224.0.0.1", "255.255.255.255", "127.0.0.1"}) {
    CHECK_FALSE(v4(ip));
  }
  for (const char* ip : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "1.1.1.1"}) CHECK(v4(ip));
  for (const char* ip : {"::1", "::", "fc00::1", "fe80::1", "::ffff:10.0.0.1", "64:ff9b::a00:1",
                         "2002:a00:1::", "2001:db8::1", "ff02::1"}) {
    CHECK_FALSE(v6(ip));
  }
  CHECK(v6("2606:4700::1111"));
  CHECK(v4("127.0.0.1", true));
  CHECK(v6("::1", true));
  CHECK_FALSE(v4("10.0.0.1", true));
}

TEST_CASE("a secret goes in at the end and comes out of everything shown") {
  SecretBox box([](const std::string& name) -> std::optional<std::string> {
    if (name == "KEY") return "s3cret/value";
    return std::nullopt;
  });
  CHECK(box.fill("https://x.example/?k={env:KEY}&a=1").value() == "https://x.example/?k=s3cret/value&a=1");
  CHECK(box.fill("{env:NONE}").error() == "NONE");
  CHECK(box.redact("failed: s3cret/value and s3cret%2Fvalue") == "failed: {env:KEY} and {env:KEY}");
  CHECK(box.fill("no {env: here").value() == "no {env: here");
}
