#include "analysis/extract/sections.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analysis/extract/announcement.h"
#include "analysis/extract/demand_runs.h"
#include "analysis/extract/heading.h"
#include "analysis/extract/inline_heading.h"
#include "analysis/extract/line_labels.h"
#include "analysis/extract/line_shape.h"
#include "analysis/extract/line_text.h"
#include "analysis/extract/lost_breaks.h"
#include "analysis/extract/questions.h"
#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

// A line that follows a list and has the employer as its subject, but asks for nothing.
bool speaks_of_employer(const Headings& headings, std::string_view line) {
  const bool we = text::istarts_with(line, "we ") || text::istarts_with(line, "our ") ||
                  text::istarts_with(line, "we're ") || text::istarts_with(line, "we’re ");
  return we && !headings.opens_like_demand(line);
}

constexpr std::size_t k_longest_announcement = 200;  // bytes of a sentence that ends in a colon
constexpr std::size_t k_least_law = 60;              // bytes of a paragraph of the law
constexpr std::size_t k_least_sentence = 50;         // bytes of a sentence that is no item of a list
constexpr std::size_t k_longest_mark = 8;            // bytes of a list item's mark or number, "(12) "
constexpr std::size_t k_least_prose = 160;           // bytes of a paragraph

// "Have worked with any of the following technologies:" opens a list among wishes, it ends none of them.
bool opens_list_of_wishes(std::string_view line) {
  if (!text::icontains(line, "following")) return false;
  for (const std::string_view word : {"must", "requir", "minimum", "mandatory"}) {
    if (text::icontains(line, word)) return false;
  }
  return true;
}

// "You will be an exceptional fit if you also have" goes on with the wishes.
bool adds_wishes(std::string_view line) {
  return text::icontains(line, " also ") && !text::icontains(line, "must") &&
         !text::icontains(line, "requir");
}

// "Technologies you will work with:" and "Tech you must have shipped with" head what is below, "Experience
// with" does not. `sure`: it is marked, or a list follows.
bool goes_on_below(const HeadingReading& reading, bool sure) {
  if (!reading.known || reading.weak) return false;
  return asks_wishes_or_refuses(reading.kind) ||
         (sure && (reading.kind == SectionKind::duties || reading.kind == SectionKind::employer));
}

constexpr int k_most_in_capitals = 8;  // words of a heading that has nothing but its capitals

// "Nice to have: Kafka / Must: Docker": no heading, but labels with their lists.
bool holds_labels(const Headings& headings, std::string_view line) {
  const bool strokes = match::find_any(line, 0, line.size(), '/', '|') < line.size();  // most lines have none
  const auto stroke = strokes ? std::min(line.find(" / "), line.find(" | ")) : std::string_view::npos;
  const bool parted = stroke != std::string_view::npos && line.find(": ") < stroke &&
                      line.find(": ", stroke) != std::string_view::npos;
  return parted || !labels_within(headings, line).empty();
}

// What a line that looks like a heading says. One that asks what, who or how is one as surely as one with a
// colon; above a list and in capitals it may use many words.
HeadingReading read_line(const Headings& headings, std::string_view line, std::string_view core, bool marked,
                         bool listed) {
  const bool sure = marked || asks_question(line);
  const auto reading = headings.read(core, sure ? HeadingMark::marked : HeadingMark::none);
  if (reading.known) return reading;
  if (listed) return headings.read(core, HeadingMark::before_list);
  return in_capitals(line) ? headings.read(core, HeadingMark::label) : reading;
}

// Nothing, nothing sure, or of tasks: "two analysts to join our team:".
bool tells_of_work(const HeadingReading& reading) {
  return !reading.known || reading.weak || reading.kind == SectionKind::duties;
}

// "You'll be moving our reports", but not "You'll be familiar with Kafka".
bool promises_work(std::string_view sentence) {
  for (const std::string_view start : {"you'll be ", "you’ll be "}) {
    if (!text::istarts_with(sentence, start)) continue;
    const auto rest = sentence.substr(start.size());
    return rest.substr(0, rest.find(' ')).ends_with("ing") || text::istarts_with(rest, "responsible ") ||
           text::istarts_with(rest, "part ");
  }
  return false;
}

// "Full stack", "Stack Overflow", "stack ranking".
bool is_other_stack(std::string_view before, std::string_view behind) {
  const auto next = take_word(behind);
  if (text::iequals(before, "full")) return true;
  for (const std::string_view word : {"overflow", "rank", "ranked", "ranking"}) {
    if (text::iequals(next, word)) return true;
  }
  return false;
}

// "a Kafka and Flink stack that works" among what is offered: the team works with it, nobody gives it.
bool speaks_of_stack(std::string_view item) {
  constexpr std::size_t k_longest = 80;  // bytes: prose praises more than the stack
  if (item.size() > k_longest) return false;
  std::string_view before;  // the word before; empty at the start
  for (auto rest = item; !rest.empty();) {
    const auto word = take_word(rest);
    if (text::iequals(word, "stack") && !before.empty() && !is_other_stack(before, rest)) return true;
    before = word;
  }
  return false;
}

// "- Nice to haves" among the demands: what follows is wished for.
bool is_heading_of_wishes(const Headings& headings, std::string_view item) {
  constexpr int k_most_words = 3;
  if (has_more_words(item, k_most_words) || item.find(':') != std::string_view::npos) return false;
  const auto reading =
      headings.read(text::ascii_lower(item), HeadingMark::none);  // a title may hold a skill's name too
  return reading.known && !reading.weak && reading.kind == SectionKind::preferred;
}

std::size_t next_stop(std::string_view line, std::size_t from) {
  const auto stop = match::find_any(line, from, line.size(), '.', '!', '?', ';');
  return match::find_any(line, from, stop, '/', '|');
}

// "We sail. Requirements: Docker".
void add_labels_behind_stops(const Headings& headings, std::string_view line,
                             std::vector<HeadingWithin>& out) {
  for (std::size_t i = next_stop(line, 0); i + 2 < line.size(); i = next_stop(line, i + 1)) {
    // "Must: Linux / Plus: Go": a stroke between blanks parts labels too.
    const bool stroke = line[i] == '/' || line[i] == '|';
    if (line[i + 1] != ' ' || (stroke && (i == 0 || line[i - 1] != ' ')) || ends_abbreviation(line, i))
      continue;
    if (const auto head = inline_heading(headings, line.substr(i + 2), false); head.known)
      out.push_back({head.kind, i + 2});
  }
}

class Cutter {
 public:
  Cutter(const Headings& headings, std::string_view text) : headings_(headings), text_(text) {}

  std::vector<Section> run() {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = line_end(at);
      line(at, end);
      at = end + 1;
    }
    close(text_.size());
    return std::move(sections_);
  }

 private:
  [[nodiscard]] std::size_t line_end(std::size_t at) const {
    const auto newline = text_.find('\n', at);
    return newline == std::string_view::npos ? text_.size() : newline;
  }
  void close(std::size_t at) {
    if (at > begin_) sections_.push_back({kind_, begin_, at});
    begin_ = at;
  }
  void turn(SectionKind kind, std::size_t at) {
    close(at);
    kind_ = kind;
    in_list_ = by_label_ = false;
    interrupted_ = SectionKind::unknown;
  }
  // What such a label says its words say as a whole, and no cue among them: "Non requis: Kafka", "A plus,
  // never a must: Kafka". A plain wish needs its words: "Bonus: Kafka (not required)".
  void leave_words(std::size_t start, const InlineHeading& head) {
    const bool of_two = text_.substr(start, head.end).find(',') != std::string_view::npos;
    const bool decides = head.kind == SectionKind::refused || head.kind == SectionKind::required ||
                         (head.kind == SectionKind::preferred && of_two);
    if (head.known && !head.weak && decides && begin_ == start && kind_ == head.kind) close(start + head.end);
  }
  // A label's list stands in its own line; a sentence below it that opens like one of the job or of the
  // employer is none of its items: "Must: Kafka" over "You'll move our reports."
  void leave_label(std::size_t start, std::string_view content) {
    if (content.back() != '.') return;
    const bool works = promises_work(content);
    const auto kind = works ? SectionKind::duties : headings_.opening_of(content);
    if (kind == SectionKind::duties || kind == SectionKind::employer || kind == SectionKind::benefits)
      turn(kind, start);
  }
  // A list goes on behind a paragraph of the employer's.
  void resume(std::size_t start, std::string_view content) {
    if (interrupted_ == SectionKind::unknown || !headings_.opens_like_demand(content)) return;
    turn(interrupted_, start);
    in_list_ = true;
  }
  [[nodiscard]] bool asks() const {
    return kind_ == SectionKind::required || kind_ == SectionKind::preferred;
  }
  // Where the next line begins that says something; the line below a heading may underline it.
  [[nodiscard]] std::size_t next_line(std::size_t end) const {
    while (true) {
      while (end < text_.size() && (text_[end] == '\n' || text_[end] == ' ')) ++end;
      if (!is_rule_at(end)) return end;
      end = line_end(end);
    }
  }
  [[nodiscard]] bool is_rule_at(std::size_t at) const {
    const bool may_be = at + 1 < text_.size() && is_rule_sign(text_[at]) && text_[at + 1] == text_[at];
    return may_be && is_rule(trimmed(text_.substr(at, line_end(at) - at)));
  }
  // Whether a line stands apart from what is above it and right over short lines: a list without marks.
  [[nodiscard]] bool heads_lines(std::size_t start, std::size_t end) const {
    const bool apart = start < 2 || (text_[start - 1] == '\n' && text_[start - 2] == '\n');
    if (!apart || below_heading_) return false;  // the first item of a list is no heading
    if (end + 1 >= text_.size() || !is_short_item(text_.substr(end + 1, line_end(end + 1) - end - 1)))
      return false;
    // The first line of a paragraph that is cut into lines is none either.
    return !headings_.sentences().holds(SentenceSign::unfinished, text_.substr(start, end - start));
  }
  [[nodiscard]] bool bullet_follows(std::size_t end) const {
    const auto next = text_.substr(next_line(end), k_longest_mark);
    return is_bullet(next) || is_numbered(next);
  }
  // Whether a list, marked or of demands, follows the line that ends at `end`.
  [[nodiscard]] bool before_list(std::size_t end) const {
    const auto next = next_line(end);
    return bullet_follows(end) || headings_.opens_like_demand(text_.substr(next, line_end(next) - next));
  }
  // Whether the items of a list follow, or a rule: they make a heading of a line that may be one.
  [[nodiscard]] bool heads_items(std::size_t start, std::size_t end) const {
    return is_rule_at(end + 1) || bullet_follows(end) || indent_follows(start, end);
  }
  void line(std::size_t begin, std::size_t end) {
    std::size_t start = begin;
    while (start < end && (text_[start] == ' ' || text_[start] == '\t')) ++start;
    auto content = trimmed(text_.substr(start, end - start));
    if (content.empty() || is_rule(content)) return;
    below_heading_ = std::exchange(after_heading_, false);
    if (const auto size = question_mark_size(content); size > 0) {
      start += size;
      content.remove_prefix(size);
    }
    // An item's mark may stand on a line of its own, before its text.
    const bool marked_before = std::exchange(after_mark_, is_bare_mark(content));
    if (after_mark_) return;
    if (marked_before) {
      in_list_ = true;
      return item(start, start, end);
    }
    if (content.back() == '?' && answered(start, end, content)) return;
    if (!is_bullet(content) && judged(start, start, end)) return;
    const auto announced =
        ends_open_line(content) && before_list(end) ? announcement_in(headings_, content) : Announcement{};
    if (!announced.reading.known && heading(start, end, content)) {
      after_heading_ = true;
      return;
    }
    if (is_bullet(content)) {
      in_list_ = true;
      const auto blank = content.find(' ');
      return item(start, blank == std::string_view::npos ? start : start + blank + 1, end);
    }
    if (asks() && content.size() > k_least_law && speaks_of_law(content)) turn(SectionKind::legal, start);
    // What is refused is listed; a sentence below the list speaks of something else.
    if (kind_ == SectionKind::refused && content.size() > k_least_sentence && content.back() == '.')
      turn(SectionKind::unknown, start);
    // A long paragraph after a list of requirements speaks of something else: the company, the office, the
    // law.
    if (asks() && in_list_ && content.size() > k_least_prose && begin >= 2 && text_[begin - 2] == '\n')
      turn(SectionKind::unknown, start);
    if (asks() && in_list_ && speaks_of_employer(headings_, content)) {
      const auto asked = kind_;
      turn(SectionKind::employer, start);
      interrupted_ = asked;
    } else {
      resume(start, content);
    }
    const auto before = kind_;
    const bool in_list = in_list_;
    const bool listed = asks() && begin_ < start && !(begin >= 2 && text_[begin - 2] == '\n');
    const auto head = inline_heading(headings_, content, true);
    if (head.known && !(head.weak && asks())) {
      turn(head.kind, start);
      by_label_ = true;
    } else if (asks() && by_label_ && !head.known) {
      leave_label(start, content);
    }
    sentences(start, end);
    if (by_label_) leave_words(start, head);
    if (announced.reading.known)
      turn(announced.reading.kind, static_cast<std::size_t>(announced.words.data() - text_.data()));
    // "Strong skills. Preferred languages: Python" among items without marks: the label holds for its line.
    if (kind_ != before && listed && !announced.reading.known && end - start < k_lost_breaks) {
      close(std::min(end + 1, text_.size()));
      kind_ = before;
      in_list_ = in_list;
    }
  }
  // A whole sentence in capitals is no heading: "YOU MUST BE ABLE TO WORK IN ...", unless it announces a
  // list: "YOU MUST HAVE THE FOLLOWING SKILLS ...".
  [[nodiscard]] bool shouts(std::string_view core, std::string_view content) const {
    return content.back() != ':' && has_more_words(core, k_most_in_capitals) && in_capitals(content) &&
           headings_.sentences().opens(SentenceSign::statement, core) &&
           !headings_.sentences().holds(SentenceSign::announces, core) &&
           !wishes_or_refuses(headings_.read(core, HeadingMark::label).kind);
  }
  // What a line that ends in a colon says of what follows, whatever it looks like; unknown if nothing.
  [[nodiscard]] SectionKind told_by_colon(std::string_view content, std::string_view core, bool looks,
                                          std::size_t end) const {
    const bool bullet = is_bullet(content);
    if ((!looks || ends_open(core)) && !bullet && headings_.announces_wishes(content))
      return SectionKind::preferred;
    if (before_list(end) && headings_.ends_in_wish(core)) return SectionKind::preferred;
    const bool asks = !bullet && headings_.announces_demands(content) &&
                      tells_of_work(headings_.read(core, HeadingMark::marked));
    return asks ? SectionKind::required : SectionKind::unknown;
  }
  bool heading(std::size_t start, std::size_t end, std::string_view content) {
    if (content.size() >= k_longest_announcement || holds_labels(headings_, content) ||
        (content.back() == ':' && headings_.goes_on_behind_comma(content)))
      return false;
    const bool numbered = heads_by_number(start, end);
    const auto core = numbered ? without_number(strip_marks(content)) : strip_marks(content);
    const bool item = !numbered && is_numbered(content);
    const bool over_items = !item && heads_items(start, end);
    const bool listed = over_items || (!item && heads_lines(start, end));
    const int most_words = listed || in_capitals(content) ? k_max_words_above_list : k_max_heading_words;
    const bool looks = looks_like_heading(content, core, most_words);
    const auto told = content.back() == ':' ? told_by_colon(content, core, looks, end) : SectionKind::unknown;
    if (told != SectionKind::unknown) {
      turn(told, start);
      return true;
    }
    if (!looks || (!over_items && shouts(core, content))) return false;
    if (const auto letters = without_spacing(content); !letters.empty()) return spaced(start, letters);
    const bool marked = is_marked(content);
    // "Experience with:" goes on in the next line, "Technologies you will work with:" is a heading.
    const bool open = ends_open(core);
    if (open && listed && !asks() && headings_.opens_like_demand(content)) {
      turn(SectionKind::required, start);
      return true;
    }
    const auto reading = read_line(headings_, content, core, marked, listed);
    if (kind_ == SectionKind::preferred && reading.kind == SectionKind::required && adds_wishes(core))
      return true;
    if (open && !goes_on_below(reading, marked || listed)) return false;
    if (asks() && keeps_list(reading, core)) return true;
    // "Avantajlar" are benefits, but behind demands pluses.
    if (kind_ == SectionKind::required && reading.kind == SectionKind::benefits &&
        headings_.sentences().opens(SentenceSign::pluses, core)) {
      turn(SectionKind::preferred, start);
      return true;
    }
    if (reading.known) {
      if (kind_ == SectionKind::preferred && reading.kind == SectionKind::required &&
          opens_list_of_wishes(content))
        return true;
      // "For senior candidates" ends wishes, but parts demands.
      if (kind_ == SectionKind::required && reading.kind == SectionKind::unknown &&
          text::istarts_with(core, "for "))
        return true;
      const bool parts =
          reading.weak && ((kind_ == SectionKind::preferred && reading.kind == SectionKind::required) ||
                           (asks() && reading.kind == SectionKind::duties));
      if (!parts) turn(reading.kind, start);
      by_label_ = content.find(": ") != std::string_view::npos;  // "Desirable: Docker"
      if (by_label_) leave_words(start, inline_heading(headings_, content, true));
      shape_ = shape_of(content);
      return true;
    }
    if (shape_ != '\0' && shape_of(content) == shape_) {
      turn(SectionKind::unknown, start);
      return true;
    }
    const bool apart = start >= 2 && text_[start - 1] == '\n' && text_[start - 2] == '\n';
    if (asks() && apart && opens_section(content) && !inline_heading(headings_, content, true).known) {
      turn(SectionKind::unknown, start);
      return true;
    }
    if (!marked || in_capitals(content)) return false;
    // "Machine learning:" over items of its own parts a list of requirements, it does not end it.
    if (!asks() || (apart && !before_list(end)) || opens_section(content)) turn(SectionKind::unknown, start);
    return true;
  }
  // "Databases" parts what is asked for, "don't worry if you don't tick every box" takes nothing back.
  [[nodiscard]] bool keeps_list(const HeadingReading& reading, std::string_view core) const {
    const auto& book = headings_.sentences();
    if (reading.kind == SectionKind::required && book.holds(SentenceSign::not_all, core)) return true;
    return !asks_wishes_or_refuses(reading.kind) && book.opens(SentenceSign::field, without_separator(core));
  }
  // "Do I need a PhD?" over "No.".
  bool answered(std::size_t start, std::size_t end, std::string_view question) {
    if (question.size() >= k_longest_announcement) return false;
    const auto next = next_line(end);
    const auto answer =
        answer_to(headings_.sentences(), question, trimmed(text_.substr(next, line_end(next) - next)));
    if (answer == SectionKind::unknown) return false;
    alone(end, [&] { turn(answer, start); });
    return true;
  }
  // "N E E D E D".
  bool spaced(std::size_t start, std::string_view letters) {
    const auto reading = headings_.read(letters, HeadingMark::marked);
    if (reading.known) turn(reading.kind, start);
    return reading.known;
  }
  // "2. Your profile" over lines that have no numbers: a heading, no item of a list.
  [[nodiscard]] bool heads_by_number(std::size_t start, std::size_t end) const {
    const auto line = text_.substr(start, end - start);
    if (!is_numbered(line) || !text::is_ascii_digit(line[0])) return false;
    std::size_t before = start;  // the end of the last line that is not empty
    while (before > 0 && (text_[before - 1] == '\n' || text_[before - 1] == ' ')) --before;
    const auto newline = text_.substr(0, before).rfind('\n');
    const auto last = text_.substr(newline == std::string_view::npos ? 0 : newline + 1);
    return !(before > 0 && is_numbered(last)) && !is_numbered(text_.substr(next_line(end), k_longest_mark));
  }
  // Whether the next line stands further to the right than the one at `start`.
  [[nodiscard]] bool indent_follows(std::size_t start, std::size_t end) const {
    const auto next = next_line(end);
    const auto indent = [&](std::size_t at) {
      const auto newline = text_.substr(0, at).rfind('\n');
      return newline == std::string_view::npos ? at : at - newline - 1;
    };
    return next < text_.size() && indent(next) > indent(start);
  }
  // "➤ Requirements" over items that begin with "-".
  [[nodiscard]] bool marks_differ(std::size_t a, std::size_t b) const {
    const auto mark = [&](std::size_t at) { return text_.substr(at, text_.find(' ', at) - at); };
    return is_bullet(text_.substr(a, k_longest_mark)) && is_bullet(text_.substr(b, k_longest_mark)) &&
           mark(a) != mark(b);
  }
  // Whether the item at `start` has items of its own.
  [[nodiscard]] bool opens_nested(std::size_t start, std::size_t end) const {
    return bullet_follows(end) && (indent_follows(start, end) || marks_differ(start, next_line(end)));
  }
  // "- Nice to have: Kafka": the label holds for this item only; "- Requirements:" is a heading in disguise.
  void item(std::size_t start, std::size_t content, std::size_t end) {
    const auto words = trimmed(text_.substr(content, end - content));
    resume(start, words);
    if (words.size() < 60 && is_marked(words) && !in_capitals(words)) {
      const auto reading = headings_.read(strip_marks(words), HeadingMark::none);
      if (reading.known && !(reading.weak && asks())) return turn(reading.kind, start);
    }
    if (asks() && before_list(end) && is_heading_of_wishes(headings_, words))
      return turn(SectionKind::preferred, start);
    if (opens_nested(start, end)) {
      const auto reading = headings_.read(words, HeadingMark::none);
      if (reading.known && !reading.weak) return turn(reading.kind, start);
    }
    if (kind_ == SectionKind::benefits && speaks_of_stack(words))
      return alone(end, [&] { turn(SectionKind::duties, start); });
    if (judged(start, content, end)) return;
    if (const auto labels = labels_within(headings_, words); !labels.empty()) {
      return alone(end, [&] {
        for (const auto& label : labels) turn(label.kind, label.at == 0 ? start : content + label.at);
      });
    }
    const auto head = inline_heading(headings_, words, true);
    if ((head.weak && asks()) || !asks_wishes_or_refuses(head.kind)) return;
    alone(end, [&] {
      turn(head.kind, start);
      leave_words(start, {head.known, head.kind, head.weak, content - start + head.end});
    });
  }
  // "SQL - must, Kafka - a plus": each name has its verdict, whatever the heading says.
  bool judged(std::size_t start, std::size_t content, std::size_t end) {
    const auto items = judged_items(headings_, text_.substr(content, end - content));
    if (items.empty()) return false;
    alone(end, [&] {
      for (const auto& item : items) turn(item.kind, item.at == 0 ? start : content + item.at);
    });
    return true;
  }
  // What an item says of itself ends with it.
  template <class Turn>
  void alone(std::size_t end, Turn&& turn_within) {
    const auto before = kind_;
    turn_within();
    close(end);
    kind_ = before;
    in_list_ = true;
  }
  // Postings that lost their line breaks keep their headings in capitals or before colons.
  void sentences(std::size_t start, std::size_t end) {
    if (end - start > k_lost_breaks) {
      for (const auto& head : headings_within(headings_, text_.substr(start, end - start)))
        turn(head.kind, start + head.at);
      return;
    }
    if (const auto labels = labels_within(headings_, text_.substr(start, end - start)); !labels.empty()) {
      for (const auto& label : labels) turn(label.kind, start + label.at);
      return;
    }
    const auto line = text_.substr(start, end - start);
    auto heads = glued_headings(headings_, line);
    const auto before_signs = headings_before_signs(headings_, line);
    heads.insert(heads.end(), before_signs.begin(), before_signs.end());
    add_labels_behind_stops(headings_, line, heads);
    std::stable_sort(heads.begin(), heads.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    for (const auto& head : heads) turn(head.kind, start + head.at);
  }

  const Headings& headings_;
  std::string_view text_;
  std::vector<Section> sections_;
  SectionKind kind_ = SectionKind::unknown;
  bool in_list_ = false;                            // list items were seen in this section
  SectionKind interrupted_ = SectionKind::unknown;  // the list that the employer's prose broke off
  bool after_heading_ = false;                      // the last line was one
  bool below_heading_ = false;                      // the line before the one that is read was one
  bool after_mark_ = false;                         // the last line was an item's mark alone
  char shape_ = '\0';                               // of the last heading we know
  bool by_label_ = false;                           // the section began with a label and its list
  std::size_t begin_ = 0;
};

}  // namespace

std::vector<Section> find_sections(const Headings& headings, std::string_view plain_text) {
  const auto legend = find_legend(headings, plain_text);
  auto sections = legend.marks.empty() ? Cutter(headings, plain_text).run()
                                       : Cutter(headings, without_legend(plain_text, legend)).run();
  ask_where_first(headings, plain_text, sections);
  return with_legend(plain_text, legend, with_demand_runs(headings, plain_text, sections));
}

}  // namespace radar::extract
