// What a night believes of a listing: what closes a posting, what keeps it open, and when its page is read.
#include <catch2/catch_test_macros.hpp>

#include "scraper/crawl/reparse.h"
#include "tests/scraper/crawl/night_fixture.h"

using namespace radar;
using namespace radar::crawl;
using test::Archive;
using test::config;
using test::night;
using test::Site;

namespace {

using Row = store::RunSourceRow;

Row one_night(const CrawlConfig& c, Archive& archive, text::UnixSeconds day) {
  return night(c, archive, day).sources.at(0).row;
}

std::string entry(const std::string& kind, Site& site) {
  return R"({"id":"acme","kind":")" + kind + R"(","board":"acme","base_url":")" + site.server().url() + "\"}";
}

// `one` for each number from 1 to `count`, "#" replaced by it.
std::string repeated(const std::string& one, int count, const std::string& joint = ",") {
  std::string all;
  for (int i = 1; i <= count; ++i) {
    std::string next = one;
    for (auto at = next.find('#'); at != std::string::npos; at = next.find('#'))
      next.replace(at, 1, std::to_string(i));
    all += (all.empty() ? "" : joint) + next;
  }
  return all;
}

// A board of a kind with two steps: list and pages.
struct TwoStepBoard {
  Site site;
  Archive archive;
  CrawlConfig c = config(entry("bamboohr", site));

  void list(const std::string& jobs) { site.json("/careers/list", "{\"result\":[" + jobs + "]}"); }
  void page(int id, const std::string& title, const std::string& text, const std::string& more = "") {
    site.json(address(id), R"({"result":{"jobOpening":{"jobOpeningName":")" + title + R"(","description":")" +
                               text + "\"" + more + "}}}");
  }
  Row run(text::UnixSeconds day) { return one_night(c, archive, day); }
  std::size_t asked(int id) { return site.server().count(address(id)); }
  std::string current(const std::string& column) {
    return archive.text("SELECT " + column +
                        " FROM current_versions v JOIN documents d ON d.id = v.document_id");
  }
  std::int64_t bytes() {
    return archive.count(
        "SELECT t.bytes FROM current_versions v JOIN documents d ON d.id = v.document_id JOIN texts t ON "
        "t.id = d.text_id");
  }
  static std::string address(int id) { return "/careers/" + std::to_string(id) + "/detail"; }
  static std::string job(const std::string& title, const std::string& more = "") {
    return R"({"id":1,"jobOpeningName":")" + title + "\"" + more + "}";
  }
};

}  // namespace

TEST_CASE("a board whose id or title has another name is changed, however often, and closes nothing") {
  struct Renamed {
    const char *kind, *path, *begin, *job, *end, *from, *to;
  };
  const Renamed boards[] = {
      {"lever", "/v0/postings/acme?mode=json", "[", R"({"id":"a#","text":"Engineer #"})", "]", "text",
       "title"},
      {"ashby", "/posting-api/job-board/acme?includeCompensation=true", R"({"jobs":[)",
       R"({"id":"a#","title":"Engineer #"})", "]}", "title", "name"},
      {"greenhouse", "/v1/boards/acme/jobs?content=true", R"({"jobs":[)", R"({"id":#,"title":"Engineer #"})",
       "]}", "title", "name"},
      {"recruitee", "/api/offers/", R"({"offers":[)", R"({"id":#,"title":"Engineer #"})", "]}", "id",
       "offer_id"},
      {"workable", "/api/v1/widget/accounts/acme?details=true", R"({"jobs":[)",
       R"({"shortcode":"a#","title":"Engineer #"})", "]}", "shortcode", "code"},
      {"personio", "/xml?language=en", "<workzag-jobs>",
       "<position><id>#</id><name>Engineer #</name><jobDescriptions><jobDescription><value>Python</value>"
       "</jobDescription></jobDescriptions></position>",
       "</workzag-jobs>", "name", "title"}};
  for (const auto& b : boards) {
    CAPTURE(b.kind);
    Site site;
    Archive archive;
    const auto c = config(entry(b.kind, site));
    const auto show = [&](const std::string& job) {
      const bool xml = b.begin[0] == '<';
      site.put(b.path, {200,
                        {{"Content-Type", xml ? "text/xml" : "application/json"}},
                        b.begin + repeated(job, 6, xml ? "" : ",") + b.end});
    };
    show(b.job);
    REQUIRE(one_night(c, archive, 1).new_ == 6);
    std::string renamed = b.job;
    for (const char* mark : {"\"", "<", "</"}) {
      const std::string from = mark + std::string(b.from);
      for (auto at = renamed.find(from); at != std::string::npos; at = renamed.find(from, at + 1))
        renamed.replace(at, from.size(), mark + std::string(b.to));
    }
    show(renamed);
    for (int day = 2; day < 6; ++day) {
      const auto row = one_night(c, archive, day);
      CHECK(row.status == "changed");
      CHECK(row.closed == 0);
    }
    CHECK(archive.count("SELECT count(*) FROM open_postings") == 6);
  }
}

TEST_CASE("a feed whose every entry is skipped has another shape") {
  Site site;
  Archive archive;
  const auto c = config(R"({"id":"a","kind":"remoteok","base_url":")" + site.server().url() + "\"}");
  site.json("/api", R"([{"legal":"notice"},)" + repeated(R"({"id":"#","position":"Engineer #"})", 3) + "]");
  CHECK(one_night(c, archive, 1).new_ == 3);
  site.json("/api", R"([{"legal":"notice"},)" + repeated(R"({"id":"#","role":"Engineer #"})", 3) + "]");
  CHECK(one_night(c, archive, 2).status == "changed");
  site.json("/api", R"([{"legal":"notice"}])");
  CHECK(one_night(c, archive, 3).status == "empty");
}

TEST_CASE("a listing of which most entries cannot be read has another shape") {
  Site site;
  Archive archive;
  const auto c = config(entry("lever", site));
  const std::string path = "/v0/postings/acme?mode=json";
  site.json(path, "[" + repeated(R"({"id":"a#","text":"Engineer #"})", 5) + "]");
  REQUIRE(one_night(c, archive, 1).new_ == 5);
  site.json(path, "[" + repeated(R"({"id":"a#"})", 3) + R"(,{"id":"a4","text":"Engineer 4"}])");
  const auto row = one_night(c, archive, 2);
  CHECK(row.status == "changed");
  CHECK(row.detail.starts_with("3 of 4 entries"));
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 5);
}

TEST_CASE("an entry without a title was listed all the same, and one without an id could be anything") {
  Site site;
  Archive archive;
  const auto c = config(entry("lever", site));
  const std::string path = "/v0/postings/acme?mode=json", job = R"({"id":"a#","text":"Engineer #"})";
  site.json(path, "[" + repeated(job, 9) + "]");
  REQUIRE(one_night(c, archive, 1).new_ == 9);
  site.json(path, "[" + repeated(job, 7) + R"(,{"id":"a8","text":null}])");
  for (int day = 2; day < 4; ++day) {  // the second time as a 304
    const auto row = one_night(c, archive, day);
    CHECK(row.seen == 8);
    CHECK(row.faults == 1);
    CHECK(row.closed == (day == 2 ? 1 : 0));  // number 9, which was not listed
    CHECK(archive.count("SELECT count(*) FROM open_postings") == 8);
    CHECK(archive.count("SELECT count(*) FROM postings WHERE last_run_id = (SELECT max(id) FROM runs)") == 8);
  }
  site.json(path, "[" + repeated(job, 7) + R"(,{"text":"Engineer 8"}])");
  for (int day = 4; day < 6; ++day) {
    const auto row = one_night(c, archive, day);
    CHECK(row.closed == 0);
    CHECK(row.closing_suspended.find("no id") != std::string::npos);
  }
  site.json(path, "[" + repeated(job, 7) + "]");
  CHECK(one_night(c, archive, 6).closed == 1);
}

TEST_CASE("a text that comes when its listing is unchanged keeps what the listing said") {
  TwoStepBoard b;
  b.list(b.job("Engineer", R"(,"departmentLabel":"Data","location":{"city":"Baku"})"));
  b.site.put(b.address(1), {500, {}, "down"});
  CHECK(b.run(1).status == "ok");  // a lost text costs only itself
  CHECK(b.archive.count("SELECT detail_done FROM postings") == 0);
  b.page(1, "Engineer", "Python");
  const auto row = b.run(2);
  CHECK(row.not_modified == 1);
  CHECK(row.changed == 1);
  CHECK(b.bytes() > 0);
  CHECK(b.current("v.department") == "Data");
  CHECK(b.current("v.location") == "Baku");
  CHECK(b.current("v.url").ends_with("/careers/1"));
  CHECK(b.archive.count("SELECT detail_done FROM postings") == 1);
}

TEST_CASE("answers that lost their texts lose none of the archive's") {
  Site site;
  Archive archive;
  const auto c = config(entry("ashby", site));
  const auto show = [&](const std::string& more) {
    site.json("/posting-api/job-board/acme?includeCompensation=true",
              R"({"jobs":[)" + repeated(R"({"id":"a#","title":"Engineer #")" + more + "}", 4) + "]}");
  };
  show(R"(,"descriptionHtml":"<p>Python</p>")");
  REQUIRE(one_night(c, archive, 1).new_ == 4);
  show(R"(,"department":"Data")");
  const auto row = one_night(c, archive, 2);
  CHECK(row.changed == 4);
  CHECK(archive.count("SELECT count(*) FROM current_versions v JOIN documents d ON d.id = v.document_id JOIN "
                      "texts t ON t.id = d.text_id WHERE t.bytes > 0 AND v.department = 'Data'") == 4);
}

TEST_CASE("a posting that its page declares over is opened by that page alone, which is looked at weekly") {
  Site site;
  Archive archive;
  const auto c = config(entry("smartrecruiters", site));
  const std::string job = R"("id":"1","name":"Engineer")", page = "/v1/companies/acme/postings/1";
  site.json("/v1/companies/acme/postings?limit=100&offset=0",
            R"({"offset":0,"limit":100,"totalFound":1,"content":[{)" + job + "}]}");
  const std::string text = R"(,"jobAd":{"sections":{"jobDescription":{"text":"<p>Python</p>"}}})";
  site.json(page, "{" + job + R"(,"active":false)" + text + "}");
  CHECK(one_night(c, archive, 1).closed == 1);
  for (int day = 2; day < 9; ++day) {
    // A listing that is read, for a 304 asks for no page that has been read.
    site.json("/v1/companies/acme/postings?limit=100&offset=0",
              R"({"offset":0,"limit":100,"totalFound":1,"night":)" + std::to_string(day) +
                  R"(,"content":[{)" + job + "}]}");
    CHECK(one_night(c, archive, day).reopened == 0);
  }
  CHECK(archive.count("SELECT count(*) FROM spells") == 1);
  CHECK(site.server().count(page) == 2);
  site.json(page, "{" + job + R"(,"active":true)" + text + "}");
  for (int day = 9; day < 16; ++day) {
    site.json("/v1/companies/acme/postings?limit=100&offset=0",
              R"({"offset":0,"limit":100,"totalFound":1,"night":)" + std::to_string(day) +
                  R"(,"content":[{)" + job + "}]}");
    (void)one_night(c, archive, day);
  }
  CHECK(site.server().count(page) == 3);
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 1);
}

TEST_CASE("a listing that carries a posting past its end opens it no second time") {
  Site site;
  Archive archive;
  const auto c = config(R"({"id":"a","kind":"jsonld","listing":")" + site.server().url("/jobs") + "\"}");
  for (int day = 21'000; day < 21'004; ++day) {
    site.put(
        "/jobs",
        {200,
         {{"Content-Type", "text/html"}},
         R"(<html><script type="application/ld+json">{"@type":"JobPosting","title":"Engineer","url":"/1",)"
         R"("description":"Python","validThrough":"2020-01-01"}</script><p>)" +
             std::to_string(day) + "</p></html>"});
    (void)one_night(c, archive, day);
  }
  CHECK(archive.count("SELECT count(*) FROM postings") == 1);
  CHECK(archive.count("SELECT count(*) FROM open_postings") == 0);
  CHECK(archive.count("SELECT count(*) FROM spells") == 1);
}

TEST_CASE("a stated end closes a posting of a feed, listed or not") {
  constexpr text::UnixSeconds k_day = 86'400, k_june = 20'605;  // 2026-06-01
  Site site;
  Archive archive;
  const auto c = config(R"({"id":"a","kind":"himalayas","base_url":")" + site.server().url() + "\"}");
  const auto job = [](const char* id, text::UnixSeconds end_day) {
    return R"({"guid":"https://x.example/)" + std::string(id) +
           R"(","title":"Engineer","description":"Go",)" + R"("expiryDate":)" +
           std::to_string(end_day * k_day) + "}";
  };
  const auto show = [&](const std::string& jobs) {
    site.json("/jobs/api?limit=20&offset=0", R"({"totalCount":500,"offset":0,"jobs":[)" + jobs + "]}");
    site.json("/jobs/api?limit=20&offset=2", R"({"totalCount":500,"offset":2,"jobs":[]})");
    site.json("/jobs/api?limit=20&offset=1", R"({"totalCount":500,"offset":1,"jobs":[]})");
  };
  show(job("gone", k_june + 10) + "," + job("shown", k_june + 10));
  REQUIRE(one_night(c, archive, k_june).new_ == 2);
  show(job("shown", k_june + 10));
  CHECK(one_night(c, archive, k_june + 11).closed == 0);
  CHECK(one_night(c, archive, k_june + 12).closed == 2);
  CHECK(archive.text("SELECT DISTINCT reason FROM spells") == "expired");
  const auto later = one_night(c, archive, k_june + 13);
  CHECK((later.closed == 0 && later.reopened == 0));
  show(job("shown", k_june + 40));
  CHECK(one_night(c, archive, k_june + 14).reopened == 1);
}

TEST_CASE("a full listing that still names a posting past its end keeps it open") {
  constexpr text::UnixSeconds k_june = 20'605;  // 2026-06-01
  Site site;
  Archive archive;
  const auto c = config(entry("recruitee", site));
  const std::string job =
      R"({"id":#,"title":"Engineer #","description":"Go","close_at":"2026-05-01 00:00:00 UTC"})";
  site.json("/api/offers/", R"({"offers":[)" + repeated(job, 4) + "]}");
  REQUIRE(one_night(c, archive, k_june).new_ == 4);
  CHECK(archive.count("SELECT count(*) FROM spells WHERE closed_at IS NULL") == 4);
  CHECK(archive.count("SELECT count(*) FROM open_postings") ==
        0);  // a reader is told of what can be applied for
  // Not the whole of it: an entry without an id could be any, but not one that is past its own end.
  site.json("/api/offers/", R"({"offers":[)" + repeated(job, 3) + R"(,{"title":"Engineer"}]})");
  const auto row = one_night(c, archive, k_june + 1);
  CHECK_FALSE(row.closing_suspended.empty());
  CHECK(row.closed == 1);
  CHECK(archive.text("SELECT reason FROM spells WHERE closed_at IS NOT NULL") == "expired");
  NightOptions options;
  options.limit = 1;
  site.json("/api/offers/", R"({"offers":[)" + repeated(job, 2) + "]}");
  CHECK(night(c, archive, k_june + 2, options).sources.at(0).row.closed == 0);
  site.put("/api/offers/", {503, {}, "down"});
  CHECK(one_night(c, archive, k_june + 3).closed == 0);
}

TEST_CASE("a posting is read again when its listing says something else of it") {
  TwoStepBoard b;
  b.list(b.job("Engineer"));
  b.page(1, "Engineer", "Python");
  (void)b.run(1);
  b.list(b.job("Engineer", R"(,"views":17)"));
  CHECK(b.run(2).changed == 0);
  CHECK(b.asked(1) == 1);
  b.list(b.job("Lead Engineer"));
  b.page(1, "Lead Engineer", "Python and Rust");
  CHECK(b.run(3).changed == 1);
  CHECK(b.asked(1) == 2);
  CHECK(b.current("d.title") == "Lead Engineer");
  b.list(b.job("Lead Engineer", R"(,"views":18)"));
  (void)b.run(4);
  CHECK(b.asked(1) == 2);
}

TEST_CASE("an archive of an older program is not read again for want of marks") {
  TwoStepBoard b;
  b.list(b.job("Engineer"));
  b.page(1, "Engineer", "Python");
  (void)b.run(1);
  b.archive.store->database().exec("UPDATE postings SET revision = ''");
  b.list(b.job("Lead Engineer"));
  CHECK(b.run(2).status == "ok");
  CHECK(b.asked(1) == 1);
  b.list(b.job("Head of Engineering"));
  b.page(1, "Head of Engineering", "Rust");
  CHECK(b.run(3).changed == 1);
  CHECK(b.asked(1) == 2);
}

TEST_CASE("a field that moves every night has a tenth of a board read, not all of it") {
  TwoStepBoard b;
  const auto show = [&](int night) {
    b.list(repeated(R"({"id":#,"jobOpeningName":"Engineer #, )" + std::to_string(night) + R"( views"})", 50));
  };
  for (int id = 1; id <= 50; ++id) b.page(id, "Engineer", "Python");
  show(1);
  CHECK(b.run(1).requests == 51);
  show(2);
  const auto second = b.run(2);
  CHECK(second.requests > 15);
  CHECK(second.requests < 30);
  CHECK(second.closed == 0);
  // What was put off comes the next night, though nothing else changed: the listing is not a 304.
  const auto third = b.run(3);
  CHECK(third.not_modified == 0);
  CHECK(second.requests + third.requests > 45);
}

TEST_CASE("a posting in a listing twice in a night, in other words, is read once") {
  Site site;
  Archive archive;
  const auto c =
      config(R"({"id":"a","kind":"json_api","url":")" + site.server().url("/jobs") +
             R"(","list":"/jobs","fields":{"id":"/id","title":"/title","location":"/place"},)" +
             R"("paging":{"next":"/next"},"detail":{"request":")" + site.server().url("/job/{/id}") +
             R"(","list":"","fields":{"id":"/id","title":"/title","description":"/text"}}})");
  site.json("/job/1", R"({"id":1,"title":"Engineer","text":"Python"})");
  for (int day = 1; day < 4; ++day) {
    const std::string night = R"("night":)" + std::to_string(day) + ",";
    site.json(
        "/jobs",
        "{" + night +
            R"("jobs":[{"id":2,"title":"B"},{"id":1,"title":"Engineer","place":"Baku"}],"next":"/jobs?page=2"})");
    site.json(
        "/jobs?page=2",
        "{" + night +
            R"("jobs":[{"id":1,"title":"Engineer","place":"Berlin"},{"id":3,"title":"C"}],"next":null})");
    (void)one_night(c, archive, day);
  }
  CHECK(site.server().count("/job/1") == 1);
  CHECK(
      archive.count(
          "SELECT count(*) FROM versions v JOIN postings p ON p.id = v.posting_id WHERE p.native_id = '1'") ==
      1);
}

TEST_CASE("a page that is read again from a kept answer keeps what its listing said") {
  TwoStepBoard b;
  b.list(b.job("Engineer", R"(,"departmentLabel":"Data")"));
  b.page(1, "Engineer", "Python");
  NightOptions options;
  options.keep_raw = 3;
  (void)night(b.c, b.archive, 1, options);
  b.archive.store->database().exec("DELETE FROM raw_responses WHERE url LIKE '%/careers/list'");
  ReparseOptions again;
  again.now = 3 * 86'400;
  again.program_version = "test";
  CHECK(reparse(b.c, *b.archive.store, again).at(0).responses == 1);
  CHECK(b.current("v.department") == "Data");
}
