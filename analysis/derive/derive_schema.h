// The tables of derived data, beside the store's: may be dropped and are rebuilt.
#pragma once

#include <SQLiteCpp/Database.h>

namespace radar::derive {

extern const char* const k_derive_schema;  // CREATE ... IF NOT EXISTS statements
extern const char* const k_report_views;   // views for queries by hand; made anew each time
extern const char* const k_derive_version;

// Drops the rules and every table and view that hangs on them, also those that an earlier version made.
void drop_derived(SQLite::Database& db);

}  // namespace radar::derive
