// Kept answers read again: what nights left in the archive, and what a newer parser may make of it.
#include "scraper/crawl/reparse.h"

#include "tests/scraper/crawl/night_fixture.h"

using namespace radar;
using namespace radar::crawl;
using namespace radar::crawl::test;

namespace {

constexpr const char* k_board = "/v0/postings/acme?mode=json";
constexpr const char* k_text =
    "SELECT group_concat(DISTINCT t.body) FROM current_versions v JOIN documents d ON d.id = v.document_id "
    "JOIN texts t ON t.id = d.text_id";

std::string lever_board(const std::string& words) {
  return R"([{"id":"1","text":"Engineer","description":")" + words + R"("}])";
}

std::string lever(Site& site) {
  return R"({"id":"acme","kind":"lever","board":"acme","base_url":")" + site.server().url() + "\"}";
}

NightOptions keeping(std::int64_t nights) {
  NightOptions options;
  options.keep_raw = nights;
  return options;
}

ReparsedSource replay_all(const CrawlConfig& c, Archive& archive, text::UnixSeconds day) {
  ReparseOptions options;
  options.now = day * 86'400;
  const auto all = reparse(c, *archive.store, options);
  return all.empty() ? ReparsedSource{} : all.front();
}

}  // namespace

TEST_CASE("replay leaves alone what a night without kept answers has changed since") {
  Site site;
  Archive archive;
  const auto c = config(lever(site));
  site.json(k_board, lever_board("old words"));
  (void)night(c, archive, 1, keeping(5));
  site.json(k_board, lever_board("new words"));
  CHECK(night(c, archive, 2).sources.at(0).row.changed == 1);
  CHECK(night(c, archive, 3).sources.at(0).row.not_modified == 1);  // of the new words, which were not kept
  CHECK(replay_all(c, archive, 4).changed == 0);
  CHECK(archive.text(k_text) == "new words");
  CHECK(archive.count("SELECT count(*) FROM versions") == 2);
}

TEST_CASE("replay improves what no newer answer has changed") {
  Site site;
  Archive archive;
  const auto c = config(lever(site));
  site.json(k_board, lever_board("words"));
  (void)night(c, archive, 1, keeping(5));
  archive.store->database().exec("UPDATE versions SET company = 'misread', attributes_sha256 = x'00'");
  CHECK(replay_all(c, archive, 2).changed == 1);
  CHECK(archive.text("SELECT company FROM current_versions") == "");
}

TEST_CASE("replay reads what an older listing said of a posting that left it") {
  std::string jobs =
      R"({"id":"1","title":"A","place":"Baku"},{"id":"4","title":"D","place":"Baku"},{"id":"2","title":"B","place":"Baku"},)"
      R"({"id":"3","title":"C","place":"Baku"})";
  LoopbackServer server([&jobs](const Seen& seen) {
    if (seen.path == "/list") return replay::json_reply("{\"jobs\":[" + jobs + "]}");
    if (seen.path.starts_with("/d/")) return replay::json_reply("{\"title\":\"T\",\"text\":\"Go\"}");
    return Reply{404, {}, ""};
  });
  Archive archive;
  const auto reading = [&server](const std::string& fields) {
    return config(R"({"id":"acme","kind":"json_api","url":")" + server.url("/list") +
                  R"(","list":"/jobs","fields":{"id":"/id","title":"/title")" + fields +
                  R"(},"detail":{"request":")" + server.url("/d/{/id}") +
                  R"(","list":"","fields":{"title":"/title","description":"/text"}}})");
  };
  const auto c = reading("");
  (void)night(c, archive, 1, keeping(5));
  jobs =
      R"({"id":"4","title":"D","place":"Baku"},{"id":"2","title":"B","place":"Baku"},{"id":"3","title":"C","place":"Baku"})";
  CHECK(night(c, archive, 2, keeping(5)).sources.at(0).row.closed == 1);
  CHECK(replay_all(c, archive, 3).changed == 0);
  CHECK(archive.count("SELECT count(*) FROM versions") == 4);
  // Nothing but the listings, of which the newer one lacks a posting, tells the place.
  CHECK(replay_all(reading(R"(,"location":"/place")"), archive, 4).changed == 4);
  CHECK(archive.count("SELECT count(*) FROM current_versions WHERE location = 'Baku'") == 4);
}

TEST_CASE("replay takes what the archive says of a posting whose listing was not kept") {
  LoopbackServer server([](const Seen& seen) {
    if (seen.path == "/list")
      return replay::json_reply(R"({"jobs":[{"id":"1","title":"A","place":"Baku"}]})");
    if (seen.path == "/d/1") return replay::json_reply(R"({"title":"T","text":"Go"})");
    return Reply{404, {}, ""};
  });
  Archive archive;
  const auto c = config(
      R"({"id":"acme","kind":"json_api","url":")" + server.url("/list") +
      R"(","list":"/jobs","fields":{"id":"/id","title":"/title","location":"/place"},"detail":{"request":")" +
      server.url("/d/{/id}") + R"(","list":"","fields":{"title":"/title","description":"/text"}}})");
  (void)night(c, archive, 1, keeping(5));
  archive.store->database().exec("DELETE FROM raw_responses WHERE url LIKE '%/list'");
  archive.store->database().exec("UPDATE versions SET attributes_sha256 = x'00'");  // read otherwise once
  CHECK(replay_all(c, archive, 2).changed == 1);
  CHECK(archive.count("SELECT count(*) FROM current_versions WHERE location = 'Baku'") == 1);
}

TEST_CASE("keeping answers begins with a full answer, where the board would say 304") {
  Site site;
  Archive archive;
  const auto c = config(lever(site));
  site.json(k_board, lever_board("words"));
  (void)night(c, archive, 1);
  CHECK(night(c, archive, 2, keeping(10)).sources.at(0).row.not_modified == 0);
  CHECK(archive.count("SELECT count(*) FROM raw_responses") == 1);
  CHECK(night(c, archive, 3, keeping(10)).sources.at(0).row.not_modified == 1);
  CHECK(night(c, archive, 4).sources.at(0).row.not_modified == 1);
  CHECK(archive.count("SELECT count(*) FROM raw_responses") == 1);
  CHECK(archive.count("SELECT run_id FROM raw_responses") == 4);  // it still holds
  CHECK(replay_all(c, archive, 5).responses == 1);
}
