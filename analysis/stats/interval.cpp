#include "analysis/stats/interval.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace radar::stats {
namespace {

double polynomial(std::span<const double> coefficients, double x) {
  double sum = 0;
  for (const double c : coefficients) sum = sum * x + c;
  return sum;
}

}  // namespace

double normal_quantile(double p) {
  constexpr std::array a = {-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                            1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
  constexpr std::array b = {-5.447609879822406e+01, 1.615858368580409e+02,  -1.556989798598866e+02,
                            6.680131188771972e+01,  -1.328068155288572e+01, 1.0};
  constexpr std::array c = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                            -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
  constexpr std::array d = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                            3.754408661907416e+00, 1.0};
  constexpr double low = 0.02425;
  double x;
  if (p < low) {
    const double q = std::sqrt(-2 * std::log(p));
    x = polynomial(c, q) / polynomial(d, q);
  } else if (p <= 1 - low) {
    const double q = p - 0.5, r = q * q;
    x = polynomial(a, r) * q / polynomial(b, r);
  } else {
    return -normal_quantile(1 - p);
  }
  const double error = 0.5 * std::erfc(-x / std::numbers::sqrt2) - p;
  const double u = error * std::sqrt(2 * std::numbers::pi) * std::exp(x * x / 2);
  return x - u / (1 + x * u / 2);
}

Interval wilson(const Proportion& p, double level) {
  const double n = p.effective();
  if (n <= 0) return {0, 1};
  const double z = normal_quantile(1 - (1 - level) / 2), share = p.value();
  const double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
  const double half = z / (1 + z * z / n) * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
  // Rounding must not push the ends past the share or out of [0, 1].
  return {std::clamp(middle - half, 0.0, share), std::clamp(middle + half, share, 1.0)};
}

Interval difference(const Proportion& a, const Proportion& b, double level) {
  const Interval ia = wilson(a, level), ib = wilson(b, level);
  const double pa = a.value(), pb = b.value(), d = pb - pa;
  if (a.n <= 0 || b.n <= 0) return {-1, 1};
  return {d - std::hypot(pb - ib.low, ia.high - pa), d + std::hypot(ib.high - pb, pa - ia.low)};
}

Proportion weighted_share(std::span<const Observation> observations) {
  double sum = 0, squares = 0, hits = 0;
  for (const auto& o : observations) {
    sum += o.weight;
    squares += o.weight * o.weight;
    if (o.hit) hits += o.weight;
  }
  Proportion p{hits, sum, 0};
  if (sum <= 0) return p;
  const double kish = sum * sum / squares;
  const double share = p.value();
  p.n_effective = kish;
  std::unordered_map<int, double> residuals;
  for (const auto& o : observations) residuals[o.cluster] += o.weight * ((o.hit ? 1.0 : 0.0) - share);
  const auto k = static_cast<double>(residuals.size());
  if (k < 2 || share <= 0 || share >= 1) return p;
  double variance = 0;
  for (const auto& [cluster, r] : residuals) variance += r * r;
  variance *= k / (k - 1) / (sum * sum);
  if (variance > 0) p.n_effective = std::min(kish, share * (1 - share) / variance);
  return p;
}

std::optional<double> quantile(std::vector<double> values, double q) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  const double at = q * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(std::floor(at));
  const auto above = std::min(below + 1, values.size() - 1);
  return values[below] + (at - std::floor(at)) * (values[above] - values[below]);
}

Change change(const Proportion& first, const Proportion& last, double level) {
  Change out;
  out.value = last.value() - first.value();
  out.ci = difference(first, last, level);
  out.significant = out.ci.low > 0 || out.ci.high < 0;
  return out;
}

}  // namespace radar::stats
