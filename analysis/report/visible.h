// The moment up to which a report knows: the end of --as-of's day, or no end.
#pragma once

#include "analysis/report/query.h"

namespace radar::report {

[[nodiscard]] inline text::UnixSeconds last_second(const Filters& filters) {
  constexpr text::UnixSeconds k_day = 86'400, k_never = INT64_MAX / 4;
  const auto day = text::parse_date(filters.as_of);
  return filters.as_of.empty() || !day ? k_never : day->seconds + k_day - 1;
}

}  // namespace radar::report
