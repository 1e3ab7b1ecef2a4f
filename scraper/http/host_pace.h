// When one host may be asked next, and when it is left alone. Pure: time comes in as an argument, so that an
// outage of minutes is tested in microseconds.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace radar::http {

struct PaceOptions {
  std::int64_t retry_after_cap_ms = 300'000;  // a longer rest is not waited for
  std::int64_t rest_ms =
      2'000;  // after a 429 or 503 that names no time; doubles while they follow each other
  std::int64_t pause_ms = 30'000;      // until a host that is down is asked again; doubles
  std::int64_t patience_ms = 300'000;  // for how long; 0: what waits for a host that is down fails at once
};

class HostPace {
 public:
  using Time = std::chrono::steady_clock::time_point;

  explicit HostPace(PaceOptions options = {}) : options_(options) {}

  /// The largest gap between two starts that anybody asked for holds.
  void keep_apart(std::int64_t gap_ms);
  /// No start before `from` plus the gap (a Crawl-delay counts from the robots.txt that names it).
  void not_sooner_than_gap_after(Time from);
  [[nodiscard]] std::int64_t gap_ms() const { return gap_ms_ + slower_ms_; }

  /// Whether one more request may run beside those in flight; of a host that is down one probe at a time.
  [[nodiscard]] bool has_room(int max_in_flight) const;
  [[nodiscard]] Time earliest() const;
  /// Why the host is not asked any more; "" if it is.
  [[nodiscard]] std::string refusal(const std::string& host, Time now) const;
  [[nodiscard]] bool down() const { return down_since_.has_value(); }

  void started(Time now);
  /// The request that `started` counted has come to whatever end.
  void ended() { --in_flight_; }
  /// An answer of any status, to a request that was started at `asked_at`.
  void answered(int status, std::optional<std::int64_t> retry_after_ms, Time asked_at, Time now);
  /// No answer. `first_try`: of its request; `others_at_work`: the night goes on elsewhere, so that waiting
  /// costs nothing.
  void failed(bool first_try, bool others_at_work, Time now);

 private:
  void rest(int status, std::optional<std::int64_t> asked_ms, Time asked_at, Time now);

  PaceOptions options_;
  int in_flight_ = 0;
  std::int64_t gap_ms_ = 0, slower_ms_ = 0;
  Time next_start_{};
  // It asked for rest, in words or by refusing.
  Time closed_until_{}, rested_at_{};
  int refusals_in_row_ = 0;
  // It does not answer: a circuit breaker.
  int failures_in_row_ = 0;
  std::optional<Time> down_since_;
  Time probe_at_{};
  std::int64_t pause_ms_ = 0;
  std::string given_up_;
};

}  // namespace radar::http
