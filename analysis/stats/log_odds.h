// How much more one group names something than another.
#pragma once

namespace radar::stats {

struct Count {
  double hits = 0, n = 0;
};

// z-score of the log-odds ratio of `a` against `b` with an informative Dirichlet prior of weight
// `prior_n` drawn from both together (Monroe, Colaresi & Quinn 2008, "Fightin' Words", eq. 16 to 22): rare
// things stay near 0. 0 where a group is empty.
[[nodiscard]] double log_odds_z(const Count& a, const Count& b, double prior_n = 100);

}  // namespace radar::stats
