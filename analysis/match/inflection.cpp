// Names with the case endings of the language around them.
#include <algorithm>
#include <array>

#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"
#include "analysis/match/case_endings.h"
#include "analysis/match/scan.h"
#include "sources/text/utf8.h"

namespace radar::match {

using taxonomy::AliasCase;

bool may_inflect(std::string_view original) {
  const auto find = [&](auto... opening) { return find_any(original, 0, original.size(), opening...); };
  return std::apply(find, k_letter_openings) < original.size();
}

// A name of a few letters is told from a word by its capitals alone: Lithuanian "apie" is no API.
bool Scan::may_be_inflected(const CompiledAlias& alias) const {
  const auto letters = text::count_code_points(index_.text_of(alias).letters);
  return letters > 3 || (letters == 3 && alias.casing != AliasCase::any);
}

// "Excel-i", "Go'da", "R-em": a hyphen or an apostrophe parts a name from its case ending.
bool Scan::has_case_ending(std::size_t end) const {
  const auto s = folded();
  if (!inflects_ || end + 1 >= s.size() || (s[end] != ' ' && s[end] != '\'')) return false;
  const char sign = original_[text_.origin(end)];
  if (s[end] == ' ' && (text::is_ascii_space(sign) || sign == '\xC2')) return false;
  return case_ending_at(end + 1) > end + 1;
}

// The end of the case ending that is the rest of the word from `at` on; `at` if there is none.
std::size_t Scan::case_ending_at(std::size_t at) const {
  const auto s = folded();
  std::size_t end = at;
  while (end < s.size() && end <= at + k_longest_ending && (is_alnum(s[end]) || is_wide(s[end]))) ++end;
  const auto ending = s.substr(at, end - at);
  const bool known = std::any_of(k_inflections.begin(), k_inflections.end(), [&](const Inflection& language) {
    return std::find(language.endings.begin(), language.endings.end(), ending) != language.endings.end() &&
           has_letter_around(at, language.letters);
  });
  return known ? end : at;
}

// Are there letters nearby that only some languages write?
bool Scan::has_letter_around(std::size_t at, std::span<const std::string_view> letters) const {
  constexpr std::size_t k_around = 300;
  const std::size_t origin = text_.origin(at), from = origin > k_around ? origin - k_around : 0;
  const auto around = original_.substr(from, origin - from + k_around);
  return std::any_of(letters.begin(), letters.end(),
                     [&](std::string_view letter) { return around.find(letter) != std::string_view::npos; });
}

// A word that is written as a name and inflected as one is the name, whatever it means in English. Names of
// people are inflected alike.
bool Scan::inflected_name(const CompiledAlias& alias, End end) const {
  const auto& letters = index_.text_of(alias).letters;
  if (alias.casing != AliasCase::exact || index_.rules[alias.rejects].asks_list() || letters.empty())
    return false;
  const bool capitalised =
      letters[0] >= 'A' && letters[0] <= 'Z' && (letters.size() == 1 || is_small(letters[1]));
  return capitalised && (end.stem < end.end || has_case_ending(end.end));
}

}  // namespace radar::match
