#include "analysis/extract/questions.h"

#include "analysis/extract/line_text.h"

namespace radar::extract {
namespace {

// What an answer says in its first words: "A: No.", "Yes, daily."; unknown if neither. Where the question may
// speak of somebody else's need only a plain no tells: "Need servers?" and "Yes.", "No problem."
SectionKind answer_of(const SentenceBook& book, std::string_view line, bool other) {
  if (line.starts_with("A:") || line.starts_with("A.")) line = trimmed(line.substr(2));
  if (book.opens(SentenceSign::half_answer, line)) return SectionKind::unknown;
  if (book.opens(SentenceSign::comfort, line)) return other ? SectionKind::unknown : SectionKind::refused;
  if (book.opens(SentenceSign::no, line)) return SectionKind::refused;
  return !other && book.opens(SentenceSign::yes, line) ? SectionKind::required : SectionKind::unknown;
}

}  // namespace

std::size_t question_end(const SentenceBook& book, std::string_view line) {
  const auto end = line.find('?');
  const bool answered = end != std::string_view::npos && end + 2 < line.size() && line[end + 1] == ' ';
  const bool asks =
      answered && book.opens(SentenceSign::question, line) && !book.opens(SentenceSign::why, line);
  return asks ? end : std::string_view::npos;
}

std::size_t question_mark_size(std::string_view line) {
  if (!line.starts_with('Q') && !line.starts_with('F')) return 0;
  auto end = line.find_first_not_of("0123456789", 1);
  if (end == std::string_view::npos || (line[end] != ':' && line[end] != '.')) return 0;
  const auto words = line.find_first_not_of(' ', end + 1);
  return words == std::string_view::npos || words == end + 1 || !line.ends_with('?') ? 0 : words;
}

SectionKind answer_to(const SentenceBook& book, std::string_view question, std::string_view answer) {
  const bool needs =
      book.holds(SentenceSign::need, question) && !book.opens(SentenceSign::question, question);
  if (!needs) return SectionKind::unknown;
  return answer_of(book, answer, book.opens(SentenceSign::other_need, question));
}

}  // namespace radar::extract
