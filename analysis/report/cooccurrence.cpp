#include "analysis/report/cooccurrence.h"

#include <algorithm>

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr std::int64_t k_least_together = 3;  // jobs that ask for both; fewer say nothing

struct Asked {
  std::vector<std::vector<bool>> by;  // skill -> job -> asks for it
  std::vector<std::int64_t> jobs;     // per skill
  std::vector<SkillId> order;         // the most asked for
};

Asked most_asked(const Sample& sample, const taxonomy::Taxonomy& taxonomy, std::size_t most) {
  const auto skills = taxonomy.skills().size();
  Asked out{std::vector<std::vector<bool>>(skills, std::vector<bool>(sample.jobs.size())),
            std::vector<std::int64_t>(skills, 0),
            {}};
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    for (const auto& [skill, status] : demand_of(sample.jobs[i], taxonomy)) {
      out.by[skill][i] = true;
      ++out.jobs[skill];
    }
  }
  for (std::size_t i = 0; i < skills; ++i) {
    if (out.jobs[i] > 0) out.order.push_back(static_cast<SkillId>(i));
  }
  std::stable_sort(out.order.begin(), out.order.end(),
                   [&](SkillId a, SkillId b) { return out.jobs[a] > out.jobs[b]; });
  if (out.order.size() > most) out.order.resize(most);
  return out;
}

// Share of `with` among the jobs for which `in` holds.
template <class In>
stats::Proportion share_among(const Sample& sample, const std::vector<bool>& with, In&& in) {
  std::vector<stats::Observation> o;
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    if (in(i)) o.push_back({sample.jobs[i].weight, with[i], sample.jobs[i].employer});
  }
  return stats::weighted_share(o);
}

double plain_share(const Sample& sample, const std::vector<bool>& skill, const std::vector<bool>& with,
                   bool asked) {
  double hits = 0, n = 0;
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    if (skill[i] != asked) continue;
    n += sample.jobs[i].weight;
    hits += with[i] ? sample.jobs[i].weight : 0;
  }
  return n > 0 ? hits / n : 0;
}

std::int64_t together(const std::vector<bool>& a, const std::vector<bool>& b) {
  std::int64_t n = 0;
  for (std::size_t i = 0; i < a.size(); ++i) n += a[i] && b[i];
  return n;
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
      {"skill_jobs", Format::integer, "jobs that ask for skill"}};
  table.notes.push_back("The " + std::to_string(most) + " skills most asked for; pairs of fewer than " +
                        std::to_string(k_least_together) +
                        " jobs, and pairs of which one skill implies the other, are left out.");
  const auto asked = most_asked(sample, taxonomy, most);
  for (const auto skill : asked.order) {
    for (const auto with : asked.order) {
      if (skill == with || implied(taxonomy, skill, with)) continue;
      const auto jobs = together(asked.by[skill], asked.by[with]);
      if (jobs < k_least_together) continue;
      const auto share =
          share_among(sample, asked.by[with], [&](std::size_t i) { return asked.by[skill][i]; });
      const auto ci = stats::wilson(share);
      table.rows.push_back({taxonomy.skill(skill).name, taxonomy.skill(with).name, share.value(), ci.low,
                            ci.high, plain_share(sample, asked.by[skill], asked.by[with], false), jobs,
                            asked.jobs[skill]});
    }
  }
  return table;
}

}  // namespace radar::report
