// Writes what one response said, inside a transaction of the store.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "scraper/store/statements.h"
#include "scraper/store/store.h"
#include "scraper/store/text_codec.h"

namespace radar::store {

// Ends before this ISO day are past, with a day of grace: clocks and zones differ.
[[nodiscard]] std::string first_day_not_over(text::UnixSeconds now);

class Recorder {
 public:
  explicit Recorder(SQLite::Database& db) : db_(db), statements_(db) {}
  PageCounts record(const PageOutcome& page);
  // Ends the posting's open spell; false if it is unknown or not open.
  bool close(std::int64_t run, std::int64_t source, text::UnixSeconds now, const std::string& native_id,
             CloseReason reason);

 private:
  struct Known;
  struct Facts;
  [[nodiscard]] std::optional<Known> find(std::int64_t source, const std::string& native_id);
  void see(const PageOutcome& page, const SeenPosting& seen, PageCounts& counts);
  void add(const PageOutcome& page, const SeenPosting& seen, const Facts& facts);
  void update(const PageOutcome& page, const SeenPosting& seen, const Facts& facts, Known known,
              PageCounts& counts);
  void note_change(const PageOutcome& page, const SeenPosting& seen, const Facts& facts, const Known& known,
                   PageCounts& counts);
  void touch(const PageOutcome& page, const Known& known, bool from_its_page, PageCounts& counts);
  [[nodiscard]] bool stays_closed(const PageOutcome& page, const Known& known, bool from_its_page) const;
  void adopt(const PageOutcome& page);
  void reread(const PageOutcome& page, const SeenPosting& seen, const Facts& facts, const Known& known,
              PageCounts& counts);
  [[nodiscard]] bool answered_since(const PageOutcome& page, std::int64_t posting);
  [[nodiscard]] bool is_last_answer(const PageOutcome& page);
  [[nodiscard]] bool said_before(std::int64_t posting, std::int64_t document, const Facts& facts);
  void open_spell(std::int64_t posting, std::int64_t run, text::UnixSeconds now);
  [[nodiscard]] std::int64_t text_id(const model::Posting& p);
  [[nodiscard]] std::int64_t document_id(const std::string& title, std::int64_t text);
  [[nodiscard]] std::int64_t document_for(const SeenPosting& seen, const Known& known);
  void write_version(std::int64_t posting, std::int64_t run, text::UnixSeconds seen_at, std::int64_t document,
                     const model::Posting& p, const Facts& facts);
  void save_validators(const PageOutcome& page);

  SQLite::Database& db_;
  Statements statements_;
  TextEncoder encoder_;
  std::set<std::string> removed_;  // of the page that is being recorded
};

}  // namespace radar::store
