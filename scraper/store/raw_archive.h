// Answers as they came, compressed, for a parser that will be better than today's.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scraper/store/raw_response.h"
#include "scraper/store/statements.h"
#include "scraper/store/text_codec.h"
#include "sources/text/date.h"

namespace radar::store {

// Every call belongs into a transaction or a guard of the store.
class RawArchive {
 public:
  explicit RawArchive(SQLite::Database& db) : db_(db), statements_(db) {}
  void save(std::int64_t run, std::int64_t source, const RawResponse& raw);
  // A 304: the newest answer to the request was good this night too.
  void touch(std::int64_t run, std::int64_t source, const std::string& request_key);
  [[nodiscard]] bool has(std::int64_t source, const std::string& request_key);
  // Drops what the newest `nights` nights of its own source did not get; how many rows. A night is a day
  // (UTC) on which the source answered, however many runs it had: a run for other sources drops nothing of
  // this one.
  std::int64_t purge(std::int64_t nights);
  // All of the source, in the order they were fetched; those before `since` are not marked as newest.
  [[nodiscard]] std::vector<KeptResponse> kept(std::int64_t source, text::UnixSeconds since);
  [[nodiscard]] RawResponse load(std::int64_t id);

 private:
  SQLite::Database& db_;
  Statements statements_;
  TextEncoder encoder_;
};

}  // namespace radar::store
