#include "analysis/report/roles_profile.h"

#include <algorithm>
#include <set>

#include "analysis/report/demand.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr std::size_t k_least_jobs = 30;
constexpr std::int64_t k_least_employers = 10;
constexpr std::int64_t k_least_jobs_of_skill = 2;  // in a family; rarer skills get no row there

struct Family {
  std::vector<std::size_t> jobs;
  std::set<int> employers;
};

std::map<std::string, Family> families(const Sample& sample) {
  std::map<std::string, Family> out;
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    auto& family = out[sample.postings[sample.jobs[i].postings.front()].role];
    family.jobs.push_back(i);
    family.employers.insert(sample.jobs[i].employer);
  }
  return out;
}

std::vector<std::string> in_order(const std::map<std::string, Family>& all,
                                  const std::vector<std::string>& first) {
  std::vector<std::string> out;
  for (const auto& role : first) {
    if (all.count(role) != 0) out.push_back(role);
  }
  for (const auto& [role, family] : all) {
    if (std::find(out.begin(), out.end(), role) == out.end()) out.push_back(role);
  }
  return out;
}

void add_rows(Table& table, const Sample& sample, const taxonomy::Taxonomy& taxonomy, const std::string& role,
              const Family& family) {
  std::map<SkillId, stats::Hits> asking;  // positions in family.jobs
  for (std::size_t k = 0; k < family.jobs.size(); ++k) {
    for (const auto& [skill, status] : demand_of(sample.jobs[family.jobs[k]], taxonomy))
      asking[skill].push_back(static_cast<std::uint32_t>(k));
  }
  std::vector<double> weights;
  std::vector<int> clusters;
  for (const auto i : family.jobs) {
    weights.push_back(sample.jobs[i].weight);
    clusters.push_back(sample.jobs[i].employer);
  }
  const stats::Shares shares(std::move(weights), std::move(clusters));
  std::vector<std::pair<double, Row>> rows;
  for (const auto& [skill, hits] : asking) {
    const auto jobs = static_cast<std::int64_t>(hits.size());
    if (jobs < k_least_jobs_of_skill) continue;
    const auto share = shares.share(hits);
    const auto ci = stats::wilson(share);
    rows.emplace_back(share.value(),
                      Row{role, taxonomy.skill(skill).name, taxonomy.skill(skill).category, share.value(),
                          ci.low, ci.high, jobs, static_cast<std::int64_t>(family.jobs.size())});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  for (auto& [share, row] : rows) table.rows.push_back(std::move(row));
}

}  // namespace

Table roles_table(const Sample& everyone, const taxonomy::Taxonomy& taxonomy,
                  const std::vector<std::string>& first) {
  Table table = start_table(everyone, "roles", "Role families side by side");
  table.columns = {{"role", Format::text, "role family of the title"},
                   {"skill", Format::text, "canonical name"},
                   {"category", Format::text, "category of the taxonomy"},
                   {"share", Format::share, "share of the family's jobs that ask for it"},
                   {"low", Format::share, "lower end of the 95% interval"},
                   {"high", Format::share, "upper end of the 95% interval"},
                   {"jobs", Format::integer, "jobs of the family that ask for it"},
                   {"role_jobs", Format::integer, "jobs of the family"}};
  std::vector<std::string> small;
  const auto all = families(everyone);
  for (const auto& role : in_order(all, first)) {
    const auto& family = all.at(role);
    if (family.jobs.size() < k_least_jobs || named_employers(everyone, family.employers) < k_least_employers)
      small.push_back(role);
    else
      add_rows(table, everyone, taxonomy, role, family);
  }
  if (!small.empty())
    table.notes.push_back(
        "Too few to compare (30 jobs of 10 employers are needed): " + text::join(small, ", ") + ".");
  table.notes.emplace_back("Skills that fewer than two of a family's jobs ask for have no row.");
  return table;
}

}  // namespace radar::report
