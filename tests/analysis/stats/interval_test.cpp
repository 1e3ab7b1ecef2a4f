#include "analysis/stats/interval.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace radar::stats;

namespace {
bool near(double a, double b, double by = 5e-5) { return std::abs(a - b) <= by; }
}  // namespace

TEST_CASE("Wilson's interval gives Newcombe's published values") {
  const auto a = wilson({81, 263, 0});
  CHECK(near(a.low, 0.2553));
  CHECK(near(a.high, 0.3662));
  const auto b = wilson({15, 148, 0});
  CHECK(near(b.low, 0.0624));
  CHECK(near(b.high, 0.1605));
  const auto c = wilson({0, 20, 0});
  CHECK(c.low == 0);
  CHECK(near(c.high, 0.1611));
  CHECK(wilson({0, 0, 0}) == Interval{0, 1});
}

TEST_CASE("the difference of two shares is Newcombe's method 10") {
  const auto d = difference({48, 80, 0}, {56, 70, 0});
  CHECK(near(d.low, 0.0524));
  CHECK(near(d.high, 0.3339));
  const auto e = difference({0, 10, 0}, {10, 10, 0});
  CHECK(near(e.low, 0.6075));
  CHECK(e.high == 1);
}

TEST_CASE("intervals hold their share, stay in bounds and narrow with n") {
  double width = 2;
  for (const double n : {5.0, 50.0, 500.0, 5000.0}) {
    const auto ci = wilson({0.3 * n, n, 0});
    CHECK(ci.low <= 0.3);
    CHECK(ci.high >= 0.3);
    CHECK(ci.high - ci.low < width);
    width = ci.high - ci.low;
  }
}

TEST_CASE("quantiles interpolate") {
  CHECK(quantile({4, 1, 3, 2}, 0.5) == 2.5);
  CHECK(quantile({1}, 0.9) == 1.0);
  CHECK_FALSE(quantile({}, 0.5));
}

TEST_CASE("weighted quantiles are those of repeated values, and the middle of two where weights tie") {
  CHECK(weighted_quantile({{1, 1}, {2, 1}, {3, 1}, {4, 1}}, 0.5) == 2.5);
  CHECK(weighted_quantile({{1, 1}, {2, 1}, {3, 1}}, 0.5) == 2.0);
  CHECK(weighted_quantile({{1, 5}, {9, 1}}, 0.5) == 1.0);
  CHECK(weighted_quantile({{9, 1}, {1, 5}}, 0.9) == 9.0);
  CHECK_FALSE(weighted_quantile({}, 0.5));
}
