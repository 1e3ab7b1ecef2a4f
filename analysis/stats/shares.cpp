// With h_e the weight of cluster e's hits, m_e its whole weight and p the share, the clusters' residuals are
// h_e - p m_e. Their squares are summed from sums over hits alone: S = sum h^2 - 2 p sum h m + p^2 sum m^2;
// for a difference of two items h is the difference of their hits. Hits are few, so everything is sparse.
#include "analysis/stats/shares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/stats/distribution.h"

namespace radar::stats {
namespace {

// Critical values of z for Holm's steps: the i-th largest of `tests` must exceed the i-th value.
std::vector<double> holm_thresholds(std::size_t tests, double level) {
  std::vector<double> out;
  for (std::size_t i = 0; i < tests; ++i)
    out.push_back(normal_quantile(1 - (1 - level) / 2 / static_cast<double>(tests - i)));
  return out;
}

constexpr double k_most_z = 8;  // beyond it everything is sure

// The z up to which the paired interval for upper - lower leaves out 0.
double separation(const Proportion& upper, const Proportion& lower, double correlation) {
  const double d = upper.value() - lower.value();
  if (d <= 0) return 0;
  const auto leaves_out = [&](double z) {
    const double down = upper.value() - wilson_at(upper.value(), upper.effective(), z).low;
    const double up = wilson_at(lower.value(), lower.effective(), z).high - lower.value();
    return d * d > down * down - 2 * correlation * down * up + up * up;
  };
  if (leaves_out(k_most_z)) return k_most_z;
  double low = 0, high = k_most_z;
  for (int i = 0; i < 20; ++i) {
    const double middle = (low + high) / 2;
    (leaves_out(middle) ? low : high) = middle;
  }
  return low;
}

// How many of the comparisons, sorted by falling z, Holm's procedure calls.
std::size_t called(const std::vector<double>& falling, const std::vector<double>& thresholds) {
  std::size_t n = 0;
  while (n < falling.size() && falling[n] > thresholds[n]) ++n;
  return n;
}

}  // namespace

Shares::Shares(std::vector<double> weights, std::vector<int> clusters)
    : weights_(std::move(weights)), clusters_(std::move(clusters)), design_(design_of(weights_, clusters_)) {
  int most = -1;
  for (const int c : clusters_) most = std::max(most, c);
  sizes_.assign(static_cast<std::size_t>(most + 1), 0);
  for (std::size_t i = 0; i < weights_.size(); ++i)
    sizes_[static_cast<std::size_t>(clusters_[i])] += weights_[i];
}

std::vector<Shares::Summed> Shares::by_cluster(std::span<const std::uint32_t> hits) const {
  std::vector<Summed> out;
  out.reserve(hits.size());
  for (const auto i : hits) out.push_back({clusters_[i], weights_[i]});
  std::stable_sort(out.begin(), out.end(),
                   [](const Summed& a, const Summed& b) { return a.cluster < b.cluster; });
  std::size_t n = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (n > 0 && out[n - 1].cluster == out[i].cluster)
      out[n - 1].weight += out[i].weight;
    else
      out[n++] = out[i];
  }
  out.resize(n);
  return out;
}

Proportion Shares::share(std::span<const std::uint32_t> hits) const {
  Proportion p{0, design_.weight, 0};
  if (design_.weight <= 0) return p;
  double squares = 0, cross = 0;
  for (const auto& [cluster, weight] : by_cluster(hits)) {
    p.hits += weight;
    squares += weight * weight;
    cross += weight * sizes_[static_cast<std::size_t>(cluster)];
  }
  const double k = design_.clusters, share = p.value();
  const double residuals = squares - 2 * share * cross + share * share * design_.squares;
  const double variance = k < 2 ? 0 : residuals * k / (k - 1) / (design_.weight * design_.weight);
  p.n_effective = korn_graubard(share, variance, design_);
  return p;
}

std::vector<RankRange> Shares::rank_ranges(const std::vector<Hits>& items, double level) const {
  const std::size_t n = items.size();
  std::vector<RankRange> out(n, {1, static_cast<std::int64_t>(n)});
  if (n < 2 || design_.clusters < 2) return out;
  std::vector<Proportion> shares;
  std::vector<double> cross(n, 0), products(n * n, 0), z(n * n, 0);
  std::vector<std::vector<std::pair<std::size_t, double>>> of_cluster(sizes_.size());
  for (std::size_t i = 0; i < n; ++i) {
    shares.push_back(share(items[i]));
    for (const auto& [cluster, hits] : by_cluster(items[i])) {
      const auto c = static_cast<std::size_t>(cluster);
      cross[i] += hits * sizes_[c];
      of_cluster[c].emplace_back(i, hits);
    }
  }
  for (const auto& cluster : of_cluster) {
    for (const auto& [i, a] : cluster) {
      for (const auto& [j, b] : cluster) products[i * n + j] += a * b;
    }
  }
  const auto covariance = [&](std::size_t i, std::size_t j) {
    const double p = shares[i].value(), q = shares[j].value();
    return products[i * n + j] - p * cross[j] - q * cross[i] + p * q * design_.squares;
  };
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = i + 1; j < n; ++j) {
      const double spread = std::sqrt(std::max(0.0, covariance(i, i)) * std::max(0.0, covariance(j, j)));
      const double correlation = spread > 0 ? std::clamp(covariance(i, j) / spread, -1.0, 1.0) : 0;
      const bool above = shares[i].hits >= shares[j].hits;
      z[i * n + j] = z[j * n + i] = separation(shares[above ? i : j], shares[above ? j : i], correlation);
    }
  }
  const auto thresholds = holm_thresholds(n - 1, level);
  for (std::size_t i = 0; i < n; ++i) {
    std::vector<std::pair<double, bool>> tests;  // z, the other is above
    std::vector<double> falling;
    for (std::size_t j = 0; j < n; ++j) {
      if (j != i) tests.emplace_back(z[i * n + j], shares[j].hits > shares[i].hits);
    }
    std::sort(tests.begin(), tests.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& test : tests) falling.push_back(test.first);
    const auto sure = called(falling, thresholds);
    for (std::size_t t = 0; t < sure; ++t) tests[t].second ? ++out[i].low : --out[i].high;
  }
  return out;
}

}  // namespace radar::stats
