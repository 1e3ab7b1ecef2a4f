// Intervals for medians and the like, where no formula holds: whole clusters are drawn again.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "analysis/stats/interval.h"

namespace radar::stats {

// Percentile bootstrap over clusters (Davison & Hinkley 1997, 3.8), seeded: the same data give the same
// interval. `members` lists each cluster's observations; `statistic` gets the drawn observations and may say
// that it cannot be computed on them. nullopt: fewer than 2 clusters, or too many draws without a value.
using Statistic = std::function<std::optional<double>(const std::vector<std::size_t>&)>;
[[nodiscard]] std::optional<Interval> cluster_bootstrap(const std::vector<std::vector<std::size_t>>& members,
                                                        const Statistic& statistic, int draws = 999);

// Observations grouped by their cluster, clusters in order of first appearance.
[[nodiscard]] std::vector<std::vector<std::size_t>> by_cluster(const std::vector<int>& clusters);

}  // namespace radar::stats
