#include "scraper/store/store.h"

#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "scraper/store/schema.h"
#include "sources/text/sha256.h"
#include "tests/scraper/store/store_fixture.h"

namespace {

namespace fs = std::filesystem;
using namespace radar::store;
using radar::model::Posting;
using radar::store::test::Fixture;
using radar::store::test::posting;

class Folder {
 public:
  Folder()
      : path_(fs::temp_directory_path() /
              ("radar_store_" + std::to_string(reinterpret_cast<std::uintptr_t>(this)) + "_" +
               std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()))) {
    fs::create_directories(path_);
  }
  ~Folder() {
    std::error_code code;
    fs::remove_all(path_, code);
  }
  [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  fs::path path_;
};

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("an archive opens from nothing and from an empty file") {
  const Folder folder;
  const std::string deep = folder.file("a/b/archive.db");
  REQUIRE(Store::open(deep));
  REQUIRE(Store::open(deep));
  const std::string empty = folder.file("empty.db");
  std::ofstream(empty).close();
  auto store = Store::open(empty);
  REQUIRE(store);
  CHECK((*store)->database().execAndGet("PRAGMA user_version").getInt() == kSchemaVersion);
  CHECK((*store)->database().execAndGet("PRAGMA journal_mode").getString() == "wal");
  CHECK((*store)->database().execAndGet("PRAGMA integrity_check").getString() == "ok");
}

TEST_CASE("an archive of version 1 is brought up to date with what it holds") {
  // Released: the statements that made it never change.
  REQUIRE(radar::text::hex(radar::text::sha256(kSchema0001)) ==
          "06c17dde83d113ef09103665c03b825f0385a4ec8c9e2b01552cce55b9e68e19");
  const Folder folder;
  const std::string path = folder.file("v1.db");
  {
    SQLite::Database db(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec(kSchema0001);
    db.exec("PRAGMA user_version = 1; PRAGMA application_id = " + std::to_string(kApplicationId));
    db.exec("INSERT INTO sources (id, name, kind, created_at) VALUES (1, 'acme', 'lever', 5)");
    db.exec("INSERT INTO runs VALUES (1, 'run', 10, NULL, '0.1', 'x', NULL, '')");
    db.exec("INSERT INTO pending_requests VALUES (1, 1, 1, '{}')");
    db.exec("INSERT INTO http_validators VALUES (1, 'key', 'e', '', 10, '{}')");
  }
  CHECK_FALSE(Store::open_read_only(path));  // a report does not migrate
  auto store = Store::open(path);
  REQUIRE(store);
  auto& db = (*store)->database();
  CHECK(db.execAndGet("PRAGMA user_version").getInt() == kSchemaVersion);
  CHECK(db.execAndGet("SELECT count(*) FROM raw_responses").getInt() == 0);
  CHECK(db.execAndGet("SELECT count(*) FROM lost_details").getInt() == 0);
  CHECK((*store)->find_source("acme") == 1);
  CHECK((*store)->validators(1, "key")->etag == "e");
  CHECK((*store)->unfinished_run()->id == 1);
}

TEST_CASE("a newer archive is refused and left untouched") {
  const Folder folder;
  const std::string path = folder.file("new.db");
  {
    SQLite::Database db(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("CREATE TABLE later (x); PRAGMA user_version = 99");
    db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
  }
  const std::string before = bytes_of(path);
  const auto store = Store::open(path);
  REQUIRE_FALSE(store);
  CHECK(store.error().kind == StoreError::Kind::newer_schema);
  CHECK(store.error().message.find("99") != std::string::npos);
  CHECK(bytes_of(path) == before);
}

TEST_CASE("what is no archive is refused and left untouched") {
  const Folder folder;
  const std::string path = folder.file("notes.txt");
  std::ofstream(path) << std::string(5000, 'x');
  const auto store = Store::open(path);
  REQUIRE_FALSE(store);
  CHECK(store.error().kind == StoreError::Kind::not_a_database);
  CHECK(bytes_of(path) == std::string(5000, 'x'));

  const std::string other = folder.file("other.db");
  {
    SQLite::Database(other, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE bookmarks (x)");
  }
  const std::string before = bytes_of(other);
  REQUIRE_FALSE(Store::open(other));
  CHECK(Store::open(other).error().kind == StoreError::Kind::not_a_database);
  CHECK(bytes_of(other) == before);
}

TEST_CASE("reading needs a file and never writes") {
  const Folder folder;
  const std::string path = folder.file("archive.db");
  const auto missing = Store::open_read_only(path);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().kind == StoreError::Kind::cannot_open);
  CHECK_FALSE(fs::exists(path));
  { REQUIRE(Store::open(path)); }
  auto store = Store::open_read_only(path);
  REQUIRE(store);
  CHECK_THROWS_AS((*store)->begin_run("run", 1, "", ""), StoreException);
}

TEST_CASE_METHOD(Fixture, "a posting is new once, unchanged after, changed when it says something else") {
  auto c = see(posting("1"), 100);
  CHECK((c.seen == 1 && c.new_ == 1 && c.changed == 0));
  next_night(200);
  c = see(posting("1"), 200);
  CHECK((c.seen == 1 && c.new_ == 0 && c.changed == 0));
  CHECK(number("SELECT count(*) FROM versions") == 1);
  Posting other = posting("1");
  other.salary = radar::model::Salary{100000, std::nullopt, "EUR", "year", ""};
  c = see(other, 200);
  CHECK((c.seen == 0 && c.changed == 1));
  c = see(posting("1", "Now in Rust."), 200);
  CHECK(c.changed == 1);
  CHECK(number("SELECT count(*) FROM versions") == 3);
  CHECK(number("SELECT max(seen_at) FROM versions") == 201);  // two versions in one second
  CHECK(number("SELECT count(*) FROM version_locations") == 6);
  CHECK(number("SELECT last_seen_at FROM postings") == 200);
  CHECK(current_text() == "Now in Rust.");
}

TEST_CASE_METHOD(Fixture, "a moving lower bound of the posting date is no change") {
  Posting p = posting("1");
  p.posted = radar::text::Timestamp{1000, false, true};
  see(p, 100);
  p.posted->seconds = 90000;
  CHECK(see(p, 200).changed == 0);
  p.posted->is_bound = false;
  CHECK(see(p, 300).changed == 1);
}

TEST_CASE_METHOD(Fixture, "texts are shared by content and come back byte for byte") {
  const std::string long_text = [] {
    std::string s;
    for (int i = 0; i < 400; ++i) s += "Line " + std::to_string(i) + " of a description.\n";
    return s + '\0' + "end";
  }();
  see(posting("1", long_text), 100);
  see(posting("2", long_text), 100);
  see(posting("3", ""), 100);
  CHECK(number("SELECT count(*) FROM texts") == 2);
  CHECK(number("SELECT count(*) FROM documents") == 2);
  CHECK(text("SELECT encoding FROM texts WHERE bytes > 0") == "zstd");
  CHECK(number("SELECT length(body) FROM texts WHERE bytes > 0") < 4000);
  CHECK(load_text(store->database(), number("SELECT id FROM texts WHERE bytes > 0")) == long_text);
  CHECK(load_text(store->database(), number("SELECT id FROM texts WHERE bytes = 0")).empty());
  CHECK(load_text(store->database(), 4711).empty());
  CHECK_THROWS_AS(decode_text("zstd", "garbage", 10), StoreException);
}

TEST_CASE_METHOD(Fixture, "a detail completes the version that the listing began") {
  CHECK_FALSE(store->detail_state(source, "1"));
  see(posting("1", "snippet"), 100, "r1", false);
  CHECK_FALSE(read());
  const auto c = see(posting("1", "the whole text"), 105, "", true);
  CHECK((c.seen == 0 && c.changed == 0));
  CHECK(number("SELECT count(*) FROM versions") == 1);
  CHECK(current_text() == "the whole text");
  CHECK(read());
  CHECK(store->detail_state(source, "1")->revision == "r1");
}

TEST_CASE_METHOD(Fixture, "the old text stays until the detail arrives") {
  see(posting("1", "the whole text"), 100, "r1", true);
  next_night(200);
  Posting bare = posting("1", "");
  bare.locations.clear();
  see(bare, 200, "r1", false);
  CHECK(number("SELECT count(*) FROM versions") == 1);
  see(bare, 200, "r2", false);
  CHECK(current_text() == "the whole text");
  CHECK_FALSE(read());
  // Its page did not come that night: the listing goes on saying less, and blanks nothing.
  next_night(300);
  CHECK(see(bare, 300, "r2", false).changed == 0);
  CHECK(store->current(source, "1")->locations.size() == 2);
  CHECK(see(posting("1", "the new text"), 201, "r2", true).changed == 1);
  CHECK(current_text() == "the new text");
  CHECK(read());
}

TEST_CASE_METHOD(Fixture, "spells: closed, seen again, closed by the source") {
  see(posting("1"), 100);
  see(posting("2"), 100);
  CHECK(store->close_postings(run, source, 100, {"1", "nobody"}, CloseReason::unlisted) == 1);
  CHECK(store->close_postings(run, source, 100, {"1"}, CloseReason::unlisted) == 0);
  PageOutcome page;
  page.run = run;
  page.source = source;
  page.now = 100;
  page.seen_again = {"1", "nobody"};
  page.removed = {"2"};
  const auto c = store->record(page);
  CHECK((c.reopened == 1 && c.closed == 1));
  CHECK(number("SELECT count(*) FROM spells") == 3);
  CHECK(number("SELECT count(*) FROM open_postings") == 1);
  CHECK(text("SELECT reason FROM spells WHERE posting_id = 2") == "declared");
  CHECK(store->history(source).open_ids == std::vector<std::string>{"1"});
}

TEST_CASE_METHOD(Fixture, "a page is stored as a whole or not at all") {
  PageOutcome page;
  page.run = run;
  page.source = source + 77;  // no such source: the foreign key fails
  page.now = 100;
  page.postings.push_back({posting("1"), "", true});
  CHECK_THROWS_AS(store->record(page), StoreException);
  CHECK(number("SELECT count(*) FROM postings") == 0);
  CHECK(number("SELECT count(*) FROM texts") == 0);
  page.source = source;
  CHECK(store->record(page).new_ == 1);
}

TEST_CASE_METHOD(Fixture, "validators are kept per request until they are forgotten") {
  PageOutcome page;
  page.run = run;
  page.source = source;
  page.now = 100;
  page.validators = SavedValidators{"key", {"\"e\"", "Mon", "{}"}};
  store->record(page);
  CHECK(store->validators(source, "key")->etag == "\"e\"");
  CHECK_FALSE(store->validators(source, "other"));
  store->forget_validators(source);
  CHECK_FALSE(store->validators(source, "key"));
}

TEST_CASE_METHOD(Fixture, "kept responses come back as they were, the newest of each request") {
  RawResponse raw{"key", "{\"url\":\"a\"}", 200, "application/json", "https://example.com/a", 100, "first"};
  store->save_raw(run, source, raw);
  raw.fetched_at = 200;
  raw.body = std::string(10'000, 'x') + '\0' + "end";
  store->save_raw(run, source, raw);
  raw.request_key = "other";
  raw.fetched_at = 150;
  store->save_raw(run, source, raw);
  const auto kept = store->kept_raw(source, 0);
  REQUIRE(kept.size() == 3);
  CHECK_FALSE(kept[0].is_newest);
  CHECK(kept[1].is_newest);
  CHECK(kept[2].is_newest);
  CHECK(kept[1].run == run);
  const auto newest = store->load_raw(kept[1].id);
  CHECK(newest.fetched_at == 200);
  CHECK(newest.body == raw.body);
  CHECK(newest.content_type == "application/json");
  CHECK(newest.url == "https://example.com/a");
  CHECK(store->kept_raw(source, 180)[1].is_newest);
  CHECK_FALSE(store->kept_raw(source, 180)[2].is_newest);
}

TEST_CASE_METHOD(Fixture, "kept responses go after their nights, unless a 304 said they still hold") {
  RawResponse raw{"key", "{}", 200, "text/html", "https://example.com/a", 100, "body"};
  store->save_raw(run, source, raw);
  raw.request_key = "gone";
  store->save_raw(run, source, raw);
  constexpr std::int64_t k_day = 86'400;
  next_night(k_day);
  CHECK(store->has_raw(source, "key"));
  store->touch_raw(run, source, "key");
  CHECK(store->purge_raw(1) == 1);
  CHECK(store->kept_raw(source, 0).size() == 1);
  CHECK_FALSE(store->has_raw(source, "gone"));
}

TEST_CASE_METHOD(Fixture, "nights of kept responses are days on which their own source answered") {
  constexpr std::int64_t k_day = 86'400;
  const RawResponse raw{"key", "{}", 200, "text/html", "https://example.com/a", 100, "body"};
  const auto other = store->ensure_source("other", "greenhouse", "Other", "", false, 100);
  store->save_raw(run, source, raw);
  store->save_raw(run, other, raw);
  // Three runs for one source within a minute, and a night on which it did not answer.
  for (int i = 0; i < 3; ++i) {
    next_night(k_day + i);
    store->save_raw(run, source, raw);
  }
  next_night(2 * k_day);
  CHECK(store->purge_raw(2) == 0);
  CHECK(store->purge_raw(1) == 1);
  CHECK(store->kept_raw(source, 0).size() == 3);
  CHECK(store->kept_raw(other, 0).size() == 1);
}

TEST_CASE_METHOD(Fixture, "a reparsed page changes what a posting says, not when it was seen or open") {
  PageOutcome page;
  page.run = run;
  page.source = source;
  page.now = 100;
  page.postings.push_back({posting("1"), "", true});
  store->record(page);
  next_night(200);
  CHECK(store->close_postings(run, source, 200, {"1"}, CloseReason::unlisted) == 1);
  const auto replay = store->begin_run("replay", 300, "0.1", "");
  page.run = replay;
  page.now = 300;
  page.reparsed = true;
  page.answered_in = run;
  page.postings.front().posting.title = "Better read";
  const auto counts = store->record(page);
  CHECK(counts.changed == 1);
  CHECK(counts.reopened == 0);
  CHECK(number("SELECT count(*) FROM open_postings") == 0);
  CHECK(number("SELECT max(last_seen_at) FROM postings") == 100);
  CHECK(number("SELECT count(*) FROM versions") == 2);
}

TEST_CASE_METHOD(Fixture, "history knows the good nights and the suspect one") {
  const auto night = [&](const char* status, std::int64_t seen) {
    next_night(200);
    RunSourceRow row;
    row.status = status;
    row.seen = seen;
    store->finish_source(run, source, row);
  };
  for (int i = 0; i < 9; ++i) night("ok", i);
  night("failed", 3);
  auto h = store->history(source);
  CHECK(h.recent_seen == std::vector<std::int64_t>{8, 7, 6, 5, 4, 3, 2});
  CHECK(h.suspects.empty());
  night("suspect", 2);
  night("suspect", 1);
  night("blocked", 0);
  REQUIRE(store->history(source).suspects.size() == 2);
  CHECK(store->history(source).suspects.front().seen == 1);
  CHECK(store->history(source).suspects.front().began == 0);
  night("ok", 5);
  CHECK(store->history(source).suspects.empty());
  CHECK_THROWS_AS(night("splendid", 5), StoreException);
}

TEST_CASE_METHOD(Fixture, "a run with --limit is no measure for other nights") {
  const auto night = [&](std::int64_t seen, std::string_view suspended) {
    next_night(200);
    RunSourceRow row;
    row.status = "ok";
    row.seen = seen;
    row.closing_suspended = suspended;
    store->finish_source(run, source, row);
  };
  night(50, "");
  night(5, kLimitedRun);
  CHECK(store->history(source).recent_seen == std::vector<std::int64_t>{50});
  CHECK(store->history(source).last_suspended.empty());
  night(49, "the listing was cut");
  CHECK(store->history(source).last_suspended == "the listing was cut");
}

TEST_CASE_METHOD(Fixture, "history knows what the last good night had missed already") {
  see(posting("1"), 100);
  see(posting("2"), 100);
  for (const char* id : {"2", "3"}) {
    next_night(200);
    see(posting(id), 200);
    RunSourceRow row;
    row.status = "ok";
    store->finish_source(run, source, row);
  }
  next_night(300);
  CHECK(store->history(source, run).missed_before == std::vector<std::string>{"1", "2"});
}

TEST_CASE_METHOD(Fixture, "a row of nights goes on over nights that saw nothing of the board") {
  const auto night = [&](const char* status, const char* detail) {
    next_night(200);
    RunSourceRow row;
    row.status = status;
    row.detail = detail;
    store->finish_source(run, source, row);
  };
  night("failed", "gone: 404");
  night("ok", "");
  for (const char* detail : {"gone: 404", "HTTP 500", "gone: 410"}) night("failed", detail);
  night("blocked", "");
  next_night(300);
  CHECK(store->streak(source, run, "failed", "gone").size() == 2);
}

TEST_CASE_METHOD(Fixture,
                 "a text that does not come is counted by nights, until its listing says something else") {
  constexpr std::int64_t k_half_a_day = 43'200;
  see(posting("1", ""), 100, "r1", false);
  CHECK_FALSE(store->lost_detail(source, "1"));
  store->note_lost_detail(source, "1", 1000);
  store->note_lost_detail(source, "1", 2000);  // the same night
  store->note_lost_detail(source, "1", 1000 + k_half_a_day);
  store->note_lost_detail(source, "nobody", 1000);
  REQUIRE(store->lost_detail(source, "1"));
  CHECK(store->lost_detail(source, "1")->nights == 2);
  CHECK(store->lost_detail(source, "1")->last_night == 1000 + k_half_a_day);
  see(posting("1", ""), 200, "r2", false);
  CHECK_FALSE(store->lost_detail(source, "1"));
  store->note_lost_detail(source, "1", 1000 + 2 * k_half_a_day);
  CHECK(store->lost_detail(source, "1")->nights == 1);
}

TEST_CASE_METHOD(Fixture, "a kept response is no newer than what a later night said") {
  see(posting("1", "old"), 100, "r1");
  const auto kept_in = run;
  next_night(200);
  see(posting("1", "new"), 200, "r2");
  PageOutcome page;
  page.run = store->begin_run("replay", 300, "0.1", "");
  page.source = source;
  page.now = 300;
  page.reparsed = true;
  page.answered_in = kept_in;
  page.postings.push_back({posting("1", "old"), "r1", true});
  CHECK(store->record(page).changed == 0);
  CHECK(current_text() == "new");
  CHECK(text("SELECT revision FROM postings") == "r2");
}

TEST_CASE_METHOD(Fixture, "another replay reads what the one before has read") {
  see(posting("1", "as it came"), 100);
  for (int i = 1; i <= 2; ++i) {
    PageOutcome page;
    page.run = store->begin_run("replay", 200 + i, "0.1", "");
    page.source = source;
    page.now = 200 + i;
    page.reparsed = true;
    page.answered_in = run;
    page.postings.push_back({posting("1", "read " + std::to_string(i)), "", true});
    CHECK(store->record(page).changed == 1);
    CHECK(current_text() == "read " + std::to_string(i));
  }
}

TEST_CASE_METHOD(Fixture, "replay leaves a listing's mark, and opens only what the newest answers name") {
  see(posting("1", "whole"), 100, "r2");
  RunSourceRow row;
  row.status = "ok";
  row.seen = 1;
  store->finish_source(run, source, row);
  const auto replay_of = [&](std::int64_t answered_in) {
    PageOutcome page;
    page.run = store->begin_run("replay", 300, "0.1", "");
    page.source = source;
    page.now = 300;
    page.reparsed = true;
    page.answered_in = answered_in;
    page.postings.push_back({posting("1", ""), "r1", false});
    page.postings.push_back({posting("2"), "", true});
    return store->record(page);
  };
  CHECK(replay_of(run - 1).new_ == 0);
  CHECK(replay_of(run).new_ == 1);
  CHECK(store->detail_state(source, "1")->done);
  CHECK(text("SELECT revision FROM postings WHERE native_id = '1'") == "r2");
}

TEST_CASE_METHOD(Fixture, "a killed night is found again") {
  CHECK(store->unfinished_run()->id == run);
  store->begin_run("import", 150, "0.1", "");
  CHECK(store->unfinished_run()->id == run);
  store->finish_run(run, 200, "ok");
  CHECK_FALSE(store->unfinished_run());
  store->write_hosts(run, {{"example.com", 1, 2, 3, 4, 5, 6, 7}});
  store->write_fields(run, source, {{"salary", 1, 2}});
  CHECK(number("SELECT throttled FROM host_ledger") == 7);
  CHECK(number("SELECT total FROM run_fields") == 2);
}

TEST_CASE("ten thousand postings take seconds") {
  const Folder folder;
  auto store = Store::open(folder.file("big.db")).value();
  PageOutcome page;
  page.run = store->begin_run("run", 1, "", "");
  page.source = store->ensure_source("big", "import", "", "", true, 1);
  page.now = 1;
  for (int i = 0; i < 10000; ++i) {
    page.postings.push_back(
        {posting(std::to_string(i), std::string(2000, 'a') + std::to_string(i)), "", true});
  }
  const auto start = std::chrono::steady_clock::now();
  CHECK(store->record(page).new_ == 10000);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
}

TEST_CASE("an archive that lost its tail is called damaged, not emptied") {
  const Folder folder;
  const std::string path = folder.file("cut.db");
  { REQUIRE(Store::open(path)); }
  fs::resize_file(path, fs::file_size(path) / 2);
  const auto size = fs::file_size(path);
  const auto store = Store::open(path);
  REQUIRE_FALSE(store);
  CHECK(store.error().kind == StoreError::Kind::damaged);
  CHECK(store.error().message.find(path) != std::string::npos);
  CHECK(fs::file_size(path) == size);
}

TEST_CASE("a folder is no database, and a file that cannot be written is called read-only") {
  const Folder folder;
  for (const auto& opened : {Store::open(folder.file("")), Store::open_read_only(folder.file(""))}) {
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.find("is a directory") != std::string::npos);
  }
  if (::geteuid() == 0) SKIP("nothing is read-only to root");
  const std::string path = folder.file("archive.db");
  { REQUIRE(Store::open(path)); }
  fs::permissions(folder.file(""), fs::perms::owner_read | fs::perms::owner_exec);
  CHECK(Store::open(path).error().kind == StoreError::Kind::read_only);
  CHECK(Store::open_read_only(path));
  fs::permissions(folder.file(""), fs::perms::owner_all);
  fs::permissions(path, fs::perms::owner_read);
  CHECK(Store::open(path).error().kind == StoreError::Kind::read_only);
}
