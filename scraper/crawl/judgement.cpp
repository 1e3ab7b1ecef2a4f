#include "scraper/crawl/judgement.h"

#include <algorithm>
#include <chrono>

#include "scraper/app/log.h"
#include "scraper/crawl/closing.h"
#include "scraper/crawl/drift.h"
#include "scraper/crawl/night.h"

namespace radar::crawl {
namespace {

constexpr std::size_t k_nights_of_week = 7;
constexpr std::string_view k_fell = "fill rate fell: ";
constexpr std::string_view k_accepted = "after a week taken for normal: ";
constexpr std::string_view k_nothing_listed = "nothing listed where ";

// Nights up to this one: days in UTC, for a rerun is no night. `runs` are those before, the newest first.
std::size_t nights_with(const std::vector<text::UnixSeconds>& runs, text::UnixSeconds now) {
  constexpr text::UnixSeconds k_day = 86'400;
  std::size_t nights = 1;
  auto day = now / k_day;
  for (const auto run : runs) {
    if (run / k_day == day) continue;
    day = run / k_day;
    ++nights;
  }
  return nights;
}

// This night is the seventh that says the same, whatever the number of runs.
bool is_a_week(const std::vector<text::UnixSeconds>& runs, text::UnixSeconds now) {
  return !runs.empty() && nights_with(runs, now) >= k_nights_of_week &&
         now - runs.back() >= store::kSevenNights;
}

// What the newest suspect night saw that lies far enough back to be another night.
std::optional<std::int64_t> seen_on_first_night(const std::vector<store::SuspectNight>& suspects,
                                                text::UnixSeconds now) {
  for (const auto& night : suspects) {
    if (now - night.began >= store::kAnotherNight) return night.seen;
  }
  return std::nullopt;
}

void add_detail(Board& board, const std::string& sentence) {
  board.row.detail += (board.row.detail.empty() ? "" : "; ") + sentence;
}

}  // namespace

void Judgement::close_absent(Board& board) {
  const auto history = store_.history(board.source_id, run_);
  Observation seen;
  seen.complete = board.whole && !board.cut && board.nameless == 0;
  seen.is_window = board.entry->kind->truth == sources::ListingTruth::window;
  seen.incomplete_because = board.cut ? "the listing was cut"
                            : board.nameless > 0
                                ? "an entry of the listing has no id: it could be any posting"
                                : "the source did not say that its listing was complete";
  seen.seen_ids.assign(board.listed.begin(), board.listed.end());
  // A posting that a title filter drops from now on is not closed by that: it was listed.
  seen.declared_total = board.row.declared_total;
  seen.repeats = static_cast<std::int64_t>(board.repeats);
  BoardHistory past;
  past.recent_seen = history.recent_seen;
  past.open_ids = history.open_ids;
  past.missed_before = history.missed_before;
  past.suspect_seen = seen_on_first_night(history.suspects, now_);
  const auto verdict = judge(past, seen);
  board.row.closing_suspended = verdict.suspended;
  if (verdict.suspect) {
    board.row.status = "suspect";
    add_detail(board, verdict.suspended);
  }
  if (!verdict.close.empty()) {
    board.row.closed +=
        store_.close_postings(run_, board.source_id, now_, verdict.close, store::CloseReason::unlisted);
  }
  if (!verdict.confirmed.empty() && !verdict.close.empty()) tell_closing(board, verdict);
}

// A loss that a second night confirmed may still be an outage that lasts: whoever reads the mail can tell.
void Judgement::tell_closing(Board& board, const Verdict& verdict) {
  board.notable = true;
  add_detail(board, std::to_string(verdict.close.size()) + " postings closed: " + verdict.confirmed +
                        ", on a second night too");
  app::log_warning("{}: {}", board.entry->id, board.row.detail);
}

// A field that the source used to fill and fills no more: the format changed, or the parser is wrong. After
// a week of saying so it is taken for the new normal. A night that saw too few postings to tell (a 304, no
// new details) goes on with what the last ones saw.
void Judgement::check_fields(Board& board) {
  constexpr text::UnixSeconds k_weeks = text::UnixSeconds{28} * 86'400;
  const DriftPolicy policy;
  const auto nights = store_.streak(board.source_id, run_, "changed", k_fell);
  auto fields = board.fields;
  if (!nights.empty()) {
    for (const auto& [field, f] : store_.fields_of(board.source_id, run_, nights.back(), "changed", k_fell)) {
      auto& [filled, total] = fields[field];
      if (total >= policy.least_now) continue;
      filled += f.filled;
      total += f.total;
    }
  }
  // What was before a format that was accepted is no measure for it any more.
  const auto since =
      std::max(now_ - k_weeks, store_.newest_night(board.source_id, run_, k_accepted).value_or(0));
  const auto fallen = fallen_fields(fields, store_.field_history(board.source_id, run_, since), policy);
  if (fallen.empty()) return;
  if (is_a_week(nights, now_)) return add_detail(board, std::string(k_accepted) + in_words(fallen));
  board.row.status = "changed";
  board.row.detail = std::string(k_fell) + in_words(fallen) + " since " +
                     text::format_date(nights.empty() ? now_ : nights.back());
}

// A page without a card is an empty board or another layout. Where postings stood the night before, the
// second is as likely, and must not pass for a quiet board. After a week of it the board is taken for empty;
// its postings close if its listing was one that could close them, or counts its postings as none:
// SmartRecruiters says so of companies that it does not know, and of those that hire nobody.
void Judgement::check_emptiness(Board& board) {
  if (!board.unclear) return;
  const auto history = store_.history(board.source_id, run_);
  const auto& recent = history.recent_seen;
  if (recent.empty() || recent.front() == 0) {
    add_detail(board, "nothing listed: a wrong name or address would be answered alike");
    return;
  }
  const auto nights = store_.streak(board.source_id, run_, "suspect", k_nothing_listed);
  if (is_a_week(nights, now_)) {
    board.whole = history.last_suspended.empty() || board.row.declared_total == 0;
    return;
  }
  board.row.status = "suspect";
  board.row.detail = std::string(k_nothing_listed) + std::to_string(recent.front()) +
                     " were, and the page does not say that this is all: perhaps it looks different now";
}

// Some texts missing are named, and counted against their postings. All of them missing is a night that went
// wrong, and no posting's fault.
void Judgement::check_texts(Board& board) {
  constexpr std::size_t k_no_accident = 3;
  if (board.texts_lost == 0) return;
  const auto lost_before = std::count_if(board.lost_ids.begin(), board.lost_ids.end(), [&](const auto& id) {
    return store_.lost_detail(board.source_id, id).has_value();
  });
  const bool all = board.texts_lost == board.texts_asked &&
                   board.texts_lost - static_cast<std::size_t>(lost_before) >= k_no_accident;
  if (!all) {
    for (const auto& id : board.lost_ids) store_.note_lost_detail(board.source_id, id, now_);
  }
  if (!is_well(board.row.status)) return;
  if (all) board.row.status = board.texts_walled ? "blocked" : "truncated";
  add_detail(board, std::to_string(board.texts_lost) + " of " + std::to_string(board.texts_asked) +
                        " postings' texts did not come: " + board.lost_because);
}

// One 404 retires no board: it is named, with how long it has been gone, and after a week its postings close.
void Judgement::check_vanished(Board& board) {
  if (!board.row.detail.starts_with(k_no_such_board)) return;
  const auto runs = store_.streak(board.source_id, run_, "failed", k_no_such_board);
  const auto nights = nights_with(runs, now_);
  if (nights == 1) return;
  board.row.detail +=
      " (" + std::to_string(nights) + " nights in a row, since " + text::format_date(runs.back()) + ")";
  if (!is_a_week(runs, now_)) return;
  board.row.closed +=
      store_.close_postings(run_, board.source_id, now_, store_.history(board.source_id, run_).open_ids,
                            store::CloseReason::board_gone);
}

// A stated end closes a posting of a feed or search, which absence never does. A full listing knows better:
// what it still names is open whatever was once said, and only what it does not name is over.
void Judgement::close_expired(Board& board) {
  if (board.limited) return;
  const bool window = board.entry->kind->truth == sources::ListingTruth::window;
  const auto& status = board.row.status;
  const bool was_read = status == "ok" || status == "unchanged" || status == "empty" || status == "truncated";
  if (!window && (board.listing_pages == 0 || !was_read)) return;
  auto over = store_.expired(board.source_id, now_);
  if (!window) std::erase_if(over, [&board](const auto& id) { return board.listed.count(id) != 0; });
  if (over.empty()) return;
  board.row.closed += store_.close_postings(run_, board.source_id, now_, over, store::CloseReason::expired);
}

void Judgement::check_total(Board& board) {
  auto& row = board.row;
  const auto entries = row.seen + static_cast<std::int64_t>(board.repeats + board.nameless);
  if (!is_well(row.status) || board.cut || meets_total(entries, row.declared_total.value_or(0))) return;
  row.status = "truncated";
  row.detail = "the source declares " + std::to_string(*row.declared_total) + " postings and listed " +
               std::to_string(row.seen);
}

// The run was asked to stop: what came of the board is stored, but half a listing is neither a good night nor
// a failed one. It leaves no row.
void Judgement::leave_unjudged(Board& board) {
  board.row.seen = static_cast<std::int64_t>(board.listed.size());
  board.row.status = k_interrupted;
  board.row.detail = "stopped before all of it came";
  app::log_info("{}: {} seen {} new {}", board.entry->id, board.row.status, board.row.seen, board.row.new_);
}

void Judgement::conclude(Board& board) {
  auto& row = board.row;
  row.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - board.begun).count();
  if (board.stopped) return leave_unjudged(board);
  judge_unread(board);
  row.seen = static_cast<std::int64_t>(board.listed.size());
  row.status = status_of(board);
  check_total(board);
  if (row.status == "ok" || row.status == "unchanged") check_fields(board);
  if (row.status == "empty") check_emptiness(board);
  if (row.status == "failed") check_vanished(board);
  if (!is_well(row.status))
    row.closing_suspended = "status " + row.status;
  else if (board.limited)
    row.closing_suspended = store::kLimitedRun;
  else
    close_absent(board);
  close_expired(board);
  check_texts(board);
  std::vector<store::FieldRow> fields;
  for (const auto& [field, counts] : board.fields) fields.push_back({field, counts.first, counts.second});
  if (!fields.empty() && !board.limited) store_.write_fields(run_, board.source_id, fields);
  store_.finish_source(run_, board.source_id, row);
  app::write_log(is_well(row.status) ? app::LogLevel::info : app::LogLevel::warning,
                 fmt::format("{}: {} seen {} new {} changed {} closed {} {}", board.entry->id, row.status,
                             row.seen, row.new_, row.changed, row.closed, row.detail));
}

}  // namespace radar::crawl
