#include "analysis/stats/distribution.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace radar::stats;

namespace {
bool near(double a, double b, double by) { return std::abs(a - b) <= by; }
}  // namespace

TEST_CASE("normal quantiles agree with the tables") {
  CHECK(near(normal_quantile(0.975), 1.959963984540, 1e-9));
  CHECK(near(normal_quantile(0.5), 0, 1e-12));
  CHECK(near(normal_quantile(0.01), -2.326347874041, 1e-9));
  CHECK(near(normal_quantile(0.9999), 3.719016485456, 1e-8));
}

TEST_CASE("Student's t agrees with the tables") {
  CHECK(near(t_quantile(0.975, 1), 12.7062047362, 1e-8));
  CHECK(near(t_quantile(0.975, 4), 2.7764451052, 1e-9));
  CHECK(near(t_quantile(0.975, 30), 2.0422724563, 1e-9));
  CHECK(near(t_quantile(0.995, 7.5), 3.421422688124, 1e-9));
  CHECK(near(t_quantile(0.025, 4), -2.7764451052, 1e-9));
  CHECK(t_quantile(0.5, 3) == 0);
  CHECK(near(t_quantile(0.975, 1e7), normal_quantile(0.975), 1e-6));
  CHECK(near(t_two_sided_p(2.7764451052, 4), 0.05, 1e-9));
  CHECK(near(t_two_sided_p(0, 9), 1, 1e-12));
  CHECK(t_two_sided_p(40, 30) < 1e-20);
}
