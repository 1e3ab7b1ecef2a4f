// Has a source silently stopped saying something? The fill rate of each field against the source's own last
// weeks: a format that changed half-way still parses, and would end as a fall in the statistics.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "scraper/store/store.h"

namespace radar::crawl {

struct Drift {
  std::string field;
  double before = 0, now = 0;  // shares, 0 to 1
};

struct DriftPolicy {
  std::int64_t least_before = 20;  // postings over the weeks before
  std::int64_t least_now = 8;      // postings this night
  double least_share = 0.2;        // a field that was seldom filled tells nothing
  double fall = 0.5;               // below this part of the share before
  double z = 4.0;                  // two-proportion z statistic: no accident of a small night
};

// Fields that fell, worst first. `tonight` is filled and total per field.
[[nodiscard]] std::vector<Drift> fallen_fields(
    const std::map<std::string, std::pair<std::int64_t, std::int64_t>>& tonight,
    const std::map<std::string, store::FieldHistory>& before, const DriftPolicy& policy = {});

// "pay 61% to 0%, posted 100% to 3%"
[[nodiscard]] std::string in_words(const std::vector<Drift>& drifts);

}  // namespace radar::crawl
