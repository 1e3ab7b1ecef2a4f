#include "analysis/extract/facts.h"

// clang-format off: CLD2's header uses FILE without including <cstdio>.
#include <cstdio>
#include <cld2/public/compact_lang_det.h>
// clang-format on
#include <re2/re2.h>

#include <algorithm>
#include <memory>

#include "sources/model/money.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr double k_max_years = 20;              // more is a company's age, not a requirement
constexpr std::size_t k_language_bytes = 2000;  // enough for CLD2 to be sure

std::unique_ptr<re2::RE2> pattern(const char* text) {
  re2::RE2::Options options;
  options.set_case_sensitive(false);
  return std::make_unique<re2::RE2>(text, options);
}

re2::StringPiece piece(std::string_view s) { return {s.data(), s.size()}; }

double number_word(std::string_view s) {
  static constexpr std::string_view words[] = {"zero", "one",   "two",   "three", "four", "five",
                                               "six",  "seven", "eight", "nine",  "ten"};
  for (std::size_t i = 0; i < std::size(words); ++i) {
    if (text::iequals(s, words[i])) return static_cast<double>(i);
  }
  return text::parse_number(s).value_or(-1);
}

bool speaks_of_company(std::string_view around) {
  static const auto company = pattern(
      R"(\b(founded|our history|in business|we have been|company has|for over|over the (last|past)|in the (last|past|next)|years ago|years old|vesting|anniversary|warranty|contract length|within \d)\b)");
  return re2::RE2::PartialMatch(piece(around), *company);
}

}  // namespace

std::optional<double> experience_years(std::string_view plain_text) {
  static const auto years = pattern(
      R"(\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s*(?:\(\d+\)\s*)?(?:\+|plus)?\s*(?:(?:-|–|—|to|bis|до)\s*\d{1,2}\s*)?\+?\s*-?(?:years?|yrs?|jahren?|ans|años|anos|года|лет|год|il|yıl)\b)");
  static const auto experience = pattern(
      R"(experience|experienced|erfahrung|expérience|experiencia|experiência|опыт|təcrübə|deneyim|\bexp\b|background|working (with|in|on|as)|\bof\b|\bin\b|\bas\b)");
  std::optional<double> most;
  re2::StringPiece rest = piece(plain_text), number;
  while (re2::RE2::FindAndConsume(&rest, *years, &number)) {
    const double value = number_word({number.data(), number.size()});
    const auto at = static_cast<std::size_t>(number.data() - plain_text.data());
    const std::size_t from = at > 60 ? at - 60 : 0;
    const auto around = plain_text.substr(from, 60 + 120);
    const auto after = plain_text.substr(at, 100);
    if (value < 0 || value > k_max_years || speaks_of_company(around.substr(0, 90))) continue;
    if (!re2::RE2::PartialMatch(piece(after), *experience) && !text::icontains(around, "experience"))
      continue;
    most = std::max(most.value_or(0), value);
  }
  return most;
}

std::string workplace(std::string_view title, std::string_view plain_text) {
  static const auto no_remote = pattern(
      R"(\b(not|no|isn't|cannot be|non)[ -](a |an |be |fully |currently |offer |offering |eligible for |available for )*remote|remote (work )?is not|\bno remote\b)");
  static const auto hybrid = pattern(
      R"(\bhybrid (work|working|model|role|position|schedule|environment|setup|policy|office|remote|arrangement|format)|\bhybrid\b ?(\(|,|-|$|:|/)|(\d|two|three|four)\+? days?( a| per|/)? ?(week )?(in|at) (the |our )?(\w+ )?office|work(ing)? hybrid|this (role|position) is hybrid|(location|work ?place|work type|remote)[^\n]{0,20}hybrid)");
  static const auto remote = pattern(
      R"(\b(fully|100%|completely|entirely)[ -]remote|\bremote[- ]first|\bremote (role|position|job|opportunity|work|within|across|in the|from|\(|-|,|anywhere|usa?\b|us\b|eu\b|europe)|\bwork(ing)? (remotely|from (home|anywhere))|\b(this|the) (role|position|job) (is|can be|will be) (\w+ )?remote|\bwork remotely|telecommut|(location|work ?place|work type)[^\n]{0,20}remote|\bremote$)");
  static const auto onsite = pattern(
      R"(\bon[- ]?site (role|position|job|only|work|\d|\(|in|at)|\bin[- ]office\b|\b(fully|100%) on[- ]?site|this (role|position) is (based )?(on[- ]?site|in[- ]person)|\bin[- ]person (role|position|team|culture)|5 days (a|per) week (in|at|from) (the|our) (\w+ )?office|(location|work ?place|work type)[^\n]{0,20}on[- ]?site)");
  const std::string text = std::string(title) + "\n" + std::string(plain_text.substr(0, 20'000));
  if (re2::RE2::PartialMatch(text, *no_remote))
    return re2::RE2::PartialMatch(text, *hybrid) ? "hybrid" : "onsite";
  if (re2::RE2::PartialMatch(text, *hybrid)) return "hybrid";
  const bool is_remote = re2::RE2::PartialMatch(text, *remote);
  const bool is_onsite = re2::RE2::PartialMatch(text, *onsite);
  if (is_remote == is_onsite) return "";
  return is_remote ? "remote" : "onsite";
}

std::optional<model::Salary> stated_pay(std::string_view plain_text) {
  static const auto cue = pattern(
      R"(salary|salaries|\bpay\b|compensation|\bbase\b|\bote\b|per (year|annum|hour|month|day)|/ ?(year|yr|hour|hr|month|day)|annual|hourly|\brate\b|wage|remuneration|gehalt|salaire|salario|зарплат|maaş|əmək haqq|\brange\b)");
  static const auto amount = pattern(
      R"([$€£¥₹₼₽]\s?\d|\d[\d.,  ]*\s?(k\b|[$€£₼₽]|usd|eur|gbp|azn|cad|aud|chf|inr|pln|sek|manat)|\b(usd|eur|gbp|azn|cad|aud|chf|inr|pln)\s?\d)");
  std::string_view previous;
  for (const auto line : text::split(plain_text, '\n')) {
    if (line.size() > 5 && re2::RE2::PartialMatch(piece(line), *amount)) {
      const bool cued =
          re2::RE2::PartialMatch(piece(line), *cue) || re2::RE2::PartialMatch(piece(previous), *cue);
      if (cued) {
        if (auto salary = model::parse_salary(line)) return salary;
      }
    }
    if (!text::trim(line).empty()) previous = line;
  }
  return std::nullopt;
}

std::string language_of(std::string_view plain_text) {
  std::string clean;  // CLD2 reads beyond ill-formed UTF-8
  auto sample = text::prefix_bytes(plain_text, k_language_bytes);
  if (!text::is_valid_utf8(sample)) sample = clean = text::sanitize(sample);
  bool reliable = false;
  const auto language = CLD2::DetectLanguage(sample.data(), static_cast<int>(sample.size()), true, &reliable);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE) return "";
  const std::string code = CLD2::LanguageCode(language);
  return code.substr(0, code.find('-'));
}

}  // namespace radar::extract
