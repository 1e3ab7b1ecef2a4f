#include "analysis/extract/line_labels.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>

#include "analysis/extract/heading.h"
#include "analysis/extract/line_text.h"
#include "analysis/match/byte_block.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr std::size_t k_longest_label = 48;  // bytes

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// Whether a capital stands there, be it a Cyrillic or an accented one.
bool is_capital(std::string_view line, std::size_t at) {
  if (is_upper(line[at])) return true;
  if (at + 1 >= line.size()) return false;
  const auto first = static_cast<unsigned char>(line[at]), second = static_cast<unsigned char>(line[at + 1]);
  return (first == 0xC3 && second >= 0x80 && second <= 0x9E) ||
         (first == 0xD0 && second >= 0x81 && second <= 0xAF);
}

// What the words of a label say; nothing if any of them is not a heading's own.
std::optional<SectionKind> read_label(std::string_view words) {
  const auto reading = read_heading(text::ascii_lower(words), HeadingMark::none);
  if (!reading.known || reading.weak || reading.kind == SectionKind::unknown) return std::nullopt;
  return reading.kind;
}

// "Full-timeCLEARANCE REQUIREMENT:" is one label in capitals, its last word is none.
bool goes_on_in_capitals(std::string_view line, std::size_t at) {
  constexpr std::size_t k_least = 5;  // letters: fewer are an acronym
  if (at + 1 >= line.size() || !is_upper(line[at + 1])) return false;
  std::size_t before = at;
  while (before > 0 && line[before - 1] == ' ') --before;
  std::size_t letters = 0;
  while (letters < before && is_upper(line[before - 1 - letters])) ++letters;
  return letters >= k_least;
}

// The longest label of [least, end) that begins with a capital.
void add_before(std::string_view line, std::size_t least, std::size_t end, std::vector<HeadingWithin>& out) {
  const auto from = end > least + k_longest_label ? end - k_longest_label : least;
  for (std::size_t at = from; at + 1 < end; ++at) {
    if (!is_capital(line, at) || (at > 0 && line[at - 1] != ' ') || goes_on_in_capitals(line, at)) continue;
    const auto kind = read_label(text::trim(line.substr(at, end - at)));
    if (!kind) continue;
    out.push_back({*kind, at});
    return;
  }
}

// Whether a label may end at a colon or a question mark: "Pluses: Kafka", "Pluses:1)Kafka", "What's asked?
// -".
bool ends_label(std::string_view line, std::size_t at) {
  const auto behind = line.substr(at + 1);
  if (line[at] == '-') return at > 0 && line[at - 1] == ' ' && behind.starts_with(' ');
  if (line[at] == ':') return behind.starts_with(' ') || (!behind.empty() && text::is_ascii_digit(behind[0]));
  for (const std::string_view mark : {" - ", " – ", " • ", " * "}) {
    if (behind.starts_with(mark)) return true;
  }
  return false;
}

void add_before_colons(std::string_view line, std::vector<HeadingWithin>& out) {
  std::size_t least = 0;
  for (auto at = match::find_any(line, 0, line.size(), ':', '?', '-'); at + 1 < line.size();
       at = match::find_any(line, at + 1, line.size(), ':', '?', '-')) {
    if (!ends_label(line, at)) continue;
    add_before(line, least, at, out);
    least = at + 1;
  }
}

// "**Must-haves** SQL **Pluses** Kafka".
void add_bold(std::string_view line, std::vector<HeadingWithin>& out) {
  constexpr std::string_view k_stars = "**";
  for (auto at = line.find(k_stars); at != std::string_view::npos;) {
    const auto words = at + k_stars.size();
    const auto end = line.find(k_stars, words);
    if (end == std::string_view::npos) return;
    auto label = text::trim(line.substr(words, end - words));
    if (label.ends_with(':')) label.remove_suffix(1);
    const bool followed = end + k_stars.size() < line.size();
    if (const auto kind = read_label(label); kind && followed) out.push_back({*kind, at});
    at = line.find(k_stars, end + k_stars.size());
  }
}

}  // namespace

std::vector<HeadingWithin> labels_within(std::string_view line) {
  std::vector<HeadingWithin> out;
  add_bold(line, out);
  if (out.size() < 2) {
    out.clear();
    add_before_colons(line, out);
  }
  const bool asks = std::any_of(out.begin(), out.end(),
                                [](const auto& label) { return asks_wishes_or_refuses(label.kind); });
  return out.size() > 1 && asks ? out : std::vector<HeadingWithin>{};
}

namespace {

constexpr std::size_t k_longest_verdict = 24;  // bytes

// ": ", " - ", " = ", " | ", a longer dash between blanks, a tab.
bool is_sign_at(std::string_view s, std::size_t at) {
  if (s[at] == '\t') return true;
  if (s[at] == ':') return at + 1 < s.size() && s[at + 1] == ' ';
  if (s[at] != ' ' || at + 2 >= s.size()) return false;
  const char mark = s[at + 1];
  if (mark == '-' || mark == '=' || mark == '|') return s[at + 2] == ' ';
  return mark == '\xE2' && (s.substr(at + 1, 4) == "– " || s.substr(at + 1, 4) == "— ");
}

// Where the sign stands that parts a name from its verdict; npos if none does.
std::size_t sign_before_verdict(std::string_view item) {
  constexpr std::size_t k_longest_sign = 5;  // bytes
  const auto reach = k_longest_verdict + k_longest_sign;
  const auto least = item.size() > reach ? item.size() - reach : 0;
  for (auto at = item.size(); at-- > least;) {
    if (is_sign_at(item, at)) return at;
  }
  return std::string_view::npos;
}

// What an item says behind its sign of the name before it.
std::optional<SectionKind> verdict_of(std::string_view item) {
  const auto sign = sign_before_verdict(item);
  if (sign == std::string_view::npos || sign == 0) return std::nullopt;
  const auto begin = item.find_first_not_of(" -–—=|:\t", sign);
  if (begin == std::string_view::npos || item.size() - begin > k_longest_verdict) return std::nullopt;
  // "(if you use it - even better)" speaks of what stands in the parentheses.
  const auto opening = item.rfind('(', sign);
  if (opening != std::string_view::npos &&
      item.substr(opening, sign - opening).find(')') == std::string_view::npos)
    return std::nullopt;
  const auto kind = read_label(item.substr(begin));
  if (!kind || !asks_wishes_or_refuses(*kind)) return std::nullopt;
  // "Skills: essential" is a heading.
  if (read_heading(text::ascii_lower(item.substr(0, sign)), HeadingMark::none).known) return std::nullopt;
  return kind;
}

}  // namespace

std::vector<HeadingWithin> judged_items(std::string_view line) {
  constexpr std::size_t k_longest_line = 160;
  constexpr int k_most_words = 2;  // of a name that shares the verdict of the next
  while (line.ends_with('|') || line.ends_with(' ') || line.ends_with('.')) line.remove_suffix(1);
  if (line.size() > k_longest_line || sign_before_verdict(line) == std::string_view::npos) return {};
  std::vector<HeadingWithin> out;
  std::size_t begin = 0;  // of the item, with the names that share its verdict
  for (std::size_t at = 0; at < line.size();) {
    const auto end = std::min(line.find_first_of(",;", at), line.size());
    const auto item = text::trim(line.substr(at, end - at));
    at = end + 1;
    if (const auto kind = verdict_of(item)) {
      out.push_back({*kind, begin});
      begin = at;
    } else if (has_more_words(item, k_most_words) || at >= line.size()) {
      return {};
    }
  }
  return out;
}

std::size_t leader_begin(std::string_view line) {
  const auto dots = line.find("...");
  if (dots == std::string_view::npos || dots == 0) return std::string_view::npos;
  const auto behind = line.find_first_not_of('.', dots);
  return behind == std::string_view::npos ? behind : dots;
}

bool ends_abbreviation(std::string_view line, std::size_t stop) {
  if (line[stop] != '.') return false;
  const auto before = line.substr(0, stop);
  const auto word = before.substr(before.find_last_of(" \n/(") + 1);  // npos + 1 is the line's start
  for (const std::string_view known : {"min", "req", "reqs", "pref", "add", "addl", "tech", "mand"}) {
    if (text::iequals(word, known)) return true;
  }
  return false;
}

bool holds_stop(std::string_view label) {
  if (label.ends_with('.')) label.remove_suffix(1);
  for (auto at = match::find_any(label, 0, label.size(), '.', ';'); at < label.size();
       at = match::find_any(label, at + 1, label.size(), '.', ';')) {
    if (!ends_abbreviation(label, at)) return true;
  }
  return false;
}

namespace {

constexpr std::size_t k_longest_meaning = 24;  // bytes of "E = essential"

bool is_mark_letter(char c) { return text::is_ascii_alpha(c); }

// The mark that ends before the sign of equality, and what the words behind the sign mean.
std::optional<LegendMark> legend_mark(std::string_view text, std::size_t sign) {
  std::size_t end = sign;
  while (end > 0 && text[end - 1] == ' ') --end;
  std::size_t begin = end;
  while (begin > 0 && end - begin < 3 && is_mark_letter(text[begin - 1])) --begin;
  const auto mark = text.substr(begin, end - begin);
  const bool apart =
      begin == 0 || std::string_view(" (,;:[\n/").find(text[begin - 1]) != std::string_view::npos;
  if (mark.empty() || mark.size() > 2 || !is_upper(mark[0]) || !apart) return std::nullopt;
  auto meaning = text.substr(sign + 1, k_longest_meaning);
  meaning = text::trim(meaning.substr(0, meaning.find_first_of(",;)/].\n")));
  const auto kind = read_label(meaning);
  if (!kind || !asks_wishes_or_refuses(*kind)) return std::nullopt;
  return LegendMark{mark, *kind};
}

// Where the parenthesis or the word begins and ends that holds the mark at `at`.
std::size_t end_of_meaning(std::string_view text, std::size_t sign) {
  const auto end = std::min(text.find_first_of(",;)/].\n", sign), text.size());
  return end < text.size() && (text[end] == ')' || text[end] == ']') ? end + 1 : end;
}

std::size_t begin_of(std::string_view text, const LegendMark& mark) {
  const auto at = static_cast<std::size_t>(mark.mark.data() - text.data());
  return at > 0 && (text[at - 1] == '(' || text[at - 1] == '[') ? at - 1 : at;
}

const LegendMark* meaning_of(const Legend& legend, std::string_view mark) {
  const auto it = std::find_if(legend.marks.begin(), legend.marks.end(),
                               [&](const LegendMark& known) { return known.mark == mark; });
  return it == legend.marks.end() ? nullptr : &*it;
}

// Lays a section over those that cover the text already.
std::vector<Section> laid_over(const std::vector<Section>& sections, const Section& top) {
  std::vector<Section> out;
  bool laid = false;
  for (const auto& section : sections) {
    if (section.end <= top.begin || section.begin >= top.end) {
      if (section.begin >= top.end && !std::exchange(laid, true)) out.push_back(top);
      out.push_back(section);
      continue;
    }
    if (section.begin < top.begin) out.push_back({section.kind, section.begin, top.begin});
    if (!std::exchange(laid, true)) out.push_back(top);
    if (section.end > top.end) out.push_back({section.kind, top.end, section.end});
  }
  if (!laid) out.push_back(top);
  return out;
}

}  // namespace

Legend find_legend(std::string_view text) {
  Legend out;
  for (auto sign = text.find('='); sign != std::string_view::npos; sign = text.find('=', sign + 1)) {
    const auto mark = legend_mark(text, sign);
    if (!mark) continue;
    const bool goes_on =
        !out.marks.empty() && text.substr(out.end, sign - out.end).find('\n') == std::string_view::npos;
    if (!goes_on && out.marks.size() > 1) break;
    if (!goes_on) out = {{}, begin_of(text, *mark), 0};
    out.marks.push_back(*mark);
    out.end = end_of_meaning(text, sign);
  }
  const bool told = out.marks.size() > 1 && out.marks.front().kind != out.marks.back().kind;
  return told ? out : Legend{};
}

std::vector<Section> with_legend(std::string_view text, const Legend& legend,
                                 const std::vector<Section>& sections) {
  auto out = sections;
  if (legend.marks.empty()) return out;
  std::size_t past = 0;  // the end of the last mark
  for (auto at = text.find_first_of("(["); at != std::string_view::npos;
       at = text.find_first_of("([", at + 1)) {
    const auto close = text.find_first_of(")]", at);
    if (close == std::string_view::npos) break;
    const auto* mark = meaning_of(legend, text::trim(text.substr(at + 1, close - at - 1)));
    if (mark == nullptr || (at >= legend.begin && at < legend.end)) continue;
    const auto newline = text.substr(0, at).rfind('\n');
    const auto begin = std::max(past, newline == std::string_view::npos ? 0 : newline + 1);
    out = laid_over(out, {mark->kind, begin, close + 1});
    past = close + 1;
  }
  return out;
}

}  // namespace radar::extract
