#include "analysis/extract/facts_employment_plain.h"

#include <string>

#include "analysis/extract/facts_text.h"

namespace radar::extract {
namespace {

// Who works so, the sentence's own subject: no condition and nobody else stands before.
std::string works_text() {
  return R"(^\W*(?:)"
         // English
         R"((?:(?:in this|as an?|as our) [^.,;]{2,40}, |and |here,? )?)"
         R"((?:you(?:['’](?:ll|d)| will| would)?(?: be)? (?:work|working|employed|hired|engaged|join us|join the team)|we (?:employ|hire|engage) you)(?: (?:on|for) an?)?)"
         R"(|(?:come )?join us|(?:come )?work|(?:the|this|our) (?:role|position|job|post|work) (?:is|will be)(?: (?:permanent|salaried|paid))?(?: and|,)?|(?:(?:all|these|both)(?: of)? )?(?:(?:the|our|these) )?(?:new |open |advertised )?(?:roles|positions|jobs|posts|appointments|placements|vacancies|openings|internships|fellowships) (?:are|will be)(?: (?:permanent|salaried|paid))?(?: and|,)?|(?:the|this|our) (?:appointment|placement|fellowship|opening|vacancy|internship) (?:is|will be)(?: (?:permanent|salaried|paid))?(?: and|,)?|(?:an? )?(?:great|exciting|attractive|lovely|varied|rewarding|new)|(?:the )?(?:employment|contract) is(?: permanent and| for)?(?: an?)?|(?:the|this) (?:role|position|job) requires)"
         R"(|(?:we|(?-i:[A-Z])\w+) offers?(?: (?:you|stable|steady|permanent|secure|year-round|an?|fixed[- ]term))*|it['’]s|(?:the )?hours are)"
         // German
         R"(|(?:(?-i:Sie)|du|ihr) (?:arbeite(?:n|st|t)|werden|wirst|sind|bist)(?: (?:bei uns|unbefristet|befristet|dauerhaft|und))*(?: in)?)"
         R"(|wir (?:stellen|suchen|beschäftigen|übernehmen) (?:(?-i:Sie)|dich|euch)(?: (?:[\wäöüß]+|\d\d?\.)){0,4}?(?: in)?)"
         R"(|(?:es handelt sich|hier handelt es sich) um eine?n?|dies ist eine?n?|(?:die|diese) (?:position|stelle|tätigkeit) ist(?: unbefristet und)?(?: in)?|du (?:machst|absolvierst)(?: bei uns)? ein)"
         R"(|wir stellen(?: [\wäöüß]+)? (?:in|ein[:,]? in)|(?:die )?(?:einstellung|anstellung|beschäftigung|mitarbeit|arbeit) (?:ist|erfolgt)(?: unbefristet| zunächst)?(?: und)?(?: in)?)"
         R"(|(?:(?:alle|beide|diese|unsere|die) )+(?:stellen|positionen|jobs|arbeitsplätze) sind(?: unbefristet und)?(?: in)?|eine?n? (?:unbefristete?[rsn]?|dauerhafte?[rsn]?|sichere?[rsn]?)|gearbeitet wird(?: in)?)"
         // Dutch
         R"(|(?:je|jij|u) (?:werkt|gaat|krijgt|komt)(?: (?:bij ons|een|aan de slag))*|(?:het|dit) (?:is|gaat om|betreft)(?: een)?|(?:(?:alle|beide|deze|onze|de) )+(?:functies|banen|posities|vacatures) zijn|een|(?:we|wij) bieden(?: je)?(?: een)?)"
         // French
         R"(|vous (?:travaille(?:z|rez)|serez (?:embauch|employ|recrut|engag)é(?:e|\(e\)|[.·]e)?|exercez|évoluez|(?:rejoign|rejoindr|intégr)(?:ez|erez) (?:l['’]équipe|nos équipes|notre équipe|l['’]entreprise|notre \w+))(?: chez nous)?(?: (?:en|à))?)"
         R"(|(?:(?:tous|toutes|les|nos|ces) )+(?:postes|emplois|missions|contrats) sont (?:à|en)|le poste est (?:à|en)|il s['’]agit d(?:e|['’]une?)(?: (?:poste|emploi|contrat) (?:à|en))?|offre (?:de|d['’]emploi (?:à|en)))"
         R"(|(?:nous (?:vous )?(?:recrutons|embauchons|engageons|proposons)|on (?:vous )?(?:recrute|embauche))(?: (?:en|à|une?))?)"
         // Spanish, Portuguese, Italian
         R"(|(?:es|se trata de|es sobre) una? (?:(?:trabajo|puesto|empleo|contrato|vacante) )?(?:a|de)|é uma? (?:(?:trabalho|vaga|emprego) )?(?:em|a|de)|(?:è|si tratta di) un(?: (?:lavoro|contratto|impiego|posto))?(?: a)?|orario|(?:(?:todos|todas|los|las|nuestros|estos) )+(?:puestos|empleos|contratos|plazas|vacantes) son (?:a|de)|(?:(?:todas|todos|as|os|nossas) )+(?:vagas|posições|contratos|empregos) são (?:a|em|de)|(?:(?:tutte|tutti|le|i) )+(?:posizioni|contratti|posti) sono (?:a|in))"
         R"(|(?:trabajar(?:ás|á)|trabajas|te incorporarás|colaborar(?:ás|á))(?: (?:con nosotros|a|en|como|con))*)"
         R"(|(?:trabalhar(?:ás|á)|trabalhas|(?:vais|irá|irás|você vai) trabalhar|(?:trabalho|emprego|vaga|regime))(?: (?:connosco|conosco|a|em|de contratação))*)"
         R"(|(?:lavorerai|lavori|sarai assunt[oa]|ti assumiamo|offriamo)(?: (?:con noi|con|un contratto|a|in|e))*)"
         // Polish, Swedish
         R"(|(?:pracujesz|będziesz pracować|pracował(?:a|byś)?|zatrudni(?:my|amy) (?:cię|ciebie))(?: na)?|du (?:arbetar|jobbar|anställs)(?: på)?)"
         R"() $)";
}

// How such a sentence goes on.
std::string goes_on_text() {
  return R"(^(?:stelle|job|anstellung|position)?(?:(?: (?:permanent|paid|salaried|baan|functie|job|dienstverband|aanstelling|contract|basis|attendance|commitment|presence|employment|work|jobs?|positions?|roles?|hours|beschäftigt|angestellt|tätig|eingestellt|ein))?)"
         R"((?:\W*$|[,.;:(–]| \(| ?[–-] | (?:from|in|at|on|of|with|for|between|during|all year|year-round)\b)"
         R"(| and (?:permanent|based|on[- ]?site|in our|remote|hybrid|paid|starts?|located|reports?|get|have|earn|receive|an?|offers?|includes?|comes)\b)"
         R"(| (?:und|bei|mit|in|im|an|am|ab|für|zu|als|zum|zur|von|op|in|bij|voor|van|vanuit|met|per|en|à|au|chez|dans|avec|pour|de|du|dès)(?:\s|$))"
         R"(| (?:\d+|deux|trois|quatre|cinq|six|due|tre|quattro|cinque|sei|twee|drie|vier|vijf|zes) (?:mois|mesi|maanden)\b)"
         R"(| (?:con|por|para|desde|y|e|em|no|na|com|da|di|presso|w|we|od|z|i|på|hos|från|och)(?:\s|$))))";
}

// What lines of conditions are made of.
std::string term_text() {
  return R"((?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)? ?(?:-|–|to|bis|a|à) ?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|h|uhr)|[$€£]\d[\d.,]*k?(?: ?(?:-|–|to) ?[$€£]?\d[\d.,]*k?)?|(?:early |late |rotating |fixed )?(?:day|night|morning|evening|weekend|late|early|swing|afternoon|first|second|third|graveyard|1st|2nd|3rd)s?(?: and | or |/)?(?:weekends?|evenings?|nights?|days)?(?: shifts?)?)"
         R"(|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?s?(?: ?(?:-|–|to|through|thru|till|and|&) ?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?s?)?)"
         R"(|(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|mo|di|fr)s? ?(?:bis|-|–|und) ?(?:donnerstag|freitag|samstag|sonntag|fr|sa|so)s?)|(?:früh|spät|nacht|tag)schicht(?:en)?|schichtarbeit|ab sofort)"
         R"(|(?:du |de )?(?:lundi|lunes|segunda) (?:au|a|à) (?:vendredi|viernes|sexta|samedi|sábado)|(?:dal )?lunedì al venerdì|od poniedziałku do piątku|(?:van )?maandag (?:tot(?: en met)?|t/m) (?:vrijdag|zaterdag))"
         R"(|incorporación inmediata|inizio immediato|dès que possible|(?:per|starts?|starting|available) (?:immediately|direct|now)|immediate start|no experience needed)"
         R"(|on-?site|remote|hybrid|in[- ]office|permanent|unbefristet|cdi|indefinido|salaried|entry[- ]level|overtime(?: available)?)"
         R"(|(?:about |up to )?\d{1,2}(?:[.,]5)?(?: ?(?:-|–|to) ?\d{1,2})? ?(?:hours|hrs|h|stunden|std\.?|heures|uur|horas|ore|godzin)?(?: (?:per|a|each|pro|par|por la|op|alla) (?:week|woche|semaine|semana|settimana))?)"
         R"(|(?:from |up to |about |ab |£|€)?(?:[$€£]|eur |usd |gbp |chf )?\d[\d.,k]*(?: ?(?:-|–|to|bis|à) ?[$€£]?\d[\d.,k]*)? ?[$€£]?(?: ?(?:eur|usd|gbp|euros?))? ?(?:(?:per|an?|each|/|pro|die|par|al|por) ?(?:hour|hr|day|week|month|year|annum|stunde|monat|jahr|mois|mes|hora)|weekly|monthly|hourly|annually)))";
}

struct PlainRules {
  Pattern works{works_text()}, goes_on{goes_on_text()};
  // Of both hours one may choose, or somebody else has the others.
  Pattern hours{
      R"(\b(?:full|part|half)[- ]?time\b|\bvollzeit|\bteilzeit|temps p(?:lein|artiel)|mi-temps|\bjornada|tempo (?:pieno|parziale|inteiro|integral|parcial))"
      R"(|\b(?:vol|deel)tijd|\b(?:pełn|pół )|\bif\b|\bwenn\b|\bsi (?:vous|tu|on|il|usted|quieres|prefieres|vuoi)\b|\bals je\b)"};
  Pattern listed{
      R"(^\W*(?:(?:schedule|(?:working )?hours|shifts?|arbeitszeit|horario|horaires?)\s?:\s?)?(?:)" +
      term_text() + R"(\s?[,;|•·–-]\s?)+(?:in |à |a |en )?$)"};
  Pattern list_goes_on{R"(^(?: (?:position|role|job|permanent|hours))?(?:\W*$|[,.;:(|]| ?[•·–-] ))"};
  // A cell of a row: "Acme | Engineer | Full-time | Remote".
  Pattern cell_before{R"([|•·]\s?(?:(?:remote|on-?site|hybrid|permanent|salaried)[ ,/&]+)?$)"};
  Pattern cell_after{
      R"(^(?: (?:position|role|job|permanent|only|employees?))?\s?(?:$|[|•·(]|[,/&] ?(?:remote|on-?site|hybrid|permanent|salaried|visa|relocat\w+|relo|(?:in[- ])?office)\b))"};
  Pattern other_cell{
      R"(\b(?:contract(?:or)?s?|intern(?:ship)?s?|temporary|freelance|part|c2c|b2b|co-?op|consult(?:ing|ants?))\b)"};
  // The verb is the sentence's own, and who looks is no condition, nobody who is helped and not anybody.
  Pattern seeks{
      R"((?:^\W*|\b(?:we|i|is|are|am|currently|now|urgently|actively|also|still)(?:['’](?:re|m))? )(?:looking for|hiring|recruiting|seeking|in need of|need|hire|seek)\b[^.;]{0,40}$)"
      R"(|\b(?:seeks|needs|is opening|opening for) an? [^.;]{0,30}$|\b(?:suchen|zoeken|cherchons|recherchons|buscamos|cerchiamo)\b[^.;]{0,30}$)"};
  Pattern sought_by_others{
      R"(\b(?:if|when|whenever|once|while|as soon as|every time|should|anyone|somebody|someone|parents|families|readers|members|candidates|seekers|students|workers|landlords|software|apps?|platforms?|tools?|systems?|products?|a (?:client|customer|company|clinic|shop|family|school))\b)"
      R"(|^\W*(?:(?:many|most|some|more|few|all) )?[a-z]+s (?:are|need|hire|seek) )"};
};

const PlainRules& rules() {
  static const PlainRules all;
  return all;
}

// "Acme | Full-time | Remote", where the row names no second kind.
bool is_cell(std::string_view before, std::string_view after) {
  const auto& r = rules();
  return r.cell_before.in(before) && r.cell_after.in(after) && !r.other_cell.in(before) &&
         !r.other_cell.in(after);
}

}  // namespace

bool is_plainly_told(std::string_view before, std::string_view after) {
  const auto& r = rules();
  if (before.empty() || r.hours.in(before) || r.hours.in(after) || after.find('?') != std::string_view::npos)
    return false;
  return (r.works.in(before) && r.goes_on.in(after)) || (r.listed.in(before) && r.list_goes_on.in(after)) ||
         is_cell(before, after);
}

bool is_plainly_sought(std::string_view before) {
  return rules().seeks.in(before) && !rules().sought_by_others.in(before);
}

}  // namespace radar::extract
