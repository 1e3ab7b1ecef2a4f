#include "analysis/extract/phrase_notation.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analysis/extract/words.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr std::size_t k_most_elements = 40;

bool is_sign(char c) {
  return c > ' ' && c < 127 && c != '_' && !text::is_ascii_alpha(c) && !text::is_ascii_digit(c);
}

// How a text with the word in it would be cut: a phrase's word must be one of its words.
bool is_one_word(std::string_view folded) {
  if (!folded.empty() && std::all_of(folded.begin(), folded.end(), text::is_ascii_alpha)) return true;
  static const Vocabulary empty = [] {
    Vocabulary out;
    out.freeze();
    return out;
  }();
  std::vector<Word> words;
  empty.read(folded, false, words);
  const bool known = words.size() == 1 && (words[0].id == 0 || words[0].id == Vocabulary::k_number);
  return known && !text::is_ascii_digit(folded[0]) && words[0].begin == 0 && words[0].end == folded.size();
}

Result<PhraseChoice> choice_of(std::string_view written) {
  if (written.empty()) return fail<std::string>("a choice beside \"|\" is empty");
  if (written.size() == 1 && is_sign(written[0])) return PhraseChoice{"", false, written[0]};
  PhraseChoice out;
  out.is_stem = written.back() == '*';
  out.word = text::fold(out.is_stem ? written.substr(0, written.size() - 1) : written);
  if (out.word.size() > Vocabulary::k_longest)
    return fail("\"" + std::string(written) + "\" is too long: of a word " +
                std::to_string(Vocabulary::k_longest) + " bytes are compared");
  if (is_one_word(out.is_stem ? out.word + "a" : out.word)) return out;
  return fail("\"" + std::string(written) +
              "\" is no single word: write words apart, numbers as \"#\", marks as elements of their own");
}

Result<PhraseElement> element_of(std::string_view written) {
  PhraseElement out;
  for (const auto part : text::split(written, '|')) {
    auto choice = choice_of(part);
    if (!choice) return fail(choice.error());
    if (std::find(out.choices.begin(), out.choices.end(), *choice) != out.choices.end())
      return fail("\"" + std::string(part) + "\" stands twice in one choice");
    out.choices.push_back(std::move(*choice));
  }
  return out;
}

bool is_end(const PhraseElement& element, char end) {
  return !element.is_any() && std::all_of(element.choices.begin(), element.choices.end(),
                                          [end](const auto& choice) { return choice.sign == end; });
}

std::string misplaced_end(const std::vector<PhraseElement>& elements) {
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (i > 0 && std::any_of(elements[i].choices.begin(), elements[i].choices.end(),
                             [](const auto& choice) { return choice.sign == '^'; }))
      return "nothing stands before a text's start \"^\"";
    if (i + 1 < elements.size() && is_end(elements[i], '$'))
      return "nothing stands behind a text's end \"$\"";
  }
  return "";
}

// What finds a phrase: a word or a number, and no gap or mark in its stead.
bool names_word(const PhraseElement& element) {
  return std::any_of(element.choices.begin(), element.choices.end(),
                     [](const auto& choice) { return !choice.word.empty() || choice.sign == '#'; });
}

bool is_negated(const PhraseChoice& choice) {
  constexpr std::array<std::string_view, 5> k_negations = {"not", "never", "cannot", "dont", "wont"};
  return choice.word.ends_with("n't") ||
         std::find(k_negations.begin(), k_negations.end(), choice.word) != k_negations.end();
}

std::string told_negation(const PhraseElement& element) {
  const PhraseChoice* negated = nullptr;
  const PhraseChoice* plain = nullptr;
  for (const auto& choice : element.choices) {
    if (!choice.word.empty()) (is_negated(choice) ? negated : plain) = &choice;
  }
  if (negated == nullptr || plain == nullptr) return "";
  return "\"not?\" is optional: without it \"" + plain->word + "\" says the contrary of \"" + negated->word +
         "\"; write two phrases";
}

// "don't|do not? ask" is meant for "don't ask" and "do not ask", and also holds for "do ask".
std::string lost_negation(const std::vector<PhraseElement>& elements) {
  for (std::size_t i = 1; i < elements.size(); ++i) {
    const auto& choices = elements[i].choices;
    const bool has_not =
        std::any_of(choices.begin(), choices.end(), [](const auto& choice) { return choice.word == "not"; });
    if (!has_not || elements[i].skip == 0) continue;
    for (std::size_t before = i; before-- > 0;) {
      if (auto error = told_negation(elements[before]); !error.empty()) return error;
      if (elements[before].skip == 0) break;
    }
  }
  return "";
}

}  // namespace

Result<std::vector<PhraseElement>> parse_phrase(std::string_view phrase) {
  std::vector<PhraseElement> out;
  for (auto written : text::split(phrase, ' ')) {
    if (written.empty()) continue;
    if (written[0] == '_') {
      const bool sized = written.size() == 2 && written[1] >= '1' && written[1] <= '9';
      if (!sized && written.size() > 1) return fail<std::string>("a gap is \"_\", or \"_1\" to \"_9\"");
      const std::size_t words = sized ? static_cast<std::size_t>(written[1] - '0') : 1;
      const std::size_t behind = sized ? out.size() + words : 0;
      out.insert(out.end(), words, PhraseElement{{}, behind});
      continue;
    }
    const bool optional = written.size() > 1 && written.back() == '?';
    if (optional) written.remove_suffix(1);
    auto element = element_of(written);
    if (!element) return fail(element.error());
    out.push_back(std::move(*element));
    if (optional) out.back().skip = out.size();
  }
  if (std::none_of(out.begin(), out.end(), names_word)) return fail<std::string>("a phrase needs a word");
  if (std::none_of(out.begin(), out.end(),
                   [](const auto& element) { return element.skip == 0 && names_word(element); }))
    return fail<std::string>("a phrase needs a word that may not be left out");
  if (out.size() > k_most_elements) return fail<std::string>("a phrase has at most 40 words");
  for (const auto check : {misplaced_end, lost_negation}) {
    if (auto error = check(out); !error.empty()) return fail(std::move(error));
  }
  return out;
}

bool begins_at_start(const std::vector<PhraseElement>& phrase) {
  return phrase[0].skip == 0 && is_end(phrase[0], '^');
}

}  // namespace radar::extract
