#include "analysis/extract/facts_pay.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analysis/extract/facts_memory.h"
#include "analysis/extract/facts_pay_stipend.h"
#include "analysis/extract/pattern_choices.h"
#include "sources/model/money.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr double k_least_yearly = 20'000;    // without an interval, in currencies of that size
constexpr std::size_t k_longest_line = 600;  // longer ones are read around the sum
constexpr std::size_t k_together = 160;      // bytes between ranges that belong together

struct PayRules {
  PatternChoices choices;  // those of a sum's sides
  // Words beside a sum that make it pay.
  Pattern pay{
      // English
      R"(salar|\bpay\b|\bpays\b|\bpaid\b|compensation|\bbase\b|\bcomp\b|annual|annually|hourly|\brates?\b|\bwages?\b)"
      R"(|remunerat|earns?\b|earnings|\bote\b|package|\bctc\b|\blpa\b|gross\b|\brange\b)"
      R"(|per (?:year|annum|hour|month|day)|/ ?(?:year|yr|hour|hr|h|month|mo|week|day|md|annum)\b)"
      R"(|\b(?:we|and) (?:can |will |could )?offer (?:you )?(?:up to |from |about |between |around )?(?:[$€£]|usd|eur|gbp)?\s*$)"
      R"(|\bp/[adhmuw]\b|\bp/mnd\b|\bir35\b)"
      // German, Dutch
      R"(|gehalt|vergütung|brutto|lohn\b|entgelt|tagessatz|stundensatz|verdien|/ ?(?:stunde|std|monat|jahr|tag)\b)"
      R"(|pro (?:stunde|monat|jahr|tag)\b|salaris|\bloon\b|uurloon|bruto\b|(?:uur|dag)tarief|/ ?(?:uur|maand|jaar)\b)"
      R"(|per (?:uur|maand)\b|\bwir zahlen\b|\bwij betalen\b)"
      // French
      R"(|salaire|rémunération|\bfixe\b|\bbrute?s?\b|taux (?:horaire|journalier)|tarif journalier|\btjm\b|/ ?(?:mois|heure|an|jour)\b|de l['’]heure|\bgagner\w*)"
      // Spanish, Portuguese, Italian
      R"(|salario|salári|sueldo|retribu|remunera|honorários|vencimento|stipendio|\bral\b|retribuzione)"
      R"(|paga (?:oraria|mensile)|tariffa (?:oraria|giornaliera)|tarifa (?:diaria|por hora))"
      R"(|\bganarás\b|\bganar\b|\bganhar\b|\blord[io]\b|/ ?(?:mes|mês|hora|ora|mese|ano|año|anno)\b|\bal mes\b|por (?:mes|mês|hora)\b|mensual|mensais)"
      // Polish, Russian
      R"(|wynagrodzeni|zarob|stawk|widełki|\bnetto\b|/ ?(?:mies|godz|h)\b|za godzin|na rękę|miesięcznie)"
      R"(|зарплат|з/п|(?:^|[^\pL])зп(?:$|[^\pL])|оклад|доход|оплат|вилка|на руки|/ ?(?:час|мес|год)|в месяц|в час)"
      // Swedish, Norwegian, Danish
      R"(|lön(?:en|espann)?\b|lønn?(?:en|sspenn)?\b|lønspænd|(?:per|pr\.?|/|i|om) ?(?:månad|måned|tim)|(?:per|pr\.|/|i|om) ?år|årlig)"
      // Finnish, Czech, Slovak, Hungarian, Romanian
      R"(|palkk|palkan|kuukaudessa|vuodessa|\bmzd|\bplat(?:ové|(?:u|em|y)?\b)|měsíčně|mesačne|hodinovk|/ ?hod\b|fizetés|\bbér|salariu)"
      // Ukrainian, Bulgarian, Malay, Indonesian, Vietnamese
      R"(|заплат|заробіт|на місяць|месечно|\bgaji\b|lương)"
      // Turkish, Azerbaijani
      R"(|maaş|əmək haqqı|ücret|aylıq|aylık|\bbrüt|saatlik|/ ?(?:ay|saat)\b)"};
  // What two ends need no other word beside: "£35,392 to £42,618 a year".
  Pattern range_after{R"(^\s*\(?\s*(?:an? (?:year|hour|month|week|day)\b|per week|(?:month|week)ly\b))"};
  Pattern target{R"(\bote\b|on[- ]target|total (?:cash|compensation|target|comp)\b|commission)"};
  Pattern base{R"(\b(?:base|fixed|gross|brutto|fixe)\b)"};
  Pattern target_after{
      R"(^[+k]*\s*(?:usd |eur |gbp |cad )?\(?\s*(?:(?:ote|on[- ]target(?: earnings?)?)\b[\s:)]*)"
      R"((?:$|[^$€£\d\s:)])|total (?:cash|comp|target)))"};
  std::size_t business_after = choices.add(
      // The interval and how it goes on: "in revenue", "of annual spend".
      R"(^\W*(?:k\b)?\W*(?:usd |eur |gbp )?(?:per month |per year |a month |annual\w* |/ ?month |/ ?year |/mo )?)"
      R"((?:in |of |for |worth of )?(?:\w+ )?(?:)"
      R"(raised|funding|revenue|arr\b|gmv|acv|deals?\b|quota|contracts\b|contract (?:values?|sizes?|wins?)"
      R"(|negotiat\w*))"
      R"(|spend\b|ad spend|savings|transactions?|budget|portfolio|aum\b|donat|reward|bounty|referral)"
      R"(|sign[- ]?on|signing)"
      R"(|relocation|stipend|reimburse|allowance|tuition|gift|match(?:ing)?\b|sales cycle|accounts?\b|clients?\b)"
      R"(|customers?\b|differential))");
  // Right behind the sum, without a "+": "$60,000 RSUs", "$1,500/month ICHRA".
  std::size_t other_after = choices.add(
      R"(^\s*(?:[€£$]|usd|eur|gbp)?\s*(?:/ ?month|per month|a month|/ ?year|per year|a year)?\s*(?:in |of )?)"
      R"((?:rsus?|stock|shares|equity grant|ichra|hsa|licen[cs]e|subscription)\b)");
  // The line speaks of another sum: deals, customers, the business.
  std::size_t business = choices.add(
      // Money of the business
      R"(\b(?:raised|funding|funded|valuation|revenue|arr\b|gmv|acv|deals?|quota|contract value|investors?)"
      R"(|customers? (?:save|pays?|spends?)|clients? (?:save|pays?|spends?)|savings|processed|transactions?)"
      R"(|portfolio|aum|assets under|donat|prize|fine of|managing|closing|closed|media spend|household income)"
      // Money beside the pay
      R"(|reward|bounty|referral|sign[- ]?on|signing|relocation|stipend|reimburse|allowance|tuition|per diem|gift)"
      R"(|match(?:ing)?|incentive (?:target|range|of|pay)|variable (?:cash|pay|incentive|comp\w*)|wellness|wellbeing)"
      R"(|(?:loan )?repayment|shift premium|licen[cs]e|equity:?$)"
      // The same in other languages
      R"(|umsatz\w*|prämien?|zuschuss|zulagen?|zuschlag|chiffre d['’]affaires|prime (?:de|d['’])"
      R"(|annuelle|sur))"
      R"(|facturación|bono (?:de|anual)|plus de|faturamento|fatturato|premio|buoni)"
      R"(|premia|obroty?|omzet|toeslag|ciro|vale)\b|\bpremi[ęąi](?:$|[^\pL])|оборот|выручк|преми|компенс)");
  // What the business sells, moves or charges, right before its sums.
  std::size_t trade = choices.add(
      R"(\b(?:we|it|which|that|they|platform|system|product|software|api|engine) (?:\w+ )?(?:process|processes|move|moves|handle|handles|settle|settles|transacts?|sells?|financed?|insures?|underwrites?)\b[^.;,:$€£]{0,25}[$€£]?\s*$)"
      R"(|\b(?:homes|houses|apartments|properties|cars)\b[^.;,$€£]{0,30}\b(?:cost|sell for|priced)[^.;,$€£]{0,12}[$€£]?\s*$)"
      R"(|\b(?:contracts?|projects?|orders?|deals?) (?:worth|valued)(?: (?:at|between|from|about|up to))? [$€£]?\s*$|\bpriced (?:at|from|between)? ?[$€£]?\s*$)");
  // Things that cost it, but for those in a job's name: "the salary of the Director of Grants is".
  std::size_t goods = choices.add(
      R"(\b(?:p&l|grants?|scholarships?|prizes?|awards?|sponsorships?|donations?|fines?|penalt(?:y|ies)|invoices?|loans?|mortgages?|homes|houses|apartments|propert(?:y|ies)|cars|orders?|purchases|claims|damages|losses|cheques|tickets)(?: (?:are|is|priced|worth|sized|of|up|to|from|between|ranging|range|valued|cost\w*|sold|at|for|in|the))+ [$€£]?\s*$)");
  Pattern pay_of_job{
      R"(\b(?:pay|salary|salaries|compensation|wages?|ote|(?:hourly|daily|day) rate)(?: (?:range|band|scale|package|rate))?)"
      R"((?: for| of|:| as|,)(?: (?:the|our|an?|this))?(?: (?:(?-i:[A-Z])[^\s$€£]*|of|for|and|&|in|the|–|-))+)"
      R"((?: (?:is|are|ranges?|ranging|from|between|up|to|at|within))* [$€£]?\s*$)"};
  // The same behind them, and what no year's pay is paid by.
  std::size_t trade_after = choices.add(
      R"(^[^.;]{0,20}\b(?:are|is|were) (?:processed|settled|handled|sold|financed|insured|charged|levied)\b)");
  Pattern each_day{
      R"(^\W{0,3}(?:usd |eur |gbp )?(?:(?:per|an?|each|every) ?(?:transaction|order|customer|client|project|deal)|(?:per|an?|each|every|/) ?(?:second|minute|hour|day|week|transaction))\b)"};
  // What customers keep or the business need not spend.
  std::size_t saves = choices.add(
      // English
      R"(\bsav(?:ed|es|ing)\b|\bsave (?:\w+ )?(?:customers|clients|companies|users|teams|businesses|people|them|up to)"
      R"(|over|more than|an average|around|about)\b|\b(?:save|cuts?) ?[$€£]? ?$|\b(?:cut|cuts|cutting|reduced?|reduces|lower(?:ed|s)?) [^.;]*\b)"
      R"((?:bills?|costs?|spend|spending) (?:by|to|from)|\b(?:cost|costs|costing) (?:us|them|him|her|clients|customers))"
      // German, Dutch
      R"(|\b(?:spart|sparen|gespart|einsparung\w*|bespaart|besparen|besparing\w*)\b)"
      // French, Spanish, Portuguese, Italian
      R"(|économis(?:er?\b|ent\b|é)|\bahorr(?:a|an|ar|amos|aron)\b|\beconomiz\w+|\bpoup(?:a|am|ar|amos)\b)"
      R"(|\brisparmi\w+)"
      // Polish, Russian, Turkish, Azerbaijani
      R"(|\boszczędz\w*|\boszczędn\w*|эконом(?:ит|ят|или|ия)|tasarruf|qənaət)");
  // What others pay for such work, as a site or a survey has it.
  std::size_t market = choices.add(
      // English
      R"(\bmarket (?:average|median|mean|norm)|\b(?:glassdoor|payscale|levels\.fyi|kununu|salary\.com|stepstone|linkedin salary)\b)"
      R"(|\b(?:review|salary|comparison|career) (?:sites?|portals?|surveys?|guides?|reports?|aggregators?)\b)"
      R"(|\b(?:for|of|in) (?:similar|comparable|equivalent) (?:jobs?|roles?|positions?|titles?|work)\b)"
      R"(|\b(?:industry|national|sector|city|regional) (?:average|median|mean)\b)"
      // German, Dutch
      R"(|\b(?:branchen|markt)(?:durchschnitt|übliche\w*|median|gemiddelde)|\bvergleichbare\w* (?:stellen|positionen))"
      R"(|\bgehalts(?:vergleich|report|portal|umfrage)\w*|\bvergelijkbare (?:functies|banen|rollen))"
      // French, Spanish, Portuguese, Italian
      R"(|moyen(?:ne)? d(?:u|e) (?:marché|secteur)|postes? (?:similaires?|comparables?|équivalents?))"
      R"(|\b(?:media|promedio) del? (?:mercado|sector)|puestos? (?:similares|comparables|equivalentes))"
      R"(|média d[oe] (?:mercado|setor)|vagas (?:similares|semelhantes)|\bmedia (?:di|del) (?:mercato|settore))"
      R"(|(?:posizioni|ruoli) (?:simili|analogh[ei]))"
      // Polish, Russian, Turkish, Azerbaijani
      R"(|średni\w+ (?:rynkow\w+|krajow\w+|w branży)|podobnych stanowisk|raport\w* płac)"
      R"(|по (?:данным )?рынк|среднерыночн|(?:похож|аналогичн)\S+ (?:ваканси|должност|позици))"
      R"(|(?:piyasa|sektör) ortalama|benzer (?:iş|pozisyon)|bazar ortalama|oxşar (?:iş|vakansiya|vəzifə))");
  std::size_t a_market = choices.add(R"(\bmarket\b)");
  // "In the Berlin market the pay range is", "salary for the US market": a place, beside the job's own pay.
  Pattern pay_in_market{
      R"(\b(?:pay|salary|salaries|compensation|wages?|base|ote|gehalt|gehaltsspanne|salaris|salaire|salario|stipendio)\b)"};
  Pattern usual{R"(\b(?:averages?|medians?|typical(?:ly)?|usual(?:ly)?|norm|benchmark\w*)\b)"};
  // Our own pay, by that measure.
  Pattern by_market{
      R"(\b(?:we (?:pay|offer)|our (?:salary|pay|base|range)|(?:pay|salary|range) (?:range )?for this)\b|)"
      R"(\b(?:above|over|beyond|beats?|beating|exceeds?|competitive|better than|top of|with|by|on|to|at) (?:\w+ )?)"
      R"((?:market|industry)\b|\bmarket[- ](?:competitive|leading|based|aligned|rates?|range|data|value|adjusted)\b)"};
  // What readers and users ask about, and what is published: "Our readers ask about salaries from".
  std::size_t asked_about = choices.add(
      // English
      R"(\b(?:readers?|users|visitors|listeners|viewers|subscribers|members|parents|job ?seekers|callers|(?:candidates|applicants|people|workers|engineers|developers) (?:on|of|in) our (?:portal|site|platform|app|job board|marketplace)) )"
      R"((?:\w+ ){0,2}?(?:ask|search|compare|look|looking|want|wonder|browse|discuss|enquire|inquire|write)\b[^.;:!?]{0,50}\b(?:salar\w+|pay|paying|wages?|jobs?|incomes?|earnings|rates?)\b[^.;:!?$€£\d]{0,20}[$€£]?\s*$)"
      R"(|\b(?:clients|customers|students|people) (?:\w+ ){0,2}?(?:ask|compare|wonder|discuss)\b[^.;:!?]{0,50}\b(?:salar\w+|pay|wages?|incomes?|earnings)\b[^.;:!?$€£\d]{0,20}[$€£]?\s*$)"
      R"(|\b(?:what|how much) an? \w+ (?:earn|make)s\b[^.;!?$€£\d]{0,20}[$€£]?\s*$)"
      R"(|\b(?:find|land|search for|looking for) (?:\w+ )?(?:jobs?|work|roles|careers) (?:that pays?|paying|with salaries)\b[^.;:!?$€£\d]{0,20}[$€£]?\s*$)"
      R"(|\b(?:salary|pay|wage) (?:data|surveys?|statistics|comparisons?|calculators?)\b[^.;:!?$€£\d]{0,20}[$€£]?\s*$)"
      R"(|\b(?:questions?|articles?|stories|columns?|videos|essays) (?:on|about) [^.,;:!?$€£\d]{0,30}\b(?:pay|salaries|wages|incomes?|earnings?)\b[^.,;:!?$€£\d]{0,25}[$€£]?\s*$)"
      R"(|\b(?:blog|study|survey|report|article)s? (?:says?|shows?|finds?|found) that \w+ (?:earn|make)\b[^.;:!?$€£\d]{0,20}[$€£]?\s*$)"
      // German, Dutch
      R"(|\b(?:leser|nutzer|besucher|zuschauer|hörer|abonnent|bewerber)\w* (?:fragen|suchen|vergleichen|diskutieren)\b[^.,;:!?\d]{0,40}\b(?:gehälter|löhne|stellen|jobs)[^.,;:!?\d]{0,25}$)"
      R"(|\b(?:lezers|gebruikers|bezoekers|luisteraars) (?:vragen|zoeken|vergelijken)\b[^.,;:!?\d]{0,40}\b(?:salaris|lonen|banen|vacatures)[^.,;:!?\d]{0,25}$)"
      // French, Spanish, Portuguese, Italian
      R"(|\b(?:lecteurs|visiteurs|utilisateurs|auditeurs|internautes|abonnés) (?:demandent|cherchent|comparent)\b[^.,;:!?\d]{0,40}\b(?:salaires|rémunérations|emplois)\b[^.,;:!?\d]{0,25}$)"
      R"(|\b(?:lectores|usuarios|visitantes|oyentes|suscriptores) (?:preguntan|buscan|comparan|consultan)\b[^.,;:!?\d]{0,40}\b(?:salarios|sueldos|empleos)\b[^.,;:!?\d]{0,25}$)"
      R"(|\b(?:leitores|usuários|utilizadores|visitantes|ouvintes) (?:perguntam|procuram|buscam|comparam)\b[^.,;:!?\d]{0,40}\b(?:salários|vagas|empregos)\b[^.,;:!?\d]{0,25}$)"
      R"(|\b(?:lettori|utenti|visitatori|ascoltatori) (?:chiedono|cercano|confrontano)\b[^.,;:!?\d]{0,40}\b(?:stipendi|salari|retribuzioni)\b[^.,;:!?\d]{0,25}$)"
      // Polish, Russian
      R"(|\b(?:czytelnicy|użytkownicy|słuchacze) (?:pytają|szukają|porównują) [^.,;:!?\d]{0,40}(?:zarobk|wynagrodze|pensj|płac)[^.,;:!?\d]{0,25}$)"
      R"(|(?:читател|пользовател|посетител|слушател|подписчик)\S* (?:спрашивают|ищут|сравнивают) [^.,;:!?\d]{0,40}(?:зарплат|оклад|ваканс)[^.,;:!?\d]{0,25}$)");
  // The employer's own after all: "you earn, by our salary calculator".
  Pattern own_pay{
      R"(\b(?:we (?:pay|offer)|this (?:job|role|position|range)|you(?:['’]ll| will)? (?:earn|get|receive)|(?:the|your) (?:pay|salary|wage)(?: range| band)? is|(?:pay|salary|compensation) is (?:set|based)))"
      R"(|\((?:pay|salary)\b|\babout the (?:pay|salary) range of)"};
  std::size_t market_after = choices.add(
      R"(^[^.;]{0,30}\b(?:is|as|was|being) the (?:\w+ )?(?:average|median)\b)"
      R"(|^[^.;]{0,30}\baccording to (?:glassdoor|payscale|levels|kununu|salary|indeed|linkedin|surveys?)\b)");
  // Shares and bonuses, by their worth.
  std::size_t worth = choices.add(
      // English
      R"(\b(?:is|are|was|be|currently|grants?|shares?|options?|stock|equity|units|rsus?|tokens?|benefits|perks) )"
      R"((?:\w+ )?worth\b[^.;,|+\d]{0,25}$)"
      R"(|\bworth (?:about|around|approximately|up to|over|roughly)\b[^.;,|+\d]{0,25}$)"
      R"(|\b(?:stock|equity|option|token|rsu)s? (?:refresh\w*|grants?|awards?|packages?)[^.;|+]{0,25}$)"
      R"(|\brsus?\b[^.;|+]{0,12}$)"
      R"(|(?:^|[.,;]\s*|\b(?:plus|annual|yearly|performance|target|discretionary|cash|an?) )bonus(?:es)?)"
      R"((?: (?:of|up to|between|range|ranges|potential|target|opportunity|from|is|are))*\s*:?\s*[$€£]?\s*$)"
      // German, Dutch, French
      R"(|\b(?:im wert von|ter waarde van|d['’]une valeur de|valent|valant)\b[^.;,|+\d]{0,25}$)"
      // Spanish, Italian, Polish, Russian, Turkish
      R"(|\b(?:por valor de|valorad[oa]s? en|del valore di)\b[^.;,|+\d]{0,25}$)"
      R"(|(?:\bo wartości|стоимостью|değerinde|dəyərində)[^.;,|+\d]{0,25}$)");
  // Budgets are for learning and the like, but for a seat's own and what hiring may cost.
  std::size_t budget =
      choices.add(R"(\b(?:\w*budget|presupuesto|orçamento|budżet\w*|bütçe)\b|\bbüdcə|бюджет)");
  Pattern budget_of_job{
      // English, German, Dutch
      R"(\bbudget(?:ed)? for (?:this|the) (?:seat|role|position|job|vacancy|hire|post)\b)"
      R"(|\b(?:hiring|salary|pay|compensation) budget|\b(?:gehalts|salaris)budget)"
      R"(|\bbudget für (?:diese|die) (?:stelle|position|rolle)|\bbudget voor de(?:ze)? (?:functie|rol))"
      // French, Spanish, Portuguese, Italian
      R"(|\bbudget pour (?:ce|le) poste|presupuesto para (?:est[ea]|el|la) (?:puesto|posición|vacante))"
      R"(|orçamento (?:da|para (?:a|esta)) (?:vaga|posição)|\bbudget per (?:questa|la|questo|il) (?:posizione|ruolo))"
      R"(|(?:presupuesto|orçamento|budget) salarial|\bbudget retributivo)"
      // Polish, Russian, Turkish, Azerbaijani
      R"(|budżet na (?:to stanowisko|stanowisko|tę rolę)|бюджет на (?:эту )?(?:позици|ваканси|должност))"
      R"(|pozisyon\S* (?:için )?bütçe|(?:vakansiya|vəzifə) üçün büdcə)"};
  Pattern for_job{
      R"(^[^.;]{0,30} (?:for this (?:seat|role|position|job|vacancy|hire|post)\b|für diese (?:stelle|position))"
      R"(|pour ce poste|para (?:este puesto|esta vaga|esta posición)|na to stanowisko|на эту (?:позици|ваканси)))"};
  // Right behind the sum, its interval aside: cards for meals, the line home and other things beside the pay.
  std::size_t benefit_after = choices.add(
      R"(^\s*(?:[€£$₺₽₼₹]|zł|pln|tl|azn|manat|руб\S*|usd|eur|gbp|inr|mxn|brl)?\s*)"
      R"((?:(?:/ ?|per |a |por |al |par |pro |im |a la )(?:month|year|day|mês|mes|dia|día|año|ano|mois|an|monat|jahr|tag))"
      R"(|monthly|yearly|annually|daily|miesięcznie|rocznie|dziennie|в (?:месяц|год|день)|aylık|aylıq)?\s*)"
      // English
      R"((?:(?:(?:in|of|for|on|as) )?(?:an? |your |the )?(?:meals?|food|lunch(?:es)?|groceries|internet|phone|mobile)"
      R"(|work[- ]from[- ]home|wfh|rent|(?:life|health|medical|dental|accident) insurance|grocer\w*|wifi|broadband|gym|fitness|transport\w*|commut\w*|travel|training|education|childcare|home[- ]office)"
      R"(|hardware|equipment|books|courses|conferences)\s*(?:$|[.,;:)!]|(?:and|or|&|costs?|expenses|bills?|vouchers?|cards?)"
      R"(|support|benefits?|per|a|each|fees?|membership|course)\b))"
      // Swedish, Norwegian, Danish
      R"(|(?:i |till |til )?(?:friskvård|kompetens|bonus|pension)\w*)"
      // German, Dutch
      R"(|(?:für )?(?:essens|verpflegungs|fahrtkosten|internet|handy|weiterbildungs|fitness|mobilitäts)\w*)"
      R"(|(?:voor )?(?:reiskosten|thuiswerk|internet|maaltijd|lunch|opleidings|telefoon)\w*)"
      // French, Spanish, Portuguese, Italian
      R"(|(?:de |en |pour )?(?:tickets? resto|tickets? restaurant|titres?[- ]resto|carte restaurant|forfait|indemnité))"
      R"(|(?:de |en |para )?(?:vales?\b|ticket|tarjeta de comida|internet|despensa|comida|formación|transporte|gimnasio))"
      R"(|(?:de |em |para |no )?(?:vale[- ]|auxílio|ajuda de custo|alimentação|refeição|vr\b|va\b|flash\b|caju\b))"
      R"(|(?:di |in |per )?(?:buoni|welfare|rimborso|formazione))"
      // Polish, Russian
      R"(|(?:na )?(?:posiłki|obiady|szkoleni\w+|internet|dojazdy|lunch\w*|karcie lunchowej|rozwój|sprzęt|konferencj\w+|kursy)\b)"
      R"(|на (?:обед|питани|обучени|интернет|спорт|связь|фитнес|проезд|книги|курсы|развити))"
      // Turkish, Azerbaijani
      R"(|(?:yemek|yol|ulaşım|internet|eğitim|giyim|yakacak|market|multinet|sodexo)\b)"
      R"(|(?:yemək|nahar|internet|təlim|nəqliyyat|telefon|idman)\b))");
  // The same before the sum: "Karta lunchowa 600 zł".
  std::size_t benefit_before = choices.add(
      R"((?:příspěvek|stravenk|cafeteri|bidrag|tilskudd?)\S*[^.;,|\d]{0,30}$)"
      R"(|\b(?:one[- ](?:time|off)|(?:medical|health|dental|life) ?(?:cover(?:age)?|insurance|plan|limit|aid))\b[^.;,|\d]{0,24}$)"
      R"(|\b(?:meal|lunch) (?:cards?|vouchers?|money)\b[^.;,|\d]{0,20}$)"
      R"(|\b(?:phone|internet|gym|travel) (?:support|money|costs?|fees?|bills?)\b[^.;,|\d]{0,20}$)"
      R"(|\b(?:essens|fahrtkosten|reiskosten|thuiswerk)\w*[^.;,|\d]{0,20}$)"
      R"(|titres?[- ]restaurant[^.;,|\d]{0,20}$|\b(?:auxílio|ajuda de custo|tarjeta de comida)\b[^.;,|\d]{0,30}$)"
      R"(|\b(?:kart[ay] lunchow[ay]|dofinansowani\w+)[^.;,|\d]{0,20}$|(?:доплат|компенсир)\S+[^.;,|\d]{0,20}$)"
      R"(|\b(?:yemek|yol) (?:kartı|parası|ücreti)[^.;,|\d]{0,20}$|\b(?:yemək|nahar|yol) pulu[^.;,|\d]{0,20}$)");
  // The least that is paid; more is likely.
  std::size_t floor_before = choices.add(
      // "You never earn less than", "kein Gehalt unter"
      R"((?:\b(?:never|not|no|won['’]t|don['’]t|nobody|cannot|can['’]t|isn['’]t)\b[^.;]{0,40}\b(?:less|lower|below|under))"
      R"((?: than)?|\b(?:nicht|nie|niemals|niemand)\b[^.;]{0,40}\b(?:unter|weniger als))"
      R"(|\b(?:niet|nooit|niemand)\b[^.;]{0,40}\b(?:(?:minder|lager) dan|onder))"
      R"(|\b(?:pas|jamais)\b[^.;]{0,30}\b(?:moins d[e']|inférieure? à|en dessous de))"
      R"(|\b(?:no|nunca|não)\b[^.;]{0,30}\b(?:menos d[eo]|menor (?:de|a|que)|inferior (?:a|ao)))"
      R"(|\b(?:non|mai)\b[^.;]{0,30}\b(?:meno di|inferiore a))"
      R"(|\b(?:nie|nigdy)\b[^.;]{0,30}(?:mniej niż|niż(?:ej|sz\w+)(?: niż)?|poniżej))"
      R"(|не [^.;]{0,30}(?:менее|ниже|меньше))[^.;\d]{0,12}$)"
      // The least by name
      R"(|\b(?:minimum|lowest) (?:\w+ )?(?:salary|pay|wage|rate|compensation)\b[^.;\d]{0,60}$)"
      R"(|\bminimum(?:loon|salaris)\b[^.;\d]{0,40}$|(?:salaire|rémunération) minim\w+[^.;\d]{0,60}$)"
      R"(|(?:salario|sueldo|retribución|salário|remuneração) mínim[^.;\d]{0,60}$)"
      R"(|(?:stipendio|retribuzione) minim[^.;\d]{0,60}$|(?:wynagrodzenie|stawka) minimaln[^.;\d]{0,40}$)"
      R"(|минимальн\S+ (?:зарплат|оклад|ставк)[^.;\d]{0,40}$)"
      R"(|(?:en düşük|asgari) (?:maaş|ücret)[^.;\d]{0,40}$|minimum (?:maaş|əmək haqqı)[^.;\d]{0,40}$)"
      // German: what collective agreements make postings tell
      R"(|\bmindest\w*(?:gehalt|lohn|entgelt|bezug|einkommen)\w*[^;\n€$]{0,120}[€$]?\s*$)");
  Pattern floor_after{
      R"(^[^|]{0,180}(?:über(?:be)?zahl|mehrzahlung|overpay))"
      R"(|^[^.;|]{0,40}'?(?:den|dan|dən|in|ın)? (?:az değil|az olma|altında (?:değil|olma)|az deyil)"
      R"(|aşağı (?:deyil|olma)))"};
  Pattern sum_in_caption{R"(\d[.,' ]?\d{3}[^\d]*\d[.,' ]\d{3}|\d{5}|\d[.,']\d{3}|\d ?k\b|\d\s*$)"};
  // Counts of a table that is none of pay.
  Pattern counts{
      R"(\b(?:employees|staff|clients|customers?|users|people|members|plans?|pricing|prices?|mitarbeit\w*|kunden|founded)\b)"};
  // Other people's pay: "our dental assistants, who earn", "couriers on our platform make". The noun is told.
  std::size_t who_earns = choices.add(
      // German, French
      R"(\b(?:mitglieder|absolvent(?:inn)?en|alumni) verdienen\b[^.!?]*$|\bnos (?:diplômés|anciens|membres) gagnent\b[^.!?]*$)"
      R"(|, who (?:can |may |could )?(?:earn|make|are paid|get paid|receive)\b[^.!?]*$)"
      R"(|\bwe (?:pay|paid)(?: out)? (?:our |the )?(?:creators|sellers|hosts|drivers|partners|artists|authors|students|customers|merchants)\b[^.;!?]{0,30}$)"
      // "Our alumni have median salaries of", "the average salary of our graduates is"
      R"(|\b(?:alumni|alumnae|bootcamp gra(?:ds|duates)|our (?:\w+ )?(?:gra(?:ds|duates)|students|learners)|students of ours)\b)"
      R"([^.;!?]{0,60}\b(?:median|average|mean|typical)\b[^.;!?]{0,40}$)"
      R"(|\b(?:median|average|mean|typical) (?:\w+ )?(?:salary|salaries|pay|income|earnings) )"
      R"((?:of|for|among|across) (?:our |the )?(?:\w+ )?(?:alumni|gra(?:ds|duates)|students|learners)\b[^.;!?]*$)"
      R"(|\b(?:alumni|our (?:gra(?:ds|duates)|students)) (?:\w+ ){0,2}(?:land|secure)\b[^.;!?]{0,50}$)");
  // Only where they are told to earn it: "care for residents and earn" is the job's.
  std::size_t others_earn = choices.add(
      R"(\b(?:(?:couriers?|drivers?|riders?|customers?|clients?|users|creators?|sellers?|students?|alumni|tutors?)"
      R"(|freelancers?|merchants?|hosts|learners|caregivers?|cleaners?|players|farmers|artists|shoppers|dashers)"
      R"(|residents|families|people in)(?: who (?:\w+ ){1,5}?| \w+ing (?:\w+ ){0,3}?| (?:on|in|at|of|from|with|across) (?:\w+ ){1,3}?| ))"
      // People of the employer's own, but for those of a platform.
      R"(|(?:members|workers|contractors|graduates|apprentices|interns) )"
      R"((?:of ours |(?:on|in|from|of) (?:our|the) (?:platform|app|network|marketplace|community|site|school|program\w*) |go on to ))"
      R"(|graduates of (?:our|the) \w+ |our (?:\w+ )?(?:graduates|alumni) |our members |your (?:members|workers|contractors|graduates|apprentices|interns) ))"
      R"((?:(?:can|could|may|might|will|now|also|often|then|regularly|typically|\w+ly|go on to) ){0,2})"
      R"((?:earns?|makes?|are paid|is paid|gets? paid|receives?|take home|pays?)\b[^.!?]*$)");
  // "$1,900 per week." has its line for itself.
  Pattern interval_ends_line{
      R"(^\s*(?:[€£$]|eur|usd|gbp|rm)?\s*(?:gross |net |brutto )?(?:(?:per|an?|each|/) ?(?:hour|day|week|month|year)|(?:week|month)ly|annually|im monat)\s*(?:[.,;]|$|for \d))"};
  // The same as a sentence, or behind the kind: "Full-time, $25 an hour."
  Pattern opens_sentence{R"((?:[.;] |(?:full|part)[- ]time, |(?:voll|teil)zeit, )[€£$]?\s?$)"};
  // "Drivers in this role earn", "serve customers in London and receive": the job's own.
  Pattern in_this_job{
      R"(^\w+ (?:on|in|at|of|from|with|for) (?:\w+ ){0,2}(?:roles?|jobs?|positions?|team|shift)\b)"
      R"(|^[^.;]{0,50}\band (?:\w+ly |can |may |will )?(?:earn|make|get|receive|take)\b)"};
  // Right before the sum.
  Pattern named_pay{
      R"(\b(?:salary|salaries|base|compensation|wages?|(?:we|and) (?:pay|offer)|pay (?:range|band|rate|is)|range)\b[^.;|]{0,25}$)"};
  // What interns are paid, by its names, which are those of bonuses for others.
  Pattern stipend{
      R"(\b(?:gratification|\w*vergütung|stagevergoeding|rimborso(?: spese)?|indennità|indemnité(?: de stage)?|bolsa(?: auxílio)?))"
      R"((?: mensuelle| mensile| mensual| minimale?| légale?)?(?: de| di| von)?[ :]*[€£$]?\s*$)"};
  Pattern of_intern{
      R"(\b(?:stage|stagiaire|tirocin\w+|intern(?:ship)?|(?:pflicht)?praktik\w+|becari[oa]|estágio|estagiári[oa])\b)"};
  Pattern minimum{R"(\bmin(?:imum|imo|imal)?\b)"}, maximum{R"(\bm[aá]x(?:imum|imo|imal)?\b|\bmaks)"};
  // A sum that has a cell of a headline for itself: "Leeds | up to £48k | Permanent".
  Pattern cell_before{
      R"((?:^|[|•·]|\s[–—-]\s|\()\s*(?:up to|starting (?:at|from)|from|circa|c\.|ca\.?|ab|bis|bis zu|to|de|jusqu['’]à|hasta|od|do)"
      R"(|tot|vanaf)?\s*(?:(?:us|ca?|au?|nz|sg?|hk)?\$|[€£]|rm|zar|sgd|usd|eur|gbp|aed|php|kr\.?)?\s*$)"};
  Pattern cell_after{
      R"(^\s*(?:[€£$]|eur|usd|gbp)?\s*(?:pa|p\.a\.?|per annum|an? year\.?|doe|basic|\+ ?(?:bonus|benefits|equity|car)"
      R"(|package)[^|•·]{0,20})?\s*(?:$|[|•·)]|[–—]\s|\s-\s))"};
};

const PayRules& rules() {
  static const auto* const all = [] {
    auto* out = new PayRules;
    out->choices.freeze();
    return out;
  }();
  return *all;
}

struct Candidate {
  model::StatedPay pay;
  std::size_t begin, end;  // in the whole text
  bool on_target;
  bool is_stipend = false;  // a fellow's
};

// The part of a line that is read for one sum.
Range window_of(const FactText& text, std::size_t at) {
  auto line = text.line_at(at);
  if (line.end - line.begin <= k_longest_line) return line;
  const std::size_t half = k_longest_line / 2;
  if (at - line.begin > half) {
    line.begin = at - half;
    while (line.begin < at && text.whole()[line.begin] != ' ') ++line.begin;
  }
  line.end = std::min(line.end, at + half);
  return line;
}

// The words around a sum that say what it is for: the sentence, and the line before where the sum's line is
// short (a heading, a label).
bool speaks_of_pay(const FactText& text, Range line, std::size_t begin, std::size_t end) {
  const auto& r = rules();
  const std::size_t from = begin > line.begin + 200 ? begin - 200 : line.begin;
  const auto before = text.in({from, begin});
  const auto after = text.in({end, std::min(line.end, end + 60)});
  if (r.pay.in(before) || r.pay.in(after) || r.budget_of_job.in(before)) return true;
  const auto previous = text.line_before(line.begin);
  return begin - line.begin < 80 &&
         r.pay.in(
             text.in({std::max(previous.begin, previous.end > 120 ? previous.end - 120 : 0), previous.end}));
}

// The words of the sum's sentence before it, at most `reach` bytes.
std::string_view sentence_before(const FactText& text, Range line, std::size_t begin, std::size_t reach) {
  const std::size_t from = begin > line.begin + reach ? begin - reach : line.begin;
  const auto before = text.in({from, begin});
  const auto stop = before.rfind(". ");
  return stop == std::string_view::npos ? before : before.substr(stop + 2);
}

// The words of a sum's sentence before it, and those of its line behind it.
struct Sides {
  Sides(const FactText& text, Range line, std::size_t begin, std::size_t end)
      : before(sentence_before(text, line, begin, k_reach_before)),
        after(text.in({end, std::min(line.end, end + k_reach_after)})) {}
  [[nodiscard]] bool before_has(std::size_t pattern, std::size_t reach) const {
    return said_before.any_in(last_before(reach), pattern);
  }
  [[nodiscard]] bool after_has(std::size_t pattern, std::size_t reach) const {
    return said_after.any_in(after.substr(0, reach), pattern);
  }
  [[nodiscard]] std::string_view last_before(std::size_t reach) const {
    return before.substr(before.size() > reach ? before.size() - reach : 0);
  }
  static constexpr std::size_t k_reach_before = 140, k_reach_after = 80;
  std::string_view before, after;
  PatternChoices::Matches said_before = rules().choices.match(before),
                          said_after = rules().choices.match(after);
};

// The market is what our pay is measured by, or the place where it is paid.
bool is_pay_by_market(std::string_view before) {
  const auto& r = rules();
  return r.by_market.in(before) || (r.pay_in_market.in(before) && !r.usual.in(before));
}

// "We raised $42M and pay a base of": behind the money of the business comes a sum that is named as pay.
bool is_pay_beside_business(const Sides& sides, std::string_view before) {
  const auto stop = before.find_last_of("0123456789;,");
  if (stop == std::string_view::npos) return false;
  const auto behind = before.substr(stop + 1);
  const auto name = rules().named_pay.find(behind);
  return name.begin != std::string_view::npos &&
         !sides.said_before.any_in(behind.substr(name.begin), rules().business);
}

bool is_business(const Sides& sides) {
  constexpr std::size_t k_near = 60, k_next = 40;
  const auto& r = rules();
  const auto before = [&](std::size_t pattern) { return sides.before_has(pattern, k_near); };
  if (before(r.goods) && !r.pay_of_job.in(sides.before)) return true;
  if (before(r.trade) || sides.after_has(r.trade_after, k_near)) return true;
  if (before(r.benefit_before) || before(r.saves) || before(r.worth)) return true;
  if (before(r.a_market) && !is_pay_by_market(sides.last_before(k_near))) return true;
  if (before(r.budget) && !r.budget_of_job.in(sides.last_before(k_near)) &&
      !r.for_job.in(sides.after.substr(0, k_near)))
    return true;
  if (before(r.business) && !is_pay_beside_business(sides, sides.last_before(k_near))) return true;
  return sides.after_has(r.benefit_after, k_near) || sides.after_has(r.business_after, k_next) ||
         sides.after_has(r.other_after, k_next);
}

constexpr std::size_t k_far = 120;  // bytes before a sum in which others may be named

// What such work is paid elsewhere.
bool is_of_market(const Sides& sides) {
  const auto& r = rules();
  if (sides.before_has(r.market, k_far) && !r.by_market.in(sides.last_before(k_far))) return true;
  if (sides.before_has(r.asked_about, k_far) && !r.own_pay.in(sides.last_before(k_far))) return true;
  return sides.after_has(r.market_after, Sides::k_reach_after);
}

// The word without the sign of its plural.
std::string_view singular(std::string_view noun) {
  if (noun.size() > 3 && (noun.back() | 0x20) == 's') noun.remove_suffix(1);
  return noun;
}

// Who else is told to be paid the sum: "drivers earn" gives "driver".
std::string others_paid(const Sides& sides) {
  const auto before = sides.last_before(k_far);
  const auto found = sides.said_before.find(rules().others_earn, before);
  if (found.begin == std::string_view::npos) return "";
  const auto said = before.substr(found.begin);
  if (rules().in_this_job.in(said)) return "";
  auto noun = said;
  for (const std::string_view whose : {"your ", "our "}) {
    if (text::istarts_with(noun, whose)) noun.remove_prefix(whose.size());
  }
  return text::ascii_lower(singular(noun.substr(0, noun.find(' '))));
}

// What the words beside a sum tell of it.
struct Beside {
  bool is_other = false;  // no pay, or of others
  bool is_floor = false;  // the least
  std::string others;     // see others_paid()
};

Beside read_beside(const Sides& sides) {
  const auto& r = rules();
  if (is_business(sides) || is_of_market(sides) || sides.before_has(r.who_earns, k_far))
    return {true, false, ""};
  return {false, sides.before_has(r.floor_before, Sides::k_reach_before), others_paid(sides)};
}

Beside beside(const FactText& text, Range line, std::size_t begin, std::size_t end) {
  thread_local Remembered<Beside> known;
  const Range sides{begin - sentence_before(text, line, begin, Sides::k_reach_before).size(),
                    std::min(line.end, end + Sides::k_reach_after)};
  return known.of(text.in(sides), (begin - sides.begin) << 16U | (end - begin), [&] {
    return read_beside({text, line, begin, end});
  });
}

// Somebody else is paid the sum: the sentence names who, and the job's title does not.
bool is_of_others(const FactText& text, const Beside& said) {
  return !said.others.empty() && text::ascii_lower(text.title()).find(said.others) == std::string::npos;
}

// "You never earn less than $90,000", "Mindestgehalt", with "Überzahlung" behind: one sum is the lower end.
void set_floor(const FactText& text, const Beside& said, std::size_t end, model::StatedPay& pay) {
  auto& salary = pay.salary;
  if (pay.range || !salary.min || !salary.max) return;
  constexpr std::size_t k_reach = 200;
  if (said.is_floor || rules().floor_after.in(text.in({end, std::min(text.whole().size(), end + k_reach)})))
    salary.max.reset();
}

bool is_strong_unit(std::string_view currency) {
  constexpr std::array<std::string_view, 9> strong = {"USD", "EUR", "GBP", "CHF", "CAD",
                                                      "AUD", "NZD", "SGD", "ILS"};
  return std::find(strong.begin(), strong.end(), currency) != strong.end();
}

// A single sum of dollars, euros or the like that somebody could be paid: "$150 per month" is a benefit.
bool pays_a_living(const model::Salary& s) {
  if (!is_strong_unit(s.currency)) return true;
  const double sum = s.max.value_or(s.min.value_or(0));
  if (s.interval == "hour") return true;
  if (s.interval == "day") return sum >= 80;
  if (s.interval == "week") return sum >= 400;
  if (s.interval == "month") return sum >= 1000;
  return sum >= k_least_yearly;
}

// "Leeds | up to £48k | 25 days of leave", "Payroll Clerk – £28,000", "£35,392 to £42,618 a year": what needs
// no word of pay, being of a year's size and in a place of its own.
bool has_own_cell(const FactText& text, Range line, const model::StatedPay& pay, std::size_t begin,
                  std::size_t end) {
  constexpr double k_most_yearly = 400'000;
  const auto& s = pay.salary;
  const auto after = text.in({end, std::min(line.end, end + 60)});
  if (pay.range && rules().range_after.in(after)) return true;
  const std::size_t from = begin > line.begin + 30 ? begin - 30 : line.begin;
  const auto before = text.in({from, begin});
  const bool opens_line =
      (from == line.begin && rules().cell_before.in(before)) || rules().opens_sentence.in(before);
  if (opens_line && !s.interval.empty() && rules().interval_ends_line.in(after)) return true;
  const double least = s.min.value_or(s.max.value_or(0)), most = s.max.value_or(least);
  if (!is_strong_unit(s.currency) || least < k_least_yearly || most > k_most_yearly) return false;
  return rules().cell_after.in(after) && rules().cell_before.in(before);
}

// "Stage: gratification de 700 € par mois": what an intern is paid is no living.
bool is_stipend(const FactText& text, Range line, const model::StatedPay& pay, std::size_t begin) {
  constexpr double k_least_monthly = 200;
  const auto& s = pay.salary;
  if (s.interval != "month" || s.max.value_or(s.min.value_or(0)) < k_least_monthly) return false;
  const std::size_t from = begin > line.begin + 45 ? begin - 45 : line.begin;
  return rules().of_intern.in(text.title()) && rules().stipend.in(text.in({from, begin}));
}

// Whose kroner a line may speak of, by the whole text.
std::string_view krone_beside(const FactText& text, std::string_view line) {
  if (line.find("kr") == std::string_view::npos && line.find("Kr") == std::string_view::npos &&
      line.find("KR") == std::string_view::npos)
    return {};
  return model::krone_of(text.whole());
}

void add_from(const FactText& text, Range line, std::vector<Candidate>& out) {
  thread_local Remembered<std::vector<model::StatedPay>> known;
  const auto words = text.in(line);
  const auto krone = krone_beside(text, words);
  const auto beside_words = krone.empty() ? std::uint64_t{0} : static_cast<unsigned char>(krone.front());
  // A fellow's stipend is read by the name of pay; those of travel and the like are told by what is beside.
  const auto renamed = fellows_stipend_as_salary(text.title(), words);
  const std::string_view read = renamed.empty() ? words : renamed;
  for (auto pay : known.of(read, beside_words, [&] { return model::find_pay(read, krone); })) {
    const std::size_t begin = line.begin + pay.begin, end = line.begin + pay.end;
    // A wide plain range of a year's size needs no word beside it; anything else does.
    const bool yearly_size =
        pay.range && pay.salary.min.value_or(0) >= 40'000 && is_strong_unit(pay.salary.currency);
    const bool of_fellow = !renamed.empty() && is_fellows_stipend(pay.salary, text.in({line.begin, begin}),
                                                                  text.in({end, line.end}));
    const bool stipend = of_fellow || is_stipend(text, line, pay, begin);
    const bool by_lakhs = text.in({begin, end}).find("LPA") != std::string_view::npos;
    const bool worded = stipend || by_lakhs || speaks_of_pay(text, line, begin, end) ||
                        has_own_cell(text, line, pay, begin, end);
    const bool in_group = !out.empty() && begin - out.back().end < k_together &&
                          (pay.range || (!pay.salary.min && !out.back().pay.salary.max));
    if (!worded && !yearly_size && !in_group) continue;
    const auto said = beside(text, line, begin, end);
    if ((said.is_other && !of_fellow) || is_of_others(text, said)) continue;
    const bool of_a_year = pay.salary.interval.empty() || pay.salary.interval == "year";
    if (yearly_size && of_a_year && rules().each_day.in(text.in({end, std::min(line.end, end + 30)})))
      continue;
    if (!pay.range && !stipend && !pays_a_living(pay.salary)) continue;
    const std::size_t from = begin > line.begin + 45 ? begin - 45 : line.begin;
    std::string_view lead = text.in({from, begin});
    if (const auto stop = lead.find_last_of(".;,"); stop != std::string_view::npos) lead = lead.substr(stop);
    const bool target =
        rules().target.in(lead) || rules().target_after.in(text.in({end, std::min(line.end, end + 30)}));
    set_floor(text, said, end, pay);
    out.push_back({std::move(pay), begin, end, target, of_fellow});
  }
}

// "Pay bands by location (annual, USD)" and the rows behind it, whose numbers have no currency. One behind
// the last row; `at`, the currency's place, where there is no such table.
std::size_t add_table(const FactText& text, std::size_t at, std::vector<Candidate>& out) {
  constexpr std::size_t k_longest_caption = 140, k_longest_table = 1500;
  const auto line = text.line_at(at);
  const auto caption = text.in(line);
  if (caption.size() > k_longest_caption || caption.ends_with('.')) return at;
  const auto before = text.in(text.line_before(line.begin));
  const auto& r = rules();
  const bool of_pay = r.pay.in(caption) || (before.size() <= k_longest_caption && r.pay.in(before));
  const auto said = r.choices.match(caption);
  if (!of_pay || said.any(r.business) || said.any(r.budget) || r.counts.in(caption)) return at;
  if (r.sum_in_caption.in(text.in({line.begin, at}))) return at;
  const auto rows = text.whole().substr(at, k_longest_table);
  std::size_t end = at;
  for (auto& pay : model::find_pay_in_table(caption, rows)) {
    const auto row = text.in(text.line_at(at + pay.begin));
    if (r.counts.in(row) || r.choices.match(row).any(r.business)) break;
    const std::size_t begin = at + pay.begin;
    end = at + pay.end;
    out.push_back({std::move(pay), begin, end, false, false});
  }
  return end;
}

std::vector<Candidate> candidates(const FactText& text) {
  std::vector<Candidate> out;
  std::size_t read_to = 0;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::money || hit.at < read_to) continue;
    auto line = window_of(text, hit.at);
    line.begin = std::max(line.begin, std::min<std::size_t>(read_to, hit.at));
    read_to = line.end;
    const auto known = out.size();
    add_from(text, line, out);
    if (out.size() == known) read_to = std::max(read_to, add_table(text, hit.at, out));
  }
  return out;
}

// Bytes before a sum in which its name stands: "Maximum: $".
bool is_named(const FactText& text, std::size_t begin, const Pattern& name) {
  constexpr std::size_t k_reach = 20;
  return name.in(text.in({begin > k_reach ? begin - k_reach : 0, begin}));
}

// "Minimum: $72,000 Midpoint: $86,000 Maximum: $100,000": the ends stand apart.
void join_ends(const FactText& text, PayFound& found, const std::vector<Candidate>& all, std::size_t first) {
  auto& salary = found.salary;
  if (!salary.min || salary.max || !is_named(text, all[first].begin, rules().minimum)) return;
  for (std::size_t i = first + 1; i < all.size() && all[i].begin - all[first].end < k_together; ++i) {
    const auto& next = all[i].pay.salary;
    if (all[i].pay.range || !next.max || next.currency != salary.currency || *next.max < *salary.min)
      continue;
    if (!is_named(text, all[i].begin, rules().maximum)) continue;
    salary.max = next.max;
    found.rule = "pay.ends-apart";
    return;
  }
}

// Ranges of the same money that follow each other closely: from the least to the most.
void widen(PayFound& found, const std::vector<Candidate>& all, std::size_t first) {
  std::size_t last_end = all[first].end;
  for (std::size_t i = first + 1; i < all.size(); ++i) {
    const auto& next = all[i];
    const auto& s = next.pay.salary;
    const bool same =
        s.currency == found.salary.currency && (s.interval == found.salary.interval || s.interval.empty());
    if (next.begin - last_end > k_together || !next.pay.range || !same || next.on_target) return;
    if (*s.min < *found.salary.min || *s.max > *found.salary.max) found.rule = "pay.ranges-together";
    found.salary.min = std::min(*found.salary.min, *s.min);
    found.salary.max = std::max(*found.salary.max, *s.max);
    last_end = next.end;
  }
}

}  // namespace

std::optional<PayFound> read_pay(const FactText& text) {
  auto all = candidates(text);
  if (all.empty()) return std::nullopt;
  // Beside a salary a stipend is for something else.
  const auto is_stipend = [](const Candidate& c) { return c.is_stipend; };
  if (!std::all_of(all.begin(), all.end(), is_stipend))
    all.erase(std::remove_if(all.begin(), all.end(), is_stipend), all.end());
  auto best =
      std::find_if(all.begin(), all.end(), [](const Candidate& c) { return c.pay.range && !c.on_target; });
  if (best == all.end())
    best = std::find_if(all.begin(), all.end(), [](const Candidate& c) { return !c.on_target; });
  if (best == all.end()) best = all.begin();
  PayFound found;
  found.salary = best->pay.salary;
  found.begin = best->begin;
  found.end = best->end;
  found.rule = best->on_target ? "pay.on-target" : best->pay.range ? "pay.range" : "pay.single";
  const auto at = static_cast<std::size_t>(best - all.begin());
  if (best->pay.range)
    widen(found, all, at);
  else
    join_ends(text, found, all, at);
  if (found.salary.interval.empty() && is_strong_unit(found.salary.currency) &&
      found.salary.min.value_or(found.salary.max.value_or(0)) >= k_least_yearly) {
    found.salary.interval = "year";
    found.certain = false;
  }
  return found;
}

}  // namespace radar::extract
