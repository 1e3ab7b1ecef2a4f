// What a night believes at once, what it waits for, and what it gives up: closings, drift, texts that do not
// come, stops and limits, over several nights.
#include <atomic>
#include <vector>

#include "scraper/crawl/judgement.h"
#include "tests/scraper/crawl/night_fixture.h"

using namespace radar;
using namespace radar::crawl;
using namespace radar::crawl::test;

namespace {

constexpr text::UnixSeconds k_day = 86'400;
constexpr text::UnixSeconds k_hour = 3'600;
constexpr const char* k_board = "/v0/postings/acme?mode=json";

std::vector<int> numbers(int from, int to) {
  std::vector<int> out;
  for (int i = from; i < to; ++i) out.push_back(i);
  return out;
}

std::string lever_board(const std::vector<int>& ids, bool with_place = true) {
  std::string jobs;
  for (const int id : ids) {
    const std::string n = std::to_string(id);
    jobs += (jobs.empty() ? "" : ",") + std::string("{\"id\":\"") + n + "\",\"text\":\"Engineer " + n +
            "\",\"description\":\"<p>Go " + n + "</p>\",\"categories\":{" +
            (with_place ? "\"location\":\"Ganja\"" : "") + "}}";
  }
  return "[" + jobs + "]";
}

std::string lever(Site& site) {
  return R"({"id":"acme","kind":"lever","board":"acme","base_url":")" + site.server().url() + "\"}";
}

// A night at a moment of its own.
SourceNight at(const CrawlConfig& c, Archive& archive, text::UnixSeconds moment, NightOptions options = {}) {
  options.program_version = "test";
  options.clock = [moment] { return moment; };
  return run_night(c, *archive.store, options).sources.at(0);
}

constexpr const char* k_open = "SELECT count(*) FROM open_postings";

}  // namespace

TEST_CASE("a rerun of the same night confirms no loss, the next night does and says so") {
  Site site;
  Archive archive;
  const auto c = config(lever(site));
  site.json(k_board, lever_board(numbers(0, 10)));
  CHECK(at(c, archive, k_day).row.new_ == 10);
  site.json(k_board, "[]");
  for (const auto later : {text::UnixSeconds{0}, text::UnixSeconds{60}, 11 * k_hour}) {
    const auto night = at(c, archive, 2 * k_day + later);
    CHECK(night.row.status == "suspect");
    CHECK(night.row.closed == 0);
  }
  const auto second = at(c, archive, 3 * k_day);
  CHECK(second.row.status == "empty");
  CHECK(second.row.closed == 10);
  CHECK(second.notable);
  CHECK(second.row.detail.find("10 postings closed: 0 seen where 10 are usual") == 0);
  CHECK_FALSE(at(c, archive, 4 * k_day).notable);
}

TEST_CASE("runs every six hours confirm a loss with what was seen twelve hours before") {
  Site site;
  Archive archive;
  const auto c = config(lever(site));
  site.json(k_board, lever_board(numbers(0, 10)));
  (void)at(c, archive, k_day);
  site.json(k_board, lever_board({1}));
  CHECK(at(c, archive, k_day + 6 * k_hour).row.status == "suspect");
  CHECK(at(c, archive, k_day + 12 * k_hour).row.status == "suspect");
  CHECK(at(c, archive, k_day + 18 * k_hour).row.closed == 9);
}

TEST_CASE("a run with --limit closes nothing, confirms nothing and is no measure") {
  Site site;
  Archive archive;
  const auto c = config(lever(site));
  NightOptions limited;
  limited.limit = 5;
  site.json(k_board, lever_board(numbers(0, 20)));
  CHECK(at(c, archive, k_day, limited).row.new_ == 5);
  CHECK(at(c, archive, 2 * k_day).row.status == "ok");
  site.json(k_board, "[]");
  CHECK(at(c, archive, 3 * k_day).row.status == "suspect");
  const auto row = at(c, archive, 4 * k_day, limited).row;
  CHECK(row.closed == 0);
  CHECK(row.closing_suspended == store::kLimitedRun);
  CHECK(archive.count(k_open) == 20);
  CHECK(at(c, archive, 5 * k_day).row.closed == 20);
}

TEST_CASE("a format that changed stays changed while the board answers 304, until it is back") {
  Site site;
  Archive archive;
  const auto c = config(lever(site));
  site.json(k_board, lever_board(numbers(0, 30)));
  (void)at(c, archive, k_day);
  site.json(k_board, lever_board(numbers(5, 30), false));
  CHECK(at(c, archive, 2 * k_day).row.status == "changed");
  site.put(k_board, {200, {{"Content-Type", "application/json"}}, "{}"});
  CHECK(at(c, archive, 2 * k_day + 1).row.detail.find("expected an array") != std::string::npos);
  site.json(k_board, lever_board(numbers(5, 30), false));
  for (int day = 3; day < 5; ++day) {
    const auto row = at(c, archive, day * k_day).row;
    CHECK(row.not_modified == 1);
    CHECK(row.status == "changed");
    CHECK(row.detail.find("location 100% to 0% since 1970-01-03") != std::string::npos);
    CHECK(row.closed == 0);
  }
  site.json(k_board, lever_board(numbers(1, 30)));
  const auto back = at(c, archive, 5 * k_day).row;
  CHECK(back.status == "ok");
  CHECK(back.closed == 1);
}

TEST_CASE("a format that stays changed is accepted after a week, not after seven runs") {
  Site site;
  Archive archive;
  const auto c = config(lever(site));
  site.json(k_board, lever_board(numbers(0, 30)));
  (void)at(c, archive, k_day);
  site.json(k_board, lever_board(numbers(5, 30), false));
  for (int run = 0; run < 8; ++run) CHECK(at(c, archive, 2 * k_day + run).row.status == "changed");
  for (int day = 3; day < 8; ++day) CHECK(at(c, archive, day * k_day).row.status == "changed");
  const auto accepted = at(c, archive, 8 * k_day).row;
  CHECK(accepted.status == "unchanged");
  CHECK(accepted.closed == 5);
  CHECK(accepted.detail.find("after a week taken for normal: location 100% to 0%") == 0);
  site.json(k_board, lever_board(numbers(5, 31), false));
  CHECK(at(c, archive, 9 * k_day).row.status == "ok");
}

TEST_CASE("a posting that is listed twice does not stop its board from closing") {
  Site site;
  Archive archive;
  const auto c =
      config(R"({"id":"acme","kind":"greenhouse","board":"acme","base_url":")" + site.server().url() + "\"}");
  const auto show = [&](int from) {
    std::string jobs = R"({"id":99,"title":"Twice","location":{"name":"Baku"}},)"
                       R"({"id":99,"title":"Twice","location":{"name":"Sumqayit"}})";
    for (int i = from; i < 8; ++i)
      jobs += ",{\"id\":" + std::to_string(i) + ",\"title\":\"Engineer\",\"content\":\"Go\"}";
    site.json("/v1/boards/acme/jobs?content=true",
              "{\"jobs\":[" + jobs + "],\"meta\":{\"total\":" + std::to_string(10 - from) + "}}");
  };
  show(0);
  CHECK(at(c, archive, k_day).row.seen == 9);
  show(1);
  const auto row = at(c, archive, 2 * k_day).row;
  CHECK(row.closing_suspended.empty());
  CHECK(row.closed == 1);
  CHECK(at(c, archive, 3 * k_day).row.status == "unchanged");  // a 304 counts the same
}

TEST_CASE("a board of which robots.txt forbids a part is truncated, not skipped") {
  LoopbackServer server([](const Seen& seen) {
    if (seen.path == "/robots.txt") return Reply{200, {}, "User-agent: *\nDisallow: /jobs?page="};
    return Reply{200, {{"Content-Type", "text/html"}}, "<html><li><a href='/1'>Engineer</a></li></html>"};
  });
  Archive archive;
  NightOptions options;
  options.program_version = "test";
  const auto night =
      run_night(config(R"({"id":"acme","kind":"html","url":")" + server.url("/jobs") +
                       R"(","card":"li","fields":{"title":"a","link":"a@href"},"page_parameter":"page"})"),
                *archive.store, options);
  CHECK(night.sources.at(0).row.seen == 1);
  CHECK(night.sources.at(0).row.status == "truncated");
  CHECK(night.sources.at(0).row.detail.find("robots.txt") == 0);
  CHECK(night.exit_code() == 1);
}

TEST_CASE("a stop while a page is under way leaves half a listing: interrupted, and no night to judge by") {
  std::atomic<bool> stop{false};
  LoopbackServer server([&stop](const Seen& seen) {
    const bool second = seen.path.find("page=2") != std::string::npos;
    if (second) stop = true;
    if (seen.path == "/robots.txt") return Reply{404, {}, ""};
    std::string jobs;
    for (int i = 0; i < 10; ++i)
      jobs += (i == 0 ? "" : ",") + std::string("{\"id\":\"") + seen.path.back() + std::to_string(i) +
              "\",\"title\":\"Engineer\"}";
    return replay::json_reply("{\"jobs\":[" + jobs + "]}");
  });
  Archive archive;
  NightOptions options;
  options.program_version = "test";
  options.stop = [&stop] { return stop.load(); };
  const auto night = run_night(
      config(
          R"({"id":"acme","kind":"json_api","url":")" + server.url("/jobs") +
          R"(","list":"/jobs","fields":{"id":"/id","title":"/title"},"paging":{"page_parameter":"page","first":1}})"),
      *archive.store, options);
  CHECK(night.exit_code() == 130);
  CHECK(night.sources.at(0).row.status == k_interrupted);
  CHECK(archive.text("SELECT outcome FROM runs") == "interrupted");
  CHECK(archive.count("SELECT count(*) FROM run_sources") == 0);
  CHECK(archive.count("SELECT count(*) FROM postings") >= 10);
  CHECK(archive.count("SELECT nights_failing FROM source_health") == 0);
}

TEST_CASE("a board that is gone stays gone over a night on which its host failed") {
  Site site;
  Archive archive;
  const auto c = config(lever(site));
  site.json(k_board, lever_board(numbers(0, 3)));
  (void)at(c, archive, k_day);
  for (int day = 2; day < 9; ++day) {
    if (day == 4)
      site.put(k_board, {500, {}, "down"});
    else
      site.put(k_board, {404, {}, "{}"});
    CHECK(at(c, archive, day * k_day).row.closed == 0);
  }
  CHECK(at(c, archive, 9 * k_day).row.closed == 3);
}

TEST_CASE("the nights of a board that is gone are days, and many runs of few days make no week") {
  Site site;
  Archive archive;
  const auto c = config(lever(site));
  site.json(k_board, lever_board(numbers(0, 3)));
  (void)at(c, archive, k_day);
  site.put(k_board, {404, {}, "{}"});
  for (int hour = 0; hour < 8; ++hour) {
    const auto night = at(c, archive, 2 * k_day + hour * k_hour);
    CHECK(night.row.detail.find("in a row") == std::string::npos);
  }
  const auto second = at(c, archive, 8 * k_day).row;
  CHECK(second.detail.ends_with(" (2 nights in a row, since 1970-01-03)"));
  CHECK(second.closed == 0);
  CHECK(archive.store->source_health("acme")->nights_failing == 2);
  CHECK(archive.count("SELECT nights_failing FROM source_health") == 2);
}

namespace {

// A listing and a page for each posting; the numbers of those whose page fails, and a word in every title.
class TwoSteps {
 public:
  std::vector<int> listed;
  std::vector<int> failing;
  std::string word = "Engineer";
  LoopbackServer server{[this](const Seen& seen) { return answer(seen); }};

  [[nodiscard]] std::string entry() const {
    return R"({"id":"acme","kind":"json_api","url":")" + server.url("/list") +
           R"(","list":"/jobs","fields":{"id":"/id","title":"/title","location":"/place"},"detail":{"request":")" +
           server.url("/d/{/id}") + R"(","list":"","fields":{"title":"/title","description":"/text"}}})";
  }
  [[nodiscard]] std::size_t asked(int id) const { return server.count("/d/" + std::to_string(id)); }

 private:
  Reply answer(const Seen& seen) const {
    if (seen.path == "/list") {
      std::string jobs;
      for (const int id : listed)
        jobs += (jobs.empty() ? "" : ",") + std::string("{\"id\":\"") + std::to_string(id) +
                "\",\"title\":\"" + word + "\",\"place\":\"Baku\"}";
      return replay::json_reply("{\"jobs\":[" + jobs + "]}");
    }
    if (!seen.path.starts_with("/d/")) return {404, {}, ""};
    const int id = std::stoi(seen.path.substr(3));
    if (std::find(failing.begin(), failing.end(), id) != failing.end()) return {500, {}, "oops"};
    return replay::json_reply("{\"title\":\"" + word + "\",\"text\":\"Go " + seen.path + "\"}");
  }
};

}  // namespace

TEST_CASE(
    "a text that never comes is named, costs its board nothing else, and is given up after some nights") {
  TwoSteps site;
  site.listed = numbers(0, 10);
  site.failing = {7};
  Archive archive;
  const auto c = config(site.entry());
  const auto first = at(c, archive, k_day).row;
  CHECK(first.status == "ok");
  CHECK(first.detail.find("1 of 10 postings' texts did not come: ") == 0);
  site.listed = numbers(3, 10);
  CHECK(at(c, archive, 2 * k_day).row.closed == 3);
  for (int day = 3; day <= 5; ++day) CHECK_FALSE(at(c, archive, day * k_day).row.detail.empty());
  const auto asked = site.asked(7);
  const auto quiet = at(c, archive, 6 * k_day).row;
  CHECK(quiet.status == "ok");
  CHECK(quiet.detail.empty());
  CHECK(site.asked(7) == asked);
  // What the listing says anew is worth another try.
  site.word = "Senior Engineer";
  CHECK_FALSE(at(c, archive, 7 * k_day).row.detail.empty());
  CHECK(site.asked(7) > asked);
  CHECK(archive.count(k_open) == 7);
}

TEST_CASE("a text is given up on its fifth night, and looked for again after four weeks") {
  CHECK_FALSE(is_given_up(std::nullopt, 100 * k_day));
  CHECK_FALSE(is_given_up(store::LostDetail{4, 100 * k_day}, 101 * k_day));
  CHECK(is_given_up(store::LostDetail{5, 100 * k_day}, 101 * k_day));
  CHECK_FALSE(is_given_up(store::LostDetail{5, 100 * k_day}, 128 * k_day));
}

TEST_CASE("a night on which no text came went wrong, and its listing closes all the same") {
  TwoSteps site;
  site.listed = numbers(0, 5);
  site.failing = numbers(0, 5);
  Archive archive;
  const auto c = config(site.entry());
  CHECK(at(c, archive, k_day).row.status == "truncated");
  site.failing = numbers(0, 4);
  CHECK(at(c, archive, 2 * k_day).row.status == "ok");
  site.listed = numbers(1, 5);
  const auto third = at(c, archive, 3 * k_day).row;  // asks only for what was lost before
  CHECK(third.closed == 1);
  CHECK(third.status == "ok");
}

namespace {

std::string html(Site& site, const std::string& more) {
  return R"({"id":"acme","kind":"html","url":")" + site.server().url("/jobs") +
         R"(","card":"li","fields":{"title":"a","link":"a@href"},"complete":true)" + more + "}";
}

Reply page(const std::string& cards, const std::string& next = "") {
  return {200,
          {{"Content-Type", "text/html"}},
          "<html><ul>" + cards + "</ul>" +
              (next.empty() ? "" : "<a class='next' href='" + next + "'>more</a>") + "</html>"};
}

std::string card(int id) {
  const std::string n = std::to_string(id);
  return "<li><a href='/" + n + "'>Engineer " + n + "</a></li>";
}

}  // namespace

TEST_CASE("a page that the one before links to and that does not come is a hole in the listing") {
  Site site;
  Archive archive;
  const auto c = config(html(site, R"(,"next":"a.next@href")"));
  site.put("/jobs", page(card(1) + card(2) + card(4) + card(5), "/jobs2"));
  site.put("/jobs2", page(card(3)));
  CHECK(at(c, archive, k_day).row.seen == 5);
  site.put("/jobs2", {404, {}, "not here"});
  const auto missing = at(c, archive, 2 * k_day).row;
  CHECK(missing.status == "truncated");
  CHECK(missing.closed == 0);
  site.put("/jobs2", page("<p>One moment</p>"));
  const auto blank = at(c, archive, 3 * k_day).row;
  CHECK(blank.status == "truncated");
  CHECK(blank.closed == 0);
  site.put("/jobs", page(card(1) + card(2) + card(4) + card(5)));
  CHECK(at(c, archive, 4 * k_day).row.closed == 1);
}

TEST_CASE("where pages are counted, the one that is not there ends the listing") {
  Site site;
  Archive archive;
  const auto c = config(html(site, R"(,"page_parameter":"page")"));
  site.put("/jobs", page(card(1) + card(2) + card(4) + card(5) + card(3)));
  CHECK(at(c, archive, k_day).row.status == "ok");
  site.put("/jobs", page(card(1) + card(2) + card(4) + card(5)));
  CHECK(at(c, archive, 2 * k_day).row.closed == 1);
}

TEST_CASE("a board without a card is believed to be empty after a week of it") {
  Site site;
  Archive archive;
  const auto c = config(html(site, ""));
  site.put("/jobs", page(card(1) + card(2) + card(4) + card(5)));
  (void)at(c, archive, k_day);
  site.put("/jobs", page("<p>No open positions.</p>"));
  for (int i = 0; i < 9; ++i) CHECK(at(c, archive, 2 * k_day + i).row.status == "suspect");
  for (int day = 3; day < 8; ++day) CHECK(at(c, archive, day * k_day).row.status == "suspect");
  const auto believed = at(c, archive, 8 * k_day);
  CHECK(believed.row.status == "empty");
  CHECK(believed.row.closed == 4);
  CHECK(believed.notable);
  CHECK(at(c, archive, 9 * k_day).row.status == "empty");
}

TEST_CASE("a listing that never was whole closes nothing by being empty for a week") {
  Site site;
  Archive archive;
  auto entry = html(site, "");
  entry.replace(entry.find("\"complete\":true"), 15, "\"complete\":false");
  const auto c = config(entry);
  site.put("/jobs", page(card(1) + card(2) + card(4) + card(5)));
  (void)at(c, archive, k_day);
  site.put("/jobs", page("<p>No open positions.</p>"));
  for (int day = 2; day < 8; ++day) CHECK(at(c, archive, day * k_day).row.status == "suspect");
  CHECK(at(c, archive, 8 * k_day).row.status == "empty");
  CHECK(archive.count(k_open) == 4);
}
