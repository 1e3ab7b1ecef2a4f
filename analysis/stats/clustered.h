// Shares and differences of observations that come in clusters: an employer writes its postings alike, so a
// hundred of one employer tell less than a hundred of many. Pure functions on numbers.
#pragma once

#include <span>
#include <vector>

#include "analysis/stats/interval.h"

namespace radar::stats {

// One observation: weight, whether it is a hit, and its cluster.
struct Observation {
  double weight = 1;
  bool hit = false;
  int cluster = 0;
};

// What a sample's weights and clusters alone decide.
struct Design {
  double weight = 0;    // sum
  double kish = 0;      // effective observations of unequal weights: (sum w)^2 / sum w^2 (Kish 1965)
  double clusters = 0;  // how many
  double df = 0;        // degrees of freedom: the clusters' effective number by size, less one
  double squares = 0;   // sum over clusters of (sum w)^2
};
[[nodiscard]] Design design_of(std::span<const double> weights, std::span<const int> clusters);

// Effective observations behind a share: the linearised variance of a ratio under cluster sampling (Cochran
// 1977, 6.3 and 9A) turned into a binomial's n, lowered for the few degrees of freedom (Korn & Graubard
// 1998); never above Kish's. At 0% and 100%, where the variance is 0 however alike clusters are: the number
// of clusters, which is what Kish's design effect 1 + (size - 1) rho (1965, 5.4) leaves when each is of one
// mind (rho = 1). It holds for clusters of any sizes, since with k of them nobody says yes with probability
// (1 - share)^k at most; their effective number by size would make 0 hits far less sure than 1. `variance` is
// the clusters' sum of squared residuals over weight^2, k / (k - 1) included.
[[nodiscard]] double korn_graubard(double share, double variance, const Design& design);

// Weighted share with the n_effective above; wilson() of it is the interval for surveys with clusters
// that Franco et al. 2019 recommend.
[[nodiscard]] Proportion weighted_share(std::span<const Observation> observations);

// An estimate with its standard error, judged with t.
struct Estimate {
  double value = 0;
  double error = 0;  // standard error; 0 (but for rounding): cannot be told
  double df = 0;
  double n = 0;  // observations
  [[nodiscard]] bool known() const { return error > 1e-12 && df > 0; }
  [[nodiscard]] Interval interval(double level = 0.95) const;  // (-inf, inf) if unknown
  [[nodiscard]] double p() const;                              // of "it is 0"; 1 if unknown
};

// Weighted mean of a number per observation, clustered.
struct Valued {
  double weight = 1;
  double value = 0;
  int cluster = 0;
};
[[nodiscard]] Estimate clustered_mean(std::span<const Valued> observations);

// Where an observation of a comparison stands: its group (second or first) within its stratum.
struct Placed {
  double weight = 1;
  int cluster = 0;
  int stratum = 0;
  bool second = false;
};
// Mean of the second group less mean of the first, compared within strata only, so that a stratum that is
// seen more or less in one group moves nothing. Strata are weighed by Mantel and Haenszel's n1 n2 / (n1 + n2)
// (good for sparse strata: Greenland & Robins 1985). The variance is the clusters' (sums of squared scores
// around one common difference), but no less than a score test's: the pooled variance of each stratum under
// "no difference", times the clusters' design effect. Wald's alone calls 0 of 30 against 15 of 300 a sure
// thing. Built once, asked for many values.
class StratifiedComparison {
 public:
  explicit StratifiedComparison(std::span<const Placed> observations);
  struct Difference {
    Estimate estimate;
    double first = 0, second = 0;  // the groups' means at the common mix
  };
  // `values`: one per observation, 0 or 1 for a share.
  [[nodiscard]] Difference of(std::span<const double> values) const;
  [[nodiscard]] bool possible() const { return total_ > 0; }
  [[nodiscard]] double effective_clusters() const { return df_ + 1; }
  [[nodiscard]] const std::vector<int>& strata() const { return strata_; }  // with both groups; sorted

 private:
  struct Item {
    std::size_t index, stratum, cluster;
    double weight, part;  // part: its share of its group's mean at the common mix
    bool second;
  };
  std::vector<Item> items_;
  std::vector<int> strata_;
  std::vector<double> stratum_weight_, stratum_count_, second_share_;  // of the weight: in the second group
  std::size_t clusters_ = 0;
  double total_ = 0, df_ = 0;
};

}  // namespace radar::stats
