// What goes to a server and what comes back, as plain values: the parser of a source sees nothing else.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sources/text/date.h"

namespace radar::model {

using Header = std::pair<std::string, std::string>;

enum class RequestRole : std::uint8_t {
  listing,  // a page of the listing; completeness depends on it
  detail,   // one posting's text; asked for only if the posting is new or its revision changed
};

struct Request {
  std::string method = "GET";
  std::string url;  // may hold {env:NAME}: the client puts the secret in at the last moment, so that no
                    // log, error, database or test ever sees it
  std::vector<Header> headers;  // values may hold {env:NAME} too
  std::string body;
  RequestRole role = RequestRole::listing;
  std::string native_id;  // of the posting a detail request is for
  std::string state;      // what the parse of the answer must know (page number, seen count ...); opaque
  bool follow_off_site =
      true;  // false: a redirect to another host means "no such board" and is handed to parse
  bool operator==(const Request&) const = default;
};

struct Response {
  int status = 0;
  std::string url;                   // final, after redirects
  std::vector<Header> headers;       // of the final answer; names in lower case
  std::string body;                  // decompressed bytes, as sent otherwise
  text::UnixSeconds fetched_at = 0;  // the only clock a source has

  [[nodiscard]] std::string_view header(std::string_view lower_case_name) const;  // "" if absent
};

// The body as UTF-8 (charset from BOM, header, document).
[[nodiscard]] std::string body_text(const Response& r);

}  // namespace radar::model
