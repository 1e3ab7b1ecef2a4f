#include "analysis/report/rank.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace radar::report {
namespace {

using extract::Status;
using taxonomy::SkillId;
using Demand = std::vector<std::map<SkillId, Status>>;  // per job

constexpr text::UnixSeconds k_year = 365 * 86'400;
constexpr int k_least_jobs_of_window = 30;

Demand demands(const Sample& sample, const taxonomy::Taxonomy& taxonomy) {
  Demand out;
  out.reserve(sample.jobs.size());
  for (const auto& job : sample.jobs) out.push_back(demand_of(job, taxonomy));
  return out;
}

template <class Hit>
stats::Proportion share_of(const Sample& sample, const Demand& demand, SkillId skill, Hit&& hit) {
  std::vector<stats::Observation> observations;
  observations.reserve(sample.jobs.size());
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    const auto it = demand[i].find(skill);
    observations.push_back(
        {sample.jobs[i].weight, it != demand[i].end() && hit(it->second), sample.jobs[i].employer});
  }
  return stats::weighted_share(observations);
}

SkillFigures figures_of(const Sample& sample, const Demand& demand, SkillId skill) {
  SkillFigures out;
  out.all = share_of(sample, demand, skill, [](Status) { return true; });
  out.required = share_of(sample, demand, skill, [](Status s) { return s == Status::required; });
  out.preferred = share_of(sample, demand, skill, [](Status s) { return s == Status::preferred; });
  std::set<int> employers;
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    if (demand[i].count(skill) == 0) continue;
    ++out.jobs;
    out.postings += static_cast<std::int64_t>(sample.jobs[i].postings.size());
    employers.insert(sample.jobs[i].employer);
  }
  out.employers = static_cast<std::int64_t>(employers.size());
  return out;
}

std::vector<bool> asked(const Demand& demand, std::size_t skills) {
  std::vector<bool> out(skills, false);
  for (const auto& job : demand) {
    for (const auto& [skill, status] : job) out[skill] = true;
  }
  return out;
}

// The newest year of the sample against the year before.
class Windows {
 public:
  Windows(const Sample& sample, const Demand& demand) : sample_(sample), demand_(demand) {
    for (const auto& job : sample.jobs) newest_ = std::max(newest_, job.date);
    for (const auto& job : sample.jobs) {
      jobs_[0] += in(job, 0);
      jobs_[1] += in(job, 1);
    }
  }
  [[nodiscard]] bool comparable() const {
    return jobs_[0] >= k_least_jobs_of_window && jobs_[1] >= k_least_jobs_of_window;
  }
  [[nodiscard]] std::string note() const {
    const auto last = text::format_date(newest_);
    if (!comparable())
      return "change: null, a year and the year before it need 30 jobs each (have " +
             std::to_string(jobs_[0]) + " and " + std::to_string(jobs_[1]) + ").";
    return "change: share in the year up to " + last + " (" + std::to_string(jobs_[0]) +
           " jobs) less the year before (" + std::to_string(jobs_[1]) + " jobs).";
  }
  [[nodiscard]] stats::Change change(SkillId skill) const {
    std::vector<stats::Observation> window[2];
    for (std::size_t i = 0; i < sample_.jobs.size(); ++i) {
      for (const int w : {0, 1}) {
        if (in(sample_.jobs[i], w))
          window[w].push_back(
              {sample_.jobs[i].weight, demand_[i].count(skill) != 0, sample_.jobs[i].employer});
      }
    }
    return stats::change(stats::weighted_share(window[1]), stats::weighted_share(window[0]));
  }

 private:
  [[nodiscard]] bool in(const Job& job, int window) const {
    const auto age = newest_ - job.date;
    return age >= window * k_year && age < (window + 1) * k_year;
  }
  const Sample& sample_;
  const Demand& demand_;
  text::UnixSeconds newest_ = 0;
  int jobs_[2] = {0, 0};
};

std::vector<Column> rank_columns() {
  return {{"rank", Format::integer, "place by share; equal shares share a place"},
          {"skill", Format::text, "canonical name"},
          {"category", Format::text, "category of the taxonomy"},
          {"share", Format::share, "share of jobs that ask for the skill or one that implies it"},
          {"low", Format::share, "lower end of the 95% interval (Wilson, clustered by employer)"},
          {"high", Format::share, "upper end of the 95% interval"},
          {"jobs", Format::integer, "jobs that ask for it; a job listed in several places counts once"},
          {"postings", Format::integer, "postings behind these jobs"},
          {"employers", Format::integer, "employers behind these jobs"},
          {"required_share", Format::share, "share of jobs that require it"},
          {"preferred_share", Format::share, "share of jobs that name it as a plus and do not require it"},
          {"change", Format::points,
           "share in the newest year less the share in the year before; null: too few jobs"},
          {"plan_item", Format::text, "item of the roadmap that teaches it; empty: none"}};
}

}  // namespace

std::vector<SkillFigures> skill_figures(const Sample& sample, const taxonomy::Taxonomy& taxonomy) {
  const auto demand = demands(sample, taxonomy);
  const auto any = asked(demand, taxonomy.skills().size());
  std::vector<SkillFigures> out(taxonomy.skills().size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (any[i]) out[i] = figures_of(sample, demand, static_cast<SkillId>(i));
  }
  return out;
}

Table rank_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy) {
  Table table = start_table(sample, "rank", "Skills by demand");
  table.columns = rank_columns();
  const auto demand = demands(sample, taxonomy);
  const auto figures = skill_figures(sample, taxonomy);
  const Windows windows(sample, demand);
  table.notes.push_back(windows.note());
  std::vector<SkillId> order;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i].jobs > 0) order.push_back(static_cast<SkillId>(i));
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](SkillId a, SkillId b) { return figures[a].all.hits > figures[b].all.hits; });
  std::int64_t place = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto& skill = taxonomy.skill(order[i]);
    const auto& f = figures[order[i]];
    if (i == 0 || figures[order[i - 1]].all.hits > f.all.hits) place = static_cast<std::int64_t>(i) + 1;
    const auto ci = stats::wilson(f.all);
    Cell changed;
    if (windows.comparable()) changed = windows.change(order[i]).value;
    table.rows.push_back({place, skill.name, skill.category, f.all.value(), ci.low, ci.high, f.jobs,
                          f.postings, f.employers, f.required.value(), f.preferred.value(), changed,
                          skill.plan_item});
  }
  return table;
}

}  // namespace radar::report
