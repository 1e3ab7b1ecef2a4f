// The schema, one migration a version, and the opening of a file that may be of any version, or no archive at
// all.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <string>

#include "scraper/store/store.h"

namespace radar::store {

extern const char* const kSchema0001;
extern const char* const kSchema0002;
extern const char* const kSchema0003;
extern const char* const kSchema0004;

// The error that an exception of SQLite amounts to; the message names `path`.
[[nodiscard]] StoreError error_from(const SQLite::Exception& e, const std::string& path);

enum class Access { write, read };
// Looks before it writes: a file that is not ours, or newer than this program, stays as it is.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>, StoreError> open_database(const std::string& path,
                                                                                  Access access);

}  // namespace radar::store
