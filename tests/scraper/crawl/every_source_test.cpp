// Every kind, and every source of config/sources.json, through whole nights against servers on loopback that
// answer with the kinds' fixtures: HTTP, robots.txt, paging, details, parsing, database, and 304s the next
// night.
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>

#include "scraper/crawl/client_setup.h"
#include "scraper/crawl/night.h"
#include "sources/json/json_view.h"
#include "sources/json/json_writer.h"
#include "sources/text/sha256.h"
#include "sources/text/url.h"
#include "sources/text/utf8.h"
#include "tests/replay/command.h"
#include "tests/replay/loopback_server.h"
#include "tests/sources/contracts.h"

using namespace radar;
using namespace radar::crawl;
using replay::LoopbackServer;
using replay::Reply;
using replay::Seen;
namespace fs = std::filesystem;

namespace {

constexpr const char* k_key = "key";  // of every source that wants one

struct File {
  std::string name, body;
  [[nodiscard]] std::string type() const {
    return name.ends_with("json")   ? "application/json"
           : name.ends_with("html") ? "text/html"
                                    : "application/xml";
  }
};

// tests/data/KIND/STEM.*
std::optional<File> fixture(std::string_view kind, const std::string& stem) {
  for (const auto& entry : fs::directory_iterator(fs::path(RADAR_TEST_DATA) / kind)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with(stem + ".") || name.ends_with(".expected")) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    return File{name, std::string(std::istreambuf_iterator<char>(in), {})};
  }
  return std::nullopt;
}

// What a server sees of a request: method, path with query, body, keys filled in.
std::string seen_as(const std::string& method, std::string path, std::string body) {
  for (std::string* part : {&path, &body}) {
    for (auto at = part->find("{env"); at != std::string::npos; at = part->find("{env"))
      part->replace(at, part->find('}', at) - at + 1, k_key);
  }
  return method + " " + path + " " + body;
}

std::string seen_as(const model::Request& request) {
  const auto path = request.url.find('/', request.url.find("//") + 2);
  return seen_as(request.method, path == std::string::npos ? "/" : request.url.substr(path), request.body);
}

// One job system with one board. Its answers are found by asking the source itself what it will ask for.
class JobSystem {
 public:
  JobSystem(const sources::Kind& kind, const std::string& entry) : kind_(kind) {
    entry_ = text::replace_all(entry, "{base}", server_.url());
    id_ = json::parse(entry_)->root()["id"].text();
    source_ = make();
    // Kinds whose options are whole addresses take those instead of a base_url.
    for (const auto& request : source_->start()) move_here(entry_, request.url);
    source_ = make();
    for (const auto& request : source_->start()) answer(request, "listing");
  }
  [[nodiscard]] const std::string& entry() const { return entry_; }
  [[nodiscard]] std::string whats_missing() const { return missing_; }

 private:
  std::unique_ptr<sources::Source> make() {
    json::ConfigFaults faults;
    auto config = parse_crawl_config(R"({"version":1,"sources":[)" + entry_ + "]}", "entry", faults);
    for (const auto& fault : faults) UNSCOPED_INFO(fault.str());
    REQUIRE(faults.empty());
    return std::move(config.sources.at(0).source);
  }

  // Replaces the address of a live host by this server's; true if there was one.
  bool move_here(std::string& text, const std::string& url) const {
    const auto parsed = text::parse_url(url);
    if (!parsed || url.starts_with(server_.url())) return false;
    text = text::replace_all(text, parsed->scheme + "://" + parsed->host, server_.url());
    text = text::replace_all(text, parsed->scheme + R"(:\/\/)" + parsed->host, server_.url());
    return true;
  }

  void answer(const model::Request& request, const std::string& stem) {
    const std::string key = seen_as(request);
    if (pages_.count(key) != 0) return;
    // A mapping of one site's own interface has its own answers.
    auto file = fixture(kind_.name, stem == "listing" ? id_ : id_ + "-" + stem);
    if (!file) file = fixture(kind_.name, stem);
    if (!file && stem == "last") return;  // one page is all there is
    if (!file && stem == "detail")
      file = fixture(kind_.name, "listing");  // the same list, in another language
    if (!file) {
      missing_ += std::string(kind_.name) + " has no " + stem + "; ";
      return;
    }
    model::Response response;
    for (bool again = true; again;) {
      again = false;
      response = {200, request.url, {{"content-type", file->type()}}, file->body, 1772409600};
      const auto parsed = source_->parse(request, response);
      if (!parsed) {
        missing_ += std::string(kind_.name) + " " + file->name + ": " + parsed.error().detail + "; ";
        return;
      }
      for (const auto& next : parsed->requests) again = move_here(file->body, next.url) || again;
      for (const auto& s : parsed->sightings) {
        if (s.detail) again = move_here(file->body, s.detail->url) || again;
      }
    }
    pages_[key] = {200, {{"Content-Type", file->type()}}, file->body};
    const auto parsed = source_->parse(request, response);
    for (const auto& next : parsed->requests) answer(next, "last");
    for (const auto& s : parsed->sightings) {
      if (!s.detail) continue;
      auto detail = *s.detail;
      detail.role = model::RequestRole::detail;
      detail.native_id = s.posting.id;
      answer(detail, "detail");
    }
  }

  Reply reply(const Seen& seen) const {
    const auto page = pages_.find(seen_as(seen.method, seen.path, seen.body));
    if (page == pages_.end()) return {404, {}, ""};
    Reply reply = page->second;
    const std::string etag = "\"" + text::hex(text::sha256(reply.body)).substr(0, 16) + "\"";
    reply.headers.emplace_back("ETag", etag);
    const auto given = seen.headers.find("if-none-match");
    if (given != seen.headers.end() && given->second == etag) return {304, {{"ETag", etag}}, ""};
    return reply;
  }

  const sources::Kind& kind_;
  std::map<std::string, Reply> pages_;  // filled before the night begins
  LoopbackServer server_{[this](const Seen& seen) { return reply(seen); }};
  std::string entry_, id_, missing_;
  std::unique_ptr<sources::Source> source_;
};

struct Archive {
  replay::Folder folder;
  std::unique_ptr<store::Store> store = std::move(store::Store::open(folder.path("x.sqlite")).value());
};

class Internet {
 public:
  void add(const std::string& kind_name, const std::string& entry) {
    const auto* kind = sources::find_kind(kind_name);
    REQUIRE(kind != nullptr);
    systems_.push_back(std::make_unique<JobSystem>(*kind, entry));
    UNSCOPED_INFO(entry);
    CHECK(systems_.back()->whats_missing() == "");
  }
  [[nodiscard]] CrawlConfig config() const {
    std::string entries;
    for (const auto& system : systems_) entries += (entries.empty() ? "" : ",") + system->entry();
    json::ConfigFaults faults;
    auto config = parse_crawl_config(
        R"({"version":1,"defaults":{"allow_loopback":true,"min_interval_ms":0,"max_retries":0},"sources":[)" +
            entries + "]}",
        "internet.json", faults);
    REQUIRE(faults.empty());
    for (const auto& entry : config.sources) {
      for (const auto& request : entry.source->start()) {
        for (const auto& name : secrets_of(request)) ::setenv(name.c_str(), k_key, 1);
      }
    }
    return config;
  }
  // Two nights: everything comes, then nothing is new.
  void check_two_nights() const {
    const Archive archive;
    const auto c = config();
    NightOptions options;
    options.program_version = "test";
    for (int day = 1; day <= 2; ++day) {
      options.clock = [day] { return 1772409600 + day * 86'400; };
      const auto night = run_night(c, *archive.store, options);
      CHECK(night.sources.size() == systems_.size());
      for (const auto& s : night.sources) {
        CAPTURE(day, s.id, s.row.status, s.row.detail);
        // A search's fixture declares more than the two pages that it holds.
        const bool cut = s.row.status == "truncated" && s.row.detail.starts_with("the source declares");
        CHECK((s.row.status == "ok" || cut || (day == 2 && s.row.status == "unchanged")));
        CHECK(s.row.seen > 0);
        if (day == 2) CHECK((s.row.new_ == 0 && s.row.changed == 0 && s.row.closed == 0));
      }
    }
  }

 private:
  std::vector<std::unique_ptr<JobSystem>> systems_;
};

// {"id":..,"kind":..} and the options, with a base_url that stands for the live host.
std::string entry_of(const std::string& id, const std::string& kind, const std::string& options) {
  std::string entry = "{\"id\":" + json::quoted(id) + ",\"kind\":" + json::quoted(kind);
  const std::string inner(text::trim(std::string_view(options).substr(1, options.size() - 2)));
  return entry + (inner.empty() ? "" : "," + inner) + ",\"base_url\":\"{base}\"}";
}

}  // namespace

TEST_CASE("every kind: two whole nights over loopback") {
  Internet internet;
  for (const auto& contract : sources::test::k_contracts) {
    internet.add(std::string(contract.kind), entry_of(std::string(contract.kind), std::string(contract.kind),
                                                      std::string(contract.options)));
  }
  internet.check_two_nights();
}

TEST_CASE("every configured source: two whole nights over loopback") {
  std::ifstream in(std::string(RADAR_PROJECT_DIR) + "/config/sources.json");
  const std::string bytes(std::istreambuf_iterator<char>(in), {});
  const auto document = json::parse(bytes);
  REQUIRE(document);
  Internet internet;
  std::size_t count = 0;
  for (const auto& entry : document->root()["sources"]) {
    if (entry["enabled"].exists() && !entry["enabled"].boolean().value_or(true)) continue;
    std::string line = entry.dump();
    line.insert(line.size() - 1, ",\"base_url\":\"{base}\"");
    internet.add(entry["kind"].text(), line);
    ++count;
  }
  CHECK(count >= 250);
  internet.check_two_nights();
}
