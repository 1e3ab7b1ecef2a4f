// Whole nights against a server on loopback, into a real database file.
#include "scraper/crawl/night.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "sources/json/json_view.h"
#include "sources/text/utf8.h"
#include "tests/replay/loopback_server.h"
#include "tests/scraper/crawl/night_fixture.h"

using namespace radar;
using namespace radar::crawl;
using replay::LoopbackServer;
using replay::Reply;
using replay::Seen;
using test::Archive;
using test::config;
using test::night;
using test::Site;
namespace fs = std::filesystem;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

constexpr const char* k_board = "/v1/boards/acme/jobs?content=true";

std::string board(std::initializer_list<int> ids, const std::string& word = "Python") {
  std::string jobs;
  for (const int id : ids) {
    jobs += (jobs.empty() ? "" : ",") + std::string("{\"id\":") + std::to_string(id) +
            ",\"title\":\"ML Engineer " + std::to_string(id) + "\",\"absolute_url\":\"https://acme.example/" +
            std::to_string(id) + "\",\"updated_at\":\"2026-03-0" + std::to_string(word.size() % 9 + 1) +
            "T00:00:00Z\",\"location\":{\"name\":\"Berlin\"},\"content\":\"&lt;p&gt;We need " + word +
            "&lt;/p&gt;\"}";
  }
  return "{\"jobs\":[" + jobs + "],\"meta\":{\"total\":" + std::to_string(ids.size()) + "}}";
}

std::string acme(const Site& site_, LoopbackServer& server, const std::string& id = "acme",
                 const std::string& more = "") {
  (void)site_;
  return "{\"id\":\"" + id + "\",\"kind\":\"greenhouse\",\"board\":\"" + id + "\",\"base_url\":\"" +
         server.url() + "\"" + more + "}";
}

}  // namespace

TEST_CASE("a second night over an unchanged board costs a 304 and no row") {
  Site site;
  site.json(k_board, board({1, 2, 3}));
  Archive archive;
  const auto c = config(acme(site, site.server()));
  const auto first = night(c, archive, 1);
  CHECK(first.exit_code() == 0);
  CHECK(first.sources.at(0).row.status == "ok");
  CHECK(first.sources.at(0).row.new_ == 3);
  const auto versions = archive.count("SELECT count(*) FROM versions");
  const auto second = night(c, archive, 2);
  CHECK(second.sources.at(0).row.status == "unchanged");
  CHECK(second.sources.at(0).row.not_modified == 1);
  CHECK(second.sources.at(0).row.seen == 3);
  CHECK(archive.count("SELECT count(*) FROM versions") == versions);
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 3);
  CHECK(archive.count("SELECT sum(not_modified) FROM host_ledger") == 1);
}

TEST_CASE("changed, closed and reopened postings leave their trace") {
  Site site;
  Archive archive;
  const auto c = config(acme(site, site.server()));
  site.json(k_board, board({1, 2, 3, 4, 5}));
  (void)night(c, archive, 1);
  site.json(k_board, board({1, 2, 3, 4}, "Rust and Python"));
  const auto second = night(c, archive, 2);
  CHECK(second.sources.at(0).row.changed == 4);
  CHECK(second.sources.at(0).row.closed == 1);
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 4);
  site.json(k_board, board({1, 2, 3, 4, 5}, "Rust and Python"));
  const auto third = night(c, archive, 3);
  CHECK(third.sources.at(0).row.reopened == 1);
  CHECK(archive.count("SELECT count(*) FROM spells") == 6);
  CHECK(archive.text("SELECT reason FROM spells WHERE closed_at IS NOT NULL") == "unlisted");
}

TEST_CASE("a board that loses most of its postings is suspect first and believed the second night") {
  Site site;
  Archive archive;
  const auto c = config(acme(site, site.server()));
  site.json(k_board, board({1, 2, 3, 4, 5, 6, 7, 8, 9}));
  (void)night(c, archive, 1);
  site.json(k_board, board({1, 2}));
  const auto second = night(c, archive, 2);
  CHECK(second.sources.at(0).row.status == "suspect");
  CHECK(second.sources.at(0).row.closed == 0);
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 9);
  site.json(k_board, board({1, 2}));
  const auto third = night(c, archive, 3);
  CHECK(third.sources.at(0).row.closed == 7);
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 2);
}

TEST_CASE("each way to fail has its name, closes nothing, and leaves the others alone") {
  Site site;
  Archive archive;
  site.json(k_board, board({1, 2, 3}));
  const std::map<std::string, Reply> broken = {
      {"blocked",
       {200,
        {{"Content-Type", "text/html"}},
        "<!doctype html><title>Just a moment...</title><body>challenge</body>"}},
      {"denied", {403, {}, "no"}},
      {"moved", {200, {{"Content-Type", "application/json"}}, "{\"posts\":[]}"}},
      {"noise", {200, {{"Content-Type", "application/json"}}, "{\"jobs\":[{]"}},
      {"early", {200, {{"Content-Type", "application/json"}}, "{\"jobs\":[{"}},
      {"down", {500, {}, "oops"}},
      {"gone", {404, {}, "{}"}},
      {"cut", {200, {{"Content-Type", "application/json"}}, board({1, 2}), Reply::Fault::truncate}},
      {"hung", {200, {}, "x", Reply::Fault::hang}},
      {"empty", {200, {{"Content-Type", "application/json"}}, "{\"jobs\":[],\"meta\":{\"total\":0}}"}},
      {"short",
       {200,
        {{"Content-Type", "application/json"}},
        "{\"jobs\":[{\"id\":1,\"title\":\"A\"}],\"meta\":{\"total\":40}}"}}};
  std::string entries = acme(site, site.server());
  for (const auto& [name, reply] : broken) {
    site.put("/v1/boards/" + name + "/jobs?content=true", reply);
    entries += "," + acme(site, site.server(), name);
  }
  entries +=
      ",{\"id\":\"robots\",\"kind\":\"greenhouse\",\"board\":\"acme\",\"base_url\":\"http://localhost:1\"}";
  const auto result = night(config(entries), archive, 1);
  CHECK(result.exit_code() == 1);
  std::map<std::string, std::string> status;
  for (const auto& s : result.sources) {
    status[s.id] = s.row.status;
    if (s.row.status != "ok" && s.row.status != "empty") CHECK_FALSE(s.row.detail.empty());
  }
  CHECK(status["acme"] == "ok");
  CHECK(status["blocked"] == "blocked");
  CHECK(status["denied"] == "blocked");
  CHECK(status["moved"] == "changed");
  CHECK(status["noise"] == "changed");
  CHECK(status["down"] == "failed");
  CHECK(status["gone"] == "failed");
  CHECK(status["cut"] == "truncated");
  CHECK(status["early"] == "truncated");
  CHECK(status["hung"] == "failed");
  CHECK(status["empty"] == "empty");
  CHECK(status["short"] == "truncated");
  CHECK(status["robots"] == "failed");
  CHECK(archive.count(
            "SELECT count(*) FROM postings WHERE source_id = (SELECT id FROM sources WHERE name = 'acme')") ==
        3);
  CHECK(archive.count("SELECT count(*) FROM run_sources") == 13);
}

TEST_CASE("robots.txt and a missing key skip a source and say why") {
  LoopbackServer server([](const Seen& s) {
    return s.path == "/robots.txt" ? Reply{200, {}, "User-agent: *\nDisallow: /"} : Reply{200, {}, "{}"};
  });
  Archive archive;
  const auto result = night(
      config("{\"id\":\"a\",\"kind\":\"greenhouse\",\"board\":\"x\",\"base_url\":\"" + server.url() + "\"}"),
      archive, 1);
  CHECK(result.sources.at(0).row.status == "skipped");
  CHECK(result.sources.at(0).row.detail.find("robots") != std::string::npos);
  CHECK(result.exit_code() == 1);  // it could not be read
  CHECK(archive.count("SELECT sum(refused_by_robots) FROM host_ledger") == 1);
  CHECK(server.seen().size() == 1);
}

TEST_CASE("every source failing is exit 3, and the postings of better nights stay open") {
  Site site;
  Archive archive;
  const auto c = config(acme(site, site.server()));
  site.json(k_board, board({1, 2, 3}));
  (void)night(c, archive, 1);
  site.put(k_board, {503, {}, "down"});
  const auto result = night(c, archive, 2);
  CHECK(result.exit_code() == 3);
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 3);
}

TEST_CASE("the option --limit cuts a source and closes nothing, and --only asks one source") {
  Site site;
  Archive archive;
  site.json(k_board, board({1, 2, 3, 4}));
  site.json("/v1/boards/other/jobs?content=true", board({9}));
  const auto c = config(acme(site, site.server()) + "," + acme(site, site.server(), "other"));
  NightOptions options;
  options.limit = 2;
  options.only = {"acme"};
  const auto result = night(c, archive, 1, options);
  REQUIRE(result.sources.size() == 1);
  CHECK(archive.count("SELECT count(*) FROM postings") == 2);
  const auto full = night(c, archive, 2);
  CHECK(full.sources.size() == 2);
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 5);
}

TEST_CASE("title filters drop postings, count them, and do not close what they drop") {
  Site site;
  Archive archive;
  site.json(k_board, board({1, 2, 3}));
  (void)night(config(acme(site, site.server())), archive, 1);
  const auto result =
      night(config(acme(site, site.server(), "acme", R"(,"drop_titles":["engineer 2"])")), archive, 2);
  CHECK(result.sources.at(0).row.dropped == 1);
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 3);
}

TEST_CASE("an unchanged board under a filter is unchanged, and a wider filter reads it again") {
  Site site;
  Archive archive;
  site.json(k_board, board({1, 2, 3, 4, 5, 6}));
  const auto narrow = config(acme(site, site.server(), "acme", R"(,"keep_titles":["engineer 2"])"));
  CHECK(night(narrow, archive, 1).sources.at(0).row.dropped == 5);
  const auto second = night(narrow, archive, 2).sources.at(0).row;
  CHECK(second.status == "unchanged");
  CHECK(second.not_modified == 1);
  CHECK(second.seen == 6);
  CHECK(second.dropped == 5);
  const auto wide = night(config(acme(site, site.server())), archive, 3).sources.at(0).row;
  CHECK(wide.not_modified == 0);
  CHECK(wide.new_ == 5);
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 6);
}

TEST_CASE("a board that is gone for a week closes, whatever the number of runs in a day") {
  Site site;
  Archive archive;
  const auto c = config(acme(site, site.server()));
  site.json(k_board, board({1, 2, 3}));
  (void)night(c, archive, 1);
  site.put(k_board, {404, {}, "{}"});
  for (int i = 0; i < 8; ++i) CHECK(night(c, archive, 2).sources.at(0).row.closed == 0);
  for (int day = 3; day < 8; ++day) CHECK(night(c, archive, day).sources.at(0).row.closed == 0);
  CHECK(night(c, archive, 8).sources.at(0).row.closed == 3);
  CHECK(archive.text("SELECT DISTINCT reason FROM spells") == "board_gone");
}

TEST_CASE("a listing that is empty where it declares postings is cut, not empty") {
  Site site;
  Archive archive;
  const auto c = config(acme(site, site.server()));
  site.json(k_board, R"({"jobs":[],"meta":{"total":40}})");
  CHECK(night(c, archive, 1).sources.at(0).row.status == "truncated");
  site.json(k_board, R"({"jobs":[],"meta":{"total":0}})");
  CHECK(night(c, archive, 2).sources.at(0).row.status == "empty");
}

TEST_CASE("a field that cannot be read costs its board no 304") {
  Site site;
  Archive archive;
  const auto c = config(acme(site, site.server()));
  site.json(k_board,
            replaced(board({1, 2}), "\"updated_at\"", "\"first_published\":\"soon\",\"updated_at\""));
  CHECK(night(c, archive, 1).sources.at(0).row.faults > 0);
  const auto second = night(c, archive, 2).sources.at(0).row;
  CHECK(second.status == "unchanged");
  CHECK(second.faults > 0);
}

TEST_CASE("a further page that is gone is a hole in the listing, not the end of its board") {
  Site site;
  Archive archive;
  const auto c = config("{\"id\":\"acme\",\"kind\":\"smartrecruiters\",\"board\":\"acme\",\"base_url\":\"" +
                        site.server().url() + "\"}");
  std::string jobs;
  for (int i = 0; i < 100; ++i)
    jobs += (i == 0 ? "" : ",") + std::string("{\"id\":\"") + std::to_string(i) + "\",\"name\":\"A\"}";
  site.json("/v1/companies/acme/postings?limit=100&offset=0",
            "{\"offset\":0,\"limit\":100,\"totalFound\":150,\"content\":[" + jobs + "]}");
  const auto row = night(c, archive, 1).sources.at(0).row;
  CHECK(row.status == "truncated");
  CHECK(row.detail.find("further page") != std::string::npos);
}

TEST_CASE("a feed that was cut on the way is truncated, and half an item is no posting") {
  Site site;
  Archive archive;
  const auto c = config("{\"id\":\"acme\",\"kind\":\"feed\",\"url\":\"" + site.server().url("/feed") + "\"}");
  std::string feed = "<rss><channel>";
  for (const char* id : {"1", "2", "3"})
    feed += std::string("<item><title>ML Engineer</title><link>https://x.example/") + id + "</link><guid>g" +
            id + "</guid></item>";
  site.put("/feed", {200, {{"Content-Type", "text/xml"}}, feed + "</channel></rss>"});
  CHECK(night(c, archive, 1).sources.at(0).row.new_ == 3);
  site.put("/feed", {200, {{"Content-Type", "text/xml"}}, feed.substr(0, feed.size() - 15)});
  const auto row = night(c, archive, 2).sources.at(0).row;
  CHECK(row.status == "truncated");
  CHECK(row.new_ == 0);
  CHECK(row.seen == 2);
}

TEST_CASE("a page that lost its cards is no quiet board") {
  Site site;
  Archive archive;
  const auto c =
      config("{\"id\":\"acme\",\"kind\":\"html\",\"url\":\"" + site.server().url("/jobs") +
             "\",\"card\":\"li\",\"fields\":{\"title\":\"a\",\"link\":\"a@href\"},\"complete\":true}");
  const std::string page =
      "<html><ul><li><a href='/1'>ML Engineer</a></li><li><a href='/2'>Data Engineer</a></li></ul></html>";
  const auto show = [&](const std::string& body) {
    site.put("/jobs", {200, {{"Content-Type", "text/html"}}, body});
  };
  show("<html><p>No jobs today</p></html>");
  CHECK(night(c, archive, 1).sources.at(0).row.status == "empty");
  show(page);
  CHECK(night(c, archive, 2).sources.at(0).row.new_ == 2);
  show("<html><div class='job'>Everything is new here</div></html>");
  for (int day = 3; day < 6; ++day) {
    const auto row = night(c, archive, day).sources.at(0).row;
    CHECK(row.status == "suspect");
    CHECK(row.closed == 0);
  }
  show("");
  CHECK(night(c, archive, 6).sources.at(0).row.status == "truncated");
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 2);
}

TEST_CASE("a bot wall is a block whatever its status, and an empty body is no empty board") {
  Site site;
  Archive archive;
  const auto c = config(acme(site, site.server()));
  site.put(k_board, {503, {{"Content-Type", "text/html"}}, "<html><title>Just a moment...</title></html>"});
  CHECK(night(c, archive, 1).sources.at(0).row.status == "blocked");
  site.put(k_board, {429, {{"cf-mitigated", "challenge"}}, ""});
  CHECK(night(c, archive, 2).sources.at(0).row.status == "blocked");
  site.put(k_board, {200, {{"Content-Type", "application/json"}}, ""});
  CHECK(night(c, archive, 3).sources.at(0).row.status == "truncated");
  site.put(k_board, {200, {}, "", Reply::Fault::reset});
  CHECK(night(c, archive, 4).sources.at(0).row.status == "failed");
}

TEST_CASE("a stop request ends the night as interrupted and keeps what came") {
  Site site;
  Archive archive;
  site.json(k_board, board({1, 2, 3}));
  site.put("/v1/boards/slow/jobs?content=true", {200, {}, std::string(4000, ' '), Reply::Fault::drip});
  NightOptions options;
  const auto begun = std::chrono::steady_clock::now();
  options.stop = [begun] {
    return std::chrono::steady_clock::now() - begun > std::chrono::milliseconds(400);
  };
  const auto result =
      night(config(acme(site, site.server()) + "," + acme(site, site.server(), "slow")), archive, 1, options);
  CHECK(result.exit_code() == 130);
  CHECK(archive.count("SELECT count(*) FROM postings") == 3);
  CHECK(archive.text("SELECT outcome FROM runs") == "interrupted");
}

TEST_CASE("a two-step source fetches a detail once, and closes a posting whose page is gone") {
  Site site;
  Archive archive;
  const std::string list = "/v1/companies/acme/postings?limit=100&offset=0";
  site.json(
      list,
      R"({"offset":0,"limit":100,"totalFound":2,"content":[{"id":"1","name":"A","releasedDate":"2026-03-01T00:00:00.000Z"},{"id":"2","name":"B","releasedDate":"2026-03-01T00:00:00.000Z"}]})");
  const auto detail = [](const char* id, const char* name) {
    return std::string("{\"id\":\"") + id + "\",\"name\":\"" + name +
           "\",\"jobAd\":{\"sections\":{\"jobDescription\":{\"title\":\"Job\",\"text\":\"<p>Python</p>\"}}}}";
  };
  site.json("/v1/companies/acme/postings/1", detail("1", "A"));
  const auto c = config("{\"id\":\"acme\",\"kind\":\"smartrecruiters\",\"board\":\"acme\",\"base_url\":\"" +
                        site.server().url() + "\"}");
  const auto first = night(c, archive, 1);
  CHECK(first.sources.at(0).row.closed == 1);  // 404 on posting 2
  (void)night(c, archive, 2);
  CHECK(site.server().count("/v1/companies/acme/postings/1") == 1);
  CHECK(archive.text("SELECT reason FROM spells WHERE closed_at IS NOT NULL") == "gone");
  // The listing goes on naming it: that opens nothing as long as its own page is gone.
  CHECK(site.server().count("/v1/companies/acme/postings/2") == 2);
  CHECK(archive.count("SELECT count(*) FROM spells") == 2);
  site.json("/v1/companies/acme/postings/2", detail("2", "B"));
  CHECK(night(c, archive, 3).sources.at(0).row.reopened == 1);
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 2);
  CHECK(archive.count("SELECT count(*) FROM spells") == 3);
}

TEST_CASE("recorded boards: two nights over loopback, the second costs 304s and adds no row") {
  const fs::path wire = fs::path(RADAR_SHARED_DIR) / "wire";
  if (!fs::exists(wire)) SKIP("no recorded responses beside the project");
  const auto slurp = [](const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
  };
  Site site;
  Archive archive;
  site.json("/v1/boards/gitlab/jobs?content=true", slurp(wire / "greenhouse/gitlab_jobs_content.json"));
  site.json("/v0/postings/matchgroup?mode=json", slurp(wire / "lever/matchgroup_board.json"));
  site.json("/posting-api/job-board/notion?includeCompensation=true",
            slurp(wire / "ashby/notion_board.json"));
  site.json("/posting-api/job-board/linear?includeCompensation=true",
            slurp(wire / "ashby/linear_board_compensation.json"));
  const std::string sr = "/v1/companies/wd/postings";
  site.json(sr + "?limit=100&offset=0", slurp(wire / "smartrecruiters/automationanywhere_page0.json"));
  site.json(sr + "?limit=100&offset=3", slurp(wire / "smartrecruiters/automationanywhere_page1.json"));
  const auto detail = slurp(wire / "smartrecruiters/westerndigital_posting_744000140949875.json");
  for (const auto* page : {"page0", "page1"}) {
    const auto list =
        json::parse(slurp(wire / ("smartrecruiters/automationanywhere_" + std::string(page) + ".json")));
    for (const auto& job : list->root()["content"]) {
      const auto id = job["id"].text();
      site.json(sr + "/" + id, replaced(detail, "744000140949875", id));
    }
  }
  site.json("/api/remote-jobs", slurp(wire / "remotive/remote_jobs.json"));
  site.json("/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=10",
            R"j({"hits":[{"objectID":"48747976","title":"Ask HN: Who is hiring? (July 2026)"}]})j");
  site.json("/api/v1/items/48747976", slurp(wire / "hackernews/algolia_item_48747976.json"));
  site.put("/remote-jobs.rss",
           {200, {{"Content-Type", "application/rss+xml"}}, slurp(wire / "weworkremotely/remote_jobs.rss")});
  const auto base = ",\"base_url\":\"" + site.server().url() + "\"}";
  const auto c =
      config("{\"id\":\"hn\",\"kind\":\"hackernews\"" + base + ",{\"id\":\"remotive\",\"kind\":\"remotive\"" +
             base + ",{\"id\":\"wwr\",\"kind\":\"feed\",\"url\":\"" + site.server().url() +
             "/remote-jobs.rss\"},{\"id\":\"wd\",\"kind\":\"smartrecruiters\",\"board\":\"wd\"" + base +
             ",{\"id\":\"gitlab\",\"kind\":\"greenhouse\",\"board\":\"gitlab\"" + base +
             ",{\"id\":\"matchgroup\",\"kind\":\"lever\",\"board\":\"matchgroup\"" + base +
             ",{\"id\":\"notion\",\"kind\":\"ashby\",\"board\":\"notion\"" + base +
             ",{\"id\":\"linear\",\"kind\":\"ashby\",\"board\":\"linear\"" + base);
  const auto first = night(c, archive, 1);
  CHECK(first.exit_code() == 0);
  const auto postings = archive.count("SELECT count(*) FROM postings");
  const auto versions = archive.count("SELECT count(*) FROM versions");
  CHECK(postings > 50);
  const auto second = night(c, archive, 2);
  CHECK(second.exit_code() == 0);
  for (const auto& s : second.sources) {
    CAPTURE(s.id, s.row.detail);
    CHECK(s.row.status == "unchanged");
    CHECK(s.row.not_modified >= 1);
    CHECK(s.row.not_modified == s.row.requests);
  }
  CHECK(archive.count("SELECT count(*) FROM postings") == postings);
  CHECK(archive.count("SELECT count(*) FROM versions") == versions);
}

TEST_CASE("an answer that names an environment variable does not get its value") {
  LoopbackServer server([](const Seen& s) {
    if (s.path.find("/jobs.json") != std::string::npos) {
      return replay::json_reply(
          R"({"jobs":[{"id":1,"title":"ML Engineer"}],"next":"/more?leak={env:HOME}"})");
    }
    return Reply{404, {}, ""};
  });
  Archive archive;
  const auto result =
      night(config(R"({"id":"a","kind":"json_api","url":")" + server.url("/jobs.json") +
                   R"(","list":"/jobs","fields":{"id":"/id","title":"/title"},"paging":{"next":"/next"}})"),
            archive, 1);
  CHECK(result.sources.at(0).row.seen == 1);
  CHECK(result.sources.at(0).row.faults == 1);
  for (const auto& seen : server.seen()) CHECK(seen.path.find("leak") == std::string::npos);
}
