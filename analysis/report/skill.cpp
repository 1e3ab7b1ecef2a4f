#include "analysis/report/skill.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/report/groups.h"
#include "analysis/report/pay.h"
#include "analysis/report/postings.h"
#include "analysis/report/together.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr std::int64_t k_least_jobs = 10;  // of a group that gets a row
constexpr std::size_t k_most_company = 15;
constexpr std::int64_t k_least_together = 3;  // jobs that ask for both; fewer say nothing

Table split_table(const Sample& sample, const Sample& everyone, const taxonomy::Taxonomy& taxonomy,
                  SkillId skill) {
  Table table =
      start_table(sample, "skill", taxonomy.skill(skill).name + " by role, level, country and workplace");
  table.columns = {{"by", Format::text, "role, level, country or remote"},
                   {"group", Format::text, "value"},
                   {"share", Format::share, "share of the group's jobs that ask for it"},
                   {"low", Format::share, "lower end of the 95% interval"},
                   {"high", Format::share, "upper end of the 95% interval"},
                   {"jobs", Format::integer, "jobs of the group that ask for it"},
                   {"group_jobs", Format::integer, "jobs of the group"}};
  table.notes.push_back("Groups of fewer than " + std::to_string(k_least_jobs) +
                        " jobs are left out; rows by role look at all roles. A job listed in several "
                        "places is in the group of each.");
  const auto split = [&](const Sample& of, const char* by, Told told) {
    for (const auto& [name, group] : groups_by(of, told)) {
      const auto n = static_cast<std::int64_t>(group.jobs.size());
      if (n < k_least_jobs) continue;
      std::vector<stats::Observation> observations;
      std::int64_t asking = 0;
      for (const auto& job : group.jobs) {
        observations.push_back({job.weight, demand_of(job, taxonomy).count(skill) != 0, job.employer});
        asking += observations.back().hit;
      }
      const auto p = stats::weighted_share(observations);
      const auto ci = stats::wilson(p);
      table.rows.push_back({std::string(by), name, p.value(), ci.low, ci.high, asking, n});
    }
  };
  split(everyone, "role", &PostingInfo::role);
  split(sample, "level", &PostingInfo::level);
  split(sample, "country", &PostingInfo::country);
  split(sample, "remote", &PostingInfo::remote);
  return table;
}

Table company_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy, const Demand& demand,
                    SkillId skill) {
  Table table = start_table(sample, "company", "What " + taxonomy.skill(skill).name + " comes with");
  table.columns = {{"skill", Format::text, "canonical name"},
                   {"share", Format::share, "share among jobs that ask for the skill"},
                   {"low", Format::share, "lower end of the 95% interval (clustered by employer)"},
                   {"high", Format::share, "upper end of the 95% interval"},
                   {"share_elsewhere", Format::share, "share among the other jobs"},
                   {"jobs", Format::integer, "jobs that ask for both"}};
  const Together together(sample, demand, skill);
  table.notes.push_back(
      fmt::format("Of {} jobs that ask for it and {} that do not. Skills that it implies, or that imply it, "
                  "are left out.",
                  together.asking(), together.others()));
  std::vector<std::pair<double, Row>> rows;
  for (std::size_t i = 0; i < demand.skills(); ++i) {
    const auto other = static_cast<SkillId>(i);
    const auto jobs = together.jobs(other);
    if (other == skill || jobs < k_least_together || is_implied(taxonomy, skill, other)) continue;
    const auto share = together.share(other);
    const auto ci = stats::wilson(share);
    const auto elsewhere = together.share_elsewhere(other);
    rows.emplace_back(share.value() - elsewhere.value_or(0),
                      Row{taxonomy.skill(other).name, share.value(), ci.low, ci.high,
                          elsewhere ? Cell{*elsewhere} : Cell{}, jobs});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (rows.size() > k_most_company)
    table.notes.push_back(fmt::format("The first {} of {} skills by how much more often they come with it.",
                                      k_most_company, rows.size()));
  for (std::size_t i = 0; i < rows.size() && i < k_most_company; ++i)
    table.rows.push_back(std::move(rows[i].second));
  return table;
}

}  // namespace

std::vector<Table> skill_tables(SQLite::Database& db, const Sample& sample, const Sample& everyone,
                                const taxonomy::Taxonomy& taxonomy, SkillId skill) {
  auto quotes = postings_table(db, sample, taxonomy, skill, 5);
  quotes.id = "quotes";
  const Demand demand(sample, taxonomy);
  return {split_table(sample, everyone, taxonomy, skill), pay_with_skill(sample, taxonomy, demand, skill),
          company_table(sample, taxonomy, demand, skill), std::move(quotes)};
}

}  // namespace radar::report
