// The archive: one SQLite file with everything the sources ever said. One writer at a time; each page of a
// source is one transaction, so that a killed night leaves every request either recorded or not begun.
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scraper/store/raw_response.h"
#include "sources/model/posting.h"
#include "sources/text/date.h"
#include "sources/text/result.h"

namespace radar::store {

inline constexpr int kSchemaVersion = 4;
inline constexpr std::int32_t kApplicationId = 0x52444152;  // "RDAR"

struct StoreError {
  enum class Kind {
    cannot_open,
    not_a_database,
    newer_schema,
    older_schema,
    damaged,
    read_only,
    full,
    busy,
    other
  };
  Kind kind = Kind::other;
  std::string message;  // one line, names the file
};
[[nodiscard]] std::string_view name_of(StoreError::Kind k);

// What a write throws after it has been rolled back.
class StoreException : public std::runtime_error {
 public:
  explicit StoreException(const StoreError& error) : std::runtime_error(error.message), kind_(error.kind) {}
  [[nodiscard]] StoreError::Kind kind() const { return kind_; }

 private:
  StoreError::Kind kind_;
};

struct RunInfo {
  std::int64_t id = 0;
  text::UnixSeconds started_at = 0;
  std::string program_version;
  std::string config_hash;
};

struct Validators {
  std::string etag;
  std::string last_modified;
  std::string outcome_json;
};

struct SavedValidators {
  std::string request_key;  // hex SHA-256 of method, url, body
  Validators value;
};

struct SeenPosting {
  model::Posting posting;     // posting.id is the native id
  std::string revision;       // "" unknown
  bool text_complete = true;  // false: the description is a snippet or is still to come
};

// What one response led to.
struct PageOutcome {
  std::int64_t run = 0;
  std::int64_t source = 0;
  text::UnixSeconds now = 0;
  std::vector<SeenPosting> postings;
  std::vector<std::string>
      seen_again;  // native ids seen without anything new (304, equal revision); unknown: ignored
  std::vector<std::string> removed;  // native ids the source declares closed
  // Native id and revision of postings that need not be read for it: kept to tell the next change by.
  std::vector<std::pair<std::string, std::string>> revisions;
  std::optional<SavedValidators> validators;
  bool imported = false;  // from a file of any age: what some earlier version said is no change
  bool reparsed = false;  // read again from a kept response: nothing was seen today, nothing opens again
  std::int64_t answered_in = 0;  // the night that got that response: what was read since is newer
};

struct PageCounts {
  std::int64_t seen = 0;  // postings that this run had not seen before: a detail is no second sighting
  std::int64_t new_ = 0;
  std::int64_t changed = 0;
  std::int64_t reopened = 0;
  std::int64_t closed = 0;  // by `removed`
  PageCounts& operator+=(const PageCounts& o);
};

// Why a spell ended; the values of spells.reason.
enum class CloseReason { unlisted, gone, declared, expired, closed_phrase, board_gone };
[[nodiscard]] std::string_view name_of(CloseReason r);

// A row of run_sources.
struct RunSourceRow {
  std::string status;  // one of the schema's: ok, unchanged, empty, suspect, truncated, blocked, changed,
                       // failed, skipped
  std::string detail;
  std::int64_t requests = 0, bytes = 0, not_modified = 0, retries = 0;
  std::optional<std::int64_t> declared_total;
  std::int64_t seen = 0, new_ = 0, changed = 0, closed = 0, reopened = 0, dropped = 0, faults = 0;
  std::string closing_suspended;
  text::UnixSeconds started_at = 0;
  double seconds = 0;
};

// How far the reading of a posting's own page has come.
struct DetailState {
  std::string revision;
  bool done = false;           // false: the text is still due
  bool declared_over = false;  // not open, for its own page said so
};

struct HostRow {
  std::string host;
  std::int64_t requests = 0, bytes_wire = 0, not_modified = 0, retries = 0, waited_ms = 0;
  std::int64_t refused_by_robots = 0, throttled = 0;
};

struct FieldRow {
  std::string field;
  std::int64_t filled = 0, total = 0;
};

// What closing_suspended says of a run with --limit: it is no measure for other nights.
inline constexpr std::string_view kLimitedRun = "a run with --limit";
// From the first of seven nights to the last.
inline constexpr text::UnixSeconds kSevenNights = text::UnixSeconds{6} * 86'400 - 3'600;
// Runs that are closer are one night: a rerun confirms nothing.
inline constexpr text::UnixSeconds kAnotherNight = text::UnixSeconds{12} * 3'600;

struct SuspectNight {
  std::int64_t seen = 0;
  text::UnixSeconds began = 0;
};

// Good nights are ok, unchanged and empty, and had no --limit.
struct SourceHistory {
  std::vector<std::int64_t> recent_seen;  // of the last 7 good nights, newest first
  std::vector<std::string> open_ids;      // native ids with an open spell, sorted
  std::vector<std::string>
      missed_before;                   // of those, the ones that the newest good night had not seen either
  std::vector<SuspectNight> suspects;  // since the newest good night, newest first
  std::string last_suspended;          // why the newest good night closed nothing; "" it was allowed to
};

// A posting's own page that did not come for what its listing says now.
struct LostDetail {
  std::int64_t nights = 0;           // tries that lie half a day apart
  text::UnixSeconds last_night = 0;  // of the newest of them
};

// The share of a source's postings that had a field, over some nights.
struct FieldHistory {
  std::int64_t filled = 0, total = 0, nights = 0;
};

// A row of the view source_health; texts are '' where there is nothing yet.
struct SourceHealth {
  std::int64_t source = 0, last_run_id = 0;
  std::string last_run, last_status, last_success, detail;
  std::int64_t nights_failing = 0, open_postings = 0;
  std::string closing_suspended;  // by the last run
};

// For one thread at a time.
class Store {
 public:
  // Opens or creates (with parent directories), migrates to the current schema. ":memory:" is a private
  // database.
  [[nodiscard]] static Result<std::unique_ptr<Store>, StoreError> open(const std::string& path);
  // For reports: never creates, writes or migrates; every write throws StoreException (read_only).
  [[nodiscard]] static Result<std::unique_ptr<Store>, StoreError> open_read_only(const std::string& path);
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  std::int64_t begin_run(std::string_view command, text::UnixSeconds now, std::string_view program_version,
                         std::string_view config_hash, std::string_view note = {});
  void finish_run(std::int64_t run, text::UnixSeconds now, std::string_view outcome);
  // The different notes of all runs.
  [[nodiscard]] std::vector<std::string> run_notes();
  // The newest night ('run') if it has not finished.
  [[nodiscard]] std::optional<RunInfo> unfinished_run();

  // Makes the source or brings its description up to date; its id.
  std::int64_t ensure_source(std::string_view name, std::string_view kind, std::string_view company,
                             std::string_view attribution, bool is_window, text::UnixSeconds now);
  [[nodiscard]] std::optional<std::int64_t> find_source(std::string_view name);
  [[nodiscard]] std::optional<SourceHealth> source_health(std::string_view name);
  [[nodiscard]] std::optional<Validators> validators(std::int64_t source, std::string_view request_key);
  void forget_validators(std::int64_t source);

  // One transaction. A posting whose text is incomplete keeps the document it has until the detail arrives,
  // and no empty text replaces one.
  PageCounts record(const PageOutcome& page);
  // nullopt: no such posting.
  [[nodiscard]] std::optional<DetailState> detail_state(std::int64_t source, std::string_view native_id);
  // The posting's newest version, without its text; nullopt: no such posting.
  [[nodiscard]] std::optional<model::Posting> current(std::int64_t source, std::string_view native_id);

  // Kept responses; see RawArchive.
  void save_raw(std::int64_t run, std::int64_t source, const RawResponse& raw);
  void touch_raw(std::int64_t run, std::int64_t source, const std::string& request_key);
  [[nodiscard]] bool has_raw(std::int64_t source, const std::string& request_key);
  std::int64_t purge_raw(std::int64_t nights);
  [[nodiscard]] std::vector<KeptResponse> kept_raw(std::int64_t source, text::UnixSeconds since);
  [[nodiscard]] RawResponse load_raw(std::int64_t id);

  // Notes that the posting's own page did not come; a posting that is not known: ignored.
  void note_lost_detail(std::int64_t source, std::string_view native_id, text::UnixSeconds now);
  // nullopt: it came, was never asked for, or the listing says something else of the posting since.
  [[nodiscard]] std::optional<LostDetail> lost_detail(std::int64_t source, std::string_view native_id);

  [[nodiscard]] SourceHistory history(std::int64_t source, std::int64_t run = 0);
  // Ends the open spells of these postings; how many there were. One transaction.
  std::int64_t close_postings(std::int64_t run, std::int64_t source, text::UnixSeconds now,
                              const std::vector<std::string>& native_ids, CloseReason reason);
  // Native ids of open postings whose stated end is past: the whole day of it, and a day of grace, UTC.
  [[nodiscard]] std::vector<std::string> expired(std::int64_t source, text::UnixSeconds now);
  // Rows written twice for one run replace each other.
  void finish_source(std::int64_t run, std::int64_t source, const RunSourceRow& row);
  void write_hosts(std::int64_t run, const std::vector<HostRow>& rows);
  // Per field, over the good nights (ok, unchanged, empty) that began at `since` or later.
  [[nodiscard]] std::map<std::string, FieldHistory> field_history(std::int64_t source, std::int64_t run,
                                                                  text::UnixSeconds since);
  // Per field, over the nights since `since` and before `run` whose status and detail began so.
  [[nodiscard]] std::map<std::string, FieldHistory> fields_of(std::int64_t source, std::int64_t run,
                                                              text::UnixSeconds since,
                                                              std::string_view status,
                                                              std::string_view detail);
  // What the newest good night before `run` counted.
  [[nodiscard]] std::map<std::string, FieldHistory> newest_fields(std::int64_t source, std::int64_t run);
  // Newest first: the nights right before `run` that ended in `status` with a detail that begins so; when
  // each began. Nights that saw nothing of the board (failed otherwise, blocked, skipped) do not end the row,
  // nor do cut or unreadable listings, unless the row is one of failures.
  [[nodiscard]] std::vector<text::UnixSeconds> streak(std::int64_t source, std::int64_t run,
                                                      std::string_view status, std::string_view detail);
  // The newest night before `run` with a detail that begins so; when it began.
  [[nodiscard]] std::optional<text::UnixSeconds> newest_night(std::int64_t source, std::int64_t run,
                                                              std::string_view detail);
  void write_fields(std::int64_t run, std::int64_t source, const std::vector<FieldRow>& rows);

  [[nodiscard]] SQLite::Database& database();  // for readers
  [[nodiscard]] const std::string& path() const;

 private:
  struct Impl;
  explicit Store(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// The body of a text, decompressed; "" if there is no such row. Throws StoreException if it is damaged.
[[nodiscard]] std::string load_text(SQLite::Database& db, std::int64_t text_id);
// For readers that have the row at hand.
[[nodiscard]] std::string decode_text(std::string_view encoding, std::string_view body, std::int64_t bytes);

}  // namespace radar::store
