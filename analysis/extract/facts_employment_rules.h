// How texts tell the kind of employment: the patterns of facts_employment.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "analysis/extract/facts_text.h"
#include "analysis/extract/pattern_choices.h"

namespace radar::extract {

struct EmploymentKind {
  std::string_view value;
  Pattern words;
  std::string_view title;  // a pattern; empty: titles do not tell it
};

// The last is full-time: work for good.
[[nodiscard]] const std::array<EmploymentKind, 6>& employment_kinds();

// Work and its hours, as an item begins with them.
inline const std::string k_names_of_work =
    R"((?:trabalho|trabajo|travail|lavoro|emprego|empleo|emploi|horário|horario|orario|jornada|regime|poste|puesto|posto|vaga|iş|İş|робота|работа|pozisyon|vakansiya) )";

struct EmploymentRules {
  PatternChoices choices;  // run only where their own words stand
  Pattern label{
      R"((?:^|[.;•|–\s])(?:job|employment|position|contract|work|engagement|role|beschäftigungs|anstellungs|vertrags))"
      R"([ -]?(?:types?|status|category|schedule|basis|time|art)"
      R"(|form)\b\W{1,4}(?:(?:regular|permanent|exempt|salaried),? )*$)"
      R"(|(?:^|[.;•|]|\s)(?:type|status|schedule|hours|employment|contract|тип занятости|занятость|iş rejimi|dienstverband)"
      R"(|art der (?:stelle|anstellung|beschäftigung)|type de contrat|tipo (?:de|di) contrat\S+|beschäftigungsart)"
      R"(|arbeitszeit|\w*umfang|pensum|beschäftigungsgrad|stellentyp|jobart|jornada|contrato|wymiar (?:pracy|etatu)|rodzaj umowy|forma (?:zatrudnienia|współpracy)|typ úvazku|çalışma şekli|pozisyon tipi|orario)"
      R"(|anställningsform|omfattning|ansættelsesform|ansettelsesform|stillingstype|arbejdstid|työsuhde|työaika|тип зайнятості|зайнятість)"
      R"()\s?:\W{0,3}(?:(?:regular|permanent|exempt|salaried),? )*$)"
      R"(|(?:雇用形態|雇用区分|勤務形態|契約形態|採用形態|고용 ?형태)[^\pL]{0,6}$)"};
  Pattern stated{
      R"((?:(?:this|it|the (?:role|position|job|post|internship|opportunity)(?: itself| here)?) )"
      R"((?:is|will be|would be)|\b(?:this|it)['’]s))"
      R"((?: (?:an?|for|currently|also|offered|initially|based))*(?: [\w-]+,?){0,4} $)"
      R"(|\bis an? (?:[\w-]+,? ){0,2}$)"
      R"(|\b(?:this|these|our first) (?:(?:exciting|remote|permanent|new|hybrid|on-?site|paid|regular|seasonal),? )?$)"
      R"(|(?:looking for|hiring|seeking|join us as|offering|offer|opening for|recruiting)(?: [\w-]+){0,2} an? )"
      R"((?:[\w-]+,? ){0,5}$)"
      R"(|^\W*an? (?:[\w-]+,? ){0,2}$|^(?:this|it) is (?:an? )?\d+[ -]months?,? $)"
      R"(|\b(?:role|position|job|work(?:s|ing)?|hired|hiring|employed|engaged)\b[^.\n]{0,40} on an? $)"
      R"(|(?:able|ability|available|willing|required) to work $|\bwe (?:[\w-]+ ){1,2}you (?:in |on |in on )?(?:on )?an? $)"};
  Pattern role{
      R"(^(?: \([^)]*\))?(?:,? (?:and|permanent|salaried|exempt|regular|(?:fully )?remote|on-?site|hybrid)"
      R"(|direct[- ]hire|w2|paid|contract|long[- ]term|in-person|entry-level))*,? ?(?:\w+ )?)"
      R"((?:role|positions?|job|posts?|appointment|placement|vacancy|gig|opening|work|opportunity|employment|contract|internship)"
      R"(|engagement|basis|assignment|program(?:me)?)"
      R"(|residency|fellowship|traineeship|festanstellung|stelle)\b)"
      R"(|^ ?[.;]|^ \([^)]*\)[.;]?\s*$|^ in our |^ (?:\w+ ){1,4}(?:to (?:join|lead|help|own)|who)\b|^$)"
      // "Part-time, about 15 hours a week".
      R"(|^,? ?\(?(?:at |about |around |approximately |approx\.? |roughly |up to |for )?\d+(?: ?(?:-|–|to) ?\d+)?)"
      R"( ?(?:hours|hrs|h)\b)"
      R"(|^,? (?:and )?permanent\W*$)"};
  Pattern alone{
      R"(^(?: (?:position|role|job|employment|contract|opportunity|basis|hours|internship|permanent|regular)|[ -]to[- ](?:hire|perm)\b| 20\d\d)?(?: only)?)"
      R"((?: (?:(?:de|d['’]|auf|für|for|di|por|voor|na|of)? ?)\d+ ?(?:mois|months?|monate?|meses|mesi|maanden|miesięcy|ans?|jahre?|years?|anni|años))?\s*)"
      R"((?:$|[,(/|•·–;.（、。]|として|-(?:\W|$|stelle|position)|and (?:permanent|salaried|on-?site|remote)\W*$|(?:at|in|based) (?:our|the)\b|(?:in|from) [^.,;\n]{2,30}\W*$))"};
  // "Full-time with benefits", "Part-time with evening shifts".
  Pattern with_benefits{
      R"(^(?: (?:position|role|job|employment|work))?,? (?:with|plus|including) (?:(?:an?|the|our|full|great|flexible|flex|excellent)"
      R"(|generous|comprehensive|competitive|paid|company|regular|evening|weekend|day|night|rotating|variable|fixed|medical|health)"
      R"(|dental|good|attractive|annual|weekly|no|sign[- ]on|\d+)[ -]){0,4}(?:benefits?|hours|schedules?|shifts?|pay|salary|perks|overtime|pto|leave)"
      R"(|vacation|holidays?|days|insurance|pension|equity|bonus|weeks?|weekends?|car|phone)\b)"
      R"((?:\W*$|[,.;:(]| (?:and|from|for|on|including|in|of|off|after|starting|a)\b))"};
  // "€45,000 a year, full-time.": a clause of its own behind a pay.
  Pattern pay_before{
      R"((?:[$€£₹₺₽]|\b(?:usd|eur|euros?|gbp|chf|cad|aud|nzd|pln|sek|nok|dkk|tl)\b| zł | kr\.? |\b\d{2,3}k )[^;|\n]{0,60}[ /.'’])"
      R"((?:year|annum|hour|hr|month|week|day|p\.?a|annually|yearly|monthly|weekly|hourly|gross|doe)"
      R"(|jahr|monat|stunde|woche|brutto|jaar|maand|uur|bruto|an|mois|heure|bruts?|año|mes|hora|bruto[sa]?|ano|mês)"
      R"(|anno|mese|ora|lord[io]|rok|miesiąc|miesięcznie|godzinę|netto|månad|måned|måneden|год|месяц|час)(?: pro[- ]rata| fte| brutto| gross)?\.?\)?\s?[,;(|–-]\s?(?:in |à |a |en |w |w-?2 )?$)"};
  // The sum is the job's: it opens the sentence, or words of pay stand before it; not "students pay".
  Pattern pay_opens{
      R"(^[^\pL\d]*(?:(?:from|up to|about|around|circa|ca\.?|ab|bis zu|à partir de|desde|a partir d[ei]|da|od|до|от) )?[^\pL\d]*(?:$|\d|[a-z]{1,2}\$|(?:eur|euros?|gbp|usd|chf|cad|aud|nzd|pln|sek|nok|dkk)\b))"
      R"(|^\W*(?:(?:our|the|your|base|basic|annual|hourly|monthly|starting|gross|yearly|weekly|full|dein|ihr|unser) )*(?:pay|rate|range|ote|ral|lohn)\b)"
      R"(|salar|\bwages?\b|compensation|remunerat|gehalt|vergütung|salaire|rémunération|sueldo|retribu|remunera|wynagrodzeni|зарплат|\bstipendio\b|\blön\b|\blønn\b)"
      R"(|\byou(?:['’]ll| will)? (?:earn|get|receive)\b|\bwe (?:pay|offer)\b|\bwir (?:zahlen|bieten)\b)"};
  Pattern pay_of_others{
      R"(\b(?:tuition|fees?|rent|costs?|vouchers?|scholarships?|students|customers?|clients?|gym|flat|apartment|mba|degree|based on|average)\b)"};
  // "(Vollzeit), bei 20 Stunden weniger": a sum is reckoned by the kind, and the job may be of another.
  Pattern other_hours{
      R"(\b(?:full|part)[- ]?time\b|\bvollzeit|\bteilzeit|temps p(?:lein|artiel)|\bpro[- ]?rata\b|anteilig|\b\d{1,2} ?(?:hours|hrs|stunden|std|heures|uur|horas|ore)\b)"};
  Pattern hours_other_way{R"(\b(?:full|part)[- ]?time\b)"};
  // The line above tells who gets something.
  Pattern eligible{
      R"(\b(?:eligib\w*|pto|401 ?\(?k\)?|benefits?|insurance|paid leave|vacation|match|bonus\w*)\b)"};
  Pattern only{R"(^\W*only\b)"};
  Pattern nothing{R"(^\W*$)"};
  Pattern clause_end{R"(^(?: (?:position|role|job|contract|permanent|regular))?\s?(?:$|[,.;)|]))"};
  // A sentence that begins with the kind and the job: "9-month contract", "Permanent full-time position from
  // May".
  Pattern opens{
      R"(^(?:[^.:;]{2,40}: )?\W*(?:(?:an?|initial|fixed[- ]term|permanent|regular|seasonal|temporary|casual|interim|full[- ]time|part[- ]time|paid|remote|hybrid|on-?site)"
      R"(|(?:\d+(?: ?[–-] ?\d+)?|one|two|three|four|five|six|nine|ten|twelve|eighteen)[ -]?(?:months?|weeks?|years?|mth)),? )*$)"
      R"(|\b(?:for|on) an? (?:\d+(?: ?[–-] ?\d+)?|one|two|three|four|five|six|nine|ten|twelve|eighteen)[ -](?:month|week|year)s? (?:fixed[- ]term )?$)"};
  Pattern job{
      R"(^(?:,? (?:and|permanent|regular|paid|remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|w-?2|1099))*)"
      R"( (?:position|role|job|post|work|employment|assignment|appointment|engagement|gig|opportunity|internship|cover|vacancy)"
      R"(|contract(?: of employment)?|employment contract|placement)(?:\W*$|[,.;:(–]| (?:(?:in|out)side|from|for|over|until|till|through)"
      R"(|to|in|at|on|with|based|starting|available|within|reporting|located|during|lasting|ending|of \d|beginning|commencing|due)"
      R"(|(?:covering|replacing|filling|while|under) (?:an?|the|our|one|two|maternity|parental)|filling in|because of)"
      R"(|running (?:for|from|until|till|to|through)|paying (?:up|from|an?))\b| paying [$€£]))"};
  Pattern term{
      R"(\b(?:(?:\d+(?: ?[–-] ?\d+)?|one|two|three|four|five|six|nine|ten|twelve|eighteen)[ -]?(?:months?|weeks?|years?|mth)(?:[ -]long|,)?|fixed[- ]term) $)"};
  // "This is a six-month contract", "The role is an initial 12-month contract".
  Pattern this_is{
      R"(^\W*(?:this|it|(?:the|this|our) (?:role|position|job|post|assignment|opportunity|engagement|vacancy))(?: itself)?(?:['’]s| is| will be| would be) (?:for )?(?:an? )?(?:(?:initial|fixed|temporary|paid|remote|full[- ]time|part[- ]time|rolling|renewable),? )*)"
      R"((?:\d+(?: ?[–-] ?\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)[ -]?(?:months?|weeks?|years?|mth)(?:[ -]long|,)? $)"};
  // "Contract for six months at €600 a day", "Contract until the end of March": the line's first word.
  Pattern contract_term{
      R"(^,? (?:for |of |over |lasting |about |initially )*(?:(?:an? )?(?:initial|minimum|first)(?: period of)? )?(?:\d+(?: ?[–-] ?\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen) (?:months?|weeks?|years?))"
      R"((?:\W*$|[,.;(|]| ?[–+]| (?:at|on) (?:(?:an? )?(?:day |daily |hourly )?rate\b|[$€£\d]|eur|usd|gbp|chf|pln)| (?:outside|inside|from|starting|until|paid|paying|via|through|with|initially|plus|to start)\b))"
      R"(|^,? (?:running |lasting )?(?:until|till|through|to) (?:the )?(?:(?:end|beginning|start|middle) of |mid[- ]|late |early )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|next|this|20\d\d|the year)\b)"};
  Pattern term_until{
      R"(^(?:\W*$|[,.;:(]| ?[|•·]| \w+ing (?:an?|the|our|us|with|on|alongside|in)\b| (?:in|at|on|for|over|during|from|starting|until|till|through|via|under|paid|based|(?:in|out)side)\b| (?:to cover|covering|replacing) )"
      R"(| with (?:an? |the )?(?:likely |good |strong |real )?(?:possib|option|potential|extension|chance|view)))"};
  // What may open a line before the kind.
  Pattern opening{
      R"(^\W*(?:permanent|regular|(?:long|short)[- ]term|initial|rolling|paid|summer|winter|spring|independent|1099|w-?2|c2c|corp[- ]to[- ]corp|\d{1,3} ?%|zorunlu|gönüllü|contratação)"
      R"(|fte(?: position| role)?),? $)"};
  // "Contract length: 12 months", "Duration: 6 months contract".
  Pattern length{R"(^ (?:length|duration|term|period)\s?:\s?(?:\d|six|twelve|three|nine))"};
  Pattern lasts{
      R"(^\W*(?:duration|length|dauer|durée|laufzeit|term)\s?:\s?\d+[ -]?(?:months?|monate?|mois|weeks?|years?) $)"};
  // "£500/day contract"; what is paid by the day is a contract.
  Pattern day_rate{
      R"(^\W*[$€£]?\d[\d.,k]*(?: ?[–-] ?[$€£]?\d[\d.,k]*)? ?(?:/|per |a |an |p\.?)?(?:day|d|hour|hr|h)\b[ ,]*$)"};
  Pattern people{
      R"(^-(?:first|driven|test\w*|bound|based \w+ing|like)\b)"
      R"(|^[\s-]*(?:regular )?(?:employees?|staff|team members?|equivalents?|students?|offers?|conversion|hires?))"
      R"(|^[\s-]*(?:regular )?(?:benefits|salaried employees|work experience|experience|work history|role after))"
      R"(|^[\s-]*(?:positions,? (?:with|are|in)|associates|workers|basis in the|management|negotiat|terms|law))"
      R"(|^[\s-]*(?:previas?|review|value|agreement|manufactur|research|lifecycle|jobs\b|mba|studies|degree|study))"
      R"(|^[\s-]*(?:kräfte|mitarbeite|beschäftigte|stud|salariés|empleados)"
      R"(|estudiantes|dipendenti|pracownik|medewerker))"
      R"(|^[ -](?:сотрудник|студент)|^(?:登用|転換|経験|以外|の経験|化))"};
  Pattern alternatives{
      R"((?:full[- ]?time|part[- ]?time|contract|vollzeit|internship|temporary)\W*(?:or|and|/|oder|to|,)\W*(?:an? )?)"
      R"((?:full[- ]?time|part|contract|teilzeit|temp|intern))"
      R"(|\bpt\b[^;\n]{0,25}\bft\b|\bft\b[^;\n]{0,25}\bpt\b)"
      // The same in other languages, and what is possible but need not be.
      R"(|\b(?:voll|teil)(?:zeit)?[ -]*(?:/|oder|und|bzw\.?|,)[ -]*(?:auch |in )*(?:voll|teil)zeit|auch in teilzeit)"
      R"(|teilzeit (?:[\w\x{C0}-\x{24F}]+ ){0,4}?(?:möglich|denkbar))"
      R"(|temps (?:plein|partiel) ?(?:ou|/|et) ?(?:à )?(?:temps )?(?:plein|partiel))"
      R"(|(?:complet[oa]|parcial|integral) ?(?:o|ou|u|/|y|e) ?(?:a )?(?:jornada )"
      R"(|tiempo |tempo |media )?(?:parcial|complet))"
      R"(|(?:pieno|parziale) ?(?:o|/|e) ?(?:tempo )?(?:pieno|parziale)|etat\w* ?(?:lub|albo|/)|pełn\w+ (?:lub|/))"
      R"(|(?:fulltime|parttime|voltijd|deeltijd) ?(?:of|/|en) ?(?:fulltime|parttime|voltijd|deeltijd|in deel))"
      R"(|\bcd[di],? ?(?:ou|/|or)? ?cd[di]\b|занятость (?:или|/)|полная (?:или|/|и)|(?:tam)"
      R"(|yarı) (?:zamanlı )?(?:veya|ya da|və ya|/))"};
  Pattern convert{
      R"(convert|transition|lead(?:ing)? to|potential|possib|hire after|not a\b|\bif\b|return offer|opportunity for)"
      R"(|(?:federal|smart|general|government|prime|sub-?) $|peut-être|à la clé|eventuell|später|no es |kein\w* $)"
      R"(|unlike our|unlike the)"
      // Denied: "isn't a full-time job", "nicht in Vollzeit".
      R"(|(?:n['’]t|\b(?:not|never|no|rather than|instead of|other than))(?: (?:be|yet|currently|really|looking for)"
      R"(|offering|offer|need|want|have|for|as))*(?: (?:an?|any))? $)"
      R"(|(?:\b(?:nicht|niet|geen|pas|non è|não é|nie jest|nie na|inte|ikke|ei)|(?:^|[^а-яё])не)(?: (?:in|de|d['’]un|un|une|à|um|een|на))* $)"};
  // Denied by what stands behind.
  Pattern denied{
      R"(^ (?:from|with|by|for) (?:an?|the|our|your|another) (?:\w+ )?(?:customer|client|partner|supplier|vendor)s?\b)"
      R"(|^ no[:,]|^[^.,;\n]{0,25}\b(?:değil|deyil)|^[^.,;\n]{0,15} (?:is|are) not (?:possible|offered|available)\b)"};
  // The hours of a week, which only the job's own words have: "20 hours a week, part-time".
  Pattern hours_before{
      R"(\b\d{1,2}(?:[.,]5)?(?: ?(?:-|–|to|or|bis|à|a|do|tot|до) ?\d{1,2})? ?)"
      R"((?:hours|hrs|h|std\.?|stunden|heures|horas|ore|godzin|uur|час\S*|saat)\.? ?)"
      R"((?:(?:/|a|per|each|every|pro|die|par|por|a la|à la|na|w|op|в|alla) ?)?)"
      R"((?:week|wk|woche|semaine|semana|semanales|semanais|settimana|settimanali|tydzień|tygodniu|tygodniowo)"
      R"(|недел\S*)\b)"
      R"([,;:]? ?[(–-]? ?(?:in |à |a |en |w |на )?$)"
      R"(|\b(?:haftada|həftədə) \d{1,2} saat,? $)"
      R"(|\b(?:[1-5]|one|two|three|four|five) days? (?:a|per|each) week,? ?[(–-]? ?$)"};
  Pattern hours_behind{
      R"(^[,:]? ?[(–-]? ?(?:at |of |about |around |approximately |approx\.? |roughly |up to |for |mit |de |von |à )"
      R"(|con |ca\.? |z )?)"
      R"(\d{1,2}(?:[.,]5)?(?: ?(?:-|–|to|or|bis|à|a|do|tot|до) ?\d{1,2})? ?)"
      R"((?:hours|hrs|h|std\.?|stunden|heures|horas|ore|godzin|uur|час\S*|saat)\.? ?)"
      R"((?:(?:/|a|per|each|every|pro|die|par|por|a la|à la|na|w|op|в|alla) ?)?)"
      R"((?:week(?:ly)?|wk|woche|semaine|semana|semanales|semanais|settimana|settimanali|tydzień|tygodniu|tygodniowo)"
      R"(|недел\S*)\b)"
      R"(\)?)"
      R"(|^,? ?\(?(?:haftada|həftədə) \d{1,2} saat\b)"};
  // A contract of any kind.
  Pattern employed{R"(\b(?:permanent|employment|open-ended|indefinite|unlimited)(?:,? [\w-]+){0,2},? $)"};
  // Hours of people who are not the one that is looked for: "volunteers who work 10 hours a week".
  Pattern others{
      R"(\b(?:who|that|they|our|their|his|her|these|those|most|some|many|all|other|unsere|onze)\b[^.;:]{0,50})"
      R"(\b(?:works?|arbeiten|werken)\b)"
      R"(|\b(?:manage|supervise|lead|oversee|mentor|coordinate|schedule|support)\b[^.;:]{0,50}\bwork(?:s|ing)?\b)"
      R"(|(?:^|[ ,])(?:travaillent|trabajan|trabalham|lavorano|pracuj[ąa]|работают|çalışıyor|arbetar|arbejder)"
      R"(|jobber|die \w+ arbeiten) )"};
  Pattern experience{R"(\bexp[eé]ri[eê]n\w*|\berfahrung|\besperienz|doświadczeni|опыт)"};
  // What stands before: the job and what is offered, in words that are no English, or nothing at all.
  Pattern starts{R"(^[\s*•·–:-]*(?:)" + k_names_of_work +
                 R"()?(?:(?:a|à|em|en|in|de|im|w|na|als|zur|ab sofort|auf)[ ]){0,2}$)"};
  // Work of a kind that nobody offers: "trabalho a tempo parcial pode ser pedido", "a termo ou sem termo?".
  Pattern starts_work{R"(^[\s*•·–:-]*)" + k_names_of_work};
  Pattern is_offer{
      R"(^(?:[dt][ıiuü]r)?(?:\W*$|\s?[,.;:(|–-]| (?:em|en|in|à|na|no|para|por|per|pour|com|con|avec|d[eio]|da|chez|presso|bei|h/f|f/h|voor|van|bis|ab|von|hasta|até|fino|tot|till|fram|från|od|do|до|с|на)(?:\s|$)| jusqu['’]))"};
  Pattern of_choice{R"(^ (?:ou|oder|or|o|lub|of|eller|veya) |^[^.;,!?]{0,30}\?)"};
  std::size_t offered = choices.add(
      R"(\b(?:stelle|anstellung|beschäftigung|arbeitsverhältnis|arbeitsvertrag)\b[^.\n]{0,30}$)"
      R"(|\b(?:suchen|bieten)\b[^.\n]{0,60} in $|\bbieten (?:dir |ihnen )?eine?n? (?:\w+ ){0,2}$)"
      R"(|\b(?:poste|contrat|emploi|cdi|cdd)\b[^.\n]{0,30}$|\bnous (?:vous )?(?:proposons|offrons|recherchons|cherchons|recrutons|embauchons)\b[^.\n]{0,40}$)"
      R"(|\b(?:prestation|mission) $|^\W*(?:une? )?(?:mission|contrat|poste|emploi|travail) (?:d['’]|en |de )$|^\W*(?:colaboración|contratación|relación)(?: \w+)?:? $|\b(?:we|wij) bieden\b[^.\n]{0,30}$|\b(?:etsimme|haemme|söker|søger|søker|erbjuder|tilbyder|tilbyr|tarjoamme|stillingen|tjänsten|jobbet|nabízíme|hledáme|práce)\b[^.\n]{0,40}$)"
      R"(|\b(?:puesto|contrato|empleo|vacante|vaga|contratação|oferta|ofrecemos|oferecemos|buscamos|procuramos|recrutamos)\b[^.\n]{0,30}$)"
      R"(|\b(?:contratto|assunzione|offriamo|cerchiamo)\b[^.\n]{0,40}$)"
      R"(|\b(?:zatrudnieni\w+|umow\w+|prac[aę] |współprac[aęy] (?:na podstawie|w oparciu o|w formie) |etat|oferujemy|zatrudnimy|szukamy|poszukujemy|przyjmiemy)\b[^.\n]{0,40}$|\b(?:functie)"
      R"(|baan|vacature|dienstverband)\b[^.\n]{0,30}$)"
      R"(|(?:вакансия|работа[ :,]|оформление|предлагаем|график)[^.\n]{0,40}$)"
      R"(|(?:pozisyon|istihdam|vakansiya)[^.\n]{0,30}$)");
  Pattern abroad{
      R"(^(?:cd[di]\b|intérim|como autón|stagiaire|zzp|umow|kontrakt|teilzeit|vollzeit|befristet|unbefristet|festanstellung|praktik|deeltijd|voltijd|temps |mi-temps)"
      R"(|\S{0,9}stage|onze stage|contrat |contratto |tempo |deltid|heltid|fuldtid|fuld tid|fulltid|full tid|vikariat|visstid|tidsbegr)"
      R"(|midlertidig|tillsvidare|fastansæt|fast stilling|osa-aik|kokoaik|kokopäiv|harjoittelu|vaste? |tijdelijke? |pln|alternan|vakitui|toistaiseksi|määräaik|seizoenswerk|tillfälligt|säsongs|travail )"
      R"(|media |jornada |tiempo |tempo |meio |prácticas|estágio|tirocinio|płatny)"
      R"(|letni|praktyki|pełn|niepełn|pół |część )"
      R"(|saison|emploi |contrato |empleo |puesto |vacante |trabajo |współprac|trabalho |lavoro |praca |freiberuf|contratação|kontrakt|umowa )"
      R"(|yarı|tam |yarım|natamam|geçici|mövsümi|staj\b|[^\x00-\x7F]))"};
  Pattern engaged{
      R"(\bwill (?:be (?:engaged|hired|retained|paid|classified|treated)|work) as an? (?:[\w-]+ ){0,3}$)"
      R"(|\bjoin (?:us|our team|the team) as an? (?:[\w-]+ ){0,3}$)"
      R"(|\b(?:this|it)(?: is|['’]s) an? (?:\w+[- ](?:month|week|year)[- ])?$)"
      R"(|\bwe (?:hire|engage) on an? (?:\w+ )?$)"};
  Pattern engaged_until{R"(^(?:$|[,.;:(]| (?:on|for|with|via|through|under|and|until|at|in|paid|only)\b))"};
  // Between a kind and the next, of which one may choose.
  Pattern choice{
      R"(^[ )]*(?:/ ?|・|、|または|もしくは|／|\b(?:oder|or|ou|lub|albo|o|of|eller|nebo|tai|veya|ya da) |или ))"
      R"((?:(?:als|in|an?|auf|en|w|na|à|de|umowa|kontrakt|contrat|contrato) )?)"};
  // "We are looking for a freelance designer", of whoever is no customer.
  Pattern sought{
      R"((?:^\W*|\b(?:we|i|is|are|am|currently|now)(?:['’](?:re|m))? (?:(?:are|am|is|currently|now|urgently|actively|always|also|still) )*))"
      R"((?:looking for|hiring|recruiting|seeking|in need of|need|hire|seek) (?:an? )?(?:\w+ ){0,2}$)"
      R"(|\b(?:looking for|hiring|recruiting|seeking|seeks|needs|opening for) an? (?:\w+ ){0,2}$)"
      R"(|^\W*(?:gesucht (?:wird|werden)(?: ab \w+| dringend)?|gezocht(?:wordt)?:?|se busca|si cerca|on recherche|recherche|suche|zoek)(?: (?:eine?n?|een|une?|una?))?(?: \w+)? $)"
      // German, Dutch, French, Spanish, Italian
      R"(|\b(?:wir suchen|(?:we|wij) zoeken|zoeken (?:we|wij)|nous (?:re)?cherchons|buscamos|cerchiamo) (?:(?:eine?n?|een|une?|una?) )?(?:\w+ )?$)"};
  Pattern sought_by_others{
      R"(\b(?:companies|clients|customers|businesses|start-?ups|users|firms|employers|brands|agencies|people|anyone|those|founders|organi[sz]ations|who|that|you|they)\b[^.;]{0,30}$)"};
  // "For our clients we are looking for a freelance nurse": whoever else is named before.
  Pattern sought_by_us{
      R"((?:^\W*|\b(?:for|with|by|of) (?:[\w-]+ ){0,3}?(?:clients|customers|brands|companies|founders|start-?ups|businesses|agencies|firms|people|users|organi[sz]ations)(?: \w+){0,3}?[,:]? ?[–-]? ?)(?:and |so )?(?:we|i)(?: (?:are|am)|['’](?:re|m))(?: (?:currently|now|urgently|actively|always|also|still))* (?:looking for|hiring|seeking|in need of) (?:an? )?(?:\w+ ){0,2}$)"
      R"(|\bone of (?:our|my) (?:clients|customers)(?: in [\w ]{2,15})? is (?:\w+ )?(?:looking for|hiring|seeking|in need of) (?:an? )?(?:\w+ ){0,2}$)"
      R"(|^\W*(?:our client|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+){0,2}), (?:who|which|that) [^.;,]{2,40}, is (?:\w+ )?(?:looking for|hiring|seeking|in need of) (?:an? )?(?:\w+ ){0,2}$)"};
  Pattern we_and{
      R"(^\W*(?:we|i) [^.;,]{2,40} and (?:are|am) (?:\w+ )?(?:looking for|hiring|seeking|in need of) (?:an? )?(?:\w+ ){0,2}$)"};
  Pattern of_them{R"(\b(?:who|that|which)\b)"};
  Pattern sought_by_nobody{
      R"(^\W*(?:when|whenever|if|as soon as) (?:our |the )?(?:clients|customers|companies|brands|people)\b|^\W*your (?:lead|prospect|customer|client)s?\b|\b(?:not|never|no longer|instead of|rather than|without|than|when|if|of|for)(?: \w+)? (?:looking for|hiring|seeking|need|hire|seek) (?:an? )?(?:\w+ ){0,2}$|n['’]t [^.;]{0,30}$)"};
  // "A freelance designer (or permanent)".
  Pattern sought_or{
      R"(^[^.;]{0,40}(?:\b(?:or|and|oder|ou) |[/&] ?)(?:an? |as )?(?:permanent|employed|employees?|full[- ]?time|part[- ]?time|in-house|salaried)\b)"
      R"(|^[^.;]{0,40}\bfor (?:them|him|her)\b)"};
  Pattern fixed{R"(\bfixed[- ]term $)"};
  // Contracts as the work to be done: "you draft the contracts of".
  std::size_t handled = choices.add(
      R"(\b(?:draft|prepare|administer|negotiate|review|archive|manage)\w*\b[^.;]{0,30} contracts\b[^.;]{0,40}$)"
      R"(|(?:^|[ ,;(])(?:rédig|gér|gestion|prépar|établi|saisi|suiv|contrôl|édit)\S* (?:\S+ )?(?:les|des|nos|vos|leurs?|de) contrats\b[^.;]{0,50}$)"
      R"(|\b(?:erstell|prüf|verwalt|bearbeit|archivier)\w* [^.;]{0,30}verträge\w*\b[^.;]{0,40}$)"
      R"(|\b(?:redact|gestion|elabor|prepar|tramit|archiv|redig)\w* [^.;]{0,20}(?:contratos|contratti)\b[^.;]{0,40}$)"
      R"(|(?:оформля|составля|готов|вед[её]т)\S* [^.;]{0,20}договор\S*[^.;]{0,40}$)");
  // "You manage contracts in this full-time role": the kind is of who handles them.
  Pattern handled_in{
      R"(\b(?:contracts|verträge\w*|contrats|contratos|contratti)\b[^.;]{0,40}\b(?:in (?:this|our|an?)|on an?|as an?|(?:you|and) (?:are|will)|and work|in unserer|in dieser)\b[^.;]{0,30}$)"
      R"(|verträge\w* in $)"};
  // "You become a full-time employee from your first day".
  Pattern becomes{
      R"(^\W*you(?:['’]ll| will| would|['’]re| are)? (?:become|be|join(?: us| the team)? as|start as|be hired as|be employed as|work as|hired as|employed as) an? (?:permanent |salaried |regular )*$)"};
  Pattern employee{R"(^ (?:employee|staff member|member of staff|team member|member of (?:the|our) team)\b)"};
  Pattern assignment{R"(^ (?:assignment|role|position|gig|engagement|opportunity|job|basis|post)\b)"};
  Pattern b2b_before{
      R"((?:\b(?:contract|kontrak|umow|zasadach|formie|modelu|współprac|vertrag|contrat|basis)\w*|(?:договор|контракт|форма[тх]|основ)\S*)(?: (?:of|na|w|od|no|di|de|typu|по|на|wyłącznie|tylko))* $)"};
  // "Our customers are looking for cooks".
  Pattern by_customers{
      R"(^\W*(?:unsere|viele|die) (?:kunden|firmen|unternehmen|mandanten)\b|\bnos clients\b|^\W*nuestros clientes\b|^\W*onze klanten\b|^\W*i nostri clienti\b|^\W*nasi klienci\b)"};
  // "A licensed general contractor" is a trade.
  Pattern trade{R"(\b(?:general|licensed|electrical|building|roofing|plumbing|painting) $)"};
  // Who is sought, by the last word; not who is sought for others.
  Pattern person{
      R"(^(?: [\w-]+){0,3} (?:\w+(?:er|or|ist|ian|ant|man|woman|yst)|nurse|cook|chef|clerk|staff|crew|hand|help|associate|guide|host|cover|intern|faculty|maid|agent|rep)s?(?: [iv]+)?$)"};
  // Where the words for whom is sought end, and what is no person or sells and buys such work.
  Pattern sought_end{
      R"(\W*$|[(/.,;:!?–]| - | (?:in|for|to|with|who|whose|based|from|of|on|at|that|located|available|near|across|für|voor|pour|para|per|die|mit|speciali[sz]\w+|experienced|and|or|as|we|you|this|is|are)\b)"};
  Pattern sought_else{
      R"(^r?s? (?:market-?places?|platforms?|economy|matching|job boards?|hubs?)\b)"
      R"(|\b(?:market(?:-?place)?s?|platforms?|clients?|customers?|management|economy|matching|boards?|hubs?|software|tools?|apps?|(?:web)?sites?|solutions?)"
      R"(|systems?|products?|experience|work|projects?|jobs?|gigs?|opportunit\w+|rates?|networks?|communit\w+|business(?:es)?|compan\w+|agenc\w+|users?|projekt\w*|plattform\w*|aufträge|kunden|opdracht\w*)"
      R"(|revenue|staffing consultants?|data|industry|sectors?|spaces?|budgets?|invoic\w+|contracts?|relationships?|roles?|positions?)$)"};
  // How much of a week the work takes: "80 %", "20 hours a week"; a cell or clause of its own, or right
  // behind the kind. "Permanent, 10 % bonus" and "4 hours a week for learning" say nothing of it.
  Pattern share{
      R"((?:^|[|•·,;(.–-] ?)(?:\d{1,2} ?%|\d{2} ?%? ?(?:-|–|bis|to|à|/) ?\d{2,3} ?%)(?: ?(?:pensum|workload|fte|stelle|position|contract|role))?\s*(?:$|[|•·,;)–]|\.(?:\s|$)))"
      R"(|\b(?:pensum|workload|beschäftigungsgrad|stellenumfang)\W{0,3}\d{1,2} ?%|\b0[.,]\d{1,2} ?(?:fte\b|etp\b|vzä)|\bfte\W{0,3}0[.,]\d)"};
  Pattern share_before{R"((?:^|[|•·,;(] ?)\d{1,2} ?%[ ,/|]{1,3}$)"};
  Pattern share_beside{
      R"(^\w*(?: (?:role|position|contract|job|employment|stelle|\w*stellung|\w*vertrag|at|in|mit|with|zu|von|à|en|van|for)){0,3}\W{0,3}\d{1,2} ?%\s*(?:$|[|•·,;).]))"};
  Pattern weekly_hours{
      R"(\b\d{1,2}(?:[.,]5)?(?:(?: ?(?:-|–|to|bis|à|a|tot) ?)\d{1,2})?[ -]?(?:hours?|hrs|h|std\.?|stunden|heures|horas|ore|uur|godzin)\b)"
      R"((?:(?: |/|-|\.)?(?:a|per|each|pro|die|in der|par|por|a la|w|op|na|alla)? ?/? ?(?:week(?:ly)?|wk|woche|wöchentlich|semaine|semana|semanales|settimana|settimanali|tyg\w*|tydzień)\b\.?)?)"
      R"(\s*(?:$|[|•·,;).]))"};
  Pattern hours_alone{R"((?:^|[|•·,;(.–:-]\s?)(?:(?:about|approx\.?|ca\.?|circa|up to) )?$)"};
  Pattern hours_beside{
      R"(^\w*(?: (?:role|position|contract|job|employment|stelle|anstellung|\w*vertrag|de|di)){0,2}[ ,]*(?:at|of|with|for|in|mit|à|de|con|di|z|met|van|über|von|voor)? ?$)"};
  // Behind such a label B2B is how one is paid; behind "Company type" it is what a firm sells.
  Pattern b2b_label{
      R"(\b(?:contract|employment|cooperation|engagement|job|work|umow\w*|współprac\w*|zatrudnieni\w*)(?: (?:types?|form|basis))?\s?[:–-]\W{0,3}$)"
      R"(|(?:контракт|оформлени|занятост|сотрудничеств)[^:\n]{0,20}:\s{0,2}$)"};
  // Words with a job in them: "seasonal help wanted", "freelance opdracht voor zes maanden".
  Pattern job_behind{
      R"(^ (?:help|work|crew|associates?|position|job|role)?[^.\n]{0,20}(?:wanted|needed)\b)"
      R"(|^ (?:opdracht|functie|mission|projekt|proyecto|auftrag)\b|^ (?:project|gig)(?:\W*$|[,.;:(]| (?:for|of|lasting|starting)\b))"};
  EmploymentRules() { choices.freeze(); }
};

[[nodiscard]] const EmploymentRules& employment_rules();

}  // namespace radar::extract
