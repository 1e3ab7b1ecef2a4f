#include "scraper/store/store.h"

#include <SQLiteCpp/Transaction.h>

#include "scraper/store/current_posting.h"
#include "scraper/store/lost_details.h"
#include "scraper/store/past_nights.h"
#include "scraper/store/raw_archive.h"
#include "scraper/store/recorder.h"
#include "scraper/store/schema.h"
#include "scraper/store/statements.h"

namespace radar::store {

using text::UnixSeconds;

struct Store::Impl {
  Impl(std::unique_ptr<SQLite::Database> database, std::string file)
      : db(std::move(database)),
        path(std::move(file)),
        statements(*db),
        recorder(*db),
        raw(*db),
        nights(statements) {}

  // Every call to SQLite goes through here, so that callers know one exception only.
  template <class F>
  auto guarded(F&& f) {
    try {
      return f();
    } catch (const SQLite::Exception& e) {
      throw StoreException(error_from(e, path));
    }
  }

  // The transaction takes the write lock at once: a later upgrade could fail half-way with "busy".
  template <class F>
  auto in_transaction(F&& f) {
    return guarded([&] {
      SQLite::Transaction transaction(*db, SQLite::TransactionBehavior::IMMEDIATE);
      auto result = f();
      transaction.commit();
      return result;
    });
  }

  std::unique_ptr<SQLite::Database> db;
  std::string path;
  Statements statements;
  Recorder recorder;
  RawArchive raw;
  PastNights nights;
};

std::string_view name_of(StoreError::Kind k) {
  switch (k) {
    case StoreError::Kind::cannot_open:
      return "cannot_open";
    case StoreError::Kind::not_a_database:
      return "not_a_database";
    case StoreError::Kind::newer_schema:
      return "newer_schema";
    case StoreError::Kind::older_schema:
      return "older_schema";
    case StoreError::Kind::damaged:
      return "damaged";
    case StoreError::Kind::read_only:
      return "read_only";
    case StoreError::Kind::full:
      return "full";
    case StoreError::Kind::busy:
      return "busy";
    case StoreError::Kind::other:
      break;
  }
  return "other";
}

std::string_view name_of(CloseReason r) {
  switch (r) {
    case CloseReason::unlisted:
      return "unlisted";
    case CloseReason::gone:
      return "gone";
    case CloseReason::declared:
      return "declared";
    case CloseReason::expired:
      return "expired";
    case CloseReason::closed_phrase:
      return "closed_phrase";
    case CloseReason::board_gone:
      break;
  }
  return "board_gone";
}

PageCounts& PageCounts::operator+=(const PageCounts& o) {
  seen += o.seen;
  new_ += o.new_;
  changed += o.changed;
  reopened += o.reopened;
  closed += o.closed;
  return *this;
}

Store::Store(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>, StoreError> Store::open(const std::string& path) {
  auto db = open_database(path, Access::write);
  if (!db) return fail(std::move(db.error()));
  return std::unique_ptr<Store>(new Store(std::make_unique<Impl>(std::move(*db), path)));
}

Result<std::unique_ptr<Store>, StoreError> Store::open_read_only(const std::string& path) {
  auto db = open_database(path, Access::read);
  if (!db) return fail(std::move(db.error()));
  return std::unique_ptr<Store>(new Store(std::make_unique<Impl>(std::move(*db), path)));
}

SQLite::Database& Store::database() { return *impl_->db; }
const std::string& Store::path() const { return impl_->path; }

std::int64_t Store::begin_run(std::string_view command, UnixSeconds now, std::string_view program_version,
                              std::string_view config_hash, std::string_view note) {
  return impl_->in_transaction([&] {
    Use(impl_->statements["INSERT INTO runs (command, started_at, program_version, config_hash, note) VALUES "
                          "(?, ?, ?, ?, ?)"],
        command, now, program_version, config_hash, note)
        .run();
    return static_cast<std::int64_t>(impl_->db->getLastInsertRowid());
  });
}

void Store::finish_run(std::int64_t run, UnixSeconds now, std::string_view outcome) {
  impl_->in_transaction([&] {
    return Use(impl_->statements["UPDATE runs SET finished_at = ?, outcome = ? WHERE id = ?"], now, outcome,
               run)
        .run();
  });
}

std::vector<std::string> Store::run_notes() {
  return impl_->guarded([&] {
    Use q(impl_->statements["SELECT DISTINCT note FROM runs"]);
    std::vector<std::string> notes;
    while (q.step()) notes.push_back(q.text(0));
    return notes;
  });
}

std::optional<RunInfo> Store::unfinished_run() {
  return impl_->guarded([&]() -> std::optional<RunInfo> {
    Use q(impl_->statements
              ["SELECT id, started_at, program_version, config_hash, finished_at FROM runs WHERE command = "
               "'run' ORDER BY id DESC LIMIT 1"]);
    if (!q.step() || !q.null(4)) return std::nullopt;
    return RunInfo{q.integer(0), q.integer(1), q.text(2), q.text(3)};
  });
}

std::int64_t Store::ensure_source(std::string_view name, std::string_view kind, std::string_view company,
                                  std::string_view attribution, bool is_window, UnixSeconds now) {
  return impl_->in_transaction([&] {
    Use(impl_->statements
            ["INSERT INTO sources (name, kind, company, attribution, is_window, created_at) VALUES (?, ?, "
             "?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, company = "
             "excluded.company, attribution = excluded.attribution, is_window = excluded.is_window"],
        name, kind, company, attribution, is_window, now)
        .run();
    return find_source(name).value_or(0);
  });
}

std::optional<SourceHealth> Store::source_health(std::string_view name) {
  return impl_->guarded([&]() -> std::optional<SourceHealth> {
    Use q(impl_->statements
              ["SELECT s.id, coalesce((SELECT max(run_id) FROM run_sources x WHERE x.source_id = s.id), 0), "
               "coalesce(h.last_run, ''), coalesce(h.last_status, ''), coalesce(h.last_success, ''), "
               "coalesce(h.detail, ''), "
               "h.nights_failing, h.open_postings, coalesce((SELECT "
               "closing_suspended FROM run_sources x WHERE x.source_id = s.id ORDER BY run_id DESC LIMIT 1), "
               "'') FROM source_health h "
               "JOIN sources s ON s.name = h.source WHERE h.source = ?"],
          name);
    if (!q.step()) return std::nullopt;
    return SourceHealth{q.integer(0), q.integer(1), q.text(2),    q.text(3), q.text(4),
                        q.text(5),    q.integer(6), q.integer(7), q.text(8)};
  });
}

std::optional<std::int64_t> Store::find_source(std::string_view name) {
  return impl_->guarded([&]() -> std::optional<std::int64_t> {
    Use q(impl_->statements["SELECT id FROM sources WHERE name = ?"], name);
    if (!q.step()) return std::nullopt;
    return q.integer(0);
  });
}

std::optional<Validators> Store::validators(std::int64_t source, std::string_view request_key) {
  return impl_->guarded([&]() -> std::optional<Validators> {
    Use q(
        impl_->statements["SELECT etag, last_modified, outcome FROM http_validators WHERE source_id = ? AND "
                          "request_key = ?"],
        source, request_key);
    if (!q.step()) return std::nullopt;
    return Validators{q.text(0), q.text(1), q.text(2)};
  });
}

void Store::forget_validators(std::int64_t source) {
  impl_->in_transaction([&] {
    return Use(impl_->statements["DELETE FROM http_validators WHERE source_id = ?"], source).run();
  });
}

PageCounts Store::record(const PageOutcome& page) {
  return impl_->in_transaction([&] { return impl_->recorder.record(page); });
}

std::optional<DetailState> Store::detail_state(std::int64_t source, std::string_view native_id) {
  return impl_->guarded([&]() -> std::optional<DetailState> {
    Use q(
        impl_->statements
            ["SELECT revision, detail_done, coalesce((SELECT s.reason = 'declared' FROM spells s WHERE "
             "s.posting_id = p.id ORDER BY s.opened_at DESC LIMIT 1), 0) FROM postings p WHERE source_id = ? "
             "AND native_id = ?"],
        source, native_id);
    if (!q.step()) return std::nullopt;
    return DetailState{q.text(0), q.integer(1) != 0, q.integer(2) != 0};
  });
}

std::optional<model::Posting> Store::current(std::int64_t source, std::string_view native_id) {
  return impl_->guarded([&] { return current_posting(impl_->statements, source, native_id); });
}

// An end before the day of publication is a template's, and no word about this posting.
std::vector<std::string> Store::expired(std::int64_t source, UnixSeconds now) {
  return impl_->guarded([&] {
    Use q(impl_->statements
              ["SELECT p.native_id FROM postings p JOIN spells s ON s.posting_id = p.id AND s.closed_at IS "
               "NULL JOIN versions v ON v.posting_id = p.id AND v.seen_at = (SELECT max(w.seen_at) FROM "
               "versions w WHERE w.posting_id = p.id) WHERE p.source_id = ?1 AND v.valid_through GLOB "
               "'2[0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' AND substr(v.valid_through, 1, 10) < ?2 AND "
               "(v.posted_at IS NULL OR date(v.posted_at, 'unixepoch') <= substr(v.valid_through, 1, 10)) "
               "ORDER BY p.native_id"],
          source, first_day_not_over(now));
    std::vector<std::string> ids;
    while (q.step()) ids.push_back(q.text(0));
    return ids;
  });
}

void Store::save_raw(std::int64_t run, std::int64_t source, const RawResponse& raw) {
  impl_->in_transaction([&] {
    impl_->raw.save(run, source, raw);
    return true;
  });
}

void Store::touch_raw(std::int64_t run, std::int64_t source, const std::string& request_key) {
  impl_->in_transaction([&] {
    impl_->raw.touch(run, source, request_key);
    return true;
  });
}

std::int64_t Store::purge_raw(std::int64_t nights) {
  return impl_->in_transaction([&] { return impl_->raw.purge(nights); });
}

bool Store::has_raw(std::int64_t source, const std::string& request_key) {
  return impl_->guarded([&] { return impl_->raw.has(source, request_key); });
}

std::vector<KeptResponse> Store::kept_raw(std::int64_t source, UnixSeconds since) {
  return impl_->guarded([&] { return impl_->raw.kept(source, since); });
}

RawResponse Store::load_raw(std::int64_t id) {
  return impl_->guarded([&] { return impl_->raw.load(id); });
}

void Store::note_lost_detail(std::int64_t source, std::string_view native_id, UnixSeconds now) {
  impl_->in_transaction([&] { return record_lost_detail(impl_->statements, source, native_id, now); });
}

std::optional<LostDetail> Store::lost_detail(std::int64_t source, std::string_view native_id) {
  return impl_->guarded([&] { return read_lost_detail(impl_->statements, source, native_id); });
}

SourceHistory Store::history(std::int64_t source, std::int64_t run) {
  return impl_->guarded([&] { return impl_->nights.history(source, run); });
}

std::map<std::string, FieldHistory> Store::field_history(std::int64_t source, std::int64_t run,
                                                         UnixSeconds since) {
  return impl_->guarded([&] { return impl_->nights.field_history(source, run, since); });
}

std::map<std::string, FieldHistory> Store::fields_of(std::int64_t source, std::int64_t run, UnixSeconds since,
                                                     std::string_view status, std::string_view detail) {
  return impl_->guarded([&] { return impl_->nights.fields_of(source, run, since, status, detail); });
}

std::map<std::string, FieldHistory> Store::newest_fields(std::int64_t source, std::int64_t run) {
  return impl_->guarded([&] { return impl_->nights.newest_fields(source, run); });
}

std::vector<UnixSeconds> Store::streak(std::int64_t source, std::int64_t run, std::string_view status,
                                       std::string_view detail) {
  return impl_->guarded([&] { return impl_->nights.streak(source, run, status, detail); });
}

std::optional<UnixSeconds> Store::newest_night(std::int64_t source, std::int64_t run,
                                               std::string_view detail) {
  return impl_->guarded([&] { return impl_->nights.newest_night(source, run, detail); });
}

std::int64_t Store::close_postings(std::int64_t run, std::int64_t source, UnixSeconds now,
                                   const std::vector<std::string>& native_ids, CloseReason reason) {
  return impl_->in_transaction([&] {
    std::int64_t closed = 0;
    for (const std::string& id : native_ids) {
      if (impl_->recorder.close(run, source, now, id, reason)) ++closed;
    }
    return closed;
  });
}

void Store::finish_source(std::int64_t run, std::int64_t source, const RunSourceRow& row) {
  impl_->in_transaction([&] {
    return Use(impl_->statements
                   ["INSERT OR REPLACE INTO run_sources (run_id, source_id, status, detail, requests, "
                    "bytes, not_modified, retries, declared_total, seen, new, changed, closed, reopened, "
                    "dropped, faults, closing_suspended, started_at, seconds) VALUES (?, ?, ?, ?, ?, ?, ?, "
                    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"],
               run, source, row.status, row.detail, row.requests, row.bytes, row.not_modified, row.retries,
               row.declared_total, row.seen, row.new_, row.changed, row.closed, row.reopened, row.dropped,
               row.faults, row.closing_suspended, row.started_at, row.seconds)
        .run();
  });
}

void Store::write_hosts(std::int64_t run, const std::vector<HostRow>& rows) {
  impl_->in_transaction([&] {
    for (const HostRow& r : rows) {
      Use(impl_->statements
              ["INSERT OR REPLACE INTO host_ledger (run_id, host, requests, bytes_wire, not_modified, "
               "retries, waited_ms, refused_by_robots, throttled) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"],
          run, r.host, r.requests, r.bytes_wire, r.not_modified, r.retries, r.waited_ms, r.refused_by_robots,
          r.throttled)
          .run();
    }
    return rows.size();
  });
}

void Store::write_fields(std::int64_t run, std::int64_t source, const std::vector<FieldRow>& rows) {
  impl_->in_transaction([&] {
    for (const FieldRow& r : rows) {
      Use(impl_->statements
              ["INSERT OR REPLACE INTO run_fields (run_id, source_id, field, filled, total) VALUES (?, ?, "
               "?, ?, ?)"],
          run, source, r.field, r.filled, r.total)
          .run();
    }
    return rows.size();
  });
}

}  // namespace radar::store
