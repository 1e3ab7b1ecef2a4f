// Where the postings come from and how much of them could be read: what every figure rests on.
#pragma once

#include "analysis/report/query.h"

namespace radar::report {

// A measure a row: dated, duplicated, with pay, with skills found ... of the sample's postings.
[[nodiscard]] Table quality_table(SQLite::Database& db, const Sample& sample);
// A source a row, with its part of the sample and the state of its last run.
[[nodiscard]] Table sources_table(SQLite::Database& db, const Sample& sample);
// A run a row, newest first. Both honour the sample's --as-of.
[[nodiscard]] Table runs_table(SQLite::Database& db, const Sample& sample);

}  // namespace radar::report
