// What a sample's figures rest on, in words that go with every table: when its jobs were published, which
// role families it pools, which employers are known, and what the filters could not place.
#pragma once

#include "analysis/report/query.h"

namespace radar::report {

// What was left out because it could not be told whether it belongs, and what was not believed.
struct LeftOut {
  std::int64_t undated_postings = 0, undated_jobs = 0;  // by --since and --until
  std::int64_t may_be_open = 0;                         // imported postings, by --open
  std::int64_t postdated = 0;                           // postings whose day of publication lay ahead
};

[[nodiscard]] std::vector<std::string> basis_notes(const Sample& sample, const LeftOut& left_out);

// Days of publication of the oldest and the newest job that tells one; nullopt: none does.
[[nodiscard]] std::optional<std::pair<text::UnixSeconds, text::UnixSeconds>> days_of(const Sample& sample);

// Role families and their jobs, the largest first; a job is of each family that its postings are of.
[[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> families_of(const Sample& sample);

}  // namespace radar::report
