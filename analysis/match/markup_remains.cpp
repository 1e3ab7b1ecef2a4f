#include "analysis/match/markup_remains.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "sources/text/utf8.h"

namespace radar::match {
namespace {

constexpr std::array k_named = {
    std::pair<std::string_view, char32_t>{"amp", U'&'},
    std::pair<std::string_view, char32_t>{"nbsp", 0xA0},
    std::pair<std::string_view, char32_t>{"lt", U'<'},
    std::pair<std::string_view, char32_t>{"gt", U'>'},
    std::pair<std::string_view, char32_t>{"quot", U'"'},
    std::pair<std::string_view, char32_t>{"apos", U'\''},
    std::pair<std::string_view, char32_t>{"rsquo", 0x2019},
    std::pair<std::string_view, char32_t>{"lsquo", 0x2018},
    std::pair<std::string_view, char32_t>{"rdquo", 0x201D},
    std::pair<std::string_view, char32_t>{"ldquo", 0x201C},
    std::pair<std::string_view, char32_t>{"ndash", 0x2013},
    std::pair<std::string_view, char32_t>{"mdash", 0x2014},
    std::pair<std::string_view, char32_t>{"bull", 0x2022},
    std::pair<std::string_view, char32_t>{"middot", 0xB7},
    std::pair<std::string_view, char32_t>{"hellip", 0x2026},
    std::pair<std::string_view, char32_t>{"trade", 0x2122},
    std::pair<std::string_view, char32_t>{"reg", 0xAE},
    std::pair<std::string_view, char32_t>{"shy", 0xAD},
    std::pair<std::string_view, char32_t>{"eacute", 0xE9},
    std::pair<std::string_view, char32_t>{"ouml", 0xF6},
    std::pair<std::string_view, char32_t>{"auml", 0xE4},
    std::pair<std::string_view, char32_t>{"uuml", 0xFC},
};

constexpr std::array<std::string_view, 24> k_inline = {
    "a",      "abbr", "b",   "code", "em", "font", "i",      "ins", "mark",  "o:p", "small", "span",
    "strong", "sub",  "sup", "tt",   "u",  "s",    "strike", "del", "label", "big", "cite",  "kbd"};
constexpr std::array<std::string_view, 28> k_block = {
    "p",     "br",    "li",  "ul",  "ol",      "div",     "td",     "tr",        "th", "table",
    "tbody", "thead", "h1",  "h2",  "h3",      "h4",      "h5",     "h6",        "hr", "dl",
    "dt",    "dd",    "pre", "img", "section", "article", "header", "blockquote"};

constexpr std::size_t k_longest_reference = 10;
constexpr std::size_t k_longest_tag = 400;

int digit_of(char c, int base) {
  if (text::is_ascii_digit(c)) return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return base == 16 && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

Reference numeric(std::string_view s) {  // s starts with "&#"
  const bool hex = s.size() > 2 && (s[2] == 'x' || s[2] == 'X');
  const int base = hex ? 16 : 10;
  std::size_t i = hex ? 3 : 2;
  char32_t value = 0;
  const std::size_t first = i;
  for (; i < s.size() && i < k_longest_reference && digit_of(s[i], base) >= 0; ++i)
    value = value * static_cast<char32_t>(base) + static_cast<char32_t>(digit_of(s[i], base));
  if (i == first || i >= s.size() || s[i] != ';' || value == 0 || value > 0x10FFFF) return {};
  return {value, i + 1};
}

Reference named(std::string_view s) {  // s starts with "&"
  const auto end = s.substr(0, k_longest_reference).find(';');
  if (end == std::string_view::npos) return {};
  const auto name = s.substr(1, end - 1);
  for (const auto& [known, value] : k_named) {
    if (name == known) return {value, end + 1};
  }
  return {};
}

template <class Names>
bool has(const Names& names, std::string_view name) {
  return std::any_of(names.begin(), names.end(),
                     [&](std::string_view known) { return text::iequals(known, name); });
}

}  // namespace

Reference reference_at(std::string_view s) {
  if (s.size() < 4 || s[0] != '&') return {};
  const auto first = s[1] == '#' ? numeric(s) : named(s);
  // "&amp;nbsp;" was escaped twice.
  if (first.value == U'&' && first.length > 1) {
    const std::string twice = "&" + std::string(s.substr(first.length, k_longest_reference));
    const auto second = twice[1] == '#' ? numeric(twice) : named(twice);
    if (second.length > 0) return {second.value, first.length + second.length - 1};
  }
  return first;
}

Tag tag_at(std::string_view s) {
  if (s.size() < 3 || s[0] != '<') return {};
  std::size_t i = s[1] == '/' ? 2 : 1;
  const std::size_t first = i;
  while (i < s.size() && (text::is_ascii_alpha(s[i]) || text::is_ascii_digit(s[i]) || s[i] == ':')) ++i;
  const auto name = s.substr(first, i - first);
  if (name.empty() || i >= s.size() || (s[i] != '>' && s[i] != '/' && s[i] != ' ')) return {};
  const bool block = has(k_block, name);
  if (!block && !has(k_inline, name)) return {};
  const auto end = s.substr(0, k_longest_tag).find_first_of("<>\n", i);
  if (end == std::string_view::npos || s[end] != '>') return {};
  return {end + 1, block};
}

}  // namespace radar::match
