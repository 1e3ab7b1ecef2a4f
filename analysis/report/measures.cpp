#include "analysis/report/measures.h"

#include <algorithm>
#include <map>

#include "analysis/report/rank.h"

namespace radar::report {
namespace {

using taxonomy::ClaimFigure;
using taxonomy::SkillId;

const PostingInfo& first_posting(const Sample& sample, std::size_t job) {
  return sample.postings[sample.jobs[job].postings.front()];
}

Measured measured(const stats::Estimate& estimate, std::int64_t n, Unit unit) {
  Measured out{estimate.value, std::nullopt, n, unit, ""};
  if (estimate.known()) out.interval = estimate.interval();
  return out;
}

Measured in_points(const stats::Estimate& estimate, std::int64_t n) {
  auto out = measured(estimate, n, Unit::points);
  if (out.interval) out.interval = {std::max(-1.0, out.interval->low), std::min(1.0, out.interval->high)};
  return out;
}

}  // namespace

PaidJobs paid_for(const Sample& sample, const ClaimFigure& figure) {
  PaidJobs out{figure.currency, {}, {}};
  for (auto& all : paid_jobs(sample)) {
    if (all.currency != figure.currency) continue;
    for (std::size_t i = 0; i < all.jobs.size(); ++i) {
      const auto& p = first_posting(sample, all.jobs[i]);
      const std::string level = p.level.empty() ? "none" : p.level;
      const bool fits = figure.levels.empty() ||
                        std::find(figure.levels.begin(), figure.levels.end(), level) != figure.levels.end();
      if (!fits || (!figure.country.empty() && p.country != figure.country)) continue;
      out.jobs.push_back(all.jobs[i]);
      out.pay.push_back(all.pay[i]);
    }
  }
  return out;
}

Measures::Measures(const Sample& sample, const taxonomy::Taxonomy& taxonomy, OtherRole other)
    : sample_(sample),
      taxonomy_(taxonomy),
      other_(std::move(other)),
      demand_(sample, taxonomy),
      years_(years(sample)) {}

Measured Measures::measure(const ClaimFigure& figure) const {
  if (figure.measure == "share_difference") return share_difference(figure);
  if (figure.measure == "trend") return trend(figure);
  if (figure.measure == "rank") return rank(figure);
  if (figure.measure == "role_difference") return role_difference(figure);
  if (figure.measure == "pay_median") return pay_median(figure);
  if (figure.measure == "pay_premium") return pay_ratio(figure);
  return share(figure);
}

bool Measures::in(const Part& part, const ClaimFigure& figure, std::size_t job) const {
  if (!figure.workplace.empty() && first_posting(part.sample, job).remote.empty()) return false;
  if (!figure.among.empty() && !part.demand.names_any(job, figure.among)) return false;
  if (figure.among_category.empty()) return true;
  const auto& uses = part.demand.of(job);
  return std::any_of(uses.begin(), uses.end(), [&](const SkillUse& use) {
    return taxonomy_.skill(use.skill).category == figure.among_category;
  });
}

double Measures::value(const Part& part, const ClaimFigure& figure, std::size_t job) const {
  if (!figure.workplace.empty()) return first_posting(part.sample, job).remote == figure.workplace;
  const auto named = [&](const std::vector<SkillId>& skills) {
    if (figure.status == "none") return !part.demand.names_any(job, skills);
    return part.demand.names_any(job, skills, figure.status);
  };
  if (!figure.without.empty() && part.demand.names_any(job, figure.without)) return 0;
  return static_cast<double>(named(figure.skills)) -
         (figure.against.empty() ? 0.0 : static_cast<double>(named(figure.against)));
}

Measured Measures::share(const ClaimFigure& figure) const {
  const Part part{sample_, demand_};
  std::vector<stats::Observation> o;
  for (std::size_t i = 0; i < sample_.jobs.size(); ++i) {
    if (in(part, figure, i))
      o.push_back({sample_.jobs[i].weight, value(part, figure, i) > 0, sample_.jobs[i].employer});
  }
  const auto p = stats::weighted_share(o);
  return {p.value(), stats::wilson(p), static_cast<std::int64_t>(o.size()), Unit::share, ""};
}

// Both shares are of the same jobs: each job's two answers are subtracted, then averaged.
Measured Measures::share_difference(const ClaimFigure& figure) const {
  const Part part{sample_, demand_};
  std::vector<stats::Valued> o;
  for (std::size_t i = 0; i < sample_.jobs.size(); ++i) {
    if (in(part, figure, i))
      o.push_back({sample_.jobs[i].weight, value(part, figure, i), sample_.jobs[i].employer});
  }
  return in_points(stats::clustered_mean(o), static_cast<std::int64_t>(o.size()));
}

Measured Measures::trend(const ClaimFigure& figure) const {
  Measured none{0, std::nullopt, 0, Unit::points, ""};
  if (!years_) return none;
  const Part part{sample_, demand_};
  const WindowPair pair(sample_, years_->first(), years_->last(), [&](std::size_t job, const Span& span) {
    return by_publication(sample_)(job, span) && in(part, figure, job);
  });
  if (!pair.enough(1)) return none;
  const auto change = pair.change([&](std::size_t job) { return value(part, figure, job); });
  return in_points(change.estimate, std::min(pair.compared_first(), pair.compared_last()));
}

Measured Measures::rank(const ClaimFigure& figure) const {
  std::vector<SkillId> rivals = {figure.skills.front()};
  if (figure.category.empty()) {
    rivals.insert(rivals.end(), figure.against.begin(), figure.against.end());
  } else {
    for (std::size_t i = 0; i < taxonomy_.skills().size(); ++i) {
      const auto id = static_cast<SkillId>(i);
      const bool left_out =
          std::find(figure.against.begin(), figure.against.end(), id) != figure.against.end();
      if (taxonomy_.skill(id).category == figure.category && id != rivals.front() && !left_out)
        rivals.push_back(id);
    }
  }
  std::int64_t naming = 0;
  for (std::size_t i = 0; i < sample_.jobs.size(); ++i) naming += demand_.names_any(i, rivals);
  std::vector<stats::Hits> hits;
  for (const auto skill : rivals) hits.push_back(demand_.hits(skill));
  const auto shares = shares_of(sample_);
  const double own = shares.share(hits.front()).hits;
  const auto better =
      std::count_if(hits.begin() + 1, hits.end(), [&](const auto& h) { return shares.share(h).hits > own; });
  const auto range = shares.rank_ranges(hits).front();
  return {1.0 + static_cast<double>(better),
          stats::Interval{static_cast<double>(range.low), static_cast<double>(range.high)}, naming,
          Unit::rank, ""};
}

// Employers of both samples are told apart by name, for one employer's jobs of two roles go together.
Measured Measures::role_difference(const ClaimFigure& figure) const {
  std::map<std::string, int> employers;
  std::vector<stats::Placed> placed;
  std::vector<double> values;
  std::int64_t n[2] = {0, 0};
  const auto add = [&](const Part& part, bool own) {
    for (std::size_t i = 0; i < part.sample.jobs.size(); ++i) {
      if (!in(part, figure, i)) continue;
      const auto& job = part.sample.jobs[i];
      const auto& name = part.sample.employers[static_cast<std::size_t>(job.employer)];
      const int employer = employers.emplace(name, static_cast<int>(employers.size())).first->second;
      placed.push_back({job.weight, employer, 0, own});
      values.push_back(value(part, figure, i));
      ++n[own];
    }
  };
  add({sample_, demand_}, true);
  for (const auto& role : figure.roles) {
    const auto& sample = other_(role);
    const Demand demand(sample, taxonomy_);
    add({sample, demand}, false);
  }
  const stats::StratifiedComparison comparison(placed);
  if (!comparison.possible()) return {0, std::nullopt, 0, Unit::points, ""};
  return in_points(comparison.of(values).estimate, std::min(n[0], n[1]));
}

Measured Measures::pay_median(const ClaimFigure& figure) const {
  const auto jobs = paid_for(sample_, figure);
  const auto f = pay_figure(sample_, jobs, [](std::size_t) { return true; });
  if (!f) return {0, std::nullopt, 0, Unit::money, figure.currency};
  return {f->median, f->interval, f->jobs, Unit::money, figure.currency};
}

Measured Measures::pay_ratio(const ClaimFigure& figure) const {
  const auto premium = pay_premium(sample_, paid_for(sample_, figure),
                                   [&](std::size_t job) { return demand_.names_any(job, figure.skills); });
  if (!premium) return {0, std::nullopt, 0, Unit::ratio, ""};
  return {premium->ratio, premium->interval, std::min(premium->with, premium->without), Unit::ratio, ""};
}

}  // namespace radar::report
