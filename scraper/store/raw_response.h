// One answer as it came, with the request that it answers.
#pragma once

#include <cstdint>
#include <string>

#include "sources/text/date.h"

namespace radar::store {

struct RawResponse {
  std::string request_key;   // hex SHA-256 of method, url, body
  std::string request_json;  // secrets still as {env:NAME}
  int status = 0;
  std::string content_type;
  std::string url;  // final, after redirects
  text::UnixSeconds fetched_at = 0;
  std::string body;
};

// Where a kept answer stands among the others of its source.
struct KeptResponse {
  std::int64_t id = 0;
  std::int64_t run = 0;    // the last night that got this answer, or a 304 for it
  bool is_newest = false;  // to its request, and fetched since the day asked for
};

}  // namespace radar::store
