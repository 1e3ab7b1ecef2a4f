// What a listing knows of a posting beside its detail, and boards that list nothing.
#include "scraper/crawl/board.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <memory>
#include <string>

#include "scraper/crawl/night.h"
#include "sources/json/json_view.h"
#include "sources/json/json_writer.h"
#include "tests/replay/loopback_server.h"

using namespace radar;
using namespace radar::crawl;
using model::Workplace;
namespace fs = std::filesystem;

namespace {

model::Posting placed(std::vector<std::string> places, std::optional<Workplace> remote = {}) {
  model::Posting posting;
  posting.locations = std::move(places);
  posting.remote = remote;
  return posting;
}

std::optional<Workplace> merged(model::Posting detail, const model::Posting& listing) {
  merge_listing(detail, listing);
  return detail.remote;
}

// One source in a database of its own, asked once a day.
class Nights {
 public:
  explicit Nights(const std::string& entry) : store_(std::move(store::Store::open(path_.string()).value())) {
    json::ConfigFaults faults;
    config_ = parse_crawl_config(
        R"({"version":1,"defaults":{"allow_loopback":true,"min_interval_ms":0,"max_retries":0},"sources":[)" +
            entry + "]}",
        "test.json", faults);
    REQUIRE(faults.empty());
  }
  ~Nights() {
    store_.reset();
    for (const char* end : {"", "-wal", "-shm"}) fs::remove(path_.string() + end);
  }
  Nights(const Nights&) = delete;
  Nights& operator=(const Nights&) = delete;
  store::RunSourceRow run(int day) {
    NightOptions options;
    options.program_version = "test";
    options.clock = [day] { return text::UnixSeconds{day} * 86'400; };
    return run_night(config_, *store_, options).sources.at(0).row;
  }

 private:
  fs::path path_ = fs::temp_directory_path() / ("radar-board-" + std::to_string(::getpid()) + ".sqlite");
  std::unique_ptr<store::Store> store_;
  CrawlConfig config_;
};

// A company of SmartRecruiters that has so many postings.
class Company {
 public:
  store::RunSourceRow night(int day, int postings) {
    postings_ = postings;
    return nights_.run(day);
  }

 private:
  replay::Reply answer(const replay::Seen& seen) const {
    if (seen.path.find('?') == std::string::npos) {
      const std::string id = seen.path.substr(seen.path.rfind('/') + 1);
      return replay::json_reply(R"({"id":")" + id + R"(","name":"Engineer","jobAd":{"sections":{
          "jobDescription":{"title":"Work","text":"<p>Python</p>"}}}})");
    }
    std::string list;
    for (int i = 0; i < postings_; ++i)
      list += (list.empty() ? "" : ",") + std::string(R"({"id":")") + std::to_string(i) +
              R"(","name":"Engineer"})";
    return replay::json_reply(R"({"offset":0,"limit":100,"totalFound":)" + std::to_string(postings_) +
                              R"(,"content":[)" + list + "]}");
  }
  std::atomic<int> postings_{0};
  replay::LoopbackServer server_{[this](const replay::Seen& seen) { return answer(seen); }};
  Nights nights_{
      R"({"id":"aurora","kind":"smartrecruiters","board":"aurora","min_interval_ms":0,"base_url":")" +
      server_.url() + "\"}"};
};

}  // namespace

TEST_CASE("a detail with places of its own knows better than the words of the listed place") {
  const auto listing = placed({"Remote (Portugal)"}, Workplace::remote);
  CHECK_FALSE(merged(placed({"Remote (Portugal)", "Porto"}), listing));
  CHECK(merged(placed({"Porto"}, Workplace::hybrid), listing) == Workplace::hybrid);
  CHECK(merged(placed({}), listing) == Workplace::remote);
  // What a field of the listing told is kept.
  CHECK(merged(placed({"Porto"}), placed({"Porto"}, Workplace::remote)) == Workplace::remote);
}

TEST_CASE("a board that never listed anything is named, since a wrong name is answered alike") {
  Company company;
  const auto row = company.night(1, 0);
  CHECK(row.status == "empty");
  CHECK(row.detail.find("wrong name") != std::string::npos);
}

TEST_CASE("a company that lists nothing any more is doubted for a week, and then believed") {
  Company company;
  CHECK(company.night(1, 3).new_ == 3);
  for (int day = 2; day < 8; ++day) {
    const auto row = company.night(day, 0);
    CHECK(row.status == "suspect");
    CHECK(row.closed == 0);
  }
  const auto believed = company.night(8, 0);
  CHECK(believed.status == "empty");
  CHECK(believed.closed == 3);
  CHECK(company.night(9, 0).status == "empty");
  CHECK(company.night(10, 2).reopened == 2);
}

TEST_CASE("a board that is at neither address of its kind is no such board") {
  replay::LoopbackServer server([](const replay::Seen&) { return replay::Reply{404, {}, "{}"}; });
  Nights nights(R"({"id":"aurora","kind":"bamboohr","board":"aurora","min_interval_ms":0,"base_url":")" +
                server.url() + "\"}");
  const auto row = nights.run(1);
  CHECK(row.status == "failed");
  CHECK(row.detail.find("no such board") != std::string::npos);
  CHECK(row.requests == 2);
}

TEST_CASE("a listing that comes in parts which repeat postings is followed to its end") {
  // The second part begins with postings that the first brought.
  constexpr int k_postings = 2040;
  replay::LoopbackServer server([](const replay::Seen& seen) {
    const auto asked = json::parse(seen.body);
    if (!asked) return replay::Reply{404, {}, "{}"};
    const auto offset = asked->root()["offset"].integer().value_or(0);
    const std::string part = asked->root()["appliedFacets"]["place"][std::size_t{0}].text();
    const int size = part == "a" ? 1999 : part == "b" ? 60 : k_postings;
    const int first = part == "b" ? k_postings - 60 : 0;
    json::Writer w;
    w.begin_object().key("total").value(std::min(size, 2000)).key("jobPostings").begin_array();
    for (auto i = offset; i < std::min<std::int64_t>(size, offset + 20); ++i) {
      w.begin_object().key("title").value("Engineer");
      w.key("externalPath").value("/job/" + std::to_string(first + i)).end_object();
    }
    w.end_array().key("facets").raw(R"([{"facetParameter":"place","values":[
        {"id":"a","count":1999},{"id":"b","count":60}]}])");
    return replay::json_reply(w.end_object().take());
  });
  Nights nights(R"({"id":"aurora","kind":"workday","board":"aurora.wd5/Site","drop_titles":["."],)"
                R"("min_interval_ms":0,"base_url":")" +
                server.url() + "\"}");
  const auto row = nights.run(1);
  CHECK(row.status == "ok");
  CHECK(row.seen == k_postings);
  CHECK(row.closing_suspended.empty());
}
