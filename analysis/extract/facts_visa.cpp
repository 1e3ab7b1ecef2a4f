#include "analysis/extract/facts_visa.h"

#include <string>

namespace radar::extract {
namespace {

struct Rules {
  Pattern about{
      R"(\bvisas?\b|work (?:permit|authori[sz]ation)|authori[sz]ed to work|immigration|h-?1-?b|\bsponsorship\b|\bvisum|employment authori[sz]ation|sponsor (?:foreign|candidates|applicants|employment|individuals|international|work))"};
  Pattern other{
      R"(\bvisa (?:delays|card|inc\b|network|,? ?mastercard|and mastercard|direct)|(?:executive|project|event|program|brand|sports|corporate|business|company)[- ]sponsor|sponsored (?:by|content|ads|products|search|events|research|social|lunch)|sponsorships? (?:deals|sales|for events)|investors?\b|visa,)"};
  Pattern asks{R"((?:will|do|would) you (?:now |require|need)|are you (?:legally )?|\?\s*$)"};
  Pattern refused{
      R"(\b(?:not|no|unable|cannot|can['’]t|won['’]t|without|don['’]t|doesn['’]t|isn['’]t|neither|never|unavailable|ineligible|kein\w*)\b[^.;]{0,90}(?:sponsor|visas?\b|visum)|sponsor\w*[^.;]{0,60}\b(?:not|unavailable|cannot|isn['’]t|won['’]t|no longer)\b|non[- ]sponsor)"};
  Pattern conditional{
      R"(not (?:able to )?(?:guarantee|every|all\b)|if (?:you|we)[^.]{0,40}(?:sponsor|visa)[^.]*\bwill\b|case[- ]by[- ]case|aren['’]t able to successfully|not limited to)"};
  Pattern offered{
      R"(\b(?:we|can|will|do|happy to|able to|willing to|we['’]ll|we['’]re|open to|also|yes)\b[^.;]{0,45}\bsponsor\w*|\b(?:support|provid|offer|help|assist|cover|handl|arrang)\w*[^.;,]{0,30}\bvisas?\b|\bopen to visa|sponsor\w*[^.;]{0,40}\b(?:available|offered|provided|possible|supported|considered|eligible|yes)\b|\bvisa (?:sponsorship|support|assistance|transfers?)\b|visum(?:s?unterstützung)|h-?1-?b (?:transfer|sponsor)|^\W*(?:we )?sponsor\w* (?:work )?visas?)"};
};

const Rules& rules() {
  static const Rules all;
  return all;
}

enum class Says { nothing, offered, refused };

Says says(const FactText& text, Range sentence) {
  const auto& r = rules();
  const auto words = text.in(sentence);
  if (!r.about.in(words) || r.other.in(words) || r.asks.in(words)) return Says::nothing;
  if (r.conditional.in(words)) return r.offered.in(words) ? Says::offered : Says::nothing;
  if (r.refused.in(words)) return Says::refused;
  return r.offered.in(words) ? Says::offered : Says::nothing;
}

}  // namespace

std::optional<Finding> read_visa(const FactText& text) {
  std::optional<Finding> found;
  std::size_t read_to = 0;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::visa || hit.at < read_to || hit.at <= text.title().size()) continue;
    const auto sentence = text.sentence_at(hit.at);
    read_to = sentence.end;
    const auto said = says(text, sentence);
    if (said == Says::nothing) continue;
    const std::string value = said == Says::offered ? "sponsored" : "not_sponsored";
    if (found && found->value != value) return std::nullopt;
    if (!found)
      found = Finding{value, sentence.begin, sentence.end,
                      said == Says::offered ? "visa.offered" : "visa.refused", true};
  }
  return found;
}

}  // namespace radar::extract
