// A claim is measured first (figure, interval, n), then judged: its whole interval must lie on the claimed
// side of the threshold to be supported, on the other side to be not supported; in between there is not
// enough data.
#include "analysis/report/claims.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "analysis/report/pay.h"
#include "analysis/report/rank.h"

namespace radar::report {
namespace {

using taxonomy::Claim;
using taxonomy::SkillId;
using Demand = std::map<SkillId, extract::Status>;

constexpr text::UnixSeconds k_year = 365 * 86'400;

struct Measured {
  double figure = 0;
  stats::Interval ci;
  std::int64_t n = 0;
};

bool names_any(const Demand& demand, const std::vector<SkillId>& skills, const std::string& status) {
  return std::any_of(skills.begin(), skills.end(), [&](SkillId skill) {
    const auto it = demand.find(skill);
    return it != demand.end() && (status.empty() || extract::name_of(it->second) == status);
  });
}

class Claims {
 public:
  Claims(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
         const std::function<Sample(const std::string&)>& compare)
      : sample_(sample), taxonomy_(taxonomy), compare_(compare) {
    for (const auto& job : sample.jobs) demand_.push_back(demand_of(job, taxonomy));
  }

  Measured measure(const Claim& claim) const {
    if (claim.measure == "share") return share(claim);
    if (claim.measure == "share_difference") return share_difference(claim);
    if (claim.measure == "rank_in_category") return rank_in_category(claim);
    if (claim.measure == "trend") return trend(claim);
    if (claim.measure == "pay_ratio") return pay_ratio(claim);
    if (claim.measure == "pay_median") return pay_median();
    return remote_difference(claim);
  }

 private:
  bool counts(const Claim& claim, std::size_t i) const {
    if (!claim.among.empty() && !names_any(demand_[i], claim.among, "")) return false;
    return claim.without.empty() || !names_any(demand_[i], claim.without, "");
  }
  template <class In>
  stats::Proportion proportion(const std::vector<SkillId>& skills, const std::string& status, In&& in) const {
    std::vector<stats::Observation> o;
    for (std::size_t i = 0; i < sample_.jobs.size(); ++i) {
      if (in(i))
        o.push_back(
            {sample_.jobs[i].weight, names_any(demand_[i], skills, status), sample_.jobs[i].employer});
    }
    return stats::weighted_share(o);
  }
  std::int64_t size(const Claim& claim) const {
    std::int64_t n = 0;
    for (std::size_t i = 0; i < sample_.jobs.size(); ++i) n += counts(claim, i);
    return n;
  }

  Measured share(const Claim& claim) const {
    const auto p = proportion(claim.skills, claim.status, [&](std::size_t i) { return counts(claim, i); });
    return {p.value(), stats::wilson(p), size(claim)};
  }

  // Both shares are of the same jobs: the difference of each job's two answers is averaged, clustered by
  // employer.
  Measured share_difference(const Claim& claim) const {
    double weight = 0, sum = 0;
    std::map<int, std::pair<double, double>> clusters;  // weight, weighted difference
    for (std::size_t i = 0; i < sample_.jobs.size(); ++i) {
      if (!counts(claim, i)) continue;
      const double d = static_cast<double>(names_any(demand_[i], claim.skills, claim.status)) -
                       static_cast<double>(names_any(demand_[i], claim.against, claim.status));
      auto& [w, x] = clusters[sample_.jobs[i].employer];
      w += sample_.jobs[i].weight;
      x += sample_.jobs[i].weight * d;
      weight += sample_.jobs[i].weight;
      sum += sample_.jobs[i].weight * d;
    }
    if (weight <= 0) return {0, {-1, 1}, 0};
    const double mean = sum / weight;
    double variance = 0;
    for (const auto& [employer, c] : clusters)
      variance += (c.second - c.first * mean) * (c.second - c.first * mean);
    const auto k = static_cast<double>(clusters.size());
    const double half =
        k < 2 ? 1 : stats::normal_quantile(0.975) * std::sqrt(variance * k / (k - 1)) / weight;
    return {mean, {std::max(-1.0, mean - half), std::min(1.0, mean + half)}, size(claim)};
  }

  Measured rank_in_category(const Claim& claim) const {
    const auto figures = skill_figures(sample_, taxonomy_);
    const auto& own = figures[claim.skills.front()];
    const auto ci = stats::wilson(own.all);
    int better = 0, surely = 0, maybe = 0;
    for (std::size_t i = 0; i < figures.size(); ++i) {
      const auto id = static_cast<SkillId>(i);
      const bool umbrella = std::find(claim.against.begin(), claim.against.end(), id) != claim.against.end();
      if (id == claim.skills.front() || umbrella || taxonomy_.skill(id).category != claim.category ||
          figures[i].jobs == 0)
        continue;
      const auto other = stats::wilson(figures[i].all);
      better += figures[i].all.hits > own.all.hits;
      surely += other.low > ci.high;
      maybe += other.high > ci.low;
    }
    return {1.0 + better, {1.0 + surely, 1.0 + maybe}, own.jobs};
  }

  Measured trend(const Claim& claim) const {
    text::UnixSeconds newest = 0;
    for (const auto& job : sample_.jobs) newest = std::max(newest, job.date);
    const auto window = [&](std::size_t i, int w) {
      const auto age = newest - sample_.jobs[i].date;
      return counts(claim, i) && age >= w * k_year && age < (w + 1) * k_year;
    };
    std::int64_t now = 0, before = 0;
    for (std::size_t i = 0; i < sample_.jobs.size(); ++i) {
      now += window(i, 0);
      before += window(i, 1);
    }
    const auto c =
        stats::change(proportion(claim.skills, claim.status, [&](std::size_t i) { return window(i, 1); }),
                      proportion(claim.skills, claim.status, [&](std::size_t i) { return window(i, 0); }));
    return {c.value, c.ci, std::min(now, before)};
  }

  std::vector<double> pays(const std::function<bool(std::size_t)>& in) const {
    std::vector<double> out;
    for (std::size_t i = 0; i < sample_.jobs.size(); ++i) {
      if (!in(i)) continue;
      if (const auto pay = yearly_pay(sample_, sample_.jobs[i], "USD")) out.push_back(*pay);
    }
    return out;
  }
  // Percentile bootstrap, seeded: the same data give the same interval.
  template <class Statistic>
  static stats::Interval bootstrap(const std::vector<double>& a, const std::vector<double>& b,
                                   Statistic&& statistic) {
    std::mt19937_64 random(20260101);
    std::vector<double> values;
    const auto resample = [&](const std::vector<double>& from) {
      std::vector<double> out(from.size());
      for (auto& x : out) x = from[random() % from.size()];
      return out;
    };
    for (int i = 0; i < 1000; ++i) values.push_back(statistic(resample(a), b.empty() ? b : resample(b)));
    return {*stats::quantile(values, 0.025), *stats::quantile(values, 0.975)};
  }

  Measured pay_median() const {
    const auto all = pays([&](std::size_t i) {
      return std::any_of(sample_.jobs[i].postings.begin(), sample_.jobs[i].postings.end(),
                         [&](std::size_t p) { return sample_.postings[p].country == "US"; });
    });
    if (all.empty()) return {0, {0, 0}, 0};
    const auto median = [](const std::vector<double>& v, const std::vector<double>&) {
      return *stats::quantile(v, 0.5);
    };
    return {median(all, all), bootstrap(all, {}, median), static_cast<std::int64_t>(all.size())};
  }

  Measured pay_ratio(const Claim& claim) const {
    const auto with = pays([&](std::size_t i) { return names_any(demand_[i], claim.skills, ""); });
    const auto without = pays([&](std::size_t i) { return !names_any(demand_[i], claim.skills, ""); });
    const auto n = static_cast<std::int64_t>(std::min(with.size(), without.size()));
    if (n == 0) return {0, {0, 0}, 0};
    const auto ratio = [](const std::vector<double>& a, const std::vector<double>& b) {
      return *stats::quantile(a, 0.5) / *stats::quantile(b, 0.5);
    };
    return {ratio(with, without), bootstrap(with, without, ratio), n};
  }

  static stats::Proportion remote_share(const Sample& sample) {
    std::vector<stats::Observation> o;
    for (const auto& job : sample.jobs) {
      const auto& p = sample.postings[job.postings.front()];
      if (!p.remote.empty()) o.push_back({job.weight, p.remote == "remote", job.employer});
    }
    return stats::weighted_share(o);
  }
  Measured remote_difference(const Claim& claim) const {
    const auto here = remote_share(sample_), there = remote_share(compare_(claim.role));
    const auto c = stats::change(there, here);
    return {c.value, c.ci, static_cast<std::int64_t>(std::min(here.n, there.n))};
  }

  const Sample& sample_;
  const taxonomy::Taxonomy& taxonomy_;
  const std::function<Sample(const std::string&)>& compare_;
  std::vector<Demand> demand_;
};

std::string verdict(const Claim& claim, const Measured& m) {
  if (m.n < claim.least_n) return "not enough data";
  // "More than" needs more: two shares that are both 0 support nothing.
  const bool strict =
      claim.measure == "share_difference" || claim.measure == "trend" || claim.measure == "remote_difference";
  const bool above =
      !claim.at_least || m.ci.low > *claim.at_least || (!strict && m.ci.low == *claim.at_least);
  const bool below = !claim.at_most || m.ci.high < *claim.at_most || (!strict && m.ci.high == *claim.at_most);
  if (above && below) return "supported";
  const bool under = claim.at_least && m.ci.high < *claim.at_least;
  const bool over = claim.at_most && m.ci.low > *claim.at_most;
  return under || over ? "not supported" : "not enough data";
}

}  // namespace

Table claims_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap,
                   const std::function<Sample(const std::string& role)>& compare) {
  Table table = start_table(sample, "claims", "The roadmap's claims");
  table.notes.emplace_back(
      "Supported: the whole interval is on the claimed side; not supported: on the other side; else, or with "
      "too few jobs: not enough data.");
  table.columns = {{"claim", Format::text, "id of the claim"},
                   {"statement", Format::text, "what the roadmap says"},
                   {"figure", Format::number, "what the postings say"},
                   {"low", Format::number, "lower end of the 95% interval"},
                   {"high", Format::number, "upper end of the 95% interval"},
                   {"n", Format::integer, "jobs that the figure rests on"},
                   {"verdict", Format::text, "supported, not supported or not enough data"},
                   {"rule", Format::text, "how the figure is made and judged"}};
  const Claims claims(sample, taxonomy, compare);
  for (const auto& claim : roadmap.claims()) {
    const auto m = claims.measure(claim);
    Cell figure, low, high;
    if (m.n > 0) {
      figure = m.figure;
      low = m.ci.low;
      high = m.ci.high;
    }
    table.rows.push_back({claim.id, claim.statement, figure, low, high, m.n, verdict(claim, m), claim.rule});
  }
  return table;
}

}  // namespace radar::report
