// Quantiles and tail probabilities of the distributions that intervals and tests need.
#pragma once

namespace radar::stats {

// Quantile of the standard normal distribution, 0 < p < 1 (Acklam's rational approximation with one Halley
// step; absolute error below 1e-9).
[[nodiscard]] double normal_quantile(double p);

// Student's t with df > 0 degrees of freedom, which need not be whole.
[[nodiscard]] double t_two_sided_p(double t, double df);  // P(|T| >= |t|)
[[nodiscard]] double t_quantile(double p, double df);     // 0 < p < 1

}  // namespace radar::stats
