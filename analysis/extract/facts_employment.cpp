#include "analysis/extract/facts_employment.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "analysis/extract/facts_employment_plain.h"
#include "analysis/extract/facts_employment_rules.h"
#include "analysis/extract/pattern_choices.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

using Kind = EmploymentKind;

const auto& kinds() { return employment_kinds(); }
const auto& rules() { return employment_rules(); }

struct KindAt {
  const Kind* kind = nullptr;
  std::size_t end = 0;  // of its words
};

KindAt kind_at(const FactText& text, std::size_t at, std::size_t end) {
  const auto words = text.in({at, std::min(end, at + 40)});
  for (const auto& kind : kinds()) {
    const auto found = kind.words.find_at_start(words);
    if (found.begin == 0) return {&kind, at + found.end};
  }
  return {};
}

struct TitleRules {
  TitleRules() {
    for (std::size_t i = 0; i < kinds().size(); ++i) {
      if (!kinds()[i].title.empty()) of_kind[i] = patterns.add(kinds()[i].title);
    }
    object = patterns.add(
        R"(\bcontracts? (?:manag|admin|special|analy|negotiat|officer|coordinat|attorney|counsel|lawyer|lifecycle)"
        R"(|lead|review|draft|compliance|operations|director|executive|support|paralegal|law\b|pricing))"
        R"(|\btemporary (?:works|accommodation|housing)|\bintern(?:ship)?s? (?:& )"
        R"(|and )?(?:program(?:me)? )?(?:coordinator|manager|lead\b|officer|administrator|recruit|hiring|relations))"
        R"(|\bfreelancers? (?:success|community|manag|relations|recruit|acquisition|support|operations|onboarding|coordinat))");
    patterns.freeze();
  }
  PatternChoices patterns;
  std::array<std::size_t, 6> of_kind{};
  std::size_t object = 0;  // the kind is what the work is about
};

const TitleRules& title_rules() {
  static const TitleRules all;
  return all;
}

std::optional<Finding> by_title(const FactText& text) {
  const auto has = title_rules().patterns.match(text.title());
  if (has.any(title_rules().object)) return std::nullopt;
  for (std::size_t i = 0; i < kinds().size(); ++i) {
    const auto& kind = kinds()[i];
    if (kind.title.empty()) continue;
    const auto at = has.find(title_rules().of_kind[i], text.title());
    if (at.begin != std::string_view::npos)
      return Finding{std::string(kind.value), at.begin, at.end, "employment.title", true};
  }
  return std::nullopt;
}

constexpr std::size_t k_label_reach =
    500;  // bytes; a page may be one long line with the words in it many times

// The words of a line that may be a label; of a long line the last, from what may stand before a label.
std::string_view label_before(const FactText& text, Range line, std::size_t at) {
  if (at - line.begin > k_label_reach) {
    line.begin = at - k_label_reach;
    while (line.begin < at &&
           std::string_view(" \t.;|\xE2").find(text.whole()[line.begin]) == std::string_view::npos)
      ++line.begin;
  }
  return text.in({line.begin, at});
}

// A line that is a label's value or names the kind and nothing else.
std::string_view rule_of_line(const FactText& text, Range line, std::size_t at, std::size_t end) {
  const auto& r = rules();
  if (r.label.in(label_before(text, line, at))) return "employment.label";
  const bool first =
      at - line.begin <= 3 || r.opening.in(text.in({line.begin, std::min(at, line.begin + 20)}));
  const auto after = text.in({end, line.end});
  const bool with_more = r.with_benefits.in(after) && !r.hours_other_way.in(after);
  if (!first || at - line.begin > 20 || !(r.alone.in(after) || with_more)) return "";
  const auto previous = text.in(text.line_before(line.begin));
  if (r.only.in(after) && r.eligible.in(previous)) return "";
  return previous.size() < 40 && r.label.in(std::string(previous) + ": ") ? "employment.label"
                                                                          : "employment.line";
}

// "(20 hours a week) employees": what stands behind the parentheses.
std::string_view behind_aside(std::string_view after) {
  const auto begin = after.find_first_not_of(' ');
  const auto end = after.find(')');
  if (begin == std::string_view::npos || after[begin] != '(' || end == std::string_view::npos) return {};
  return after.substr(end + 1);
}

// "Part-time at 24 hours a week"; not "part-time (24 hours a week) employees".
bool has_hours(std::string_view before, std::string_view after) {
  const auto& r = rules();
  if (r.hours_before.in(before)) return !r.others.in(before);
  const auto hours = r.hours_behind.find(after);
  return hours.begin == 0 && !r.people.in(after.substr(hours.end)) && !r.others.in(before);
}

// "B2B" is what a firm sells, but for the value of a label and beside a contract of another kind.
bool is_bare_b2b(std::string_view words) { return text::iequals(words, "b2b"); }

// Behind a kind's words: the end of another of which one may choose; npos: there is none.
std::size_t end_of_choice(const FactText& text, const Kind& kind, std::size_t end, std::size_t sentence_end) {
  const auto joint = rules().choice.find_at_start(text.in({end, sentence_end}));
  if (joint.begin != 0) return std::string_view::npos;
  const auto [other, other_end] = kind_at(text, end + joint.end, sentence_end);
  return other != nullptr && other->value != kind.value ? other_end : std::string_view::npos;
}

// What a line says of the hours a week of what stands in [at, end); "": nothing.
std::string_view hours_of_line(const FactText& text, Range line, std::size_t end) {
  const auto& r = rules();
  const auto words = text.in(line);
  for (std::size_t from = 0;;) {
    const auto hours = r.weekly_hours.find(words, from);
    if (hours.begin == std::string_view::npos) return {};
    const auto number = line.begin + hours.begin;
    if (r.hours_alone.in(words.substr(0, hours.begin)) ||
        (number >= end && r.hours_beside.in(text.in({end, number}))))
      return words.substr(hours.begin);
    from = hours.end;
  }
}

// For good, and so many hours a week as the line says beside it; null where it says what is neither.
const Kind* for_good_with_hours(const FactText& text, std::size_t at, std::size_t end) {
  const auto* const for_good = &kinds().back();
  const auto line = text.line_at(at);
  constexpr std::size_t k_longest = 160;  // a page may be one long line
  if (line.end - line.begin > k_longest) return for_good;
  const auto words = text.in(line);
  const auto& part_time = *std::find_if(kinds().begin(), kinds().end(),
                                        [](const Kind& kind) { return kind.value == "part_time"; });
  if (part_time.words.in(words)) return &part_time;
  const auto& r = rules();
  if (r.share.in(words) || r.share_before.in(text.in({line.begin, at})) ||
      r.share_beside.in(text.in({end, line.end})))
    return nullptr;
  const auto hours = hours_of_line(text, line, end);
  if (hours.empty()) return for_good;
  constexpr int k_part = 30, k_full = 35;  // hours; between them it is either
  const int number = std::atoi(std::string(hours.substr(0, 2)).c_str());
  return number < k_part ? &part_time : number < k_full ? nullptr : for_good;
}

// "B2B" tells the kind as the whole value of a label of contracts.
bool is_b2b_of_label(const FactText& text, std::size_t at, std::size_t end) {
  const auto line = text.line_at(at);
  return rules().b2b_label.in(label_before(text, line, at)) && rules().alone.in(text.in({end, line.end}));
}

bool is_person(std::string_view words) {
  return text::iequals(words, "intern") || text::iequals(words, "contractor") ||
         text::istarts_with(words, "zzp") || text::istarts_with(words, "stagiaire");
}

// "We need seasonal pickers", but "a temporary fix".
bool is_term_of_people(std::string_view words) {
  return text::iequals(words, "temporary") || text::iequals(words, "seasonal");
}

// "We need a freelance nurse for our clinic", "we hire freelancers": by what stands around "freelance".
bool is_sought(std::string_view before, std::string_view words, std::string_view after) {
  constexpr std::size_t k_most_words = 4;
  const auto& r = rules();
  if (!r.sought.in(before) || (r.trade.in(before) && text::iequals(words, "contractor"))) return false;
  if (r.sought_by_nobody.in(before) || r.sought_or.in(after) || r.of_choice.in(after)) return false;
  if (r.sought_by_others.in(before) && !r.sought_by_us.in(before) &&
      (!r.we_and.in(before) || r.of_them.in(before)))
    return false;
  // "Permanent or freelance", but not "looking for freelance".
  if (before.ends_with(" or ") || before.ends_with(" and ")) return false;
  const auto whom = after.substr(0, r.sought_end.find(after).begin);
  if (whom == "r" || whom == "rs" || whom == "rin" || whom == "rinnen" || (whom.empty() && is_person(words)))
    return true;
  const auto gaps = static_cast<std::size_t>(std::count(whom.begin(), whom.end(), ' '));
  if (is_term_of_people(words) && !r.person.in(whom)) return false;
  const bool is_named = whom.starts_with(' ') && whom.find_first_not_of(' ') != std::string_view::npos;
  return is_named && gaps <= k_most_words && !r.sought_else.in(whom);
}

// "We are hiring full-time nurses", "we need an intern": not "contract lawyers" or "internship coordinators".
bool is_of_who_is_sought(const Kind& kind, std::string_view words, std::string_view before) {
  if (text::istarts_with(words, "freelance")) return true;
  const bool is_hours = kind.value.ends_with("_time") && &kind != &kinds().back();
  return (is_hours || is_term_of_people(words) || is_person(words)) && is_plainly_sought(before);
}

// "€45,000 a year, full-time": whether the sum before the kind is what the job pays for that kind.
bool is_pay_of_job(std::string_view before, std::string_view after) {
  const auto& r = rules();
  const auto ahead = before.substr(0, std::min(before.find_first_of("0123456789"), before.size()));
  if (!r.pay_opens.in(ahead) || r.pay_of_others.in(ahead)) return false;
  const auto sign = before.find_last_not_of(' ');
  return before[sign] != '(' || !r.other_hours.in(after);
}

// "Trabalho a tempo parcial em Lisboa", not "pode ser pedido por pais".
bool is_offered(std::string_view before, std::string_view kind, std::string_view after) {
  const auto& r = rules();
  if (r.of_choice.in(after)) return false;
  return !(r.starts_work.in(before) || r.starts_work.in(kind)) || r.is_offer.in(after);
}

// The rule by which the words in [at, end) tell the job's kind; "" if they do not.
std::string_view rule_at(const FactText& text, Range sentence, const Kind& kind, std::size_t at,
                         std::size_t end) {
  const auto& r = rules();
  const auto before = text.in({sentence.begin, at}), after = text.in({end, sentence.end});
  if (is_bare_b2b(text.in({at, end}))) {
    if (is_b2b_of_label(text, at, end)) return "employment.label";
    return r.b2b_before.in(before) && !r.of_choice.in(after) ? "employment.stated" : "";
  }
  if (text::iequals(text.in({at, end}), "contracting") && !r.assignment.in(after)) return "";
  if (r.starts.in(before) && r.job_behind.in(after)) return "employment.stated";
  if (kind.value == "contract" && ((r.starts.in(before) && r.length.in(after)) || r.lasts.in(before)))
    return "employment.stated";
  if (kind.value == "contract" && ((r.nothing.in(before) && r.contract_term.in(after)) ||
                                   (r.this_is.in(before) && r.term_until.in(after))))
    return "employment.stated";
  if (is_of_who_is_sought(kind, text.in({at, end}), before) && is_sought(before, text.in({at, end}), after))
    return "employment.stated";
  if (kind.value == "contract" && r.day_rate.in(before) && r.term_until.in(after)) return "employment.stated";
  if (r.opens.in(before) &&
      (r.job.in(after) || ((r.term.in(before) || kind.value == "internship") && r.term_until.in(after))) &&
      !r.denied.in(after) && !r.alternatives.in(text.in({at, std::min(sentence.end, at + 60)})))
    return "employment.stated";
  if (r.becomes.in(before) && r.employee.in(after)) return "employment.stated";
  if (r.people.in(after) || r.people.in(behind_aside(after)) || r.convert.in(before) || r.denied.in(after))
    return "";
  if (kind.value == "contract" && r.employed.in(before)) return "";
  if (r.choices.match(before).any(r.handled) && !r.handled_in.in(before)) return "";
  const std::size_t from = at > sentence.begin + 14 ? at - 14 : sentence.begin;
  if (r.alternatives.in(text.in({from, std::min(sentence.end, from + 60)}))) return "";
  const auto line = text.line_at(at);
  if (const auto rule = rule_of_line(text, line, at, end); !rule.empty()) return rule;
  if (r.stated.in(before) && r.role.in(after)) return "employment.stated";
  const bool is_bare = text::iequals(text.in({at, end}), "contract") && !r.fixed.in(before);
  if (!is_bare && is_plainly_told(before, after)) return "employment.stated";
  const bool is_noun = text.in({at, end}).find('-') == std::string_view::npos;
  if (is_noun && r.engaged.in(before) && r.engaged_until.in(after)) return "employment.stated";
  if (kind.value.ends_with("_time") && has_hours(before, after)) return "employment.stated";
  if (r.pay_before.in(before) && r.clause_end.in(after) && is_pay_of_job(before, after))
    return "employment.stated";
  if (kind.value.ends_with("_time") && r.nothing.in(before) &&
      (r.nothing.in(after) || (r.with_benefits.in(after) && !r.hours_other_way.in(after))))
    return "employment.stated";
  if (r.experience.in(before)) return "";
  if (r.choices.match(before).any(r.offered) && !r.by_customers.in(before)) return "employment.stated";
  return r.starts.in(before) && r.abroad.in(text.in({at, end})) &&
                 is_offered(before, text.in({at, end}), after)
             ? "employment.stated"
             : "";
}

// Of two kinds that a text tells by the same rule, the one that is meant; null if they contradict each other.
// "A full-time contractor role": the one is the kind, the other its hours. "Permanent, part-time": the hours
// count.
const Kind* meant_of(const Kind* a, const Kind* b) {
  const auto* const for_good = &kinds().back();
  if (a->value == b->value) return a;
  if (a == for_good || b == for_good) {
    const auto* const other = a == for_good ? b : a;
    return other->value == "part_time" ? other : nullptr;
  }
  const auto is_hours = [](const Kind* kind) {
    return kind->value == "full_time" || kind->value == "part_time";
  };
  const auto is_term = [](const Kind* kind) {
    return kind->value == "contract" || kind->value == "temporary";
  };
  if (is_term(a) && is_hours(b)) return a;
  if (is_term(b) && is_hours(a)) return b;
  return is_term(a) && is_term(b) ? (a->value == "contract" ? a : b) : nullptr;
}

}  // namespace

std::optional<Finding> read_employment(const FactText& text) {
  if (auto title = by_title(text)) return title;
  std::optional<Finding> found;
  const Kind* told = nullptr;
  std::size_t read_to = text.title().size() + 1;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::employment || hit.at < read_to) continue;
    const auto sentence = text.sentence_at(hit.at);
    auto [kind, end] = kind_at(text, hit.at, sentence.end);
    if (kind == nullptr) continue;
    if (const auto choice = end_of_choice(text, *kind, end, sentence.end); choice != std::string_view::npos) {
      read_to = choice;
      continue;
    }
    // "Fixed-term temporary position": the kind follows.
    if (end + 1 < sentence.end && text::istarts_with(text.in({hit.at, end}), "fixed") &&
        kind_at(text, end + 1, sentence.end).kind != nullptr)
      continue;
    const auto rule = rule_at(text, sentence, *kind, hit.at, end);
    if (rule.empty()) continue;
    if (kind == &kinds().back()) kind = for_good_with_hours(text, hit.at, end);
    if (kind == nullptr) continue;
    const bool labelled = rule == "employment.label";
    const auto* meant = kind;
    if (found && !(labelled && found->rule != "employment.label")) {
      if (found->rule != rule) continue;
      meant = meant_of(told, kind);
      if (meant == nullptr) return std::nullopt;
      if (meant == told) continue;
    }
    told = meant;
    found = Finding{std::string(kind->value), hit.at, end, rule, true};
  }
  return found;
}

}  // namespace radar::extract
