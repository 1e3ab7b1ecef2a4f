// URLs: parsing, resolution (RFC 3986), percent coding, query parameters, a canonical form for comparison.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace radar::text {

struct Url {
  std::string scheme;      // lower case
  std::string host;        // lower case; IPv6 in brackets; no userinfo (a URL with userinfo does not parse)
  std::uint16_t port = 0;  // 0: the scheme's own
  std::string path;        // begins with "/" when there is a host; percent-encoded as given
  std::string query;       // without "?"
  std::string fragment;    // without "#"
  bool has_query = false;

  [[nodiscard]] std::string str() const;
  [[nodiscard]] std::uint16_t effective_port() const;
  // scheme://host[:port], the unit that robots.txt and politeness go by.
  [[nodiscard]] std::string origin() const;
};

// Absolute URLs only (http, https and any other scheme with "//"); white space around is trimmed, blanks and
// non-ASCII bytes inside are percent-encoded.
[[nodiscard]] std::optional<Url> parse_url(std::string_view s);
// RFC 3986 section 5.2; nullopt if `base` is not absolute or the result has no http(s) scheme.
[[nodiscard]] std::optional<std::string> resolve_url(std::string_view base, std::string_view reference);
// "." and ".." taken out of an absolute path (RFC 3986 section 5.2.4).
[[nodiscard]] std::string remove_dot_segments(std::string_view path);
// For comparison: lower-case scheme and host, default port and fragment gone, tracking parameters (utm_*,
// gh_src, lever-source, source, ref, trk ...) gone, the rest sorted, no trailing slash, "www." dropped. "" if
// not a URL.
[[nodiscard]] std::string canonical_url(std::string_view s);

[[nodiscard]] std::string percent_encode(std::string_view s);       // all but unreserved characters
[[nodiscard]] std::string percent_encode_path(std::string_view s);  // leaves "/" too
[[nodiscard]] std::string percent_decode(std::string_view s);       // "+" stays
[[nodiscard]] std::vector<std::pair<std::string, std::string>> query_parameters(std::string_view query);
[[nodiscard]] std::string build_query(const std::vector<std::pair<std::string, std::string>>& parameters);
// `url` with query parameter `name` set to `value` (replaced or appended).
[[nodiscard]] std::string with_parameter(std::string_view url, std::string_view name, std::string_view value);

}  // namespace radar::text
