#include "analysis/extract/facts.h"

#include <utility>

#include "analysis/extract/facts_degree.h"
#include "analysis/extract/facts_employment.h"
#include "analysis/extract/facts_experience.h"
#include "analysis/extract/facts_language.h"
#include "analysis/extract/facts_level.h"
#include "analysis/extract/facts_pay.h"
#include "analysis/extract/facts_region.h"
#include "analysis/extract/facts_text.h"
#include "analysis/extract/facts_visa.h"
#include "analysis/extract/facts_workplace.h"
#include "analysis/extract/reading_rules.h"
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

// One text on its way through the readers.
struct Reading {
  const FactSource& source;
  FactText text;
  Facts facts;
};

void keep_pay(Reading& one) {
  auto& [source, text, facts] = one;
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

void keep_experience(Reading& one) {
  auto& [source, text, facts] = one;
  const auto years = read_years(text);
  if (const auto* most = overall_years(years)) {
    facts.experience_years = most->years;
    facts.found.push_back({"experience_years", text::format_number(most->years), "", most->rule, true,
                           static_cast<std::uint32_t>(most->begin), static_cast<std::uint32_t>(most->end)});
  }
  for (auto& fact : years_by_skill(text, years, source.skills)) facts.found.push_back(std::move(fact));
}

void keep_degrees(Reading& one) {
  auto& [source, text, facts] = one;
  keep(facts, "degree", read_degree(text, source.degrees), facts.degree);
  for (const auto& wish : read_preferred_degrees(text, source.degrees)) {
    std::string unused;
    keep(facts, "degree_preferred", wish, unused);
  }
}

void keep_level(Reading& one) {
  auto& [source, text, facts] = one;
  const auto level = source.title_level.empty() ? read_level(text)
                                                : Finding{std::string(source.title_level), 0,
                                                          source.title_bytes, "level.title", true};
  keep(facts, "level", level, facts.level);
}

void keep_workplace(Reading& one) {
  auto& [source, text, facts] = one;
  keep(facts, "remote", read_workplace(text), facts.remote);
  if (facts.remote == "onsite") return;
  auto region = read_region(text);
  if (!region && facts.remote == "remote") region = read_residence(text);
  keep(facts, "region", region, facts.region);
}

void keep_employment(Reading& one) {
  keep(one.facts, "employment_type", read_employment(one.text), one.facts.employment_type);
}

void keep_visa(Reading& one) { keep(one.facts, "visa", read_visa(one.text), one.facts.visa); }

void keep_language(Reading& one) {
  const auto& source = one.source;
  const std::size_t body = std::min(source.whole.size(), source.title_bytes + 1);
  one.facts.language = language_of(source.whole.substr(body));
}

}  // namespace

std::vector<Facts> read_facts(const std::vector<FactSource>& sources) {
  std::vector<Reading> all;
  all.reserve(sources.size());
  for (const auto& source : sources)
    all.push_back({source, {source.whole, source.title_bytes, source.sections}, {}});
  for (auto read : {keep_pay, keep_experience, keep_degrees, keep_level, keep_workplace, keep_employment,
                    keep_visa, keep_language}) {
    for (auto& one : all) read(one);
  }
  std::vector<Facts> out;
  out.reserve(all.size());
  for (auto& one : all) out.push_back(std::move(one.facts));
  return out;
}

Facts read_facts(const FactSource& source) {
  return std::move(read_facts(std::vector<FactSource>{source}).front());
}

Facts read_facts(std::string_view title, std::string_view plain_text) {
  const std::string whole = std::string(title) + "\n" + std::string(plain_text);
  const auto sections = find_sections(ReadingRules::builtin().headings(), plain_text);
  return read_facts({whole, title.size(), sections, "", {}, {}});
}

}  // namespace radar::extract
