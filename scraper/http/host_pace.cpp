#include "scraper/http/host_pace.h"

#include <algorithm>

namespace radar::http {
namespace {

using Millis = std::chrono::milliseconds;

constexpr int k_failures_to_open = 8;   // requests in a row without an answer until a host counts as down
constexpr int k_refusals_to_leave = 8;  // rests in a row that did not help until it is left alone
constexpr std::int64_t k_longest_rest_ms = 60'000;
constexpr std::int64_t k_slowest_ms = 30'000;  // on top of the gap

}  // namespace

void HostPace::keep_apart(std::int64_t gap_ms) { gap_ms_ = std::max(gap_ms_, gap_ms); }

void HostPace::not_sooner_than_gap_after(Time from) {
  next_start_ = std::max(next_start_, from + Millis(gap_ms()));
}

bool HostPace::has_room(int max_in_flight) const { return in_flight_ < (down() ? 1 : max_in_flight); }

HostPace::Time HostPace::earliest() const { return down() ? std::max(next_start_, probe_at_) : next_start_; }

std::string HostPace::refusal(const std::string& host, Time now) const {
  if (!given_up_.empty()) return "host " + host + " " + given_up_;
  if (now >= closed_until_) return "";
  const auto left = std::chrono::ceil<std::chrono::seconds>(closed_until_ - now).count();
  return "host " + host + " asks not to be asked for " + std::to_string(left) + " s more";
}

void HostPace::started(Time now) {
  ++in_flight_;
  next_start_ = now + Millis(gap_ms());
}

void HostPace::answered(int status, std::optional<std::int64_t> retry_after_ms, Time asked_at, Time now) {
  failures_in_row_ = 0;
  down_since_.reset();
  if (status == 429 || status == 503) return rest(status, retry_after_ms, asked_at, now);
  refusals_in_row_ = 0;
  slower_ms_ -= (slower_ms_ + 7) / 8;  // faster again, bit by bit
}

// The whole host is asked less: a rest that grows while refusals follow each other, and a longer gap after
// it. A rest that the host names holds; beyond the cap it is not waited for, and the host is left alone until
// then. What was already under way when the last rest began tells nothing new.
void HostPace::rest(int status, std::optional<std::int64_t> asked_ms, Time asked_at, Time now) {
  if (asked_ms && *asked_ms > options_.retry_after_cap_ms) {
    closed_until_ = std::max(closed_until_, now + Millis(*asked_ms));
    return;
  }
  if (asked_ms) next_start_ = std::max(next_start_, now + Millis(*asked_ms));
  if (refusals_in_row_ > 0 && asked_at < rested_at_) return;
  rested_at_ = now;
  const auto longest = std::max(options_.rest_ms, k_longest_rest_ms);
  const auto own = std::min(options_.rest_ms << std::min(refusals_in_row_, 20), longest);
  ++refusals_in_row_;
  // The first time a host's own word is enough.
  if (!asked_ms || refusals_in_row_ > 1) next_start_ = std::max(next_start_, now + Millis(own));
  slower_ms_ = std::min(std::max(2 * slower_ms_, gap_ms_), k_slowest_ms);
  if (refusals_in_row_ < k_refusals_to_leave) return;
  given_up_ = "answered " + std::to_string(status) + " again after " + std::to_string(refusals_in_row_ - 1) +
              " rests; left alone for this night";
}

// What waits stays queued, and one probe at a time finds out whether the host is back: after the first pause
// in any case, after longer ones while the night has other work and patience lasts.
void HostPace::failed(bool first_try, bool others_at_work, Time now) {
  // By request, not by try: one broken page asked again and again does not make its host a broken one.
  if (first_try) ++failures_in_row_;
  if (down() && now < probe_at_) return;  // it was under way when the host went down
  if (!down() && failures_in_row_ < k_failures_to_open) return;
  const bool opens = !down();
  if (opens) down_since_ = now;
  pause_ms_ = opens ? options_.pause_ms : 2 * pause_ms_;
  const bool patient = now + Millis(pause_ms_) <= *down_since_ + Millis(options_.patience_ms);
  if (patient && (opens || others_at_work)) {
    probe_at_ = now + Millis(pause_ms_);
    return;
  }
  given_up_ =
      "failed for " + std::to_string(failures_in_row_) + " requests in a row; not asked again this night";
}

}  // namespace radar::http
