#include "analysis/extract/facts_pay_stipend.h"

#include "analysis/extract/facts_text.h"

namespace radar::extract {
namespace {

constexpr std::size_t k_reach = 60;  // bytes beside a sum

struct StipendRules {
  Pattern of_fellow{
      R"(\b(?:post-?docs?|post-?doctoral|pre-?doc(?:toral)?|fellow(?:ship)?|doctoral|residency|resident physician)\b)"
      R"(|\bph\.?d\.? (?:student|candidate|position|researcher|fellow)\b)"};
  Pattern stipend{
      R"((?:^\W*|[.;:(] |\b(?:an?|the|this|our|their|your|annual|yearly|base|minimum|starting|competitive|living|fellowship)"
      R"(|fellow|postdoctoral|doctoral|phd|month) )stipends?(?: (?:range|amount|level|rate))?)"
      R"((?: (?:for|of|is|are|will|be|starts?|at|from|between|ranges?|ranging|up|to|about|approximately|set|currently|the|this)"
      R"(|position|year))*\s*:?\s*(?:usd |eur )?[$€£]?\s*$)"};
  Pattern of_other{
      R"(^[^.;]{0,30}\b(?:for|towards?|to cover)\b[^.;]{0,25}\b(?:research|travel|relocation|moving|housing|development|office)"
      R"(|equipment|books|conferences?)\b)"};
};

const StipendRules& rules() {
  static const StipendRules all;
  return all;
}

}  // namespace

std::string fellows_stipend_as_salary(std::string_view title, std::string_view line) {
  constexpr std::string_view k_name = "tipend", k_instead = "alary ";
  auto at = line.find(k_name);
  if (at == std::string_view::npos || !rules().of_fellow.in(title)) return "";
  std::string out(line);
  for (; at != std::string_view::npos; at = line.find(k_name, at + k_name.size()))
    out.replace(at, k_name.size(), k_instead);
  return out;
}

bool is_fellows_stipend(const model::Salary& pay, std::string_view before, std::string_view after) {
  constexpr double k_least = 15'000, k_most = 150'000;  // a year, in any currency of that size
  const double least = pay.min.value_or(pay.max.value_or(0));
  const bool of_a_year = pay.interval.empty() || pay.interval == "year";
  if (!of_a_year || least < k_least || least > k_most) return false;
  return rules().stipend.in(before.substr(before.size() > k_reach ? before.size() - k_reach : 0)) &&
         !rules().of_other.in(after.substr(0, k_reach));
}

}  // namespace radar::extract
