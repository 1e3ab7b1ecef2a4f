// What the market asks and the plan lacks, and what the plan teaches and hardly anyone asks.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/report/coverage.h"
#include "analysis/report/plan.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr double k_hardly = 0.01;        // share below which hardly anyone asks
constexpr std::size_t k_least_jobs = 3;  // asking for a skill, before it is said where it fits
constexpr std::size_t k_traits_named = 6;

Held all_planned(const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap) {
  Held out(taxonomy.skills().size(), false);
  for (const auto& item : roadmap.items()) learn(out, taxonomy, item);
  return out;
}

// Correlation of two yes/no answers over jobs.
double phi(double both, double a, double b, double n) {
  const double spread = a * (n - a) * b * (n - b);
  return spread > 0 ? (n * both - a * b) / std::sqrt(spread) : 0;
}

bool teaches_category(const taxonomy::Taxonomy& taxonomy, const taxonomy::PlanItem& item,
                      const std::string& category) {
  return std::any_of(item.skills.begin(), item.skills.end(),
                     [&](SkillId skill) { return taxonomy.skill(skill).category == category; });
}

std::vector<Column> figures_columns() {
  return {{"share", Format::share, "share of jobs that ask for it"},
          {"low", Format::share, "lower end of the 95% interval (clustered by employer)"},
          {"high", Format::share, "upper end of the 95% interval"},
          {"required_share", Format::share, "share of jobs that require it"},
          {"jobs", Format::integer, "jobs that ask for it"},
          {"postings", Format::integer, "postings behind these jobs"},
          {"employers", Format::integer, "employers behind these jobs, as far as they are named"}};
}

void add_figures(Row& row, const SkillFigures& f) {
  const auto ci = stats::wilson(f.all);
  row.insert(row.end(),
             {f.all.value(), ci.low, ci.high, f.required.value(), f.jobs, f.postings, f.employers});
}

}  // namespace

std::optional<std::size_t> item_that_fits(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                          const taxonomy::Roadmap& roadmap, const Demand& demand,
                                          SkillId skill) {
  if (const auto told = roadmap.fits(skill)) return told;
  const auto& asking = demand.asking(skill);
  if (asking.size() < k_least_jobs) return std::nullopt;
  const auto& items = roadmap.items();
  const auto& category = taxonomy.skill(skill).category;
  const bool by_category = std::any_of(items.begin(), items.end(), [&](const auto& item) {
    return is_study(item, taxonomy) && teaches_category(taxonomy, item, category);
  });
  std::optional<std::size_t> best;
  double most = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!is_study(items[i], taxonomy) || (by_category && !teaches_category(taxonomy, items[i], category)))
      continue;
    double both = 0, of_item = 0;
    for (std::size_t job = 0; job < sample.jobs.size(); ++job) {
      if (!demand.names_any(job, items[i].skills)) continue;
      ++of_item;
      both += demand.names(job, skill);
    }
    const double found =
        phi(both, static_cast<double>(asking.size()), of_item, static_cast<double>(sample.jobs.size()));
    if (found > most) {
      most = found;
      best = i;
    }
  }
  return best;
}

Table missing_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                    const taxonomy::Roadmap& roadmap, const Demand& demand,
                    const std::vector<SkillFigures>& figures) {
  Table table = start_table(sample, "missing", "What the market asks and the plan lacks");
  table.columns = {{"skill", Format::text, "canonical name"},
                   {"category", Format::text, "category of the taxonomy"},
                   {"fits", Format::text, "item of the plan that it would fit in; empty: none"}};
  for (auto& column : figures_columns()) table.columns.push_back(std::move(column));
  if (const auto why = too_few(sample)) {
    table.notes.push_back(*why);
    return table;
  }
  const auto planned = all_planned(taxonomy, roadmap);
  std::string traits;
  std::size_t named = 0;
  for (const auto id : by_share(figures)) {
    const auto& skill = taxonomy.skill(id);
    if (planned[id]) continue;
    if (!is_taught_by_study(skill)) {
      if (skill.category == "Professional skills" && named++ < k_traits_named)
        traits += fmt::format("{}{} {:.0f}%", traits.empty() ? "" : ", ", skill.name,
                              figures[id].all.value() * 100);
      continue;
    }
    const auto item = item_that_fits(sample, taxonomy, roadmap, demand, id);
    Row row = {skill.name, skill.category, item ? roadmap.items()[*item].id : std::string()};
    add_figures(row, figures[id]);
    table.rows.push_back(std::move(row));
  }
  table.notes.emplace_back(
      "fits: as roadmap.json says, else among the items that teach something of the skill's category, the "
      "one whose skills come with it "
      "most "
      "often beyond chance. What an item teaches without naming it counts as taught (roadmap.json: covers).");
  if (!traits.empty())
    table.notes.push_back("Asked for besides, but not taught by weeks of study: " + traits + ".");
  return table;
}

Table unasked_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                    const taxonomy::Roadmap& roadmap, const std::vector<SkillFigures>& figures) {
  Table table = start_table(sample, "unasked", "What the plan teaches and hardly anyone asks");
  table.columns = {{"skill", Format::text, "canonical name"},
                   {"plan_item", Format::text, "item that teaches it"}};
  for (auto& column : figures_columns()) table.columns.push_back(std::move(column));
  if (const auto why = too_few(sample)) {
    table.notes.push_back(*why);
    return table;
  }
  table.notes.emplace_back(
      "Skills of the plan whose share is below 1%; the interval's upper end tells how sure that is.");
  table.notes.emplace_back(
      "Seldom named is not seldom needed: postings take fundamentals for granted (nobody asks for the chain "
      "rule and "
      "everybody who asks for deep learning needs it). Drop a tool for this, not a foundation.");
  for (const auto& item : roadmap.items()) {
    for (const auto id : item.skills) {
      if (figures[id].all.value() >= k_hardly) continue;
      Row row = {taxonomy.skill(id).name, item.id};
      add_figures(row, figures[id]);
      table.rows.push_back(std::move(row));
    }
  }
  std::stable_sort(table.rows.begin(), table.rows.end(), [](const Row& a, const Row& b) {
    return std::get<double>(a[2]) < std::get<double>(b[2]);
  });
  return table;
}

}  // namespace radar::report
