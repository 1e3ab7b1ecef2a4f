#include "analysis/extract/line_shape.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "analysis/extract/demand_runs.h"
#include "analysis/extract/line_text.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr std::size_t k_longest_heading = 100;  // bytes

// "15 % of the salary", "10 – 12.5%".
bool begins_with_percentage(std::string_view text) {
  const auto behind = [&](std::string_view signs) {
    const auto end = text.find_first_not_of(signs);
    return text.substr(std::min(end, text.size()));
  };
  if (text.empty() || !text::is_ascii_digit(text[0])) return false;
  for (bool goes_on = true; goes_on;) {
    text = behind("0123456789., -");
    goes_on = text.starts_with("–");
    if (goes_on) text.remove_prefix(std::string_view("–").size());
  }
  return text.starts_with('%');
}

}  // namespace

std::string without_spacing(std::string_view line) {
  constexpr std::size_t k_least = 4;  // letters
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    const auto end = std::min(line.find(' ', at), line.size());
    const auto word = line.substr(at, end - at);
    // More than one blank parts words.
    if (word.empty() && !out.empty() && out.back() != ' ') out += ' ';
    const bool mark = !word.empty() && !text::is_ascii_alpha(word[0]) && word[0] != '&';
    if (!word.empty() && !mark && (word.size() > 1 || (word[0] >= 'a' && word[0] <= 'z'))) return {};
    if (!mark) out += word;
    at = end + 1;
  }
  return out.size() >= k_least ? out : std::string{};
}

std::string_view strip_marks(std::string_view line) {
  while (!line.empty() &&
         (line.front() == '#' || line.front() == '*' || line.front() == '_' || line.front() == ' '))
    line.remove_prefix(1);
  while (!line.empty() && (line.back() == ':' || line.back() == '*' || line.back() == '_' ||
                           line.back() == ' ' || line.back() == '-'))
    line.remove_suffix(1);
  constexpr std::string_view k_open = "【", k_close = "】";
  if (line.starts_with(k_open) && line.ends_with(k_close) &&
      line.find(k_close) + k_close.size() == line.size())
    line = line.substr(k_open.size(), line.size() - k_open.size() - k_close.size());
  return line;
}

std::string_view without_separator(std::string_view rest) {
  constexpr std::array<std::string_view, 11> k_signs = {" ", "\t", ":", "：", "-", "–",
                                                        "—", "=",  "|", "]",  "."};
  for (auto sign = k_signs.begin(); sign != k_signs.end();) {
    sign = std::find_if(k_signs.begin(), k_signs.end(), [&](auto s) { return rest.starts_with(s); });
    if (sign != k_signs.end()) rest.remove_prefix(sign->size());
  }
  return rest;
}

bool ends_open(std::string_view head) {
  const auto last = head.substr(head.rfind(' ') + 1);
  static constexpr std::array<std::string_view, 7> k_words = {"with", "in", "of", "using",
                                                              "like", "as", "on"};
  return last.size() <= 5 &&
         std::any_of(k_words.begin(), k_words.end(), [&](auto w) { return text::iequals(last, w); });
}

bool is_numbered(std::string_view line) {
  std::size_t at = line.substr(0, 1) == "(" ? 1 : 0;
  const std::size_t begin = at;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  while (at < line.size() && is_digit(line[at])) ++at;
  if (at == begin && at < line.size() && line[at] >= 'a' && line[at] <= 'z') ++at;
  return at > begin && at - begin <= 2 && at + 1 < line.size() && (line[at] == '.' || line[at] == ')') &&
         line[at + 1] == ' ';
}

std::string_view without_number(std::string_view line) {
  return is_numbered(line) ? line.substr(line.find(' ') + 1) : line;
}

bool opens_section(std::string_view line) {
  return begins_with(line, {"what", "how", "why", "where", "who", "our", "about", "when"});
}

bool asks_question(std::string_view line) {
  return line.ends_with('?') ||
         begins_with(line, {"what", "what'd", "what’d", "what's", "what’s", "who", "how", "why", "where"});
}

bool speaks_of_law(std::string_view line) {
  for (const std::string_view start : {"qual ", "qual-", "QUAL "}) {
    const auto at = line.find(start);
    if (at == std::string_view::npos) continue;
    const auto rest = line.substr(at + start.size());
    if (text::istarts_with(rest, "opportunit") || text::istarts_with(rest, "employment")) return true;
  }
  return false;
}

bool speaks_of_pay(std::string_view label, std::string_view rest) {
  if (!text::icontains(label, "bonus")) return false;
  rest = without_separator(rest);
  if (text::istarts_with(rest, "up to ") || text::istarts_with(rest, "annual") || rest.starts_with("$") ||
      rest.starts_with("€") || rest.starts_with("£"))
    return true;
  return begins_with_percentage(rest);
}

bool is_rule(std::string_view line) {
  constexpr std::size_t k_least = 3;
  return line.size() >= k_least && is_rule_sign(line[0]) &&
         line.find_first_not_of(line[0]) == std::string_view::npos;
}

bool is_short_item(std::string_view line) {
  constexpr std::size_t k_longest = 80;  // bytes
  line = line.size() > k_longest + k_longest ? std::string_view{} : trimmed(line);
  if (line.empty() || line.size() > k_longest || line.back() == '.' || line.back() == ':') return false;
  return !text::is_lowercase(text::decode_at(line, 0).value);
}

bool in_capitals(std::string_view s) {
  int letters = 0;
  for (const char c : s) {
    if (c >= 'a' && c <= 'z') return false;
    letters += c >= 'A' && c <= 'Z';
  }
  return letters >= 4;
}

bool is_marked(std::string_view line) {
  const auto mark = line.find_last_not_of(" *_");
  return (mark != std::string_view::npos && line[mark] == ':') || line.front() == '#' ||
         line.substr(0, 2) == "**" || in_capitals(line);
}

char shape_of(std::string_view line) {
  constexpr std::string_view k_rules = "-=~";
  if (line.size() < 5) return '\0';
  const char first = line[0];
  if (first == '#') return static_cast<char>('0' + std::min<std::size_t>(line.find_first_not_of('#'), 9));
  const bool ruled =
      k_rules.find(first) != std::string_view::npos && line[1] == first && line.back() == first;
  return ruled ? first : '\0';
}

bool looks_like_heading(std::string_view line, std::string_view core, int most_words) {
  if (line.size() > k_longest_heading || core.empty() || is_bullet(line)) return false;
  const char last = core.back();
  const bool ellipsis = core.size() > 2 && core[core.size() - 2] == '.';
  return last != ',' && last != ';' && (last != '.' || ellipsis) && !has_more_words(core, most_words);
}

}  // namespace radar::extract
