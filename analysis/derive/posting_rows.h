// What the archive knew of its postings at some moment: each posting's version of that time with its
// employer, country, workplace and job. The newest moment is what derived_postings holds; an older one
// rebuilds a past report, whatever arrived since.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/derive/clusters.h"
#include "analysis/derive/employer.h"

namespace radar::derive {

struct PostingRow {
  std::int64_t posting = 0;
  std::int64_t seen_at = 0;     // of the version
  std::string employer;         // employer_key(), else that of its job; "" unknown
  std::string country;          // ISO 3166-1 alpha-2; "" unknown
  std::string remote;           // the source's field, else the text's; "" unknown
  bool open = false;            // listed at that moment
  std::int64_t job = 0;         // smallest posting id of its job
  bool representative = false;  // the posting of its job to link to
};
struct PostingRows {
  std::vector<PostingRow> rows;  // by posting id
  std::vector<ClusterLink> links;
};

// All documents must have been extracted under `rules`.
[[nodiscard]] PostingRows posting_rows(SQLite::Database& db, std::int64_t rules, std::int64_t as_of);

}  // namespace radar::derive
