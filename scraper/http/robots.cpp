// Lines are read one at a time, as RFC 9309 section 2.2 has them; rules are matched by bytes after both sides
// were brought to one percent-coding.
#include "scraper/http/robots.h"

#include <algorithm>
#include <string>
#include <vector>

#include "sources/text/hex.h"
#include "sources/text/number.h"
#include "sources/text/url.h"
#include "sources/text/utf8.h"

namespace radar::http {
namespace {

struct Rule {
  bool allow;
  std::string pattern;
};
struct Group {
  std::vector<Rule> rules;
  std::optional<double> delay;
};

bool is_token_char(char c) { return text::is_ascii_alpha(c) || c == '-' || c == '_'; }

std::string product_token(std::string_view agent) {
  std::size_t n = 0;
  while (n < agent.size() && is_token_char(agent[n])) ++n;
  return text::ascii_lower(agent.substr(0, n));
}

bool is_unreserved(unsigned char c) {
  return text::is_ascii_alpha(static_cast<char>(c)) || text::is_ascii_digit(static_cast<char>(c)) ||
         c == '-' || c == '.' || c == '_' || c == '~';
}

void append_percent(std::string& out, unsigned char c) {
  constexpr char digits[] = "0123456789ABCDEF";
  out += '%';
  out += digits[c >> 4];
  out += digits[c & 15];
}

// In a query these mean the same escaped or not, and both forms are written: the RFC's own example has
// "?baz=https://foo.bar" match "?baz=https%3A%2F%2Ffoo.bar".
bool is_plain_in_query(unsigned char c) {
  return std::string_view(":/?@!'(),;[]").find(static_cast<char>(c)) != std::string_view::npos;
}

// Unreserved octets decoded, other escapes in upper case, non-ASCII bytes escaped (RFC 9309 section 2.2.2).
// What has a meaning in patterns is escaped where it has none: in a URL, and "$" in the middle of a pattern.
std::string normalised(std::string_view path, bool is_pattern) {
  std::string out;
  bool in_query = false;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const auto c = static_cast<unsigned char>(path[i]);
    in_query = in_query || c == '?';
    const bool has_meaning = is_pattern && (c == '*' || (c == '$' && i + 1 == path.size()));
    if (const auto octet = c == '%' ? text::hex_byte(path, i + 1) : std::nullopt) {
      if (is_unreserved(*octet) || (in_query && is_plain_in_query(*octet)))
        out += static_cast<char>(*octet);
      else
        append_percent(out, *octet);
      i += 2;
    } else if (c >= 0x80 || c <= 0x20 || ((c == '*' || c == '$') && !has_meaning)) {
      append_percent(out, c);
    } else {
      out += static_cast<char>(c);
    }
  }
  return out;
}

std::string path_and_query(std::string_view url) {
  if (const auto parsed = text::parse_url(url)) {
    // As the client sends it: "/a/../b" goes out as "/b".
    const std::string path = text::remove_dot_segments(parsed->path.empty() ? "/" : parsed->path);
    return path + (parsed->has_query ? "?" + parsed->query : "");
  }
  const auto hash = url.find('#');
  std::string path(url.substr(0, hash));
  return path.empty() || path.front() != '/' ? "/" + path : path;
}

// Glob with '*', and '$' at the end as anchor; otherwise a prefix match. Linear: the last star is all that is
// ever gone back to.
bool pattern_matches(std::string_view pattern, std::string_view path) {
  const bool anchored = !pattern.empty() && pattern.back() == '$';
  if (anchored) pattern.remove_suffix(1);
  std::size_t p = 0, s = 0, star = std::string_view::npos, resume = 0;
  while (true) {
    if (p == pattern.size() && (!anchored || s == path.size())) return true;
    if (p < pattern.size() && pattern[p] == '*') {
      star = ++p;
      resume = s;
    } else if (p < pattern.size() && s < path.size() && pattern[p] == path[s]) {
      ++p, ++s;
    } else if (star != std::string_view::npos && resume < path.size()) {
      p = star;
      s = ++resume;
    } else {
      return false;
    }
  }
}

std::vector<std::string_view> lines_of(std::string_view txt) {
  std::vector<std::string_view> lines;
  while (!txt.empty()) {
    const auto end = txt.find_first_of("\r\n");
    lines.push_back(txt.substr(0, end));
    if (end == std::string_view::npos) break;
    txt.remove_prefix(end + 1);
  }
  return lines;
}

// Keys as authors write them: "useragent", "dissallow" are common enough that crawlers take them.
bool key_is(std::string_view key, std::initializer_list<std::string_view> names) {
  return std::any_of(names.begin(), names.end(), [&](auto name) { return text::iequals(key, name); });
}

struct Reader {
  std::string token;
  Group own, any;
  bool own_seen = false;
  bool in_agents = false;  // the last line was a user-agent line
  bool for_own = false, for_any = false;

  void line(std::string_view raw) {
    raw = raw.substr(0, raw.find('#'));
    const auto colon = raw.find(':');
    if (colon == std::string_view::npos) return;
    const auto key = text::trim(raw.substr(0, colon));
    const auto value = text::trim(raw.substr(colon + 1));
    if (key_is(key, {"user-agent", "useragent", "user agent"})) return agent(value);
    if (key_is(key, {"allow"})) return rule(true, value);
    if (key_is(key, {"disallow", "dissallow", "dissalow", "disalow"})) return rule(false, value);
    if (key_is(key, {"crawl-delay", "crawldelay"})) return delay(value);
  }
  void agent(std::string_view value) {
    if (!in_agents) for_own = for_any = false;
    in_agents = true;
    if (!value.empty() && value.front() == '*')
      for_any = true;
    else if (!token.empty() && product_token(value) == token)
      for_own = own_seen = true;
  }
  void rule(bool allow, std::string_view value) {
    in_agents = false;
    if (value.empty()) return;
    if (for_own) own.rules.push_back({allow, normalised(value, true)});
    if (for_any) any.rules.push_back({allow, normalised(value, true)});
  }
  void delay(std::string_view value) {
    in_agents = false;
    const auto seconds = text::parse_number(value);
    if (!seconds || *seconds < 0) return;
    if (for_own && !own.delay) own.delay = *seconds;
    if (for_any && !any.delay) any.delay = *seconds;
  }
};

Group group_for(std::string_view robots_txt, std::string_view agent) {
  if (robots_txt.substr(0, 3) == "\xEF\xBB\xBF") robots_txt.remove_prefix(3);
  Reader reader;
  reader.token = product_token(agent);
  for (const auto line : lines_of(robots_txt.substr(0, k_max_robots_bytes))) reader.line(line);
  return reader.own_seen ? reader.own : reader.any;
}

}  // namespace

bool allowed(std::string_view robots_txt, std::string_view agent, std::string_view url) {
  const std::string path = normalised(path_and_query(url), false);
  if (path == "/robots.txt") return true;
  const Rule* best = nullptr;
  const Group group = group_for(robots_txt, agent);
  for (const auto& rule : group.rules) {
    if (!pattern_matches(rule.pattern, path)) continue;
    const bool longer = best == nullptr || rule.pattern.size() > best->pattern.size();
    const bool tie = best != nullptr && rule.pattern.size() == best->pattern.size();
    if (longer || (tie && rule.allow)) best = &rule;
  }
  return best == nullptr || best->allow;
}

std::optional<double> crawl_delay(std::string_view robots_txt, std::string_view agent) {
  return group_for(robots_txt, agent).delay;
}

}  // namespace radar::http
