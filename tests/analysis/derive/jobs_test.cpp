// Jobs as the database shows them, over nights.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/derive/archive.h"

using namespace radar::derive::test;

namespace {

constexpr const char* k_state =
    "SELECT posting_id, employer, open, job_id, representative FROM derived_postings ORDER BY 1";
constexpr const char* k_links = "SELECT a, b, rule, score FROM cluster_links ORDER BY 1, 2";

void first_night(Archive& a) {
  const auto board = a.source("board", "greenhouse"), feed = a.source("feed", "feed", true);
  for (int i = 0; i < 20; ++i) {
    const auto title = "Engineer, Team " + std::to_string(i / 2);
    a.see(board, Archive::posting("b" + std::to_string(i), "Acme", title,
                                  words(0, 300) + words(1000 + i / 2 * 100, 1080 + i / 2 * 100),
                                  i % 2 ? "Paris" : "Berlin"));
  }
  a.see(feed,
        Archive::posting("f1", "Acme Inc.", "Engineer, Team 3", words(0, 300) + words(1300, 1370), "Berlin"));
}

void second_night(Archive& a) {
  const auto board = a.source("board", "greenhouse"), feed = a.source("feed", "feed", true);
  a.remove(board, "b4");
  a.see(board,
        Archive::posting("b40", "Acme", "Engineer, Team 2", words(0, 290) + words(1200, 1280), "Berlin"));
  a.see(board,
        Archive::posting("b6", "Acme", "Engineer, Team 3", words(0, 300) + words(8000, 8080), "Berlin"));
  a.see(feed, Archive::posting("f2", "Talent Finders", "Engineer, Team 5", words(0, 300) + words(1500, 1580),
                               "Berlin"));
  a.see(feed, Archive::posting("f3", "Acme", "Accountant", words(0, 300) + words(7000, 7080), "Berlin"));
}

}  // namespace

TEST_CASE("jobs that grew night by night are those of one rebuild") {
  Archive grown, whole;
  for (auto* a : {&grown, &whole}) {
    first_night(*a);
    if (a == &grown) (void)a->derive();
    a->night(20110);
    second_night(*a);
    (void)a->derive();
  }
  CHECK(grown.rows(k_state) == whole.rows(k_state));
  CHECK(grown.rows(k_links) == whole.rows(k_links));
  CHECK(grown.rows("SELECT count(DISTINCT job_id) FROM derived_postings") == "12\n");
}

TEST_CASE("a job keeps its number when copies of it arrive") {
  Archive a;
  first_night(a);
  (void)a.derive();
  const auto before =
      a.rows("SELECT posting_id, job_id FROM derived_postings WHERE posting_id <= 21 ORDER BY 1");
  a.night(20110);
  a.see(a.source("feed", "feed", true),
        Archive::posting("f9", "ACME", "Engineer, Team 7", words(0, 300) + words(1700, 1780)));
  (void)a.derive();
  CHECK(a.rows("SELECT posting_id, job_id FROM derived_postings WHERE posting_id <= 21 ORDER BY 1") ==
        before);
}

TEST_CASE("a posting that closes is noticed without a new text") {
  Archive a;
  const auto board = a.source("board", "greenhouse");
  a.see(board, Archive::posting("1", "Acme", "ML Engineer", words(0, 200), "Berlin"));
  a.see(board, Archive::posting("2", "Acme", "ML Engineer", words(0, 200), "Paris"));
  (void)a.derive();
  CHECK(a.rows("SELECT representative_id FROM jobs") == "1\n");
  a.night(20101);
  a.remove(board, "1");
  CHECK_FALSE(radar::derive::is_up_to_date(a.store->database(), *a.extractor));
  (void)a.derive();
  CHECK(a.rows("SELECT job_id, representative_id, open FROM jobs") == "1|2|1\n");
  CHECK(radar::derive::is_up_to_date(a.store->database(), *a.extractor));
}

TEST_CASE("the employer's own board is the one to link to, and attribution is shown") {
  Archive a;
  const auto feed =
      a.source("feed", "remotive", false, "Remote Jobs Feed");  // complete, but of many employers
  const auto window = a.source("window", "feed", true);
  const auto text = words(0, 300);
  auto rich = Archive::posting("9", "Acme Inc", "ML Engineer (Remote)", text);
  rich.department = "Engineering";
  rich.employment_type = "full-time";
  a.see(feed, rich);
  for (const char* other : {"Bolt", "Crane", "Dune", "Echo"})
    a.see(feed, Archive::posting(other, other, "Accountant", words(900, 1000)));
  a.see(window, Archive::posting("w", "Acme", "ML Engineer", text));
  a.see(a.source("acme", "greenhouse"), Archive::posting("77", "Acme", "ML Engineer", text));
  (void)a.derive();
  CHECK(a.rows("SELECT source, attribution, postings, sources, title FROM jobs WHERE employer = 'acme'") ==
        "acme||3|3|ML Engineer\n");
  CHECK(a.rows("SELECT source, native_id, is_representative, rule, score, attribution FROM cluster_members"
               " WHERE employer = 'acme' ORDER BY source") ==
        "acme|77|1|same_text|1.0|\nfeed|9|0|same_text|1.0|Remote Jobs Feed\nwindow|w|0|same_text|1.0|\n");
}

TEST_CASE("a posting that does not tell its employer has its job's") {
  Archive a;
  const auto feed = a.source("feed", "feed", true);
  a.see(feed, Archive::posting("1", "Confidential", "ML Engineer", words(0, 300)));
  a.see(feed, Archive::posting("2", "Confidential", "Data Engineer", words(600, 900)));
  a.see(a.source("acme", "greenhouse"), Archive::posting("7", "Acme", "ML Engineer", words(0, 300)));
  (void)a.derive();
  CHECK(a.rows("SELECT posting_id, employer FROM derived_postings ORDER BY 1") == "1|acme\n2|\n3|acme\n");
}

TEST_CASE("a job listed again under a new id has its true age") {
  Archive a;
  const auto board = a.source("acme", "greenhouse");
  auto first = Archive::posting("1", "Acme", "ML Engineer", words(0, 300));
  first.posted = radar::text::Timestamp{20050 * k_day, true, false};
  a.see(board, first);
  a.night(20130);
  a.remove(board, "1");
  a.night(20140);
  a.see(board, Archive::posting("2", "Acme", "ML Engineer (m/f/d)", words(5, 300)));
  a.night(20150);
  a.remove(board, "2");
  a.night(20160);
  a.see(board, Archive::posting("3", "Acme", "ML Engineer - Req 20417", words(0, 305)));
  a.night(20170);
  a.remove(board, "3");
  a.night(20180);
  a.see(board,
        Archive::posting("3", "Acme", "ML Engineer - Req 20417", words(0, 305)));  // the same id comes back
  (void)a.derive();
  CHECK(a.rows("SELECT DISTINCT rule FROM cluster_links") == "repost\n");
  CHECK(a.rows("SELECT representative_id, postings, open, reposts, listed_since, age_days FROM jobs") ==
        "3|3|1|3|2024-11-23|130\n");
}

TEST_CASE("tables of an earlier version are made again") {
  Archive a;
  a.see(a.source("acme", "greenhouse"), Archive::posting("1", "Acme", "ML Engineer", "Python"));
  auto& db = a.store->database();
  db.exec(
      "CREATE TABLE rules (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, made_at INTEGER NOT NULL) "
      "STRICT;"
      "CREATE TABLE derived_documents (rules_id INTEGER NOT NULL REFERENCES rules, document_id INTEGER NOT "
      "NULL,"
      " signature BLOB NOT NULL, PRIMARY KEY (rules_id, document_id)) STRICT, WITHOUT ROWID;"
      "CREATE VIEW skill_demand AS SELECT signature FROM derived_documents;"
      "INSERT INTO rules VALUES (1, 'old', 1); INSERT INTO derived_documents VALUES (1, 1, x'00');");
  CHECK_FALSE(radar::derive::is_up_to_date(db, *a.extractor));
  CHECK(a.derive().extracted == 1);
  CHECK(a.rows("SELECT employer, postings FROM jobs") == "acme|1\n");
}
