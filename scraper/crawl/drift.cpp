#include "scraper/crawl/drift.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace radar::crawl {
namespace {

double share(std::int64_t filled, std::int64_t total) {
  return total == 0 ? 0 : static_cast<double>(filled) / static_cast<double>(total);
}

// The two-proportion z statistic with the pooled share (any textbook; e.g. NIST/SEMATECH 7.3.3).
double z_of(double before, std::int64_t n_before, double now, std::int64_t n_now) {
  const auto n1 = static_cast<double>(n_before), n2 = static_cast<double>(n_now);
  const double pooled = (before * n1 + now * n2) / (n1 + n2);
  const double error = std::sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  return error == 0 ? 0 : (before - now) / error;
}

}  // namespace

std::vector<Drift> fallen_fields(const std::map<std::string, std::pair<std::int64_t, std::int64_t>>& tonight,
                                 const std::map<std::string, store::FieldHistory>& before,
                                 const DriftPolicy& policy) {
  std::vector<Drift> fallen;
  for (const auto& [field, counts] : tonight) {
    const auto found = before.find(field);
    if (found == before.end() || found->second.total < policy.least_before) continue;
    if (counts.second < policy.least_now) continue;
    const double was = share(found->second.filled, found->second.total);
    const double is = share(counts.first, counts.second);
    if (was < policy.least_share || is >= was * policy.fall) continue;
    if (z_of(was, found->second.total, is, counts.second) < policy.z) continue;
    fallen.push_back({field, was, is});
  }
  std::sort(fallen.begin(), fallen.end(),
            [](const Drift& a, const Drift& b) { return a.before - a.now > b.before - b.now; });
  return fallen;
}

std::string in_words(const std::vector<Drift>& drifts) {
  std::string out;
  for (const auto& d : drifts) {
    out +=
        fmt::format("{}{} {:.0f}% to {:.0f}%", out.empty() ? "" : ", ", d.field, 100 * d.before, 100 * d.now);
  }
  return out;
}

}  // namespace radar::crawl
