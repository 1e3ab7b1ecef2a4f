#include "analysis/report/coverage.h"

#include <algorithm>
#include <functional>

namespace radar::report {

Coverage::Coverage(const Sample& sample, const taxonomy::Taxonomy& taxonomy, bool required)
    : values_(taxonomy.skills().size(), 0) {
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    Entry entry{i, sample.jobs[i].weight, {}};
    for (const auto& use : sample.jobs[i].said) {
      const bool counts = required ? use.status == extract::Status::required : is_demand(use.status);
      if (counts && is_taught_by_study(taxonomy.skill(use.skill))) entry.skills.push_back(use.skill);
    }
    if (entry.skills.empty()) continue;
    weight_ += entry.weight;
    entries_.push_back(std::move(entry));
  }
  for (const auto& entry : entries_) {
    for (const auto skill : entry.skills)
      values_[skill] += entry.weight / weight_ / static_cast<double>(entry.skills.size());
  }
}

double Coverage::covered(const Entry& entry, const Held& held) {
  const auto n = std::count_if(entry.skills.begin(), entry.skills.end(),
                               [&](taxonomy::SkillId skill) { return held[skill]; });
  return static_cast<double>(n) / static_cast<double>(entry.skills.size());
}

Coverage::Summary Coverage::summary(const Held& held) const {
  Summary out;
  if (entries_.empty()) return out;
  std::vector<std::pair<double, double>> shares;
  for (const auto& entry : entries_) {
    const double share = covered(entry, held), part = entry.weight / weight_;
    shares.emplace_back(share, entry.weight);
    out.mean += share * part;
    // 7 of 10 skills are 70%, whatever the last bit of 0.7 says.
    if (share >= 0.5 - 1e-9) out.half += part;
    if (share >= 0.7 - 1e-9) out.seventy += part;
    if (share >= 0.9 - 1e-9) out.ninety += part;
  }
  out.quartile_1 = *stats::weighted_quantile(shares, 0.25);
  out.median = *stats::weighted_quantile(shares, 0.5);
  out.quartile_3 = *stats::weighted_quantile(shares, 0.75);
  return out;
}

void learn(Held& held, const taxonomy::Taxonomy& taxonomy, taxonomy::SkillId skill) {
  held[skill] = true;
  for (const auto implied : taxonomy.implied_closure(skill)) held[implied] = true;
}

void learn(Held& held, const taxonomy::Taxonomy& taxonomy, const taxonomy::PlanItem& item) {
  for (const auto skill : item.skills) learn(held, taxonomy, skill);
  for (const auto skill : item.covers) learn(held, taxonomy, skill);
}

const taxonomy::PlanItem* item_teaching(const taxonomy::Roadmap& roadmap, const taxonomy::Taxonomy& taxonomy,
                                        taxonomy::SkillId skill) {
  using taxonomy::PlanItem;
  using taxonomy::SkillId;
  const auto holds = [&](const std::vector<SkillId>& skills) {
    return std::find(skills.begin(), skills.end(), skill) != skills.end();
  };
  const auto implies = [&](const PlanItem& item) {
    Held held(taxonomy.skills().size(), false);
    learn(held, taxonomy, item);
    return bool{held[skill]};
  };
  const auto first = [&](const std::function<bool(const PlanItem&)>& teaches) -> const PlanItem* {
    const auto it = std::find_if(roadmap.items().begin(), roadmap.items().end(), teaches);
    return it == roadmap.items().end() ? nullptr : &*it;
  };
  if (const auto* item = first([&](const PlanItem& i) { return holds(i.skills); })) return item;
  if (const auto* item = first([&](const PlanItem& i) { return holds(i.covers); })) return item;
  return first(implies);
}

bool is_study(const taxonomy::PlanItem& item, const taxonomy::Taxonomy& taxonomy) {
  return item.weeks > 0 || std::any_of(item.skills.begin(), item.skills.end(), [&](taxonomy::SkillId skill) {
           return is_taught_by_study(taxonomy.skill(skill));
         });
}

Held held_after(const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap, int week) {
  Held held(taxonomy.skills().size(), false);
  for (const auto& item : roadmap.items()) {
    if (is_study(item, taxonomy) && item.last_week <= week) learn(held, taxonomy, item);
  }
  return held;
}

}  // namespace radar::report
