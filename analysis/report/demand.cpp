#include "analysis/report/demand.h"

#include <algorithm>

namespace radar::report {
namespace {

using extract::Status;
using taxonomy::SkillId;

std::vector<SkillUse> demanded(const Job& job, const std::vector<std::vector<SkillId>>& implied) {
  std::vector<SkillUse> out;
  for (const auto& use : job.said) {
    if (!is_demand(use.status)) continue;
    out.push_back(use);
    for (const auto skill : implied[use.skill]) out.push_back({skill, use.status});
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const SkillUse& a, const SkillUse& b) { return a.skill < b.skill; });
  std::size_t n = 0;
  for (const auto& use : out) {
    if (n > 0 && out[n - 1].skill == use.skill)
      out[n - 1].status = extract::stronger(out[n - 1].status, use.status);
    else
      out[n++] = use;
  }
  out.resize(n);
  return out;
}

}  // namespace

Demand::Demand(const Sample& sample, const taxonomy::Taxonomy& taxonomy)
    : by_skill_(taxonomy.skills().size()) {
  std::vector<std::vector<SkillId>> implied;
  for (std::size_t i = 0; i < taxonomy.skills().size(); ++i)
    implied.push_back(taxonomy.implied_closure(static_cast<SkillId>(i)));
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    by_job_.push_back(demanded(sample.jobs[i], implied));
    for (const auto& use : by_job_.back())
      by_skill_[use.skill].push_back({static_cast<std::uint32_t>(i), use.status});
  }
}

std::optional<Status> Demand::status(std::size_t job, SkillId skill) const {
  const auto& uses = by_job_[job];
  const auto it = std::lower_bound(uses.begin(), uses.end(), skill,
                                   [](const SkillUse& use, SkillId id) { return use.skill < id; });
  if (it == uses.end() || it->skill != skill) return std::nullopt;
  return it->status;
}

bool Demand::names_any(std::size_t job, std::span<const SkillId> skills, std::string_view wanted) const {
  return std::any_of(skills.begin(), skills.end(), [&](SkillId skill) {
    const auto found = status(job, skill);
    return found && (wanted.empty() || extract::name_of(*found) == wanted);
  });
}

stats::Hits Demand::hits(SkillId skill, std::optional<Status> wanted) const {
  stats::Hits out;
  for (const auto& [job, status] : by_skill_[skill]) {
    if (!wanted || *wanted == status) out.push_back(job);
  }
  return out;
}

stats::Shares shares_of(const Sample& sample) {
  std::vector<double> weights;
  std::vector<int> employers;
  for (const auto& job : sample.jobs) {
    weights.push_back(job.weight);
    employers.push_back(job.employer);
  }
  return {std::move(weights), std::move(employers)};
}

bool is_taught_by_study(const taxonomy::Skill& skill) {
  return skill.category != "Degrees" && skill.category != "Certifications" &&
         skill.category != "Professional skills";
}

}  // namespace radar::report
