#include "analysis/report/plan.h"

#include <algorithm>
#include <set>

#include "analysis/report/rank.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr double k_hardly = 0.01;  // share below which hardly anyone asks

std::set<SkillId> planned_skills(const taxonomy::Roadmap& roadmap) {
  std::set<SkillId> out;
  for (const auto& item : roadmap.items()) out.insert(item.skills.begin(), item.skills.end());
  return out;
}

Table plan_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap) {
  Table table = start_table(sample, "plan", roadmap.title() + " against the market");
  table.columns = {{"plan_item", Format::text, "id of the item in the roadmap"},
                   {"phase", Format::text, "phase of the roadmap"},
                   {"weeks", Format::number,
                    "weeks that the plan gives it; a week that several items share is split among them"},
                   {"topic", Format::text, "what it teaches"},
                   {"share", Format::share, "share of jobs that ask for at least one of its skills"},
                   {"low", Format::share, "lower end of the 95% interval"},
                   {"high", Format::share, "upper end of the 95% interval"},
                   {"required_share", Format::share, "share of jobs that require at least one of its skills"},
                   {"jobs", Format::integer, "jobs that ask for at least one of its skills"},
                   {"share_per_week", Format::share, "share divided by weeks; null outside the weeks"}};
  std::vector<std::map<SkillId, extract::Status>> demand;
  for (const auto& job : sample.jobs) demand.push_back(demand_of(job, taxonomy));
  for (const auto& item : roadmap.items()) {
    std::vector<stats::Observation> any, required;
    std::int64_t jobs = 0;
    for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
      bool named = false, must = false;
      for (const auto skill : item.skills) {
        const auto it = demand[i].find(skill);
        named = named || it != demand[i].end();
        must = must || (it != demand[i].end() && it->second == extract::Status::required);
      }
      jobs += named;
      any.push_back({sample.jobs[i].weight, named, sample.jobs[i].employer});
      required.push_back({sample.jobs[i].weight, must, sample.jobs[i].employer});
    }
    const auto share = stats::weighted_share(any);
    const auto ci = stats::wilson(share);
    Cell weeks, per_week;
    if (item.weeks > 0) {
      weeks = item.weeks;
      per_week = share.value() / item.weeks;
    }
    table.rows.push_back({item.id, item.phase, weeks, item.topic, share.value(), ci.low, ci.high,
                          stats::weighted_share(required).value(), jobs, per_week});
  }
  return table;
}

std::vector<Column> skill_columns(bool with_item) {
  std::vector<Column> columns = {{"skill", Format::text, "canonical name"}};
  columns.push_back(with_item ? Column{"plan_item", Format::text, "item that teaches it"}
                              : Column{"category", Format::text, "category of the taxonomy"});
  columns.push_back({"share", Format::share, "share of jobs that ask for it"});
  columns.push_back({"low", Format::share, "lower end of the 95% interval"});
  columns.push_back({"high", Format::share, "upper end of the 95% interval"});
  columns.push_back({"jobs", Format::integer, "jobs that ask for it"});
  columns.push_back({"employers", Format::integer, "employers behind these jobs"});
  return columns;
}

Row skill_row(const taxonomy::Skill& skill, const SkillFigures& f, const std::string& second) {
  const auto ci = stats::wilson(f.all);
  return {skill.name, second, f.all.value(), ci.low, ci.high, f.jobs, f.employers};
}

Table missing_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                    const std::set<SkillId>& planned, const std::vector<SkillFigures>& figures) {
  Table table = start_table(sample, "missing", "What the market asks and the plan lacks");
  table.columns = skill_columns(false);
  std::vector<SkillId> order;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const auto id = static_cast<SkillId>(i);
    if (figures[i].jobs > 0 && planned.count(id) == 0 && taxonomy.skill(id).plan_item.empty())
      order.push_back(id);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](SkillId a, SkillId b) { return figures[a].all.hits > figures[b].all.hits; });
  for (const auto id : order)
    table.rows.push_back(skill_row(taxonomy.skill(id), figures[id], taxonomy.skill(id).category));
  return table;
}

Table unasked_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                    const taxonomy::Roadmap& roadmap, const std::vector<SkillFigures>& figures) {
  Table table = start_table(sample, "unasked", "What the plan teaches and hardly anyone asks");
  table.columns = skill_columns(true);
  table.notes.push_back(
      "Skills of the plan whose share is below 1%; the interval's upper end tells how sure that is.");
  std::vector<std::pair<double, Row>> rows;
  for (const auto& item : roadmap.items()) {
    for (const auto skill : item.skills) {
      const auto& f = figures[skill];
      if (f.all.value() >= k_hardly) continue;
      stats::Proportion p = f.all;
      if (p.n <= 0) p.n = static_cast<double>(sample.jobs.size());
      SkillFigures shown = f;
      shown.all = p;
      rows.emplace_back(p.value(), skill_row(taxonomy.skill(skill), shown, item.id));
    }
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [share, row] : rows) table.rows.push_back(std::move(row));
  return table;
}

// Week in which each skill has been taught; 0 for prerequisites.
std::map<SkillId, int> taught_in(const taxonomy::Roadmap& roadmap) {
  std::map<SkillId, int> out;
  for (const auto& item : roadmap.items()) {
    if (item.phase == "Certifications" || item.phase == "Degrees") continue;
    for (const auto skill : item.skills) {
      const auto [it, fresh] = out.emplace(skill, item.last_week);
      if (!fresh) it->second = std::min(it->second, item.last_week);
    }
  }
  return out;
}

Table coverage_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                     const taxonomy::Roadmap& roadmap) {
  Table table = start_table(sample, "coverage", "Coverage of a job's skills after each week of the plan");
  table.columns = {{"week", Format::integer, "week of the plan that has ended; 0: prerequisites only"},
                   {"median", Format::share, "share of its skills that the median job finds taught"},
                   {"quartile_1", Format::share, "lower quartile over jobs"},
                   {"quartile_3", Format::share, "upper quartile over jobs"},
                   {"jobs", Format::integer, "jobs that name at least one skill"}};
  table.notes.emplace_back(
      "Degrees, certifications and professional skills are left out: they are not what weeks of study "
      "teach.");
  const auto taught = taught_in(roadmap);
  std::vector<std::vector<int>> weeks_of_jobs;  // per job, per skill asked for: week taught, or -1
  for (const auto& job : sample.jobs) {
    std::vector<int> weeks;
    for (const auto& use : job.said) {
      const auto& category = taxonomy.skill(use.skill).category;
      if (!is_demand(use.status) || category == "Degrees" || category == "Certifications" ||
          category == "Professional skills")
        continue;
      const auto it = taught.find(use.skill);
      weeks.push_back(it == taught.end() ? -1 : it->second);
    }
    if (!weeks.empty()) weeks_of_jobs.push_back(std::move(weeks));
  }
  for (int week = 0; week <= roadmap.last_week(); ++week) {
    std::vector<double> shares;
    for (const auto& weeks : weeks_of_jobs) {
      const auto known =
          std::count_if(weeks.begin(), weeks.end(), [week](int w) { return w >= 0 && w <= week; });
      shares.push_back(static_cast<double>(known) / static_cast<double>(weeks.size()));
    }
    if (shares.empty()) break;
    table.rows.push_back({static_cast<std::int64_t>(week), *stats::quantile(shares, 0.5),
                          *stats::quantile(shares, 0.25), *stats::quantile(shares, 0.75),
                          static_cast<std::int64_t>(shares.size())});
  }
  return table;
}

}  // namespace

std::vector<Table> plan_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                               const taxonomy::Roadmap& roadmap) {
  const auto figures = skill_figures(sample, taxonomy);
  return {plan_table(sample, taxonomy, roadmap),
          missing_table(sample, taxonomy, planned_skills(roadmap), figures),
          unasked_table(sample, taxonomy, roadmap, figures), coverage_table(sample, taxonomy, roadmap)};
}

}  // namespace radar::report
