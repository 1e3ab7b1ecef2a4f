#include "scraper/store/schema.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <system_error>

#include "sources/text/url.h"

namespace radar::store {
namespace {

namespace fs = std::filesystem;

constexpr int kBusyTimeoutMs = 10'000;

// migrations()[n] takes a database of version n to n + 1.
std::array<const char*, kSchemaVersion> migrations() {
  return {kSchema0001, kSchema0002, kSchema0003, kSchema0004};
}

StoreError error(StoreError::Kind kind, std::string message) { return {kind, std::move(message)}; }

StoreError::Kind kind_of(int code) {
  switch (code & 0xff) {  // the low byte is the primary code
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return StoreError::Kind::cannot_open;
    case SQLITE_NOTADB:
      return StoreError::Kind::not_a_database;
    case SQLITE_CORRUPT:
      return StoreError::Kind::damaged;
    case SQLITE_READONLY:
      return StoreError::Kind::read_only;
    case SQLITE_FULL:
      return StoreError::Kind::full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return StoreError::Kind::busy;
    default:
      return StoreError::Kind::other;
  }
}

int pragma(SQLite::Database& db, const char* sql) { return db.execAndGet(sql).getInt(); }

// What may be said of the file without changing it.
std::optional<StoreError> refusal(SQLite::Database& db, const std::string& path, Access access) {
  const int version = pragma(db, "PRAGMA user_version");
  const int application = pragma(db, "PRAGMA application_id");
  const int objects = pragma(db, "SELECT count(*) FROM sqlite_master");
  const bool ours = application == kApplicationId;
  if (!ours && (objects > 0 || version != 0 || application != 0)) {
    return error(StoreError::Kind::not_a_database,
                 path + " is a database of another program, not a skills-radar archive");
  }
  if (version > kSchemaVersion) {
    return error(
        StoreError::Kind::newer_schema,
        fmt::format("{} has schema version {}, this program knows up to {}: use a newer skills-radar", path,
                    version, kSchemaVersion));
  }
  if (access == Access::read && version < kSchemaVersion) {
    return error(
        version > 0 ? StoreError::Kind::older_schema : StoreError::Kind::other,
        fmt::format(
            "{} has schema version {} of {}: any jobs-scrape command that writes brings it up to date", path,
            version, kSchemaVersion));
  }
  return std::nullopt;
}

// Version and schema change in one transaction, so that a killed migration leaves the old version whole.
void migrate(SQLite::Database& db) {
  if (pragma(db, "PRAGMA user_version") == kSchemaVersion) return;
  SQLite::Transaction transaction(db, SQLite::TransactionBehavior::EXCLUSIVE);
  const auto steps = migrations();
  // Read again: another process may have migrated while this one waited for the lock.
  for (int version = pragma(db, "PRAGMA user_version"); version < kSchemaVersion; ++version) {
    db.exec(steps[static_cast<std::size_t>(version)]);
  }
  db.exec(fmt::format("PRAGMA application_id = {}", kApplicationId));
  db.exec(fmt::format("PRAGMA user_version = {}", kSchemaVersion));
  transaction.commit();
}

void configure(SQLite::Database& db, Access access) {
  db.exec("PRAGMA foreign_keys = ON");
  if (access == Access::read) {
    db.exec("PRAGMA query_only = ON");
    return;
  }
  db.exec("PRAGMA journal_mode = WAL");
  db.exec("PRAGMA synchronous = FULL");
  db.exec("PRAGMA secure_delete = OFF");  // nothing here is secret, and zeroing pages costs writes
}

std::optional<StoreError> prepare_place(const std::string& path, Access access) {
  std::error_code code;
  if (fs::is_directory(path, code))
    return error(StoreError::Kind::cannot_open, path + " is a directory, not a database");
  if (access == Access::read) {
    if (fs::exists(path, code)) return std::nullopt;
    return error(StoreError::Kind::cannot_open, path + " does not exist: jobs-scrape run or import makes it");
  }
  fs::path parent = fs::path(path).parent_path();
  if (parent.empty()) parent = ".";
  fs::create_directories(parent, code);
  if (code) {
    return error(StoreError::Kind::cannot_open,
                 "cannot make the directory " + parent.string() + ": " + code.message());
  }
  if (fs::exists(path, code) && ::access(path.c_str(), W_OK) != 0)
    return error(StoreError::Kind::read_only, path + " is read-only");
  if (::access(parent.c_str(), W_OK) != 0) {
    return error(StoreError::Kind::read_only,
                 "the folder of " + path + " is read-only, and the database keeps its log beside it");
  }
  return std::nullopt;
}

bool can_be_read(SQLite::Database& db) {
  try {
    (void)pragma(db, "PRAGMA user_version");
    return true;
  } catch (const SQLite::Exception& e) {
    const auto kind = kind_of(e.getErrorCode());
    if (kind != StoreError::Kind::read_only && kind != StoreError::Kind::cannot_open) throw;
    return false;
  }
}

// A database in WAL mode wants its two companions beside it, which a read-only folder or medium refuses. With
// no log left over there is nothing in them either: nobody can be writing, so the file is read as it stands.
std::unique_ptr<SQLite::Database> open_at_rest(const std::string& path) {
  std::error_code code;
  if (fs::exists(path + "-wal", code) && fs::file_size(path + "-wal", code) > 0) {
    throw SQLite::Exception("its log " + path + "-wal is not written back, and the folder is read-only",
                            SQLITE_CANTOPEN);
  }
  const std::string uri = "file:" + text::percent_encode_path(fs::absolute(path).string()) + "?immutable=1";
  return std::make_unique<SQLite::Database>(uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI);
}

}  // namespace

StoreError error_from(const SQLite::Exception& e, const std::string& path) {
  const StoreError::Kind kind = kind_of(e.getErrorCode());
  switch (kind) {
    case StoreError::Kind::cannot_open:
      return error(kind, path + " cannot be opened: " + e.what());
    case StoreError::Kind::not_a_database:
      return error(kind, path + " is not an SQLite database");
    case StoreError::Kind::damaged:
      return error(kind, path + " is damaged: " + e.what());
    case StoreError::Kind::read_only:
      return error(kind, path + " is read-only");
    case StoreError::Kind::full:
      return error(kind, path + ": the disk is full; nothing of this step was stored");
    case StoreError::Kind::busy:
      return error(kind, path + " is locked by another process");
    default:
      if ((e.getErrorCode() & 0xff) == SQLITE_IOERR) {
        return error(kind, path + ": the disk refuses (" + e.what() +
                               "): full, over a limit, or failing; nothing of this step was stored");
      }
      return error(kind, path + ": " + e.what());
  }
}

Result<std::unique_ptr<SQLite::Database>, StoreError> open_database(const std::string& path, Access access) {
  const bool in_memory = path == ":memory:";
  if (!in_memory) {
    if (auto problem = prepare_place(path, access)) return fail(std::move(*problem));
  }
  try {
    const int flags =
        access == Access::read ? SQLite::OPEN_READONLY : (SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    auto db = std::make_unique<SQLite::Database>(path, flags, kBusyTimeoutMs);
    if (access == Access::read && !can_be_read(*db)) db = open_at_rest(path);
    if (auto problem = refusal(*db, path, access)) return fail(std::move(*problem));
    configure(*db, access);
    if (access == Access::write) migrate(*db);
    return db;
  } catch (const SQLite::Exception& e) {
    return fail(error_from(e, path));
  }
}

}  // namespace radar::store
