#include "analysis/stats/bootstrap.h"

#include <random>
#include <unordered_map>

namespace radar::stats {

std::optional<Interval> cluster_bootstrap(const std::vector<std::vector<std::size_t>>& members,
                                          const Statistic& statistic, int draws) {
  if (members.size() < 2) return std::nullopt;
  std::mt19937_64 random(20260101);
  std::vector<double> values;
  std::vector<std::size_t> drawn;
  for (int i = 0; i < draws; ++i) {
    drawn.clear();
    for (std::size_t k = 0; k < members.size(); ++k) {
      const auto& one = members[random() % members.size()];
      drawn.insert(drawn.end(), one.begin(), one.end());
    }
    if (const auto value = statistic(drawn)) values.push_back(*value);
  }
  if (static_cast<double>(values.size()) < 0.9 * draws) return std::nullopt;
  return Interval{*quantile(values, 0.025), *quantile(values, 0.975)};
}

std::vector<std::vector<std::size_t>> by_cluster(const std::vector<int>& clusters) {
  std::unordered_map<int, std::size_t> index;
  std::vector<std::vector<std::size_t>> out;
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    const auto [it, fresh] = index.emplace(clusters[i], out.size());
    if (fresh) out.emplace_back();
    out[it->second].push_back(i);
  }
  return out;
}

}  // namespace radar::stats
