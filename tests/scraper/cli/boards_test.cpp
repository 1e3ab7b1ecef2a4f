// add, suggest, replay and list: how boards come in and how their health is told.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <map>
#include <memory>
#include <mutex>

#include "tests/replay/command.h"
#include "tests/replay/loopback_server.h"

using namespace radar::replay;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string k_program = std::string(RADAR_BIN_DIR) + "/scraper/jobs-scrape ";

std::string sources(const std::string& entries) {
  return R"({"version":1,"defaults":{"min_interval_ms":0,"allow_loopback":true,"backoff_base_ms":5,"max_retries":0},"sources":[)" +
         entries + "]}";
}

// Pages by path; everything else is 404.
class Site {
 public:
  void put(const std::string& path, Reply reply) {
    const std::lock_guard lock(mutex_);
    pages_[path] = std::move(reply);
  }

 private:
  std::mutex mutex_;
  std::map<std::string, Reply> pages_;

 public:
  LoopbackServer server{[this](const Seen& seen) {
    const std::lock_guard lock(mutex_);
    const auto page = pages_.find(seen.path);
    return page == pages_.end() ? Reply{404, {}, "{}"} : page->second;
  }};
};

struct Desk {
  Folder folder;
  Ran call(const std::string& arguments) const {
    return run(k_program + arguments + " --config " + folder.path("config") + " --db " +
               folder.path("x.sqlite"));
  }
  void configure(const std::string& entries) const { folder.write("config/sources.json", sources(entries)); }
  [[nodiscard]] std::string config() const { return folder.read("config/sources.json"); }
};

constexpr const char* k_board = "/v1/boards/acme/jobs?content=true";

std::string greenhouse(int count, bool departments = true) {
  std::string jobs;
  for (int i = 1; i <= count; ++i) {
    jobs += (i == 1 ? "" : ",") + std::string("{\"id\":") + std::to_string(i) +
            ",\"title\":\"ML Engineer\",\"absolute_url\":\"https://acme.example/" + std::to_string(i) +
            "\",\"location\":{\"name\":\"Oslo\"}," +
            (departments ? "\"departments\":[{\"id\":1,\"name\":\"Research\"}]," : "") +
            "\"content\":\"Python\"}";
  }
  return "{\"jobs\":[" + jobs + "],\"meta\":{\"total\":" + std::to_string(count) + "}}";
}

std::string acme(const Site& site) {
  return R"({"id":"acme","kind":"greenhouse","board":"acme","base_url":")" + site.server.url() + "\"}";
}

}  // namespace

TEST_CASE("add asks the board before it writes, and says how many postings it has") {
  Site site;
  const Desk desk;
  desk.configure("");
  site.put(k_board, json_reply(greenhouse(7)));
  const std::string add = "add https://boards.greenhouse.io/acme --write --base-url " + site.server.url();
  const auto added = desk.call(add);
  CHECK(added.exit_code == 0);
  CHECK_THAT(added.err, ContainsSubstring("acme: 7 postings"));
  CHECK_THAT(desk.config(), ContainsSubstring("\"board\":\"acme\""));
  CHECK(desk.call(add).exit_code == 2);

  const auto before = desk.config();
  const auto unknown =
      desk.call("add https://boards.greenhouse.io/nobody --write --base-url " + site.server.url());
  CHECK(unknown.exit_code == 1);
  CHECK_THAT(unknown.err, ContainsSubstring("does not answer with a listing"));
  CHECK(desk.config() == before);
}

TEST_CASE("a board that cannot be asked is not written, unless unasked") {
  const Desk desk;
  desk.configure("");
  const auto before = desk.config();
  // Nobody listens on the port of a server that is gone.
  const auto gone = std::make_unique<Site>()->server.url();
  const std::string add = "add https://boards.greenhouse.io/acme --base-url " + gone;
  const auto silent = desk.call(add + " --write");
  CHECK(silent.exit_code == 1);
  CHECK(silent.out.empty());
  CHECK_THAT(silent.err, ContainsSubstring("acme: could not be checked, so not written (--no-check"));
  CHECK(desk.config() == before);
  const auto shown = desk.call(add + " --check");
  CHECK(shown.exit_code == 0);
  CHECK_THAT(shown.err, ContainsSubstring("could not be checked"));
  CHECK(desk.call(add + " --write --no-check").exit_code == 0);
  CHECK_THAT(desk.config(), ContainsSubstring("\"board\":\"acme\""));
}

TEST_CASE("without --write a known address is recognised and nobody is asked") {
  Site site;
  const Desk desk;
  desk.configure("");
  const auto r = desk.call("add https://boards.greenhouse.io/acme --base-url " + site.server.url());
  CHECK(r.exit_code == 0);
  CHECK_THAT(r.out, ContainsSubstring(R"("kind":"greenhouse","board":"acme")"));
  CHECK(site.server.seen().empty());
}

TEST_CASE("add finds the board that a company's own page links or embeds, with one fetch") {
  Site site;
  const Desk desk;
  desk.configure("");
  site.put("/careers", {200,
                        {{"Content-Type", "text/html"}},
                        R"(<a href="/blog">Blog</a><script src="https://example.com/x.js"></script>
                               <a href="https://jobs.lever.co/acme/1">One</a>
                               <a href="https://jobs.lever.co/acme/2">Two</a>)"});
  const auto r = desk.call("add " + site.server.url("/careers"));
  CHECK(r.exit_code == 0);
  CHECK_THAT(r.out, ContainsSubstring(R"("kind":"lever","board":"acme")"));
  CHECK(site.server.count("/careers") == 1);
  site.put("/empty", {200, {{"Content-Type", "text/html"}}, "<p>We hire by post.</p>"});
  const auto none = desk.call("add " + site.server.url("/empty"));
  CHECK(none.exit_code == 2);
  CHECK_THAT(none.err, ContainsSubstring("no known job system behind this page"));
}

TEST_CASE("add --from takes a list, refuses line by line, and adds each board once") {
  const Desk desk;
  desk.configure(R"({"id":"old","kind":"lever","board":"old"})");
  desk.folder.write(
      "list.tsv",
      "kind\tslug\tname\nlever\tnew\tNew Inc\nlever\told\tOld\nnosuch\tx\tX\nlever\tnew\tTwice\n");
  const auto r = desk.call("add --write --from " + desk.folder.path("list.tsv"));
  CHECK(r.exit_code == 0);
  CHECK_THAT(r.out, ContainsSubstring("1 entries added, 3 refused (2 of them configured already)"));
  CHECK_THAT(r.out, ContainsSubstring("list.tsv:4: nosuch x: no kind reads this board"));
  CHECK(r.err.empty());
  CHECK_THAT(desk.config(), ContainsSubstring(R"("company":"New Inc")"));
  desk.folder.write("urls.csv", "url,name\nhttps://jobs.ashbyhq.com/Nova,\"Nova, Inc\"\n");
  CHECK_THAT(desk.call("add --from " + desk.folder.path("urls.csv")).out,
             ContainsSubstring(R"("kind":"ashby","board":"Nova","company":"Nova, Inc")"));
}

TEST_CASE("add --from wants columns that name boards, and names the line of each refusal") {
  const Desk desk;
  desk.configure("");
  desk.folder.write("bad.csv", "# boards\ncompany,city\nAcme,Oslo\n");
  const auto bad = desk.call("add --from " + desk.folder.path("bad.csv"));
  CHECK(bad.exit_code == 2);
  CHECK_THAT(bad.err, ContainsSubstring("bad.csv:2: names neither a column url nor kind and slug"));
  CHECK(bad.out.empty());
  const auto empty = desk.call("add --from /dev/null");
  CHECK(empty.exit_code == 2);
  CHECK_THAT(empty.err, ContainsSubstring("/dev/null: has no header row"));
  desk.folder.write("good.csv", "kind,slug\n# a comment\nlever,new\n\nnosuch,x\n,\n");
  const auto good = desk.call("add --from " + desk.folder.path("good.csv"));
  CHECK(good.exit_code == 0);
  CHECK_THAT(good.out, ContainsSubstring("good.csv:5: nosuch x: no kind") &&
                           ContainsSubstring("good.csv:6: names no board") &&
                           ContainsSubstring("1 entries, 2 refused (0 of them configured already)"));
}

TEST_CASE("suggest counts the boards that aggregators' postings lead to, without those configured") {
  const Desk desk;
  desk.configure(R"({"id":"known","kind":"lever","board":"known"})");
  desk.folder.write(
      "p.jsonl",
      R"({"id":"1","title":"A","description":"x","company":"Nova","apply_url":"https://jobs.ashbyhq.com/nova/1"})"
      "\n"
      R"({"id":"2","title":"B","description":"x","company":"Nova","apply_url":"https://jobs.ashbyhq.com/nova/2"})"
      "\n"
      R"({"id":"3","title":"C","description":"x","apply_url":"https://jobs.lever.co/known/9"})"
      "\n"
      R"({"id":"4","title":"D","description":"x","apply_url":"https://boards.greenhouse.io/orbit/jobs/5"})"
      "\n");
  REQUIRE(desk.call("import " + desk.folder.path("p.jsonl")).exit_code == 0);
  const auto r = desk.call("suggest");
  CHECK(r.exit_code == 0);
  const auto nova = r.out.find(R"("kind":"ashby","board":"nova","company":"Nova"},"postings":2)");
  const auto orbit = r.out.find(R"("kind":"greenhouse","board":"orbit"},"postings":1)");
  CHECK(nova != std::string::npos);
  CHECK(orbit != std::string::npos);
  CHECK(nova < orbit);
  CHECK(r.out.find("known") == std::string::npos);
}

TEST_CASE("replay reads kept answers again without the network") {
  Site site;
  const Desk desk;
  desk.configure(acme(site));
  const auto nowhere = desk.call("replay");
  CHECK(nowhere.exit_code == 2);
  CHECK_THAT(nowhere.err, ContainsSubstring(desk.folder.path("x.sqlite") + " does not exist"));
  site.put(k_board, json_reply(greenhouse(3)));
  REQUIRE(desk.call("run").exit_code == 0);
  CHECK(desk.call("replay").exit_code == 1);  // nothing kept
  site.put(k_board, json_reply(greenhouse(4)));
  REQUIRE(desk.call("run --keep-raw 3").exit_code == 0);
  const auto asked = site.server.seen().size();
  const auto same = desk.call("replay --format csv");
  CHECK(same.exit_code == 0);
  CHECK_THAT(same.out, ContainsSubstring("acme,1,4,0,0,0,"));
  // What an older parser had made of it is mended from the kept bytes.
  (void)run("sqlite3 " + desk.folder.path("x.sqlite") +
            " \"UPDATE versions SET location = 'wrong', attributes_sha256 = x'00'\"");
  if (run("which sqlite3").exit_code == 0)
    CHECK_THAT(desk.call("replay --format csv").out, ContainsSubstring("acme,1,4,0,4,0,"));
  CHECK(site.server.seen().size() == asked);
  CHECK(desk.call("replay --since nonsense").exit_code == 2);
  CHECK(desk.call("replay --since 2090-01-01").exit_code == 1);
}

TEST_CASE("list tells trend and fill rates, and a field that stops being filled turns the source changed") {
  Site site;
  const Desk desk;
  desk.configure(acme(site));
  const auto before = desk.call("list --format csv");
  CHECK_THAT(before.out, ContainsSubstring("acme,greenhouse,yes,never"));
  CHECK_THAT(before.err, ContainsSubstring("x.sqlite does not exist yet"));
  for (int night = 0; night < 3; ++night) {
    site.put(k_board, json_reply(greenhouse(20 + night)));
    REQUIRE(desk.call("run").exit_code == 0);
  }
  CHECK_THAT(desk.call("list --format csv").out,
             ContainsSubstring(",22,1,") && ContainsSubstring("department 100%"));
  site.put(k_board, json_reply(greenhouse(22, false)));
  const auto fallen = desk.call("run --format csv");
  CHECK(fallen.exit_code != 0);
  CHECK_THAT(fallen.out,
             ContainsSubstring("acme,changed") && ContainsSubstring("department 100% to 0% since 20"));
  CHECK_THAT(desk.call("list --format csv").out, ContainsSubstring("department 100%→0%"));
}

TEST_CASE("nights are days: a board that is gone is not said to be so for more than it was") {
  Site site;
  const Desk desk;
  desk.configure(acme(site));
  site.put(k_board, json_reply(greenhouse(3)));
  REQUIRE(desk.call("run").exit_code == 0);
  site.put(k_board, {404, {}, "{}"});
  const auto a_day_back = [&desk] {
    (void)run("sqlite3 " + desk.folder.path("x.sqlite") +
              " \"UPDATE run_sources SET started_at = started_at - 86400\"");
  };
  if (run("which sqlite3").exit_code != 0) SKIP("needs the sqlite3 program");
  for (int i = 0; i < 3; ++i) CHECK(desk.call("run --format csv").out.find("in a row") == std::string::npos);
  CHECK_THAT(desk.call("list --format csv").out,
             ContainsSubstring(",1,3,"));  // nights failing, open postings
  a_day_back();
  for (int i = 0; i < 2; ++i)
    CHECK_THAT(desk.call("run --format csv").out, ContainsSubstring("(2 nights in a row, since "));
  CHECK_THAT(desk.call("list --format csv").out, ContainsSubstring(",2,3,"));
}

TEST_CASE("why a source closes nothing is in the table and in list, a believed loss is told under --quiet") {
  Site site;
  const Desk desk;
  desk.configure(acme(site));
  site.put(k_board, json_reply(R"({"jobs":[{"id":1,"title":"A"},{"id":2,"title":"B"}],"meta":{"total":2}})"));
  const auto limited = desk.call("run --limit 1 --format csv");
  CHECK(limited.exit_code == 0);
  CHECK_THAT(limited.out, ContainsSubstring("nothing closed: a run with --limit"));
  CHECK_THAT(desk.call("list --format csv").out, ContainsSubstring("nothing closed: a run with --limit"));
  REQUIRE(desk.call("run").exit_code == 0);
  if (run("which sqlite3").exit_code != 0) SKIP("needs the sqlite3 program");
  const auto a_day_back = [&desk] {
    (void)run("sqlite3 " + desk.folder.path("x.sqlite") +
              " \"UPDATE run_sources SET started_at = started_at - 86400\"");
  };
  site.put(k_board, json_reply(R"({"jobs":[],"meta":{"total":0}})"));
  CHECK(desk.call("run -q").exit_code == 1);
  a_day_back();
  const auto believed = desk.call("run -q");
  CHECK(believed.exit_code == 0);
  CHECK_THAT(believed.out, ContainsSubstring("2 postings closed: 0 seen where 2 are usual"));
  CHECK(desk.call("run -q").out.empty());
}

TEST_CASE("a source that a missing key keeps from being read is no good night") {
  Site site;
  const Desk desk;
  site.put(k_board, json_reply(greenhouse(1)));
  desk.configure(acme(site) + R"(,{"id":"feed","kind":"feed","url":")" +
                 site.server.url("/f?key={env:RADAR_NO_SUCH_KEY}") + "\"}");
  const auto night = desk.call("run -q");
  CHECK(night.exit_code == 1);
  CHECK_THAT(night.out, ContainsSubstring("feed") && ContainsSubstring("RADAR_NO_SUCH_KEY is not set"));
}
