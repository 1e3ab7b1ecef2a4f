// gumbo's cost grows with the square of the depth and of the number of open formatting elements, so both are
// bounded by a scan that knows tags but no tree: a start tag beyond the limit is dropped, its text stays.
#include "sources/markup/html_guard.h"

#include <algorithm>
#include <array>

#include "sources/text/utf8.h"

namespace radar::markup {
namespace {

constexpr std::array<std::string_view, 16> k_void = {"br",    "img",   "hr",  "input", "meta", "link",
                                                     "area",  "base",  "col", "embed", "wbr",  "source",
                                                     "track", "param", "p",   "li"};

// The end of the tag that begins at `at`, quotes respected; npos if it never ends.
std::size_t tag_end(std::string_view s, std::size_t at, int& attributes) {
  char quote = 0;
  for (std::size_t i = at; i < s.size(); ++i) {
    const char c = s[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return i;
    } else if (text::is_ascii_space(c)) {
      ++attributes;
    }
  }
  return std::string_view::npos;
}

}  // namespace

std::string guard_html(std::string_view html, const GuardLimits& limits) {
  html = text::prefix_bytes(html, limits.max_bytes);
  std::string out;
  out.reserve(html.size());
  int depth = 0;
  int foreign = 0;  // svg and math elements that are open
  std::size_t copied = 0;
  for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
    const bool closing = at + 1 < html.size() && html[at + 1] == '/';
    const std::size_t name_at = at + (closing ? 2 : 1);
    if (name_at >= html.size() || !text::is_ascii_alpha(html[name_at])) {
      ++at;
      continue;
    }
    int attributes = 0;
    const auto end = tag_end(html, name_at, attributes);
    if (end == std::string_view::npos) break;
    std::size_t name_end = name_at;
    while (name_end < end && !text::is_ascii_space(html[name_end]) && html[name_end] != '/') ++name_end;
    const std::string name =
        text::ascii_lower(html.substr(name_at, std::min<std::size_t>(name_end - name_at, 20)));
    if (name == "svg" || name == "math") foreign += closing ? -1 : 1;
    // "<path/>" ends itself in a drawing, "<div/>" ends nothing in HTML.
    const bool ends_itself = foreign > 0 && html[end - 1] == '/';
    const bool is_void = ends_itself || std::find(k_void.begin(), k_void.end(), name) != k_void.end();
    bool drop = false;
    if (closing) {
      if (depth > 0 && !is_void) --depth;
    } else if (!is_void) {
      drop = ++depth > limits.max_depth;
    }
    if (drop || attributes > limits.max_attributes) {
      out.append(html.substr(copied, at - copied));
      if (!drop) out.append("<").append(name).append(">");
      copied = end + 1;
    }
    at = end + 1;
  }
  out.append(html.substr(copied));
  return out;
}

}  // namespace radar::markup
