#include "analysis/report/rank.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/stats/multiple.h"

namespace radar::report {
namespace {

using extract::Status;
using taxonomy::SkillId;

constexpr text::UnixSeconds k_year = 365 * 86'400;
constexpr std::int64_t k_least_of_window = 30;  // jobs of each window that a change is told of
constexpr double k_told_apart = 3;              // places by which another weight must move a row to be noted

std::vector<Column> rank_columns() {
  const auto detail = [](const char* name, Format format, const char* description) {
    return Column{name, format, description, true};
  };
  return {
      {"rank", Format::integer, "place by share; equal shares share a place"},
      {"skill", Format::text, "canonical name"},
      {"category", Format::text, "category of the taxonomy"},
      {"share", Format::share, "share of jobs that ask for the skill or one that implies it"},
      {"low", Format::share, "lower end of the 95% interval (clustered by employer)"},
      {"high", Format::share, "upper end of the 95% interval (clustered by employer)"},
      {"jobs", Format::integer, "jobs that ask for it; a job listed in several places counts once"},
      {"postings", Format::integer, "postings behind these jobs"},
      {"employers", Format::integer, "employers behind these jobs, as far as they are named"},
      {"required_share", Format::share, "share of jobs that require it"},
      {"preferred_share", Format::share, "share of jobs that name it as a plus and do not require it"},
      {"change", Format::points,
       "share in the newest year less the share in the year before, within the same sources; null: too "
       "few jobs"},
      {"plan_item", Format::text,
       "item of the roadmap that teaches it, by name or along with others; empty: none"},
      {"rank_low", Format::integer, "best place that the data allow: 1 + the skills surely asked for more"},
      {"rank_high", Format::integer, "worst place that the data allow"},
      detail("change_low", Format::points, "lower end of the change's 95% interval"),
      detail("change_high", Format::points, "upper end of the change's 95% interval"),
      detail("change_q", Format::number,
             "false-discovery rate at which the change counts as real, over all skills"),
      detail("wilson_low", Format::share,
             "lower end of the plain Wilson interval, as if all jobs were "
             "independent"),
      detail("wilson_high", Format::share, "upper end of the plain Wilson interval"),
      detail("rank_by_posting", Format::integer, "place if every posting had a vote"),
      detail("rank_by_job", Format::integer, "place if every job had a vote"),
      detail("rank_by_company", Format::integer, "place if every employer had a vote"),
      detail("required_low", Format::share, "lower end of required_share's 95% interval"),
      detail("required_high", Format::share, "upper end of required_share's 95% interval"),
      detail("required_jobs", Format::integer, "jobs that require it")};
}

// Place of each skill (0: none) by falling weight of the jobs that ask for it.
std::vector<std::int64_t> places(const Demand& demand, const std::vector<SkillId>& skills,
                                 const std::vector<double>& weights) {
  std::vector<std::pair<double, SkillId>> sums;
  for (const auto skill : skills) {
    double sum = 0;
    for (const auto& asking : demand.asking(skill)) sum += weights[asking.job];
    sums.emplace_back(sum, skill);
  }
  std::stable_sort(sums.begin(), sums.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::int64_t> out(demand.skills(), 0);
  std::int64_t place = 0;
  for (std::size_t i = 0; i < sums.size(); ++i) {
    if (i == 0 || sums[i - 1].first > sums[i].first + 1e-9) place = static_cast<std::int64_t>(i) + 1;
    out[sums[i].second] = place;
  }
  return out;
}

// Per skill of `order` its change with the q over all of them; empty if there are too few jobs.
struct Changes {
  std::vector<stats::Estimate> estimates;
  std::vector<double> q;
};
Changes changes_of(const std::optional<WindowPair>& pair, const Demand& demand,
                   const std::vector<SkillId>& order) {
  Changes out;
  if (!pair || !pair->enough(k_least_of_window)) return out;
  std::vector<double> p;
  for (const auto skill : order) {
    out.estimates.push_back(pair->change(demand, skill).estimate);
    p.push_back(out.estimates.back().p());
  }
  out.q = stats::false_discovery_q(p);
  return out;
}

struct Places {
  std::vector<std::int64_t> posting, job, company;
};

Places all_places(const Sample& sample, const Demand& demand, const std::vector<SkillId>& skills) {
  std::vector<double> jobs_of(sample.employers.size(), 0);
  for (const auto& job : sample.jobs) ++jobs_of[static_cast<std::size_t>(job.employer)];
  std::vector<double> posting, job, company;
  for (const auto& j : sample.jobs) {
    posting.push_back(static_cast<double>(j.postings.size()));
    job.push_back(1);
    company.push_back(1 / jobs_of[static_cast<std::size_t>(j.employer)]);
  }
  return {places(demand, skills, posting), places(demand, skills, job), places(demand, skills, company)};
}

// Where one vote per posting, job or employer gives another order, among the first twenty.
std::string order_note(const taxonomy::Taxonomy& taxonomy, const std::vector<SkillId>& order,
                       const Places& places) {
  std::string moved;
  int named = 0;
  for (std::size_t i = 0; i < order.size() && i < 20; ++i) {
    const auto [low, high] =
        std::minmax({places.posting[order[i]], places.job[order[i]], places.company[order[i]]});
    if (static_cast<double>(high - low) < k_told_apart || named == 5) continue;
    moved += fmt::format("{}{} ({}, {}, {})", named++ == 0 ? "" : "; ", taxonomy.skill(order[i]).name,
                         places.posting[order[i]], places.job[order[i]], places.company[order[i]]);
  }
  if (moved.empty()) return "By posting, by job or by employer: the first twenty keep their places within 2.";
  return "Places by posting, by job and by employer differ by 3 or more for: " + moved + ".";
}

std::int64_t employers_of(const Sample& sample, const std::vector<Demand::Asking>& asking) {
  std::set<int> out;
  for (const auto& a : asking) out.insert(sample.jobs[a.job].employer);
  return named_employers(sample, out);
}

std::string plan_item_of(const taxonomy::Roadmap* roadmap, const taxonomy::Taxonomy& taxonomy,
                         SkillId skill) {
  if (roadmap == nullptr) return taxonomy.skill(skill).plan_item;
  const auto* item = item_teaching(*roadmap, taxonomy, skill);
  return item == nullptr ? "" : item->id;
}

std::string change_note(const Sample& sample, const std::optional<WindowPair>& pair) {
  if (!pair) return "change: null, no dates of publication are known.";
  if (!pair->enough(k_least_of_window))
    return fmt::format(
        "change: null, it takes {} jobs of the same sources, and half of all, in a year and in the year "
        "before (have {} "
        "and {}).",
        k_least_of_window, pair->compared_last(), pair->compared_first());
  const auto bulk = pair->bulk_of_last(sample);
  return fmt::format("change: {}{} against {}. {}", pair->last().name,
                     bulk ? fmt::format(" (nine in ten of its jobs compared: {} to {})",
                                        text::format_date(bulk->first), text::format_date(bulk->second))
                          : "",
                     pair->first().name, pair->note());
}

}  // namespace

std::optional<WindowPair> years(const Sample& sample) {
  text::UnixSeconds newest = 0;
  for (const auto& job : sample.jobs) {
    if (job.dated) newest = std::max(newest, job.date);
  }
  if (newest == 0) return std::nullopt;
  const auto end = newest - newest % 86'400 + 86'400;
  const Span last{"the year to " + text::format_date(newest), end - k_year, end};
  const Span first{"the year before", end - 2 * k_year, end - k_year};
  return WindowPair(sample, first, last, by_publication(sample));
}

std::vector<SkillFigures> skill_figures(const Sample& sample, const Demand& demand) {
  const auto shares = shares_of(sample);
  std::vector<SkillFigures> out(demand.skills());
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto skill = static_cast<SkillId>(i);
    auto& f = out[i];
    f.all = shares.share(demand.hits(skill));
    const auto requiring = demand.hits(skill, Status::required);
    f.required = shares.share(requiring);
    f.required_jobs = static_cast<std::int64_t>(requiring.size());
    f.preferred = shares.share(demand.hits(skill, Status::preferred));
    f.jobs = static_cast<std::int64_t>(demand.asking(skill).size());
    for (const auto& asking : demand.asking(skill))
      f.postings += static_cast<std::int64_t>(sample.jobs[asking.job].postings.size());
    f.employers = employers_of(sample, demand.asking(skill));
  }
  return out;
}

std::vector<SkillFigures> skill_figures(const Sample& sample, const taxonomy::Taxonomy& taxonomy) {
  return skill_figures(sample, Demand(sample, taxonomy));
}

std::vector<SkillId> by_share(const std::vector<SkillFigures>& figures) {
  std::vector<SkillId> order;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i].jobs > 0) order.push_back(static_cast<SkillId>(i));
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](SkillId a, SkillId b) { return figures[a].all.hits > figures[b].all.hits; });
  return order;
}

Table rank_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap* roadmap) {
  Table table = start_table(sample, "rank", "Skills by demand");
  table.columns = rank_columns();
  if (const auto why = too_few(sample)) {
    table.notes.push_back(*why);
    return table;
  }
  const Demand demand(sample, taxonomy);
  const auto figures = skill_figures(sample, demand);
  const auto order = by_share(figures);
  const auto pair = years(sample);
  const auto changes = changes_of(pair, demand, order);
  const auto others = all_places(sample, demand, order);
  std::vector<stats::Hits> hits;
  for (const auto skill : order) hits.push_back(demand.hits(skill));
  const auto ranges = shares_of(sample).rank_ranges(hits);
  table.notes.emplace_back(
      "rank_low to rank_high: the places that the data allow (95%); rows whose ranges overlap cannot be told "
      "apart for sure.");
  table.notes.push_back(order_note(taxonomy, order, others));
  table.notes.push_back(change_note(sample, pair));
  std::int64_t place = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto& skill = taxonomy.skill(order[i]);
    const auto& f = figures[order[i]];
    if (i == 0 || figures[order[i - 1]].all.hits > f.all.hits + 1e-9)
      place = static_cast<std::int64_t>(i) + 1;
    const auto ci = stats::wilson(f.all), plain = stats::wilson({f.all.hits, f.all.n, 0}),
               required = stats::wilson(f.required);
    Cell changed, changed_low, changed_high, changed_q;
    if (!changes.q.empty()) {
      const auto& e = changes.estimates[i];
      const auto interval = e.interval();
      changed = e.value;
      if (e.known()) {
        changed_low = std::max(-1.0, interval.low);
        changed_high = std::min(1.0, interval.high);
      }
      changed_q = changes.q[i];
    }
    table.rows.push_back({place,
                          skill.name,
                          skill.category,
                          f.all.value(),
                          ci.low,
                          ci.high,
                          f.jobs,
                          f.postings,
                          f.employers,
                          f.required.value(),
                          f.preferred.value(),
                          changed,
                          plan_item_of(roadmap, taxonomy, order[i]),
                          ranges[i].low,
                          ranges[i].high,
                          changed_low,
                          changed_high,
                          changed_q,
                          plain.low,
                          plain.high,
                          others.posting[order[i]],
                          others.job[order[i]],
                          others.company[order[i]],
                          required.low,
                          required.high,
                          f.required_jobs});
  }
  return table;
}

}  // namespace radar::report
