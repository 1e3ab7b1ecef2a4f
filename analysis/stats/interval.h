// Intervals for shares. Pure functions on numbers.
#pragma once

#include <optional>
#include <utility>
#include <vector>

namespace radar::stats {

struct Interval {
  double low = 0, high = 1;
  bool operator==(const Interval&) const = default;
};

// A share with what its interval needs: `hits` of `n` (both may be weighted sums), worth `n_effective`
// independent observations; 0 means n.
struct Proportion {
  double hits = 0, n = 0, n_effective = 0;
  [[nodiscard]] double value() const { return n > 0 ? hits / n : 0; }
  [[nodiscard]] double effective() const { return n_effective > 0 ? n_effective : n; }
};

// Score interval (Wilson 1927). n = 0 gives [0, 1].
[[nodiscard]] Interval wilson(const Proportion& p, double level = 0.95);

// The same at a normal quantile z, for n > 0.
[[nodiscard]] Interval wilson_at(double share, double n, double z);

// Interval for b - a (Newcombe 1998, method 10).
[[nodiscard]] Interval difference(const Proportion& a, const Proportion& b, double level = 0.95);

// Type 7 quantile; nullopt if empty.
[[nodiscard]] std::optional<double> quantile(std::vector<double> values, double q);

// Quantile of (value, weight) pairs: the smallest value with at least q of the weight up to it, the middle of
// two where q falls between them. nullopt if empty.
[[nodiscard]] std::optional<double> weighted_quantile(const std::vector<std::pair<double, double>>& values,
                                                      double q);

}  // namespace radar::stats
