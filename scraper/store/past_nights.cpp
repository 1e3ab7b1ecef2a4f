#include "scraper/store/past_nights.h"

namespace radar::store {

using text::UnixSeconds;

namespace {

constexpr std::int64_t kGoodNights = 7;

std::vector<std::string> open_ids(Statements& statements, std::int64_t source) {
  Use q(
      statements
          ["SELECT p.native_id FROM postings p JOIN spells s ON s.posting_id = p.id AND s.closed_at IS NULL "
           "WHERE p.source_id = ? ORDER BY p.native_id"],
      source);
  std::vector<std::string> ids;
  while (q.step()) ids.push_back(q.text(0));
  return ids;
}

std::vector<std::int64_t> recent_seen(Statements& statements, std::int64_t source, std::int64_t run) {
  Use q(statements
            ["SELECT seen FROM run_sources WHERE source_id = ?1 AND (?2 = 0 OR run_id < ?2) AND status IN "
             "('ok', 'unchanged', 'empty') AND closing_suspended <> ?4 ORDER BY run_id DESC LIMIT ?3"],
        source, run, kGoodNights, kLimitedRun);
  std::vector<std::int64_t> seen;
  while (q.step()) seen.push_back(q.integer(0));
  return seen;
}

// Nights that saw nothing of the board (blocked, failed) neither confirm nor clear a suspicion.
void read_suspects(Statements& statements, std::int64_t source, std::int64_t run, SourceHistory& h) {
  Use q(statements["SELECT status, seen, started_at FROM run_sources WHERE source_id = ?1 AND (?2 = 0 "
                   "OR run_id < ?2) AND status IN ('ok', 'unchanged', 'empty', 'suspect') AND "
                   "closing_suspended <> ?3 ORDER BY run_id DESC"],
        source, run, kLimitedRun);
  while (q.step() && q.text(0) == "suspect") h.suspects.push_back({q.integer(1), q.integer(2)});
}

void read_last_good_night(Statements& statements, std::int64_t source, std::int64_t run, SourceHistory& h) {
  Use q(
      statements
          ["SELECT run_id, closing_suspended FROM run_sources WHERE source_id = ?1 AND (?2 = 0 OR run_id < "
           "?2) AND status IN ('ok', 'unchanged', 'empty') AND closing_suspended <> ?3 ORDER BY run_id DESC "
           "LIMIT 1"],
      source, run, kLimitedRun);
  if (!q.step()) return;
  h.last_suspended = q.text(1);
  Use missed(
      statements["SELECT p.native_id FROM postings p JOIN spells s ON s.posting_id = p.id AND s.closed_at IS "
                 "NULL WHERE p.source_id = ? AND p.last_run_id < ? ORDER BY p.native_id"],
      source, q.integer(0));
  while (missed.step()) h.missed_before.push_back(missed.text(0));
}

// Rows of field, filled, total and nights.
std::map<std::string, FieldHistory> sums_of(Use& q) {
  std::map<std::string, FieldHistory> out;
  while (q.step()) out[q.text(0)] = {q.integer(1), q.integer(2), q.integer(3)};
  return out;
}

// Does a night of this status leave a row of `wanted` nights as it is? A cut or unreadable listing tells
// nothing of what a whole one would say, but that the board is there.
bool saw_nothing(const std::string& status, std::string_view wanted) {
  if (status == "failed" || status == "blocked" || status == "skipped") return true;
  return wanted != "failed" && (status == "truncated" || status == "changed");
}

}  // namespace

SourceHistory PastNights::history(std::int64_t source, std::int64_t run) {
  SourceHistory h;
  h.recent_seen = recent_seen(statements_, source, run);
  h.open_ids = open_ids(statements_, source);
  read_suspects(statements_, source, run, h);
  read_last_good_night(statements_, source, run, h);
  return h;
}

std::map<std::string, FieldHistory> PastNights::field_history(std::int64_t source, std::int64_t run,
                                                              UnixSeconds since) {
  Use q(statements_
            ["SELECT f.field, sum(f.filled), sum(f.total), count(*) FROM run_fields f JOIN run_sources rs ON "
             "rs.run_id = f.run_id AND rs.source_id = f.source_id WHERE f.source_id = ?1 AND f.run_id < ?2 "
             "AND rs.started_at >= ?3 AND rs.status IN ('ok', 'unchanged', 'empty') GROUP BY f.field"],
        source, run, since);
  return sums_of(q);
}

std::map<std::string, FieldHistory> PastNights::fields_of(std::int64_t source, std::int64_t run,
                                                          UnixSeconds since, std::string_view status,
                                                          std::string_view detail) {
  Use q(statements_
            ["SELECT f.field, sum(f.filled), sum(f.total), count(*) FROM run_fields f JOIN run_sources rs ON "
             "rs.run_id = f.run_id AND rs.source_id = f.source_id WHERE f.source_id = ?1 AND f.run_id < ?2 "
             "AND rs.started_at >= ?3 AND rs.status = ?4 AND substr(rs.detail, 1, length(?5)) = ?5 GROUP BY "
             "f.field"],
        source, run, since, status, detail);
  return sums_of(q);
}

std::map<std::string, FieldHistory> PastNights::newest_fields(std::int64_t source, std::int64_t run) {
  Use q(statements_["SELECT field, filled, total FROM run_fields WHERE source_id = ?1 AND run_id = (SELECT "
                    "max(run_id) FROM run_fields WHERE source_id = ?1 AND run_id < ?2)"],
        source, run);
  std::map<std::string, FieldHistory> out;
  while (q.step()) out[q.text(0)] = {q.integer(1), q.integer(2), 1};
  return out;
}

std::optional<UnixSeconds> PastNights::newest_night(std::int64_t source, std::int64_t run,
                                                    std::string_view detail) {
  Use q(statements_
            ["SELECT started_at FROM run_sources WHERE source_id = ?1 AND run_id < ?2 AND substr(detail, 1, "
             "length(?3)) = ?3 ORDER BY run_id DESC LIMIT 1"],
        source, run, detail);
  if (!q.step()) return std::nullopt;
  return q.integer(0);
}

std::vector<UnixSeconds> PastNights::streak(std::int64_t source, std::int64_t run, std::string_view status,
                                            std::string_view detail) {
  Use q(statements_["SELECT status, detail, started_at FROM run_sources WHERE source_id = ? AND run_id < "
                    "? ORDER BY run_id DESC LIMIT 1000"],
        source, run);
  std::vector<UnixSeconds> nights;
  while (q.step()) {
    const std::string was = q.text(0);
    if (was == status && q.text(1).starts_with(detail))
      nights.push_back(q.integer(2));
    else if (!saw_nothing(was, status))
      break;
  }
  return nights;
}

}  // namespace radar::store
