#include "analysis/report/cooccurrence.h"

#include <algorithm>

#include "analysis/report/together.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr std::int64_t k_least_together = 3;  // jobs that ask for both; fewer say nothing

std::vector<SkillId> most_asked(const Demand& demand, std::size_t most) {
  std::vector<SkillId> order;
  for (std::size_t i = 0; i < demand.skills(); ++i) {
    if (!demand.asking(static_cast<SkillId>(i)).empty()) order.push_back(static_cast<SkillId>(i));
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](SkillId a, SkillId b) { return demand.asking(a).size() > demand.asking(b).size(); });
  if (order.size() > most) order.resize(most);
  return order;
}

}  // namespace

Table cooccurrence_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy, std::size_t most) {
  Table table = start_table(sample, "cooccurrence", "Skills asked for together");
  table.columns = {
      {"skill", Format::text, "canonical name"},
      {"with_skill", Format::text, "canonical name of the other skill"},
      {"share", Format::share, "among jobs that ask for skill: share that asks for with_skill too"},
      {"low", Format::share, "lower end of the 95% interval"},
      {"high", Format::share, "upper end of the 95% interval"},
      {"share_elsewhere", Format::share,
       "among jobs that do not ask for skill: share that asks for with_skill"},
      {"jobs", Format::integer, "jobs that ask for both"},
      {"skill_jobs", Format::integer, "jobs that ask for skill"},
      {"category", Format::text, "category of skill", true}};
  table.notes.push_back("The " + std::to_string(most) + " skills most asked for; pairs of fewer than " +
                        std::to_string(k_least_together) +
                        " jobs, and pairs of which one skill implies the other, are left out.");
  if (const auto why = too_few(sample)) {
    table.notes.push_back(*why);
    return table;
  }
  const Demand demand(sample, taxonomy);
  const auto order = most_asked(demand, most);
  for (const auto skill : order) {
    const Together together(sample, demand, skill);
    for (const auto with : order) {
      if (skill == with || is_implied(taxonomy, skill, with)) continue;
      const auto jobs = together.jobs(with);
      if (jobs < k_least_together) continue;
      const auto share = together.share(with);
      const auto ci = stats::wilson(share);
      const auto elsewhere = together.share_elsewhere(with);
      table.rows.push_back({taxonomy.skill(skill).name, taxonomy.skill(with).name, share.value(), ci.low,
                            ci.high, elsewhere ? Cell{*elsewhere} : Cell{}, jobs, together.asking(),
                            taxonomy.skill(skill).category});
    }
  }
  return table;
}

}  // namespace radar::report
