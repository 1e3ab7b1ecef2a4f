// The formulas against slower ones, and their promises by simulation (seeded).
#include "analysis/stats/clustered.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>

#include "analysis/stats/bootstrap.h"
#include "analysis/stats/multiple.h"
#include "analysis/stats/shares.h"

using namespace radar::stats;

namespace {

bool near(double a, double b, double by = 1e-9) { return std::abs(a - b) <= by; }

// A market: employers of very unequal size that write alike. Each says yes with a probability of its own
// around `share`; `alike` is how much employers differ (0: not at all).
struct Market {
  std::mt19937_64 random;
  explicit Market(std::uint64_t seed) : random(seed) {}
  double uniform() { return static_cast<double>(random() >> 11) * 0x1p-53; }
  // Beta(share, 1 - share) / alike by a two-point mixture: simple and as clustered as one likes.
  double own_share(double share, double alike) {
    return uniform() < alike ? (uniform() < share ? 1.0 : 0.0) : share;
  }
  int size() {
    return uniform() < 0.05 ? 20 + static_cast<int>(uniform() * 20) : 1 + static_cast<int>(uniform() * 4);
  }
};

}  // namespace

TEST_CASE("postings of one employer count less than postings of many") {
  std::vector<Observation> spread, clustered;
  for (int i = 0; i < 100; ++i) {
    spread.push_back({1, i < 50, i});
    clustered.push_back({1, i < 50, i / 50});
  }
  const auto a = weighted_share(spread), b = weighted_share(clustered);
  CHECK(a.value() == 0.5);
  CHECK(b.value() == 0.5);
  CHECK(a.n_effective > 95);
  CHECK(b.n_effective < 3);
}

TEST_CASE("unequal weights lower the effective sample") {
  const std::vector<Observation> o = {{10, true, 1}, {1, false, 2}, {1, false, 3}};
  const auto p = weighted_share(o);
  CHECK(near(p.value(), 10.0 / 12));
  CHECK(p.n_effective <= 144.0 / 102);
  CHECK(weighted_share({}).n == 0);
}

TEST_CASE("shares of many items are those of one at a time") {
  Market market(1);
  std::vector<double> weights;
  std::vector<int> clusters;
  for (int i = 0; i < 300; ++i) {
    weights.push_back(0.2 + market.uniform());
    clusters.push_back(static_cast<int>(market.uniform() * 40));
  }
  const Shares shares(weights, clusters);
  for (const double rate : {0.0, 0.02, 0.4, 1.0}) {
    Hits hits;
    std::vector<Observation> slow;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const bool hit = market.uniform() < rate;
      if (hit) hits.push_back(static_cast<std::uint32_t>(i));
      slow.push_back({weights[i], hit, clusters[i]});
    }
    const auto a = shares.share(hits), b = weighted_share(slow);
    CHECK(near(a.hits, b.hits));
    CHECK(near(a.n, b.n));
    CHECK(near(a.n_effective, b.n_effective, 1e-6));
  }
}

TEST_CASE("the clustered interval holds the true share about 95 times in 100, the plain one far less") {
  int held = 0, plain_held = 0;
  constexpr int runs = 600;
  Market market(2);
  for (int run = 0; run < runs; ++run) {
    std::vector<Observation> o;
    for (int employer = 0; employer < 80; ++employer) {
      const double own = market.own_share(0.3, 0.4);
      for (int i = market.size(); i > 0; --i) o.push_back({1, market.uniform() < own, employer});
    }
    const auto p = weighted_share(o);
    const auto ci = wilson(p), plain = wilson({p.hits, p.n, 0});
    held += ci.low <= 0.3 && 0.3 <= ci.high;
    plain_held += plain.low <= 0.3 && 0.3 <= plain.high;
  }
  CHECK(held >= 0.93 * runs);
  CHECK(held <= 0.995 * runs);
  CHECK(plain_held < 0.85 * runs);
}

TEST_CASE("places that the data allow hold the true place, and narrow with the data") {
  const std::vector<double> truth = {0.6, 0.5, 0.48, 0.3, 0.29, 0.28, 0.1, 0.02};
  int held = 0, asked = 0;
  double width_small = 0, width_large = 0;
  Market market(3);
  for (int run = 0; run < 120; ++run) {
    for (const int employers : {30, 300}) {
      std::vector<int> clusters;
      std::vector<Hits> items(truth.size());
      for (int employer = 0; employer < employers; ++employer) {
        std::vector<double> own;
        for (const double share : truth) own.push_back(market.own_share(share, 0.3));
        for (int i = market.size(); i > 0; --i) {
          for (std::size_t k = 0; k < truth.size(); ++k) {
            if (market.uniform() < own[k]) items[k].push_back(static_cast<std::uint32_t>(clusters.size()));
          }
          clusters.push_back(employer);
        }
      }
      const Shares shares(std::vector<double>(clusters.size(), 1), clusters);
      const auto ranges = shares.rank_ranges(items);
      for (std::size_t k = 0; k < truth.size(); ++k) {
        const auto place = static_cast<std::int64_t>(k) + 1;
        held += ranges[k].low <= place && place <= ranges[k].high;
        ++asked;
        (employers == 30 ? width_small : width_large) += static_cast<double>(ranges[k].high - ranges[k].low);
      }
    }
  }
  CHECK(held >= 0.95 * asked);
  CHECK(width_large < 0.6 * width_small);
}

TEST_CASE("a changed mix of strata moves no difference, a change within them does") {
  // Source 0 asks always, source 1 never; the first window has more of 0, the second more of 1.
  std::vector<Placed> placed;
  std::vector<double> same, rising;
  for (int i = 0; i < 400; ++i) {
    const bool second = i % 2 == 1;
    const int source = i % 10 < (second ? 2 : 8) ? 0 : 1;
    placed.push_back({1, i / 4, source, second});
    same.push_back(source == 0);
    rising.push_back(second || i % 3 == 0);
  }
  const StratifiedComparison comparison(placed);
  CHECK(near(comparison.of(same).estimate.value, 0));
  CHECK(comparison.of(same).estimate.p() > 0.99);
  CHECK(comparison.of(rising).estimate.value > 0.5);
  CHECK(comparison.of(rising).estimate.p() < 1e-6);
}

TEST_CASE("strata with one group only are left out, nothing to compare is no change") {
  const std::vector<Placed> placed = {{1, 0, 0, false}, {1, 1, 1, true}};
  const StratifiedComparison comparison(placed);
  CHECK_FALSE(comparison.possible());
  CHECK(comparison.of(std::vector<double>{1, 1}).estimate.p() == 1);
}

TEST_CASE("when nothing changes, false discoveries stay near their rate, when something does, it is found") {
  // 40 skills, 5 sources, clustered employers; in every run all skills are tested at a false-discovery rate
  // of 5%.
  constexpr int runs = 150, skills = 40;
  int runs_with_false = 0, found = 0;
  Market market(4);
  for (int run = 0; run < runs; ++run) {
    std::vector<Placed> placed;
    std::vector<std::vector<double>> values(skills + 1);
    for (int employer = 0; employer < 60; ++employer) {
      const int source = employer % 5;
      std::vector<double> own[2];
      for (auto& window : own) {
        for (int s = 0; s < skills; ++s)
          window.push_back(market.own_share(0.02 + 0.012 * s + 0.03 * source, 0.3));
      }
      for (int i = market.size(); i > 0; --i) {
        const bool second = market.uniform() < 0.5;
        placed.push_back({1, employer, source, second});
        for (std::size_t s = 0; s < skills; ++s) values[s].push_back(market.uniform() < own[second][s]);
        values[skills].push_back(market.uniform() < (second ? 0.7 : 0.3));
      }
    }
    const StratifiedComparison comparison(placed);
    std::vector<double> p;
    for (std::size_t s = 0; s < skills; ++s) p.push_back(comparison.of(values[s]).estimate.p());
    for (const double q : false_discovery_q(p)) {
      if (q > 0.05) continue;
      ++runs_with_false;
      break;
    }
    p.push_back(comparison.of(values[skills]).estimate.p());
    found += false_discovery_q(p).back() <= 0.05;
  }
  CHECK(runs_with_false <= 0.09 * runs);  // 5% and two standard errors
  CHECK(runs_with_false > 0);
  CHECK(found >= 0.9 * runs);
}

TEST_CASE("single tests keep their level: about 5 in 100 below 0.05") {
  int below = 0;
  constexpr int runs = 1200;
  Market market(5);
  for (int run = 0; run < runs; ++run) {
    std::vector<Placed> placed;
    std::vector<double> values;
    for (int employer = 0; employer < 50; ++employer) {
      const double own[2] = {market.own_share(0.3, 0.3), market.own_share(0.3, 0.3)};
      for (int i = market.size(); i > 0; --i) {
        placed.push_back({1, employer, employer % 3, market.uniform() < 0.5});
        values.push_back(market.uniform() < own[placed.back().second]);
      }
    }
    below += StratifiedComparison(placed).of(values).estimate.p() < 0.05;
  }
  CHECK(below <= 0.065 * runs);
  CHECK(below >= 0.03 * runs);
}

TEST_CASE("a bootstrap over clusters is repeatable and as wide as they differ") {
  std::vector<int> clusters;
  std::vector<double> values;
  for (int i = 0; i < 60; ++i) {
    clusters.push_back(i / 10);
    values.push_back(100 + 10 * (i / 10));
  }
  const auto median = [&](const std::vector<std::size_t>& drawn) {
    std::vector<double> v;
    for (const auto i : drawn) v.push_back(values[i]);
    return quantile(std::move(v), 0.5);
  };
  const auto a = cluster_bootstrap(by_cluster(clusters), median),
             b = cluster_bootstrap(by_cluster(clusters), median);
  REQUIRE(a);
  CHECK(*a == *b);
  CHECK(a->high - a->low >= 20);
  CHECK_FALSE(cluster_bootstrap({{0, 1, 2}}, median));
}

TEST_CASE("one employer's postings are one observation, whether all name a skill or none") {
  for (const double hits : {0.0, 1.0}) {
    std::vector<Observation> jobs(60, Observation{1, hits > 0, 7});
    const auto many = wilson(weighted_share(jobs));
    jobs.resize(1);
    const auto one = wilson(weighted_share(jobs));
    CHECK(near(many.low, one.low));
    CHECK(near(many.high, one.high));
  }
}

TEST_CASE("no hit is no surer than one, and a hundred of two employers tell two things") {
  std::vector<double> weights(200, 1);
  std::vector<int> clusters;
  Hits all;
  for (std::uint32_t i = 0; i < 200; ++i) {
    clusters.push_back(static_cast<int>(i / 100));
    all.push_back(i);
  }
  const Shares two(weights, clusters);
  CHECK(wilson(two.share(Hits{})).high > 0.6);
  CHECK(wilson(two.share(Hits{})).high > wilson(two.share(Hits{0})).high);
  CHECK(wilson(two.share(all)).low < 0.4);
  for (std::uint32_t i = 0; i < 200; ++i) clusters[i] = static_cast<int>(i);
  const Shares many(weights, clusters);
  CHECK(near(wilson(many.share(Hits{})).high, wilson({0, 200, 0}).high));
}

TEST_CASE(
    "where employers are each of one mind the interval holds rare shares too, with 0 hits and with more") {
  Market market(6);
  const std::vector<std::vector<int>> designs = {{100, 100},
                                                 {30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
                                                 {54, 2, 2, 1, 1, 1, 9, 4, 4, 4, 3, 3, 2, 1, 1, 1}};
  for (const auto& sizes : designs) {
    for (const double share : {0.05, 0.1, 0.2}) {
      int held = 0;
      constexpr int runs = 400;
      for (int run = 0; run < runs; ++run) {
        std::vector<Observation> o;
        for (std::size_t employer = 0; employer < sizes.size(); ++employer) {
          const bool hit = market.uniform() < share;
          for (int i = 0; i < sizes[employer]; ++i) o.push_back({1, hit, static_cast<int>(employer)});
        }
        const auto ci = wilson(weighted_share(o));
        held += ci.low <= share && share <= ci.high;
      }
      CAPTURE(sizes.size(), share, held);
      CHECK(held >= 0.93 * runs);
    }
  }
}
