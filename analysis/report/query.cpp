#include "analysis/report/query.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/derive/posting_rows.h"
#include "analysis/report/counted.h"
#include "sources/model/place.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

bool is_day(const std::string& iso) {
  return iso.size() == 10 && iso[4] == '-' && iso[7] == '-' && text::parse_date(iso).has_value();
}

}  // namespace

std::vector<std::pair<std::string, std::string>> Sample::filter_list() const {
  std::vector<std::pair<std::string, std::string>> out = {{"role", filters.role}};
  for (const auto& [name, value] : {std::pair{"since", filters.since},
                                    {"until", filters.until},
                                    {"country", filters.country},
                                    {"remote", filters.remote},
                                    {"level", filters.level},
                                    {"source", filters.source},
                                    {"company", filters.company},
                                    {"as_of", filters.as_of}}) {
    if (!value.empty()) out.emplace_back(name, value);
  }
  if (filters.open) out.emplace_back("open", "true");
  out.emplace_back("weight", filters.weight == Weight::job       ? "job"
                             : filters.weight == Weight::posting ? "posting"
                                                                 : "company");
  return out;
}

std::optional<FilterError> check_filters(const Filters& f, const taxonomy::Roles& roles) {
  if (f.role != "all" && roles.expand(f.role).empty()) {
    return FilterError{"--role",
                       "\"" + f.role + "\" is no role; known are all, " + text::join(roles.families(), ", ")};
  }
  for (const auto& [option, value] :
       {std::pair{"--since", f.since}, {"--until", f.until}, {"--as-of", f.as_of}}) {
    if (!value.empty() && !is_day(value))
      return FilterError{option, "\"" + value + "\" is no date; write it as 2026-03-31"};
  }
  if (!f.since.empty() && !f.until.empty() && f.since > f.until)
    return FilterError{"--since", f.since + " is after --until " + f.until};
  if (!f.country.empty() && model::country_code(f.country).empty()) {
    return FilterError{"--country",
                       "\"" + f.country + "\" is no country; write its ISO 3166 code (DE) or English name"};
  }
  return std::nullopt;
}

bool is_demand(extract::Status status) { return status <= extract::Status::mentioned; }

std::map<taxonomy::SkillId, extract::Status> demand_of(const Job& job, const taxonomy::Taxonomy& taxonomy) {
  std::map<taxonomy::SkillId, extract::Status> out;
  const auto add = [&](taxonomy::SkillId skill, extract::Status status) {
    const auto [it, fresh] = out.emplace(skill, status);
    if (!fresh) it->second = extract::stronger(it->second, status);
  };
  for (const auto& use : job.said) {
    if (!is_demand(use.status)) continue;
    add(use.skill, use.status);
    for (const auto implied : taxonomy.implied_closure(use.skill)) add(implied, use.status);
  }
  return out;
}

std::optional<std::string> too_few(const Sample& sample) {
  const auto jobs = static_cast<std::int64_t>(sample.jobs.size());
  const auto employers = sample.denominator.employers;
  const auto& f = sample.filters;
  if (jobs >= f.least_jobs && employers >= f.least_employers) return std::nullopt;
  return fmt::format("{}: {} of {}; it takes {} jobs of {} employers (--least-jobs, --least-employers).",
                     k_too_few, counted(jobs, "job"), counted(employers, "named employer"), f.least_jobs,
                     f.least_employers);
}

std::int64_t named_employers(const Sample& sample, const std::set<int>& employers) {
  return std::count_if(employers.begin(), employers.end(),
                       [&](int e) { return sample.named[static_cast<std::size_t>(e)]; });
}

Table start_table(const Sample& sample, std::string id, std::string title) {
  Table table;
  table.id = std::move(id);
  table.title = std::move(title);
  table.filters = sample.filter_list();
  table.denominator = sample.denominator;
  table.notes = sample.notes;
  return table;
}

void limit_rows(Table& table, std::size_t n) {
  if (n == 0 || table.rows.size() <= n) return;
  table.notes.push_back("The first " + std::to_string(n) + " of " + std::to_string(table.rows.size()) +
                        " rows; --limit 0 shows all.");
  table.rows.resize(n);
}

}  // namespace radar::report
