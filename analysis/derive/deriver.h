// Brings the derived tables up to date: new and changed documents are extracted, all of them when the rules
// changed; postings get their employer, country and job.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <functional>
#include <string>

#include "analysis/extract/extractor.h"

namespace radar::derive {

struct DeriveResult {
  std::int64_t rules_id = 0;
  std::int64_t extracted = 0;  // documents read this time
  std::int64_t documents = 0;  // all
  std::int64_t links = 0;      // cluster links, if clusters were rebuilt
  double seconds = 0;
};

// Throws SQLite::Exception if the database cannot be written. `progress(done, total)` is called from this
// thread. Any number of processes may call this on one database; one that has other rules takes the tables
// over, and the others end early: see has_rules_of().
[[nodiscard]] DeriveResult derive(SQLite::Database& db, const extract::Extractor& extractor,
                                  const taxonomy::Taxonomy& taxonomy, std::int64_t now,
                                  const std::function<void(std::int64_t, std::int64_t)>& progress = {});

// True if derive() would have nothing to do.
[[nodiscard]] bool is_up_to_date(SQLite::Database& db, const extract::Extractor& extractor);

// False if another process has made the tables with rules of its own.
[[nodiscard]] bool has_rules_of(SQLite::Database& db, const extract::Extractor& extractor);

}  // namespace radar::derive
