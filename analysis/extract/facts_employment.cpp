#include "analysis/extract/facts_employment.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "analysis/extract/pattern_choices.h"

namespace radar::extract {
namespace {

struct Kind {
  std::string_view value;
  std::string_view initials;  // that `words` begin with, beside letters beyond ASCII
  Pattern words;
  std::string_view title;  // a pattern
};

const std::array<Kind, 5>& kinds() {
  static const std::array<Kind, 5> all = {
      Kind{
          "internship", "ipwes",
          Pattern(
              R"(\binternship\b|\bpraktikum|\bwerkstudent|\bworking student\b|\bprácticas\b|\bestágio\b|стажировк|\bstaj\b)"),
          R"(\bintern(?:ship)?s?\b|\bpraktik(?:um|ant)|\bwerkstudent|\bworking student|\bstagiaire|\bstage\b.*(?:mois|h/f|f/h)|\bprácticas|\bbecari|\bestági|\btirocin|\bstażyst|стаж[её]р|\bstajyer|təcrübəçi|\bco-?op\b)"},
      Kind{
          "part_time", "ptmy",
          Pattern(
              R"(\bpart[- ]?time\b|\bteilzeit\b|temps partiel|media jornada|tempo parcial|частичная занятость|yarı zamanlı|yarım ştat)"),
          R"(\bpart[- ]?time\b|\bteilzeit\b|temps partiel)"},
      Kind{"temporary", "tb", Pattern(R"(\btemporary\b|\btemp\b|\bbefristet)"),
           R"(\btemporary\b|\btemp\b|\(temp\)|\bseasonal\b)"},
      Kind{
          "contract", "cfb1",
          Pattern(R"(\bcontract(?:or)?\b|\bfreelance|\bc2c\b|\bb2b contract|\b1099\b|\bcdd\b)"),
          R"([(,–|-] ?(?:\d+[- ]months? )?contract(?:or)?\b|\bcontract to hire|\bfreelancer?\b|^contract\b|\b1099\b|independent contractor|\b(?:lt|long[- ]term|short[- ]term) contract\b)"},
      Kind{
          "full_time", "fvpuctj",
          Pattern(
              R"(\bfull[- ]?time\b|\bvollzeit\b|\bpermanent\b|\bfestanstellung\b|\bunbefristet|\bcdi\b|temps plein|jornada completa|tiempo completo|tempo integral|tempo pieno|pełny etat|voltijd|полная занятость|полный рабочий день|tam zamanlı|tam ştat|tam iş günü)"),
          R"(\bfull[- ]?time\b|\bvollzeit\b|\(cdi\)|\bcdi\b)"}};
  return all;
}

struct Rules {
  Pattern label{
      R"((?:^|[.;•|–\s])(?:job|employment|position|contract|work|engagement|role|beschäftigungs|anstellungs|vertrags)[ -]?(?:types?|status|category|schedule|basis|time|art|form)\b\W{1,4}(?:regular |permanent |exempt |salaried )*$|(?:^|[.;•|]|\s)(?:type|status|schedule|hours|employment|тип занятости|занятость|iş rejimi|art der (?:stelle|anstellung|beschäftigung)|type de contrat|tipo de contrato|beschäftigungsart)\s?:\W{0,3}(?:regular |permanent |exempt |salaried )*$)"};
  Pattern stated{
      R"((?:this|it|the (?:role|position|job|internship|opportunity)) (?:is|will be|would be)(?: (?:an?|for|currently|also|offered|initially|based))*(?: [\w-]+,?){0,4} $|\bis an? (?:[\w-]+,? ){0,2}$|\b(?:this|these|our first) (?:(?:exciting|remote|permanent|new|hybrid|on-?site|paid|regular|seasonal),? )?$|(?:looking for|hiring|seeking|join us as|offering|offer|opening for|recruiting)(?: [\w-]+){0,2} an? (?:[\w-]+,? ){0,5}$|^\W*an? (?:[\w-]+,? ){0,2}$|^(?:this|it) is (?:an? )?\d+[ -]months?,? $|\b(?:role|position|job|work(?:s|ing)?|hired|hiring|employed|engaged)\b[^.\n]{0,40} on an? $|(?:able|ability|available|willing|required) to work $)"};
  Pattern role{
      R"(^(?: \([^)]*\))?(?:,? (?:and|permanent|salaried|exempt|regular|(?:fully )?remote|on-?site|hybrid|direct[- ]hire|w2|paid|contract|long[- ]term|in-person|entry-level))*,? ?(?:\w+ )?(?:role|positions?|job|opportunity|employment|contract|internship|engagement|basis|assignment|program(?:me)?|residency|fellowship|traineeship|festanstellung|stelle)\b|^ ?[.;]|^ in our |^ (?:\w+ ){1,4}(?:to (?:join|lead|help|own)|who)\b|^$)"};
  Pattern alone{
      R"(^(?: (?:position|role|job|employment|contract|opportunity|basis|hours|internship))?\s*(?:$|[,(/|•·–;.-]|(?:at|in|based) (?:our|the)\b))"};
  Pattern people{
      R"(^[\s-]*(?:regular )?(?:employees?|staff|team members?|equivalents?|students?|offers?|conversion|hires?|benefits|salaried employees|work experience|experience|work history|role after|positions?,? (?:with|are|in)|associates|workers|basis in the|management|negotiat|terms|law|review|value|agreement|manufactur|research|lifecycle))"};
  Pattern alternatives{
      R"((?:full[- ]?time|part[- ]?time|contract|vollzeit|internship|temporary)\W*(?:or|and|/|oder|to|,)\W*(?:an? )?(?:full[- ]?time|part|contract|teilzeit|temp|intern))"};
  Pattern convert{
      R"(convert|transition|lead(?:ing)? to|potential|possib|hire after|not a\b|\bif\b|(?:federal|smart|general|government|prime|sub-?) $|return offer|opportunity for)"};
};

const Rules& rules() {
  static const Rules all;
  return all;
}

struct KindAt {
  const Kind* kind = nullptr;
  std::size_t end = 0;  // of its words
};

KindAt kind_at(const FactText& text, std::size_t at, std::size_t end) {
  const auto words = text.in({at, std::min(end, at + 40)});
  if (words.empty()) return {};
  const bool wide = (words[0] & 0x80) != 0;
  for (const auto& kind : kinds()) {
    if (!wide && kind.initials.find(static_cast<char>(words[0] | 0x20)) == std::string_view::npos) continue;
    const auto found = kind.words.find_at_start(words);
    if (found.begin == 0) return {&kind, at + found.end};
  }
  return {};
}

const PatternChoices& title_patterns() {
  static const PatternChoices* const all = [] {
    auto* out = new PatternChoices;
    for (const auto& kind : kinds()) out->add(kind.title);
    out->freeze();
    return out;
  }();
  return *all;
}

std::optional<Finding> by_title(const FactText& text) {
  const auto has = title_patterns().match(text.title());
  for (std::size_t i = 0; i < kinds().size(); ++i) {
    const auto& kind = kinds()[i];
    const auto at = has.find(i, text.title());
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
  if (at - line.begin > 3 || !r.alone.in(text.in({end, line.end}))) return "";
  const auto previous = text.in(text.line_before(line.begin));
  return previous.size() < 40 && r.label.in(std::string(previous) + ": ") ? "employment.label"
                                                                          : "employment.line";
}

// The rule by which the words in [at, end) tell the job's kind; "" if they do not.
std::string_view rule_at(const FactText& text, Range sentence, std::size_t at, std::size_t end) {
  const auto& r = rules();
  const auto before = text.in({sentence.begin, at}), after = text.in({end, sentence.end});
  if (r.people.in(after) || r.convert.in(before)) return "";
  const std::size_t from = at > sentence.begin + 14 ? at - 14 : sentence.begin;
  if (r.alternatives.in(text.in({from, std::min(sentence.end, from + 60)}))) return "";
  const auto line = text.line_at(at);
  if (const auto rule = rule_of_line(text, line, at, end); !rule.empty()) return rule;
  return r.stated.in(before) && r.role.in(after) ? "employment.stated" : "";
}

// "A full-time contractor role": the one is the kind, the other its hours.
bool is_contract_by_hours(std::string_view a, std::string_view b) {
  const auto is_hours = [](std::string_view kind) { return kind == "full_time" || kind == "part_time"; };
  return (a == "contract" && is_hours(b)) || (b == "contract" && is_hours(a));
}

}  // namespace

std::optional<Finding> read_employment(const FactText& text) {
  if (auto title = by_title(text)) return title;
  std::optional<Finding> found;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::employment || hit.at <= text.title().size()) continue;
    const auto sentence = text.sentence_at(hit.at);
    const auto [kind, end] = kind_at(text, hit.at, sentence.end);
    if (kind == nullptr) continue;
    const auto rule = rule_at(text, sentence, hit.at, end);
    if (rule.empty()) continue;
    const bool labelled = rule == "employment.label";
    if (!found || (labelled && found->rule != "employment.label"))
      found = Finding{std::string(kind->value), hit.at, end, rule, true};
    else if (found->value != kind->value && found->rule == rule) {
      if (!is_contract_by_hours(found->value, kind->value)) return std::nullopt;
      if (kind->value == "contract") found = Finding{std::string(kind->value), hit.at, end, rule, true};
    }
  }
  return found;
}

}  // namespace radar::extract
