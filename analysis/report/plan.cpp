#include "analysis/report/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/report/study_order.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr std::size_t k_most_led_by = 3;

// What jobs say of a set of skills: any of them counts.
struct SetFigures {
  stats::Proportion any, required;
  std::int64_t jobs = 0, postings = 0, employers = 0;
};

SetFigures figures_of(const Sample& sample, const Demand& demand, const stats::Shares& shares,
                      const std::vector<SkillId>& skills) {
  SetFigures out;
  stats::Hits any, required;
  std::set<int> employers;
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    if (!demand.names_any(i, skills)) continue;
    any.push_back(static_cast<std::uint32_t>(i));
    if (demand.names_any(i, skills, "required")) required.push_back(static_cast<std::uint32_t>(i));
    out.postings += static_cast<std::int64_t>(sample.jobs[i].postings.size());
    employers.insert(sample.jobs[i].employer);
  }
  out.any = shares.share(any);
  out.required = shares.share(required);
  out.jobs = static_cast<std::int64_t>(any.size());
  out.employers = named_employers(sample, employers);
  return out;
}

std::vector<Column> shared_columns() {
  return {{"share", Format::share, "share of jobs that ask for at least one of its skills"},
          {"low", Format::share, "lower end of the 95% interval (clustered by employer)"},
          {"high", Format::share, "upper end of the 95% interval"},
          {"required_share", Format::share, "share of jobs that require at least one of its skills"},
          {"jobs", Format::integer, "jobs that ask for at least one of its skills"}};
}

void add_shared(Row& row, const SetFigures& f) {
  if (f.any.n <= 0) {  // a share of no jobs is none
    row.insert(row.end(), {Cell{}, Cell{}, Cell{}, Cell{}, f.jobs});
    return;
  }
  const auto ci = stats::wilson(f.any);
  row.insert(row.end(), {f.any.value(), ci.low, ci.high, f.required.value(), f.jobs});
}

// The skills that an item's share mostly comes from: "Communication 47%, Testing 3%"; one broad word can
// carry an item.
std::string led_by(const taxonomy::PlanItem& item, const taxonomy::Taxonomy& taxonomy,
                   const std::vector<SkillFigures>& figures) {
  auto skills = item.skills;
  std::stable_sort(skills.begin(), skills.end(),
                   [&](SkillId a, SkillId b) { return figures[a].all.value() > figures[b].all.value(); });
  std::string out;
  for (std::size_t i = 0; i < skills.size() && i < k_most_led_by && figures[skills[i]].jobs > 0; ++i)
    out += fmt::format("{}{} {:.0f}%", i == 0 ? "" : ", ", taxonomy.skill(skills[i]).name,
                       figures[skills[i]].all.value() * 100);
  return out;
}

Table plan_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy, const Demand& demand,
                 const taxonomy::Roadmap& roadmap, const std::vector<SkillFigures>& skills) {
  Table table = start_table(sample, "plan", roadmap.title() + " against the market");
  table.columns = {{"plan_item", Format::text, "id of the item in the roadmap"},
                   {"phase", Format::text, "phase of the roadmap"},
                   {"weeks", Format::number,
                    "weeks that the plan gives it; a week that several items share is split among them"},
                   {"topic", Format::text, "what it teaches"}};
  for (auto& column : shared_columns()) table.columns.push_back(std::move(column));
  table.columns.push_back(
      {"share_per_week", Format::share, "share divided by weeks; null outside the weeks"});
  // A terminal has room for either these or the words that say what the item and its share are made of.
  table.columns.push_back({"required_per_week", Format::share, "required share divided by weeks", true});
  table.columns.push_back(
      {"postings", Format::integer, "postings that name at least one of its skills", true});
  table.columns.push_back(
      {"employers", Format::integer, "employers behind these jobs, as far as they are named", true});
  table.columns.push_back(
      {"led_by", Format::text, "its skills that most jobs ask for, each with its own share"});
  if (const auto why = too_few(sample)) table.notes.push_back(*why);
  table.notes.emplace_back(
      "share: of the skills that an item names, most asked first in led_by. plan_item beside a skill "
      "elsewhere "
      "means that the item teaches it, be it without naming it.");
  const auto shares = shares_of(sample);
  for (const auto& item : roadmap.items()) {
    const auto f = figures_of(sample, demand, shares, item.skills);
    Cell weeks, per_week, required_per_week;
    if (item.weeks > 0) weeks = item.weeks;
    if (item.weeks > 0 && f.any.n > 0) {
      per_week = f.any.value() / item.weeks;
      required_per_week = f.required.value() / item.weeks;
    }
    Row row = {item.id, item.phase, weeks, item.topic};
    add_shared(row, f);
    row.insert(row.end(),
               {per_week, required_per_week, f.postings, f.employers, led_by(item, taxonomy, skills)});
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table weeks_table(const Sample& sample, const Demand& demand, const taxonomy::Roadmap& roadmap) {
  Table table = start_table(sample, "weeks", "Demand for what each week teaches");
  table.columns = {{"week", Format::integer, "week of the plan"},
                   {"plan_items", Format::text, "items that the week works on"}};
  for (auto& column : shared_columns()) table.columns.push_back(std::move(column));
  table.columns.push_back({"postings", Format::integer, "postings that name at least one of its skills"});
  const auto shares = shares_of(sample);
  for (int week = 1; week <= roadmap.last_week(); ++week) {
    std::vector<SkillId> skills;
    std::string ids;
    for (const auto* item : roadmap.items_of(week)) {
      skills.insert(skills.end(), item->skills.begin(), item->skills.end());
      ids += (ids.empty() ? "" : ", ") + item->id;
    }
    if (skills.empty()) continue;
    const auto f = figures_of(sample, demand, shares, skills);
    Row row = {static_cast<std::int64_t>(week), ids};
    add_shared(row, f);
    row.emplace_back(f.postings);
    table.rows.push_back(std::move(row));
  }
  return table;
}

constexpr const char* k_what_counts =
    "Skills that weeks of study teach; degrees, certifications and traits are left out. Of alternatives "
    "(\"PyTorch or "
    "TensorFlow\") each counts, so that coverage is rather understated.";

Table coverage_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                     const taxonomy::Roadmap& roadmap) {
  Table table =
      start_table(sample, "coverage", "Coverage of a job's required skills after each week of the plan");
  table.columns = {{"week", Format::integer, "week of the plan that has ended; 0: prerequisites only"},
                   {"median", Format::share, "share of its required skills that the median job finds taught"},
                   {"quartile_1", Format::share, "lower quartile over jobs"},
                   {"quartile_3", Format::share, "upper quartile over jobs"},
                   {"mean", Format::share, "mean over jobs"},
                   {"half", Format::share, "share of jobs with at least 50% of their required skills taught"},
                   {"seventy", Format::share, "share of jobs with at least 70% taught"},
                   {"ninety", Format::share, "share of jobs with at least 90% taught"},
                   {"median_of_all", Format::share, "the median job's share of all skills it asks for"},
                   {"jobs", Format::integer, "jobs that require at least one skill"}};
  table.notes.emplace_back(k_what_counts);
  const Coverage required(sample, taxonomy, true), all(sample, taxonomy, false);
  if (required.entries().empty()) return table;
  for (int week = 0; week <= roadmap.last_week(); ++week) {
    const auto held = held_after(taxonomy, roadmap, week);
    const auto s = required.summary(held);
    table.rows.push_back({static_cast<std::int64_t>(week), s.median, s.quartile_1, s.quartile_3, s.mean,
                          s.half, s.seventy, s.ninety, all.summary(held).median,
                          static_cast<std::int64_t>(required.entries().size())});
  }
  return table;
}

Table order_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                  const taxonomy::Roadmap& roadmap) {
  Table table = start_table(sample, "order", "The same items, in an order that covers more sooner");
  table.columns = {{"step", Format::integer, "place in the order"},
                   {"plan_item", Format::text, "id of the item in the roadmap"},
                   {"topic", Format::text, "what it teaches"},
                   {"planned_step", Format::integer, "its place in the plan"},
                   {"weeks", Format::number, "weeks it takes, as in the plan"},
                   {"until_week", Format::number, "week in which it ends in this order"},
                   {"adds", Format::points, "what it adds to the mean coverage of required skills"},
                   {"mean", Format::share, "mean coverage of required skills after it"},
                   {"median", Format::share, "median coverage of required skills after it"}};
  const Coverage coverage(sample, taxonomy, true);
  if (coverage.entries().empty()) return table;
  auto held = held_after(taxonomy, roadmap, 0);
  const StudyPlanner planner(roadmap, taxonomy, coverage, held);
  const auto planned = planner.as_planned(), sooner = planner.sooner();
  table.notes.push_back(fmt::format(
      "Averaged over the {} weeks a learner holds {:.1f}% of a job's required skills in this order, {:.1f}% "
      "in the "
      "plan's: {:+.1f} points. What an item requires comes before it (roadmap.json: requires); greedy "
      "choice, then "
      "moves of single items while one helps.",
      roadmap.last_week(), sooner.area * 100, planned.area * 100, (sooner.area - planned.area) * 100));
  double until = 0, mean = coverage.summary(held).mean;
  for (std::size_t i = 0; i < sooner.items.size(); ++i) {
    const auto& item = roadmap.items()[sooner.items[i]];
    learn(held, taxonomy, item);
    until += item.weeks;
    const auto s = coverage.summary(held);
    const auto at =
        std::find(planned.items.begin(), planned.items.end(), sooner.items[i]) - planned.items.begin();
    table.rows.push_back({static_cast<std::int64_t>(i + 1), item.id, item.topic,
                          static_cast<std::int64_t>(at + 1), item.weeks, until, s.mean - mean, s.mean,
                          s.median});
    mean = s.mean;
  }
  return table;
}

}  // namespace

std::vector<Table> plan_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                               const taxonomy::Roadmap& roadmap) {
  const Demand demand(sample, taxonomy);
  const auto figures = skill_figures(sample, demand);
  return {plan_table(sample, taxonomy, demand, roadmap, figures),
          missing_table(sample, taxonomy, roadmap, demand, figures),
          unasked_table(sample, taxonomy, roadmap, figures),
          coverage_table(sample, taxonomy, roadmap),
          weeks_table(sample, demand, roadmap),
          order_table(sample, taxonomy, roadmap)};
}

}  // namespace radar::report
