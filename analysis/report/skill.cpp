#include "analysis/report/skill.h"

#include <algorithm>
#include <set>

#include "analysis/report/pay.h"
#include "analysis/report/postings.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr std::int64_t k_least_jobs = 10;  // of a group that gets a row
constexpr std::size_t k_next_steps = 15;

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
                        " jobs are left out; rows by role look at all roles.");
  const auto split = [&](const Sample& of, const char* by, auto&& value) {
    std::map<std::string, std::pair<std::vector<stats::Observation>, std::int64_t>> groups;
    for (const auto& job : of.jobs) {
      const std::string group = value(of.postings[job.postings.front()]);
      if (group.empty()) continue;
      const bool hit = demand_of(job, taxonomy).count(skill) != 0;
      auto& [observations, jobs] = groups[group];
      observations.push_back({job.weight, hit, job.employer});
      jobs += hit;
    }
    for (const auto& [group, g] : groups) {
      const auto n = static_cast<std::int64_t>(g.first.size());
      if (n < k_least_jobs) continue;
      const auto p = stats::weighted_share(g.first);
      const auto ci = stats::wilson(p);
      table.rows.push_back({std::string(by), group, p.value(), ci.low, ci.high, g.second, n});
    }
  };
  split(everyone, "role", [](const PostingInfo& p) { return p.role; });
  split(sample, "level", [](const PostingInfo& p) { return p.level; });
  split(sample, "country", [](const PostingInfo& p) { return p.country; });
  split(sample, "remote", [](const PostingInfo& p) { return p.remote; });
  return table;
}

Table company_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy, SkillId skill) {
  Table table = start_table(sample, "company", "What " + taxonomy.skill(skill).name + " comes with");
  table.columns = {{"skill", Format::text, "canonical name"},
                   {"share", Format::share, "share among jobs that ask for the skill"},
                   {"share_elsewhere", Format::share, "share among the other jobs"},
                   {"jobs", Format::integer, "jobs that ask for both"}};
  std::map<SkillId, std::pair<std::int64_t, std::int64_t>> counts;
  std::int64_t with = 0, without = 0;
  for (const auto& job : sample.jobs) {
    const auto demand = demand_of(job, taxonomy);
    const bool here = demand.count(skill) != 0;
    (here ? with : without) += 1;
    for (const auto& [other, status] : demand) (here ? counts[other].first : counts[other].second) += 1;
  }
  std::vector<std::pair<double, Row>> rows;
  for (const auto& [other, n] : counts) {
    if (other == skill || n.first < 3) continue;
    const double share = static_cast<double>(n.first) / static_cast<double>(with);
    const double elsewhere = without > 0 ? static_cast<double>(n.second) / static_cast<double>(without) : 0;
    rows.emplace_back(share - elsewhere, Row{taxonomy.skill(other).name, share, elsewhere, n.first});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  for (std::size_t i = 0; i < rows.size() && i < 15; ++i) table.rows.push_back(std::move(rows[i].second));
  return table;
}

// Per job what it asks for and weeks of study can teach.
std::vector<std::vector<SkillId>> teachable(const Sample& sample, const taxonomy::Taxonomy& taxonomy) {
  std::vector<std::vector<SkillId>> out;
  for (const auto& job : sample.jobs) {
    std::vector<SkillId> skills;
    for (const auto& use : job.said) {
      const auto& category = taxonomy.skill(use.skill).category;
      if (is_demand(use.status) && category != "Degrees" && category != "Certifications" &&
          category != "Professional skills")
        skills.push_back(use.skill);
    }
    if (!skills.empty()) out.push_back(std::move(skills));
  }
  return out;
}

double mean_coverage(const std::vector<std::vector<SkillId>>& jobs, const std::set<SkillId>& have) {
  double sum = 0;
  for (const auto& skills : jobs) {
    const auto known =
        std::count_if(skills.begin(), skills.end(), [&](SkillId s) { return have.count(s) != 0; });
    sum += static_cast<double>(known) / static_cast<double>(skills.size());
  }
  return jobs.empty() ? 0 : sum / static_cast<double>(jobs.size());
}

}  // namespace

std::vector<Table> skill_tables(SQLite::Database& db, const Sample& sample, const Sample& everyone,
                                const taxonomy::Taxonomy& taxonomy, SkillId skill) {
  auto quotes = postings_table(db, sample, taxonomy, skill, 5);
  quotes.id = "quotes";
  return {split_table(sample, everyone, taxonomy, skill),
          pay_with_skill(sample, taxonomy, Demand(sample, taxonomy), skill),
          company_table(sample, taxonomy, skill), std::move(quotes)};
}

std::vector<Table> gap_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                              const std::vector<SkillId>& have) {
  const auto jobs = teachable(sample, taxonomy);
  std::set<SkillId> known(have.begin(), have.end());
  for (const auto skill : have) {
    for (const auto implied : taxonomy.implied_closure(skill)) known.insert(implied);
  }
  Table coverage = start_table(sample, "coverage", "How much of a job's skills you have");
  coverage.columns = {{"quartile", Format::text, "over jobs"},
                      {"coverage", Format::share, "share of the job's skills that you have"}};
  std::vector<double> shares;
  for (const auto& skills : jobs) shares.push_back(mean_coverage({skills}, known));
  for (const auto& [name, q] :
       {std::pair{"lower quartile", 0.25}, {"median", 0.5}, {"upper quartile", 0.75}}) {
    if (const auto value = stats::quantile(shares, q)) coverage.rows.push_back({std::string(name), *value});
  }
  Table gap = start_table(sample, "gap", "What to learn next");
  gap.columns = {{"step", Format::integer, "in this order"},
                 {"skill", Format::text, "canonical name"},
                 {"plan_item", Format::text, "item of the roadmap that teaches it"},
                 {"adds", Format::points, "what it adds to the mean coverage of a job, in points"},
                 {"coverage", Format::share, "mean coverage with it"}};
  gap.notes.emplace_back(
      "Each step is the skill that adds most to the mean coverage, given the steps before it.");
  double now = mean_coverage(jobs, known);
  for (std::size_t step = 1; step <= k_next_steps; ++step) {
    std::map<SkillId, double> gain;
    for (const auto& skills : jobs) {
      for (const auto skill : skills) {
        if (known.count(skill) == 0)
          gain[skill] += 1.0 / static_cast<double>(skills.size()) / static_cast<double>(jobs.size());
      }
    }
    const auto best = std::max_element(gain.begin(), gain.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (best == gain.end()) break;
    known.insert(best->first);
    now += best->second;
    gap.rows.push_back({static_cast<std::int64_t>(step), taxonomy.skill(best->first).name,
                        taxonomy.skill(best->first).plan_item, best->second, now});
  }
  return {std::move(gap), std::move(coverage)};
}

}  // namespace radar::report
