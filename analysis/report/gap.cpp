#include "analysis/report/gap.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "sources/text/utf8.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

std::string percent(double share) { return fmt::format("{:.0f}%", share * 100); }

// Jobs covered by at least `target`.
std::int64_t reached(const Coverage& coverage, const Held& held, double target) {
  return std::count_if(
      coverage.entries().begin(), coverage.entries().end(),
      [&](const Coverage::Entry& entry) { return Coverage::covered(entry, held) >= target - 1e-9; });
}

class Gap {
 public:
  Gap(const Sample& sample, const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap,
      double target)
      : sample_(sample),
        taxonomy_(taxonomy),
        roadmap_(roadmap),
        target_(target),
        job_(sample.filters.open ? "open job" : "job"),
        coverage_(sample, taxonomy, true) {}

  Table next_skills(Held held) const {
    Table table = start_table(sample_, "gap", "What to learn next");
    table.columns = {
        {"step", Format::integer, "in this order"},
        {"skill", Format::text, "canonical name"},
        {"plan_item", Format::text, "item of the roadmap that teaches it; empty: none"},
        {"plan_weeks", Format::text, "weeks of the roadmap in which it is taught"},
        {"fits", Format::text, "item that it would fit in, if the plan lacks it; empty: none is named"},
        {"adds", Format::points, "what it adds to the mean coverage of a job's required skills"},
        {"coverage", Format::share, "mean coverage with it"},
        {"asked_by", Format::integer, job_ + "s that require it"},
        {"unlocks", Format::integer, job_ + "s that it lifts to the target"}};
    table.notes.push_back(
        fmt::format("Each step is the skill that adds most to the mean coverage, given the steps before it; "
                    "unlocks: jobs that "
                    "then have at least {} of their required skills covered.",
                    percent(target_)));
    for (std::int64_t step = 1;; ++step) {
      // By what the skill itself is asked for: a rare tool must not win by the common skills that it implies.
      SkillId best = 0;
      double most = 0;
      for (std::size_t i = 0; i < coverage_.values().size(); ++i) {
        if (held[i] || coverage_.values()[i] <= most + 1e-12) continue;
        most = coverage_.values()[i];
        best = static_cast<SkillId>(i);
      }
      if (most <= 0) break;
      const auto before = reached(coverage_, held, target_);
      const double mean = coverage_.summary(held).mean;
      learn(held, taxonomy_, best);
      const double now = coverage_.summary(held).mean;
      const auto* item = item_teaching(roadmap_, taxonomy_, best);
      const auto fits = item == nullptr ? roadmap_.fits(best) : std::nullopt;
      table.rows.push_back({step, taxonomy_.skill(best).name, item != nullptr ? item->id : "",
                            item != nullptr ? weeks_of(*item) : "", fits ? roadmap_.items()[*fits].id : "",
                            now - mean, now, asked_by(best), reached(coverage_, held, target_) - before});
    }
    return table;
  }

  Table coverage(const Held& held) const {
    Table table = start_table(sample_, "coverage",
                              "How much of a job's required skills you have" +
                                  std::string(sample_.filters.open ? ": open jobs" : ""));
    table.columns = {
        {"measure", Format::text, "over " + job_ + "s that require at least one skill"},
        {"coverage", Format::share, "share of the job's skills that you have, or share of jobs"}};
    const auto s = coverage_.summary(held);
    for (const auto& [name, value] : {std::pair{"lower quartile", s.quartile_1},
                                      {"median", s.median},
                                      {"upper quartile", s.quartile_3},
                                      {"mean", s.mean},
                                      {"jobs with at least 50%", s.half},
                                      {"jobs with at least 70%", s.seventy},
                                      {"jobs with at least 90%", s.ninety}})
      table.rows.push_back({std::string(name), value});
    return table;
  }

  Table fits(const Held& held) const {
    Table table = start_table(sample_, "fits", "The " + job_ + "s that fit you best");
    table.columns = {{"coverage", Format::share, "share of its required skills that you have"},
                     {"required", Format::integer, "skills that it requires"},
                     {"title", Format::text, "title as given"},
                     {"company", Format::text, "company as given"},
                     {"location", Format::text, "location as given"},
                     {"lacks", Format::text, "required skills that you lack"},
                     {"url", Format::text, "where the source shows it"}};
    table.notes.emplace_back(
        "By the lower end of the Wilson interval of the coverage: 8 of 10 say more than 1 of 1.");
    std::vector<std::pair<double, const Coverage::Entry*>> order;
    for (const auto& entry : coverage_.entries()) {
      const auto n = static_cast<double>(entry.skills.size());
      order.emplace_back(stats::wilson({Coverage::covered(entry, held) * n, n, 0}).low, &entry);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [low, best] : order) {
      const auto& entry = *best;
      const auto& p = sample_.postings[sample_.jobs[entry.job].postings.front()];
      std::vector<std::string> lacks;
      for (const auto skill : entry.skills) {
        if (!held[skill]) lacks.push_back(taxonomy_.skill(skill).name);
      }
      table.rows.push_back({Coverage::covered(entry, held), static_cast<std::int64_t>(entry.skills.size()),
                            p.title, p.company, p.location, text::join(lacks, ", "), p.url});
    }
    return table;
  }

  Table path(Held held) const {
    Table table = start_table(sample_, "path", "From today to " + percent(target_) + " of the median job");
    table.columns = {
        {"step", Format::integer, "in this order"},
        {"plan_item", Format::text, "item of the roadmap"},
        {"topic", Format::text, "what it teaches"},
        {"weeks", Format::number, "weeks that the plan gives it; null: none, it takes it for known"},
        {"until_week", Format::number, "weeks from today when it ends"},
        {"mean", Format::share, "mean coverage of required skills after it"},
        {"median", Format::share, "median coverage after it"}};
    if (coverage_.entries().empty()) return table;
    double until = 0;
    auto s = coverage_.summary(held);
    const auto learn_item = [&](std::size_t item) {
      if (s.median >= target_ - 1e-9) return;
      const auto& planned = roadmap_.items()[item];
      const double before = s.mean;
      learn(held, taxonomy_, planned);
      s = coverage_.summary(held);
      const bool leads = planned.weeks > 0 && leads_on(planned);
      if (s.mean <= before + 1e-12 && !leads) return;  // all of it is known or unasked
      until += planned.weeks;
      table.rows.push_back({static_cast<std::int64_t>(table.rows.size() + 1), planned.id, planned.topic,
                            planned.weeks > 0 ? Cell{planned.weeks} : Cell{}, until, s.mean, s.median});
    };
    for (const auto item : before_the_weeks()) learn_item(item);
    if (!table.rows.empty())
      table.notes.emplace_back(
          "What has no weeks the plan takes for known: learning it comes on top of them.");
    for (const auto item : StudyPlanner(roadmap_, taxonomy_, coverage_, held).sooner().items)
      learn_item(item);
    table.notes.push_back(
        s.median >= target_ - 1e-9
            ? fmt::format("The median job's coverage reaches {} after {:.0f} weeks.", percent(s.median),
                          until)
            : fmt::format(
                  "The whole plan takes the median job's coverage to {}; for more, see what it lacks (gap).",
                  percent(s.median)));
    return table;
  }

 private:
  // Items that the plan gives no weeks because it takes what they teach for known.
  std::vector<std::size_t> before_the_weeks() const {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < roadmap_.items().size(); ++i) {
      const auto& item = roadmap_.items()[i];
      if (item.weeks <= 0 && is_study(item, taxonomy_)) out.push_back(i);
    }
    return out;
  }
  bool leads_on(const taxonomy::PlanItem& item) const {
    return std::any_of(
        roadmap_.items().begin(), roadmap_.items().end(), [&](const taxonomy::PlanItem& other) {
          return std::find(other.requires_.begin(), other.requires_.end(), item.id) != other.requires_.end();
        });
  }
  std::int64_t asked_by(SkillId skill) const {
    return std::count_if(
        coverage_.entries().begin(), coverage_.entries().end(), [&](const Coverage::Entry& entry) {
          return std::find(entry.skills.begin(), entry.skills.end(), skill) != entry.skills.end();
        });
  }
  static std::string weeks_of(const taxonomy::PlanItem& item) {
    if (item.first_week == 0) return "";
    return item.first_week == item.last_week ? std::to_string(item.first_week)
                                             : fmt::format("{}-{}", item.first_week, item.last_week);
  }

  const Sample& sample_;
  const taxonomy::Taxonomy& taxonomy_;
  const taxonomy::Roadmap& roadmap_;
  double target_;
  std::string job_;  // what the sample's jobs are called
  Coverage coverage_;
};

Table understood_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                       const std::vector<Understood>& have) {
  Table table = start_table(sample, "understood", "What was understood of your list");
  table.columns = {
      {"line", Format::text, "as written"},
      {"skills", Format::text, "canonical names"},
      {"how", Format::text, "named, in parts, read in the text, nearest name or not understood"}};
  for (const auto& u : have) {
    std::vector<std::string> names;
    for (const auto skill : u.skills) names.push_back(taxonomy.skill(skill).name);
    table.rows.push_back({u.line, text::join(names, ", "), u.how});
  }
  return table;
}

// What was not read as it stands, said where it is not overlooked.
std::vector<std::string> doubts(const taxonomy::Taxonomy& taxonomy, const std::vector<Understood>& have) {
  std::vector<std::string> guessed, unknown, notes;
  for (const auto& u : have) {
    if (u.skills.empty()) unknown.push_back("\"" + u.line + "\"");
    if (u.how == "nearest name")
      guessed.push_back("\"" + u.line + "\" as " + taxonomy.skill(u.skills.front()).name);
  }
  if (!guessed.empty()) notes.push_back("Read " + text::join(guessed, ", ") + ".");
  if (!unknown.empty()) notes.push_back("Not understood, not counted: " + text::join(unknown, ", ") + ".");
  return notes;
}

}  // namespace

std::vector<Table> gap_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                              const taxonomy::Roadmap& roadmap, const std::vector<Understood>& have,
                              double target) {
  Held held(taxonomy.skills().size(), false);
  for (const auto& u : have) {
    for (const auto skill : u.skills) learn(held, taxonomy, skill);
  }
  const Gap gap(sample, taxonomy, roadmap, target);
  auto next = gap.next_skills(held);
  if (std::none_of(sample.postings.begin(), sample.postings.end(), [](const auto& p) { return p.open; }))
    next.notes.emplace_back(
        "No posting is known to be open: what was imported tells what was asked for, not what can be applied "
        "for now. These are all jobs; a link may be dead.");
  for (auto& note : doubts(taxonomy, have)) next.notes.push_back(std::move(note));
  return {std::move(next), gap.coverage(held), gap.fits(held), gap.path(held),
          understood_table(sample, taxonomy, have)};
}

}  // namespace radar::report
