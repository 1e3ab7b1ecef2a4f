#include "analysis/extract/inline_heading.h"

#include <algorithm>
#include <array>

#include "analysis/extract/line_labels.h"
#include "analysis/extract/line_shape.h"
#include "analysis/extract/line_text.h"
#include "analysis/extract/questions.h"
#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr int k_max_label_words = 7;

// Whether a dash between blanks begins at `at`, behind what may be a label.
bool is_dash(std::string_view s, std::size_t at) {
  if (at == 0 || s[at - 1] != ' ') return false;
  return s[at] == '-' ? s[at + 1] == ' ' : s.substr(at, 4) == "– " || s.substr(at, 4) == "— ";
}

// The first byte of [from, to) that may begin a dash behind a blank; `to` if there is none.
std::size_t next_dash(std::string_view s, std::size_t from, std::size_t to) {
  for (; from < to; ++from) {
    from = match::find_any(s, from, to, '-', '\xE2');
    if (from < to && from > 0 && s[from - 1] == ' ') break;
  }
  return std::min(from, to);
}

// Where a colon or, if they count, a dash between blanks ends what may be a label.
std::size_t label_end(std::string_view s, bool dashes) {
  const std::size_t last = s.size() < 2 ? 0 : s.size() - 2;  // two bytes follow what ends a label
  const std::size_t colon = match::find_any(s, 0, s.size(), ':');
  for (std::size_t i = dashes ? next_dash(s, 0, colon) : colon; i < colon; i = next_dash(s, i + 1, colon)) {
    if (i <= last && is_dash(s, i)) return i - 1;
  }
  const bool ends =
      colon < last && (s[colon + 1] == ' ' || s[colon + 1] == '*' || match::is_upper(s[colon + 1]));
  return ends ? colon : s.find("：");  // the wide one has its blank within
}

// What a label before a list in the same line says.
InlineHeading label_kind(const Headings& headings, std::string_view label, bool told_by_colon) {
  const auto head = strip_marks(label);
  if (head.empty() || holds_stop(head) ||
      has_more_words(head, told_by_colon ? k_max_heading_words : k_max_label_words))
    return {};
  const bool open = ends_open(head) && !asks_question(head);
  auto reading = headings.read(head, HeadingMark::none);
  if (!reading.known && told_by_colon && !text::istarts_with(head, "if ")) {
    reading = headings.read(head, HeadingMark::label);
    // "You know your way around tools such as these:" stands among wishes too, "The key skills:" does not.
    constexpr int k_most_of_name = 5;  // words
    reading.weak = reading.kind == SectionKind::required &&
                   (has_more_words(head, k_most_of_name) || !headings.read(head, HeadingMark::marked).known);
  }
  // "Experience with: ..." leaves its list where it stands, "No experience with: ..." does not.
  if (open && reading.kind != SectionKind::refused) return {};
  // "No worries if you don't know all of our tools: ..." asks for none of them.
  if (reading.kind == SectionKind::required && headings.sentences().holds(SentenceSign::not_all, head))
    return {true, SectionKind::duties};
  return {reading.known && !(reading.weak && reading.kind == SectionKind::duties), reading.kind,
          reading.weak};
}

// The brackets that a label may stand in: "[Must]", "【必須】".
struct Brackets {
  std::string_view open, close;
};
const Brackets* brackets_at(std::string_view line) {
  static constexpr std::array<Brackets, 2> k_brackets = {Brackets{"[", "]"}, Brackets{"【", "】"}};
  const auto* found = std::find_if(k_brackets.begin(), k_brackets.end(),
                                   [&](const Brackets& brackets) { return line.starts_with(brackets.open); });
  return found == k_brackets.end() ? nullptr : found;
}

// Whether words are nothing but a verdict that asks for nothing.
bool is_wish_or_refusal(const Headings& headings, std::string_view words) {
  constexpr std::size_t k_longest = 32;  // bytes
  const auto core = strip_marks(trimmed(words));
  return !core.empty() && core.size() <= k_longest &&
         wishes_or_refuses(headings.read(core, HeadingMark::none).kind);
}

}  // namespace

InlineHeading inline_heading(const Headings& headings, std::string_view s, bool dashes) {
  constexpr std::size_t k_longest_label = 72;
  const auto* brackets = brackets_at(s);
  const auto begin = brackets == nullptr ? 0 : brackets->open.size();
  const auto label = s.substr(begin, k_longest_label);
  const auto end = brackets != nullptr ? label.find(brackets->close)
                                       : std::min({label_end(label, dashes), leader_begin(label),
                                                   question_end(headings.sentences(), label)});
  if (end == std::string_view::npos || speaks_of_pay(label.substr(0, end), s.substr(begin + end))) return {};
  auto out = label_kind(headings, label.substr(0, end), label[end] == ':' || label[end] == '?');
  out.end = begin + end + (brackets == nullptr ? 1 : brackets->close.size());
  // "Kenntnisse in Kafka: wünschenswert" has its verdict behind the colon.
  if (out.kind == SectionKind::required && is_wish_or_refusal(headings, s.substr(out.end))) return {};
  // "Java is not required: we write Go".
  if (out.known && out.kind == SectionKind::refused && out.end + 1 < s.size() &&
      headings.sentences().opens(SentenceSign::ours, s.substr(out.end + 1)))
    return {};
  return out;
}

}  // namespace radar::extract
