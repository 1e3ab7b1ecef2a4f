// Which postings are one job: the same employer, the same title, nearly the same text - posted in several
// places, on several sources, or again after it was closed. Nothing is merged or deleted; links say why.
// The partition depends on what the postings say alone, not on their order or their numbers.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/derive/similarity.h"

namespace radar::derive {

// Least likeness of two texts of one job, chosen on labelled pairs (tests/bench/clusters.cpp prints the
// table).
struct Thresholds {
  // Same employer and title: shingles weigh by how few of the employer's titles have them.
  double weighted = 0.55;
  double plain = 0.65;        // or: the Jaccard coefficient
  double plain_floor = 0.30;  // with the weighted one at least this
  double contained = 0.85;    // or: one text lies within the other, as in a copy with more or less around it
  double unnamed = 0.80;      // neither employer is known; plain
  double related = 0.50;      // employers whose names begin alike, or of whom one is unknown; plain
  double unrelated = 0.80;    // employers that differ: an agency's copy, a renamed firm; plain
};

struct ClusterItem {
  std::int64_t posting = 0;
  std::int64_t source = 0;
  std::string employer;             // employer_key(); "" unknown
  std::string title;                // title_key()
  std::string canonical_url;        // "" none
  std::string apply_url;            // canonical too; "" none
  std::vector<std::string> places;  // place_words()
  std::int64_t text = 0;            // equal: the same text
  Sketch sketch;
  std::int64_t opened = 0;  // first day seen open, and the last: apart in time, one is a repost of the other
  std::int64_t closed = std::numeric_limits<std::int64_t>::max();
};

struct ClusterLink {
  std::int64_t a, b;  // posting ids, a < b
  // "same_url", "apply_url", "same_text", "near_text", "contained_text", "short_text", "other_employer";
  // "repost" where one of the first five texts is the other's, closed before this one opened on the same
  // source.
  const char* rule;
  double score;  // 0 to 1: likeness of the texts by that rule's measure; 1 for the same address or text
};

struct Clusters {
  std::vector<std::int64_t> job;  // per item: the smallest posting id of its job
  std::vector<ClusterLink>
      links;  // the strongest ones that hold each job together: one less than its postings
};

[[nodiscard]] Clusters cluster(const std::vector<ClusterItem>& items, const Thresholds& thresholds = {});

}  // namespace radar::derive
