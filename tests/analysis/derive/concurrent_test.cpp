// Several who derive from one database at the same time.
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <thread>
#include <vector>

#include "tests/analysis/derive/archive.h"

using namespace radar;
using namespace radar::derive::test;

namespace {

constexpr const char* k_documents =
    "SELECT document_id, role, level, language, hex(sketch) FROM derived_documents ORDER BY 1";
constexpr const char* k_mentions = "SELECT document_id, skill, status, count FROM mentions ORDER BY 1, 2";
constexpr const char* k_facts = "SELECT document_id, position, name, value FROM facts ORDER BY 1, 2";
constexpr const char* k_postings =
    "SELECT posting_id, employer, open, job_id FROM derived_postings ORDER BY 1";

void fill(Archive& a, int postings = 120) {
  store::PageOutcome page;
  page.run = a.run;
  page.source = a.source("board", "greenhouse");
  page.now = a.day * k_day;
  for (int i = 0; i < postings; ++i) {
    const auto text = "Requirements\n- Python\n- 3 years of SQL\n" + words(i * 50, i * 50 + 60);
    page.postings.push_back(
        {Archive::posting(std::to_string(i), "Acme", "ML Engineer " + std::to_string(i), text), "", true});
  }
  (void)a.store->record(page);
}

// What another process's connection does.
void elsewhere(const Archive& a, const std::function<void(SQLite::Database&)>& act) {
  const auto other = std::move(store::Store::open(a.path.string()).value());
  act(other->database());
}

}  // namespace

TEST_CASE("what several derive at once is what one derives") {
  Archive one, many;
  fill(one);
  fill(many);
  (void)one.derive();
  std::vector<std::thread> others;
  std::vector<std::string> failures(4);
  for (auto& failure : failures)
    others.emplace_back([&many, &failure] {
      try {
        elsewhere(many, [&](SQLite::Database& db) {
          (void)derive::derive(db, *many.extractor, many.skills, many.day * k_day);
          if (!derive::is_up_to_date(db, *many.extractor)) failure = "not up to date";
        });
      } catch (const std::exception& e) {
        failure = e.what();
      }
    });
  for (auto& other : others) other.join();
  for (const auto& failure : failures) CHECK(failure.empty());
  for (const char* rows : {k_documents, k_mentions, k_facts, k_postings})
    CHECK(one.rows(rows) == many.rows(rows));
}

TEST_CASE("who finds the tables taken over by other rules stops, and writes nothing into them") {
  Archive a;
  fill(a, 2100);  // more than one batch
  int batches = 0;
  const auto result = derive::derive(a.store->database(), *a.extractor, a.skills, a.day * k_day,
                                     [&](std::int64_t, std::int64_t) {
                                       ++batches;
                                       elsewhere(a, [](SQLite::Database& db) {
                                         db.exec("UPDATE rules SET hash = 'of another configuration'");
                                         db.exec("DELETE FROM facts");
                                         db.exec("DELETE FROM mentions");
                                         db.exec("DELETE FROM derived_documents");
                                       });
                                     });
  CHECK(batches == 1);
  CHECK(result.extracted < 2100);
  CHECK(a.rows("SELECT count(*) FROM derived_documents") == "0\n");
  CHECK_FALSE(derive::has_rules_of(a.store->database(), *a.extractor));
  (void)a.derive();
  CHECK(derive::has_rules_of(a.store->database(), *a.extractor));
  CHECK(derive::is_up_to_date(a.store->database(), *a.extractor));
}
