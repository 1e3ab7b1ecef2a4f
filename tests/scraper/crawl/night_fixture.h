// Whole nights against a server on loopback, into a real database file.
#pragma once

#include <SQLiteCpp/Statement.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "scraper/crawl/night.h"
#include "sources/text/sha256.h"
#include "tests/replay/loopback_server.h"

namespace radar::crawl::test {

namespace fs = std::filesystem;
using replay::LoopbackServer;
using replay::Reply;
using replay::Seen;

// A database file of its own, removed at the end.
struct Archive {
  fs::path path = fs::temp_directory_path() /
                  ("radar-night-" + std::to_string(::getpid()) + "-" + std::to_string(next++) + ".sqlite");
  std::unique_ptr<store::Store> store = std::move(store::Store::open(path.string()).value());
  ~Archive() {
    store.reset();
    for (const char* end : {"", "-wal", "-shm"}) fs::remove(path.string() + end);
  }
  std::int64_t count(const std::string& sql) {
    SQLite::Statement s(store->database(), sql);
    s.executeStep();
    return s.getColumn(0).getInt64();
  }
  std::string text(const std::string& sql) {
    SQLite::Statement s(store->database(), sql);
    return s.executeStep() ? s.getColumn(0).getString() : "";
  }
  static inline int next = 0;
};

// Serves bodies by path with an ETag, and 304 to who has it.
class Site {
 public:
  Site() : server_([this](const Seen& seen) { return answer(seen); }) {}
  void put(const std::string& path, Reply reply) { pages_[path] = std::move(reply); }
  void json(const std::string& path, const std::string& body) { put(path, replay::json_reply(body)); }
  LoopbackServer& server() { return server_; }

 private:
  Reply answer(const Seen& seen) {
    const auto page = pages_.find(seen.path);
    if (page == pages_.end()) return {404, {}, "{}"};
    Reply reply = page->second;
    if (reply.status != 200) return reply;
    const std::string etag = "\"" + text::hex(text::sha256(reply.body)).substr(0, 16) + "\"";
    const auto given = seen.headers.find("if-none-match");
    if (given != seen.headers.end() && given->second == etag) return {304, {{"ETag", etag}}, ""};
    reply.headers.emplace_back("ETag", etag);
    return reply;
  }
  std::map<std::string, Reply> pages_;
  LoopbackServer server_;
};

inline CrawlConfig config(const std::string& entries) {
  json::ConfigFaults faults;
  auto out = parse_crawl_config(
      R"({"version":1,"defaults":{"allow_loopback":true,"min_interval_ms":0,"backoff_base_ms":5,"max_retries":1,"total_timeout_ms":1500},"sources":[)" +
          entries + "]}",
      "test.json", faults);
  for (const auto& fault : faults) UNSCOPED_INFO(fault.str());
  REQUIRE(faults.empty());
  return out;
}

inline NightResult night(const CrawlConfig& c, Archive& archive, text::UnixSeconds day,
                         NightOptions options = {}) {
  options.program_version = "test";
  options.clock = [day] { return day * 86'400; };
  return run_night(c, *archive.store, options);
}

}  // namespace radar::crawl::test
