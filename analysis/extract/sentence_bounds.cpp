#include "analysis/extract/sentence_bounds.h"

#include <algorithm>
#include <array>
#include <bit>
#include <initializer_list>
#include <iterator>
#include <span>
#include <vector>

#include "analysis/extract/phrases.h"
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

// How sentences begin that cannot be read without the one before.
constexpr std::string_view k_sames[] = {"^ so is|are",
                                        "^ the? same goes|applies|holds|is for|to|of|true",
                                        "^ nor is|are",
                                        "^ neither is|are",
                                        "^ likewise|ditto",
                                        "^ das? gleiche|selbe|gleiches gilt",
                                        "^ dasselbe gilt",
                                        "^ ebenso|genauso",
                                        "^ il en va de même",
                                        "^ de même pour",
                                        "^ idem pour",
                                        "^ lo mismo vale|aplica|va|para|con",
                                        "^ o mesmo vale",
                                        "^ lo stesso vale",
                                        "^ hetzelfde geldt",
                                        "^ to samo dotyczy",
                                        "^ то же касается|относится|самое",
                                        "^ aynı şey",
                                        "^ eyni şey"};
// "In many jobs it is a plus. Here it is a must."
constexpr std::string_view k_heres[] = {"^ with us ,? it|they",
                                        "^ here ,? it|they is|are|isn't|aren't",
                                        "^ in this job|role|team|position|one ,? it|they",
                                        "^ bei uns ist|sind er|sie|es",
                                        "^ hier ist|sind er|sie|es",
                                        "^ chez nous ,? c'est|il|elle|ils|elles",
                                        "^ ici ,? c'est|il|elle|ils|elles",
                                        "^ aquí ,? sí|es|son|no",
                                        "^ у нас ,? он|она|оно|они|это",
                                        "^ здесь ,? он|она|оно|они|это",
                                        "^ bizde ise? zorunlu|şart|gerekli|öyle",
                                        "^ burada ise? zorunlu|şart|gerekli|öyle"};
// In a short sentence; "This is ..." opens too many that speak of something else.
constexpr std::string_view k_pronouns[] = {"^ it|it's",
                                           "^ they|they're are|aren't|would|will|do|don't|help?",
                                           "^ both|neither|either|none is|are|will|would",
                                           "^ both|neither|either|none of them|these",
                                           "^ that is|would|isn't|helps",
                                           "^ that's a must|plus|bonus",
                                           "^ es|das ist|wäre|hilft",
                                           "^ sie sind|wären",
                                           "^ beide|beides ist|sind|wäre|wären",
                                           "^ c'est|cela|ça|ce est|serait|n'est|un?",
                                           "^ ils|elles sont|seraient|ne",
                                           "^ les deux sont|seraient",
                                           "^ es|sería|será un plus|requisito",
                                           "^ es|sería deseable|opcional|obligatorio|imprescindible",
                                           "^ ambos|ambas son|serían",
                                           "^ это|они|он|она|оно",
                                           "^ оба|обе",
                                           "^ bu|bunlar|ikisi"};
// "Don't know Kafka? Then this is not the job for you."
constexpr std::string_view k_answers[] = {"^ then this|it is|isn't|won't",
                                          "^ then please|do|don't",
                                          "^ then you need|needn't|should|shouldn't",
                                          "^ please do not apply|bother",
                                          "^ please don't",
                                          "^ this|it is not the|a",
                                          "^ this|it isn't the|a",
                                          "^ do not apply|bother",
                                          "^ don't apply|bother",
                                          "^ dann ist das|dies|diese|dieser|die",
                                          "^ dann bitte|bewirb|bewerben",
                                          "^ bitte nicht|bewirb|bewerben",
                                          "^ bewirb dich bitte? nicht",
                                          "^ alors ce|ne|inutile|passez|passe",
                                          "^ ne postulez|postule pas",
                                          "^ inutile de",
                                          "^ entonces este|esta|no",
                                          "^ no te postules|presentes|apliques",
                                          "^ тогда эта|это|не|вам",
                                          "^ не откликайтесь|отправляйте",
                                          "^ o zaman|halde",
                                          "^ lütfen? başvurmayın"};
// "Kafka or Flink? Neither is needed."
constexpr std::string_view k_of_both[] = {"^ neither|none|both|either",
                                          "^ keines|keins|keiner|beides|beide",
                                          "^ aucun|aucune|les deux",
                                          "^ ninguno|ninguna|ambos|ambas",
                                          "^ оба|обе",
                                          "^ ни то",
                                          "^ hiçbiri|ikisi"};

// "Kafka or Flink? We don't mind which, but you must know one of them."
constexpr std::string_view k_of_one[] = {
    "one|either|any|each|both of them|these|those|the",
    "knowledge|experience|fluency|proficiency in|with|of? one|either|both",
    "eines|einer|eine|einem|einen|eins davon|von",
    "l'un|l'une des|d'|ou",
    "uno|una|alguno|alguna de ellos|ellas|los|las",
    "um|uma|algum deles|delas|dos|das",
    "один|одно|одна|одну|одним|одного|одной из",
    "что то одно",
    "ikisinden|bunlardan biri|birini|birinin",
    "biri|birini|hər ikisi|mütləqdir|bilmək|lazımdır|vacibdir"};
constexpr std::string_view k_alternatives[] = {" or ",   " oder ",  " ou ",    " o ",    " или ",
                                               " veya ", " ya da ", " yoxsa ", " və ya "};

struct Openings {
  using Rows = std::span<const std::string_view>;
  explicit Openings(std::initializer_list<Rows> rows) : book(phrases(rows)) {}
  static std::vector<Phrase> phrases(std::initializer_list<Rows> rows) {
    std::vector<Phrase> out;
    for (const auto& some : rows) {
      for (const auto phrase : some) out.push_back({0, phrase});
    }
    return out;
  }
  // Of a text's first bytes.
  [[nodiscard]] bool open(std::string_view text) const { return book.opens(text.substr(0, k_most)); }
  static constexpr std::size_t k_most = 48;
  PhraseBook book;
};

// "Kafka? Required.", "Kafka or Flink? Neither is needed.": a question and its answer are one sentence.
bool is_short_answer(std::string_view text) {
  constexpr std::size_t k_most = 24;  // bytes
  static const auto* const of_both = new Openings({k_of_both});
  if (of_both->open(text)) return true;
  const auto stop = text.substr(0, k_most).find_first_of(".!\n");
  if (stop == std::string_view::npos) return text.size() < k_most;
  return text[stop] == '\n' || stop + 1 == text.size() || text[stop + 1] == ' ' || text[stop + 1] == '\n';
}

// "Q: Do I need a PhD? A: No, you don't."
bool is_marked_answer(std::string_view text) { return text.starts_with("A: ") || text.starts_with("A. "); }

// A question for one of several, and an answer that speaks of them.
bool answers_choice(std::string_view question, std::string_view answer) {
  constexpr std::size_t k_most_of_question = 80, k_most_of_answer = 120;  // bytes
  if (question.size() > k_most_of_question) question.remove_prefix(question.size() - k_most_of_question);
  const bool choice = std::any_of(std::begin(k_alternatives), std::end(k_alternatives),
                                  [&](auto word) { return question.find(word) != std::string_view::npos; });
  if (!choice) return false;
  static const auto* const of_one = new Openings({k_of_one});
  const auto sentence = answer.substr(0, std::min(answer.find_first_of(".!?\n"), k_most_of_answer));
  return !of_one->book.find(of_one->book.words_of(sentence)).empty();
}

bool answers_question(std::string_view question, std::string_view answer) {
  return is_marked_answer(answer) || is_short_answer(answer) || answers_choice(question, answer);
}

// Of a byte that may.
bool ends_sentence(std::string_view text, std::size_t i) {
  if (text[i] == '\n') return !is_wrapped(text, i) && !goes_on(text.substr(i + 1, k_longest_opening));
  // Sentences glued together by a page that lost its line breaks: "... in Python.Excellent skills".
  if (text[i] == '.' && i > 0 && i + 2 < text.size() && is_small(text[i - 1]) && text[i + 1] >= 'A' &&
      text[i + 1] <= 'Z' && (is_small(text[i + 2]) || in_capitals(text.substr(i + 1, 5)))) {
    return true;
  }
  if (i + 2 >= text.size() || text[i + 1] != ' ') return false;
  const auto next = static_cast<unsigned char>(text[i + 2]);
  const bool opens = (next >= 'A' && next <= 'Z') || next >= 0xC3 || text::is_ascii_digit(text[i + 2]) ||
                     next == '"' || next == '(';
  if (text[i] == '?' && answers_question(text.substr(0, i), text.substr(i + 2))) return false;
  const bool abbreviation = i >= 3 && (text.substr(i - 3, 4) == "e.g." || text.substr(i - 3, 4) == "i.e.");
  return opens && !abbreviation;
}

// "Kubernetes is not.", "Kubernetes hingegen nicht.", "Kubernetes is."
bool ends_in_verb(std::string_view sentence) {
  constexpr std::size_t k_most = 32;  // bytes
  for (const std::string_view verb : {" is not", " are not", " isn't", " aren't", " isn’t", " aren’t"}) {
    const auto at = sentence.substr(0, k_most).find(verb);
    if (at == std::string_view::npos) continue;
    const auto rest = sentence.substr(at + verb.size());
    if (rest.empty() || rest[0] == ',') return true;
  }
  if (sentence.size() > k_most) return false;
  constexpr std::array<std::string_view, 6> k_last = {" is", " are", " nicht", " нет", " değil", " deyil"};
  return std::any_of(k_last.begin(), k_last.end(),
                     [&](std::string_view last) { return sentence.ends_with(last); });
}

// "It is a plus if you ..." speaks of what follows.
bool goes_on_behind(std::string_view sentence) {
  constexpr std::array<std::string_view, 7> k_inner = {" if ",   " when ", " to ",  " wenn ",
                                                       " dass ", " si ",   " если "};
  return std::any_of(k_inner.begin(), k_inner.end(),
                     [&](std::string_view word) { return sentence.find(word) != std::string_view::npos; });
}

// "It does help, though.", "So is Docker.", "Kubernetes is not.": a short sentence that cannot be read
// without the one before.
bool speaks_of_before(std::string_view text) {
  constexpr std::size_t k_most = 72, k_most_of_pronoun = 56;  // bytes
  const auto stop = text.substr(0, k_most).find_first_of(".!?:\n");
  if (stop == std::string_view::npos && text.size() > k_most) return false;
  const auto sentence = text.substr(0, stop);
  static const auto* const openings = new Openings({k_sames, k_heres});
  static const auto* const pronouns = new Openings({k_pronouns});
  if (openings->open(sentence) || ends_in_verb(sentence)) return true;
  return sentence.size() <= k_most_of_pronoun && !goes_on_behind(sentence) && pronouns->open(sentence);
}

bool answers(std::string_view text) {
  static const auto* const openings = new Openings({k_answers});
  return openings->open(text);
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
  // The stop before a sentence that speaks of the one before; 0 if it does not.
  const auto follows = [&](std::size_t begin) -> std::size_t {
    const auto stop = stop_before(text, begin);
    if (stop == 0) return 0;
    const bool ends = text[stop] == '.' || text[stop] == '!';
    const bool joined =
        ends ? speaks_of_before(text.substr(begin)) : text[stop] == '?' && answers(text.substr(begin));
    return joined ? stop : 0;
  };
  for (int i = 0; i < k_sentences; ++i) {
    const auto stop = follows(out.begin);
    if (stop == 0) break;
    out.begin = sentence_around(text, stop, most).begin;
  }
  for (int i = 0; i < k_sentences; ++i) {
    const auto next = text.find_first_not_of(" \n", out.end);
    if (next == std::string_view::npos || next == out.end || follows(next) == 0) break;
    out.end = sentence_around(text, next, most).end;
  }
  return out;
}

}  // namespace radar::extract
