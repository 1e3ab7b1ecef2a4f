#include "analysis/stats/log_odds.h"

#include <algorithm>
#include <cmath>

namespace radar::stats {

double log_odds_z(const Count& a, const Count& b, double prior_n) {
  const double hits = a.hits + b.hits, n = a.n + b.n;
  if (a.n <= 0 || b.n <= 0 || hits <= 0) return 0;
  const double prior = std::max(prior_n * hits / n, 1e-3);
  const auto odds = [&](const Count& c) {
    return std::log((c.hits + prior) / std::max(c.n + prior_n - c.hits - prior, 1e-3));
  };
  const double variance = 1 / (a.hits + prior) + 1 / (b.hits + prior);
  return (odds(a) - odds(b)) / std::sqrt(variance);
}

}  // namespace radar::stats
