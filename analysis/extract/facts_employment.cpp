#include "analysis/extract/facts_employment.h"

#include <array>
#include <string>
#include <utility>

namespace radar::extract {
namespace {

struct Kind {
  std::string_view value;
  Pattern words, title;
};

const std::array<Kind, 5>& kinds() {
  static const std::array<Kind, 5> all = {
      Kind{
          "internship",
          Pattern(
              R"(\binternship\b|\bpraktikum|\bwerkstudent|\bworking student\b|\bprácticas\b|\bestágio\b|стажировк|\bstaj\b)"),
          Pattern(
              R"(\bintern(?:ship)?s?\b|\bpraktik(?:um|ant)|\bwerkstudent|\bworking student|\bstagiaire|\bstage\b.*(?:mois|h/f|f/h)|\bprácticas|\bbecari|\bestági|\btirocin|\bstażyst|стаж[её]р|\bstajyer|təcrübəçi|\bco-?op\b)")},
      Kind{
          "part_time",
          Pattern(
              R"(\bpart[- ]?time\b|\bteilzeit\b|temps partiel|media jornada|tempo parcial|частичная занятость|yarı zamanlı|yarım ştat)"),
          Pattern(R"(\bpart[- ]?time\b|\bteilzeit\b|temps partiel)")},
      Kind{"temporary", Pattern(R"(\btemporary\b|\btemp\b|\bbefristet)"),
           Pattern(R"(\btemporary\b|\btemp\b|\(temp\)|\bseasonal\b)")},
      Kind{
          "contract",
          Pattern(
              R"(\bcontract(?:or)?\b(?: ?\(| ?[,/]| role| position| work| to hire| basis| engagement| opportunity| assignment| for \d|\W*(?:$|\n))|\bfreelance|\bc2c\b|\bb2b contract|\b1099\b|\bcdd\b)"),
          Pattern(
              R"([(,–|-] ?(?:\d+[- ]months? )?contract(?:or)?\b|\bcontract to hire|\bfreelancer?\b|^contract\b|\b1099\b|independent contractor)")},
      Kind{
          "full_time",
          Pattern(
              R"(\bfull[- ]?time\b|\bvollzeit\b|\bpermanent\b|\bfestanstellung\b|\bunbefristet|\bcdi\b|temps plein|jornada completa|tiempo completo|tempo integral|tempo pieno|pełny etat|voltijd|полная занятость|полный рабочий день|tam zamanlı|tam ştat|tam iş günü)"),
          Pattern(R"(\bfull[- ]?time\b|\bvollzeit\b|\(cdi\)|\bcdi\b)")}};
  return all;
}

struct Rules {
  Pattern label{
      R"((?:^|[.;•|–\s])(?:job|employment|position|contract|work|engagement|role|beschäftigungs|anstellungs|vertrags)[ -]?(?:type|status|category|schedule|basis|time|art|form)\b\W{1,4}$|^\W*(?:type|schedule|hours|employment|job type|тип занятости|занятость|iş rejimi|type de contrat|tipo de contrato|beschäftigungsart)\W{1,4}$)"};
  Pattern stated{
      R"((?:this|it|the (?:role|position|job|internship|opportunity)) (?:is|will be|would be)(?: (?:an?|for|currently|also|offered|initially|based))*(?: [\w-]+,?){0,4} $|(?:looking for|hiring|seeking|join us as|offering|offer)(?: [\w-]+){0,2} an? (?:[\w-]+,? ){0,2}$|^\W*(?:an? )?$)"};
  Pattern role{
      R"(^[\w() -]{0,14}(?:,? (?:permanent|salaried|exempt|regular|remote|on-?site|hybrid|direct[- ]hire|w2|paid|contract|long[- ]term))* ?(?:role|position|job|opportunity|employment|contract|internship|engagement|basis|assignment|festanstellung|stelle)\b)"};
  Pattern people{
      R"(^[^\s]*[\s-]*(?:employees?|staff|team members?|equivalents?|students?|offers?|conversion|hires?|benefits|salaried employees|work experience|experience|work history|role after|positions?,? (?:with|are|in)|associates|workers|basis in the|management|negotiat|terms|law|review|value|agreement|manufactur|research|lifecycle))"};
  Pattern alternatives{
      R"((?:full[- ]?time|part[- ]?time|contract|vollzeit|internship|temporary)\W*(?:or|and|/|oder|to|,)\W*(?:an? )?(?:full|part|contract|teilzeit|temp|permanent|intern))"};
  Pattern convert{
      R"(convert|transition|lead(?:ing)? to|potential|possib|hire after|not a\b|\bif\b|return offer|opportunity for)"};
};

const Rules& rules() {
  static const Rules all;
  return all;
}

const Kind* kind_at(std::string_view words) {
  for (const auto& kind : kinds()) {
    const auto at = kind.words.find(words);
    if (at.begin == 0) return &kind;
  }
  return nullptr;
}

std::optional<Finding> by_title(const FactText& text) {
  for (const auto& kind : kinds()) {
    const auto at = kind.title.find(text.title());
    if (at.begin != std::string_view::npos)
      return Finding{std::string(kind.value), at.begin, at.end, "employment.title", true};
  }
  return std::nullopt;
}

// The rule by which the words at `at` tell the job's kind; "" if they do not.
std::string_view rule_at(const FactText& text, Range sentence, std::size_t at) {
  const auto& r = rules();
  const auto before = text.in({sentence.begin, at}), after = text.in({at, sentence.end});
  if (r.people.in(after) || r.convert.in(before)) return "";
  if (r.alternatives.in(
          text.in({at > sentence.begin + 14 ? at - 14 : sentence.begin, sentence.end}).substr(0, 60)))
    return "";
  const auto line = text.line_at(at);
  if (r.label.in(text.in({line.begin, at}))) return "employment.label";
  if (line.end - line.begin < 30 && at - line.begin <= 3) {
    const auto previous = text.in(text.line_before(line.begin));
    if (previous.size() < 40 && r.label.in(std::string(previous) + ": ")) return "employment.label";
    return "employment.line";
  }
  // Past the kind's own word to what it is a kind of.
  const auto rest = after.substr(std::min<std::size_t>(after.find_first_of(" ,.;)\n"), after.size()));
  if (r.stated.in(before) && !before.empty() && before.find_first_not_of(" -*•\t") != std::string_view::npos)
    return r.role.in(rest) || rest.empty() || rest[0] != ' ' ? "employment.stated" : "";
  return "";
}

}  // namespace

std::optional<Finding> read_employment(const FactText& text) {
  if (auto title = by_title(text)) return title;
  std::optional<Finding> found;
  for (const auto& hit : text.cues()) {
    if (hit.cue != Cue::employment || hit.at <= text.title().size()) continue;
    const auto sentence = text.sentence_at(hit.at);
    const auto rule = rule_at(text, sentence, hit.at);
    if (rule.empty()) continue;
    const auto* kind = kind_at(text.in({hit.at, std::min(sentence.end, hit.at + 40)}));
    if (kind == nullptr) continue;
    const bool labelled = rule == "employment.label";
    if (!found || (labelled && found->rule != "employment.label"))
      found = Finding{std::string(kind->value), hit.at, std::min(sentence.end, hit.at + 20), rule, true};
    else if (found->value != kind->value && found->rule == rule)
      return std::nullopt;
  }
  return found;
}

}  // namespace radar::extract
