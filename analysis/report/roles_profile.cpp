#include "analysis/report/roles_profile.h"

#include <algorithm>
#include <set>

#include "analysis/report/demand.h"
#include "analysis/report/groups.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr std::size_t k_least_jobs = 30;
constexpr std::int64_t k_least_employers = 10;
constexpr std::int64_t k_least_jobs_of_skill = 2;  // in a family; rarer skills get no row there

std::vector<std::string> in_order(const std::map<std::string, Sample>& all,
                                  const std::vector<std::string>& first) {
  std::vector<std::string> out;
  for (const auto& role : first) {
    if (all.count(role) != 0) out.push_back(role);
  }
  for (const auto& [role, group] : all) {
    if (std::find(out.begin(), out.end(), role) == out.end()) out.push_back(role);
  }
  return out;
}

std::int64_t employers_of(const Sample& family) {
  std::set<int> out;
  for (const auto& job : family.jobs) out.insert(job.employer);
  return named_employers(family, out);
}

void add_rows(Table& table, const taxonomy::Taxonomy& taxonomy, const std::string& role,
              const Sample& family) {
  std::map<SkillId, stats::Hits> asking;
  for (std::size_t k = 0; k < family.jobs.size(); ++k) {
    for (const auto& [skill, status] : demand_of(family.jobs[k], taxonomy))
      asking[skill].push_back(static_cast<std::uint32_t>(k));
  }
  const auto shares = shares_of(family);
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
  const auto all = groups_by(everyone, &PostingInfo::role);
  for (const auto& role : in_order(all, first)) {
    const auto& family = all.at(role);
    if (family.jobs.size() < k_least_jobs || employers_of(family) < k_least_employers)
      small.push_back(role);
    else
      add_rows(table, taxonomy, role, family);
  }
  if (!small.empty())
    table.notes.push_back(
        "Too few to compare (30 jobs of 10 employers are needed): " + text::join(small, ", ") + ".");
  table.notes.emplace_back("Skills that fewer than two of a family's jobs ask for have no row.");
  return table;
}

}  // namespace radar::report
