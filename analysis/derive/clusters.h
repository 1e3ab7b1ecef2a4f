// Which postings are one job: the same employer, the same title, nearly the same text - posted in several
// places or on several sources. Nothing is merged or deleted; links say why.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/derive/minhash.h"

namespace radar::derive {

constexpr double k_near_text = 0.80;  // least estimated similarity of two texts of one job

struct ClusterItem {
  std::int64_t posting = 0;
  std::string employer;       // employer_key(); "" unknown
  std::string title;          // title_key()
  std::string canonical_url;  // "" none
  std::int64_t text = 0;      // equal: the same text
  Signature signature{};
};
struct ClusterLink {
  std::int64_t a, b;  // posting ids, a < b
  const char* rule;   // "same_url", "same_text", "near_text"
  double score;
};
struct Clusters {
  std::vector<std::int64_t> job;  // per item: the smallest posting id of its job
  std::vector<ClusterLink> links;
};

[[nodiscard]] Clusters cluster(const std::vector<ClusterItem>& items);

// Names as employers write them, compared: legal forms (Inc., GmbH, MMC ...) dropped.
[[nodiscard]] std::string employer_key(std::string_view company);
// Titles compared: what stands in brackets ("(m/w/d)", "(Remote)") dropped.
[[nodiscard]] std::string title_key(std::string_view title);

}  // namespace radar::derive
