#include "analysis/report/cooccurrence.h"

#include <algorithm>

#include "analysis/report/demand.h"

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

// The jobs that ask for one skill, as a sample of their own.
class Asking {
 public:
  Asking(const Sample& sample, const Demand& demand, SkillId skill)
      : jobs_(demand.hits(skill)), shares_(weights(sample, jobs_), clusters(sample, jobs_)) {}
  [[nodiscard]] std::size_t jobs() const { return jobs_.size(); }
  // Positions among these jobs of those that ask for `other` too.
  [[nodiscard]] stats::Hits with(const Demand& demand, SkillId other) const {
    const auto hits = demand.hits(other);
    stats::Hits out;
    for (std::size_t i = 0, k = 0; i < jobs_.size(); ++i) {
      while (k < hits.size() && hits[k] < jobs_[i]) ++k;
      if (k < hits.size() && hits[k] == jobs_[i]) out.push_back(static_cast<std::uint32_t>(i));
    }
    return out;
  }
  [[nodiscard]] stats::Proportion share(const stats::Hits& hits) const { return shares_.share(hits); }

 private:
  static std::vector<double> weights(const Sample& sample, const stats::Hits& jobs) {
    std::vector<double> out;
    for (const auto i : jobs) out.push_back(sample.jobs[i].weight);
    return out;
  }
  static std::vector<int> clusters(const Sample& sample, const stats::Hits& jobs) {
    std::vector<int> out;
    for (const auto i : jobs) out.push_back(sample.jobs[i].employer);
    return out;
  }
  stats::Hits jobs_;
  stats::Shares shares_;
};

double weight_of(const Sample& sample, const stats::Hits& jobs) {
  double sum = 0;
  for (const auto i : jobs) sum += sample.jobs[i].weight;
  return sum;
}

bool implied(const taxonomy::Taxonomy& taxonomy, SkillId a, SkillId b) {
  const auto has = [&](SkillId from, SkillId to) {
    const auto closure = taxonomy.implied_closure(from);
    return std::binary_search(closure.begin(), closure.end(), to);
  };
  return has(a, b) || has(b, a);
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
  double all = 0;
  for (const auto& job : sample.jobs) all += job.weight;
  for (const auto skill : order) {
    const Asking asking(sample, demand, skill);
    const double here = weight_of(sample, demand.hits(skill));
    for (const auto with : order) {
      if (skill == with || implied(taxonomy, skill, with)) continue;
      const auto both = asking.with(demand, with);
      const auto jobs = static_cast<std::int64_t>(both.size());
      if (jobs < k_least_together) continue;
      const auto share = asking.share(both);
      const auto ci = stats::wilson(share);
      const double elsewhere = weight_of(sample, demand.hits(with)) - share.hits;
      table.rows.push_back({taxonomy.skill(skill).name, taxonomy.skill(with).name, share.value(), ci.low,
                            ci.high,
                            all > here ? Cell{std::clamp(elsewhere / (all - here), 0.0, 1.0)} : Cell{}, jobs,
                            static_cast<std::int64_t>(asking.jobs()), taxonomy.skill(skill).category});
    }
  }
  return table;
}

}  // namespace radar::report
