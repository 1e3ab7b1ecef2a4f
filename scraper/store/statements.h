// Prepared statements kept for the life of the store, and binding without counting parameters.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "sources/text/sha256.h"

namespace radar::store {

struct Blob {
  std::string_view bytes;
};
[[nodiscard]] inline Blob blob(const text::Sha256& digest) {
  return {std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size())};
}

inline void bind_one(SQLite::Statement& s, int i, std::int64_t v) { s.bind(i, v); }
inline void bind_one(SQLite::Statement& s, int i, double v) { s.bind(i, v); }
inline void bind_one(SQLite::Statement& s, int i, bool v) { s.bind(i, v ? 1 : 0); }
inline void bind_one(SQLite::Statement& s, int i, const std::string& v) { s.bind(i, v); }
inline void bind_one(SQLite::Statement& s, int i, std::string_view v) { s.bind(i, std::string(v)); }
inline void bind_one(SQLite::Statement& s, int i, Blob v) {
  // A null pointer would bind NULL, and no column of ours that holds a blob may be null.
  s.bind(i, v.bytes.empty() ? "" : v.bytes.data(), static_cast<int>(v.bytes.size()));
}
template <class T>
void bind_one(SQLite::Statement& s, int i, const std::optional<T>& v) {
  if (v)
    bind_one(s, i, *v);
  else
    s.bind(i);
}

// A statement in use: bound on making, reset at the end so that no read lock stays behind.
class Use {
 public:
  template <class... Args>
  explicit Use(SQLite::Statement& statement, const Args&... args) : statement_(statement) {
    int i = 0;
    (bind_one(statement_, ++i, args), ...);
  }
  ~Use() { statement_.tryReset(); }
  Use(const Use&) = delete;
  Use& operator=(const Use&) = delete;

  bool step() { return statement_.executeStep(); }
  int run() { return statement_.exec(); }
  [[nodiscard]] bool null(int column) const { return statement_.isColumnNull(column); }
  [[nodiscard]] std::int64_t integer(int column) const { return statement_.getColumn(column).getInt64(); }
  [[nodiscard]] std::string text(int column) const { return statement_.getColumn(column).getString(); }

 private:
  SQLite::Statement& statement_;
};

class Statements {
 public:
  explicit Statements(SQLite::Database& db) : db_(db) {}
  // `sql` must be a literal: its address is the key.
  SQLite::Statement& operator[](const char* sql) {
    auto& slot = statements_[sql];
    if (!slot) slot = std::make_unique<SQLite::Statement>(db_, sql);
    return *slot;
  }

 private:
  SQLite::Database& db_;
  std::unordered_map<const void*, std::unique_ptr<SQLite::Statement>> statements_;
};

}  // namespace radar::store
