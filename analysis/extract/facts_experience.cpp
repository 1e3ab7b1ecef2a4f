#include "analysis/extract/facts_experience.h"

#include <algorithm>
#include <array>
#include <optional>

#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr double k_max_years = 20;          // more is a company's age, not a demand
constexpr std::size_t k_number_reach = 64;  // bytes before "years" in which the number stands
constexpr std::size_t k_skill_reach = 90;   // bytes behind "years" in which a skill belongs to them

struct NumberWord {
  std::string_view word;
  double value;
};
constexpr std::array k_number_words = {
    NumberWord{"zero", 0},     NumberWord{"one", 1},    NumberWord{"two", 2},     NumberWord{"three", 3},
    NumberWord{"four", 4},     NumberWord{"five", 5},   NumberWord{"six", 6},     NumberWord{"seven", 7},
    NumberWord{"eight", 8},    NumberWord{"nine", 9},   NumberWord{"ten", 10},    NumberWord{"twelve", 12},
    NumberWord{"fifteen", 15}, NumberWord{"einem", 1},  NumberWord{"ein", 1},     NumberWord{"zwei", 2},
    NumberWord{"drei", 3},     NumberWord{"vier", 4},   NumberWord{"fünf", 5},    NumberWord{"sechs", 6},
    NumberWord{"sieben", 7},   NumberWord{"acht", 8},   NumberWord{"zehn", 10},   NumberWord{"deux", 2},
    NumberWord{"trois", 3},    NumberWord{"quatre", 4}, NumberWord{"cinq", 5},    NumberWord{"sept", 7},
    NumberWord{"huit", 8},     NumberWord{"dix", 10},   NumberWord{"dos", 2},     NumberWord{"tres", 3},
    NumberWord{"cuatro", 4},   NumberWord{"cinco", 5},  NumberWord{"seis", 6},    NumberWord{"diez", 10},
    NumberWord{"dois", 2},     NumberWord{"três", 3},   NumberWord{"одного", 1},  NumberWord{"двух", 2},
    NumberWord{"трех", 3},     NumberWord{"трёх", 3},   NumberWord{"четырех", 4}, NumberWord{"пяти", 5},
    NumberWord{"шести", 6},    NumberWord{"семи", 7},   NumberWord{"iki", 2},     NumberWord{"üç", 3},
    NumberWord{"dört", 4},     NumberWord{"dörd", 4},   NumberWord{"beş", 5},     NumberWord{"altı", 6}};

std::string number_pattern() {
  std::string words;
  for (const auto& entry : k_number_words) words += "|" + std::string(entry.word);
  return "(\\d{1,2}(?:[.,]5)?" + words + ")";
}

std::optional<double> number_of(std::string_view s) {
  for (const auto& entry : k_number_words) {
    if (text::iequals(s, entry.word)) return entry.value;
  }
  std::string digits(s);
  std::replace(digits.begin(), digits.end(), ',', '.');
  return text::parse_number(digits);
}

// The number, or the range's lower end, that ends where "years" begins.
const re2::RE2& number_before() {
  static const re2::RE2 pattern(
      "(?i)(?:^|[^\\w.,$€£]|[a-z)]\\.)" + number_pattern() +
      "\\s*(?:\\(\\s*\\d{1,2}\\s*\\+?\\s*\\)\\s*)?(?:\\+|plus|or more|oder mehr)?\\s*"
      "(?:(?:-|–|—|‑|−|~|to|or|and|bis|à|a|до|y|do|\\+ ?-)\\s*" +
      number_pattern() +
      "\\s*(?:\\(\\s*\\d{1,2}\\s*\\+?\\s*\\))?)?"
      "\\s*(?:\\+|plus|or more|oder mehr|ou plus|o más|и более|и больше|və daha çox|veya üzeri)?"
      "\\s*[-‑–]?\\s*(?:full |solid |consecutive |calendar |minimum |complete |volle )?$");
  return pattern;
}

struct YearsRules {
  Pattern experience{
      R"(experience|expertise|erfahrung|exp[ée]rience|experiencia|experiência|esperienza|ervaring|doświadczeni|опыт|стаж|təcrübə|deneyim|tecrübe|\bexp\b|background|track record|hands[- ]on)"};
  Pattern doing{
      R"(^[^\s]*['’]?\s*(?:or more |minimum |plus )?(?:of |in |as |with |at )?(?:an? |the )?(?:\w+ly )?(?:\w{3,}ing|of|in|as|with|professional|relevant|industry|hands-on|post-?\w*|work|software|data|machine|ml|ai|proven|full[- ]time|practical|related|total|applied|combined|commercial|production|technical)\b)"};
  // What follows "years" when they are none of experience.
  Pattern other_after{
      R"(^[^\s]*['’]?[\s,-]*(?:ago|old|older|of age|and older|or older|in business|in operation|in a row|vest\w*|cliff|contract|term|warranty|from now|later|anniversary|of (?:age|history|innovation|service to|operation|funding|runway|growth|success|excellence|existence|(?:\w+ )?support|(?:\w+ )?funding)|degree|college|university degree|program\b|programme\b|fellowship|rotation|since|into|running|alt\b|prison|roadmap|plan\b|period|after|from (?:the|your|when)))"};
  Pattern other_sentence{
      R"(\b(?:vest(?:ing|s|ed)?|cliff|401\(?k|parental|sabbatical|maternity|paternity|vacation|holiday|annual leave|years? of age|warranty|founded|established in|our history|birthday|lease|visa|residen(?:cy|t)|degree program|tuition|graduat(?:ed?|ing|ion) within|tenure|anniversary|statute|retention|retain)\b)"};
  // What stands right before the number when it counts time and not experience.
  Pattern time_before{
      R"(\b(?:(?:in|within|over|during|for) (?:the |our |its |his |her )?(?:last|past|next|first|coming|previous)|last|past|next|(?:for|since|after|every|within|age|aged|lasting|already) (?:over |more than |nearly |almost |about |the )?|less than|fewer than|under|up to|not more than|bis zu|within|seit|depuis|desde hace|уже)\s*$)"};
  Pattern asked{
      R"(\b(?:you|your|candidates?|applicants?|required?|requires?|requirements?|must|need|needed|looking for|seeking|ideally|minimum|at least|mindestens|minimum|au moins|al menos|не менее|ən azı|en az)\b)"};
  Pattern employer{
      R"(\b(?:my|we|we['’]ve|we['’]re|us|our|founders?|co-?founders?|company|firm|they|he|she|has been|have been|leadership team|backed by|team (?:has|have|with|brings?))\b)"};
  Pattern preferred_before{
      R"(\b(?:preferred|preferably|ideally|nice to have|bonus|desired|desirable|von vorteil|wünschenswert|idéalement|deseable|желательно|üstünlük|tercihen)\b)"};
  Pattern preferred_after{
      R"(\b(?:(?:is |are |would be )?(?:highly |strongly )?(?:preferred|desired|desirable)|(?:is |would be )?(?:a|an|big|huge|strong) (?:plus|advantage|bonus)|nice to have|von vorteil|wünschenswert|будет плюсом|üstünlükdür|tercih)\b)"};
  Pattern demanded{R"(\b(?:required|must have|minimum|at least)\b)"};
};

const YearsRules& rules() {
  static const YearsRules all;
  return all;
}

bool employer_section(SectionKind kind) {
  return kind == SectionKind::employer || kind == SectionKind::benefits || kind == SectionKind::legal ||
         kind == SectionKind::refused;
}

// Why the years are years of experience asked for; "" if they are not.
std::string_view rule_of(std::string_view before, std::string_view after, SectionKind section) {
  const auto& r = rules();
  if (r.time_before.in(before.substr(before.size() > 40 ? before.size() - 40 : 0))) return "";
  if (r.other_after.in(after)) return "";
  if (r.other_sentence.in(after.substr(0, 80)) || r.other_sentence.in(before)) return "";
  const bool opens_item = before.size() <= 3;  // "- 5+ years of ..."
  const bool asked =
      r.asked.in(before) || r.asked.in(after) || (opens_item && section != SectionKind::benefits);
  if ((employer_section(section) || r.employer.in(before)) && !asked) return "";
  if (r.experience.in(after.substr(0, 160))) return "years.of-experience";
  if (r.experience.in(before.substr(before.size() > 80 ? before.size() - 80 : 0)))
    return "experience.of-years";
  if (r.doing.in(after)) return "years.of-doing";
  const bool listed = section == SectionKind::required || section == SectionKind::preferred;
  return listed && (opens_item || asked) ? "years.in-requirements" : "";
}

std::optional<YearsAsked> read_at(const FactText& text, std::size_t at) {
  const auto sentence = text.sentence_at(at);
  const auto before_unit = text.in({sentence.begin, at});
  // Most years have a number right before them; the pattern is asked only then.
  const auto near =
      before_unit.substr(before_unit.size() > k_number_reach ? before_unit.size() - k_number_reach : 0);
  re2::StringPiece low, high;
  if (near.empty() ||
      !re2::RE2::PartialMatch(re2::StringPiece(near.data(), near.size()), number_before(), &low, &high))
    return std::nullopt;
  const auto years = number_of({low.data(), low.size()});
  if (!years || *years > k_max_years) return std::nullopt;
  const auto begin = static_cast<std::size_t>(low.data() - text.whole().data());
  const auto section = text.section_at(at);
  const auto before = text.in({sentence.begin, begin}), after = text.in({at, sentence.end});
  const auto rule = rule_of(before, after, section);
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
  const auto clause = after.substr(0, after.find_first_of(",;("));
  const bool wish = rules().preferred_before.in(before) || rules().preferred_after.in(clause);
  asked.preferred = (section == SectionKind::preferred || wish) && !rules().demanded.in(before);
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
    if (auto asked = read_at(text, hit.at)) out.push_back(*asked);
  }
  return out;
}

const YearsAsked* overall_years(const std::vector<YearsAsked>& all) {
  const YearsAsked* most = nullptr;
  for (const auto& asked : all) {
    if (!asked.preferred && (most == nullptr || asked.years > most->years)) most = &asked;
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
