#include <fmt/format.h>

#include <algorithm>

#include "analysis/report/pay.h"
#include "analysis/report/rank.h"
#include "analysis/stats/multiple.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr double k_much_of_one = 0.2;         // of a currency's jobs: that employer is named
constexpr std::size_t k_most_skills = 40;     // whose premium is told: the most asked for
constexpr std::size_t k_most_currencies = 4;  // with enough jobs

const char* const k_levels[] = {"intern", "junior",    "mid",     "senior", "lead",
                                "staff",  "principal", "manager", "head",   ""};

// The jobs of a level that state pay, in a currency or converted to it as the others are.
PaidJobs paid_of_level(const Sample& sample, const PaidJobs& all, const std::string& level,
                       const taxonomy::Exchange* exchange) {
  auto paid = paid_jobs(sample, [&](const Job& job, const PostingInfo& posting) {
    return is_of_level(sample, job, posting, level);
  });
  if (exchange != nullptr) paid.push_back(converted(paid, *exchange));
  const auto it =
      std::find_if(paid.begin(), paid.end(), [&](const PaidJobs& p) { return p.currency == all.currency; });
  return it == paid.end() ? PaidJobs{all.currency, {}, {}} : std::move(*it);
}

// Pay is counted by job: the header says so whatever vote was asked for, and a note where it was another.
Table start_pay(const Sample& sample, std::string id, std::string title) {
  Table table = start_table(sample, std::move(id), std::move(title));
  if (sample.filters.weight == Weight::job) return table;
  for (auto& [name, value] : table.filters) {
    if (name == "weight") value = "job";
  }
  table.notes.emplace_back("Every job that states pay counts once here, whatever --weight says.");
  return table;
}

std::string stated_note(const Sample& sample, const std::vector<PaidJobs>& all) {
  std::size_t stating = 0;
  std::string currencies;
  for (const auto& paid : all) {
    stating += paid.jobs.size();
    currencies += fmt::format("{}{} {}", currencies.empty() ? "" : ", ", paid.jobs.size(), paid.currency);
  }
  const double share = sample.jobs.empty()
                           ? 0
                           : 100.0 * static_cast<double>(stating) / static_cast<double>(sample.jobs.size());
  return fmt::format(
      "{} of {} jobs ({:.0f}%) state pay{}{}. Who states it is no random choice (laws of some states demand "
      "it); "
      "a job's pay is the middle of its range, a year's worth; nothing is converted without the user's own "
      "exchange.json.",
      stating, sample.jobs.size(), share, currencies.empty() ? "" : ": ", currencies);
}

void add_interval(Row& row, const std::optional<stats::Interval>& interval) {
  if (interval) {
    row.insert(row.end(), {interval->low, interval->high});
  } else {
    row.insert(row.end(), {Cell{}, Cell{}});
  }
}

bool is_enough(const PayPremium& premium, const PayLimits& least) {
  return premium.interval && premium.with >= least.jobs && premium.without >= least.jobs &&
         premium.employers >= least.employers;
}

void add_level(Table& table, const Sample& sample, const PaidJobs& paid, const std::string& name,
               const PayLimits& least) {
  const auto figure = pay_figure(sample, paid, [](std::size_t) { return true; });
  if (!figure || figure->jobs < least.jobs || figure->employers < least.employers) return;
  const double largest = static_cast<double>(figure->largest_jobs) / static_cast<double>(figure->jobs);
  if (largest >= k_much_of_one) {
    const auto& first = sample.postings[sample.jobs[figure->largest_job].postings.front()];
    table.notes.push_back(fmt::format("{}, {}: {} of {} jobs are of {}; the median over employers is {:.0f}.",
                                      paid.currency, name, figure->largest_jobs, figure->jobs,
                                      first.company.empty() ? "one unnamed employer" : first.company,
                                      figure->by_employer));
  }
  Row row = {paid.currency, name, figure->median};
  add_interval(row, figure->interval);
  row.insert(row.end(), {figure->quartile_1, figure->quartile_3, figure->jobs, figure->employers,
                         figure->by_employer, largest});
  table.rows.push_back(std::move(row));
}

Table levels_table(const Sample& sample, const std::vector<PaidJobs>& all, const taxonomy::Exchange* exchange,
                   const PayLimits& least) {
  Table table = start_pay(sample, "pay", "Stated yearly pay by level");
  table.columns = {{"currency", Format::text, "ISO 4217, as stated"},
                   {"level", Format::text, "level of the title; all, or not told"},
                   {"median", Format::number, "median of the middles of the stated ranges"},
                   {"low", Format::number, "lower end of its 95% interval (bootstrap over employers)"},
                   {"high", Format::number, "upper end of its 95% interval"},
                   {"quartile_1", Format::number, "lower quartile"},
                   {"quartile_3", Format::number, "upper quartile"},
                   {"n", Format::integer, "jobs that state pay"},
                   {"employers", Format::integer, "employers behind these jobs, as far as they are named"},
                   {"median_by_employer", Format::number, "median over employers of each one's own median"},
                   {"largest_share", Format::share, "share of these jobs that one employer states", true}};
  table.notes.push_back(fmt::format("Groups of fewer than {} jobs or {} named employers are left out.",
                                    least.jobs, least.employers));
  for (const auto& paid : all) {
    add_level(table, sample, paid, "all", least);
    for (const std::string level : k_levels)
      add_level(table, sample, paid_of_level(sample, paid, level, exchange),
                level.empty() ? "not told" : level, least);
  }
  return table;
}

std::vector<Column> premium_columns() {
  return {
      {"skill", Format::text, "canonical name"},
      {"currency", Format::text, "ISO 4217, as stated"},
      {"premium", Format::points,
       "pay of jobs that ask for it over pay of those that do not, less 1, within "
       "level and country"},
      {"low", Format::points, "lower end of the 95% interval (clustered by employer)"},
      {"high", Format::points, "upper end of the 95% interval"},
      {"p", Format::number, "probability of such a premium by chance alone, by the interval's own test"},
      {"q", Format::number, "false-discovery rate over all skills of the currency (Benjamini & Hochberg)"},
      {"n_with", Format::integer, "jobs that ask for it and state pay"},
      {"n_without", Format::integer, "jobs of the same levels and countries that do not ask for it"}};
}

Row premium_row(const std::string& skill, const std::string& currency, const PayPremium& premium, Cell q) {
  Row row = {skill, currency, premium.ratio - 1};
  add_interval(row, premium.interval ? std::optional<stats::Interval>{{premium.interval->low - 1,
                                                                       premium.interval->high - 1}}
                                     : std::nullopt);
  row.insert(row.end(), {premium.p, std::move(q), premium.with, premium.without});
  return row;
}

constexpr const char* k_no_effect =
    "A difference is no effect: jobs that ask for a skill differ in more than that. Level and country are "
    "held "
    "fixed, nothing else.";

// Of the currencies whose premiums are told; "": all jobs tell level and country.
std::string untold_note(const Sample& sample, const std::vector<PaidJobs>& all) {
  std::string out;
  for (const auto& paid : all) {
    if (const auto untold = untold_strata(sample, paid); untold > 0)
      out += fmt::format("{}{} of {} {}", out.empty() ? "" : ", ", untold, paid.jobs.size(), paid.currency);
  }
  return out.empty() ? ""
                     : "Not told, and so in no premium, is the level or the country of " + out + " jobs.";
}

Table premium_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                    const std::vector<PaidJobs>& all, const PayLimits& least) {
  Table table = start_pay(sample, "pay_skills", "Stated pay with a skill and without");
  table.columns = premium_columns();
  table.notes.emplace_back(k_no_effect);
  if (auto note = untold_note(sample, all); !note.empty()) table.notes.push_back(std::move(note));
  table.notes.push_back(fmt::format(
      "premium, low and high are per cent. Left out: skills with fewer than {} jobs or {} named employers on "
      "either side.",
      least.jobs, least.employers));
  table.notes.emplace_back(
      "An interval clear of 0 (p below 0.05) may still be noise: of 40 skills two are that far off by "
      "chance. q "
      "allows for how many were tried.");
  const Demand demand(sample, taxonomy);
  const auto order = by_share(skill_figures(sample, demand));
  std::size_t currencies = 0;
  for (const auto& paid : all) {
    if (static_cast<std::int64_t>(paid.jobs.size()) < 2 * least.jobs || currencies++ == k_most_currencies)
      break;
    std::vector<std::pair<SkillId, PayPremium>> found;
    std::vector<double> p;
    for (const auto skill : order) {
      if (found.size() == k_most_skills) break;
      if (demand.asking(skill).size() < static_cast<std::size_t>(least.jobs)) break;
      const auto asked = std::count_if(paid.jobs.begin(), paid.jobs.end(),
                                       [&](std::size_t job) { return demand.names(job, skill); });
      const auto rest = static_cast<std::int64_t>(paid.jobs.size()) - asked;
      if (asked < least.jobs || rest < least.jobs) continue;
      const auto premium =
          pay_premium(sample, paid, [&](std::size_t job) { return demand.names(job, skill); });
      if (!premium || !is_enough(*premium, least)) continue;
      found.emplace_back(skill, *premium);
      p.push_back(premium->p);
    }
    const auto q = stats::false_discovery_q(p);
    std::vector<std::size_t> by_ratio(found.size());
    for (std::size_t i = 0; i < by_ratio.size(); ++i) by_ratio[i] = i;
    std::stable_sort(by_ratio.begin(), by_ratio.end(), [&](std::size_t a, std::size_t b) {
      return found[a].second.ratio > found[b].second.ratio;
    });
    for (const auto i : by_ratio)
      table.rows.push_back(
          premium_row(taxonomy.skill(found[i].first).name, paid.currency, found[i].second, q[i]));
  }
  return table;
}

}  // namespace

std::vector<Table> pay_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                              const taxonomy::Exchange* exchange, const PayLimits& least) {
  auto all = paid_jobs(sample);
  const auto note = stated_note(sample, all);
  if (exchange != nullptr) all.insert(all.begin(), converted(all, *exchange));
  auto levels = levels_table(sample, all, exchange, least);
  levels.notes.insert(levels.notes.begin(), note);
  return {std::move(levels), premium_table(sample, taxonomy, all, least)};
}

Table pay_with_skill(const Sample& sample, const taxonomy::Taxonomy& taxonomy, const Demand& demand,
                     SkillId skill) {
  Table table = start_pay(sample, "pay", "Stated yearly pay with and without " + taxonomy.skill(skill).name);
  table.columns = {{"jobs_that", Format::text, "ask for it, do not, or the one against the other"},
                   {"currency", Format::text, "ISO 4217, as stated"},
                   {"median", Format::number, "median of the middles of the stated ranges"},
                   {"low", Format::number, "lower end of its 95% interval (bootstrap over employers)"},
                   {"high", Format::number, "upper end of its 95% interval"},
                   {"quartile_1", Format::number, "lower quartile"},
                   {"quartile_3", Format::number, "upper quartile"},
                   {"n", Format::integer, "jobs that state pay"}};
  const auto all = paid_jobs(sample);
  const PayLimits least;
  table.notes.push_back(stated_note(sample, all));
  table.notes.emplace_back(k_no_effect);
  if (auto note = untold_note(sample, all); !note.empty()) table.notes.push_back(std::move(note));
  for (const auto& paid : all) {
    for (const bool with : {true, false}) {
      const auto figure =
          pay_figure(sample, paid, [&](std::size_t job) { return demand.names(job, skill) == with; });
      if (!figure || figure->jobs < least.jobs || figure->employers < least.employers) continue;
      Row row = {std::string(with ? "ask for it" : "do not"), paid.currency, figure->median};
      add_interval(row, figure->interval);
      row.insert(row.end(), {figure->quartile_1, figure->quartile_3, figure->jobs});
      table.rows.push_back(std::move(row));
    }
    const auto premium = pay_premium(sample, paid, [&](std::size_t job) { return demand.names(job, skill); });
    if (premium && is_enough(*premium, least))
      table.notes.push_back(
          fmt::format("{}: within level and country, jobs that ask for it pay {:+.0f}% (95% interval "
                      "{:+.0f}% to {:+.0f}%; {} "
                      "with, {} without).",
                      paid.currency, (premium->ratio - 1) * 100, (premium->interval->low - 1) * 100,
                      (premium->interval->high - 1) * 100, premium->with, premium->without));
  }
  return table;
}

}  // namespace radar::report
