#include "analysis/extract/facts_pay_stipend.h"

#include <cctype>
#include <string>

#include "analysis/extract/facts_text.h"

namespace radar::extract {
namespace {

constexpr std::size_t k_reach = 60;  // bytes beside a sum

struct StipendRules {
  Pattern of_fellow{
      R"(\b(?:post-?docs?|post-?doctoral|pre-?doc(?:toral)?|fellow(?:ship)?|doctoral|residency|resident physician)\b)"
      R"(|\bph\.?d\.? (?:student|candidate|position|researcher|fellow)\b)"};
  // Who looks after them: "Fellowship Program Manager".
  Pattern of_staff{
      R"(\b(?:manager|coordinator|director|administrator|recruit\w*|officer|advis[eo]r|assistant to|specialist|counsel\w*)\b)"};
  Pattern stipend{
      R"((?:^\W*|[.;:(] |\b(?:an?|the|this|our|their|your|annual|yearly|monthly|tax[- ]free|base|minimum|starting|competitive|living|fellowship)"
      R"(|fellow|postdoctoral|doctoral|phd|month) )stipends?(?: (?:range|amount|level|rate))?)"
      R"((?: (?:for|of|is|are|will|be|starts?|at|from|between|ranges?|ranging|up|to|about|approximately|set|currently|the|this)"
      R"(|position|year))*\s*:?\s*(?:usd |eur )?[$€£]?\s*$)"};
  // Not "for up to two years of research".
  Pattern of_other{
      R"(^[^.;$€£\d]{0,30}\b(?:for|towards?|to cover|covers?) (?:(?:your|the|their|all|professional) )?)"
      R"((?:research(?:\s*$|[.,;]| (?:and|or|costs?|expenses|travel|materials|supplies))|travel|relocation|moving|housing|rent\b|childcare)"
      R"(|meals|insurance|health|commut|transport|tuition|family|development|office|equipment|books|conferences?\b))"
      R"(|^[^.;$€£\d]{0,20}\bto (?:each|every|one) (?:\w+ )?(?:group|team|school|artist|winner)\b|^[^.;$€£\d]{0,20}\bgoes to\b)"};
};

const StipendRules& rules() {
  static const StipendRules all;
  return all;
}

bool is_letter(std::string_view line, std::size_t at) {
  return at < line.size() && (std::isalpha(static_cast<unsigned char>(line[at])) != 0 ||
                              static_cast<unsigned char>(line[at]) >= 0x80U);
}

// "Stipend" or "stipends", but neither "Stipendium" nor "stipendio": `begin` is behind the first letter.
bool is_word(std::string_view line, std::size_t begin, std::size_t end) {
  if (begin == 0 || (line[begin - 1] | 0x20) != 's' || (begin > 1 && is_letter(line, begin - 2)))
    return false;
  if (end < line.size() && (line[end] | 0x20) == 's') ++end;
  return !is_letter(line, end);
}

}  // namespace

std::string fellows_stipend_as_salary(std::string_view title, std::string_view line) {
  constexpr std::string_view k_name = "tipend", k_instead = "alary ";
  std::string out;
  for (const std::string_view name : {k_name, std::string_view("TIPEND")}) {
    for (auto at = line.find(name); at != std::string_view::npos; at = line.find(name, at + name.size())) {
      if (!is_word(line, at, at + name.size())) continue;
      if (out.empty() && (!rules().of_fellow.in(title) || rules().of_staff.in(title))) return "";
      if (out.empty()) out.assign(line);
      out.replace(at, name.size(), k_instead);
    }
  }
  return out;
}

bool is_fellows_stipend(const model::Salary& pay, std::string_view before, std::string_view after) {
  constexpr double k_least = 15'000, k_most = 150'000;  // a year, in any currency of that size
  constexpr double k_least_monthly = 1'000, k_most_monthly = 40'000;
  const double sum = pay.min.value_or(pay.max.value_or(0));
  const bool of_a_year = pay.interval.empty() || pay.interval == "year";
  const bool of_a_month = pay.interval == "month" && sum >= k_least_monthly && sum <= k_most_monthly;
  if (!of_a_month && (!of_a_year || sum < k_least || sum > k_most)) return false;
  return rules().stipend.in(before.substr(before.size() > k_reach ? before.size() - k_reach : 0)) &&
         !rules().of_other.in(after.substr(0, k_reach));
}

}  // namespace radar::extract
