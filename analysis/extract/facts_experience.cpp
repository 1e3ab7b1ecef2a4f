#include "analysis/extract/facts_experience.h"

#include <algorithm>
#include <optional>

#include "analysis/extract/pattern_choices.h"
#include "analysis/extract/years_number.h"
#include "sources/text/number.h"

namespace radar::extract {
namespace {

constexpr double k_max_years = 20;          // more is a company's age, not a demand
constexpr std::size_t k_number_reach = 64;  // bytes before "years" in which the number stands
constexpr std::size_t k_skill_reach = 90;   // bytes behind "years" in which a skill belongs to them

struct YearsRules {
  PatternChoices choices;
  Pattern experience{
      R"(experience|expertise|erfahrung|exp[ée]rience|experiencia|experiência|esperienza|ervaring|doświadczeni|опыт|стаж|təcrübə|deneyim|tecrübe|\bexp\b|background|track record|hands[- ]on)"};
  Pattern doing{
      R"(^[^\s]*['’]?\s*(?:or more |minimum |plus )?(?:of |in |as |with |at )?(?:an? |the )?(?:\w+ly )?(?:\w{3,}ing|of|in|as|with|professional|relevant|industry|hands-on|post-?\w*|work|software|data|machine|ml|ai|proven|full[- ]time|practical|related|total|applied|combined|commercial|production|technical)\b)"};
  // What follows "years" when they are none of experience.
  std::size_t other_after = choices.add(
      R"(^[^\s]*['’]?[\s,-]*(?:ago|old|older|of age|and older|or older|in business(?:$|[.,;)]| (?:and|as|with|since|for|we)\b)|in operation|in a row|vest\w*|cliff|contract|term|warranty|from now|later|anniversary|of (?:age|history|innovation|service to|operation|funding|runway|growth|success|excellence|existence|(?:\w+ )?support|(?:\w+ )?funding)|degree|college|university degree|program\b|programme\b|fellowship|rotation|since|into|running|alt\b|prison|roadmap|plan\b|period|after|from (?:the|your|when)))");
  std::size_t other_sentence = choices.add(
      R"(\b(?:vest(?:ing|s|ed)?|cliff|401\(?k|parental|sabbatical|maternity|paternity|vacation|holiday|annual leave|years? of age|warranty|founded|established in|our history|birthday|lease|visa|residen(?:cy|t)|degree program|tuition|graduat(?:ed?|ing|ion) within|tenure|anniversary|statute|retention|retain)\b)");
  // What stands right before the number when it counts time and not experience.
  Pattern time_before{
      R"(\b(?:(?:in|within|over|during|for) (?:the |our |its |his |her )?(?:last|past|next|first|coming|previous)|last|past|next|(?:back|be|yourself) in|(?:for|since|after|every|within|age|aged|lasting|already) (?:over |more than |nearly |almost |about |the )?|less than|fewer than|under|up to|not more than|bis zu|within|seit|depuis|desde hace|уже)\s*$)"};
  std::size_t asked = choices.add(
      R"(\b(?:you|your|candidates?|applicants?|required?|requires?|requirements?|must|need|needed|looking for|seeking|ideally|minimum|at least|mindestens|minimum|au moins|al menos|не менее|ən azı|en az)\b)");
  Pattern employer{
      R"(\b(?:my|we|we['’]ve|we['’]re|us|our|founders?|co-?founders?|company|firm|they|he|she|has been|have been|leadership team|backed by|team (?:has|have|with|brings?))\b)"};
  std::size_t preferred_before = choices.add(
      R"(\b(?:preferred|preferably|ideally|nice to have|bonus|desired|desirable|von vorteil|wünschenswert|idéalement|deseable|желательно|üstünlük|tercihen)\b)");
  std::size_t preferred_after = choices.add(
      R"(\b(?:(?:is |are |would be )?(?:highly |strongly )?(?:preferred|desired|desirable)|(?:is |would be )?(?:a|an|big|huge|strong) (?:plus|advantage|bonus)|nice to have|von vorteil|wünschenswert|будет плюсом|üstünlükdür|tercih)\b)");
  std::size_t instead = choices.add(R"(\bin lieu of\b|\bsubstitut(?:e|es|ed) for\b|\bmay be substituted\b)");
  Pattern or_before{R"(\bor (?:at least |an? (?:minimum|total) of |over )?$)"};
  std::size_t demanded = choices.add(R"(\b(?:required|must have|minimum|at least)\b)");
};

const YearsRules& rules() {
  static const YearsRules* const all = [] {
    auto* out = new YearsRules;
    out->choices.freeze();
    return out;
  }();
  return *all;
}

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
         std::string_view("degnorstuy").find(static_cast<char>(c | 0x20)) != std::string_view::npos;
}

// The words before the number and those from "years" on.
struct Around {
  std::string_view before, after;
  SectionKind section;
  PatternChoices::Matches said_before = rules().choices.match(before),
                          said_after = rules().choices.match(after);

  [[nodiscard]] bool opens_item() const { return before.size() <= 3; }  // "- 5+ years of ..."
  [[nodiscard]] bool of_something_else() const {
    const auto& r = rules();
    const auto near = before.substr(before.size() > 40 ? before.size() - 40 : 0);
    return (may_count_time(near) && r.time_before.in(near)) || said_after.any(r.other_after) ||
           r.choices.match(after.substr(0, 80)).any(r.other_sentence) || said_before.any(r.other_sentence);
  }
  [[nodiscard]] bool asked() const {
    return (opens_item() && section != SectionKind::benefits) || said_before.any(rules().asked) ||
           said_after.any(rules().asked);
  }
  [[nodiscard]] bool of_employer() const {
    return employer_section(section) || (!before.empty() && rules().employer.in(before));
  }
};

// Why the years are years of experience asked for; "" if they are not.
std::string_view rule_of(const Around& years) {
  const auto& r = rules();
  if (years.of_something_else() || (years.of_employer() && !years.asked())) return "";
  const auto before = years.before;
  if (r.experience.in(years.after.substr(0, 160))) return "years.of-experience";
  if (r.experience.in(before.substr(before.size() > 80 ? before.size() - 80 : 0)))
    return "experience.of-years";
  if (r.doing.in(years.after)) return "years.of-doing";
  const bool listed = years.section == SectionKind::required || years.section == SectionKind::preferred;
  return listed && (years.opens_item() || years.asked()) ? "years.in-requirements" : "";
}

std::optional<YearsAsked> read_at(const FactText& text, std::size_t at) {
  const auto sentence = text.sentence_at(at);
  const auto before_unit = text.in({sentence.begin, at});
  const auto number = number_at_end(
      before_unit.substr(before_unit.size() > k_number_reach ? before_unit.size() - k_number_reach : 0));
  if (!number) return std::nullopt;
  const auto years = value_of_number(*number);
  if (!years || *years > k_max_years) return std::nullopt;
  const auto begin = static_cast<std::size_t>(number->data() - text.whole().data());
  const Around around{text.in({sentence.begin, begin}), text.in({at, sentence.end}), text.section_at(at)};
  const auto rule = rule_of(around);
  if (rule.empty()) return std::nullopt;
  YearsAsked asked;
  asked.years = *years;
  asked.begin = begin;
  asked.end = at;
  while (asked.end < sentence.end && text.whole()[asked.end] != ' ' && text.whole()[asked.end] != '\n')
    ++asked.end;
  asked.sentence_end = sentence.end;
  asked.rule = rule;
  // A wish before the number, or in the words that belong to it; "ideally in a startup" wishes for less.
  const auto clause = around.after.substr(0, around.after.find_first_of(",;("));
  const bool wish = around.section == SectionKind::preferred ||
                    around.said_before.any(rules().preferred_before) ||
                    rules().choices.match(clause).any(rules().preferred_after);
  asked.preferred = wish && !around.said_before.any(rules().demanded);
  asked.or_else = rules().or_before.in(around.before);
  asked.instead = around.said_after.any(rules().instead) || around.said_before.any(rules().instead) ||
                  around.before.ends_with("(or ") || around.before.ends_with("(OR ");
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
