#include "analysis/extract/facts.h"

#include <utility>

#include "analysis/extract/facts_degree.h"
#include "analysis/extract/facts_employment.h"
#include "analysis/extract/facts_experience.h"
#include "analysis/extract/facts_language.h"
#include "analysis/extract/facts_level.h"
#include "analysis/extract/facts_pay.h"
#include "analysis/extract/facts_text.h"
#include "analysis/extract/facts_visa.h"
#include "analysis/extract/facts_workplace.h"
#include "sources/model/money.h"
#include "sources/text/number.h"

namespace radar::extract {
namespace {

// A finding becomes the value of its member and a line of `found`.
void keep(Facts& facts, const char* name, const std::optional<Finding>& finding, std::string& member) {
  if (!finding) return;
  member = finding->value;
  facts.found.push_back({name, finding->value, "", finding->rule, finding->certain,
                         static_cast<std::uint32_t>(finding->begin),
                         static_cast<std::uint32_t>(finding->end)});
}

std::string range_text(const model::Salary& s, double times) {
  const auto number = [&](const std::optional<double>& v) {
    return v ? text::format_number(*v * times) : std::string();
  };
  return s.currency + " " + number(s.min) + "-" + number(s.max);
}

void keep_pay(Facts& facts, const FactText& text) {
  auto pay = read_pay(text);
  if (!pay) return;
  const auto begin = static_cast<std::uint32_t>(pay->begin), end = static_cast<std::uint32_t>(pay->end);
  const auto& interval = pay->salary.interval;
  facts.found.push_back({"salary", range_text(pay->salary, 1) + (interval.empty() ? "" : " " + interval), "",
                         pay->rule, pay->certain, begin, end});
  if (!interval.empty()) {
    facts.found.push_back({"salary_yearly", range_text(pay->salary, model::periods_a_year(interval)), "",
                           interval == "year" ? pay->rule : "pay.yearly-by-interval",
                           pay->certain && interval == "year", begin, end});
  }
  facts.salary = std::move(pay->salary);
}

void keep_experience(Facts& facts, const FactText& text, const std::vector<NamedSkill>& skills) {
  const auto years = read_years(text);
  if (const auto* most = overall_years(years)) {
    facts.experience_years = most->years;
    facts.found.push_back({"experience_years", text::format_number(most->years), "", most->rule, true,
                           static_cast<std::uint32_t>(most->begin), static_cast<std::uint32_t>(most->end)});
  }
  for (auto& fact : years_by_skill(text, years, skills)) facts.found.push_back(std::move(fact));
}

}  // namespace

Facts read_facts(const FactSource& source) {
  const FactText text(source.whole, source.title_bytes, source.sections);
  Facts facts;
  keep_pay(facts, text);
  keep_experience(facts, text, source.skills);
  keep(facts, "degree", read_degree(text, source.degrees), facts.degree);
  for (const auto& wish : read_preferred_degrees(text, source.degrees)) {
    std::string unused;
    keep(facts, "degree_preferred", wish, unused);
  }
  if (!source.title_level.empty()) {
    keep(facts, "level", Finding{std::string(source.title_level), 0, source.title_bytes, "level.title", true},
         facts.level);
  } else {
    keep(facts, "level", read_level(text), facts.level);
  }
  keep(facts, "remote", read_workplace(text), facts.remote);
  if (facts.remote != "onsite") keep(facts, "region", read_region(text), facts.region);
  keep(facts, "employment_type", read_employment(text), facts.employment_type);
  keep(facts, "visa", read_visa(text), facts.visa);
  const std::size_t body = std::min(source.whole.size(), source.title_bytes + 1);
  facts.language = language_of(source.whole.substr(body));
  return facts;
}

Facts read_facts(std::string_view title, std::string_view plain_text) {
  const std::string whole = std::string(title) + "\n" + std::string(plain_text);
  const auto sections = find_sections(plain_text);
  return read_facts({whole, title.size(), sections, "", {}, {}});
}

}  // namespace radar::extract
