#include "analysis/extract/facts_level.h"

#include <array>
#include <string>
#include <utility>

#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

struct LevelWord {
  std::string_view word, level;
};
constexpr std::array k_words = {LevelWord{"internship", "intern"},   LevelWord{"intern", "intern"},
                                LevelWord{"entry level", "junior"},  LevelWord{"entry-level", "junior"},
                                LevelWord{"junior", "junior"},       LevelWord{"mid-senior", "senior"},
                                LevelWord{"mid to senior", "mid"},   LevelWord{"mid-level", "mid"},
                                LevelWord{"mid level", "mid"},       LevelWord{"mid", "mid"},
                                LevelWord{"medior", "mid"},          LevelWord{"intermediate", "mid"},
                                LevelWord{"senior staff", "staff"},  LevelWord{"senior-level", "senior"},
                                LevelWord{"senior", "senior"},       LevelWord{"staff", "staff"},
                                LevelWord{"principal", "principal"}, LevelWord{"lead", "lead"},
                                LevelWord{"director", "head"}};

// Of customers: "Lead gen", "Lead generation", and not "Lead GenAI Engineer".
bool is_lead_generation(std::string_view s) {
  constexpr std::string_view k_short = "lead gen", k_rest = "eration";
  if (!text::istarts_with(s, k_short)) return false;
  const auto behind = s.substr(k_short.size());
  if (text::istarts_with(behind, " ai")) return false;
  return behind.empty() || !text::is_ascii_alpha(behind.front()) || text::istarts_with(behind, k_rest);
}

std::string_view level_word(std::string_view s) {
  s = text::trim(s);
  for (const auto& entry : k_words) {
    const bool prefix = entry.word == "mid" && s.size() > 3 && s[3] == '-';  // "mid-sized"
    if (entry.word == "lead" && is_lead_generation(s)) continue;
    if (!prefix && text::istarts_with(s, entry.word) &&
        (s.size() == entry.word.size() || !text::is_ascii_alpha(s[entry.word.size()])))
      return entry.level;
  }
  return "";
}

struct Rules {
  // The label and what may stand between it and the level.
  Pattern label{R"(^(?:seniority(?: level)?|experience level|job level|career level)"
                R"(|position level|level)\s*[:\n–-]\s*[-*•]?\s*)"};
  Pattern job_is{R"(\b(?:role|position|job|opportunity|post) is (?:an? )?$)"};
  Pattern stated{R"(^(?:looking for|seeking|hiring|searching for|this is) an? (?:\w+, )?)"};
  // "Someone at mid level", "the role is at senior level": before the level and behind it.
  Pattern sought_at{
      R"((?:^\W*|\b(?:we(?:['’]re| are)?|is|are|am) )(?:looking for|seeking|searching for|hiring|after|need|want|seek|hire) (?:someone|somebody|a person|a colleague|people|candidates|applicants|an? \w+)(?: (?:who is|working|who works|currently))? (?:at|of) (?:an? |the )?$)"
      R"(|\b(?:role|position|job|post|opportunity|vacancy) (?:is|sits|is pitched|is set|is aimed|is graded|is offered|is advertised)(?: at)?(?: an?)? $)"};
  Pattern level_ends{
      R"(^\w+[- ]level(?:\W*$|[.,;:)]| (?:for|in|within|on|to|who|with|and|role|position|post|job)\b))"};
  Pattern person{
      R"(^[\w-]+[ -](?:level )?(?:\w+[ /-]+){0,4}(?:engineer|scientist|developer|analyst|researcher|architect|role)"
      R"(|position|professional|consultant|designer|accountant|writer|editor|technician|specialist|administrator)"
      R"(|recruiter|strategist|planner|buyer|lawyer|marketer|producer|programmer|tester|job|hire|colleague|post)\b)"};
  // Before them: other people's level, and what the product or the reader is for.
  Pattern others{
      R"(\b(?:mentor|supervis|train|coach|manag|guid|lead|support|onboard|teach|oversee|assist|help|alongside)\w*\b)"
      R"([^.;:,]{0,40}$)"};
  Pattern as_one{R"(\bas an? $)"};
  Pattern not_us{R"((?:\b(?:for|when|while|about|by|before|after|than|tired of|not|never)"
                 R"(|(?:clients|customers|companies|users|teams|people|anyone)(?: who)?(?: are)?)"
                 R"(|(?:experience|way|process|cost|time|job) (?:of|in)) |n['’]t )$)"};
  Pattern languages{
      R"(\blanguages?\b|\bskills?\b|\b(?:english|german|french|spanish|italian|portuguese|dutch|polish|russian|turkish)"
      R"(|chinese|mandarin|japanese|korean|arabic|hebrew|hindi|swedish|danish|norwegian|finnish|czech|ukrainian|greek)"
      R"(|hungarian|romanian|azerbaijani|deutsch|englisch)\b)"};
};

const Rules& rules() {
  static const Rules all;
  return all;
}

// "Level: Intermediate" below "German" or another thing that one knows.
bool is_of_knowledge(const FactText& text, std::size_t at, std::string_view level) {
  const auto line = text.line_before(text.line_at(at).begin);
  if (line.begin < text.body()) return false;
  const auto words = text.in(line);
  return rules().languages.in(words) ? words.size() < 40
                                     : level == "mid" && words.find(':') == std::string_view::npos;
}

// Of the cue "mid level" and the like, where the sentence says so of whom is sought; "" if it does not.
std::string_view level_at_cue(const FactText& text, std::size_t at, std::string_view words) {
  const auto& r = rules();
  if (!r.level_ends.in(words)) return {};
  const auto before = text.in({text.sentence_at(at).begin, at});
  return r.sought_at.in(before) ? level_word(words) : std::string_view();
}

}  // namespace

std::optional<Finding> read_level(const FactText& text) {
  constexpr std::string_view k_level = " level";
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::level || hit.at <= text.title().size()) continue;
    const auto words = text.in({hit.at, std::min(text.whole().size(), hit.at + 120)});
    const auto& r = rules();
    if (const auto told = level_at_cue(text, hit.at, words); !told.empty())
      return Finding{std::string(told), hit.at, hit.at + words.find_first_of(" -") + k_level.size(),
                     "level.stated", true};
    const bool entry = text::istarts_with(words, "entry");
    auto lead = entry ? Range{0, 0} : r.label.find(words);
    const bool labelled = !entry && lead.begin != std::string_view::npos;
    if (!labelled && !entry) lead = r.stated.find(words);
    if (lead.begin == std::string_view::npos) continue;
    const auto rest = words.substr(lead.end);
    const auto level = level_word(rest);
    if (level.empty()) continue;
    const auto line = text.in({text.line_at(hit.at).begin, hit.at});
    // "English level: intermediate" is no label of the job.
    if (labelled && text::istarts_with(words, "level") &&
        (line.find_first_not_of(" \t*-") != std::string_view::npos || is_of_knowledge(text, hit.at, level)))
      continue;
    if (entry ? r.others.in(line) && !r.as_one.in(line) : !labelled && r.not_us.in(line)) continue;
    if (entry && r.job_is.in(line))
      return Finding{std::string(level), hit.at, hit.at + 11, "level.stated", true};
    if (!labelled && !r.person.in(rest.substr(0, rest.find_first_of(".\n")))) continue;
    return Finding{std::string(level), hit.at, hit.at + lead.end + 12,
                   labelled ? "level.label" : "level.stated", true};
  }
  return std::nullopt;
}

}  // namespace radar::extract
