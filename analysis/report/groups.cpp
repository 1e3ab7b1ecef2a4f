#include "analysis/report/groups.h"

#include <set>
#include <unordered_map>

namespace radar::report {
namespace {

// The group's part of the job; its date stays the whole job's, which no group needs.
Job part_of(const Job& job) {
  Job out;
  out.id = job.id;
  out.employer = job.employer;
  out.date = job.date;
  out.dated = job.dated;
  out.stratum = job.stratum;
  return out;
}

Sample group_of(const Sample& sample, const std::vector<std::pair<std::size_t, std::size_t>>& members) {
  Sample out;
  out.filters = sample.filters;
  out.employers = sample.employers;
  out.named = sample.named;
  for (std::size_t k = 0; k < members.size(); ++k) {
    const auto [job, posting] = members[k];
    if (k == 0 || members[k - 1].first != job) out.jobs.push_back(part_of(sample.jobs[job]));
    out.jobs.back().postings.push_back(out.postings.size());
    out.postings.push_back(sample.postings[posting]);
  }
  for (auto& job : out.jobs) job.said = said_by(out.postings, job.postings);
  return weighed(std::move(out), sample.filters.weight);
}

}  // namespace

std::map<std::string, Sample> groups_by(const Sample& sample, Told told) {
  std::map<std::string, std::vector<std::pair<std::size_t, std::size_t>>> members;  // job, posting
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    for (const auto p : sample.jobs[i].postings) {
      if (const auto& value = sample.postings[p].*told; !value.empty()) members[value].emplace_back(i, p);
    }
  }
  std::map<std::string, Sample> out;
  for (const auto& [value, of_value] : members) out.emplace(value, group_of(sample, of_value));
  return out;
}

std::vector<std::string> values_of(const Sample& sample, const Job& job, Told told) {
  std::set<std::string> out;
  for (const auto p : job.postings) {
    if (const auto& value = sample.postings[p].*told; !value.empty()) out.insert(value);
  }
  return {out.begin(), out.end()};
}

std::vector<double> votes(const Sample& sample, std::span<const std::size_t> jobs) {
  std::unordered_map<int, double> jobs_of;
  for (const auto i : jobs) ++jobs_of[sample.jobs[i].employer];
  std::vector<double> out;
  out.reserve(jobs.size());
  for (const auto i : jobs) {
    const auto& job = sample.jobs[i];
    out.push_back(sample.filters.weight == Weight::company ? 1 / jobs_of[job.employer] : job.weight);
  }
  return out;
}

}  // namespace radar::report
