#include "analysis/extract/facts_employment.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "analysis/extract/facts_employment_plain.h"
#include "analysis/extract/pattern_choices.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

struct Kind {
  std::string_view value;
  Pattern words;
  std::string_view title;  // a pattern; empty: titles do not tell it
};

const std::array<Kind, 6>& kinds() {
  static const std::array<Kind, 6> all = {
      Kind{
          "internship",
          Pattern(
              R"(\bintern(?:ship)?\b|\b(?:pflicht)?praktik(?:um|plats|plads|ant)|\bwerkstudent|\bworking student\b)"
              R"(|\bstage (?:de|d['’]|conventionn|rémunér|di|van|bij)|\bstageplek|\bstageplaats)"
              R"(|\bstageopdracht|\b(?:meewerk|afstudeer)stage|\b(?:onze|een|deze) stage\b)"
              R"(|\b(?:contrato (?:de|en) )?prácticas\b|\bestágio\b|\btirocinio\b|\b(?:płatny|letni) staż)"
              R"(|\bpraktyki\b|стажировк|\bstaj\b|\bstagiaire\b|\bharjoittelu|\balternance\b|\bcontrat d['’](?:alternance|apprentissage)|стажуванн|インターン)"),
          R"(\bintern(?:ship)?s?\b|\bpraktik(?:um|ant)|\bwerkstudent|\bworking student|\bstagiair)"
          R"(|\bstage\b.*(?:mois|h/f|f/h)|\bprácticas|\bbecari|\bestági|\btirocin|\bstażyst|стаж[её]р|\bstajyer)"
          R"(|təcrübəçi|\bharjoittelija|\bco-?op\b|\balternan(?:ce|te?)\b|\bapprenti(?:e|\(e\)|·e)?\b)"},
      Kind{
          "part_time",
          Pattern(
              R"(\bpart[- ]?time\b|\bhalf[- ]time\b|\bteilzeit\b|\bteilzeitstelle|\bdeeltijd\b|temps partiel)"
              R"(|\bmi-temps\b|media jornada|jornada parcial|tiempo parcial|tempo parcial|\bmeio período)"
              R"(|tempo parziale|\bniepełn\w+ (?:etat|wymiar)|\b(?:pół|część) etatu|частичная занятость|(?:тип )?занятост\S*: частич)"
              R"(|неполн\S+ (?:занятост|рабоч)|неповн\S+ (?:зайнят|робоч)|частков\S+ зайнят|パート・アルバイト|パートタイム|アルバイト|yarı zamanlı|yarım ştat|natamam iş|\bdeltid|\bosa-aikai|částečný úvazek|\bzkrácený úvazek)"),
          R"(\bpart[- ]?time\b|\bteilzeit\b|temps partiel|jornada parcial|tiempo parcial|tempo parziale|\bdeeltijd)"
          R"(|yarı zamanlı|\bdeltid|\bosa-aikai)"},
      Kind{
          "temporary",
          Pattern(
              R"(\btemporary\b|\btemp\b|\bbefristet|\bseasonal\b|\bsaisonstelle|\b(?:emploi|contrat) saisonnier)"
              R"(|\b(?:contrato|empleo|trabajo|puesto|vacante) (?:temporal\b|de temporada|eventual\b)|\b(?:trabalho|contrato) temporário)"
              R"(|\b(?:lavoro|contratto) stagionale|\bpraca (?:sezonowa|tymczasowa)|сезонная работа)"
              R"(|временная работа|тимчасов\S+ робот|派遣社員|\bgeçici iş|mövsümi iş|\bvikariat|\bvisstid|\btidsbegr|\bmidlertidig)"
              R"(|\btempo determinato|\bmääräaikai|\btijdelijke? (?:contract|dienstverband|functie|baan|aanstelling|opdracht)|\bint[ée]rim(?:aire)?\b)"),
          R"(\btemporary\b|\btemp\b|\(temp\)|\bseasonal\b|\bvikariat)"},
      Kind{
          "contract",
          Pattern(
              R"(\bcontract(?:or|ing)?\b|\bcorp[- ]to[- ]corp\b|\bcomo autónom[oa]\b|\bzzp(?:['’]?er)?\b|\bfreelance|\bc2c\b|\bb2b(?: contract)?\b|\bcdd\b|\bfreiberuflich|\bftc\b)"
              R"(|\bfixed[- ]term\b|\bcontrat à durée déterminée)"
              R"(|\bcontrat de (?:mission|prestation)|\bcontratação pj\b|\bkontraktu? b2b)"
              R"(|\bcontrato a termo\b|\b(?:umow[ay]|współpraca) (?:b2b|zlecenie|o dzieło)|договор гпх|業務委託|契約社員|프리랜서)"),
          R"([(,–|-] ?(?:\d+[- ]months? )?contract(?:or)?\b|\bcontract to hire|\bfreelancer?\b|^contract\b|\b1099\b)"
          R"(|\bfreiberufl|\bindépendante?s?\s*(?:$|[(,–-])|\(autónom|фриланс|業務委託|independent contractor|\b(?:lt|long[- ]term|short[- ]term) contract\b)"},
      Kind{
          "full_time",
          Pattern(
              R"(\bfull[- ]?time\b|\bvollzeit\b|\bvollzeitstelle|\bvoltijd|temps plein|jornada completa)"
              R"(|tiempo completo|tempo integral|tempo inteiro|tempo pieno|\bpeł(?:n\w+|en) (?:etat|wymiar)|полная занятость)"
              R"(|полный рабочий день|полн(?:ая|ую) ставк|повн(?:а зайнят|ий робочий день|а ставка)|正社員|フルタイム|정규직|(?:тип )?занятост\S*: полн|tam zamanlı|tam ştat|tam iş günü|\bheltid|\bfuldtid|\bfuld tid\b|\bfulltid|\bfull tid\b)"
              R"(|\bkokoaikai|\bkokopäivä|\bpln[ýé](?:ho)? úvaz(?:ek|ku)|\bhlavní pracovní poměr)"),
          R"(\bfull[- ]?time\b|\bvollzeit\b|\(cdi\)|\bcdi\b|\bheltid|\bfuldtid)"},
      // For good, so full time where nothing is said of the hours.
      Kind{
          "full_time",
          Pattern(
              R"(\bpermanent\b|\bfestanstellung\b|\bunbefristet|\bcdi\b|\b(?:contrato )?indefinid[oa]\b|\bcontrato sem termo\b)"
              R"(|\bcontrat à durée indéterminée)"
              R"(|\btempo indeterminato|\bumow(?:a|y|ę) o pracę|\btillsvidare|\bfastansæt|\bfast stilling|\bclt\b|\bvast contract|\bvaste baan|\bvakitui|\btoistaiseksi voim|\bna dobu neurčitou)"),
          ""}};
  return all;
}

// Work and its hours, as an item begins with them.
const std::string k_names_of_work =
    R"((?:trabalho|trabajo|travail|lavoro|emprego|empleo|emploi|horário|horario|orario|jornada|regime|poste|puesto|posto|vaga|iş|İş|робота|работа|pozisyon|vakansiya) )";

struct Rules {
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
  Pattern term_until{
      R"(^(?:\W*$|[,.;:(]| ?[|•·]| (?:in|at|on|for|over|during|from|starting|until|till|through|via|under|paid|based|(?:in|out)side)\b| (?:to cover|covering|replacing) )"
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
      R"(^(?:[dt][ıiuü]r)?(?:\W*$|\s?[,.;:(|–-]| (?:em|en|in|à|na|no|para|por|per|pour|com|con|avec|d[eio]|da|chez|presso|bei|h/f|f/h)(?:\s|$)))"};
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
      R"(|midlertidig|tillsvidare|fastansæt|fast stilling|osa-aik|kokoaik|kokopäiv|harjoittelu|vaste? |tijdelijke? |pln|alternan|vakitui|toistaiseksi|määräaik)"
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
  Rules() { choices.freeze(); }
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
  for (const auto& kind : kinds()) {
    const auto found = kind.words.find_at_start(words);
    if (found.begin == 0) return {&kind, at + found.end};
  }
  return {};
}

struct TitleRules {
  TitleRules() {
    for (std::size_t i = 0; i < kinds().size(); ++i) {
      if (!kinds()[i].title.empty()) of_kind[i] = patterns.add(kinds()[i].title);
    }
    object = patterns.add(
        R"(\bcontracts? (?:manag|admin|special|analy|negotiat|officer|coordinat|attorney|counsel|lawyer|lifecycle)"
        R"(|lead|review|draft|compliance|operations|director|executive|support|paralegal|law\b|pricing))"
        R"(|\btemporary (?:works|accommodation|housing)|\bintern(?:ship)?s? (?:& )"
        R"(|and )?(?:program(?:me)? )?(?:coordinator|manager|lead\b|officer|administrator|recruit|hiring|relations))"
        R"(|\bfreelancers? (?:success|community|manag|relations|recruit|acquisition|support|operations|onboarding|coordinat))");
    patterns.freeze();
  }
  PatternChoices patterns;
  std::array<std::size_t, 6> of_kind{};
  std::size_t object = 0;  // the kind is what the work is about
};

const TitleRules& title_rules() {
  static const TitleRules all;
  return all;
}

std::optional<Finding> by_title(const FactText& text) {
  const auto has = title_rules().patterns.match(text.title());
  if (has.any(title_rules().object)) return std::nullopt;
  for (std::size_t i = 0; i < kinds().size(); ++i) {
    const auto& kind = kinds()[i];
    if (kind.title.empty()) continue;
    const auto at = has.find(title_rules().of_kind[i], text.title());
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
  const bool first =
      at - line.begin <= 3 || r.opening.in(text.in({line.begin, std::min(at, line.begin + 20)}));
  const auto after = text.in({end, line.end});
  const bool with_more = r.with_benefits.in(after) && !r.hours_other_way.in(after);
  if (!first || at - line.begin > 20 || !(r.alone.in(after) || with_more)) return "";
  const auto previous = text.in(text.line_before(line.begin));
  if (r.only.in(after) && r.eligible.in(previous)) return "";
  return previous.size() < 40 && r.label.in(std::string(previous) + ": ") ? "employment.label"
                                                                          : "employment.line";
}

// "(20 hours a week) employees": what stands behind the parentheses.
std::string_view behind_aside(std::string_view after) {
  const auto begin = after.find_first_not_of(' ');
  const auto end = after.find(')');
  if (begin == std::string_view::npos || after[begin] != '(' || end == std::string_view::npos) return {};
  return after.substr(end + 1);
}

// "Part-time at 24 hours a week"; not "part-time (24 hours a week) employees".
bool has_hours(std::string_view before, std::string_view after) {
  const auto& r = rules();
  if (r.hours_before.in(before)) return !r.others.in(before);
  const auto hours = r.hours_behind.find(after);
  return hours.begin == 0 && !r.people.in(after.substr(hours.end)) && !r.others.in(before);
}

// "B2B" is what a firm sells, but for the value of a label and beside a contract of another kind.
bool is_bare_b2b(std::string_view words) { return text::iequals(words, "b2b"); }

// Behind a kind's words: the end of another of which one may choose; npos: there is none.
std::size_t end_of_choice(const FactText& text, const Kind& kind, std::size_t end, std::size_t sentence_end) {
  const auto joint = rules().choice.find_at_start(text.in({end, sentence_end}));
  if (joint.begin != 0) return std::string_view::npos;
  const auto [other, other_end] = kind_at(text, end + joint.end, sentence_end);
  return other != nullptr && other->value != kind.value ? other_end : std::string_view::npos;
}

// What a line says of the hours a week of what stands in [at, end); "": nothing.
std::string_view hours_of_line(const FactText& text, Range line, std::size_t end) {
  const auto& r = rules();
  const auto words = text.in(line);
  for (std::size_t from = 0;;) {
    const auto hours = r.weekly_hours.find(words, from);
    if (hours.begin == std::string_view::npos) return {};
    const auto number = line.begin + hours.begin;
    if (r.hours_alone.in(words.substr(0, hours.begin)) ||
        (number >= end && r.hours_beside.in(text.in({end, number}))))
      return words.substr(hours.begin);
    from = hours.end;
  }
}

// For good, and so many hours a week as the line says beside it; null where it says what is neither.
const Kind* for_good_with_hours(const FactText& text, std::size_t at, std::size_t end) {
  const auto* const for_good = &kinds().back();
  const auto line = text.line_at(at);
  constexpr std::size_t k_longest = 160;  // a page may be one long line
  if (line.end - line.begin > k_longest) return for_good;
  const auto words = text.in(line);
  const auto& part_time = *std::find_if(kinds().begin(), kinds().end(),
                                        [](const Kind& kind) { return kind.value == "part_time"; });
  if (part_time.words.in(words)) return &part_time;
  const auto& r = rules();
  if (r.share.in(words) || r.share_before.in(text.in({line.begin, at})) ||
      r.share_beside.in(text.in({end, line.end})))
    return nullptr;
  const auto hours = hours_of_line(text, line, end);
  if (hours.empty()) return for_good;
  constexpr int k_part = 30, k_full = 35;  // hours; between them it is either
  const int number = std::atoi(std::string(hours.substr(0, 2)).c_str());
  return number < k_part ? &part_time : number < k_full ? nullptr : for_good;
}

// "B2B" tells the kind as the whole value of a label of contracts.
bool is_b2b_of_label(const FactText& text, std::size_t at, std::size_t end) {
  const auto line = text.line_at(at);
  return rules().b2b_label.in(label_before(text, line, at)) && rules().alone.in(text.in({end, line.end}));
}

bool is_person(std::string_view words) {
  return text::iequals(words, "intern") || text::iequals(words, "contractor") ||
         text::istarts_with(words, "zzp") || text::istarts_with(words, "stagiaire");
}

// "We need seasonal pickers", but "a temporary fix".
bool is_term_of_people(std::string_view words) {
  return text::iequals(words, "temporary") || text::iequals(words, "seasonal");
}

// "We need a freelance nurse for our clinic", "we hire freelancers": by what stands around "freelance".
bool is_sought(std::string_view before, std::string_view words, std::string_view after) {
  constexpr std::size_t k_most_words = 4;
  const auto& r = rules();
  if (!r.sought.in(before) || (r.trade.in(before) && text::iequals(words, "contractor"))) return false;
  if (r.sought_by_nobody.in(before) || r.sought_or.in(after) || r.of_choice.in(after)) return false;
  if (r.sought_by_others.in(before) && !r.sought_by_us.in(before) &&
      (!r.we_and.in(before) || r.of_them.in(before)))
    return false;
  // "Permanent or freelance", but not "looking for freelance".
  if (before.ends_with(" or ") || before.ends_with(" and ")) return false;
  const auto whom = after.substr(0, r.sought_end.find(after).begin);
  if (whom == "r" || whom == "rs" || whom == "rin" || whom == "rinnen" || (whom.empty() && is_person(words)))
    return true;
  const auto gaps = static_cast<std::size_t>(std::count(whom.begin(), whom.end(), ' '));
  if (is_term_of_people(words) && !r.person.in(whom)) return false;
  const bool is_named = whom.starts_with(' ') && whom.find_first_not_of(' ') != std::string_view::npos;
  return is_named && gaps <= k_most_words && !r.sought_else.in(whom);
}

// "We are hiring full-time nurses", "we need an intern": not "contract lawyers" or "internship coordinators".
bool is_of_who_is_sought(const Kind& kind, std::string_view words, std::string_view before) {
  if (text::istarts_with(words, "freelance")) return true;
  const bool is_hours = kind.value.ends_with("_time") && &kind != &kinds().back();
  return (is_hours || is_term_of_people(words) || is_person(words)) && is_plainly_sought(before);
}

// "€45,000 a year, full-time": whether the sum before the kind is what the job pays for that kind.
bool is_pay_of_job(std::string_view before, std::string_view after) {
  const auto& r = rules();
  const auto ahead = before.substr(0, std::min(before.find_first_of("0123456789"), before.size()));
  if (!r.pay_opens.in(ahead) || r.pay_of_others.in(ahead)) return false;
  const auto sign = before.find_last_not_of(' ');
  return before[sign] != '(' || !r.other_hours.in(after);
}

// "Trabalho a tempo parcial em Lisboa", not "pode ser pedido por pais".
bool is_offered(std::string_view before, std::string_view kind, std::string_view after) {
  const auto& r = rules();
  if (r.of_choice.in(after)) return false;
  return !(r.starts_work.in(before) || r.starts_work.in(kind)) || r.is_offer.in(after);
}

// The rule by which the words in [at, end) tell the job's kind; "" if they do not.
std::string_view rule_at(const FactText& text, Range sentence, const Kind& kind, std::size_t at,
                         std::size_t end) {
  const auto& r = rules();
  const auto before = text.in({sentence.begin, at}), after = text.in({end, sentence.end});
  if (is_bare_b2b(text.in({at, end}))) {
    if (is_b2b_of_label(text, at, end)) return "employment.label";
    return r.b2b_before.in(before) && !r.of_choice.in(after) ? "employment.stated" : "";
  }
  if (text::iequals(text.in({at, end}), "contracting") && !r.assignment.in(after)) return "";
  if (r.starts.in(before) && r.job_behind.in(after)) return "employment.stated";
  if (kind.value == "contract" && ((r.starts.in(before) && r.length.in(after)) || r.lasts.in(before)))
    return "employment.stated";
  if (is_of_who_is_sought(kind, text.in({at, end}), before) && is_sought(before, text.in({at, end}), after))
    return "employment.stated";
  if (kind.value == "contract" && r.day_rate.in(before) && r.term_until.in(after)) return "employment.stated";
  if (r.opens.in(before) &&
      (r.job.in(after) || ((r.term.in(before) || kind.value == "internship") && r.term_until.in(after))) &&
      !r.denied.in(after) && !r.alternatives.in(text.in({at, std::min(sentence.end, at + 60)})))
    return "employment.stated";
  if (r.becomes.in(before) && r.employee.in(after)) return "employment.stated";
  if (r.people.in(after) || r.people.in(behind_aside(after)) || r.convert.in(before) || r.denied.in(after))
    return "";
  if (kind.value == "contract" && r.employed.in(before)) return "";
  if (r.choices.match(before).any(r.handled) && !r.handled_in.in(before)) return "";
  const std::size_t from = at > sentence.begin + 14 ? at - 14 : sentence.begin;
  if (r.alternatives.in(text.in({from, std::min(sentence.end, from + 60)}))) return "";
  const auto line = text.line_at(at);
  if (const auto rule = rule_of_line(text, line, at, end); !rule.empty()) return rule;
  if (r.stated.in(before) && r.role.in(after)) return "employment.stated";
  const bool is_bare = text::iequals(text.in({at, end}), "contract") && !r.fixed.in(before);
  if (!is_bare && is_plainly_told(before, after)) return "employment.stated";
  const bool is_noun = text.in({at, end}).find('-') == std::string_view::npos;
  if (is_noun && r.engaged.in(before) && r.engaged_until.in(after)) return "employment.stated";
  if (kind.value.ends_with("_time") && has_hours(before, after)) return "employment.stated";
  if (r.pay_before.in(before) && r.clause_end.in(after) && is_pay_of_job(before, after))
    return "employment.stated";
  if (kind.value.ends_with("_time") && r.nothing.in(before) &&
      (r.nothing.in(after) || (r.with_benefits.in(after) && !r.hours_other_way.in(after))))
    return "employment.stated";
  if (r.experience.in(before)) return "";
  if (r.choices.match(before).any(r.offered) && !r.by_customers.in(before)) return "employment.stated";
  return r.starts.in(before) && r.abroad.in(text.in({at, end})) &&
                 is_offered(before, text.in({at, end}), after)
             ? "employment.stated"
             : "";
}

// Of two kinds that a text tells by the same rule, the one that is meant; null if they contradict each other.
// "A full-time contractor role": the one is the kind, the other its hours. "Permanent, part-time": the hours
// count.
const Kind* meant_of(const Kind* a, const Kind* b) {
  const auto* const for_good = &kinds().back();
  if (a->value == b->value) return a;
  if (a == for_good || b == for_good) {
    const auto* const other = a == for_good ? b : a;
    return other->value == "part_time" ? other : nullptr;
  }
  const auto is_hours = [](const Kind* kind) {
    return kind->value == "full_time" || kind->value == "part_time";
  };
  const auto is_term = [](const Kind* kind) {
    return kind->value == "contract" || kind->value == "temporary";
  };
  if (is_term(a) && is_hours(b)) return a;
  if (is_term(b) && is_hours(a)) return b;
  return is_term(a) && is_term(b) ? (a->value == "contract" ? a : b) : nullptr;
}

}  // namespace

std::optional<Finding> read_employment(const FactText& text) {
  if (auto title = by_title(text)) return title;
  std::optional<Finding> found;
  const Kind* told = nullptr;
  std::size_t read_to = text.title().size() + 1;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::employment || hit.at < read_to) continue;
    const auto sentence = text.sentence_at(hit.at);
    auto [kind, end] = kind_at(text, hit.at, sentence.end);
    if (kind == nullptr) continue;
    if (const auto choice = end_of_choice(text, *kind, end, sentence.end); choice != std::string_view::npos) {
      read_to = choice;
      continue;
    }
    // "Fixed-term temporary position": the kind follows.
    if (end + 1 < sentence.end && text::istarts_with(text.in({hit.at, end}), "fixed") &&
        kind_at(text, end + 1, sentence.end).kind != nullptr)
      continue;
    const auto rule = rule_at(text, sentence, *kind, hit.at, end);
    if (rule.empty()) continue;
    if (kind == &kinds().back()) kind = for_good_with_hours(text, hit.at, end);
    if (kind == nullptr) continue;
    const bool labelled = rule == "employment.label";
    const auto* meant = kind;
    if (found && !(labelled && found->rule != "employment.label")) {
      if (found->rule != rule) continue;
      meant = meant_of(told, kind);
      if (meant == nullptr) return std::nullopt;
      if (meant == told) continue;
    }
    told = meant;
    found = Finding{std::string(kind->value), hit.at, end, rule, true};
  }
  return found;
}

}  // namespace radar::extract
