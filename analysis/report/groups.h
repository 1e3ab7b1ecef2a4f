// Parts of a sample, each a sample of its own: its jobs are those that the filters would take, and its votes
// are counted within it.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "analysis/report/query.h"

namespace radar::report {

// What a posting tells: &PostingInfo::country and the like; "" it does not.
using Told = std::string PostingInfo::*;

// By value the jobs that have a posting telling it, with these postings and what they say: what load_sample
// gives under the filter. A job listed in several places is in the group of each.
[[nodiscard]] std::map<std::string, Sample> groups_by(const Sample& sample, Told told);

// What a job's postings tell, each value once, sorted.
[[nodiscard]] std::vector<std::string> values_of(const Sample& sample, const Job& job, Told told);

// The votes of some of a sample's jobs (indexes) among themselves, in the order given: with one vote per
// employer, an employer's is shared by its jobs among these.
[[nodiscard]] std::vector<double> votes(const Sample& sample, std::span<const std::size_t> jobs);

}  // namespace radar::report
