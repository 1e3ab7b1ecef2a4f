#include "analysis/stats/multiple.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace radar::stats;

TEST_CASE("false-discovery rates are Benjamini and Hochberg's, in the order given") {
  // Their own example (1995, section 3.1): at 5% the four smallest of fifteen are called.
  const std::vector<double> p = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
  const auto q = false_discovery_q(p);
  for (std::size_t i = 0; i < p.size(); ++i) CHECK((q[i] <= 0.05) == (i < 4));
  CHECK(std::abs(q[3] - 0.0095 * 15 / 4) < 1e-12);
  const auto turned = false_discovery_q({p.rbegin(), p.rend()});
  for (std::size_t i = 0; i < p.size(); ++i) CHECK(turned[p.size() - 1 - i] == q[i]);
  CHECK(false_discovery_q({}).empty());
}

TEST_CASE("Holm's adjustment steps down") {
  const auto adjusted = holm_adjusted({0.01, 0.04, 0.03, 0.005});
  CHECK(std::abs(adjusted[3] - 0.02) < 1e-12);
  CHECK(std::abs(adjusted[0] - 0.03) < 1e-12);
  CHECK(std::abs(adjusted[2] - 0.06) < 1e-12);
  CHECK(std::abs(adjusted[1] - 0.06) < 1e-12);  // never below the one before it
}
