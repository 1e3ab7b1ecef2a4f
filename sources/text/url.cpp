#include "sources/text/url.h"

#include <algorithm>
#include <array>

#include "sources/text/hex.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::text {
namespace {

bool is_unreserved(char c) {
  return is_ascii_alpha(c) || is_ascii_digit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

void append_percent(std::string& out, char c) {
  static constexpr char k_digits[] = "0123456789ABCDEF";
  const auto u = static_cast<unsigned char>(c);
  out += '%';
  out += k_digits[u >> 4];
  out += k_digits[u & 15];
}

// What a browser would send: blanks, quotes and non-ASCII are encoded, everything else is left as given.
std::string encode_unsafe(std::string_view s) {
  std::string out;
  for (const char c : s) {
    const auto u = static_cast<unsigned char>(c);
    if (u <= 0x20 || u >= 0x7F || c == '"' || c == '<' || c == '>')
      append_percent(out, c);
    else
      out += c;
  }
  return out;
}

bool split_authority(std::string_view authority, Url& url) {
  if (authority.find('@') != std::string_view::npos) return false;
  const auto bracket = authority.rfind(']');
  const auto colon = authority.rfind(':');
  if (colon != std::string_view::npos && (bracket == std::string_view::npos || colon > bracket)) {
    const auto digits = authority.substr(colon + 1);
    if (!digits.empty()) {
      const auto port = parse_int(digits);
      if (!port || *port < 1 || *port > 65535) return false;
      url.port = static_cast<std::uint16_t>(*port);
    }
    authority = authority.substr(0, colon);
  }
  url.host = ascii_lower(authority);
  while (url.host.ends_with('.')) url.host.pop_back();
  const bool default_port =
      (url.scheme == "http" && url.port == 80) || (url.scheme == "https" && url.port == 443);
  if (default_port) url.port = 0;
  return url.host.find_first_of(" \t\\/<>\"") == std::string::npos;
}

bool is_tracking(std::string_view name) {
  static constexpr std::array<std::string_view, 16> k_names = {
      "gh_src", "lever-source", "lever-origin", "source", "src", "ref",  "referrer", "trk",
      "gclid",  "fbclid",       "mc_cid",       "mc_eid", "utm", "rltr", "origin",   "refid"};
  const std::string lower = ascii_lower(name);
  return lower.starts_with("utm_") || lower.starts_with("lever-source") ||
         std::find(k_names.begin(), k_names.end(), lower) != k_names.end();
}

}  // namespace

std::string remove_dot_segments(std::string_view path) {
  std::vector<std::string_view> out;
  const auto segments = split(path, '/');
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const auto segment = segments[i];
    const bool last = i + 1 == segments.size();
    if (segment == "..") {
      if (out.size() > 1) out.pop_back();
      if (last) out.emplace_back("");
    } else if (segment == ".") {
      if (last) out.emplace_back("");
    } else {
      out.push_back(segment);
    }
  }
  std::string result;
  for (std::size_t i = 0; i < out.size(); ++i) (result += i == 0 ? "" : "/") += out[i];
  return result.empty() || result.front() != '/' ? "/" + result : result;
}

std::string Url::origin() const {
  return scheme + "://" + host + (port == 0 ? "" : ":" + std::to_string(port));
}

std::string Url::str() const {
  return origin() + path + (has_query ? "?" + query : "") + (fragment.empty() ? "" : "#" + fragment);
}

std::uint16_t Url::effective_port() const {
  if (port != 0) return port;
  return scheme == "http" ? 80 : scheme == "https" ? 443 : 0;
}

std::optional<Url> parse_url(std::string_view s) {
  s = trim(s);
  const auto scheme_end = s.find("://");
  if (scheme_end == std::string_view::npos || scheme_end == 0) return std::nullopt;
  Url url;
  url.scheme = ascii_lower(s.substr(0, scheme_end));
  const bool good =
      is_ascii_alpha(url.scheme.front()) && std::all_of(url.scheme.begin(), url.scheme.end(), [](char c) {
        return is_ascii_alpha(c) || is_ascii_digit(c) || c == '+' || c == '-' || c == '.';
      });
  if (!good) return std::nullopt;
  s.remove_prefix(scheme_end + 3);
  const auto authority_end = s.find_first_of("/?#");
  if (!split_authority(s.substr(0, authority_end), url) || url.host.empty()) return std::nullopt;
  s = authority_end == std::string_view::npos ? std::string_view() : s.substr(authority_end);
  if (const auto hash = s.find('#'); hash != std::string_view::npos) {
    url.fragment = encode_unsafe(s.substr(hash + 1));
    s = s.substr(0, hash);
  }
  if (const auto mark = s.find('?'); mark != std::string_view::npos) {
    url.has_query = true;
    url.query = encode_unsafe(s.substr(mark + 1));
    s = s.substr(0, mark);
  }
  url.path = s.empty() ? "/" : encode_unsafe(s);
  return url;
}

std::optional<std::string> resolve_url(std::string_view base, std::string_view reference) {
  reference = trim(reference);
  const auto root = parse_url(base);
  if (!root) return std::nullopt;
  const auto web = [](const Url& u) { return u.scheme == "http" || u.scheme == "https"; };
  if (const auto absolute = parse_url(reference)) {
    if (!web(*absolute)) return std::nullopt;
    return absolute->str();
  }
  const auto colon = reference.find(':');
  if (colon != std::string_view::npos && colon < reference.find_first_of("/?#"))
    return std::nullopt;  // mailto: ...
  if (!web(*root)) return std::nullopt;
  if (reference.starts_with("//")) {
    const auto other = parse_url(root->scheme + ":" + std::string(reference));
    return other ? std::optional(other->str()) : std::nullopt;
  }
  Url url = *root;
  url.fragment.clear();
  if (const auto hash = reference.find('#'); hash != std::string_view::npos) {
    url.fragment = encode_unsafe(reference.substr(hash + 1));
    reference = reference.substr(0, hash);
  }
  if (reference.empty()) return url.str();
  const auto mark = reference.find('?');
  const auto path = reference.substr(0, mark);
  url.has_query = mark != std::string_view::npos;
  url.query = url.has_query ? encode_unsafe(reference.substr(mark + 1)) : "";
  if (path.starts_with('/')) {
    url.path = remove_dot_segments(encode_unsafe(path));
  } else if (!path.empty()) {
    url.path = remove_dot_segments(root->path.substr(0, root->path.rfind('/') + 1) + encode_unsafe(path));
  }
  return url.str();
}

std::string canonical_url(std::string_view s) {
  auto url = parse_url(s);
  if (!url) return "";
  url->fragment.clear();
  if (url->scheme == "http") url->scheme = "https";
  if (url->host.starts_with("www.")) url->host.erase(0, 4);
  auto parameters = query_parameters(url->query);
  std::erase_if(parameters, [](const auto& p) { return is_tracking(p.first); });
  std::sort(parameters.begin(), parameters.end());
  url->query = build_query(parameters);
  url->has_query = !parameters.empty();
  while (url->path.ends_with('/')) url->path.pop_back();
  return url->str();
}

std::string percent_encode(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (is_unreserved(c))
      out += c;
    else
      append_percent(out, c);
  }
  return out;
}

std::string percent_encode_path(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (is_unreserved(c) || c == '/')
      out += c;
    else
      append_percent(out, c);
  }
  return out;
}

std::string percent_decode(std::string_view s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (const auto byte = s[i] == '%' ? hex_byte(s, i + 1) : std::nullopt) {
      out += static_cast<char>(*byte);
      i += 2;
    } else {
      out += s[i];
    }
  }
  return out;
}

std::vector<std::pair<std::string, std::string>> query_parameters(std::string_view query) {
  std::vector<std::pair<std::string, std::string>> out;
  for (const auto part : split(query, '&')) {
    if (part.empty()) continue;
    const auto equals = part.find('=');
    const auto decode = [](std::string_view x) {
      return percent_decode(replace_all(std::string(x), "+", " "));
    };
    out.emplace_back(decode(part.substr(0, equals)),
                     equals == std::string_view::npos ? "" : decode(part.substr(equals + 1)));
  }
  return out;
}

std::string build_query(const std::vector<std::pair<std::string, std::string>>& parameters) {
  std::string out;
  for (const auto& [name, value] : parameters) {
    if (!out.empty()) out += '&';
    out += percent_encode(name) + "=" + percent_encode(value);
  }
  return out;
}

std::string with_parameter(std::string_view s, std::string_view name, std::string_view value) {
  auto url = parse_url(s);
  if (!url) return std::string(s);
  auto parameters = query_parameters(url->query);
  std::erase_if(parameters, [&](const auto& p) { return p.first == name; });
  parameters.emplace_back(name, value);
  url->query = build_query(parameters);
  url->has_query = true;
  return url->str();
}

}  // namespace radar::text
