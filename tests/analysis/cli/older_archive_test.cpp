// An archive that an earlier version of the program made.
#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch_test_macros.hpp>

#include "scraper/store/schema.h"
#include "tests/analysis/cli/sample_report.h"

using namespace radar;
using report_test::k_report;

TEST_CASE("a report brings an archive of an earlier version up to date, where it can be written") {
  const replay::Folder folder;
  const std::string path = folder.path("v1.sqlite");
  {
    SQLite::Database db(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec(store::kSchema0001);
    db.exec("PRAGMA user_version = 1; PRAGMA application_id = " + std::to_string(store::kApplicationId));
  }
  const auto ran = replay::run(k_report + "rank --db " + path);
  CAPTURE(ran.err);
  CHECK(ran.exit_code == 0);
  SQLite::Database db(path, SQLite::OPEN_READONLY);
  CHECK(db.execAndGet("PRAGMA user_version").getInt() == store::kSchemaVersion);
}
