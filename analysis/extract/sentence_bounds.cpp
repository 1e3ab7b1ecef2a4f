#include "analysis/extract/sentence_bounds.h"

#include <algorithm>
#include <array>
#include <bit>

#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

using match::ByteBlock;
using match::is_small;

bool in_capitals(std::string_view s) {
  return s.size() >= 5 && std::all_of(s.begin(), s.end(), match::is_upper);
}

bool may_end(char c) { return c == '\n' || c == '.' || c == '!' || c == '?'; }
unsigned may_end(const ByteBlock& block) { return block.any_of('\n', '.', '!', '?'); }

// The first byte of [from, limit) that may end a sentence; `limit` if there is none.
std::size_t next_mark(std::string_view s, std::size_t from, std::size_t limit) {
  return match::find_any(s, from, limit, '\n', '.', '!', '?');
}

// One behind the last byte of [least, until) that may end a sentence; `least` if there is none.
std::size_t behind_mark(std::string_view s, std::size_t least, std::size_t until) {
  for (; until >= least + ByteBlock::k_size; until -= ByteBlock::k_size) {
    if (const unsigned marks = may_end(ByteBlock(s.data() + until - ByteBlock::k_size)); marks != 0)
      return until - ByteBlock::k_size + static_cast<std::size_t>(std::bit_width(marks));
  }
  while (until > least && !may_end(s[until - 1])) --until;
  return until;
}

// A page that was wrapped: a long line without a mark at its end goes on in small letters.
bool is_wrapped(std::string_view text, std::size_t newline) {
  constexpr std::size_t k_least = 55, k_most = 120;  // bytes of the line before
  if (newline + 1 >= text.size() || newline < k_least || !is_small(text[newline + 1])) return false;
  const char last = text[newline - 1];
  if (!is_small(last) && last != ',') return false;
  const auto before = text.substr(0, newline).rfind('\n');
  const std::size_t line = before == std::string_view::npos ? newline : newline - before - 1;
  return line >= k_least && line <= k_most;
}

constexpr std::size_t k_longest_opening = 16;  // bytes

// "... in databases\ne.g. MySQL, Redis", "5 years of Python\nand SQL": goes on with the line before.
bool goes_on(std::string_view line) {
  // Of at most k_longest_opening bytes.
  constexpr std::array<std::string_view, 6> k_openings = {"e.g.", "i.e.",    "and ",
                                                          "or ",  "and/or ", "as well as "};
  return std::any_of(k_openings.begin(), k_openings.end(),
                     [&](std::string_view opening) { return line.starts_with(opening); });
}

// "Kafka? Required.", "Kafka or Flink? Neither is needed.": a question and its answer are one sentence.
bool is_short_answer(const SentenceBook& book, std::string_view text) {
  constexpr std::size_t k_most = 24;  // bytes
  if (book.opens(SentenceSign::of_both, text)) return true;
  const auto stop = text.substr(0, k_most).find_first_of(".!\n");
  if (stop == std::string_view::npos) return text.size() < k_most;
  return text[stop] == '\n' || stop + 1 == text.size() || text[stop + 1] == ' ' || text[stop + 1] == '\n';
}

// "Q: Do I need a PhD? A: No, you don't."
bool is_marked_answer(std::string_view text) { return text.starts_with("A: ") || text.starts_with("A. "); }

// A question for one of several, and an answer that speaks of them.
bool answers_choice(const SentenceBook& book, std::string_view question, std::string_view answer) {
  constexpr std::size_t k_most_of_question = 80, k_most_of_answer = 120;  // bytes
  if (question.size() > k_most_of_question) question.remove_prefix(question.size() - k_most_of_question);
  const auto sentence = answer.substr(0, std::min(answer.find_first_of(".!?\n"), k_most_of_answer));
  return book.holds(SentenceSign::choice, question) && book.holds(SentenceSign::of_one, sentence);
}

// "Is Python required? No, we teach it to everybody."
bool answers_no(const SentenceBook& book, std::string_view question, std::string_view answer) {
  constexpr std::size_t k_most_of_question = 80;  // bytes
  if (!book.opens(SentenceSign::no, answer) || book.opens(SentenceSign::half_answer, answer)) return false;
  const auto before = question.find_last_of(".!?:\n");
  if (before != std::string_view::npos) question.remove_prefix(before + 1);
  while (question.starts_with(' ')) question.remove_prefix(1);
  return question.size() <= k_most_of_question && book.holds(SentenceSign::need, question) &&
         !book.opens(SentenceSign::other_need, question) && !book.opens(SentenceSign::question, question);
}

bool answers_question(const SentenceBook& book, std::string_view question, std::string_view answer) {
  return is_marked_answer(answer) || is_short_answer(book, answer) ||
         answers_choice(book, question, answer) || answers_no(book, question, answer);
}

// Sentences glued together by a page that lost its line breaks: "... in Python.Excellent skills".
bool is_glued(std::string_view text, std::size_t i) {
  if ((text[i] != '.' && text[i] != '!') || i == 0 || i + 2 >= text.size()) return false;
  const bool ends = is_small(text[i - 1]) || text[i - 1] == ')' || text[i - 1] == '+' || text[i - 1] == '#';
  const auto next = text.substr(i + 1, 3);  // "C#.Net"
  if (next == "Net" || next == "NET") return false;
  return ends && match::is_upper(text[i + 1]) &&
         (is_small(text[i + 2]) || in_capitals(text.substr(i + 1, 5)));
}

// Of a byte that may.
bool ends_sentence(const SentenceBook& book, std::string_view text, std::size_t i) {
  if (text[i] == '\n') return !is_wrapped(text, i) && !goes_on(text.substr(i + 1, k_longest_opening));
  if (is_glued(text, i)) return true;
  if (i + 2 >= text.size() || text[i + 1] != ' ') return false;
  const auto next = static_cast<unsigned char>(text[i + 2]);
  const bool opens = (next >= 'A' && next <= 'Z') || next >= 0xC3 || text::is_ascii_digit(text[i + 2]) ||
                     next == '"' || next == '(';
  if (text[i] == '?' && answers_question(book, text.substr(0, i), text.substr(i + 2))) return false;
  const bool abbreviation = i >= 3 && (text.substr(i - 3, 4) == "e.g." || text.substr(i - 3, 4) == "i.e.");
  return opens && !abbreviation;
}

// "It does help, though.", "So is Docker.", "Kubernetes is not.": a short sentence that cannot be read
// without the one before.
bool speaks_of_before(const SentenceBook& book, std::string_view text) {
  constexpr std::size_t k_most = 72, k_most_of_pronoun = 56, k_most_of_end = 32;  // bytes
  const auto stop = text.substr(0, k_most).find_first_of(".!?:;\n");
  if (stop == std::string_view::npos && text.size() > k_most) return false;
  const auto sentence = text.substr(0, stop);
  if (book.opens(SentenceSign::follows, sentence)) return true;
  if (sentence.size() <= k_most_of_end && book.holds(SentenceSign::follows_end, sentence)) return true;
  return sentence.size() <= k_most_of_pronoun && book.opens(SentenceSign::follows_short, sentence) &&
         !book.holds(SentenceSign::goes_on, sentence);
}

// Where the stop stands before a sentence, behind blanks and at most one line's end; 0 if none does.
std::size_t stop_before(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  bool line = false;
  while (at > 0 && (text[at - 1] == ' ' || (text[at - 1] == '\n' && !line))) {
    line = line || text[at - 1] == '\n';
    --at;
  }
  return at == 0 || at == begin ? 0 : at - 1;
}

bool is_margin(char c) { return c == ' ' || c == '-' || c == '*' || c == '\t'; }

}  // namespace

Range sentence_around(const SentenceBook& book, std::string_view text, std::size_t at, std::size_t most) {
  at = std::min(at, text.size());
  const std::size_t least = at > most ? at - most : 0;
  const std::size_t limit = text.size() - at > most ? at + most : text.size();
  std::size_t begin = behind_mark(text, least, at);
  while (begin > least && !ends_sentence(book, text, begin - 1)) begin = behind_mark(text, least, begin - 1);
  std::size_t end = next_mark(text, at, limit);
  while (end < limit && !ends_sentence(book, text, end)) end = next_mark(text, end + 1, limit);
  if (end < limit && text[end] != '\n') ++end;  // with its full stop
  const bool cut =
      begin == least && least > 0 && !(may_end(text[begin - 1]) && ends_sentence(book, text, begin - 1));
  while (!cut && begin < end && is_margin(text[begin])) ++begin;
  return {std::min(begin, at), end};
}

Range sentence_around(std::string_view text, std::size_t at, std::size_t most) {
  static const SentenceBook no_words;
  return sentence_around(no_words, text, at, most);
}

Range thought_around(const SentenceBook& book, std::string_view text, std::size_t at, std::size_t most) {
  constexpr int k_sentences = 3;  // more than one thought has
  auto out = sentence_around(book, text, at, most);
  // The stop before a sentence that speaks of the one before; 0 if it does not.
  const auto follows = [&](std::size_t begin) -> std::size_t {
    const auto stop = stop_before(text, begin);
    if (stop == 0) return 0;
    const bool ends = text[stop] == '.' || text[stop] == '!';
    const bool joined = ends ? speaks_of_before(book, text.substr(begin))
                             : text[stop] == '?' && book.opens(SentenceSign::reply, text.substr(begin));
    return joined ? stop : 0;
  };
  for (int i = 0; i < k_sentences; ++i) {
    const auto stop = follows(out.begin);
    if (stop == 0) break;
    out.begin = sentence_around(book, text, stop, most).begin;
  }
  for (int i = 0; i < k_sentences; ++i) {
    const auto next = text.find_first_not_of(" \n", out.end);
    if (next == std::string_view::npos || next == out.end || follows(next) == 0) break;
    out.end = sentence_around(book, text, next, most).end;
  }
  return out;
}

}  // namespace radar::extract
