#include "analysis/report/measures.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/report/groups.h"
#include "analysis/report/rank.h"

namespace radar::report {
namespace {

using taxonomy::ClaimFigure;
using taxonomy::SkillId;

std::vector<std::string> workplaces(const Sample& sample, std::size_t job) {
  return values_of(sample, sample.jobs[job], &PostingInfo::remote);
}

// Jobs behind a figure, and the employers that they name.
struct Behind {
  std::int64_t jobs = 0, employers = 0;
};
Behind behind(const Sample& sample, const std::vector<std::size_t>& jobs) {
  std::set<int> employers;
  for (const auto job : jobs) employers.insert(sample.jobs[job].employer);
  return {static_cast<std::int64_t>(jobs.size()), named_employers(sample, employers)};
}
Behind fewer(const Behind& a, const Behind& b) {
  return {std::min(a.jobs, b.jobs), std::min(a.employers, b.employers)};
}

// One vote per employer in each of the two groups.
void share_votes(std::vector<stats::Placed>& placed) {
  std::map<std::pair<int, bool>, double> jobs_of;
  for (const auto& p : placed) ++jobs_of[{p.cluster, p.second}];
  for (auto& p : placed) p.weight = 1 / jobs_of[{p.cluster, p.second}];
}

Measured nothing(Unit unit, std::string currency = "") {
  return {0, std::nullopt, 0, 0, unit, std::move(currency)};
}

Measured in_points(const stats::Estimate& estimate, const Behind& behind) {
  Measured out{estimate.value, std::nullopt, behind.jobs, behind.employers, Unit::points, ""};
  if (!estimate.known()) return out;
  const auto interval = estimate.interval();
  out.interval = {std::max(-1.0, interval.low), std::min(1.0, interval.high)};
  return out;
}

}  // namespace

PaidJobs paid_for(const Sample& sample, const ClaimFigure& figure) {
  const auto all = paid_jobs(sample, [&](const Job& job, const PostingInfo& posting) {
    if (!figure.country.empty() && posting.country != figure.country) return false;
    return figure.levels.empty() ||
           std::any_of(figure.levels.begin(), figure.levels.end(), [&](const std::string& level) {
             return is_of_level(sample, job, posting, level == "none" ? "" : level);
           });
  });
  const auto it =
      std::find_if(all.begin(), all.end(), [&](const PaidJobs& p) { return p.currency == figure.currency; });
  return it == all.end() ? PaidJobs{figure.currency, {}, {}} : *it;
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
  if (!figure.workplace.empty() && workplaces(part.sample, job).empty()) return false;
  if (!figure.among.empty() && !part.demand.names_any(job, figure.among)) return false;
  if (figure.among_category.empty()) return true;
  const auto& uses = part.demand.of(job);
  return std::any_of(uses.begin(), uses.end(), [&](const SkillUse& use) {
    return taxonomy_.skill(use.skill).category == figure.among_category;
  });
}

double Measures::value(const Part& part, const ClaimFigure& figure, std::size_t job) const {
  if (!figure.workplace.empty()) {
    const auto told = workplaces(part.sample, job);
    return std::find(told.begin(), told.end(), figure.workplace) != told.end() ? 1 : 0;
  }
  const auto named = [&](const std::vector<SkillId>& skills) {
    if (figure.status == "none") return !part.demand.names_any(job, skills);
    return part.demand.names_any(job, skills, figure.status);
  };
  if (!figure.without.empty() && part.demand.names_any(job, figure.without)) return 0;
  return static_cast<double>(named(figure.skills)) -
         (figure.against.empty() ? 0.0 : static_cast<double>(named(figure.against)));
}

std::vector<std::size_t> Measures::members(const Part& part, const ClaimFigure& figure) const {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < part.sample.jobs.size(); ++i) {
    if (in(part, figure, i)) out.push_back(i);
  }
  return out;
}

Measured Measures::share(const ClaimFigure& figure) const {
  const Part part{sample_, demand_};
  const auto jobs = members(part, figure);
  std::vector<stats::Observation> o;
  const auto weights = votes(sample_, jobs);
  for (std::size_t k = 0; k < jobs.size(); ++k)
    o.push_back({weights[k], value(part, figure, jobs[k]) > 0, sample_.jobs[jobs[k]].employer});
  const auto p = stats::weighted_share(o);
  const auto [n, employers] = behind(sample_, jobs);
  return {p.value(), stats::wilson(p), n, employers, Unit::share, ""};
}

// Both shares are of the same jobs: each job's two answers are subtracted, then averaged.
Measured Measures::share_difference(const ClaimFigure& figure) const {
  const Part part{sample_, demand_};
  const auto jobs = members(part, figure);
  std::vector<stats::Valued> o;
  const auto weights = votes(sample_, jobs);
  for (std::size_t k = 0; k < jobs.size(); ++k)
    o.push_back({weights[k], value(part, figure, jobs[k]), sample_.jobs[jobs[k]].employer});
  return in_points(stats::clustered_mean(o), behind(sample_, jobs));
}

Measured Measures::trend(const ClaimFigure& figure) const {
  if (!years_) return nothing(Unit::points);
  const Part part{sample_, demand_};
  const WindowPair pair(sample_, years_->first(), years_->last(), [&](std::size_t job, const Span& span) {
    return by_publication(sample_)(job, span) && in(part, figure, job);
  });
  if (!pair.enough(1)) return nothing(Unit::points);
  const auto change = pair.change([&](std::size_t job) { return value(part, figure, job); });
  return in_points(change.estimate,
                   fewer(behind(sample_, pair.compared(false)), behind(sample_, pair.compared(true))));
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
  std::vector<std::size_t> naming;
  for (std::size_t i = 0; i < sample_.jobs.size(); ++i) {
    if (demand_.names_any(i, rivals)) naming.push_back(i);
  }
  std::vector<stats::Hits> hits;
  for (const auto skill : rivals) hits.push_back(demand_.hits(skill));
  const auto shares = shares_of(sample_);
  const double own = shares.share(hits.front()).hits;
  const auto better =
      std::count_if(hits.begin() + 1, hits.end(), [&](const auto& h) { return shares.share(h).hits > own; });
  const auto range = shares.rank_ranges(hits).front();
  const auto [n, employers] = behind(sample_, naming);
  return {1.0 + static_cast<double>(better),
          stats::Interval{static_cast<double>(range.low), static_cast<double>(range.high)},
          n,
          employers,
          Unit::rank,
          ""};
}

// The sample's own jobs are none of the other roles', though they may hold those too: a group against itself
// differs by nothing. Employers are told apart by name, for one employer's jobs of two roles go together.
Measured Measures::role_difference(const ClaimFigure& figure) const {
  std::map<std::string, int> employers;
  std::set<std::int64_t> taken;  // ids of jobs that are in a group
  std::vector<stats::Placed> placed;
  std::vector<double> values;
  Behind groups[2];
  std::set<std::string> named[2];
  const auto add = [&](const Part& part, bool own) {
    for (const auto i : members(part, figure)) {
      const auto& job = part.sample.jobs[i];
      if (!taken.insert(job.id).second) continue;
      const auto at = static_cast<std::size_t>(job.employer);
      const auto& name = part.sample.employers[at];
      const int employer = employers.emplace(name, static_cast<int>(employers.size())).first->second;
      placed.push_back({job.weight, employer, 0, own});
      values.push_back(value(part, figure, i));
      ++groups[own].jobs;
      if (part.sample.named[at]) named[own].insert(name);
    }
    groups[own].employers = static_cast<std::int64_t>(named[own].size());
  };
  add({sample_, demand_}, true);
  for (const auto& role : figure.roles) {
    const auto& sample = other_(role);
    const Demand demand(sample, taxonomy_);
    add({sample, demand}, false);
  }
  if (sample_.filters.weight == Weight::company) share_votes(placed);
  const stats::StratifiedComparison comparison(placed);
  if (groups[1].jobs > 0 && groups[0].jobs == 0) {
    auto out = nothing(Unit::points);
    out.why = "no jobs of the other roles but the sample's own";
    return out;
  }
  if (!comparison.possible()) return nothing(Unit::points);
  return in_points(comparison.of(values).estimate, fewer(groups[0], groups[1]));
}

Measured Measures::pay_median(const ClaimFigure& figure) const {
  const auto jobs = paid_for(sample_, figure);
  const auto f = pay_figure(sample_, jobs, [](std::size_t) { return true; });
  if (!f) return nothing(Unit::money, figure.currency);
  // Drawing a handful of employers again and again holds the truth far less often than 95 times in 100.
  const bool few = f->employers < sample_.filters.least_employers;
  return {f->median, few ? std::nullopt : f->interval, f->jobs, f->employers, Unit::money, figure.currency};
}

Measured Measures::pay_ratio(const ClaimFigure& figure) const {
  const auto premium = pay_premium(sample_, paid_for(sample_, figure),
                                   [&](std::size_t job) { return demand_.names_any(job, figure.skills); });
  if (!premium) return nothing(Unit::ratio);
  return {premium->ratio,     premium->interval, std::min(premium->with, premium->without),
          premium->employers, Unit::ratio,       ""};
}

}  // namespace radar::report
