// Reads kept responses again with today's parsers. Nothing is asked of the network, nothing closes or opens:
// only what a better parser makes of the same bytes changes. What a night without kept responses has changed
// since is newer and stays.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "scraper/crawl/crawl_config.h"
#include "scraper/store/store.h"

namespace radar::crawl {

struct ReparsedSource {
  std::string id;
  std::int64_t responses = 0, postings = 0, new_ = 0, changed = 0, failed = 0;
  std::string detail;  // the first failure, one sentence
};

struct ReparseOptions {
  std::vector<std::string> only;  // source ids; empty: all with kept responses
  text::UnixSeconds since = 0;    // of the fetch
  text::UnixSeconds now = 0;
  std::string program_version;
};

// Throws store::StoreException when the database cannot be written.
[[nodiscard]] std::vector<ReparsedSource> reparse(const CrawlConfig& config, store::Store& store,
                                                  const ReparseOptions& options);

}  // namespace radar::crawl
