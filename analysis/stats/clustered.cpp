#include "analysis/stats/clustered.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <unordered_map>

#include "analysis/stats/distribution.h"

namespace radar::stats {
namespace {

using Sums = std::unordered_map<int, double>;

double effective_clusters(const Sums& sizes) {
  double sum = 0, squares = 0;
  for (const auto& [cluster, size] : sizes) {
    sum += size;
    squares += size * size;
  }
  return squares > 0 ? sum * sum / squares : 0;
}

// Variance of a sum of independent cluster scores; the mean score is taken off, so that it is one under any
// truth.
double variance_of_sum(const std::vector<double>& scores) {
  const auto k = static_cast<double>(scores.size());
  if (k < 2) return 0;
  double sum = 0, squares = 0;
  for (const double score : scores) sum += score;
  for (const double score : scores) squares += (score - sum / k) * (score - sum / k);
  return squares * k / (k - 1);
}

std::vector<double> values_of(const Sums& sums) {
  std::vector<double> out;
  out.reserve(sums.size());
  for (const auto& [cluster, value] : sums) out.push_back(value);
  return out;
}

}  // namespace

Design design_of(std::span<const double> weights, std::span<const int> clusters) {
  Design d;
  double squares = 0;
  Sums sizes;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    d.weight += weights[i];
    squares += weights[i] * weights[i];
    sizes[clusters[i]] += weights[i];
  }
  d.kish = squares > 0 ? d.weight * d.weight / squares : 0;
  d.clusters = static_cast<double>(sizes.size());
  const double effective = effective_clusters(sizes);
  d.df = std::max(0.0, effective - 1);
  d.squares = effective > 0 ? d.weight * d.weight / effective : 0;
  return d;
}

double korn_graubard(double share, double variance, const Design& design) {
  constexpr double all = 1 - 1e-12;  // sums of weights may miss 1 by a bit
  // One employer's postings are one observation, however many they are; and where nobody or everybody says
  // yes no variance can be seen, so each employer's are taken for one.
  if (design.clusters < 2 || share <= 0 || share >= all) return std::min(design.kish, design.clusters);
  if (variance <= 0) return design.kish;
  const double df = std::max(1.0, design.df);
  const double ratio = t_quantile(0.975, std::max(1.0, design.kish - 1)) / t_quantile(0.975, df);
  return std::min(design.kish, share * (1 - share) / variance * ratio * ratio);
}

Proportion weighted_share(std::span<const Observation> observations) {
  std::vector<double> weights;
  std::vector<int> clusters;
  double hits = 0;
  for (const auto& o : observations) {
    weights.push_back(o.weight);
    clusters.push_back(o.cluster);
    if (o.hit) hits += o.weight;
  }
  const auto design = design_of(weights, clusters);
  Proportion p{hits, design.weight, 0};
  if (design.weight <= 0) return p;
  Sums residuals;
  for (const auto& o : observations)
    residuals[o.cluster] += o.weight * ((o.hit ? 1.0 : 0.0) - p.value()) / design.weight;
  p.n_effective = korn_graubard(p.value(), variance_of_sum(values_of(residuals)), design);
  return p;
}

Interval Estimate::interval(double level) const {
  if (!known()) return {-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
  const double half = t_quantile(1 - (1 - level) / 2, std::max(1.0, df)) * error;
  return {value - half, value + half};
}

double Estimate::p() const { return known() ? t_two_sided_p(value / error, std::max(1.0, df)) : 1; }

Estimate clustered_mean(std::span<const Valued> observations) {
  Estimate out;
  double weight = 0, sum = 0;
  Sums sizes, residuals;
  for (const auto& o : observations) {
    weight += o.weight;
    sum += o.weight * o.value;
    sizes[o.cluster] += o.weight;
  }
  if (weight <= 0) return out;
  out.n = static_cast<double>(observations.size());
  out.value = sum / weight;
  for (const auto& o : observations) residuals[o.cluster] += o.weight * (o.value - out.value) / weight;
  out.error = std::sqrt(variance_of_sum(values_of(residuals)));
  out.df = effective_clusters(sizes) - 1;
  return out;
}

StratifiedComparison::StratifiedComparison(std::span<const Placed> observations) {
  std::map<int, std::array<double, 2>> weights;
  for (const auto& o : observations) weights[o.stratum][o.second] += o.weight;
  const auto factor = [](const std::array<double, 2>& w) { return w[0] * w[1] / (w[0] + w[1]); };
  for (const auto& [stratum, w] : weights) {
    if (w[0] <= 0 || w[1] <= 0) continue;
    strata_.push_back(stratum);
    stratum_weight_.push_back(w[0] + w[1]);
    second_share_.push_back(w[1] / (w[0] + w[1]));
    stratum_count_.push_back(0);
    total_ += factor(w);
  }
  std::unordered_map<int, std::size_t> clusters;
  Sums sizes;
  for (std::size_t i = 0; i < observations.size(); ++i) {
    const auto& o = observations[i];
    const auto at = std::lower_bound(strata_.begin(), strata_.end(), o.stratum);
    if (at == strata_.end() || *at != o.stratum) continue;
    const auto& w = weights[o.stratum];
    const double part = o.weight / w[o.second] * factor(w) / total_;
    const auto cluster = clusters.emplace(o.cluster, clusters.size()).first->second;
    items_.push_back({i, static_cast<std::size_t>(at - strata_.begin()), cluster, o.weight, part, o.second});
    ++stratum_count_[items_.back().stratum];
    sizes[o.cluster] += part;
  }
  clusters_ = clusters.size();
  df_ = stats::effective_clusters(sizes) - 1;
}

StratifiedComparison::Difference StratifiedComparison::of(std::span<const double> values) const {
  Difference out;
  const std::size_t strata = strata_.size();
  std::vector<double> mean(strata, 0), square(strata, 0);
  for (const auto& item : items_) {
    const double value = values[item.index], share = item.weight / stratum_weight_[item.stratum];
    mean[item.stratum] += share * value;
    square[item.stratum] += share * value * value;
    (item.second ? out.second : out.first) += item.part * value;
  }
  const double difference = out.second - out.first;
  std::vector<double> pooled(strata, 0);  // variance of one value in a stratum
  for (std::size_t s = 0; s < strata; ++s)
    pooled[s] = std::max(0.0, square[s] - mean[s] * mean[s]) * stratum_count_[s] / (stratum_count_[s] - 1);
  std::vector<double> scores(clusters_, 0);
  double independent = 0, null = 0;
  for (const auto& item : items_) {
    const double fitted =
        mean[item.stratum] + difference * ((item.second ? 1.0 : 0.0) - second_share_[item.stratum]);
    const double score = (item.second ? item.part : -item.part) * (values[item.index] - fitted);
    scores[item.cluster] += score;
    independent += score * score;
    null += item.part * item.part * pooled[item.stratum];
  }
  const double clustered = variance_of_sum(scores);
  const double design_effect = independent > 0 ? std::max(1.0, clustered / independent) : 1;
  out.estimate.n = static_cast<double>(items_.size());
  out.estimate.value = difference;
  out.estimate.error = clusters_ < 2 ? 0 : std::sqrt(std::max(clustered, null * design_effect));
  out.estimate.df = df_;
  return out;
}

}  // namespace radar::stats
