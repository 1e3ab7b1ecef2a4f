#include "analysis/report/windows.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "analysis/report/counted.h"
#include "analysis/report/groups.h"

namespace radar::report {
namespace {

constexpr text::UnixSeconds k_day = 86'400;
constexpr std::size_t k_named_sources = 6;

std::string list(const std::vector<std::string>& names) {
  std::string out;
  for (std::size_t i = 0; i < names.size() && i < k_named_sources; ++i)
    out += (i == 0 ? "" : ", ") + names[i];
  if (names.size() > k_named_sources) out += fmt::format(" and {} more", names.size() - k_named_sources);
  return out;
}

std::string percent(std::int64_t part, std::int64_t whole) {
  return whole == 0 ? "0%"
                    : fmt::format("{:.0f}%", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

}  // namespace

Span span_of(text::UnixSeconds t, Window window) {
  const auto days = (t >= 0 ? t : t - (k_day - 1)) / k_day;
  if (window == Window::week) {
    const auto monday = days - ((days + 3) % 7 + 7) % 7;
    return {text::format_date(monday * k_day), monday * k_day, (monday + 7) * k_day};
  }
  const auto c = text::civil_from_days(days);
  const int months = window == Window::quarter ? 3 : 1;
  const int first = (static_cast<int>(c.month) - 1) / months * months;  // from 0
  const auto begin = text::days_from_civil(c.year, static_cast<unsigned>(first + 1), 1);
  const int after = first + months;
  const auto end = text::days_from_civil(c.year + after / 12, static_cast<unsigned>(after % 12 + 1), 1);
  return {window == Window::quarter ? fmt::format("{}-Q{}", c.year, first / 3 + 1)
                                    : fmt::format("{}-{:02}", c.year, c.month),
          begin * k_day, end * k_day};
}

Span next_span(const Span& span, Window window) { return span_of(span.end, window); }

Health health_of(const Sample& sample, const std::string& source, const Span& span) {
  const auto it = sample.nights.find(source);
  if (it == sample.nights.end() || it->second.empty()) return Health::unknown;
  const auto& nights = it->second;
  std::int64_t asked = 0, well = 0;
  for (const auto& night : nights) {
    if (!span.holds(night.at)) continue;
    ++asked;
    well += night.well;
  }
  if (asked == 0) return nights.front().at >= span.end ? Health::unknown : Health::unwell;
  return static_cast<double>(well) >= k_well_nights * static_cast<double>(asked) ? Health::well
                                                                                 : Health::unwell;
}

WindowPair::WindowPair(const Sample& sample, Span first, Span last, const Holds& in)
    : first_(std::move(first)), last_(std::move(last)) {
  std::vector<bool> unwell(sample.strata.size(), false);
  for (std::size_t s = 0; s < sample.strata.size(); ++s) {
    unwell[s] = health_of(sample, sample.strata[s].source, first_) == Health::unwell ||
                health_of(sample, sample.strata[s].source, last_) == Health::unwell;
  }
  std::vector<stats::Placed> placed;
  std::vector<std::size_t> jobs[2];  // of the windows; votes are counted within each
  std::set<std::size_t> sick, seen;
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    const auto& job = sample.jobs[i];
    for (const bool late : {false, true}) {
      if (!in(i, late ? last_ : first_)) continue;
      ++all_[late];
      if (unwell[job.stratum]) {
        sick.insert(job.stratum);
        continue;
      }
      seen.insert(job.stratum);
      members_.emplace_back(i, late);
      placed.push_back({job.weight, job.employer, static_cast<int>(job.stratum), late});
      jobs[late].push_back(i);
    }
  }
  const std::vector<double> weights[2] = {votes(sample, jobs[0]), votes(sample, jobs[1])};
  std::size_t at[2] = {0, 0};
  for (auto& p : placed) p.weight = weights[p.second][at[p.second]++];
  comparison_ = std::make_unique<stats::StratifiedComparison>(placed);
  std::set<std::size_t> used;
  for (const int s : comparison_->strata()) used.insert(static_cast<std::size_t>(s));
  for (const auto& [job, late] : members_) {
    compares_.push_back(used.count(sample.jobs[job].stratum) != 0);
    compared_[late] += compares_.back();
  }
  for (const auto s : used)
    survivors_ = survivors_ || health_of(sample, sample.strata[s].source, first_) == Health::unknown;
  for (const auto s : sick) unwell_.push_back(sample.strata[s].name);
  for (const auto s : seen) (used.count(s) != 0 ? used_ : one_sided_).push_back(sample.strata[s].name);
}

std::vector<std::size_t> WindowPair::compared(bool in_last) const {
  std::vector<std::size_t> out;
  for (std::size_t m = 0; m < members_.size(); ++m) {
    if (compares_[m] && members_[m].second == in_last) out.push_back(members_[m].first);
  }
  return out;
}

bool WindowPair::enough(std::int64_t least) const {
  const auto holds = [&](int window) {
    return compared_[window] >= least &&
           static_cast<double>(compared_[window]) >= k_least_seen * static_cast<double>(all_[window]);
  };
  return comparison_->possible() && comparison_->effective_clusters() >= k_least_employers_compared &&
         holds(0) && holds(1);
}

stats::StratifiedComparison::Difference WindowPair::change(
    const std::function<double(std::size_t job)>& value) const {
  std::vector<double> values;
  values.reserve(members_.size());
  for (const auto& [job, late] : members_) values.push_back(value(job));
  return comparison_->of(values);
}

stats::StratifiedComparison::Difference WindowPair::change(const Demand& demand,
                                                           taxonomy::SkillId skill) const {
  return change([&](std::size_t job) { return demand.names(job, skill) ? 1.0 : 0.0; });
}

std::pair<std::int64_t, std::int64_t> WindowPair::asking(const Demand& demand,
                                                         taxonomy::SkillId skill) const {
  std::pair<std::int64_t, std::int64_t> out{0, 0};
  for (std::size_t m = 0; m < members_.size(); ++m) {
    const auto& [job, late] = members_[m];
    if (compares_[m]) (late ? out.second : out.first) += demand.names(job, skill);
  }
  return out;
}

std::optional<std::pair<text::UnixSeconds, text::UnixSeconds>> WindowPair::bulk_of_last(
    const Sample& sample) const {
  std::vector<text::UnixSeconds> days;
  for (std::size_t m = 0; m < members_.size(); ++m) {
    const auto& [job, late] = members_[m];
    if (late && compares_[m] && sample.jobs[job].dated) days.push_back(sample.jobs[job].date);
  }
  if (days.empty()) return std::nullopt;
  std::sort(days.begin(), days.end());
  const auto cut = days.size() / 20;
  return std::pair{days[cut], days[days.size() - 1 - cut]};
}

std::string WindowPair::note() const {
  std::string out = fmt::format(
      "Compared within {} seen in both windows ({}), which hold {} of the {} jobs of {} and {} of the {} of "
      "{}.",
      counted(static_cast<std::int64_t>(used_.size()), "source"), list(used_), percent(compared_[0], all_[0]),
      all_[0], first_.name, percent(compared_[1], all_[1]), all_[1], last_.name);
  if (survivors_)
    out +=
        " Of the days before a source's first night, or before an import, only postings that were still open "
        "then are known: long-lived ones.";
  if (!unwell_.empty()) out += " Left out, not well seen in one of them: " + list(unwell_) + ".";
  if (!one_sided_.empty()) out += " Left out, nothing in one of them: " + list(one_sided_) + ".";
  return out;
}

Holds by_publication(const Sample& sample) {
  return [&sample](std::size_t job, const Span& span) {
    return sample.jobs[job].dated && span.holds(sample.jobs[job].date);
  };
}

}  // namespace radar::report
