#include "analysis/extract/questions.h"

#include <algorithm>

#include "analysis/extract/line_text.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

// A word that asks, in any of the languages of headings.
bool opens_question(std::string_view line) {
  if (begins_with(line, {"and", "so", "und", "et", "y", "e"}))
    line.remove_prefix(std::min(line.find(' ') + 1, line.size()));
  return begins_with(line, {"what", "what's", "what’s", "who",   "whom", "which",   "how",  "why",   "where",
                            "was",  "wer",    "wen",    "womit", "wie",  "que",     "quoi", "qui",   "de",
                            "qué",  "Qué",    "o",      "quem",  "cosa", "comment", "chi",  "wat",   "co",
                            "kogo", "ne",     "neler",  "kimi",  "nə",   "Nə",      "что",  "Что",   "кого",
                            "Кого", "чем",    "Чем",    "vad",   "hvad", "hva",     "mitä", "welche"});
}

// "Why Kafka?", "Warum wir?".
bool asks_why(std::string_view line) {
  return begins_with(line, {"why", "warum", "pourquoi", "perché", "waarom"});
}

// "Yes, but ...", "Yes and no", "No problem": neither yes nor no.
bool is_half_answer(std::string_view behind) {
  const auto word = take_word(behind);
  for (const std::string_view other : {"but", "and", "problem", "worries", "worry", "doubt", "matter"}) {
    if (text::iequals(word, other)) return true;
  }
  return false;
}

// What an answer says in its first word: "A: No.", "Yes, daily."; unknown if neither.
SectionKind answer_of(std::string_view line) {
  if (line.starts_with("A:") || line.starts_with("A.")) line = trimmed(line.substr(2));
  const auto word = line.substr(0, line.find_first_of(" .,;:!-"));
  auto behind = line.substr(word.size());
  if (is_half_answer(behind)) return SectionKind::unknown;
  if (text::iequals(take_word(behind), "not")) return SectionKind::refused;  // "Absolutely not."
  for (const std::string_view no : {"no", "nope", "nah", "never", "nein", "non", "nee", "nej", "nei", "não",
                                    "Não", "nie", "hayır", "Hayır", "xeyr", "нет", "Нет"}) {
    if (text::iequals(word, no)) return SectionKind::refused;
  }
  for (const std::string_view yes : {"yes", "yep", "ja", "oui", "sí", "Sí", "sim", "sì", "Sì", "tak", "evet",
                                     "bəli", "Bəli", "да", "Да", "absolutely", "definitely", "unbedingt"}) {
    if (text::iequals(word, yes)) return SectionKind::required;
  }
  return SectionKind::unknown;
}

// Whether a question asks what is needed: "Do I need a PhD?", but not "Need a new job?", "Do your servers
// need ...?".
bool asks_for_need(std::string_view line) {
  for (const std::string_view other : {"need ", "expecting ", "do your ", "does your ", "do you need help"}) {
    if (text::istarts_with(line, other)) return false;
  }
  for (const std::string_view word :
       {"need",  "must",  "require", "have to",    "expect", "necessary",  "mandatory",  "brauch", "muss",
        "nötig", "faut",  "besoin",  "nécessaire", "exig",   "necesi",     "hace falta", "precis", "serve",
        "nodig", "gerek", "lazım",   "нуж",        "Нуж",    "обязательн", "Обязательн", "trzeba"}) {
    if (text::icontains(line, word)) return true;
  }
  return false;
}

}  // namespace

std::size_t question_end(std::string_view line) {
  const auto end = line.find('?');
  const bool answered = end != std::string_view::npos && end + 2 < line.size() && line[end + 1] == ' ';
  // "Why Kafka? It moves our data." asks nothing of whoever reads it.
  return answered && opens_question(line) && !asks_why(line) ? end : std::string_view::npos;
}

std::size_t question_mark_size(std::string_view line) {
  if (!line.starts_with('Q') && !line.starts_with('F')) return 0;
  auto end = line.find_first_not_of("0123456789", 1);
  if (end == std::string_view::npos || (line[end] != ':' && line[end] != '.')) return 0;
  const auto words = line.find_first_not_of(' ', end + 1);
  return words == std::string_view::npos || words == end + 1 || !line.ends_with('?') ? 0 : words;
}

SectionKind answer_to(std::string_view question, std::string_view answer) {
  return asks_for_need(question) && !opens_question(question) ? answer_of(answer) : SectionKind::unknown;
}

}  // namespace radar::extract
