#include "analysis/extract/demand_runs.h"

#include <algorithm>
#include <bit>
#include <initializer_list>

#include "analysis/extract/heading.h"
#include "analysis/extract/line_labels.h"
#include "analysis/extract/line_shape.h"
#include "analysis/extract/line_text.h"
#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

using match::ByteBlock;
using match::is_small;
using match::is_upper;

bool is_bare(std::string_view trimmed_line) {
  return trimmed_line.size() <= 3 && (is_bullet(trimmed_line) || trimmed_line == "-" || trimmed_line == "*" ||
                                      trimmed_line == "o" || trimmed_line == "–");
}

// Finds runs of lines that open like demands where no heading has told what they are.
class DemandRuns {
 public:
  DemandRuns(std::string_view text, const Headings& headings, std::vector<Section>& out)
      : text_(text), headings_(headings), out_(out) {}

  void split(const Section& section) {
    std::size_t from = section.begin, run_begin = 0, run_end = 0;
    int demands = 0, others = 0;
    const auto flush = [&] {
      if (demands >= k_least_demands) {
        if (run_begin > from) out_.push_back({section.kind, from, run_begin});
        out_.push_back({SectionKind::required, run_begin, run_end});
        from = run_end;
      }
      demands = others = 0;
    };
    for (std::size_t at = section.begin; at < section.end;) {
      const std::size_t end = item_end(at, section.end);
      const auto line = trimmed(text_.substr(at, end - at));
      if (!line.empty() && !is_bare(line)) {
        if (headings_.opens_like_demand(without_bullet(line))) {
          if (demands++ == 0) run_begin = at;
          run_end = demand_end(at, end);
          others = 0;
        } else if (++others > 1) {
          flush();
        }
      }
      at = end;
    }
    flush();
    if (section.end > from) out_.push_back({section.kind, from, section.end});
  }

 private:
  // Where the line ends, or in a text that lost its line breaks the item: "... and mathematicsStrong SQL
  // ...", "... of databases Experience with ...". Not behind `most`.
  [[nodiscard]] std::size_t item_end(std::size_t at, std::size_t most) {
    if (at >= line_end_) {
      const auto newline = text_.find('\n', at);
      line_end_ = newline == std::string_view::npos ? text_.size() : newline + 1;
      lost_breaks_ = line_end_ - at >= k_lost_breaks;
    }
    const std::size_t end = line_end_;
    if (!lost_breaks_) return std::min(end, most);
    const std::size_t last = std::min(end - 2, most);
    for (std::size_t i = next_capital(at + 2, last); i < last; i = next_capital(i + 1, last)) {
      const auto rest = text_.substr(i, end - i);
      if ((text_[i - 1] != ' ' || may_follow_blank(i, rest)) && headings_.opens_like_demand(rest)) return i;
    }
    return std::min(end, most);
  }
  // The last item of a text that lost its line breaks is followed by what tells of other things: it ends with
  // its sentence.
  [[nodiscard]] std::size_t demand_end(std::size_t at, std::size_t end) const {
    if (!lost_breaks_ || end - at < k_longest_item) return end;
    const auto item = text_.substr(at, end - at);
    for (auto stop = item.find(". ", 1); stop < item.size(); stop = item.find(". ", stop + 1)) {
      const bool ends = !ends_abbreviation(item, stop) &&
                        item.find_last_of(" (.", stop - 1) + k_least_word <= stop &&
                        !headings_.opens_like_demand(item.substr(stop + 2));
      if (ends) return at + stop + 1;
    }
    return end;
  }
  // The first capital of [from, to) before a small letter, and behind a small letter or a parenthesis that
  // a blank may follow; `to` if there is none.
  [[nodiscard]] std::size_t next_capital(std::size_t from, std::size_t to) const {
    for (; from + ByteBlock::k_size <= to; from += ByteBlock::k_size) {
      const char* const s = text_.data() + from;
      unsigned found = ByteBlock(s).among('A', 26);
      if (found == 0) continue;
      const ByteBlock before(s - 1), second(s - 2);
      const unsigned blank = before.any_of(' ') & (second.among('a', 26) | second.any_of(')'));
      found &= (before.among('a', 26) | before.any_of(')') | blank) & ByteBlock(s + 1).among('a', 26);
      if (found != 0) return from + static_cast<std::size_t>(std::countr_zero(found));
    }
    while (from < to && !may_begin_item(from)) ++from;
    return from;
  }
  [[nodiscard]] bool may_begin_item(std::size_t i) const {
    const char before = text_[i - 1] == ' ' ? text_[i - 2] : text_[i - 1];
    return is_upper(text_[i]) && is_small(text_[i + 1]) && (is_small(before) || before == ')');
  }
  // "Machine Learning Experience" is a name or a title, "years of Experience" and "gute Erfahrung" go on.
  [[nodiscard]] bool may_follow_blank(std::size_t i, std::string_view rest) const {
    const auto word = text_.find_last_of(" \n", i - 2);
    if (text_[i - 2] != ')' && (word == std::string_view::npos || !is_small(text_[word + 1]))) return false;
    return !ends_open(text_.substr(word + 1, i - word - 2)) &&
           !headings_.sentences().opens(SentenceSign::inwards, rest);
  }
  static constexpr int k_least_demands = 3;
  static constexpr std::size_t k_longest_item = 240;  // bytes
  static constexpr std::size_t k_least_word = 4;      // bytes of a blank and a word that ends a sentence
  std::string_view text_;
  const Headings& headings_;
  std::vector<Section>& out_;
  std::size_t line_end_ = 0;  // of the line that is being cut
  bool lost_breaks_ = false;  // it may hold many items
};

bool holds_any(std::string_view line, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return text::icontains(line, word); });
}

// "Desired skills", "What we'd love to see": a demand in kind words, unless it tells that others ask for
// more or that it is no must: "Desirable, but not essential". "Desired" alone is a wish.
bool may_ask(std::string_view heading) {
  return strip_marks(heading).find(' ') != std::string_view::npos &&
         holds_any(heading, {"desir", "gewünscht", "souhaité", "desead", "desejad", "love to", "love for",
                             "excited", "thrilled", "delighted", "might", "off our feet"}) &&
         !holds_any(heading, {" also", "nice", "bonus", "plus", "prefer", "ideal", "optional", "additional",
                              "extra", "(desirable", "desirable criteria", "not ", "(non ", "good to",
                              "great to", "especially", "particularly"});
}

// Whether more than one line is an item of a list or a demand.
bool has_list(const Headings& headings, std::string_view body) {
  int items = 0;
  for (std::size_t at = 0; at < body.size() && items < 2;) {
    const auto end = std::min(body.find('\n', at), body.size());
    const auto line = trimmed(body.substr(at, end - at));
    items += is_bullet(line) || headings.opens_like_demand(line);
    at = end + 1;
  }
  return items > 1;
}

}  // namespace

bool is_bullet(std::string_view line) {
  if (line.empty()) return false;
  const char first = line[0];
  if (first == '-' || first == '*' || first == 'o' || first == '+' || first == '~')
    return (line.size() > 1 && line[1] == ' ') || (line.starts_with("-- ") && !line.ends_with(" --"));
  if (first == '[')
    return line.substr(0, 4) == "[ ] " || line.substr(0, 4) == "[x] " || line.substr(0, 4) == "[X] ";
  if (first != '\xE2' && first != '\xC2') return false;
  for (const std::string_view mark :
       {"• ", "· ", "– ", "— ", "● ", "▪ ", "◦ ", "‣ ", "✓ ", "➢ ", "➤ ", "→ ", "⁃ ", "○ ",
        "□ ", "❖ ", "•",  "·",  "●",  "✔",  "◼",  "■",  "» ", "› ", "☐",  "☑",  "▸ ", "▶ "}) {
    if (line.substr(0, mark.size()) == mark) return true;
  }
  return false;
}

bool is_bare_mark(std::string_view line) { return is_bare(trimmed(line)); }

std::string_view without_bullet(std::string_view line) {
  if (!is_bullet(line)) return line;
  const auto blank = line.find(' ');
  return blank == std::string_view::npos || blank > 4 ? line : trimmed(line.substr(blank + 1));
}

std::vector<Section> with_demand_runs(const Headings& headings, std::string_view text,
                                      const std::vector<Section>& sections) {
  std::vector<Section> out;
  out.reserve(sections.size() + 4);
  DemandRuns runs(text, headings, out);
  for (const auto& section : sections) {
    const bool told = section.kind != SectionKind::unknown && section.kind != SectionKind::duties &&
                      section.kind != SectionKind::employer;
    if (told) {
      out.push_back(section);
    } else {
      runs.split(section);
    }
  }
  return out;
}

void ask_where_first(const Headings& headings, std::string_view text, std::vector<Section>& sections) {
  const auto asks = [](const Section& s) {
    return s.kind == SectionKind::required || s.kind == SectionKind::preferred;
  };
  const auto asks_by_list = [&](const Section& s) {
    return asks(s) && has_list(headings, text.substr(s.begin, s.end - s.begin));
  };
  const auto first = std::find_if(sections.begin(), sections.end(), asks_by_list);
  if (first == sections.end() || first->kind != SectionKind::preferred) return;
  const auto line = text.substr(first->begin, first->end - first->begin);
  if (!may_ask(line.substr(0, line.find('\n')))) return;
  const auto next = std::find_if(std::next(first), sections.end(), asks);
  const bool alone = next == sections.end() && std::none_of(sections.begin(), first, asks);
  if (alone || (next != sections.end() && next->kind == SectionKind::preferred))
    first->kind = SectionKind::required;
}

}  // namespace radar::extract
