#include "analysis/stats/interval.h"

#include <algorithm>
#include <cmath>

#include "analysis/stats/distribution.h"

namespace radar::stats {

Interval wilson_at(double share, double n, double z) {
  const double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
  const double half = z / (1 + z * z / n) * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
  // Rounding must not push the ends past the share or out of [0, 1].
  return {std::clamp(middle - half, 0.0, share), std::clamp(middle + half, share, 1.0)};
}

Interval wilson(const Proportion& p, double level) {
  if (p.effective() <= 0) return {0, 1};
  return wilson_at(p.value(), p.effective(), normal_quantile(1 - (1 - level) / 2));
}

Interval difference(const Proportion& a, const Proportion& b, double level) {
  const Interval ia = wilson(a, level), ib = wilson(b, level);
  const double pa = a.value(), pb = b.value(), d = pb - pa;
  if (a.n <= 0 || b.n <= 0) return {-1, 1};
  return {d - std::hypot(pb - ib.low, ia.high - pa), d + std::hypot(ib.high - pb, pa - ia.low)};
}

std::optional<double> quantile(std::vector<double> values, double q) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  const double at = q * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(std::floor(at));
  const auto above = std::min(below + 1, values.size() - 1);
  return values[below] + (at - std::floor(at)) * (values[above] - values[below]);
}

std::optional<double> weighted_quantile(const std::vector<std::pair<double, double>>& values, double q) {
  auto sorted = values;
  std::sort(sorted.begin(), sorted.end());
  double total = 0, below = 0;
  for (const auto& [value, weight] : sorted) total += weight;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    below += sorted[i].second;
    const double over = below - q * total;
    if (std::abs(over) < 1e-9 * total && i + 1 < sorted.size())
      return (sorted[i].first + sorted[i + 1].first) / 2;
    if (over > 0 || i + 1 == sorted.size()) return sorted[i].first;
  }
  return std::nullopt;
}

}  // namespace radar::stats
