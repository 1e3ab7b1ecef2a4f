#include "scraper/crawl/judgement.h"

#include <chrono>

#include "scraper/app/log.h"
#include "scraper/crawl/closing.h"
#include "scraper/crawl/drift.h"
#include "scraper/crawl/night.h"

namespace radar::crawl {

void Judgement::close_absent(Board& board) {
  const auto history = store_.history(board.source_id, run_);
  Observation seen;
  seen.complete = board.whole && !board.cut;
  seen.is_window = board.entry->kind->truth == sources::ListingTruth::window;
  seen.incomplete_because =
      board.cut ? "the listing was cut" : "the source did not say that its listing was complete";
  seen.seen_ids.assign(board.listed.begin(), board.listed.end());
  // A posting that a title filter drops from now on is not closed by that: it was listed.
  seen.declared_total = board.row.declared_total;
  BoardHistory past;
  past.recent_seen = history.recent_seen;
  past.open_ids = history.open_ids;
  past.suspect_seen = history.suspect_seen;
  const auto verdict = judge(past, seen);
  board.row.closing_suspended = verdict.suspended;
  if (verdict.suspect) {
    board.row.status = "suspect";
    board.row.detail = verdict.suspended;
  }
  if (!verdict.close.empty()) {
    board.row.closed +=
        store_.close_postings(run_, board.source_id, now_, verdict.close, store::CloseReason::unlisted);
  }
}

// A field that the source used to fill and fills no more: the format changed, or the parser is wrong. After
// a week of saying so it is taken for the new normal.
void Judgement::check_fields(Board& board) {
  constexpr text::UnixSeconds k_weeks = text::UnixSeconds{28} * 86'400;
  constexpr std::size_t k_accepted_after = 7;
  const auto fallen =
      fallen_fields(board.fields, store_.field_history(board.source_id, run_, now_ - k_weeks));
  if (fallen.empty()) return;
  const auto nights = store_.streak(board.source_id, run_, "changed", "fill rate fell: ");
  if (nights.size() >= k_accepted_after) return;
  board.row.status = "changed";
  board.row.detail = "fill rate fell: " + in_words(fallen) + " since " +
                     text::format_date(nights.empty() ? now_ : nights.back());
}

// A page without a card is an empty board or another layout. Where postings stood the night before, the
// second is as likely, and must not pass for a quiet board.
void Judgement::check_emptiness(Board& board) {
  if (!board.unclear) return;
  const auto recent = store_.history(board.source_id, run_).recent_seen;
  if (recent.empty() || recent.front() == 0) return;
  board.row.status = "suspect";
  board.row.detail = "nothing listed where " + std::to_string(recent.front()) +
                     " were, and the page does not say that this is all: perhaps it looks different now";
}

// One 404 retires no board: it is named, with how long it has been gone, and after a week its postings close.
void Judgement::check_vanished(Board& board) {
  constexpr std::size_t k_gone_for_good = 7;
  constexpr text::UnixSeconds k_week =
      text::UnixSeconds{6} * 86'400 - 3'600;  // from the first of seven nights to the last
  if (!board.row.detail.starts_with(k_no_such_board)) return;
  const auto nights = store_.streak(board.source_id, run_, "failed", k_no_such_board);
  if (nights.empty()) return;
  board.row.detail += " (" + std::to_string(nights.size() + 1) + " nights in a row, since " +
                      text::format_date(nights.back()) + ")";
  if (nights.size() + 1 < k_gone_for_good || now_ - nights.back() < k_week) return;
  board.row.closed +=
      store_.close_postings(run_, board.source_id, now_, store_.history(board.source_id, run_).open_ids,
                            store::CloseReason::board_gone);
}

void Judgement::conclude(Board& board) {
  auto& row = board.row;
  row.seen = static_cast<std::int64_t>(board.listed.size());
  row.status = status_of(board);
  const bool total_met =
      !row.declared_total || row.seen + 1 + *row.declared_total / 50 >= *row.declared_total;
  const auto good = [&row] {
    return row.status == "ok" || row.status == "unchanged" || row.status == "empty";
  };
  if (good() && !board.cut && !total_met) {
    row.status = "truncated";
    row.detail = "the source declares " + std::to_string(*row.declared_total) + " postings and listed " +
                 std::to_string(row.seen);
  }
  if (row.status == "ok") check_fields(board);
  if (row.status == "empty") check_emptiness(board);
  if (row.status == "failed") check_vanished(board);
  if (good() && !interrupted_)
    close_absent(board);
  else
    row.closing_suspended = row.status == "ok" ? "interrupted" : "status " + row.status;
  row.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - board.begun).count();
  std::vector<store::FieldRow> fields;
  for (const auto& [field, counts] : board.fields) fields.push_back({field, counts.first, counts.second});
  if (!fields.empty()) store_.write_fields(run_, board.source_id, fields);
  store_.finish_source(run_, board.source_id, row);
  app::write_log(is_well(row.status) ? app::LogLevel::info : app::LogLevel::warning,
                 fmt::format("{}: {} seen {} new {} changed {} closed {} {}", board.entry->id, row.status,
                             row.seen, row.new_, row.changed, row.closed, row.detail));
}

}  // namespace radar::crawl
