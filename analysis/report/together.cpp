#include "analysis/report/together.h"

#include <algorithm>

#include "analysis/report/groups.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

std::vector<std::size_t> asking_for(const Demand& demand, SkillId skill) {
  const auto hits = demand.hits(skill);
  return {hits.begin(), hits.end()};
}

stats::Shares shares_among(const Sample& sample, const std::vector<std::size_t>& jobs) {
  std::vector<int> employers;
  for (const auto i : jobs) employers.push_back(sample.jobs[i].employer);
  return {votes(sample, jobs), std::move(employers)};
}

}  // namespace

Together::Together(const Sample& sample, const Demand& demand, SkillId skill)
    : demand_(demand),
      here_(asking_for(demand, skill)),
      elsewhere_(sample.jobs.size(), 0),
      shares_(shares_among(sample, here_)) {
  std::vector<std::size_t> others;
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    if (!std::binary_search(here_.begin(), here_.end(), i)) others.push_back(i);
  }
  const auto weights = votes(sample, others);
  for (std::size_t k = 0; k < others.size(); ++k) {
    elsewhere_[others[k]] = weights[k];
    elsewhere_weight_ += weights[k];
  }
}

std::int64_t Together::others() const { return static_cast<std::int64_t>(elsewhere_.size()) - asking(); }

stats::Hits Together::with(SkillId other) const {
  stats::Hits out;
  std::size_t at = 0;
  for (const auto& [job, status] : demand_.asking(other)) {
    while (at < here_.size() && here_[at] < job) ++at;
    if (at < here_.size() && here_[at] == job) out.push_back(static_cast<std::uint32_t>(at));
  }
  return out;
}

std::int64_t Together::jobs(SkillId other) const { return static_cast<std::int64_t>(with(other).size()); }

stats::Proportion Together::share(SkillId other) const { return shares_.share(with(other)); }

std::optional<double> Together::share_elsewhere(SkillId other) const {
  if (elsewhere_weight_ <= 0) return std::nullopt;
  double sum = 0;
  for (const auto& asking : demand_.asking(other)) sum += elsewhere_[asking.job];
  return std::clamp(sum / elsewhere_weight_, 0.0, 1.0);
}

bool is_implied(const taxonomy::Taxonomy& taxonomy, SkillId a, SkillId b) {
  const auto has = [&](SkillId from, SkillId to) {
    const auto closure = taxonomy.implied_closure(from);
    return std::binary_search(closure.begin(), closure.end(), to);
  };
  return has(a, b) || has(b, a);
}

}  // namespace radar::report
