#include "scraper/crawl/closing.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace radar::crawl {
namespace {

std::vector<std::string> sorted_unique(std::vector<std::string> ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

std::optional<double> median(std::vector<std::int64_t> values) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  const auto upper = static_cast<double>(values[middle]);
  if (values.size() % 2 == 1) return upper;
  return (static_cast<double>(values[middle - 1]) + upper) / 2;
}

Verdict suspend(std::string why, bool suspect) {
  Verdict v;
  v.suspended = std::move(why);
  v.suspect = suspect;
  return v;
}

// Why this night's loss is too large to believe at once; "" if it is not.
std::string doubt(const BoardHistory& history, std::size_t open, std::size_t seen, std::size_t missing,
                  const Policy& policy) {
  if (missing == 0) return {};
  const auto usual = median(history.recent_seen);
  if (usual && static_cast<double>(seen) < policy.keep_share * *usual) {
    return fmt::format("{} seen where {:.0f} are usual", seen, *usual);
  }
  if (static_cast<double>(missing) > policy.max_close_share * static_cast<double>(open)) {
    return fmt::format("{} of {} open postings would close", missing, open);
  }
  return {};
}

bool confirms(std::int64_t before, std::int64_t now, const Policy& policy) {
  const auto difference = static_cast<double>(std::abs(before - now));
  const double share = policy.confirm_tolerance * static_cast<double>(std::max(before, now));
  return difference <= std::max(share, static_cast<double>(policy.confirm_slack));
}

std::vector<std::string> common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::string> out;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}

}  // namespace

bool meets_total(std::int64_t listed, std::int64_t declared, const Policy& policy) {
  const double slack = static_cast<double>(policy.total_slack) +
                       std::floor(policy.total_slack_share * static_cast<double>(declared));
  return static_cast<double>(listed) + slack >= static_cast<double>(declared);
}

Verdict judge(const BoardHistory& history, const Observation& observation, const Policy& policy) {
  if (observation.is_window) return suspend(std::string(k_window_suspends), false);
  if (!observation.complete) {
    const std::string& why = observation.incomplete_because;
    return suspend(why.empty() ? "the listing is not complete" : why, false);
  }
  const std::vector<std::string> seen = sorted_unique(observation.seen_ids);
  const std::vector<std::string> open = sorted_unique(history.open_ids);
  const auto count = static_cast<std::int64_t>(seen.size());
  const std::int64_t entries = count + observation.repeats;
  const std::int64_t declared = observation.declared_total.value_or(0);
  if (!meets_total(entries, declared, policy))
    return suspend(fmt::format("{} seen of {} that the source declares", entries, declared), false);
  Verdict verdict;
  std::set_difference(open.begin(), open.end(), seen.begin(), seen.end(), std::back_inserter(verdict.close));
  const std::string why = doubt(history, open.size(), seen.size(), verdict.close.size(), policy);
  // Where one is missing, it may be one that slipped from page to page: what is missing twice is gone.
  if (entries < declared) verdict.close = common(verdict.close, sorted_unique(history.missed_before));
  if (why.empty()) return verdict;
  if (!history.suspect_seen || !confirms(*history.suspect_seen, count, policy))
    return suspend(why + ": closing waits for a second night", true);
  verdict.confirmed = why;
  return verdict;
}

}  // namespace radar::crawl
