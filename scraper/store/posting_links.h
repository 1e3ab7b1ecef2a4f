// Where the archive's postings lead to: for finding the employers' own boards behind an aggregator's copies.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "scraper/store/store.h"

namespace radar::store {

struct PostingLinks {
  std::string source, company, url, apply_url;
  bool from_window = false;  // of a feed or search, not of a board
  std::int64_t text_id = 0;  // for load_text
};

// Every posting in its current version. Throws StoreException.
void for_each_posting(Store& store, const std::function<void(const PostingLinks&)>& use);

}  // namespace radar::store
