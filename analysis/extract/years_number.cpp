#include "analysis/extract/years_number.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>

#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

struct NumberWord {
  std::string_view word;
  double value;
};
constexpr std::array k_number_words = {
    NumberWord{"zero", 0},     NumberWord{"one", 1},    NumberWord{"two", 2},     NumberWord{"three", 3},
    NumberWord{"four", 4},     NumberWord{"five", 5},   NumberWord{"six", 6},     NumberWord{"seven", 7},
    NumberWord{"eight", 8},    NumberWord{"nine", 9},   NumberWord{"ten", 10},    NumberWord{"twelve", 12},
    NumberWord{"fifteen", 15}, NumberWord{"einem", 1},  NumberWord{"ein", 1},     NumberWord{"zwei", 2},
    NumberWord{"drei", 3},     NumberWord{"vier", 4},   NumberWord{"fünf", 5},    NumberWord{"sechs", 6},
    NumberWord{"sieben", 7},   NumberWord{"acht", 8},   NumberWord{"zehn", 10},   NumberWord{"deux", 2},
    NumberWord{"trois", 3},    NumberWord{"quatre", 4}, NumberWord{"cinq", 5},    NumberWord{"sept", 7},
    NumberWord{"huit", 8},     NumberWord{"dix", 10},   NumberWord{"dos", 2},     NumberWord{"tres", 3},
    NumberWord{"cuatro", 4},   NumberWord{"cinco", 5},  NumberWord{"seis", 6},    NumberWord{"diez", 10},
    NumberWord{"dois", 2},     NumberWord{"três", 3},   NumberWord{"одного", 1},  NumberWord{"двух", 2},
    NumberWord{"трех", 3},     NumberWord{"трёх", 3},   NumberWord{"четырех", 4}, NumberWord{"пяти", 5},
    NumberWord{"шести", 6},    NumberWord{"семи", 7},   NumberWord{"iki", 2},     NumberWord{"üç", 3},
    NumberWord{"dört", 4},     NumberWord{"dörd", 4},   NumberWord{"beş", 5},     NumberWord{"altı", 6}};

std::string number_pattern() {
  std::string words;
  for (const auto& entry : k_number_words) words += "|" + std::string(entry.word);
  return "(\\d{1,2}(?:[.,]5)?" + words + ")";
}

const re2::RE2& number_pattern_at_end() {
  static const re2::RE2 pattern(
      "(?i)(?:^|[^\\w.,$€£]|[a-z)]\\.)" + number_pattern() +
      "\\s*(?:\\(\\s*(?:\\d{1,2}\\s*\\+?|[^)\\d]{1,30})\\s*\\)\\s*)?(?:\\+|plus|or more|oder mehr)?\\s*"
      "(?:(?:-|–|—|‑|−|~|to|or|and|bis|à|a|до|y|do|\\+ ?-)\\s*" +
      number_pattern() +
      "\\s*(?:\\(\\s*\\d{1,2}\\s*\\+?\\s*\\))?)?"
      "\\s*(?:\\+|plus|or more|oder mehr|ou plus|o más|и более|и больше|və daha çox|veya üzeri)?"
      "\\s*[-‑–]?\\s*(?:full |solid |consecutive |calendar |minimum |complete |volle )?$");
  return pattern;
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r' && c != '\v'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view without_end(std::string_view s, bool (*drop)(char)) {
  while (!s.empty() && drop(s.back())) s.remove_suffix(1);
  return s;
}

// "Key Qualifications4+ years": a word lost the line break behind it. "Python3" is a name.
bool is_glued(std::string_view before) {
  constexpr std::size_t k_least = 8;  // bytes of such a word
  const auto rest = without_end(before, [](char c) { return c >= 'a' && c <= 'z'; });
  return before.size() - rest.size() >= k_least;
}

// Nothing before the number can make it a range's upper end or a part of another number.
bool stands_alone(std::string_view before) {
  if (before.empty() || is_glued(before)) return true;
  if (!is_space(before.back()) && std::string_view("(:*[|/;").find(before.back()) == std::string_view::npos)
    return false;
  before = without_end(before, is_space);
  if (before.empty() || before.ends_with("•")) return true;
  if ((before.back() & 0x80) != 0 || before.back() == '-' || before.back() == '~') return false;
  constexpr std::array<std::string_view, 7> joints = {"to", "or", "and", "bis", "a", "y", "do"};
  return std::none_of(joints.begin(), joints.end(), [&](auto joint) {
    return before.size() >= joint.size() && text::iequals(before.substr(before.size() - joint.size()), joint);
  });
}

// The one or two digits at the end; empty if there are none or more.
std::string_view digits_at_end(std::string_view s) {
  const std::size_t count = s.size() - without_end(s, is_digit).size();
  return count <= 2 ? s.substr(s.size() - count) : std::string_view();
}

// Most numbers are written as "5 ", "5+ " or "3-5 "; what is written otherwise is left to the pattern.
std::string_view plain_number_at_end(std::string_view s) {
  s = without_end(s, is_space);
  if (s.ends_with('-')) s = without_end(s.substr(0, s.size() - 1), is_space);
  if (s.ends_with('+')) s = without_end(s.substr(0, s.size() - 1), is_space);
  auto number = digits_at_end(s);
  if (number.empty()) return {};
  s.remove_suffix(number.size());
  for (const std::string_view joint : {"-", "–"}) {
    if (!s.ends_with(joint)) continue;
    s.remove_suffix(joint.size());
    number = digits_at_end(s);
    s.remove_suffix(number.size());
    break;
  }
  return stands_alone(s) ? number : std::string_view();
}

}  // namespace

std::optional<std::string_view> number_at_end(std::string_view before) {
  if (before.empty()) return std::nullopt;
  if (const auto number = plain_number_at_end(before); !number.empty()) return number;
  re2::StringPiece low, high;
  if (!re2::RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), number_pattern_at_end(), &low,
                              &high))
    return std::nullopt;
  return std::string_view(low.data(), low.size());
}

std::optional<double> value_of_number(std::string_view s) {
  if (s.empty()) return std::nullopt;
  if (!is_digit(s[0])) {
    for (const auto& entry : k_number_words) {
      if (text::iequals(s, entry.word)) return entry.value;
    }
  }
  std::string digits(s);
  std::replace(digits.begin(), digits.end(), ',', '.');
  return text::parse_number(digits);
}

}  // namespace radar::extract
