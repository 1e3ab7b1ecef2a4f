// One answer as it came, with the request that it answers.
#pragma once

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

}  // namespace radar::store
