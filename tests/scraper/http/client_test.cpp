// The client against a real server on loopback that misbehaves on purpose.
#include "scraper/http/client.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <map>

#include "tests/replay/loopback_server.h"

using namespace radar::http;
using radar::replay::LoopbackServer;
using radar::replay::Reply;
using radar::replay::Seen;
using Kind = FetchError::Kind;

namespace {

ClientOptions quick() {
  ClientOptions o;
  o.user_agent = "skills-radar/test (+https://contact.example)";
  o.min_interval_ms_per_host = 0;
  o.backoff_base_ms = 10;
  o.pace.rest_ms = 4;
  o.pace.pause_ms = 60;
  o.pace.patience_ms = 300;
  o.allow_loopback = true;
  o.stall_seconds = 1;
  o.total_timeout_ms = 5000;
  return o;
}

std::map<std::uint64_t, Fetched> drain(Client& client) {
  std::map<std::uint64_t, Fetched> all;
  while (!client.idle()) {
    if (auto fetched = client.next(std::chrono::milliseconds(500))) {
      const auto id = fetched->id;
      all.emplace(id, std::move(*fetched));
    }
  }
  return all;
}

Job get(std::uint64_t id, const std::string& url, bool robots = false) {
  Job job;
  job.id = id;
  job.request.url = url;
  job.robots = robots;
  return job;
}

Fetched fetch(ClientOptions options, Job job) {
  Client client(std::move(options));
  const auto id = job.id;
  client.submit(std::move(job));
  auto all = drain(client);
  return std::move(all.at(id));
}

}  // namespace

TEST_CASE("a page comes back with its status, headers and final URL") {
  LoopbackServer server([](const Seen&) { return Reply{404, {{"X-Thing", " a "}}, "none"}; });
  const auto got = fetch(quick(), get(1, server.url("/x?a=1")));
  REQUIRE(got.result);
  CHECK(got.result->status == 404);
  CHECK(got.result->header("x-thing") == "a");
  CHECK(got.result->body == "none");
  CHECK(got.result->url == server.url("/x?a=1"));
  const auto seen = server.seen().at(0);
  CHECK(seen.headers.at("user-agent") == "skills-radar/test (+https://contact.example)");
  CHECK(seen.headers.at("accept-encoding").find("gzip") != std::string::npos);
}

TEST_CASE("500 then 200 is a success with one retry") {
  std::atomic<int> n{0};
  LoopbackServer server([&](const Seen&) { return n++ == 0 ? Reply{500, {}, ""} : Reply{200, {}, "ok"}; });
  const auto got = fetch(quick(), get(1, server.url()));
  REQUIRE(got.result);
  CHECK(got.result->body == "ok");
  CHECK(got.retries == 1);
}

TEST_CASE("429 with Retry-After rests the whole host") {
  std::atomic<int> n{0};
  LoopbackServer server([&](const Seen&) {
    return n++ == 0 ? Reply{429, {{"Retry-After", "1"}}, ""} : Reply{200, {}, "ok"};
  });
  Client client(quick());
  auto first = get(1, server.url("/a"));
  auto second = get(2, server.url("/b"));
  first.max_in_flight = second.max_in_flight = 1;
  client.submit(first);
  client.submit(second);
  const auto all = drain(client);
  CHECK(all.at(1).result->status == 200);
  CHECK(all.at(2).result->status == 200);
  const auto seen = server.seen();
  REQUIRE(seen.size() == 3);
  CHECK(seen[1].at_ms - seen[0].at_ms >= 990);
  CHECK(client.host_stats().begin()->second.throttled == 1);
}

TEST_CASE("a server that stays broken is given up after the retries, and the budget per host holds") {
  LoopbackServer server([](const Seen&) { return Reply{503, {}, "busy"}; });
  auto options = quick();
  options.max_retries = 2;
  options.retry_budget_per_host = 3;
  Client client(options);
  for (std::uint64_t i = 1; i <= 4; ++i) client.submit(get(i, server.url("/" + std::to_string(i))));
  const auto all = drain(client);
  for (const auto& [id, fetched] : all) CHECK(fetched.result->status == 503);
  CHECK(server.seen().size() == 4 + 3);
}

TEST_CASE("a Retry-After beyond the cap hands the answer on at once") {
  LoopbackServer server([](const Seen&) { return Reply{503, {{"Retry-After", "86400"}}, ""}; });
  const auto got = fetch(quick(), get(1, server.url()));
  REQUIRE(got.result);
  CHECK(got.result->status == 503);
  CHECK(got.retries == 0);
}

TEST_CASE("a host that asks for a long rest gets it: what is still due there fails at once") {
  LoopbackServer server([](const Seen& s) {
    return s.path == "/1" ? Reply{429, {{"Retry-After", "86400"}}, ""} : Reply{200, {}, "page"};
  });
  Client client([] {
    auto options = quick();
    options.max_in_flight_per_host = 1;
    return options;
  }());
  client.submit(get(1, server.url("/1")));
  client.submit(get(2, server.url("/2")));
  const auto all = drain(client);
  CHECK(all.at(1).result->status == 429);
  REQUIRE_FALSE(all.at(2).result);
  CHECK(all.at(2).result.error().kind == Kind::budget);
  CHECK_THAT(all.at(2).result.error().detail, Catch::Matchers::ContainsSubstring("asks not to be asked"));
  CHECK(server.count("/2") == 0);
}

TEST_CASE("Retry-After on another status speaks of its request, not of the host") {
  LoopbackServer server([](const Seen& s) {
    return s.path == "/1" ? Reply{500, {{"Retry-After", "86400"}}, ""} : Reply{200, {}, "page"};
  });
  Client client(quick());
  client.submit(get(1, server.url("/1")));
  client.submit(get(2, server.url("/2")));
  const auto all = drain(client);
  CHECK(all.at(1).result->status == 500);
  CHECK(all.at(2).result->body == "page");
}

TEST_CASE("pages that break again and again do not take their host for down") {
  LoopbackServer server([](const Seen& s) {
    const bool broken = s.path.starts_with("/broken");
    return Reply{200, {}, std::string(1000, 'x'), broken ? Reply::Fault::truncate : Reply::Fault::none};
  });
  auto options = quick();
  options.max_in_flight_per_host = 1;
  Client client(options);
  for (std::uint64_t i = 1; i <= 3; ++i) client.submit(get(i, server.url("/broken" + std::to_string(i))));
  client.submit(get(9, server.url("/well")));
  CHECK(drain(client).at(9).result);
}

TEST_CASE("no answer at all is no cut one, and headers have their limit") {
  LoopbackServer server([](const Seen& s) {
    if (s.path == "/reset") return Reply{200, {}, "", Reply::Fault::reset};
    Reply flood;
    for (int i = 0; i < 140; ++i)
      flood.headers.emplace_back("X-" + std::to_string(i), std::string(2000, 'y'));
    return flood;
  });
  auto options = quick();
  options.max_retries = 1;
  CHECK(fetch(options, get(1, server.url("/reset"))).result.error().kind == Kind::connect);
  const auto flooded = fetch(options, get(2, server.url("/flood")));
  REQUIRE_FALSE(flooded.result);
  CHECK(flooded.result.error().kind == Kind::too_large);
  CHECK(flooded.retries == 0);
}

TEST_CASE("a cut body is an error, never a short page") {
  LoopbackServer server([](const Seen&) {
    return Reply{200, {}, std::string(1000, 'x'), Reply::Fault::truncate};
  });
  auto options = quick();
  options.max_retries = 1;
  const auto got = fetch(options, get(1, server.url()));
  REQUIRE_FALSE(got.result);
  CHECK(got.result.error().kind == Kind::truncated);
  CHECK(got.retries == 1);
}

TEST_CASE("slow and silent servers run into the time limits") {
  LoopbackServer server([](const Seen& s) {
    return Reply{
        200, {}, std::string(1000, 'x'), s.path == "/hang" ? Reply::Fault::hang : Reply::Fault::drip};
  });
  auto options = quick();
  options.max_retries = 0;
  options.total_timeout_ms = 700;
  Client client(options);
  client.submit(get(1, server.url("/hang")));
  client.submit(get(2, server.url("/drip")));
  const auto all = drain(client);
  CHECK(all.at(1).result.error().kind == Kind::timeout);
  CHECK(all.at(2).result.error().kind == Kind::timeout);
}

TEST_CASE("a slow host holds up nobody else") {
  LoopbackServer slow([](const Seen&) { return Reply{200, {}, "x", Reply::Fault::hang}; });
  LoopbackServer fast([](const Seen&) { return Reply{200, {}, "x"}; });
  auto options = quick();
  options.max_retries = 0;
  options.total_timeout_ms = 1500;
  Client client(options);
  for (std::uint64_t i = 1; i <= 3; ++i) client.submit(get(i, slow.url("/" + std::to_string(i))));
  for (std::uint64_t i = 11; i <= 20; ++i) client.submit(get(i, fast.url("/" + std::to_string(i))));
  for (int i = 0; i < 10; ++i) {
    const auto fetched = client.next(std::chrono::milliseconds(1000));
    REQUIRE(fetched);
    CHECK(fetched->id > 10);
  }
}

TEST_CASE("redirects are followed up to a limit, loops and downgrades end") {
  LoopbackServer server([](const Seen& s) {
    if (s.path == "/loop") return Reply{302, {{"Location", "/loop"}}, ""};
    if (s.path == "/once") return Reply{301, {{"Location", "/end?q=1"}}, ""};
    if (s.path == "/file") return Reply{302, {{"Location", "file:///etc/passwd"}}, ""};
    return Reply{200, {}, s.path};
  });
  const auto once = fetch(quick(), get(1, server.url("/once")));
  REQUIRE(once.result);
  CHECK(once.result->body == "/end?q=1");
  CHECK(once.result->url == server.url("/end?q=1"));
  const auto loop = fetch(quick(), get(1, server.url("/loop")));
  REQUIRE_FALSE(loop.result);
  CHECK(loop.result.error().kind == Kind::bad_redirect);
  CHECK(server.count("/loop") == 6);
  CHECK(fetch(quick(), get(1, server.url("/file"))).result.error().kind == Kind::bad_redirect);
}

TEST_CASE("a redirect off the site is handed on where the source asks for that") {
  LoopbackServer other([](const Seen&) { return Reply{200, {}, "other"}; });
  LoopbackServer server([&](const Seen&) { return Reply{302, {{"Location", other.url("/gone")}}, ""}; });
  auto job = get(1, server.url());
  job.request.follow_off_site = false;
  const auto got = fetch(quick(), job);
  REQUIRE(got.result);
  CHECK(got.result->status == 302);
  CHECK(other.seen().empty());
}

TEST_CASE("a POST keeps its body over 307 and becomes a GET over 303") {
  LoopbackServer server([](const Seen& s) {
    if (s.path == "/307") return Reply{307, {{"Location", "/end"}}, ""};
    if (s.path == "/303") return Reply{303, {{"Location", "/end"}}, ""};
    return Reply{200, {}, s.method + " " + s.body};
  });
  for (const auto& [path, want] : {std::pair{"/307", "POST {}"}, std::pair{"/303", "GET "}}) {
    auto job = get(1, server.url(path));
    job.request.method = "POST";
    job.request.body = "{}";
    CHECK(fetch(quick(), job).result->body == want);
  }
}

TEST_CASE("compressed bodies are unpacked, and a gzip bomb is stopped at the limit") {
  const auto small = radar::replay::gzip("hello hello hello");
  const auto bomb = radar::replay::gzip(std::string(40u << 20, '\0'));
  REQUIRE(bomb.size() < 100'000);
  LoopbackServer server([&](const Seen& s) {
    return Reply{200, {{"Content-Encoding", "gzip"}}, s.path == "/bomb" ? bomb : small};
  });
  CHECK(fetch(quick(), get(1, server.url("/small"))).result->body == "hello hello hello");
  const auto got = fetch(quick(), get(1, server.url("/bomb")));
  REQUIRE_FALSE(got.result);
  CHECK(got.result.error().kind == Kind::too_large);
}

TEST_CASE("validators go out and a 304 comes back as such") {
  LoopbackServer server([](const Seen& s) {
    const auto it = s.headers.find("if-none-match");
    if (it != s.headers.end() && it->second == "\"v1\"") return Reply{304, {}, ""};
    return Reply{200, {{"ETag", "\"v1\""}}, "body"};
  });
  auto job = get(1, server.url());
  job.etag = "\"v1\"";
  job.last_modified = "Wed, 21 Oct 2015 07:28:00 GMT";
  Client client(quick());
  client.submit(job);
  CHECK(drain(client).at(1).result->status == 304);
  CHECK(server.seen().at(0).headers.at("if-modified-since") == "Wed, 21 Oct 2015 07:28:00 GMT");
  CHECK(client.host_stats().begin()->second.not_modified == 1);
}

TEST_CASE("robots.txt is asked once per origin and obeyed") {
  LoopbackServer server([](const Seen& s) {
    if (s.path == "/robots.txt")
      return Reply{200, {}, "User-agent: skills-radar\nDisallow: /private\nUser-agent: *\nDisallow: /"};
    return Reply{200, {}, "page"};
  });
  Client client(quick());
  client.submit(get(1, server.url("/open"), true));
  client.submit(get(2, server.url("/private/x"), true));
  client.submit(get(3, server.url("/open2"), true));
  const auto all = drain(client);
  CHECK(all.at(1).result->body == "page");
  CHECK(all.at(3).result->body == "page");
  REQUIRE_FALSE(all.at(2).result);
  CHECK(all.at(2).result.error().kind == Kind::robots);
  CHECK(server.count("/robots.txt") == 1);
  CHECK(server.count("/private/x") == 0);
  CHECK(client.host_stats().begin()->second.refused_by_robots == 1);
}

TEST_CASE("no robots.txt allows everything, a broken one forbids everything") {
  std::atomic<int> status{404};
  LoopbackServer server([&](const Seen& s) {
    return s.path == "/robots.txt" ? Reply{status, {}, ""} : Reply{200, {}, "page"};
  });
  CHECK(fetch(quick(), get(1, server.url("/a"), true)).result);
  status = 500;
  const auto got = fetch(quick(), get(1, server.url("/a"), true));
  REQUIRE_FALSE(got.result);
  CHECK(got.result.error().kind == Kind::other);
  CHECK(server.count("/a") == 1);
}

TEST_CASE("of an endless robots.txt the beginning counts, and one that only redirects is none") {
  LoopbackServer server([](const Seen& s) {
    if (s.path == "/robots.txt")
      return Reply{200, {}, "User-agent: *\nDisallow: /private\n" + std::string(2u << 20, '#')};
    return Reply{200, {}, "page"};
  });
  CHECK(fetch(quick(), get(1, server.url("/open"), true)).result);
  const auto refused = fetch(quick(), get(2, server.url("/private"), true));
  REQUIRE_FALSE(refused.result);
  CHECK(refused.result.error().kind == Kind::robots);
  LoopbackServer around([](const Seen& s) {
    return s.path == "/robots.txt" ? Reply{302, {{"Location", "/robots.txt"}}, ""} : Reply{200, {}, "page"};
  });
  CHECK(fetch(quick(), get(3, around.url("/open"), true)).result);
}

TEST_CASE("requests to one host keep their distance, Crawl-delay included") {
  LoopbackServer server([](const Seen& s) {
    return s.path == "/robots.txt" ? Reply{200, {}, "User-agent: *\nCrawl-delay: 0.2"} : Reply{200, {}, ""};
  });
  Client client(quick());
  for (std::uint64_t i = 1; i <= 4; ++i) client.submit(get(i, server.url("/" + std::to_string(i)), true));
  CHECK(drain(client).size() == 4);
  const auto seen = server.seen();
  for (std::size_t i = 1; i < seen.size(); ++i) CHECK(seen[i].at_ms - seen[i - 1].at_ms >= 190);
}

TEST_CASE("no more requests are in flight to one host than allowed") {
  std::atomic<int> now{0}, most{0};
  LoopbackServer server([&](const Seen&) {
    most = std::max(most.load(), ++now);
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    --now;
    return Reply{200, {}, ""};
  });
  Client client(quick());
  for (std::uint64_t i = 1; i <= 10; ++i) client.submit(get(i, server.url("/" + std::to_string(i))));
  CHECK(drain(client).size() == 10);
  CHECK(most == 2);
}

TEST_CASE("loopback is refused unless it was allowed, and no server is a connect error") {
  LoopbackServer server([](const Seen&) { return Reply{}; });
  auto options = quick();
  options.allow_loopback = false;
  const auto got = fetch(options, get(1, server.url()));
  REQUIRE_FALSE(got.result);
  CHECK(got.result.error().kind == Kind::private_address);
  CHECK(server.seen().empty());
  const auto refused = fetch(quick(), get(1, "http://127.0.0.1:1/"));
  REQUIRE_FALSE(refused.result);
  CHECK(refused.result.error().kind == Kind::connect);
}

TEST_CASE("keys reach the server and nothing else") {
  LoopbackServer server([](const Seen& s) {
    return Reply{302, {{"Location", s.path + "&again=1"}}, s.path};
  });
  auto options = quick();
  options.secret = [](const std::string& name) -> std::optional<std::string> {
    if (name == "RADAR_KEY") return "topsecret";
    return std::nullopt;
  };
  auto job = get(1, server.url("/?key={env:RADAR_KEY}"));
  job.request.headers = {{"X-Key", "{env:RADAR_KEY}"}};
  const auto got = fetch(options, job);
  REQUIRE_FALSE(got.result);
  CHECK(got.result.error().detail.find("topsecret") == std::string::npos);
  CHECK(server.seen().at(0).path == "/?key=topsecret");
  CHECK(server.seen().at(0).headers.at("x-key") == "topsecret");
  job.request.url = server.url("/?key={env:ABSENT}");
  const auto missing = fetch(options, job);
  REQUIRE_FALSE(missing.result);
  CHECK(missing.result.error().kind == Kind::missing_secret);
  CHECK(missing.result.error().detail == "ABSENT");
}

TEST_CASE("a key with special characters arrives as it is, and is taken out of every form of echo") {
  LoopbackServer server([](const Seen& s) {
    return Reply{200, {}, s.path + " {\"key\":\"a\\/b+c&d\"} a/b+c&d"};
  });
  auto options = quick();
  options.secret = [](const std::string&) -> std::optional<std::string> { return "a/b+c&d"; };
  const auto got = fetch(options, get(1, server.url("/x?key={env:MINE}&page=1")));
  REQUIRE(got.result);
  CHECK(server.seen().at(0).path == "/x?key=a%2Fb%2Bc%26d&page=1");
  CHECK(got.result->body == "/x?key={env:MINE}&page=1 {\"key\":\"{env:MINE}\"} {env:MINE}");
}

TEST_CASE("a key in a body does not follow a redirect to another host") {
  LoopbackServer other([](const Seen&) { return Reply{200, {}, "got it"}; });
  LoopbackServer server([&](const Seen&) { return Reply{307, {{"Location", other.url("/")}}, ""}; });
  auto options = quick();
  options.secret = [](const std::string&) -> std::optional<std::string> { return "topsecret"; };
  auto job = get(1, server.url("/search"));
  job.request.method = "POST";
  job.request.body = "{\"key\":\"{env:MINE}\"}";
  const auto got = fetch(options, job);
  REQUIRE_FALSE(got.result);
  CHECK(got.result.error().kind == Kind::bad_redirect);
  CHECK(server.seen().at(0).body == "{\"key\":\"topsecret\"}");
  CHECK(other.seen().empty());
}

TEST_CASE("neither a redirect nor an echo gets at the environment") {
  LoopbackServer server([](const Seen& s) {
    if (s.path == "/echo?key=topsecret") return Reply{200, {}, "next: /p2?key=topsecret"};
    return Reply{302, {{"Location", "/got?x={env:OTHER}"}}, ""};
  });
  auto options = quick();
  options.secret = [](const std::string&) -> std::optional<std::string> { return "topsecret"; };
  const auto redirected = fetch(options, get(1, server.url("/go")));
  REQUIRE_FALSE(redirected.result);
  CHECK(redirected.result.error().kind == Kind::bad_redirect);
  const auto echoed = fetch(options, get(2, server.url("/echo?key={env:MINE}")));
  REQUIRE(echoed.result);
  CHECK(echoed.result->body == "next: /p2?key={env:MINE}");
  for (const auto& seen : server.seen()) CHECK(seen.path.find("/got") == std::string::npos);
}

TEST_CASE("cancelling returns what was unfinished") {
  LoopbackServer server([](const Seen&) { return Reply{200, {}, "x", Reply::Fault::hang}; });
  Client client(quick());
  for (std::uint64_t i = 1; i <= 5; ++i) client.submit(get(i, server.url("/" + std::to_string(i))));
  (void)client.next(std::chrono::milliseconds(50));
  client.cancel_all();
  const auto all = drain(client);
  CHECK(all.size() == 5);
  for (const auto& [id, fetched] : all) CHECK(fetched.result.error().kind == Kind::cancelled);
}

TEST_CASE("a key in another spelling follows no redirect to another host") {
  LoopbackServer other([](const Seen&) { return Reply{200, {}, "got it"}; });
  LoopbackServer server([&](const Seen& s) {
    if (s.path.starts_with("/host")) return Reply{302, {{"Location", "http://TopSecret.example/"}}, ""};
    const bool lower = s.path.starts_with("/lower");
    return Reply{302, {{"Location", other.url(lower ? "/t?key=a%2bb%2fc" : "/t?key=%61+b%2Fc")}}, ""};
  });
  auto options = quick();
  options.secret = [](const std::string& name) -> std::optional<std::string> {
    return name == "LOWER" ? "a+b/c" : name == "MIXED" ? "a b/c" : "TopSecret";
  };
  for (const char* path : {"/lower?key={env:LOWER}", "/mixed?key={env:MIXED}", "/host?key={env:NAME}"}) {
    const auto got = fetch(options, get(1, server.url(path)));
    REQUIRE_FALSE(got.result);
    CHECK(got.result.error().kind == Kind::bad_redirect);
  }
  CHECK(other.seen().empty());
}

TEST_CASE("a key in another spelling is taken out of what is kept, and still reaches its own host") {
  LoopbackServer server([](const Seen& s) {
    if (s.path.starts_with("/p1")) return Reply{302, {{"Location", "/p2?key=a%2bb%2fc&r=1"}}, ""};
    return Reply{
        200, {{"X-Next", "/p3?key=a%2bb/c"}}, R"({"next":"/p3?key=a\u002Bb/c","path":")" + s.path + "\"}"};
  });
  auto options = quick();
  options.secret = [](const std::string&) -> std::optional<std::string> { return "a+b/c"; };
  const auto got = fetch(options, get(1, server.url("/p1?key={env:MINE}")));
  REQUIRE(got.result);
  CHECK(got.result->url == server.url("/p2?key={env:MINE}&r=1"));
  CHECK(got.result->header("x-next") == "/p3?key={env:MINE}");
  CHECK(got.result->body == R"({"next":"/p3?key={env:MINE}","path":"/p2?key={env:MINE}&r=1"})");
  CHECK(server.seen().at(1).path == "/p2?key=a%2Bb%2Fc&r=1");
}

TEST_CASE("what waits for a host that does not answer is asked when it is back") {
  std::atomic<int> n{0};
  LoopbackServer server([&](const Seen&) {
    return n++ < 9 ? Reply{200, {}, "", Reply::Fault::reset} : Reply{200, {}, "page"};
  });
  auto options = quick();
  options.max_retries = 1;
  Client client(options);
  for (std::uint64_t i = 1; i <= 30; ++i) client.submit(get(i, server.url("/" + std::to_string(i))));
  const auto all = drain(client);
  REQUIRE(all.size() == 30);
  for (const auto& [id, fetched] : all) {
    CAPTURE(id);
    CHECK(fetched.result);
  }
}

TEST_CASE("a host that stays silent is given up after one more try") {
  LoopbackServer server([](const Seen&) { return Reply{200, {}, "", Reply::Fault::reset}; });
  auto options = quick();
  options.max_retries = 1;
  Client client(options);
  for (std::uint64_t i = 1; i <= 30; ++i) client.submit(get(i, server.url("/" + std::to_string(i))));
  const auto all = drain(client);
  REQUIRE(all.size() == 30);
  for (const auto& [id, fetched] : all) CHECK_FALSE(fetched.result);
  CHECK(all.at(30).result.error().kind == Kind::budget);
  CHECK_THAT(all.at(30).result.error().detail,
             Catch::Matchers::ContainsSubstring("not asked again this night"));
  CHECK(server.seen().size() <= 12);
}

TEST_CASE("a robots.txt that fails is asked again before its boards are given up") {
  for (const auto fault : {Reply::Fault::none, Reply::Fault::reset}) {
    std::atomic<int> n{0};
    LoopbackServer server([&](const Seen& s) {
      if (s.path != "/robots.txt") return Reply{200, {}, "page"};
      if (n++ < 2) return Reply{502, {}, "", fault};
      return Reply{200, {}, "User-agent: *\nDisallow: /private"};
    });
    auto options = quick();
    options.max_retries = 1;
    Client client(options);
    for (std::uint64_t i = 1; i <= 3; ++i) client.submit(get(i, server.url("/" + std::to_string(i)), true));
    client.submit(get(4, server.url("/private"), true));
    const auto all = drain(client);
    for (std::uint64_t i = 1; i <= 3; ++i) CHECK(all.at(i).result);
    CHECK(all.at(4).result.error().kind == Kind::robots);
    CHECK(server.count("/robots.txt") == 3);
  }
}

TEST_CASE("while other hosts are at work a failing robots.txt has time, else it is final") {
  LoopbackServer busy([](const Seen&) {
    std::this_thread::sleep_for(std::chrono::milliseconds(600));
    return Reply{200, {}, "late"};
  });
  std::atomic<int> n{0};
  LoopbackServer server([&](const Seen& s) {
    if (s.path != "/robots.txt") return Reply{200, {}, "page"};
    return n++ < 2 ? Reply{500, {}, ""} : Reply{404, {}, ""};
  });
  auto options = quick();
  options.max_retries = 0;
  CHECK_FALSE(fetch(options, get(1, server.url("/a"), true)).result);
  n = 0;
  Client client(options);
  client.submit(get(1, server.url("/a"), true));
  client.submit(get(2, busy.url("/")));
  CHECK(drain(client).at(1).result);
}

TEST_CASE("a host that answers 429 to everything is left alone soon") {
  LoopbackServer server([](const Seen&) { return Reply{429, {}, ""}; });
  Client client(quick());
  for (std::uint64_t i = 1; i <= 40; ++i) client.submit(get(i, server.url("/" + std::to_string(i))));
  const auto all = drain(client);
  REQUIRE(all.size() == 40);
  CHECK(server.seen().size() <= 16);  // eight times two in flight
  CHECK_THAT(all.at(40).result.error().detail, Catch::Matchers::ContainsSubstring("left alone"));
}

TEST_CASE("a result tells how many requests it took, and since when") {
  std::atomic<int> n{0};
  LoopbackServer server([&](const Seen& s) {
    if (s.path == "/a") return Reply{302, {{"Location", "/b"}}, ""};
    return n++ == 0 ? Reply{500, {}, ""} : Reply{200, {}, "ok"};
  });
  const auto before = std::chrono::steady_clock::now();
  const auto got = fetch(quick(), get(1, server.url("/a")));
  CHECK(got.requests == 3);
  CHECK(got.started >= before);
  CHECK(got.started < std::chrono::steady_clock::now());
  auto keyed = get(1, server.url("/?key={env:ABSENT}"));
  CHECK(fetch(quick(), keyed).requests == 0);
}
