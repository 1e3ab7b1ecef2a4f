#include "analysis/report/trend.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/report/rank.h"

namespace radar::report {
namespace {

constexpr std::int64_t k_least_jobs = 20;  // of a window that is compared

std::string name_of(text::UnixSeconds t, Window window) {
  const auto days = t / 86'400;
  if (window == Window::week) return text::format_date((days - (days + 3) % 7) * 86'400);  // its Monday
  const auto c = text::civil_from_days(days);
  if (window == Window::quarter) return fmt::format("{}-Q{}", c.year, (c.month - 1) / 3 + 1);
  return fmt::format("{}-{:02}", c.year, c.month);
}

struct Cut {
  std::string name;
  stats::Proportion share;
  std::int64_t jobs = 0, all = 0;
};

}  // namespace

Table trend_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                  std::vector<taxonomy::SkillId> skills, Window window) {
  Table table = start_table(sample, "trend", "Shares over time");
  table.columns = {{"skill", Format::text, "canonical name"},
                   {"window", Format::text, "month, quarter or Monday of the week of publication"},
                   {"share", Format::share, "share of the window's jobs that ask for it"},
                   {"low", Format::share, "lower end of the 95% interval"},
                   {"high", Format::share, "upper end of the 95% interval"},
                   {"jobs", Format::integer, "jobs of the window that ask for it"},
                   {"window_jobs", Format::integer, "jobs of the window"}};
  if (skills.empty()) {
    const auto figures = skill_figures(sample, taxonomy);
    for (std::size_t i = 0; i < figures.size(); ++i) {
      if (figures[i].jobs > 0) skills.push_back(static_cast<taxonomy::SkillId>(i));
    }
    std::stable_sort(skills.begin(), skills.end(),
                     [&](auto a, auto b) { return figures[a].all.hits > figures[b].all.hits; });
    if (skills.size() > 10) skills.resize(10);
  }
  std::map<std::string, std::vector<std::size_t>> windows;
  std::vector<std::map<taxonomy::SkillId, extract::Status>> demand;
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    windows[name_of(sample.jobs[i].date, window)].push_back(i);
    demand.push_back(demand_of(sample.jobs[i], taxonomy));
  }
  for (const auto skill : skills) {
    std::vector<Cut> cuts;
    for (const auto& [name, jobs] : windows) {
      Cut cut{name, {}, 0, static_cast<std::int64_t>(jobs.size())};
      std::vector<stats::Observation> o;
      for (const auto i : jobs) {
        const bool hit = demand[i].count(skill) != 0;
        cut.jobs += hit;
        o.push_back({sample.jobs[i].weight, hit, sample.jobs[i].employer});
      }
      cut.share = stats::weighted_share(o);
      const auto ci = stats::wilson(cut.share);
      table.rows.push_back(
          {taxonomy.skill(skill).name, name, cut.share.value(), ci.low, ci.high, cut.jobs, cut.all});
      if (cut.all >= k_least_jobs) cuts.push_back(std::move(cut));
    }
    if (cuts.size() < 2) {
      table.notes.push_back(taxonomy.skill(skill).name + ": fewer than two windows of " +
                            std::to_string(k_least_jobs) + " jobs, no change told.");
      continue;
    }
    const auto c = stats::change(cuts.front().share, cuts.back().share);
    table.notes.push_back(
        fmt::format("{}: {:+.1f} points from {} to {} (95% interval {:+.1f} to {:+.1f}): {}.",
                    taxonomy.skill(skill).name, c.value * 100, cuts.front().name, cuts.back().name,
                    c.ci.low * 100, c.ci.high * 100, c.significant ? "more than noise" : "may be noise"));
  }
  return table;
}

}  // namespace radar::report
