// Intervals for shares. Pure functions on numbers.
#pragma once

#include <optional>
#include <span>
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

// Quantile of the standard normal distribution, 0 < p < 1 (Acklam's rational approximation with one Halley
// step; absolute error below 1e-9).
[[nodiscard]] double normal_quantile(double p);

// Score interval (Wilson 1927). n = 0 gives [0, 1].
[[nodiscard]] Interval wilson(const Proportion& p, double level = 0.95);

// Interval for b - a (Newcombe 1998, method 10).
[[nodiscard]] Interval difference(const Proportion& a, const Proportion& b, double level = 0.95);

// One observation: weight, whether it is a hit, and the cluster it belongs to (an employer writes its
// postings alike).
struct Observation {
  double weight = 1;
  bool hit = false;
  int cluster = 0;
};

// Weighted share; n_effective from Kish's formula, lowered by the design effect of the clusters (linearised
// variance of a ratio, Cochran 1977, 6.3); never above Kish's.
[[nodiscard]] Proportion weighted_share(std::span<const Observation> observations);

// Type 7 quantile; nullopt if empty.
[[nodiscard]] std::optional<double> quantile(std::vector<double> values, double q);

// Change of a share: b - a with its interval; significant if the interval leaves out 0.
struct Change {
  double value = 0;
  Interval ci{-1, 1};
  bool significant = false;
};
[[nodiscard]] Change change(const Proportion& first, const Proportion& last, double level = 0.95);

}  // namespace radar::stats
