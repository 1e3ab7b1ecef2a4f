#include "analysis/extract/facts_visa.h"

#include <string>

#include "analysis/extract/pattern_choices.h"

namespace radar::extract {
namespace {

struct Rules {
  // Run only where their own words stand: nearly all sentences have those of one language.
  PatternChoices patterns;
  std::size_t about = patterns.add(
      R"(\bvisas?\b|work (?:permit|authori[sz]ation)|authori[sz]ed to work|immigration|h-?1-?b|\bsponsorship\b)"
      R"(|employment authori[sz]ation|\bgreen card)"
      R"(|sponsor (?:foreign|candidates|applicants|employment|individuals|international|work))"
      R"(|visum|arbeitserlaubnis|aufenthaltstitel|werkvergunning|permis de travail|titre de séjour|\bvisados?\b)"
      R"(|permiso de trabajo|visto de trabalho|\bvisto\b|permesso di (?:lavoro|soggiorno)|\bwiz[ayęąo]|pozwoleni)"
      R"(|\bвиз|визов|визу|визы|визой|разрешени|\bvize|çalışma izni|\bviza|icazəsi)");
  std::size_t other = patterns.add(
      R"(\bvisa (?:delays|card|inc\b|network|,? ?mastercard|and mastercard|direct))"
      // The card and the company, in lists.
      R"(|\bvisa,? (?:and |or )?(?:mastercard|american express|amex|paypal|stripe|maestro|discover)\b)"
      R"(|\b(?:mastercard|american express|amex|paypal|discover|maestro|stripe|plaid),? (?:and |or )?visa\b)"
      R"(|(?:[,:(]|\b(?:like|as|including|by|at|from|accept|alongside|built for|designed for)) visa,)"
      R"(|\b(?:work|partner|collaborat|integrat|clients|customers|brands|companies)\w* with visa,)"
      R"(|(?:executive|project|event|program|brand|sports|corporate|business|company)[- ]sponsor)"
      R"(|sponsored (?:by|content|ads|products|search|events|research|social|lunch))"
      R"(|sponsorships? (?:deals|sales|for events)|investors?\b|\bmay (?:agree|choose) to sponsor)"
      // Visas as the work to be done.
      R"(|\byou(?:['’]ll| will)? (?:\w+ )?(?:handle|process|prepare|manage|help)"
      R"(|advise|assist|arrange|guide|coordinate)\b)"
      R"(|^\W*(?:handl|manag|coordinat|process|prepar|liais|advis|review)\w*\b[^.;]{0,60}\bvisas?\b)"
      R"(|\bvisa[^.;]{0,30} (?:for|of) (?:our |the |incoming |international |corporate )?)"
      R"((?:clients|customers|students|guests|travell?ers|tourists|patients)\b)");
  std::size_t asks =
      patterns.add(R"((?:will|do|would) you (?:now |require|need)|are you (?:legally )?|\?\s*$)");
  std::size_t refused = patterns.add(
      R"(\b(?:not|no|unable|cannot|can['’]t|won['’]t|without|don['’]t|doesn['’]t|isn['’]t|neither|never|unavailable)"
      R"(|ineligible|kein\w*)\b[^.;]{0,90}(?:sponsor|visas?\b|visum|work permit|immigration support))"
      R"(|sponsor\w*[^.;]{0,60}\b(?:not|unavailable|cannot|isn['’]t|won['’]t|no longer)\b|non[- ]sponsor)"
      R"(|sponsor\w*(?: (?:available|offered))?\s?[:?|–-]\s?(?:no\b|none\b|nein\b|non\b))"
      // German and Dutch, French.
      R"(|\b(?:kein\w*|nicht|ohne|geen)\b[^.;]{0,60}(?:visum|visa|arbeitserlaubnis|aufenthaltstitel|werkvergunning)\b)"
      R"(|(?:visum|visa)\w*[^.;]{0,40}\b(?:nicht|niet|leider)\b)"
      R"(|\b(?:pas|aucun\w*|sans)\b[^.;]{0,60}\b(?:visas?|permis de travail)\b)"
      // Spanish, Portuguese, Italian.
      R"(|\bno (?:se )?(?:ofre|patrocin|gestion|tramit|pod|facilit)\w*[^.;]{0,50}(?:visa|permiso de trabajo))"
      R"(|\bsin (?:patrocinio|apoyo|ayuda)[^.;]{0,30}visa)"
      R"(|(?:não|sem) (?:\S+ ){0,4}(?:visto|patroc)|\bnon (?:\w+ ){0,4}(?:visto|visti|permesso di lavoro))"
      // Polish, Russian, Turkish, Azerbaijani.
      R"(|\bnie (?:\S+ ){0,4}(?:wiz[ayęo]|pozwole)|\bbrak (?:\S+ ){0,2}wiz)"
      R"(| не (?:\S+ ){0,4}(?:виз|разрешени)|(?:^|без )(?:\S+ )?визов\S+ поддержк\S+ (?:не|нет)|без визов)"
      R"(|(?:vize|çalışma izni)[^.;]{0,40}(?:yok|vermiyor|sunmuyor|sağlanma|sağlamıyor|verilme|bulunma))"
      R"(|(?:viza|icazəsi)[^.;]{0,40}(?:yoxdur|verilmir|göstərilmir|təmin edilmir|etmirik))");
  std::size_t conditional = patterns.add(R"(not (?:able to )?(?:guarantee|every|all\b)|if (?:you)"
                                         R"(|we)[^.]{0,40}(?:sponsor|visa)[^.]*\bwill\b|case[- ]by[- ]case)"
                                         R"(|aren['’]t able to successfully|not limited to)");
  std::size_t offered = patterns.add(
      R"(\b(?:we|can|will|do|happy to|able to|willing to|we['’]ll|we['’]re|open to|also|yes)\b[^.;]{0,45}\bsponsor\w*)"
      R"(|\b(?:support|provid|offer|help|assist|cover|handl|arrang)\w*[^.;,]{0,30}\bvisas?\b|\bopen to visa)"
      R"(|\b(?:cover|pay for|take care of|arrange|sort out)\b[^.;]{0,40}\b(?:visas?\b)"
      R"(|work permit|immigration (?:costs|fees)))"
      R"(|\b(?:support|help|assist\w*)(?: you)? with (?:your |the )?(?:work permit|immigration))"
      R"(|\bimmigration (?:support|assistance|sponsorship)\b|\b(?:start|file|sponsor)\w*[^.;]{0,20}\bgreen cards?\b)"
      R"(|sponsor\w*[^.;]{0,40}\b(?:available|offered|provided|possible|supported|considered|eligible|yes)\b)"
      R"(|\bvisa (?:sponsorship|support|assistance|transfers?)\b|h-?1-?b (?:transfer|sponsor))"
      R"(|^\W*(?:we )?sponsor\w* (?:work )?visas?)"
      // "Your work permit is taken care of", "we'll get you a visa".
      R"(|\b(?:visas?|work permits?)(?: (?:costs?|fees?|paperwork|process\w*|applications?))?(?: \w+){0,3}?)"
      R"( (?:is|are|gets?|will be) (?:\w+ ){0,2}?(?:taken care of|covered|paid|arranged|handled|sorted)"
      R"(|organi[sz]ed|on us))"
      R"(|\bwe(?:['’]ll| will| can)? (?:also )?(?:get|obtain|secure|apply for|file|organi[sz]e|handle)\b)"
      R"([^.;]{0,30}\b(?:visas?\b|work permit)|\b(?:visas?|work permit)(?: \w+){0,3}: (?:we do|on us|we handle|we pay))"
      R"(|\btak(?:e|ing) care of[^.;]{0,40}\b(?:work permit|visas?\b))"
      // German and Dutch, French.
      R"(|visum(?:s?-?unterstützung)|visa-?(?:unterstützung|sponsoring)|visum(?:s?ondersteuning|begeleiding))"
      R"(|(?:übernehmen|unterstützen|helfen|kümmern|beantragen|organisieren|sponsern)\b[^.;]{0,60})"
      R"((?:visum|visa\b|arbeitserlaubnis|aufenthaltstitel))"
      R"(|\b(?:regelen|helpen|sponsoren|ondersteunen)\b[^.;]{0,40}(?:visum|werkvergunning))"
      R"(|(?:visum|arbeitserlaubnis|aufenthaltstitel)\b[^.;]{0,40}\b(?:übernehmen|kümmern|organisieren)"
      R"(|beantragen|erledigen))"
      R"( wir\b|\b(?:zorgen|nemen)\b[^.;]{0,40}(?:visum|werkvergunning))"
      R"(|\b(?:visas?|permis de travail) (?:\w+ )?pris(?:e?s?) en charge)"
      R"(|\b(?:occupons|chargeons) de[^.;]{0,30}\b(?:visas?\b)"
      R"(|permis de travail))"
      R"(|(?:prise en charge|prenons en charge|aide|accompagn\w+|sponsor\w*)"
      R"(|parrain\w+)[^.;]{0,40}\b(?:visas?|permis de travail)\b)"
      // Spanish, Portuguese, Italian.
      R"(|(?:patrocin|tramit|gestion|ayud|apoy|facilit)\w*[^.;]{0,40}(?:\bvisados?\b|\bvisas?\b|permiso de trabajo))"
      R"(|(?:patroc[ií]n|apoi|trata|ajuda|cuida)\w*[^.;]{0,40}\bvisto\b)"
      R"(|(?:sponsorizz|support|assist|aiut|occup)\w*[^.;]{0,40}(?:\bvisto\b|permesso di (?:lavoro|soggiorno)))"
      R"(|\b(?:encargamos|ocupamos) de[^.;]{0,30}\b(?:visados?|visas?|permiso de trabajo)\b)"
      R"(|\bpensiamo noi [^.;]{0,20}\b(?:visto|permesso di (?:lavoro|soggiorno)))"
      // Polish, Russian, Turkish, Azerbaijani.
      R"(|\b(?:zajm|pokry|zorganiz)\w+[^.;]{0,40}(?:\bwiz[ayęąo]|pozwoleni\w+ na pracę))"
      R"(|(?:берем|берём|возьм[её]м|занима\S+|займ[её]мся)[^.;]{0,40}(?:виз[аыуеой]|разрешени\S+ на работу))"
      R"(|(?:\bvize|çalışma izni)[^.;]{0,40}(?:üstleniyoruz|hallediyoruz|yürütüyoruz|hallederiz|üstleniriz))"
      R"(|(?:\bviza|icazəsi)[^.;]{0,40}(?:öhdəmizdə|həll edirik|üzərimizə))"
      R"(|(?:pom[oa]\w+|wspar\w+|sponsor\w+|załatw\w+)[^.;]{0,40}(?:\bwiz[ayęo]|pozwoleni\w+ na pracę))"
      R"(|визов\S+ поддержк|(?:оформ|помо|спонсир)\S*[^.;]{0,40}(?:виз[аыуео]|разрешени\S+ на работу))"
      R"(|\bvize (?:desteği|sponsorluğu))"
      R"(|çalışma izni(?:niz\S*)?[^.;]{0,30}(?:alıyoruz|sağlıyoruz|desteği|karşılıyoruz))"
      R"(|\bviza dəstəyi|(?:viza|icazəsi)[^.;]{0,30}(?:təmin edirik|dəstək|kömək))");
  // The label of a row whose value is the next line.
  Pattern label{R"(^\W*(?:visa )?sponsorship(?: available| offered)?\W*$)"};
  Pattern no{R"(^\W*(?:no|none|n/?a|not (?:available|offered|provided))\W*$)"};
  Rules() { patterns.freeze(); }
};

const Rules& rules() {
  static const Rules all;
  return all;
}

enum class Says { nothing, offered, refused };

Says says(const FactText& text, Range sentence) {
  const auto& r = rules();
  const auto words = text.in(sentence);
  const auto has = r.patterns.match(words);
  if (!has.any(r.about) || has.any(r.other) || has.any(r.asks)) return Says::nothing;
  if (has.any(r.conditional)) return has.any(r.offered) ? Says::offered : Says::nothing;
  if (has.any(r.refused)) return Says::refused;
  if (r.label.in(words) && r.no.in(text.in(text.line_at(sentence.end + 1)))) return Says::refused;
  return has.any(r.offered) ? Says::offered : Says::nothing;
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
