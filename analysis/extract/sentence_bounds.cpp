#include "analysis/extract/sentence_bounds.h"

#include <algorithm>
#include <array>
#include <bit>

#include "analysis/match/byte_block.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

using match::ByteBlock;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool in_capitals(std::string_view s) {
  return s.size() >= 5 && std::all_of(s.begin(), s.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
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
  if (newline + 1 >= text.size() || newline < k_least || !is_lower(text[newline + 1])) return false;
  const char last = text[newline - 1];
  if (!is_lower(last) && last != ',') return false;
  const auto before = text.substr(0, newline).rfind('\n');
  const std::size_t line = before == std::string_view::npos ? newline : newline - before - 1;
  return line >= k_least && line <= k_most;
}

// "... in databases\ne.g. MySQL, Redis", "5 years of Python\nand SQL": goes on with the line before.
bool goes_on(std::string_view line) {
  constexpr std::array<std::string_view, 6> k_openings = {"e.g.", "i.e.",    "and ",
                                                          "or ",  "and/or ", "as well as "};
  return std::any_of(k_openings.begin(), k_openings.end(),
                     [&](std::string_view opening) { return line.starts_with(opening); });
}

// "Kafka? Required.", "Kafka or Flink? Neither is needed.": a question and its answer are one sentence.
bool is_short_answer(std::string_view text) {
  constexpr std::size_t k_most = 24;  // bytes
  for (const std::string_view pronoun : {"Neither ", "None ", "Both ", "Either "}) {
    if (text.starts_with(pronoun)) return true;
  }
  const auto stop = text.substr(0, k_most).find_first_of(".!\n");
  if (stop == std::string_view::npos) return text.size() < k_most;
  return text[stop] == '\n' || stop + 1 == text.size() || text[stop + 1] == ' ' || text[stop + 1] == '\n';
}

// Of a byte that may.
bool ends_sentence(std::string_view text, std::size_t i) {
  if (text[i] == '\n') return !is_wrapped(text, i) && !goes_on(text.substr(i + 1, 16));
  // Sentences glued together by a page that lost its line breaks: "... in Python.Excellent skills".
  if (text[i] == '.' && i > 0 && i + 2 < text.size() && is_lower(text[i - 1]) && text[i + 1] >= 'A' &&
      text[i + 1] <= 'Z' && (is_lower(text[i + 2]) || in_capitals(text.substr(i + 1, 5)))) {
    return true;
  }
  if (i + 2 >= text.size() || text[i + 1] != ' ') return false;
  const auto next = static_cast<unsigned char>(text[i + 2]);
  const bool opens = (next >= 'A' && next <= 'Z') || next >= 0xC3 || text::is_ascii_digit(text[i + 2]) ||
                     next == '"' || next == '(';
  if (text[i] == '?' && is_short_answer(text.substr(i + 2))) return false;
  const bool abbreviation = i >= 3 && (text.substr(i - 3, 4) == "e.g." || text.substr(i - 3, 4) == "i.e.");
  return opens && !abbreviation;
}

// "It does help, though.", "So is Docker.", "Kubernetes is not.": a short sentence that cannot be read
// without the one before. "It is a plus if you ..." speaks of what follows.
bool speaks_of_before(std::string_view text) {
  constexpr std::size_t k_most = 72, k_most_of_pronoun = 56, k_most_of_ellipsis = 32;  // bytes
  const auto stop = text.substr(0, k_most).find_first_of(".!?:\n");
  if (stop == std::string_view::npos && text.size() > k_most) return false;
  const auto sentence = text.substr(0, stop);
  for (const std::string_view opening :
       {"So is ", "So are ", "The same goes for ", "The same applies to ", "Same goes for ", "Nor is ",
        "Nor are ", "Neither is ", "With us it ", "Here it is "}) {
    if (sentence.starts_with(opening)) return true;
  }
  for (const std::string_view verb : {" is not", " are not", " isn't", " aren't", " isn’t", " aren’t"}) {
    const auto at = sentence.substr(0, k_most_of_ellipsis).find(verb);
    if (at == std::string_view::npos) continue;
    const auto rest = sentence.substr(at + verb.size());
    if (rest.empty() || rest[0] == ',') return true;
  }
  const bool pronoun =
      sentence.starts_with("It ") || sentence.starts_with("It's ") || sentence.starts_with("It’s ");
  return pronoun && sentence.size() <= k_most_of_pronoun && sentence.find(" if ") == std::string_view::npos &&
         sentence.find(" when ") == std::string_view::npos && sentence.find(" to ") == std::string_view::npos;
}

// "Don't know Kafka? Then this is not the job for you."
bool answers(std::string_view text) {
  for (const std::string_view opening :
       {"Then this is", "Then this isn", "Then please ", "Please do not apply", "Please don",
        "This is not the", "This is not a ", "Then do not apply", "Then don", "Do not apply", "Don't apply",
        "Don’t apply"}) {
    if (text.starts_with(opening)) return true;
  }
  return false;
}

bool is_margin(char c) { return c == ' ' || c == '-' || c == '*' || c == '\t'; }

}  // namespace

Range sentence_around(std::string_view text, std::size_t at, std::size_t most) {
  at = std::min(at, text.size());
  const std::size_t least = at > most ? at - most : 0;
  const std::size_t limit = text.size() - at > most ? at + most : text.size();
  std::size_t begin = behind_mark(text, least, at);
  while (begin > least && !ends_sentence(text, begin - 1)) begin = behind_mark(text, least, begin - 1);
  std::size_t end = next_mark(text, at, limit);
  while (end < limit && !ends_sentence(text, end)) end = next_mark(text, end + 1, limit);
  if (end < limit && text[end] != '\n') ++end;  // with its full stop
  const bool cut =
      begin == least && least > 0 && !(may_end(text[begin - 1]) && ends_sentence(text, begin - 1));
  while (!cut && begin < end && is_margin(text[begin])) ++begin;
  return {std::min(begin, at), end};
}

Range thought_around(std::string_view text, std::size_t at, std::size_t most) {
  constexpr int k_sentences = 3;  // more than one thought has
  auto out = sentence_around(text, at, most);
  const auto follows = [&](std::size_t begin) {
    if (begin < 2 || text[begin - 1] != ' ') return false;
    return text[begin - 2] == '.' ? speaks_of_before(text.substr(begin))
                                  : text[begin - 2] == '?' && answers(text.substr(begin));
  };
  for (int i = 0; i < k_sentences && follows(out.begin); ++i)
    out.begin = sentence_around(text, out.begin - 2, most).begin;
  for (int i = 0; i < k_sentences && out.end + 1 < text.size() && follows(out.end + 1); ++i)
    out.end = sentence_around(text, out.end + 1, most).end;
  return out;
}

}  // namespace radar::extract
