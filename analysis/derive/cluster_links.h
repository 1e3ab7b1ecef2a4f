// All evidence that two postings are one job, found without comparing every posting with every other.
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/derive/clusters.h"

namespace radar::derive {

struct Edge {
  std::size_t a, b;  // indexes of items
  const char* rule;
  double score;
};

[[nodiscard]] std::vector<Edge> all_links(const std::vector<ClusterItem>& items,
                                          const Thresholds& thresholds);

}  // namespace radar::derive
