#include "analysis/extract/facts_workplace_rules.h"

#include <string>

namespace radar::extract {
namespace {

constexpr auto k_remote = Workplace::remote, k_hybrid = Workplace::hybrid, k_onsite = Workplace::onsite;

class Builder {
 public:
  explicit Builder(WorkplaceRules& rules) : rules_(rules) {}
  void add(Workplace place, int weight, std::string_view name, std::string_view pattern) {
    rules_.list.push_back({place, weight, name, rules_.patterns.add(pattern)});
  }

 private:
  WorkplaceRules& rules_;
};

// "Hybrid: no"; of remote work the same says something, see add_not_remote.
constexpr std::string_view k_row_denied =
    R"(|\b(?:hybrid|on-?site|in[- ]office|in[- ]person)(?: work(?:ing)?)?\??\s?[:?]\s?)"
    R"((?:no|none|nein|non|não|nie|nee|нет|hayır|xeyr|not (?:possible|available|offered))(?:$|[^a-zA-Z\x{C0}-\x{5FF}]))";
// "Not only possible", "not a problem", "not in all cases".
constexpr std::string_view k_not_denied =
    R"(|(?:\b(?:not|nicht|niet|pas|no|non|não|nie)|n['’]t|(?:^| )не)(?: [\w\x{C0}-\x{4FF}]+)? )"
    R"((?:only|just|merely|simply|nur|alleen|seulement|uniquement|sólo|solo|solamente|só|apenas|soltanto|tylko|только))"
    R"((?:$|[^a-zA-Z\x{C0}-\x{5FF}]))"
    R"(|\b(?:is|are)(?:n['’]t| not) (?:an? |any |the )?(?:\w+ )?(?:problem|issue|concern|barrier|obstacle|hindrance)"
    R"(|exception|perk)\b)"
    R"(|\b(?:kein|geen|pas un|no es (?:un |ningún )?|não é (?:um )?|non è un |nie jest )\s?)"
    R"((?:probl[eéè]m\w*|hinderni\w*|inconv\w*|przeszkod\w*)|не (?:проблема|помеха)|(?:sorun|problem) de[gğy]il)"
    R"(|(?:\b(?:not|nicht|niet|pas|no|non|não|nie)|n['’]t|(?:^| )не)[^.,;\n]{0,30} (?:in all|for all|in every|in allen)"
    R"(|en todos los|em todos os|in tutti i|dans tous les|we wszystkich|во всех|in alle) [\w\x{C0}-\x{4FF}]+)"
    R"(|\b(?:is|are)(?:n['’]t| not) always\b|\bnicht immer\b|\bniet altijd\b|\bpas toujours\b|\bnie zawsze\b)"
    R"(|\bno siempre\b|\bnem sempre\b|\bnon sempre\b|не всегда)";
// "Our robots are on the floor", "software for people who work in the factory".
constexpr std::string_view k_not_the_worker =
    R"(|\b(?:robots?|machines?|devices?|systems?|products?|customers?|clients?|users|operators|technicians|drivers))"
    R"( (?:\w+ly )?(?:are|is|work|works|stand|stands|run|runs|come)\b[^.\n]{0,60}?)"
    R"((?:\b(?:daily|(?:every|each) \w+|full[- ]time)\b))"
    R"(|\b(?:software|tools?|apps?|products?|systems?|solutions?|platforms?|devices?|interfaces?|clothes|gear))"
    R"(\b[^.\n]{0,25} (?:people|those|staff|workers|operators|technicians|employees|everyone|teams|nurses|crews))"
    R"( (?:who|that) [^.\n]{0,60}?(?:daily|(?:every|each) \w+|full[- ]time)\b)"
    R"(|\b(?:roboter|maschinen|kunden|robots|machines|klanten|clients|clientes|clienti|klienci|roboty|robot[iy]?))"
    R"( [^.,;\n]{0,40}?(?:täglich|jeden (?:arbeits)?tag|dagelijks|elke (?:werk)?dag|tous les jours|chaque jour)"
    R"(|quotidiennement|todos los días|cada día|a diario|diariamente|todos os dias|ogni giorno|tutti i giorni)"
    R"(|codziennie|każdego dnia))"
    R"(|(?:робот|станк|клиент)[\w\x{C0}-\x{4FF}]* [^.,;\n]{0,40}?(?:каждый день|ежедневно))"
    R"(|\b(?:robot|makine|maşın|müşteri)[\w\x{C0}-\x{4FF}]* (?:her gün|hər gün))";
// "A training of two days at home".
constexpr std::string_view k_days_of_training =
    R"(|\b(?:formation|training|schulung|einarbeitung|workshop|onboarding|curso|formación|capacitación|treinamento)"
    R"(|formação|corso|formazione|szkoleni\w*|cursus|opleiding|introductie|intégration|eğitim\w*|təlim\w*))"
    R"( (?:(?:de|von|van|of|da|di|for|trwające) )?)"
    R"((?:\d|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|três|due|tre|quattro|twee|drie)"
    R"(|dwa|trzy|iki|üç|an?|einem|une?|uno?|uma?|een|jeden|bir) ?(?:jours?|tage?n?|days?|d[ií]as?|giorn[io]|dag(?:en)?|dni)"
    R"(|gün[\w\x{C0}-\x{4FF}]*)\b)"
    R"(|(?:обучени|стажировк|инструктаж)[\w\x{C0}-\x{4FF}]* (?:на )?(?:\d|[\w\x{C0}-\x{4FF}]+) ?(?:день|дня|дней))"
    R"(|\b(?:\d|two|three|zwei|drei|deux|trois|dos|tres|dois|três|due|tre|twee|drie|dwa|trzy) ?)"
    R"((?:jours?|tage?|days?|d[ií]as?|giorn[io]|dag(?:en)?|dni) (?:de |of |di |van )?)"
    R"((?:formation|training|schulung|einarbeitung|workshop|onboarding|formación|capacitación|treinamento|formação)"
    R"(|formazione|szkolenia|opleiding)\b)";

void add_what_is_none(WorkplaceRules& r) {
  r.other = r.patterns.add(
      R"(\bhybrid (?:cloud|search|retriev\w*|talent|recommend\w*|vehicle|electric|app|mobile|infrastructure))"
      R"(|(?:chmur|cloud|środowisk|infrastruktur|architektur|napęd|samoch|pojazd|silnik|rozwiąza|aplikacj|sieci)\S* hybrydow|\bhybrydow\w+ (?:chmur|cloud|środowisk|infrastr|architekt|napęd|samoch|pojazd|silnik|rozwiąza|aplikac|system)|środowiska hybrydowe)"
      R"(|\b(?:usuarios|clientes|equipos|utilisateurs|clients|utenti|clienti|kunden|nutzer) (?:que|qui|che|die) \S+ (?:en|da|à|im|in) (?:remoto|distance|remote|home ?office))"
      R"(|\bhybrid (?:work ?forces?|workers)\b|\b(?:customers|clients|users) (?:who )?work (?:hybrid|remote(?:ly)?)\b)"
      R"(|\bhybrid (?:deploy\w*|architect\w*|multi|quantum|environments?,? (?:cloud|on-prem)|it\b|integration))"
      R"(|\bhybrid (?:models? (?:that|combin|for)|powertrain|drivetrain|propulsion|bond|seed|threat|securit))"
      R"(|\bremote (?:sensing|desktop|monitor\w*|access|control|server|procedure|patient|diagnos\w*|support))"
      R"(|\bremote (?:customers?|locations?|sites?|branch\w*|workspace|work stipend|office stipend|villages?))"
      R"(|\bremote (?:work (?:equipment|set-?up|policy)|areas?|regions?|islands?|communit\w+|operated))"
      R"(|\b(?:remote|hybrid)(?: and (?:remote|hybrid))? work (?:has become|is becoming|became))"
      R"(|number of (?:hybrid|remote))"
      // The whole week.
      R"(|\bmon(?:day)?s? ?(?:-|–|to|through|thru|till|until) ?(?:fri|sat|sun)(?:day|urday)?s?\b)"
      // What the employer did before.
      R"(|\bused to (?:be|work) (?:\w+ )?(?:hybrid|remote(?:ly)?|on-?site|in[- ](?:the )?office)\b)"
      R"(|\b(?:on-?site|in-person|office) (?:team |company )?(?:gym|perks?|building|gatherings?|retreats?))"
      R"(|\b(?:on-?site|in-person|office) (?:team |company )?(?:interview\w*|fitness|visits?|lunch\w*|events?))"
      R"(|\b(?:on-?site|in-person|office) (?:team |company )?(?:classes|parking|clinic|amenities|chef|cafe))"
      R"(|\b(?:on-?site|in-person|office) (?:team |company )?(?:cafeteria|daycare|childcare|medical|massage))"
      R"(|\b(?:on-?site|in-person|office) (?:team |company )?(?:meals?|snacks?|support|training|loop|health))"
      R"(|\b(?:on-?site|in-person|office) (?:team |company )?(?:barista|wellness|customer))"
      R"(|\bnot (?:quite |yet |a |completely |100% )*(?:fully[- ])?remote[- ]?(?:first|only)?\b.{0,4}(?:,|but))"
      // Not the whole time, but perhaps a part of it.
      R"(|\b(?:full(?:y|[- ]time)?|100 ?%|permanent(?:ly)?|complete(?:ly)?|entirely)"
      R"(|purely)[- ]remote(?: work(?:ing)?)?)"
      R"( (?:is(?:n['’]t| not)|can(?:not|['’]t| not)|won['’]t|will not|does(?:n['’]t| not))\b)"
      R"(|\b(?:can(?:not|['’]t| not)|don['’]t|do not|unable to) (?:offer|support|allow|provide)(?: \w+)?)"
      R"( (?:full(?:y|[- ]time)?|100 ?%|permanent(?:ly)?|complete(?:ly)?|entirely|purely)[- ]remote\b)"
      R"(|working with (?:a |\w+ ){0,2}remote(?:ly)?\b)"
      R"(|\b(?:an|the) on-?sites?(?:$|[.,;)]| (?:with|for|where|at the end)\b))"
      R"(|\b(?:final|virtual|day of|your|team|company|annual|quarterly) on-?sites?\b)"
      R"(|home[- ]office (?:stipend|set-?up|equipment|budget|allowance)|wfh (?:stipend|budget|set-?up))"
      R"(|microsoft office|ms office|office (?:365|suite|manager|products|tools|equipment|space|politics))"
      R"(|remote[- ]friendly|collaborat\w* with (?:\w+ ){0,3}remote|remote (?:team members|colleagues|teams)\b)"
      R"(|\bno es un (?:trabajo|puesto|empleo) remoto|\bno (?:se )?trabaj\S+ (?:en|de (?:forma|manera)) \w+)"
      // Courses and interviews are held there.
      R"(|\b(?:cursos?|formaç(?:ão|ões)|aulas?|entrevistas?|formación|clases|formations?|entretiens?|cors[oi]|colloquio?)"
      R"(|schulung(?:en)?|bewerbungsgespräche?|seminare?|trainings?|opleiding(?:en)?|gesprekken))"
      R"( (?:\S+ ){0,3}?(?:decorrem?|realizam?-se|é|são|será|serão|se realizan?|se imparten?|es|son|si svolg\w+|è|sono)"
      R"(|se déroul\w+|s['’]effectu\w+|ont lieu|est|sont|finde[nt]+|vindt|vinden) (?:\S+ ){0,3}?)"
      R"((?:presencial\w*|en présentiel|in (?:presenza|sede|ufficio)|vor ort|in präsenz|op (?:kantoor|locatie)|(?:da|en) remoto|à distance))"
      R"(|\binterviews? (?:takes? place|happens?|(?:is|are|will be)(?: held)?) [^.;\n]{0,40}|interview process|candidates? (?:who|will) )" +
      std::string(k_row_denied) + std::string(k_not_denied) + std::string(k_not_the_worker) +
      std::string(k_days_of_training));
  // The employer's open door: the text leaves it to the candidate or the team.
  r.depends = r.patterns.add(
      R"(\bwfo ?(?:or|/|,) ?(?:wfh|hybrid|remote)|\bwfh ?(?:or|/|,) ?wfo|office,? or (?:work(?:ing)? )?(?:\w+ly )?remote)"
      R"(|\bremote(?:ly)?, (?:in[- ]office|on-?site),? or hybrid|\bor (?:an? )?full[- ]remote\b)"
      R"(|\bon-?site(?: work)?[^.\n]{0,30} or remote)"
      R"(|\bremote(?:ly)?(?: work)?,? or (?:in|on|from|at)\b|in-person[^.\n]{0,20} or remote)"
      R"(|over remote|depending on (?:the |your )?(?:role|requirements|position|team|location))"
      R"(|(?:remote|hybrid|on-?site|in-office),? (?:and|or|&|/) (?:remote|hybrid|on-?site|in-office)(?: work)?)"
      R"( (?:options|arrangements|opportunities|roles))"
      R"(|in-office, to)"
      R"(|(?:büro|vor ort|hybrid) oder (?:im |in |aus dem |100 ?% |komplett |vollständig )?(?:remote|home ?office))"
      R"(|(?:remote|home ?office) oder (?:im büro|vor ort|hybrid|in präsenz))"
      R"(|présentiel ou (?:en |à |full )?(?:télétravail|distanciel|distance|remote|hybride))"
      R"(|(?:télétravail|distanciel|distance|remote) ou (?:en |au )?(?:présentiel|hybride|bureau|sur site))"
      R"(|presencial (?:o|ou|y/o|e/ou) (?:en |100 ?% )?(?:remot|teletrab|h[ií]brid|a distancia))"
      R"(|(?:remot[oa]|teletrabajo|teletrabalho) (?:o|ou|y/o)"
      R"(|e/ou) (?:en la oficina|no escritório|presencial|h[ií]brid))"
      R"(|in (?:sede|presenza|ufficio) o (?:da |in )?(?:remoto|smart)|remoto o in (?:sede|presenza|ufficio))"
      R"(|stacjonarn\w+ (?:lub|albo) (?:zdaln|hybryd)|zdaln\w+ (?:lub|albo) (?:stacjonarn|hybryd))"
      R"(|op kantoor of (?:thuis|remote|hybride)|(?:thuis|remote) of op kantoor)"
      R"(|\bremote[- ](?:first|friendly)\b[^.;\n]{0,40}\bbut (?:this|the) (?:role|position|job) is (?:\w+ )?(?:in|at)\b)"
      R"(|офис\S* или (?:\S+ )?(?:удал|дистанц|гибрид)|(?:удал|дистанц|гибрид)\S* или (?:в )?офис)"
      R"(|ofis\S* (?:veya|və ya|ya da|yaxud) (?:uzaktan|uzaqdan|evd[eə]n|distant|məsafədən))"
      R"(|(?:uzaktan|uzaqdan|distant) (?:veya|və ya|ya da|yaxud) (?:ofis|hibri))");
}

// A role that is not remote says where it is, but not whether some days may be worked at home. First of all
// rules: a sentence with one of these is not read any further.
void add_not_remote(Builder& b) {
  constexpr std::string_view k_name = "workplace.not-remote";
  b.add(k_onsite, 2, k_name,
        R"(\b(?:not|isn['’]t|cannot be|can['’]t be) (?:an? |be |fully |currently |offer\w* |considering )"
        R"(|eligible for |available for |open to |able to offer |done |performed |hiring )*remote\b)");
  // English.
  b.add(
      k_onsite, 2, k_name,
      R"(\bno (?:fully )?remote\b|remote (?:work |option |working )?(?:is|are) not\b|\bnon-remote\b)"
      R"(|\b(?:cannot|can['’]t|not) be (?:done|performed|worked|carried out) (?:remotely|from home)\b)"
      R"(|\b(?:remote work(?:ing)?|work(?:ing)? from home|telework\w*) (?:is|are)(?:n['’]t| not) (?:\w+ ){0,2})"
      R"((?:possible|available|offered|permitted|allowed|supported|an option)\b)"
      R"(|\bno (?:option|possibility|opportunity) (?:to|of|for) (?:work(?:ing)? |be )?(?:from home|remote))"
      R"(|\bno (?:work(?:ing)? from home|wfh|telework\w*|home[- ]office|home[- ]?work(?:ing)?)\b)"
      // "Remote: no", but not "Remote - no office".
      R"(|\bremote(?: work(?:ing)?)?\??\s?[:?–—-]\s?(?:no|none|nein|non|não|nie|nee|нет|hayır|xeyr|невозможно))"
      R"((?:\s*$|\s*[,.;)(!|]|\s+[–—-]\s)|\bremote\??\s?[:?]\s?not (?:possible|available|offered)\b)"
      // "Remote work can't be offered", "we are unable to offer remote work".
      R"(|\b(?:remote(?: work(?:ing)?)?|work(?:ing)? (?:from home|remotely)|home[- ]?working|wfh)(?: days)?)"
      R"( (?:can(?:not|['’]t| not)|won['’]t|will not|is never|do(?:es)?(?:n['’]t| not)) (?:be )?(?:\w+ ){0,2}?)"
      R"((?:offered|possible|available|provided|allowed|permitted|accommodated|supported|considered|granted)"
      R"(|approved|arranged|apply|work for|an option|done)\b)"
      R"(|\b(?:can(?:not|['’]t| not)|don['’]t|do not|doesn['’]t|does not|won['’]t|will not|unable to|never|no longer))"
      R"( (?:offer|allow|permit|support|provide|accommodate|accept|have)(?:ing)? (?:any |a |for |fully )*)"
      R"((?:remote(?: work(?:ing)?| roles?| positions?| options?)?|work(?:ing)? from home|home[- ]?working|wfh))"
      // Not "remote work from Hawaii".
      R"((?:\s*[,.;:!)]|\s*$| (?:for|at|on|or|and|because|due|since|as|in this|in the|with)\b))");
  // German and Dutch.
  b.add(
      k_onsite, 2, k_name,
      R"((?:home[- ]?office|mobiles arbeiten|remote[- ]arbeit|remote|von zu ?hause(?: aus)?)\b[^.\n]{0,50}\bnicht (?:möglich|vorgesehen))"
      R"(|\b(?:home[- ]?office|mobiles arbeiten|remote[- ]arbeit) (?:bieten wir|gibt es|haben wir)\b[^.;\n]{0,45}\bnicht(?: an)?\s*(?:[.,;!]|$))"
      R"(|(?:home[- ]?office|mobiles arbeiten|remote[- ]arbeit|remote)\b[^.\n]{0,50}\bnicht (?:angeboten|umsetzbar))"
      R"(|\b(?:kein|keine|keinen|ohne) (?:home[- ]?office|remote\b|remote-arbeit|mobiles arbeiten))"
      R"(|thuiswerk\w*[^.\n]{0,30}\bniet mogelijk|\bgeen (?:thuiswerk|remote\b)|niet (?:volledig )?remote\b)");
  // French.
  b.add(
      k_onsite, 2, k_name,
      R"(télétravail[^.\n]{0,40}\b(?:pas|non) (?:possible|prévu|envisag|propos|compatible|éligible|autoris))"
      R"(|télétravail(?: est)? (?:impossible|exclu\b)|\b(?:pas|sans|aucun)(?: de| possibilité de)? télétravail)"
      R"(|\b(?:pas|non) (?:éligible|ouvert|compatible|adapté)e? (?:au|avec le) télétravail)");
  // Spanish and Portuguese.
  b.add(
      k_onsite, 2, k_name,
      R"((?:teletrabajo|remot[oa])[^.\n]{0,20}\bno (?:es|está|se) (?:posible|disponible|contempl|ofrec|permit))"
      R"(|\bno (?:se (?:ofrece|contempla|permite|admite)|es posible|hay|ofrecemos|existe) (?:\w+ ){0,3}teletrabajo)"
      R"(|\bno (?:se (?:ofrece|contempla|permite|admite)|es posible|hay|ofrecemos) (?:\w+ ){0,3}remot[oa]\b)"
      R"(|\b(?:no es|sin) (?:(?:opción|posibilidad) (?:de|a) )?(?:un puesto |trabajo )?(?:teletrabajo|remot[oa]\b))"
      R"(|(?:teletrabalho|remot[oa]|home office)[^.\n]{0,20}não (?:é|está|há|será))"
      R"(|não (?:há|oferecemos|temos|é possível|é uma vaga|é) (?:\S+ ){0,3}(?:teletrabalho|remot[oa]\b|home office))"
      R"(|\bsem (?:(?:possibilidade|opção) de )?(?:teletrabalho|home office|trabalho remoto))");
  // Swedish, Danish, Norwegian, Finnish, Czech.
  b.add(
      k_onsite, 2, k_name,
      R"(\b(?:inte|ikke|ingen) (?:\S+ ){0,3}(?:distans|distansarbete|hjemmearbejde|hjemmekontor|fjernarbe\w+|hemifrån|hjemmefra)\b)"
      R"(|\b(?:etätyö|etänä)\S*[^.\n]{0,25} (?:ei|eivät) |\bei (?:\S+ ){0,2}etäty)"
      R"(|\b(?:bez|není) (?:\S+ ){0,2}(?:home ?office|prác\w* (?:z domova|na dálku))|(?:home ?office|prác\w* (?:z domova|na dálku)) (?:není|neumožň|nenabíz))"
      R"(|віддален\S*[^.\n]{0,30} (?:не (?:передбач|можлив|пропон|розгляда)|неможлив))");
  // Italian and Polish.
  b.add(
      k_onsite, 2, k_name,
      R"((?:smart ?working|remoto|telelavoro)[^.\n]{0,30}\bnon (?:è|sarà) (?:previst|possibil|contemplat|disponibil))"
      R"(|(?:smart ?working|remoto|telelavoro) non (?:previst|possibil|contemplat|disponibil))"
      R"(|\bnon (?:è|sarà) (?:previst|possibil|contemplat|disponibil)\w* (?:\w+ ){0,3}(?:smart|remoto|telelavoro))"
      R"(|\b(?:no|senza|niente) (?:smart ?working|telelavoro|lavoro da remoto))"
      R"(|\b(?:nie (?:oferuj\w+|przewid\w+|ma|dopuszcz\w+|jest możliwa)|brak)"
      R"(|bez)(?: \S+liwo\S+| opcji)? prac[ay] zdaln)"
      R"(|prac\S+ zdaln\w+[^.\n]{0,20}\bnie (?:jest|ma|wchodzi|przewid))");
  // Russian, Turkish and Azerbaijani.
  b.add(
      k_onsite, 2, k_name,
      R"((?:удал[её]н[нк]|дистанц)\S*[^.\n]{0,40} (?:не (?:предусм|предлаг|рассматр|возмож|предполаг)|невозмож))"
      R"(|(?:без|не рассматриваем) (?:возможности |варианта )?(?:удал[её]н|дистанц)|не удал[её]нн?(?:о|ая|ый|ую|ой|ом))"
      R"(|(?:uzaktan|evden)[^.\n]{0,30}(?:mümkün değil|yoktur|bulunmam|sunulmam|söz konusu değil|uygun değil))"
      R"(|(?:uzaqdan|məsafədən|evdən|distant)[^.\n]{0,30}(?:mümkün deyil|yoxdur|nəzərdə tutulm))");
}

void add_hybrid(Builder& b) {
  b.add(
      k_hybrid, 3, "workplace.role-hybrid",
      R"(#li-hybrid\b)"
      R"(|\b(?:role|position|job|opportunity) (?:is|will be|would be) (?:an? )?hybrid\b)"
      R"((?:,? (?:based|out|with|in|at|from|and)\b|[^\w\x{C0}-\x{5FF}]*$))"
      R"(|\b(?:this|the|our|role|position|job|opportunity|is|location|type|model|setup|arrangement|workplace)"
      R"(|work ?style|work mode)\b[^.\n]{0,25}?[\s:(–-]hybrid\b(?: (?:role|position|job|opportunity|remote|work\w*)"
      R"(|schedule|model|environment)|\s*[,.;:)(/–-]|\s*$| in | at | with | from | and must| \(|, but))");
  b.add(
      k_hybrid, 2, "workplace.hybrid-work",
      R"(\bhybrid[ -](?:role|position|job|opportunity|remote|work\b|working|work-?place|schedule|arrangement))"
      R"(|\bhybrid[ -](?:set[- ]?up|policy|office|flexib\w*|rhythm|format|in-office|home|first|friendly))"
      R"(|\bhybrid[ -](?:approach to work|working model|employee)|\bhybrid (?:model|environment|culture)\b)"
      R"(|\bwork(?:ing)? (?:in a )?hybrid|\bwe(?: a|['’])re hybrid|^[^\w\x{C0}-\x{5FF}]*(?:remote ?/ ?)?hybrid[^\w\x{C0}-\x{5FF}]*(?:$|\())"
      R"(|\bhybrid:)"
      R"(|\bsplit (?:your|their) (?:time|week) between (?:(?:your |the |working |from |at )*(?:home|remote)(?:[- ]work|[- ]office)?(?:,|,? and) [^.;\n]{0,40}\boffice|[^.;\n]{0,20}\boffices?\b[^.;\n]{0,20} and (?:your |working |from |at )*(?:home|remote))\b)"
      R"(|\b(?:mon|tues|wednes|thurs|fri)days? (?:work from home|wfh|remote))"
      R"(|^[^\w\x{C0}-\x{5FF}]*remote days[^\w\x{C0}-\x{5FF}]*$|\bremote days (?:a|per|each|every) )");
  // The same in other languages.
  b.add(
      k_hybrid, 2, "workplace.hybrid-work",
      R"(\bmix (?:aus|de|between) [^.;\n]{0,40}(?:home[- ]?office|remote|télétravail|home))"
      // The word is not of teams, support or customers; German's hanging hyphen waits for days or work.
      R"((?:\W*$|[.,;)]| ?[/&+(|]| (?:und|and|et|ou|oder|or|bzw\.|sowie|work(?:ing)?|arbeiten)\b|[- ](?:arbeit|work|tag|zeit|phase|anteil))"
      R"(|- ?(?:(?:und|oder|&|/|bzw\.|sowie|and) ?)(?:[\w\x{C0}-\x{24F}]+-)*[\w\x{C0}-\x{24F}]*(?:arbeit|work|tag|zeit|phase|anteil|präsenz|(?:büro|office)(?:[\s.,;)]|$))))"
      R"(|^[^\w\x{C0}-\x{5FF}]*(?:arbeitsmodell|arbeitsweise|arbeitsform|arbeitsort|standort|lieu(?: de travail)?|sede|lokalizacja|tryb pracy|ubicación)\s?:\s?(?:[\w\x{C0}-\x{24F} ,(/-]{2,30}[ (,])?hybrid)"
      R"(|\bhybrid(?:arbet|arbej|arbei|työ|malli|modell|ní (?:režim|model|prác|form))|\bdelvist? (?:på distans|hemifrån|hjemmefra))"
      R"(|\bosittain etä|částečn\S+ (?:home ?office|prác\w* z domova|z domova))"
      R"(|\bhybrides arbeit|hybride[snrm]? (?:arbeits|zusammenarbeit|stelle|tätigkeit)|\barbeit\w* (?:\w+ )?hybrid\b)"
      R"(|\b(?:teilweise|anteilig) (?:im |in )?(?:home[- ]?office|remote\b|mobil))"
      R"(|\bhybride (?:werken|werkplek|werkvorm|werkmodel|werkwijze|functie|baan)|\bdeels (?:thuis|op kantoor|remote))"
      R"(|\b(?:mode|modèle|travail|organisation|format|rythme|poste|fonctionnement) hybride|télétravail partiel)"
      R"(|(?:modalidad|modelo|formato|régimen|esquema|trabajo)"
      R"(|puesto)(?: de trabajo| laboral)?(?: es)?:? h[ií]brid[oa]\b)"
      R"(|(?:regime|modelo|trabalho|formato|modalidade|vaga|atuação)(?: de trabalho)?(?: é)?:? h[ií]brid[oa]\b)"
      R"(|teletrabajo parcial|semi-?presencial)"
      R"(|(?:lavoro|modalità|modello|formula|regime)(?: di lavoro)?:? ibrid[oa]\b|hybrydow)"
      R"(|гибридн\S* (?:формат|график|режим|работ|модел)|(?:формат|график|режим)(?: работы)?[ :—–-]{1,4}гибрид)"
      R"(|hibrit (?:çalış|model|düzen)|çalışma (?:şekli|modeli|düzeni|biçimi|sistemi)(?:miz)?[ :—–-]{1,4}hibrit)"
      R"(|hibrid (?:iş|rejim|qrafik|format|model)|(?:iş|İş) (?:rejimi|qrafiki|formatı)[ :—–-]{1,4}hibrid)");
}

void add_days_in_office(Builder& b) {
  constexpr std::string_view k_name = "workplace.days-in-office";
  b.add(
      k_hybrid, 2, k_name,
      R"(\b(?:[1-4]|one|two|three|four|a few|few|couple of|some)\b(?: ?(?:-|–|to|or) ?(?:[1-4]|two|three|four))?)"
      R"(\+? ?(?:set |fixed |anchor |core |full )?days?(?:[ /]|-a-|-per-)(?:(?:a|per|each|every|in the|of the)[ -])?)"
      R"((?:week|wk)?(?:ly)?[^.\n]{0,45}(?:office|in[- ]person|on[- ]?site|\bwfo\b|\bhub\b|\bhq\b|headquarters)"
      R"(|studio|campus))");
  b.add(
      k_hybrid, 2, k_name,
      R"((?:office|in[- ]person|on-?site)[^.\n]{0,90}?\b(?:[1-4]|one|two|three|four|a few|few|some))"
      R"((?: ?(?:-|–|to|or) ?[1-4])?\+? ?(?:days?|times)(?:[ /]|\b)(?:a|per|each|every|in the|of the)? ?week)");
  b.add(
      k_hybrid, 2, k_name,
      R"(\bremote(?:ly)? (?:up to )?(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to) ?[1-4])? ?(?:x|times|days))"
      R"( (?:per|a|each) week)"
      R"(|(?:office|in[- ]person|on-?site)[^.\n]{0,30}\b(?:twice|once) (?:a|per) week)"
      R"(|\b(?:twice|once) (?:a|per) week[^.\n]{0,30}(?:office|in[- ]person|on-?site))"
      R"(|\b[1-4] ?days? (?:a week |of )?(?:wfo\b|work from office)|\b(?:wfo|work from office)\W{1,3}[1-4] ?days?\b)"
      R"(|\b[1-4] days in[- ](?:the |our )?office|(?:required|anchor|core|mandatory) (?:in[- ]office )?days\b)"
      R"(|\bremote(?: work)?(?: policy| days)?\W{1,3}[1-4](?: ?(?:-|–|to) ?[1-4])? days? (?:a|per) week)");
  b.add(k_hybrid, 2, k_name,
        R"((?:office|in[- ]person|on-?site)[^.;\n]{0,40}\b(?:mon|tues|wednes|thurs)days?\b)"
        R"(|\b(?:mon|tues|wednes|thurs)days?\b[^.;\n]{0,40}(?:office|in[- ]person|on-?site))");
  b.add(
      k_hybrid, 2, "workplace.share-in-office",
      R"((?:half|50%|60%|40%) of (?:their|your) (?:work )?time in (?:their|your|the)[^.\n]{0,20}office)"
      R"(|\bwork(?:ing)? (?:at|from) home (?:for )?(?:up to )?(?:[1-4]|one|two|three|four) days? (?:weekly|a week|per week|each week))"
      R"(|(?:work|working) from home[^.\n]{0,20}\b(?:[1-4]|one|two|three|four)(?: ?(?:-)"
      R"(|–|to|or) ?\w+)? days? (?:a|per|each) week)"
      R"(|\b(?:[1-4]|one|two|three|four) days? (?:a|per|each) week[^.\n]{0,30}\bwork(?:ing)? from home)"
      R"(|\bwe(?: a|['’])re an? hybrid (?:team|company|workplace)|(?:50|40|60) ?% (?:office\b|home\b))"
      R"(|(?:home[- ]?office|mobiles? arbeiten|télétravail|teletrabajo|smart ?working)(?:-anteil|-quote|-regelung)?[ :(–,][^.;\n\d]{0,14}[2-8]\d ?%)"
      R"((?:\s*(?:$|[^\w\s\x{C0}-\x{24F}])|\s(?:möglich|der (?:arbeits|zeit|woche)\w*|du temps|del t[ie]\w+|of|si|for|a week|remote|im|in|und|and|nach|oder|vor|büro|en|et|y|e|pro|per|bis|to|au)\b))"
      R"(|(?:50|40|60) ?% (?:in[- ](?:the )?office|on-?site|remote|im büro|vor ort|home[- ]?office|télétravail))"
      R"(|(?:50|40|60) ?% (?:de )?(?:télétravail|teletrabajo|remoto|smart ?working|zdaln))");
}

// How a language counts the days of the week, and what it calls the two places. Each without capture groups.
struct DaysAt {
  std::string_view numbers;  // from one to four
  std::string_view five;
  std::string_view days, week;
  std::string_view office, home;
  std::string_view at_home;  // nothing but one's home: "two days of distance" may be a course
};

constexpr DaysAt k_days[] = {
    {"[1-4]|ein|einen|einem|zwei|drei|vier", "5|fünf", "(?:tage?n?|mal)",
     "(?:pro|die|in der|je|der|/) ?woche|wöchentlich",
     "i[mn]s? büro|(?:in|an) unser(?:e[nm]?)? (?:büro|standort|office)|vor ort|in präsenz|im office|ins "
     "office",
     "home[- ]?office|mobiles? arbeit|remote|zu ?hause|mobil", "home[- ]?office|mobiles? arbeit|zu ?hause"},
    {"[1-4]|een|één|twee|drie|vier", "5|vijf", "(?:dag(?:en)?|keer|maal)", "(?:per|in de|/) ?week",
     "(?:op|naar) (?:ons |het |)kantoor|op locatie", "thuis|vanuit huis|remote", "thuis|vanuit huis"},
    {"[1-4]|un|deux|trois|quatre", "5|cinq", "(?:j(?:ours?)?|fois)",
     "(?:par|/|la|sur la) ?semaine|hebdomadaires?",
     "au bureau|sur site|sur place|au siège|en agence|présentiel|dans (?:nos|les) (?:bureaux|locaux)",
     "télétravail|à distance|distanciel|remote|à la maison|chez (?:vous|toi|soi)|depuis (?:votre|ton) "
     "domicile|de chez (?:vous|toi)",
     "télétravail"},
    {"[1-4]|un|uno|dos|tres|cuatro", "5|cinco", "(?:d[ií]as?|ve(?:z|ces))",
     "(?:a la|por|x|de la|cada|/) ?semana|semanales", "oficinas?|presencial(?:es|mente)?|en (?:la )?sede",
     "teletrabajo|en casa|desde casa|remot[oa]|home office", "teletrabajo|desde casa|home office"},
    {"[1-4]|um|uma|dois|duas|três|quatro", "5|cinco", "(?:dias?|vezes|vez)",
     "(?:por|na|da|à|/) ?semana|semanais", "escritório|presencia(?:l|is|lmente)",
     "home office|teletrabalho|em casa|(?:de|a partir de) casa|remot[oa]s?|remotamente",
     "home office|teletrabalho|em casa"},
    {"[1-4]|un|uno|due|tre|quattro", "5|cinque", "(?:giorn[oi]|volt[ae])",
     "(?:a|alla|per|/) ?settimana|settimanali",
     "in (?:ufficio|sede|presenza|azienda)|nel nostro ufficio|nella nostra sede",
     "smart ?working|da remoto|da casa|telelavoro", "smart ?working|da remoto|da casa|telelavoro"},
    {"[1-4]|jeden|dwa|trzy|cztery", "5|pięć", "(?:dzień|dni|razy?)",
     "(?:w|na|/) ?(?:tygodniu|tydzień)|tygodniowo",
     "(?:w|z|do) (?:naszym |naszego )?biur[zaoe]\\w*|stacjonarn(?:ie|a|ej)",
     "zdaln(?:ie|a|ej|ych)|z domu|home ?office", "zdalnie|zdalnej|z domu|home ?office"},
    {"[1-4]|один|два|две|три|четыре|пару", "5|пять", "(?:день|дня|дней|раза?)", "в неделю", "офис[аеу]?",
     "удал[её]нн?[а-яё]+|дистанционн[а-яё]+|из дома|дома", "удал[её]нно|дистанционно|из дома"},
    {"[1-4]|один|два|три|чотири", "5|п['’]ять", "(?:день|дні|днів|рази?)", "на тиждень|щотижня",
     "(?:в|з|у) офіс[іу]?", "віддалено|дистанційно|з дому|вдома", "віддалено|дистанційно|з дому"},
    {"[1-4]|bir|iki|üç|dört", "5|beş", "gün[üa-zə]*", "haftada|haftanın|/ ?hafta|həftədə|həftənin",
     "ofis[a-züə]*", "evd[eə]n|uzaktan|uzaqdan|remote|distant|home ?office",
     "evd[eə]n|uzaktan|uzaqdan|home ?office"},
    {"[1-4]|en|två|tre|fyra", "5|fem", "(?:dag(?:ar)?|gånger)", "(?:i|per|/) ?veckan?",
     "på plats|(?:på|till|i) kontoret|(?:på|till) vårt kontor", "hemifrån|hemma|distans",
     "hemifrån|på distans"},
    {"[1-4]|en|én|to|tre|fire", "5|fem", "dag(?:e|er)?", "(?:om|i|per|pr\\.?|/) ?(?:uge|uke)n?",
     "på kontoret|på vores kontor|på vårt kontor", "hjemmefra|hjemmekontor|hjemme",
     "hjemmefra|hjemmekontor|hjemmearbejde"},
    {"[1-4]|yksi|kaksi|kolme|neljä|kahtena|kolmena", "5|viisi|viitenä", "päivää?n?ä?", "viikossa|/ ?viikko",
     "toimistolla|toimistolta|paikan päällä|lähityö", "etänä|etätyö|kotona|kotoa", "etänä|etätyö"},
    {"[1-4]|jeden|dva|tři|čtyři", "5|pět", "(?:den|dny|dnů|dní)", "týdně|(?:v|za|/) ?týdnu|týden",
     "v kanceláři|na pracovišti", "z domova|home ?office|na dálku", "z domova|home ?office"}};

std::string group(std::string_view words) { return "(?:" + std::string(words) + ")"; }

// "Two days a week at the office", "at home two days a week", "in the week two days at home", "two days at
// home".
void add_days(Builder& b, const DaysAt& say) {
  const auto number = "(?:^|[ (/:,–-])" + group(say.numbers) +
                      "(?: ?(?:-|–|bis|tot|à|a|ou|o|to|до|lub|ila) ?" + group(say.numbers) + ")? ?";
  const auto days = std::string(say.days) + "[ /]", week = group(say.week);
  const auto place = group(std::string(say.office) + "|" + std::string(say.home));
  const std::string gap = "[^.\\n]{0,45}", near = "[^.\\n]{0,30}";
  const auto office = group(say.office), home = group(say.home);
  // "Three days at the office, two at home".
  const std::string others =
      "(?:the "
      "rest|rest|übrig|ander|reste|autres|resto|dem[aá]s|overige|restantes|outros|altri|pozosta|reszt|остал|"
      "решт|"
      "qalan|kalan|övriga|andra|øvrige|ostatní|zbyt)[^ ]*";
  const std::string rest = "[^.;\\n]{0,25}?[ ,(](?:" + std::string(say.numbers) + "|" + others +
                           ") [^.;,\\n]{0,20}?",
                    near_office = "[^.;,\\n]{0,12}?" + office, near_home = "[^.;,\\n]{0,12}?" + home;
  b.add(k_hybrid, 2, "workplace.days-in-office",
        number + days + "?" + week + gap + place + "|" + place + gap + number + days + "?" + week + "|" +
            week + number + days + near + place + "|" + place + near + week + number + std::string(say.days) +
            "|" + number + days + "(?:\\w+ )?" + group(say.at_home) + "|" + number + days + near_office +
            rest + home + "|" + number + days + near_home + rest + office);
  const auto five = "(?:^|[ (/:,–-])" + group(say.five) + " ?";
  b.add(k_onsite, 2, "workplace.onsite-work",
        five + days + "?" + week + gap + office + "|" + office + gap + five + days + "?" + week + "|" + week +
            five + days + near + office);
}

void add_remote(Builder& b) {
  b.add(
      k_remote, 3, "workplace.role-remote",
      R"(#(?:li|bi)-(?:fully-?)?remote\b)"
      R"(|\b(?:this|the) (?:role|position|job)(?: will| can| may)? (?:be )?(?:work|perform|done)(?:s|ed|ing)?)"
      R"( (?:fully |100% |completely |entirely )?remotely\b)"
      R"(|\b(?:this|the|our) (?:[\w-]+ )?(?:role|position|job|opportunity|team\b)[^.\n]{0,35}?)"
      R"((?:is|can be|will be|may be|are)(?: an?)?(?: \w+){0,3}? (?:all-|fully |100% |completely |primarily )?)"
      R"(remote(?:ly)?\b(?:[\s,.;:)(–-]|$))"
      R"(|^[^\w\x{C0}-\x{5FF}]*(?:job )?(?:location|work ?place|work ?type|work location|location type|work setup|arbeitsort|standort)"
      R"(|lieu|ubicación|локация|yer)s?(?: type)?\W{1,4}(?:\w+[ ,/|–-]+){0,3})"
      R"((?:remote|remoto|fully remote|100% remote|anywhere|удал\S*|uzaqdan|uzaktan)(?:$|[^a-zA-Z\x{C0}-\x{5FF}]))"
      R"(|^[^\w\x{C0}-\x{5FF}]*(?:work(?:ing)? (?:model|mode|arrangement|format|style)|remote policy|arbeitsmodell|mode de travail|modalidad|modalità|tryb pracy)\s?[|:]\s?(?:fully |100 ?% )?(?:remote|remoto|full remote|da remoto|zdalnie)\W*$)"
      R"(|^[^\w\x{C0}-\x{5FF}]*(?:100% |fully )?remote[^\w\x{C0}-\x{5FF}]*(?:$|\()|this is (?:(?:\w+ly|currently|a)"
      R"(|an|our) ){1,2}(?:\w+[ -]){0,3}remote)");
  b.add(
      k_remote, 2, "workplace.remote-work",
      R"(^[^\w\x{C0}-\x{5FF}]*(?:fully )?remote(?: work(?:ing)?| allowed)?\??\s?[:?–—-]\s?)"
      R"((?:yes|ja|oui|sí|sim|sì|si|tak|да|evet|bəli|hə|100 ?%|fully?|worldwide)(?:[^\w\x{C0}-\x{5FF}]*$|\s*[,.;(]))"
      R"(|\b(?:100%|fully|completely|entirely|permanently|full[- ]time|primarily)[ -]remote(?:ly)?\b|\b100 % remote\b)"
      R"(|\bremote (?:role|position|job|opportunity|contract|internship)\b)"
      R"(|\b(?:looking for|hiring|seeking) (?:an?|our) (?:\w+ )?remote\b)"
      R"(|\bremote work (?:is )?(?:fully )?supported\b|\b(?:in|on) a (?:fully )?remote[- ]basis\b)"
      R"(|^[^\w\x{C0}-\x{5FF}]*(?:contract|full[- ]time|part[- ]time|permanent|freelance)[^.\n]{0,30}\bremote[^\w\x{C0}-\x{5FF}]*$)"
      R"(|^[^\w\x{C0}-\x{5FF}]*(?:fully )?remote\W{1,3}(?:but )?(?:must|you must|candidates must|applicants must|open to)\b)"
      R"(|\bremote(?:ly)?(?: work)? (?:within|anywhere|from anywhere|across|in the (?:us|uk|eu|u\.s)))"
      R"(|\bremote(?:ly)?(?: work)? (?:in (?:us|usa|canada|europe|germany|india|latam|brazil|mexico|poland)))"
      R"(|\bremote ?[(–-] ?(?:us|u\.s|usa|uk|eu|europe|emea|latam|canada|india|global|worldwide|anywhere|within)\b)"
      R"(|\b(?:work|working) remotely (?:from|within|in|across|full))"
      R"(|\bwork(?:ing)? from (?:anywhere|wherever)\b|^[^\w\x{C0}-\x{5FF}]*work(?:ing)? from home[^\w\x{C0}-\x{5FF}]*$)"
      R"(|\bwork(?:ing)? from home,? (?:from )?(?:anywhere|wherever|within)\b)"
      R"(|\b(?:do|perform|carry out) (?:this|the) (?:job|role|work)(?: \w+)? from home\b)"
      R"(|\bwork(?:ing)? (?:fully|entirely|completely|exclusively|100 ?%) from home\b)"
      R"(|\bwork from home (?:role|position|job|opportunity)|#workfromanywhere|\btelecommut\w+|\btelework\b)"
      R"(|\bhome[- ]based (?:role|position|job|post|vacancy|opportunity)\b|\b(?:role|position|job) is (?:fully )?home[- ]based\b)"
      R"(|\bopen to remote|^[^\w\x{C0}-\x{5FF}]*remote ok\b|\bwork is (?:fully |100% )?remote\b)"
      R"(|\b(?:work ?(?:style|mode|model|arrangement|format|setting)|modality) ?[:–-] ?(?:fully |100% )?remote\b)");
  // Swedish, Danish, Norwegian, Finnish, Czech.
  b.add(
      k_remote, 2, "workplace.remote-work",
      R"(віддален\S* (?:робот|формат)|повністю віддален|\b(?:100 ?%|helt|fullt|fuldt?|kun|udelukkende|utelukkende|endast) (?:på )?(?:distans|hemifrån|hjemmefra|hjemmekontor|remote)\b)"
      R"(|\b(?:täysin|kokonaan|100 ?%) (?:etänä|etätyö)|\btyöskentelet etänä|etänä mistä|\betätyönä)"
      R"(|\b(?:plně|zcela|100 ?%|kompletně|výhradně) (?:na dálku|z domova|z domu|remote|home ?office)|práce na dálku)");
  // German, Dutch.
  b.add(
      k_remote, 2, "workplace.remote-work",
      R"(home[- ]?office(?:-anteil)?\s?[:–-]?\s?100 ?%|(?:vollständig|komplett|ausschließlich|vollkommen|100 ?%) (?:von|aus) zu ?hause)"
      R"(|\bremote(?:[- ]arbeit(?:en)?)?,? (?:\w+ )?(?:deutschland|bundes|österreich|schweiz|europa|eu|welt)weit|)"
      R"(100 ?% (?:im )?home[- ]?office|(?:vollständig|komplett|ausschließlich)"
      R"(|vollkommen) (?:im |in |aus dem )?remote)"
      R"(|(?:vollständig|komplett|ausschließlich|vollkommen) (?:im |aus dem )?home[- ]?office)"
      R"(|(?:deutschlandweit|bundesweit|europaweit|weltweit) remote|remote[- ](?:stelle|tätigkeit))"
      R"(|remote möglich|ortsunabhängig)"
      R"(|\b(?:volledig|100 ?%|geheel|helemaal) (?:remote|thuiswerk|vanuit huis|op afstand))");
  // French.
  b.add(
      k_remote, 2, "workplace.remote-work",
      R"(100 ?% (?:en )?(?:télétravail|à distance|distanciel)|full remote\b)"
      R"(|\b(?:en|poste|travail|contrat|emploi|offre) full-remote\b|\bfull-remote[- ](?:job|stelle|position|role|poste|arbeit|jobs)\b)"
      R"(|^\W*full-remote(?:\W*$|[.;:(]| (?:depuis|partout|from|in|within|aus|desde)\b))"
      R"(|télétravail (?:complet|total|intégral|permanent|à 100|à temps plein|100 ?%))"
      R"(|\b(?:entièrement|intégralement|totalement|complètement) (?:à distance|en télétravail|en distanciel))"
      R"(|\bposte (?:\w+ )?en télétravail)");
  // Spanish, Portuguese, Italian.
  b.add(
      k_remote, 2, "workplace.remote-work",
      R"(100 ?% (?:en |da |in )?(?:remot[oa]|teletrabajo|home office|a distancia|smart ?working|telelavoro)\b)"
      R"(|100 ?% (?:em )?(?:teletrabalho|à distância))"
      R"(|(?:íntegramente|\b(?:totalmente|completamente|enteramente|integralmente)) (?:en |em |a |in |da )?remot[oa]\b)"
      R"(|(?:íntegramente|\b(?:totalmente|completamente|integralmente)) (?:en |em |à |a )?(?:teletrab|dist[aâ]ncia))"
      R"(|teletrabajo (?:100|total|completo|al 100)|teletrabalho (?:100|total|integral|completo|a 100))"
      R"(|(?:trabajo|trabalho|empleo|puesto|vacante|vaga|posición|posição) remot[oa]\b|en remoto)"
      R"(|(?:modalidad|modalidade|modalità|modelo|regime|régimen)(?: de trabajo| de trabalho)?:? remot[oa]\b)"
      R"(|da remoto|smart ?working (?:al 100|totale|completo|integrale|100))");
  // Polish.
  b.add(k_remote, 2, "workplace.remote-work",
        R"(zdaln\w+ praca|praca zdaln|(?:w pełni|całkowicie|wyłącznie|100 ?%) (?:prac\w+ )?zdaln)"
        R"(|prac[ay] (?:w pełni|całkowicie|wyłącznie|100 ?%|w 100 ?%) zdaln|tryb(?: pracy)?[ :–-]{1,3}zdaln)"
        R"(|\bw trybie (?:w pełni )?zdaln|\bpracuj zdalnie)");
  // Russian, Turkish, Azerbaijani.
  b.add(
      k_remote, 2, "workplace.remote-work",
      R"((?:полностью|повністю|цілком|100 ?%) дистанці?[йо]н|дистанційн\S* (?:робот|формат)|робота (?:\S+ )?дистанційн|)"
      R"((?:удал[её]нн|дистанционн)\S* (?:работ|формат|режим|занятост)|работа(?:ть)? (?:полностью )?удал)"
      R"(|(?:полностью|полная|полный|исключительно|100 ?%) (?:\S+ )?(?:удал[её]н|дистанц))"
      R"(|(?:формат|режим|график)(?: работы)?[ :—–-]{1,4}(?:полностью |только )?(?:удал[её]н|дистанц))"
      R"(|(?:полностью|работа) из дома)"
      R"(|uzaktan çalış|(?:tamamen|tümüyle|%100|% 100) (?:uzaktan|evden|remote))"
      R"(|uzaqdan iş|(?:məsafədən|distant) (?:iş|çalış|format|rejim))"
      R"(|(?:tam|tamamilə|100 ?%) (?:uzaqdan|məsafədən|distant|evdən))"
      R"(|(?:iş|İş) (?:rejimi|formatı|qrafiki)[ :—–-]{1,4}(?:uzaqdan|məsafədən|distant))");
  b.add(
      k_remote, 1, "workplace.employer-remote",
      R"(\bremote[- ](?:first|only|native)\b)"
      R"(|\b(?:fully|all|100%)[- ](?:remote|distributed)[ -](?:team|company|organi[sz]ation|startup|workforce)\b)"
      R"(|\bwe(?: are| work|['’]re)(?: an?)? (?:\w+ ){0,2}(?:remote(?:ly)?|(?:fully|globally) distributed)\b)"
      R"(|\boperates? (?:\w+ )?(?:as an? )?(?:all-|fully )?remote)"
      // No office at all.
      R"(|(?:\b(?:there(?: is|['’]s| are)|we(?:['’]ve)? (?:have|got|keep|own|rent|run)|with|and)|,) no)"
      R"( (?:physical |central |company |corporate )?(?:office|offices|headquarters)\b)"
      R"((?: at all| whatsoever| anywhere| to (?:go|come|commute|report|travel)| and\b|\s*[,.;:!)]|\s*$))"
      R"(|\bwe (?:don['’]t|do not) (?:have|keep|own|rent|run) (?:an?|any) (?:physical |central )?offices?\b)"
      R"((?: at all| whatsoever| anywhere| and\b|\s*[,.;:!)]|\s*$))");
  b.add(k_remote, 1, "workplace.employer-remote",
        R"((?:\bhaben kein(?:e|en)? (?:festen? |eigenes |zentrales )?büros?)"
        R"(|\bganz ohne büros?)(?: mehr)?\s*(?:[,.;:!)]|$))"
        R"(|\b(?:hebben geen kantoor|geen kantoren|zonder kantoor)\s*(?:[,.;:!)]|$))"
        R"(|\b(?:pas de|aucun|sans) bureaux?(?: physiques?| fixes?)?\s*(?:[,.;:!)]|$))"
        R"(|\b(?:no tenemos|sin) oficinas?(?: físicas?)?\s*(?:[,.;:!)]|$))"
        R"(|\b(?:não temos|sem) escritórios?(?: físicos?)?\s*(?:[,.;:!)]|$))"
        R"(|\b(?:non abbiamo|senza) uffici(?: fisici)?\s*(?:[,.;:!)]|$))"
        R"(|\b(?:nie mamy|bez) biura?\s*(?:[,.;:!)]|$))"
        R"(|у нас нет офис(?:а|ов)|офис(?:а|ов) у нас нет|ofisimiz (?:yok|yoxdur))");
}

// "Einsatzort: München (vor Ort)", "Ubicación: Madrid (híbrido)": the value of a label.
void add_labels(Builder& b) {
  constexpr std::string_view k_name = "workplace.label";
  const auto labelled = [&](Workplace place, std::string_view joints, std::string_view words) {
    b.add(
        place, 2, k_name,
        R"(^[^\w\x{C0}-\x{5FF}]*(?:einsatzort|arbeitsort|standort|lieu(?: de travail)?|ubicación|lugar(?: de trabajo)?)"
        R"(|sede(?: di lavoro)?|modalità(?: di lavoro)?|modalidade?|local(?: de trabalho)?|lokalizacja|tryb pracy)"
        R"(|werklocatie|locatie|standplaats|arbetsplats|arbeidssted|arbejdssted|työpaikka|místo výkonu práce|çalışma şekli)"
        R"(|iş rejimi)\s?:\s?(?:[^\n.;:]{0,30}[)" +
            std::string(joints) + "] ?)?(?:" + std::string(words) + R"()(?:\s*$|\s?[),.;|]))");
  };
  labelled(k_remote, ",(|–",
           "remote|remoto|full remote|da remoto|volledig (?:thuis|remote)|distans|uzaktan|zdalnie");
  labelled(k_hybrid, ",(/|–", "hybride?|h[ií]brid[oa]|ibrid[oa]|hibri[td]");
  labelled(k_onsite, ",(|–",
           "vor ort|présentiel|presencial|in (?:sede|presenza)|op (?:locatie|kantoor)|på plats|on-?site");
}

void add_onsite(Builder& b) {
  b.add(
      k_onsite, 3, "workplace.role-onsite",
      R"(\b(?:this|the) (?:role|position|job|opportunity|internship)[^.\n]{0,30}?)"
      R"((?:is|requires?|will be|must be)(?: an?)?(?: \w+){0,4}? (?:on-?site)"
      R"(|in[- ]person|in[- ]office|office[- ]based)\b)"
      R"(|^[^\w\x{C0}-\x{5FF}]*(?:job )?(?:location|work ?place|work ?type|work location|work ?mode|location type|work setup|shift|work(?:ing)? hours)\W{1,4})"
      R"((?:\w+[ ,/|–(-]+){0,4}(?:on-?site|in[- ]office|in[- ]person)\b)"
      R"(|^[^\w\x{C0}-\x{5FF}]*(?:fully )?(?:on-?site|in[- ]office|in[- ]person)[^\w\x{C0}-\x{5FF}]*(?:$|\())"
      // "On-site in Graz." alone in its line, "The position is based on site at our plant".
      R"(|^[^\w\x{C0}-\x{5FF}]*(?:[\w ]{2,20}, )?(?:fully |100 ?% )?on[- ]?site (?:in|at) [^.;\n]{2,40}[.]?\s*$)"
      R"(|\b(?:role|position|post|job|internship|you)(?: itself)? (?:is|are|will be|must be) (?:based |located )?)"
      R"((?:fully )?on[- ]?site (?:in|at)\b)"
      // "The post is carried out on site at our plant".
      R"(|\b(?:role|position|post|job|work|internship|duties)(?: itself)? (?:is|are|will be|must be|has to be)"
      R"(|needs to be))"
      R"( (?:\w+ )?(?:carried out|performed|done|worked|executed|undertaken|fulfilled)(?: \w+)? (?:on[- ]?site)"
      R"(|in person)\b)"
      // "Mode: WFO, Pune".
      R"(|\b(?:mode|model|work ?type|work ?place|arrangement|job type|location)\s?[:–-]\s?)"
      R"((?:\w+[ ,/|–(-]+){0,2}(?:wfo|work from (?:the )?office)\b)"
      R"(|^[^\w\x{C0}-\x{5FF}]*(?:100 ?% |only |strictly )?(?:wfo|work from (?:the )?office)(?: only)?[^\w\x{C0}-\x{5FF}]*$)"
      R"(|\b(?:wfo|work from (?:the )?office) (?:only|role|position|job|mandatory|is mandatory|all (?:5|five) days))"
      R"(|\b(?:only|strictly|complete(?:ly)?|mandatory|100 ?%) (?:wfo|work from (?:the )?office)\b)"
      R"(|\b(?:5|five|6|six) ?days?(?: a week)?,? (?:of )?(?:wfo|work(?:ing)? from (?:the )?office)\b)");
  // Each day at a place that one cannot take home.
  b.add(
      k_onsite, 2, "workplace.onsite-work",
      R"(\b(?:be|work|come|stand|are|you['’]re|present)(?: \w+){0,2} (?:in|at|to|on|into) (?:the)"
      R"(|our) (?:[\w-]+ ){0,2}?)"
      R"((?:workshop|lab|laboratory|factory|plant|shop ?floor|warehouse|site|office|hangar|studio|control room)"
      R"(|bakery|depot|(?:front |reception |help ?|service )?desk|reception|counter|shop|store|clinic|surgery|practice|salon|kitchen|showroom|branch|gallery|library))"
      R"((?: [\w-]+){0,2}?,? (?:daily|every (?:working |single |week ?)?day|each (?:working )?day|full[- ]time)\b)"
      R"(|\b(?:daily|every (?:working |single |week ?)?day|each (?:working )?day) (?:in|at|on) (?:the)"
      R"(|our) (?:[\w-]+ ){0,2}?)"
      R"((?:workshop|lab|laboratory|factory|plant|shop ?floor|warehouse|hangar|control room|bakery|depot)\b)"
      // German, Dutch.
      R"(|\b(?:täglich|jeden (?:arbeits)?tag) (?:\w+ )?(?:in der|in unserer|im|in unserem|vor ort)(?: \w+)?)"
      R"( (?:werkstatt|fabrik|labor|werk|werkhalle|büro)\b|\b(?:täglich|jeden (?:arbeits)?tag) vor ort\b)"
      R"(|\b(?:dagelijks|elke (?:werk)?dag) (?:\w+ )?(?:in de|in ons|in onze|op|op het) (?:werkplaats|fabriek)"
      R"(|lab\w*|kantoor))"
      // French, Spanish, Portuguese, Italian.
      R"(|\b(?:tous les jours|chaque jour|quotidiennement) (?:\S+ ){0,2}(?:à l['’]atelier|à l['’]usine|au bureau)"
      R"(|au laboratoire|sur site|dans l['’]atelier))"
      R"(|\b(?:todos los días|cada día|a diario|diariamente) (?:\S+ ){0,1}en (?:el|la|nuestr[oa]) (?:taller)"
      R"(|fábrica|planta)"
      R"(|laboratorio|oficina))"
      R"(|\b(?:todos os dias|diariamente|cada dia) (?:\S+ )?n[oa] (?:noss[oa] )?(?:oficina|fábrica|laboratório)"
      R"(|escritório))"
      R"(|\b(?:ogni giorno|tutti i giorni|quotidianamente) (?:\S+ )?(?:in officina|in fabbrica|in laboratorio)"
      R"(|in ufficio)"
      R"(|nella nostra (?:officina|fabbrica)|nel nostro (?:laboratorio|ufficio)))"
      // Polish, Russian, Turkish, Azerbaijani.
      R"(|\b(?:codziennie|każdego dnia) (?:\S+ )?w (?:naszym |naszej )?(?:warsztacie|fabryce|laboratorium|biurze))"
      R"(|(?:каждый день|ежедневно) (?:\S+ )?(?:в|на) (?:нашем |нашей )?(?:цех|мастерск|завод|фабрик|лаборатор|офис))"
      R"(|\b(?:her gün|hər gün) (?:\S+ )?(?:atölye|fabrik|laboratuvar|laborator|ofis|sex)\S*d[aeə](?:$|[^a-zA-Z\x{C0}-\x{5FF}]))");
  b.add(
      k_onsite, 2, "workplace.onsite-work",
      R"(#li-on-?site\b)"
      R"(|\ball (?:of our )?(?:roles|positions|jobs) are (?:\w+ )?(?:in[- ](?:person|office)|on-?site))"
      R"(|\brequires? (?:\w+ ){0,3}to be (?:\w+ )?(?:on-?site|in[- ](?:person|office)))"
      R"(|\b(?:fully|100%|entirely|strictly)[ -](?:on-?site|in[- ](?:person|office)))"
      R"(|\b(?:on-?site|in[- ](?:person|office)) (?:role|position|job|only|opportunity))"
      R"(|\b(?:on-?site|in[- ](?:person|office)) (?:work(?:ing)? (?:model|policy|environment)|5 days|five days))"
      R"(|\b(?:on-?site|in[- ](?:person|office)) (?:full[- ]time|(?:every|each) (?:single |working |week ?)?day|daily|at our|from our|in (?:our|the|san)))"
      R"(|\b(?:on-?site|in[- ](?:person|office)) in (?:new|sf|nyc|london|palo|mountain|menlo|austin|seattle|boston))"
      R"(|\b(?:5|five)\+? days?(?:[ /]|-a-)(?:a |per |each |in the |in |out of )?(?:week)?[^.\n]{0,40})"
      R"((?:office|in[- ]person|on-?site))"
      R"(|(?:office|in[- ]person|on-?site)[^.\n]{0,40}\b(?:5|five|6|six) days)"
      R"(|\bwork(?:ing)? (?:together )?(?:in[- ]person|on-?site|out of our|from our|in our)[^.\n]{0,30})"
      R"((?:office|hq|every day|in ))"
      R"(|\bworks? (?:in|at|from|out of) (?:the|our) (?:[\w-]+ ){0,3}(?:office|headquarters)[^.\n]{0,12})"
      R"(\b(?:full[- ]time|every day|each day|daily)\b)"
      R"(|\b(?:work|job|role) is (?:done|performed|carried out|based) (?:at)"
      R"(|in) (?:our|the)[^.\n]{0,50}\bfive days a week)"
      R"(|\bmust be (?:able|willing) to (?:work|be|commute)[^.\n]{0,30}(?:on-?site|in[- ]office|office|in[- ]person))"
      R"(|\boffice[- ]based (?:role|position|job|in|at)\b|^[^\w\x{C0}-\x{5FF}]*office[- ]based\b)"
      R"(|\b(?:role|position|job) is (?:fully )?office[- ]based\b)"
      R"(|\bbased on-?site|\bwork(?:ing)? on-?site\b)"
      R"(|\b(?:the |all |this |your )?work (?:takes place|happens|is (?:all )?(?:done|carried out|performed)) (?:in|at|on) (?:our|the) (?:[\w-]+ ){0,3}?)"
      R"((?:office|studio|workshop|lab|laboratory|factory|plant|warehouse|site|premises|headquarters)\b)");
  // German, Dutch, French.
  b.add(
      k_onsite, 2, "workplace.onsite-work",
      R"(vor ort in (?:unserem|unserer)|präsenz(?:arbeit|pflicht|stelle)|\barbeit vor ort\b)"
      R"(|\b(?:ausschließlich|komplett|vollständig|100 ?%) (?:in präsenz|vor ort|im büro))"
      R"(|\b(?:volledig|uitsluitend|alleen|100 ?%) op (?:kantoor|locatie))"
      R"(|\bwerk(?:t|en)? (?:je )?op locatie (?:in|te)\b)"
      R"(|\b(?:100 ?%|full|entièrement|exclusivement|uniquement|totalement) (?:en )?(?:présentiel|sur site))"
      R"(|\b(?:poste|travail) (?:\S+ )?(?:en présentiel|sur site)|\bprésence sur site\b[^.\n]{0,20}\b(?:obligatoire|requise|exigée))");
  // A line that begins with it.
  b.add(
      k_onsite, 2, "workplace.onsite-work",
      R"(^[^\w\x{C0}-\x{5FF}]*(?:en )?présentiel(?: (?:à|au|aux|dans|uniquement|obligatoire|5 jours)[^.;\n]{0,40})?[^\w\x{C0}-\x{5FF}]*$)"
      R"(|^[^\w\x{C0}-\x{5FF}]*presencial(?: e[mn] [^.;\n]{2,40})?[^\w\x{C0}-\x{5FF}]*$)"
      R"(|^[^\w\x{C0}-\x{5FF}]*in (?:presenza|sede)(?: (?:a|presso) [^.;\n]{2,40})?[^\w\x{C0}-\x{5FF}]*$)"
      R"(|in (?:presenza|sede|ufficio) (?:tutti i giorni|ogni giorno))"
      R"(|vor-ort-präsenz|präsenz vor ort[^.\n]{0,30}(?:erforderlich|notwendig|pflicht))");
  // Swedish, Danish, Norwegian, Finnish, Czech.
  b.add(
      k_onsite, 2, "workplace.onsite-work",
      R"(\b(?:helt|alltid|100 ?%) på (?:plats|kontoret)|\b(?:arbetet|jobbet|tjänsten|arbejdet|stillingen|arbeidet|rollen|du) )"
      R"((?:är|sker|utförs|arbetar|jobbar|er|foregår|udføres|utføres|arbejder|jobber) (?:\S+ )?på (?:plats|stedet|kontoret|vårt kontor|vores kontor))"
      R"(|\btyö (?:tehdään|on) (?:\S+ )?(?:toimisto|paikan päällä|lähityö)|\blähityönä)"
      R"(|\bprác\S+ (?:je |probíhá |pouze |výhradně )*(?:v kanceláři|na pracovišti|prezenčn))");
  // Spanish, Portuguese, Italian, Polish.
  b.add(
      k_onsite, 2, "workplace.onsite-work",
      R"((?:modalidad|trabajo|puesto|formato|jornada|régimen|esquema)(?: de trabajo| laboral)?(?: es)?:? presencial\b)"
      R"(|(?:trabalho|modelo|regime|vaga|modalidade|atuação)(?: de trabalho)?(?: é)?:? presencial\b)"
      R"(|\b(?:100 ?%|totalmente|completamente) presencial\b|, presencial e[mn] )"
      R"(|\b(?:lavoro|lavorare|attività|100 ?%|esclusivamente|totalmente|interamente) in (?:presenza|sede\b))"
      R"(|\bprac[ay] (?:wyłącznie |tylko )?stacjonarn|tryb(?: pracy)?[ :–-]{1,3}stacjonarn)"
      R"(|\bpraca (?:wyłącznie |tylko )?(?:w biurze|w siedzibie))");
  // Russian, Turkish, Azerbaijani.
  b.add(
      k_onsite, 2, "workplace.onsite-work",
      R"(работа в офисе|(?:только|полностью|строго) (?:в )?офис)"
      R"(|(?:формат|режим)(?: работы)?[ :—–-]{1,4}(?:только )?(?:в )?офис)"
      R"(|ofisten çalış|(?:tamamen|sadece|yalnızca|%100) ofis|çalışma (?:şekli|modeli|düzeni)[ :—–-]{1,4}ofis|ofisdə)"
      R"(|(?:iş|İş) (?:rejimi|formatı)[ :—–-]{1,4}ofis)");
  b.add(k_onsite, 1, "workplace.employer-onsite",
        R"(\bwe(?: a|['’])re (?:primarily )?(?:an? )?(?:fully )?(?:in[- ]person|in[- ]office|on-?site))"
        R"(|\b(?:works?|collaborates?|operates?) in[- ]person (?:out of|across|from|at|in) our\b)"
        R"(|\b(?:on-?site|in[- ](?:person|office)) (?:team\b|culture|startup|company))");
}

}  // namespace

const WorkplaceRules& workplace_rules() {
  static const auto* const all = [] {
    auto* r = new WorkplaceRules;
    Builder b(*r);
    add_what_is_none(*r);
    add_not_remote(b);
    add_hybrid(b);
    add_days_in_office(b);
    for (const auto& say : k_days) add_days(b, say);
    add_remote(b);
    add_labels(b);
    add_onsite(b);
    add_where_work_is_done(*r);
    add_plain_places(*r);
    r->patterns.freeze();
    return r;
  }();
  return *all;
}

WorkplaceTitleRules::WorkplaceTitleRules() {
  remote = patterns.add(
      R"(\bremote\b|\bremot[oa]\b|\bteletrabajo\b|удал[её]н|\bwfh\b|work from home|télétravail|home ?office)"
      R"(|\bzdaln|uzaktan|uzaqdan|teletrabalho|\bthuiswerk)");
  hybrid =
      patterns.add(R"(\bhybrid\b|\bhybride?s?\b|h[ií]brid[oa]|\bhibri[td]\b|\bibrid[oa]\b|hybrydow|гибрид)");
  onsite = patterns.add(
      R"(\bon-?site\b|\bin[- ]office\b|\bin[- ]person\b|vor ort|presencial|présentiel|stacjonarn)");
  other = patterns.add(
      R"(remote (?:sensing|desktop|monitor|access|control|patient|pilot|support|operat|vehicle|hands|site|area))"
      R"(|hybrid (?:cloud|search|mobile|app|vehicle|powertrain|drivetrain|propulsion|electric|it\b|battery))"
      R"(|(?:hybrid|remote) work(?:ing)? (?:consultant|researcher|specialist|manager|lead|expert|advis[eo]r|coach|strateg))"
      R"(|(?:in[- ]person|on-?site) events?\b)"
      R"(|hybrid or remote|remote or hybrid|remote/hybrid|hybrid/remote|remote or on-?site)"
      R"(|\b(?:no|not|non)[- ]remote|kein home ?office)");
  patterns.freeze();
}

const WorkplaceTitleRules& workplace_title_rules() {
  static const WorkplaceTitleRules all;
  return all;
}

}  // namespace radar::extract
