#include "analysis/extract/facts_experience.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "analysis/extract/facts_experience_rules.h"
#include "analysis/extract/facts_memory.h"
#include "analysis/extract/years_number.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr double k_max_years = 20;          // more is a company's age, not a demand
constexpr std::size_t k_number_reach = 64;  // bytes before "years" in which the number stands
constexpr std::size_t k_skill_reach = 90;   // bytes behind "years" in which a skill belongs to them

bool employer_section(SectionKind kind) {
  return kind == SectionKind::employer || kind == SectionKind::benefits || kind == SectionKind::legal ||
         kind == SectionKind::refused;
}

// Whether the last word may be one that counts time: the pattern's words end in these letters.
bool may_count_time(std::string_view before) {
  const auto last = before.find_last_not_of(" \t\n\f\r");
  if (last == std::string_view::npos) return false;
  const char c = before[last];
  return (c & 0x80) != 0 ||
         std::string_view("adefghiklmnorstuxy.").find(static_cast<char>(c | 0x20)) != std::string_view::npos;
}

// Of ASCII, or the first byte of a Latin or Cyrillic letter beyond it.
bool begins_letter(char c) {
  return text::is_ascii_alpha(c) ||
         (static_cast<unsigned char>(c) >= 0xC3 && static_cast<unsigned char>(c) < 0xE0);
}

// The words before the number and those from "years" on.
struct Around {
  std::string_view before, after;
  SectionKind section;
  bool range;            // the number has a lower and an upper end
  bool of_work = false;  // "24 months of work", asked for
  PatternChoices::Matches said_before = years_rules().choices.match(before),
                          said_after = years_rules().choices.match(after);

  // "- 5+ years of ...", "R: 5 years", and not "С 15 годами".
  [[nodiscard]] bool opens_item() const {
    if (before.size() > 3) return false;
    return before.empty() || !begins_letter(before.front()) ||
           before.find_first_of(":.)") != std::string_view::npos;
  }
  [[nodiscard]] bool of_something_else() const {
    const auto& r = years_rules();
    const auto near = before.substr(before.size() > 40 ? before.size() - 40 : 0);
    return counts_time(near) || of_ages() || of_team() || of_records() || of_military() || of_firm() ||
           said_before.any(r.bound_before) || is_told_of() || of_machine() || is_refused() || of_named() ||
           said_after.any_in(after.substr(0, 120), r.firm_after) || is_not_needed() ||
           said_after.any(r.other_after) || said_after.any_in(after.substr(0, 80), r.other_sentence) ||
           said_before.any(r.other_sentence);
  }
  // "Children from three to six years", not "a children's nurse with 2-3 years of experience".
  [[nodiscard]] bool of_ages() const {
    constexpr std::size_t k_reach = 60;
    if (!range) return false;
    const auto& r = years_rules();
    const bool told = said_before.any(r.ages) || (after.starts_with("år") && said_before.any(r.ages_nordic));
    if (!told || !r.nobodys_age.in(before)) return told;
    const auto near = after.substr(0, std::min(k_reach, after.find_first_of(",.;:")));
    return !said_after.any_in(near, r.experience);
  }
  [[nodiscard]] bool of_team() const {
    const auto& r = years_rules();
    const bool told =
        said_before.any(r.team_has) || said_before.any(r.average_after) || said_before.any(r.others_have) ||
        said_after.any_in(after.substr(0, std::min<std::size_t>(80, after.find(';'))), r.average_after);
    return told && !r.turns_to_you.in(before);
  }
  [[nodiscard]] bool is_refused() const {
    const auto& r = years_rules();
    const auto refused = said_before.find(r.refused_before, before);
    return refused.begin != std::string_view::npos && !r.refused_but.in(before.substr(refused.begin));
  }
  [[nodiscard]] bool is_not_needed() const {
    const auto& r = years_rules();
    const auto refused = said_after.find(r.not_needed, after);
    return refused.begin != std::string_view::npos &&
           !r.but_needed.in(after.substr(refused.begin, refused.end - refused.begin));
  }
  [[nodiscard]] bool of_firm() const {
    const auto& r = years_rules();
    if (before.size() < 40 && r.of_ours.in(before) && !r.asked_by_us.in(after)) return true;
    const auto near = after.substr(0, 120);
    if (said_after.any_in(near, r.opened_by_firm) && r.opens_with.in(before)) return true;
    if (said_after.any_in(near, r.given_to_you) && r.helper_with.in(before)) return true;
    return said_before.any(r.firm_with) && !said_before.any(r.experience) && !r.looked_for.in(before);
  }
  // "You have been building software for", "du programmierst seit".
  [[nodiscard]] bool of_doing() const {
    const auto& r = years_rules();
    if (of_ages()) return false;
    const bool may_have_worked =
        before.find("ve ") != std::string_view::npos || before.find("who") != std::string_view::npos;
    if (may_have_worked && said_before.any(r.worked) && !r.resident.in(before)) return !r.leisure.in(before);
    if (const auto worked = said_before.find(r.worked_abroad, before);
        worked.begin != std::string_view::npos) {
      const auto words = before.substr(worked.begin);
      return !r.resident.in(words) && !r.leisure.in(words);
    }
    if (has_worked_behind()) return true;
    if (said_after.any(r.doing_since_after)) return !r.since_of_firm.in(after);
    const auto since = said_before.find(r.doing_since, before);
    if (since.begin == std::string_view::npos) return false;
    const auto words = before.substr(since.begin);
    return !r.since_of_others.in(words) && !r.leisure.in(words);
  }
  // "Du hast mindestens zwei Jahre in der Pflege gearbeitet": the verb ends the clause.
  [[nodiscard]] bool has_worked_behind() const {
    const auto& r = years_rules();
    if (said_after.any(r.worked_behind_alone)) return true;
    if (!said_after.any(r.worked_behind)) return false;
    const auto who = r.who_worked.find(before);
    return who.begin != std::string_view::npos && !r.since_of_others.in(before.substr(who.begin));
  }
  [[nodiscard]] bool is_told_of() const {
    const auto& r = years_rules();
    const auto told = said_before.find(r.told_of, before);
    return told.begin != std::string_view::npos && !r.told_of_job.in(before.substr(told.begin));
  }
  [[nodiscard]] bool of_records() const {
    const auto& r = years_rules();
    return said_after.any(r.of_records) && !said_after.any_in(after.substr(0, 80), r.experience) &&
           !opens_item() && !r.has_experience.in(before);
  }
  // A demand may be of years in service, too.
  [[nodiscard]] bool of_machine() const {
    const auto& r = years_rules();
    if (asked()) return false;
    if (said_after.any(r.in_service)) return !said_before.any(r.experience);
    const auto machine = said_before.find(r.machine_has, before);
    return machine.begin != std::string_view::npos && !r.of_machines.in(before.substr(0, machine.begin));
  }
  [[nodiscard]] bool of_named() const {
    const auto& r = years_rules();
    const bool may_be_named =
        before.size() < 60 && !before.empty() && before.front() >= 'A' && before.front() <= 'Z';
    return may_be_named && r.name_has.in(before) && !r.candidate_has.in(before);
  }
  [[nodiscard]] bool of_military() const {
    return said_after.any(years_rules().military_after) || said_before.any(years_rules().military_before);
  }
  [[nodiscard]] bool counts_time(std::string_view near) const {
    const auto& r = years_rules();
    if (!may_count_time(near)) return false;
    const bool may_be_since =
        near.find("od") != std::string_view::npos || near.find("da") != std::string_view::npos ||
        near.find("Od") != std::string_view::npos || near.find("Da") != std::string_view::npos;
    if (may_be_since && r.since_before.in(near)) return !range && !r.asked_experience.in(after);
    return r.time_before.in(near) && !r.not_time.in(near);
  }
  [[nodiscard]] bool asked() const {
    return (opens_item() && section != SectionKind::benefits) || said_before.any(years_rules().asked) ||
           said_after.any(years_rules().asked);
  }
  [[nodiscard]] bool of_employer() const {
    return employer_section(section) || (!before.empty() && said_before.any(years_rules().employer)) ||
           (after.substr(0, 64).find(", ") != std::string_view::npos &&
            said_after.any_in(after.substr(0, 120), years_rules().employer_after));
  }
};

// Why the years are years of experience asked for; "" if they are not.
std::string_view rule_of(const Around& years) {
  const auto& r = years_rules();
  if (years.of_doing()) return "years.of-doing";
  if (years.of_something_else() || (!years.asked() && years.of_employer())) return "";
  const auto before = years.before;
  if (years.said_after.any_in(years.after.substr(0, 160), r.experience)) return "years.of-experience";
  if (years.said_before.any_in(before.substr(before.size() > 80 ? before.size() - 80 : 0), r.experience))
    return "experience.of-years";
  const bool of_doing = r.doing.in(years.after) || (years.asked() && r.doing_abroad.in(years.after));
  if (of_doing && !r.lasts_before.in(before)) return "years.of-doing";
  if (years.of_work) return "years.of-doing";
  const bool listed = years.section == SectionKind::required || years.section == SectionKind::preferred;
  return listed && (years.opens_item() || years.asked()) ? "years.in-requirements" : "";
}

// "Mile widziane minimum 2 lata", "Nice to have: at least 3 years".
bool opens_with_wish(const Around& years) {
  const auto before = years.before;
  const auto comma = before.find_last_of(",;");
  auto clause = comma == std::string_view::npos ? before : before.substr(comma + 1);
  const auto opening = clause.find_first_not_of(" -*•");
  if (opening == std::string_view::npos) return false;
  clause = clause.substr(opening);
  return years.said_before.find(years_rules().preferred_before, clause).begin == 0;
}

// A wish whatever demands stand before: "at least 3 years of experience preferred", not a heading of wishes.
bool is_plain_wish(const Around& years, std::string_view clause) {
  constexpr std::size_t k_reach = 64;  // a page without line breaks goes on
  const auto& r = years_rules();
  auto near = clause.substr(0, k_reach);
  if (years.said_after.any_in(near, r.preferred_after) && !r.wishes_heading.in(clause)) {
    const auto next = r.next_thought.find(near);
    if (next.begin == std::string_view::npos) return true;
    near = near.substr(0, next.end - 1);
    if (years.said_after.any_in(near, r.preferred_after)) return true;
  }
  const bool bracket = years.after.substr(0, k_reach).find('(') != std::string_view::npos;
  if (bracket && r.preferred_bracket.in(years.after)) return true;
  return years.said_before.any(r.preferred_before) && opens_with_wish(years);
}

struct CountedTime {
  double years;
  std::string_view number;  // the number's words; of none the place where they would stand
};

// Ten months are 0.83 years.
double rounded(double years) { return std::round(years * 100) / 100; }

// "at least a year", "a decade of experience", "опыт от года".
bool is_one(std::string_view before, std::string_view after) {
  const auto& r = years_rules();
  const auto near = before.substr(before.size() > 30 ? before.size() - 30 : 0);
  const bool article = near.ends_with("a ") || near.ends_with("an ") || near.ends_with("full ");
  return (article && r.one_at_least.in(near)) || (r.one_of_experience.in(after) && r.one_before.in(near));
}

// The article before a single year, or the place where it would stand.
std::string_view article_at_end(std::string_view before, std::string_view after) {
  for (const std::string_view article : {" a ", " an ", " A "}) {
    if (before.ends_with(article))
      return before.substr(before.size() - article.size() + 1, article.size() - 2);
  }
  return after.substr(0, 0);
}

// "Half a year", "a year and a half", "two and a half years"; `near` stands before the word that counts time.
std::optional<CountedTime> half_counted(std::string_view near, std::string_view after, double years) {
  constexpr double k_half = 0.5;
  for (const std::string_view half : {"half a ", "half an ", "halbes ", "halvt "}) {
    if (near.size() < half.size()) continue;
    const auto words = near.substr(near.size() - half.size());
    if (text::iequals(words, half)) return CountedTime{k_half * years, words};
  }
  const bool article = near.ends_with(" a ") || text::iequals(near, "a ");
  if (article && text::istarts_with(after, "year and a half"))
    return CountedTime{1 + k_half, near.substr(near.size() - 2, 1)};
  constexpr std::string_view k_and_half = " and a half ";
  if (!near.ends_with(k_and_half)) return std::nullopt;
  const auto number = number_at_end(near.substr(0, near.size() - k_and_half.size() + 1));
  const auto value = number ? value_of_number(*number) : std::nullopt;
  return value ? std::optional(CountedTime{rounded((*value + k_half) * years), *number}) : std::nullopt;
}

// Numbers that are words of other languages, so that the unit must be of their own: "to år", "on il".
std::optional<CountedTime> number_by_unit(std::string_view near, std::string_view after) {
  struct Bound {
    std::string_view number, unit;
    double value;
  };
  constexpr std::array k_bound = {Bound{"to ", "år", 2}, Bound{"on ", "il", 10}, Bound{"on ", "yıl", 10}};
  for (const auto& [number, unit, value] : k_bound) {
    if (!after.starts_with(unit) || near.size() < number.size()) continue;
    const auto words = near.substr(near.size() - number.size());
    const bool is_word = near.size() == number.size() || near[near.size() - number.size() - 1] == ' ';
    if (is_word && text::iequals(words, number)) return CountedTime{value, words.substr(0, words.size() - 1)};
  }
  return std::nullopt;
}

// Of the word that counts time at `after`'s begin.
std::optional<CountedTime> time_counted(std::string_view before, std::string_view after) {
  const auto unit = years_unit_at(after);
  if (unit && unit->count > 0) return CountedTime{unit->count * unit->years, after.substr(0, 0)};
  const double years = unit ? unit->years : 1;
  const double half = half_behind(after);
  const auto near = before.substr(before.size() > k_number_reach ? before.size() - k_number_reach : 0);
  if (const auto bound = number_by_unit(near, after)) return bound;
  if (const auto number = number_at_end(near)) {
    const auto value = value_of_number(*number);
    return value ? std::optional(CountedTime{rounded((*value + half) * years), *number}) : std::nullopt;
  }
  if (half > 0 && years >= 1) return CountedTime{(1 + half) * years, article_at_end(before, after)};
  if (const auto part = half_counted(near, after, years)) return part;
  if (years >= 1 && is_one(before, after)) return CountedTime{years, article_at_end(before, after)};
  return std::nullopt;
}

// "36 months of hands-on work", where it is asked for.
bool asks_for_work(std::string_view before, std::string_view after, SectionKind section) {
  const auto& r = years_rules();
  if (section != SectionKind::required && !r.demands_months.in(before)) return false;
  return !r.months_not.in(before) && r.months_of_work.in(after.substr(0, 120));
}

// Months, decades, and years in one word with their number are of something else more often than not.
bool experience_is_near(std::string_view before, std::string_view after) {
  const auto& r = years_rules();
  if (r.months_not.in(before)) return false;
  return r.months_of.in(after.substr(0, 120)) ||
         r.months_before.in(before.substr(before.size() > 60 ? before.size() - 60 : 0));
}

// "Berufserfahrung: mind. 4 Jahre": the full stop of a short word ends no sentence.
Range sentence_of_years(const FactText& text, std::size_t at) {
  auto sentence = text.sentence_at(at);
  constexpr std::array<std::string_view, 6> k_short = {"min. ", "mind. ", "max. ",
                                                       "ca. ",  "exp. ",  "approx. "};
  const auto before = text.whole().substr(0, sentence.begin);
  const bool cut = std::any_of(k_short.begin(), k_short.end(), [&](std::string_view word) {
    if (before.size() < word.size()) return false;
    const auto begin = before.size() - word.size();
    return text::iequals(before.substr(begin), word) &&
           (begin == 0 || !text::is_ascii_alpha(before[begin - 1]));
  });
  if (cut) sentence.begin = text.sentence_at(sentence.begin - 2).begin;
  return sentence;
}

// What the reading of a sentence of years depends on beside its words.
struct YearsContext {
  SectionKind section;
  bool under_experience;  // the line above is the heading "Experience"
};

// "Years of experience: 5+".
std::optional<YearsAsked> read_label(std::string_view sentence, std::size_t at, YearsContext context) {
  const auto& r = years_rules();
  const auto words = sentence.substr(at);
  const auto colon = words.substr(0, 60).find_first_of(":=");
  if (colon == std::string_view::npos || employer_section(context.section)) return std::nullopt;
  const auto label = r.label.find_at_start(words);
  if (label.begin != 0 || !r.label_before.in(sentence.substr(0, at))) return std::nullopt;
  if (!context.under_experience && !r.label_of_experience.in(sentence.substr(0, at + label.end)))
    return std::nullopt;
  const auto digit = words.find_first_of("0123456789", colon);
  YearsAsked asked;
  asked.years = std::atof(std::string(words.substr(digit, label.end - digit)).c_str());
  if (asked.years <= 0 || asked.years > k_max_years) return std::nullopt;
  asked.begin = at;
  asked.end = at + label.end;
  asked.sentence_end = sentence.size();
  asked.rule = "years.label";
  asked.preferred = context.section == SectionKind::preferred;
  return asked;
}

// Of the word for years at `at` in a sentence; with the sentence's bytes.
std::optional<YearsAsked> read_in(std::string_view sentence, std::size_t at, YearsContext context) {
  const auto section = context.section;
  const auto unit_on = sentence.substr(at);
  if (auto labelled = read_label(sentence, at, context)) return labelled;
  const auto counted = time_counted(sentence.substr(0, at), unit_on);
  if (!counted || counted->years > k_max_years) return std::nullopt;
  const auto begin = static_cast<std::size_t>(counted->number.data() - sentence.data());
  const auto number = sentence.substr(begin, at - begin);
  const bool range = number.find_first_of("0123456789", counted->number.size()) != std::string_view::npos;
  const auto before = sentence.substr(0, begin);
  const auto unit = years_unit_at(unit_on);
  const bool in_one_word = unit && unit->count > 0;
  const bool of_work = unit && (unit->years < 1 || in_one_word) && asks_for_work(before, unit_on, section);
  const bool near = !unit || of_work || experience_is_near(before, unit_on);
  if (!near && unit->years <= 1) return std::nullopt;
  const Around around{before, unit_on, section, range, of_work};
  if (!near && !around.asked()) return std::nullopt;
  const bool in_months = unit && unit->years < 1;
  if (in_months && around.said_before.any(years_rules().months_offered) &&
      !years_rules().asked_beside.in(before))
    return std::nullopt;
  const auto rule = rule_of(around);
  if (rule.empty()) return std::nullopt;
  YearsAsked asked;
  asked.years = counted->years;
  asked.begin = begin;
  asked.end = at;
  while (asked.end < sentence.size() && sentence[asked.end] != ' ' && sentence[asked.end] != '\n')
    ++asked.end;
  asked.sentence_end = sentence.size();
  asked.rule = rule;
  // A wish before the number, or in the words that belong to it; "ideally in a startup" wishes for less.
  const auto clause = around.after.substr(0, around.after.find_first_of(",;("));
  const bool wish = around.section == SectionKind::preferred ||
                    around.said_before.any(years_rules().preferred_before) ||
                    around.said_after.any_in(clause, years_rules().preferred_after);
  const bool plain_wish = is_plain_wish(around, clause);
  asked.preferred = plain_wish || (wish && !around.said_before.any(years_rules().demanded));
  const auto near_before = before.substr(before.size() > 120 ? before.size() - 120 : 0);
  asked.or_else = around.said_before.any_in(near_before, years_rules().or_before);
  asked.instead = around.said_after.any(years_rules().instead) ||
                  around.said_before.any(years_rules().instead) || around.before.ends_with("(or ") ||
                  around.before.ends_with("(OR ");
  return asked;
}

// "Experience", and "Years: 5" in the next line.
bool is_under_experience(const FactText& text, Range sentence, std::size_t at) {
  constexpr std::size_t k_label = 24, k_longest_opening = 16;  // bytes
  if (at - sentence.begin > k_longest_opening) return false;
  if (text.in({at, sentence.end}).substr(0, k_label).find(':') == std::string_view::npos) return false;
  const auto line = text.line_at(at);
  if (line.begin <= text.body()) return false;
  const auto above = text.line_before(line.begin);
  return above.begin >= text.body() && years_rules().heading_of_years.in(text.in(above));
}

std::optional<YearsAsked> read_at(const FactText& text, std::size_t at) {
  thread_local Remembered<std::optional<YearsAsked>> known;
  const auto sentence = sentence_of_years(text, at);
  const auto words = text.in(sentence);
  const auto in_words = at - sentence.begin;
  const YearsContext context{text.section_at(at), is_under_experience(text, sentence, at)};
  static_assert(sizeof(SectionKind) == 1);
  constexpr unsigned k_bits_beside = 9;  // a byte and a flag
  const auto beside = static_cast<std::size_t>(context.section) << 1U | (context.under_experience ? 1U : 0U);
  auto asked =
      known.of(words, in_words << k_bits_beside | beside, [&] { return read_in(words, in_words, context); });
  if (asked) {
    for (auto* byte : {&asked->begin, &asked->end, &asked->sentence_end}) *byte += sentence.begin;
  }
  return asked;
}

bool directly_before(std::string_view whole, std::size_t skill_end, std::size_t number) {
  if (skill_end > number || number - skill_end > 5) return false;
  return whole.substr(skill_end, number - skill_end).find_first_not_of(" (:-,") == std::string_view::npos;
}

}  // namespace

std::vector<YearsAsked> read_years(const FactText& text) {
  std::vector<YearsAsked> out;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::years) continue;
    auto asked = read_at(text, hit.at);
    if (!asked) continue;
    asked->or_else = asked->or_else && !out.empty() && out.back().sentence_end > asked->begin;
    out.push_back(*asked);
  }
  return out;
}

const YearsAsked* overall_years(const std::vector<YearsAsked>& all) {
  const YearsAsked* most = nullptr;
  for (std::size_t i = 0; i < all.size();) {
    const auto* least = &all[i];
    for (++i; i < all.size() && all[i].or_else; ++i) {
      if (all[i].years < least->years) least = &all[i];
    }
    if (!least->preferred && !least->instead && (most == nullptr || least->years > most->years)) most = least;
  }
  return most;
}

std::vector<Fact> years_by_skill(const FactText& text, const std::vector<YearsAsked>& all,
                                 const std::vector<NamedSkill>& skills) {
  std::vector<Fact> out;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& asked = all[i];
    std::size_t until = std::min(asked.sentence_end, asked.end + k_skill_reach);
    if (i + 1 < all.size()) until = std::min(until, all[i + 1].begin);
    auto it = std::lower_bound(skills.begin(), skills.end(), asked.begin > 60 ? asked.begin - 60 : 0,
                               [](const NamedSkill& s, std::size_t at) { return s.begin < at; });
    for (; it != skills.end() && it->begin < until; ++it) {
      const bool behind = it->begin >= asked.end;
      if (!behind && !directly_before(text.whole(), it->end, asked.begin)) continue;
      Fact fact;
      fact.name = "experience_years";
      fact.value = text::format_number(asked.years);
      fact.about = std::string(it->name);
      fact.rule = asked.preferred ? "years.by-skill.preferred" : "years.by-skill";
      fact.begin = static_cast<std::uint32_t>(std::min(asked.begin, it->begin));
      fact.end = static_cast<std::uint32_t>(std::max(asked.end, it->end));
      out.push_back(std::move(fact));
    }
  }
  return out;
}

}  // namespace radar::extract
