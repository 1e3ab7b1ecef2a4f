#include "analysis/report/basis.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/report/counted.h"

namespace radar::report {
namespace {

std::string period_note(const Sample& sample) {
  if (sample.jobs.empty()) return "";
  const auto undated =
      std::count_if(sample.jobs.begin(), sample.jobs.end(), [](const Job& job) { return !job.dated; });
  const auto days = days_of(sample);
  if (!days) return "No day of publication is known.";
  const auto first = text::format_date(days->first), last = text::format_date(days->second);
  std::string out = first == last ? "Published on " + first : "Published from " + first + " to " + last;
  if (undated > 0)
    out += fmt::format("; {} of {} jobs tell no day and count all the same (with --since they are left out)",
                       undated, sample.jobs.size());
  return out + ".";
}

std::string left_out_note(const LeftOut& left_out) {
  if (left_out.undated_postings == 0) return "";
  return fmt::format("Left out by --since or --until: {} ({}) whose day of publication is not known.",
                     counted(left_out.undated_jobs, "job"), counted(left_out.undated_postings, "posting"));
}

std::string postdated_note(const LeftOut& left_out) {
  if (left_out.postdated == 0) return "";
  return fmt::format(
      "{} a day of publication that lay ahead when they were read: not believed, counted as no day.",
      left_out.postdated == 1 ? "1 posting gives" : fmt::format("{} postings give", left_out.postdated));
}

std::string open_note(const LeftOut& left_out) {
  if (left_out.may_be_open == 0) return "";
  return fmt::format(
      "Left out by --open: {} that an import listed once and of which nothing tells whether they are still "
      "open (no last day given, published over 30 days ago or on an unknown day).",
      counted(left_out.may_be_open, "posting"));
}

std::string families_note(const Sample& sample) {
  if (sample.filters.role == "all") return "";
  const auto families = families_of(sample);
  if (families.size() < 2) return "";
  std::string list;
  for (const auto& [family, jobs] : families)
    list += fmt::format("{}{} {}", list.empty() ? "" : ", ", jobs, family);
  return fmt::format(
      "Role {} pools {} families of titles: {} jobs. They ask for different things; --role ={} is that one "
      "alone.",
      sample.filters.role, families.size(), list, sample.filters.role);
}

std::string unnamed_note(const Sample& sample) {
  const auto unnamed = std::count_if(sample.jobs.begin(), sample.jobs.end(), [&](const Job& job) {
    return !sample.named[static_cast<std::size_t>(job.employer)];
  });
  if (unnamed == 0) return "";
  return fmt::format(
      "{} no employer: not among the employers counted; intervals and votes by company take each for an "
      "employer of its own.",
      unnamed == 1 ? "1 job names" : fmt::format("{} jobs name", unnamed));
}

}  // namespace

std::optional<std::pair<text::UnixSeconds, text::UnixSeconds>> days_of(const Sample& sample) {
  std::optional<std::pair<text::UnixSeconds, text::UnixSeconds>> out;
  for (const auto& job : sample.jobs) {
    if (!job.dated) continue;
    if (!out) out = {job.date, job.date};
    out = {std::min(out->first, job.date), std::max(out->second, job.date)};
  }
  return out;
}

std::vector<std::pair<std::string, std::int64_t>> families_of(const Sample& sample) {
  std::map<std::string, std::int64_t> count;
  for (const auto& job : sample.jobs) ++count[sample.postings[job.postings.front()].role];
  std::vector<std::pair<std::string, std::int64_t>> out(count.begin(), count.end());
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  return out;
}

std::vector<std::string> basis_notes(const Sample& sample, const LeftOut& left_out) {
  std::vector<std::string> out;
  for (auto note : {period_note(sample), left_out_note(left_out), postdated_note(left_out),
                    open_note(left_out), families_note(sample), unnamed_note(sample)}) {
    if (!note.empty()) out.push_back(std::move(note));
  }
  return out;
}

}  // namespace radar::report
