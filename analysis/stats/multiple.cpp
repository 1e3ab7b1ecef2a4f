#include "analysis/stats/multiple.h"

#include <algorithm>
#include <numeric>

namespace radar::stats {
namespace {

std::vector<std::size_t> by_rising_p(const std::vector<double>& p) {
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
  return order;
}

}  // namespace

std::vector<double> false_discovery_q(const std::vector<double>& p) {
  const auto order = by_rising_p(p);
  std::vector<double> q(p.size());
  double least = 1;
  for (std::size_t i = order.size(); i-- > 0;) {
    least = std::min(least, p[order[i]] * static_cast<double>(p.size()) / static_cast<double>(i + 1));
    q[order[i]] = least;
  }
  return q;
}

std::vector<double> holm_adjusted(const std::vector<double>& p) {
  const auto order = by_rising_p(p);
  std::vector<double> out(p.size());
  double most = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    most = std::max(most, std::min(1.0, p[order[i]] * static_cast<double>(p.size() - i)));
    out[order[i]] = most;
  }
  return out;
}

}  // namespace radar::stats
