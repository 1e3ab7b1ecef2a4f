// What a night's answers make of postings that the archive has already.
#include "scraper/store/recorder.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/scraper/store/store_fixture.h"

using namespace radar::store;
using radar::model::Posting;
using radar::store::test::Fixture;
using radar::store::test::posting;

TEST_CASE_METHOD(Fixture, "an answer without a text replaces none, and what else it says is kept") {
  see(posting("1", "the whole text"), 100);
  next_night(200);
  CHECK(see(posting("1", ""), 200).changed == 0);
  Posting moved = posting("1", " \n");
  moved.locations = {"Tbilisi"};
  CHECK(see(moved, 201).changed == 1);
  CHECK(current_text() == "the whole text");
  CHECK(store->current(source, "1")->locations == std::vector<std::string>{"Tbilisi"});
}

TEST_CASE_METHOD(Fixture, "a page that came without a text is due for a week") {
  constexpr std::int64_t k_day = 86'400;
  see(posting("1", ""), k_day, "r1", false);
  for (std::int64_t night = 1; night < 7; ++night) {
    see(posting("1", ""), night * k_day + 60, "", true);
    CHECK_FALSE(read());
  }
  see(posting("1", ""), 7 * k_day + 60, "", true);
  CHECK(read());
  CHECK(number("SELECT count(*) FROM versions") == 1);
}

TEST_CASE_METHOD(Fixture, "a revision that needs no reading is taken over") {
  see(posting("1"), 100);
  PageOutcome page;
  page.run = run;
  page.source = source;
  page.now = 200;
  page.seen_again = {"1"};
  page.revisions = {{"1", "r1"}, {"nobody", "r1"}};
  store->record(page);
  CHECK(store->detail_state(source, "1")->revision == "r1");
  CHECK(read());
}

TEST_CASE_METHOD(Fixture, "the current posting is what the newest version says, without its text") {
  CHECK_FALSE(store->current(source, "1"));
  see(posting("1"), 100);
  Posting p = posting("1");
  p.title = "Data Engineer";
  p.apply_url = "https://jobs.example.com/1/apply";
  p.location = "Baku; Berlin";
  p.remote = radar::model::Workplace::hybrid;
  p.employment_type = "Full-time";
  p.department = "Data";
  p.salary = radar::model::Salary{100000, std::nullopt, "EUR", "year", "from 100k"};
  p.posted = radar::text::Timestamp{86'400, false, true};
  p.valid_through = "2026-12-31";
  p.tags = {"Python", "\"quoted\""};
  p.extra = "{\"level\":3}";
  see(p, 200);
  const auto now = store->current(source, "1");
  REQUIRE(now);
  CHECK(now->description.empty());
  // As good as the original: seen once more, it is no change.
  Posting again = *now;
  again.description = p.description;
  CHECK(see(again, 300).changed == 0);
  CHECK(now->title == "Data Engineer");
  CHECK(now->salary == p.salary);
  CHECK(now->posted == p.posted);
  CHECK(now->tags == p.tags);
}

TEST_CASE_METHOD(Fixture, "a posting that its own page declares over stays closed while a listing names it") {
  PageOutcome page;
  page.run = run;
  page.source = source;
  page.now = 100;
  page.postings.push_back({posting("1"), "", true});
  page.removed = {"1"};
  CHECK(store->record(page).closed == 1);
  next_night(200);
  page.run = run;
  page.now = 200;
  CHECK(store->record(page).reopened == 0);  // a listing that carries an expired posting
  PageOutcome listed;
  listed.run = run;
  listed.source = source;
  listed.now = 201;
  listed.seen_again = {"1"};
  CHECK(store->record(listed).reopened == 0);
  CHECK(store->detail_state(source, "1")->declared_over);
  CHECK(number("SELECT count(*) FROM spells") == 1);
  CHECK(see(posting("1"), 300).reopened == 1);  // its own page says otherwise
  CHECK_FALSE(store->detail_state(source, "1")->declared_over);
}

TEST_CASE_METHOD(Fixture, "a posting is past its stated end after that day and a day of grace") {
  constexpr std::int64_t k_noon = 1'780'315'200;  // 2026-06-01T12:00Z
  const auto with_end = [&](const char* id, const char* end, std::int64_t posted = 0) {
    Posting p = posting(id);
    p.valid_through = end;
    if (posted > 0) p.posted = radar::text::Timestamp{posted, false, false};
    see(p, 100);
  };
  with_end("day", "2026-05-30");
  with_end("instant", "2026-05-30T23:59:59Z");
  with_end("grace", "2026-05-31");
  with_end("today", "2026-06-01");
  with_end("none", "");
  with_end("placeholder", "0001-01-01");
  with_end("words", "2 weeks");
  with_end("template", "2020-01-01", k_noon - 86'400);  // published long after
  CHECK(store->expired(source, k_noon) == std::vector<std::string>{"day", "instant"});
  CHECK(store->expired(source, k_noon + 86'400) == std::vector<std::string>{"day", "grace", "instant"});
  CHECK(store->close_postings(run, source, k_noon, {"day"}, CloseReason::expired) == 1);
  CHECK(store->expired(source, k_noon) == std::vector<std::string>{"instant"});
}

TEST_CASE(
    "a feed that goes on showing a posting past its end opens nothing, a new end or a full listing does") {
  constexpr std::int64_t k_day = 86'400, k_june = 1'780'272'000;  // 2026-06-01
  for (const bool window : {true, false}) {
    CAPTURE(window);
    Fixture f;
    f.source = f.store->ensure_source("feed", "feed", "", "", window, 100);
    Posting p = posting("1");
    p.valid_through = "2026-05-20";
    f.see(p, k_june);
    CHECK(f.store->close_postings(f.run, f.source, k_june, {"1"}, CloseReason::expired) == 1);
    f.next_night(k_june + k_day);
    CHECK(f.see(p, k_june + k_day).reopened == (window ? 0 : 1));
    p.valid_through = "2026-07-20";
    CHECK(f.see(p, k_june + 2 * k_day).reopened == (window ? 1 : 0));
  }
}
