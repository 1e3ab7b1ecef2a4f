// One look at a careers page or a board, before it is configured.
#pragma once

#include <cstdint>
#include <string>

#include "scraper/crawl/crawl_config.h"
#include "scraper/http/client.h"

namespace radar::crawl {

// One polite GET, redirects followed.
[[nodiscard]] Result<model::Response, http::FetchError> fetch_page(const CrawlConfig& config,
                                                                   const std::string& version,
                                                                   const std::string& url);

struct BoardProbe {
  enum class Answer { postings, refused, silent } answer = Answer::silent;
  std::int64_t count = 0;  // postings declared, or on the first page
  bool at_least = false;   // more pages follow
  std::string board_name;  // the company as the board names itself
  std::string why;         // of refused (the board's own answer) and silent (nothing came)
};
// The first requests of the entry's listing, a few at most.
[[nodiscard]] BoardProbe probe_board(const CrawlConfig& config, const std::string& version,
                                     const SourceEntry& entry);

}  // namespace radar::crawl
