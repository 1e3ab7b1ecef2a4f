#include "analysis/extract/line_labels.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "analysis/extract/demand_runs.h"
#include "analysis/extract/heading.h"
#include "analysis/extract/line_shape.h"
#include "analysis/extract/line_text.h"
#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

// Whether a label may end at a colon or a question mark: "Pluses: Kafka", "Pluses:1)Kafka",
// "What's asked? -".
bool ends_label(std::string_view line, std::size_t at) {
  const auto behind = line.substr(at + 1);
  if (line[at] == '-') return at > 0 && line[at - 1] == ' ' && behind.starts_with(' ');
  if (line[at] == ':') return behind.starts_with(' ') || (!behind.empty() && text::is_ascii_digit(behind[0]));
  for (const std::string_view mark : {" - ", " – ", " • ", " * "}) {
    if (behind.starts_with(mark)) return true;
  }
  return false;
}

void add_before_colons(const Headings& headings, std::string_view line, std::vector<HeadingWithin>& out) {
  std::size_t least = 0;
  for (auto at = match::find_any(line, 0, line.size(), ':', '?', '-'); at + 1 < line.size();
       at = match::find_any(line, at + 1, line.size(), ':', '?', '-')) {
    if (!ends_label(line, at)) continue;
    if (const auto label = label_before(headings, line, least, at)) out.push_back(*label);
    least = at + 1;
  }
}

// "**Must-haves** SQL **Pluses** Kafka".
void add_bold(const Headings& headings, std::string_view line, std::vector<HeadingWithin>& out) {
  constexpr std::string_view k_stars = "**";
  for (auto at = line.find(k_stars); at != std::string_view::npos;) {
    const auto words = at + k_stars.size();
    const auto end = line.find(k_stars, words);
    if (end == std::string_view::npos) return;
    auto label = text::trim(line.substr(words, end - words));
    if (label.ends_with(':')) label.remove_suffix(1);
    const bool followed = end + k_stars.size() < line.size();
    if (const auto kind = read_label(headings, label); kind && followed) out.push_back({*kind, at});
    at = line.find(k_stars, end + k_stars.size());
  }
}

}  // namespace

std::vector<HeadingWithin> labels_within(const Headings& headings, std::string_view line) {
  std::vector<HeadingWithin> out;
  add_bold(headings, line, out);
  if (out.size() < 2) {
    out.clear();
    add_before_colons(headings, line, out);
  }
  const bool asks = std::any_of(out.begin(), out.end(),
                                [](const auto& label) { return asks_wishes_or_refuses(label.kind); });
  return out.size() > 1 && asks ? out : std::vector<HeadingWithin>{};
}

namespace {

constexpr std::size_t k_longest_verdict = 24;  // bytes

// ": ", " - ", " = ", " | ", a longer dash between blanks, a tab, dots.
bool is_sign_at(std::string_view s, std::size_t at) {
  if (s[at] == '\t' || s.substr(at, 3) == "...") return true;
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
std::optional<SectionKind> verdict_of(const Headings& headings, std::string_view item) {
  const auto sign = sign_before_verdict(item);
  if (sign == std::string_view::npos || sign == 0) return std::nullopt;
  const auto verdict = without_separator(item.substr(sign));
  if (verdict.empty() || verdict.size() > k_longest_verdict) return std::nullopt;
  // "(if you use it - even better)" speaks of what stands in the parentheses.
  const auto opening = item.rfind('(', sign);
  if (opening != std::string_view::npos &&
      item.substr(opening, sign - opening).find(')') == std::string_view::npos)
    return std::nullopt;
  const auto kind = read_label(headings, verdict);
  if (!kind || !asks_wishes_or_refuses(*kind)) return std::nullopt;
  // "Skills: essential" is a heading.
  if (headings.read(text::ascii_lower(item.substr(0, sign)), HeadingMark::none).known) return std::nullopt;
  return kind;
}

// Where an item ends that begins at `at`: at a comma, a semicolon or a full stop between sentences.
std::size_t item_end(std::string_view line, std::size_t at) {
  const auto comma = std::min(line.find_first_of(",;", at), line.size());
  const auto stop = line.find(". ", at);
  return std::min(comma, stop);
}

}  // namespace

std::vector<HeadingWithin> judged_items(const Headings& headings, std::string_view line) {
  constexpr std::size_t k_longest_line = 160;
  constexpr int k_most_words = 2;  // of a name that shares the verdict of the next
  while (line.ends_with('|') || line.ends_with(' ') || line.ends_with('.')) line.remove_suffix(1);
  if (line.size() > k_longest_line || sign_before_verdict(line) == std::string_view::npos) return {};
  std::vector<HeadingWithin> out;
  std::size_t begin = 0;  // of the item, with the names that share its verdict
  for (std::size_t at = 0; at < line.size();) {
    const auto end = item_end(line, at);
    const auto item = text::trim(line.substr(at, end - at));
    at = end + 1;
    if (const auto kind = verdict_of(headings, item)) {
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

namespace {

// Whether nothing stands before the word in its sentence: a cut word within is one that ends its sentence.
bool opens_sentence(std::string_view line, std::size_t word) {
  const auto before = text::trim(line.substr(0, word));
  return before.empty() || !(match::is_alnum(before.back()) || before.back() == ',');
}

}  // namespace

bool ends_abbreviation(std::string_view line, std::size_t stop) {
  if (line[stop] != '.') return false;
  const auto begin = line.substr(0, stop).find_last_of(" \n/(") + 1;  // npos + 1 is the line's start
  const auto word = line.substr(begin, stop - begin);
  for (const std::string_view known : {"min", "req", "reqs", "pref", "add", "addl", "tech", "mand"}) {
    if (text::iequals(word, known)) return opens_sentence(line, begin);
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
constexpr std::size_t k_longest_mark = 2;      // bytes of "E"
constexpr std::string_view k_meaning_ends = ",;)/].\n";

// The mark that ends before the sign of equality at `sign`; empty if there is none.
std::string_view mark_before(std::string_view text, std::size_t sign) {
  std::size_t end = sign;
  while (end > 0 && text[end - 1] == ' ') --end;
  std::size_t begin = end;
  while (begin > 0 && end - begin <= k_longest_mark && text::is_ascii_alpha(text[begin - 1])) --begin;
  const bool apart =
      begin == 0 || std::string_view(" (,;:[\n/").find(text[begin - 1]) != std::string_view::npos;
  const auto mark = text.substr(begin, end - begin);
  const bool is_mark = !mark.empty() && mark.size() <= k_longest_mark && match::is_upper(mark[0]) && apart;
  return is_mark ? mark : std::string_view{};
}

// Where the meaning ends that begins behind the sign: at the next mark or what stands before it.
std::size_t end_of_meaning(std::string_view text, std::size_t sign) {
  const auto meaning = text.substr(sign + 1, k_longest_meaning + 1);
  const auto end = sign + 1 + std::min(meaning.find_first_of(k_meaning_ends), meaning.size());
  const auto next = text.substr(0, end).find('=', sign + 1);
  const auto mark = next == std::string_view::npos ? std::string_view{} : mark_before(text, next);
  return mark.empty() ? end : static_cast<std::size_t>(mark.data() - text.data());
}

// The mark that ends before the sign of equality, and what the words behind the sign mean.
std::optional<LegendMark> legend_mark(const Headings& headings, std::string_view text, std::size_t sign) {
  const auto mark = mark_before(text, sign);
  if (mark.empty()) return std::nullopt;
  const auto meaning = text.substr(sign + 1, end_of_meaning(text, sign) - sign - 1);
  const auto kind = read_label(headings, text::trim(meaning));
  if (!kind || !asks_wishes_or_refuses(*kind)) return std::nullopt;
  return LegendMark{mark, *kind};
}

// Where the parenthesis begins that a mark opens, or the mark itself.
std::size_t begin_of(std::string_view text, std::string_view mark) {
  const auto at = static_cast<std::size_t>(mark.data() - text.data());
  return at > 0 && (text[at - 1] == '(' || text[at - 1] == '[') ? at - 1 : at;
}

// Where the parenthesis ends that the meaning closes, or the meaning itself.
std::size_t past_meaning(std::string_view text, std::size_t sign) {
  const auto end = end_of_meaning(text, sign);
  return end < text.size() && (text[end] == ')' || text[end] == ']') ? end + 1 : end;
}

const LegendMark* meaning_of(const Legend& legend, std::string_view mark) {
  const auto it = std::find_if(legend.marks.begin(), legend.marks.end(),
                               [&](const LegendMark& known) { return known.mark == mark; });
  return it == legend.marks.end() ? nullptr : &*it;
}

// The names that bear marks, each with what stands before it in its line, in order.
std::vector<Section> marked_names(std::string_view text, const Legend& legend) {
  constexpr std::size_t k_reach = k_longest_mark + 3;  // bytes of "E )", with a blank more
  std::vector<Section> out;
  std::size_t line = 0, read = 0;  // the start of the line that holds byte `read`
  for (auto at = text.find_first_of("(["); at != std::string_view::npos;
       at = text.find_first_of("([", at + 1)) {
    const auto aside = text.substr(at + 1, k_reach);
    const auto close = aside.find_first_of(")]");
    if (close == std::string_view::npos || (at >= legend.begin && at < legend.end)) continue;
    const auto* mark = meaning_of(legend, text::trim(aside.substr(0, close)));
    if (mark == nullptr) continue;
    const auto newline = text.substr(read, at - read).rfind('\n');
    if (newline != std::string_view::npos) line = read + newline + 1;
    read = at;
    const auto past = out.empty() ? 0 : out.back().end;
    out.push_back({mark->kind, std::max(past, line), at + 1 + close + 1});
  }
  return out;
}

// The mark that opens a line, before a sign: "E: LightGBM", "[E] pandas", "E - SQL"; empty if none does.
std::string_view mark_at_front(std::string_view line) {
  if (line.starts_with('(') || line.starts_with('[')) line.remove_prefix(1);
  std::size_t end = 0;
  while (end < line.size() && text::is_ascii_alpha(line[end])) ++end;
  const auto rest = line.substr(end);
  for (const std::string_view sign : {":", ")", "]", " - ", " – ", " | ", " = "}) {
    if (rest.starts_with(sign)) return line.substr(0, end);
  }
  return {};
}

// The mark that ends an item behind a sign: "Polars: M", "| Dask | N |"; empty if none does.
std::string_view mark_at_end(std::string_view item) {
  while (item.ends_with('|') || item.ends_with(' ') || item.ends_with('.')) item.remove_suffix(1);
  const auto blank = item.find_last_of(" \t");
  if (blank == std::string_view::npos) return {};
  const auto before = text::trim(item.substr(0, blank));
  for (const std::string_view sign : {":", "-", "–", "—", "|", "=", "."}) {
    if (before.ends_with(sign)) return item.substr(blank + 1);
  }
  return {};
}

// Whether an item has a mark of its own in parentheses: "Polars (M)".
bool bears_mark(const Legend& legend, std::string_view item) {
  const auto opening = item.find_last_of("([");
  if (opening == std::string_view::npos) return false;
  const auto aside = item.substr(opening + 1);
  return meaning_of(legend, text::trim(aside.substr(0, aside.find_first_of(")]")))) != nullptr;
}

// The items of a line that end in a mark, each with those before it that have none: "Polars, Dask: M".
void add_marked_items(std::string_view text, const Legend& legend, std::size_t begin, std::size_t line_end,
                      std::vector<Section>& out) {
  for (std::size_t at = begin; at < line_end;) {
    const auto end = std::min(text.find_first_of(",;\n", at), line_end);
    const auto item = text::trim(text.substr(at, end - at));
    at = end + 1;
    if (const auto* mark = meaning_of(legend, mark_at_end(item)); mark != nullptr) {
      out.push_back({mark->kind, begin, end});
      begin = at;
    } else if (bears_mark(legend, item)) {
      begin = at;
    }
  }
}

// What bears a mark at an end, lines and items, in order.
std::vector<Section> marked_lines(std::string_view text, const Legend& legend) {
  std::vector<Section> out;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const auto line = without_bullet(text::trim(text.substr(at, end - at)));
    const bool holds_legend = legend.begin < end && legend.end > at;
    const auto* mark = meaning_of(legend, mark_at_front(line));
    if (mark != nullptr && !holds_legend) out.push_back({mark->kind, at, end});
    if (mark == nullptr && !holds_legend) add_marked_items(text, legend, at, end, out);
    at = end + 1;
  }
  return out;
}

}  // namespace

Legend find_legend(const Headings& headings, std::string_view text) {
  Legend out;
  for (auto sign = text.find('='); sign != std::string_view::npos; sign = text.find('=', sign + 1)) {
    const auto mark = legend_mark(headings, text, sign);
    if (!mark) continue;
    const bool goes_on = !out.marks.empty() && sign >= out.end &&
                         text.substr(out.end, sign - out.end).find('\n') == std::string_view::npos;
    if (!goes_on && out.marks.size() > 1) break;
    if (!goes_on) out = {{}, begin_of(text, mark->mark), 0};
    out.marks.push_back(*mark);
    out.end = past_meaning(text, sign);
  }
  const bool told = out.marks.size() > 1 && out.marks.front().kind != out.marks.back().kind;
  return told ? out : Legend{};
}

std::string without_legend(std::string_view text, const Legend& legend) {
  std::string out(text);
  std::fill(out.begin() + static_cast<std::ptrdiff_t>(legend.begin),
            out.begin() + static_cast<std::ptrdiff_t>(legend.end), ' ');
  return out;
}

std::vector<Section> with_legend(std::string_view text, const Legend& legend, std::vector<Section> sections) {
  if (legend.marks.empty()) return sections;
  auto names = marked_names(text, legend);
  const auto lines = marked_lines(text, legend);
  const auto in_line = [&](const Section& name) {
    return std::any_of(lines.begin(), lines.end(),
                       [&](const Section& line) { return name.begin < line.end && line.begin < name.end; });
  };
  names.erase(std::remove_if(names.begin(), names.end(), in_line), names.end());
  names.insert(names.end(), lines.begin(), lines.end());
  std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
  std::vector<Section> out;
  std::size_t past = 0;  // the end of the last name
  for (auto name = names.begin(); const auto& section : sections) {
    auto from = std::max(section.begin, past);
    for (; name != names.end() && name->begin < section.end; ++name) {
      if (name->begin > from) out.push_back({section.kind, from, name->begin});
      out.push_back(*name);
      from = past = name->end;
    }
    if (section.end > from) out.push_back({section.kind, from, section.end});
  }
  return out;
}

}  // namespace radar::extract
