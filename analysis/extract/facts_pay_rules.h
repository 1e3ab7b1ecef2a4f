// How texts tell that a sum is pay, and what else it may be: the patterns of facts_pay.
#pragma once

#include <cstddef>

#include "analysis/extract/facts_text.h"
#include "analysis/extract/pattern_choices.h"

namespace radar::extract {

struct PayRules {
  PatternChoices choices;  // those of a sum's sides
  // Words beside a sum that make it pay.
  Pattern pay{
      // English
      R"(salar|\bpay\b|\bpays\b|\bpaid\b|compensation|\bbase\b|\bcomp\b|annual|annually|hourly|\brates?\b|\bwages?\b)"
      R"(|remunerat|earns?\b|earnings|\bote\b|package|\bctc\b|\blpa\b|gross\b|\brange\b)"
      R"(|per (?:year|annum|hour|month|day)|/ ?(?:year|yr|hour|hr|h|month|mo|week|day|md|annum)\b)"
      R"(|\b(?:we|and) (?:can |will |could )?offer (?:you )?(?:up to |from |about |between |around )?(?:[$€£]|usd|eur|gbp)?\s*$)"
      R"(|\bp/[adhmuw]\b|\bp/mnd\b|\bir35\b|\bpro[- ]rata\b|^\s?ph\b|(?:every|each) (?:hour|shift)\b|\bp\. ?a\.|\bpcm\b)"
      R"(|(?:^\W*|[.;] |\b(?:role|position|job|contract|assignment|post|gig|vacancy|shift)s? )paying\b)"
      // German, Dutch
      R"(|gehalt|vergütung|brutto|lohn\b|entgelt|tagessatz|stundensatz|verdien|/ ?(?:stunde|std|monat|jahr|tag)\b)"
      R"(|pro (?:stunde|monat|jahr|tag)\b|salaris|\bloon\b|uurloon|bruto\b|(?:uur|dag)tarief|/ ?(?:uur|maand|jaar)\b)"
      R"(|per (?:uur|maand)\b|\bwir zahlen\b|\bwij betalen\b)"
      // French
      R"(|salaire|rémunération|\bfixe\b|\bbrute?s?\b|taux (?:horaire|journalier)|tarif journalier|\btjm\b|/ ?(?:mois|heure|an|jour)\b|de l['’]heure|\bgagner\w*)"
      // Spanish, Portuguese, Italian
      R"(|salario|salári|sueldo|retribu|remunera|honorários|vencimento|\bordenado\b|\bbrutos\b|anuales\b|stipendio|\bral\b|retribuzione)"
      R"(|paga (?:oraria|mensile)|tariffa (?:oraria|giornaliera)|tarifa (?:diaria|por hora))"
      R"(|\bganarás\b|\bganar\b|\bganhar\b|\blord[io]\b|/ ?(?:mes|mês|hora|ora|mese|ano|año|anno)\b|\bal mes\b|por (?:mes|mês|hora)\b|mensual|mensais)"
      // Polish, Russian
      R"(|wynagrodzeni|zarob|stawk|widełki|\bnetto\b|/ ?(?:mies|godz|h)\b|za godzin|na rękę|miesięcznie)"
      R"(|зарплат|заработн|з/п|(?:^|[^\pL])зп(?:$|[^\pL])|оклад|доход|оплат|вилка|на руки|/ ?(?:час|мес|год)|в месяц|в час|ежемесячн|почасов|ставк|за смену|гонорар)"
      // Swedish, Norwegian, Danish
      R"(|lön(?:en|espann)?\b|lønn?(?:en|sspenn)?\b|lønspænd|(?:per|pr\.?|/|i|om) ?(?:månad|måned|tim)|(?:per|pr\.|/|i|om) ?år|årlig)"
      // Finnish, Czech, Slovak, Hungarian, Romanian
      R"(|palkk|palkan|kuukaudessa|vuodessa|\bmzd|\bplat(?:ové|(?:u|em|y)?\b)|měsíčně|mesačne|hodinovk|/ ?hod\b|fizetés|\bbér|salariu)"
      // Ukrainian, Bulgarian, Malay, Indonesian, Vietnamese
      R"(|заплат|заробіт|на місяць|щомісяц|оклад|місячн|платня|месечно|\bgaji\b|lương)"
      // Turkish, Azerbaijani
      R"(|maaş|əmək haqqı|ücret|aylıq|aylık|\bbrüt|saatlik|saatlıq|ödəniş|qonorar|/ ?(?:ay|saat)\b)"
      // Japanese, Korean
      R"(|給与|月給|月収|年収|年俸|時給|日給|日当|報酬|給料|賃金|연봉|월급|시급|급여|보수)"};
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
      R"(raised|funding|revenue|fees\b|billings?\b|turnover|premiums\b|invoices\b|orders\b|arr\b|gmv|acv|deals?\b|quota|contracts\b|contract (?:values?|sizes?|wins?)"
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
      R"(|\b(?:contracts?|projects?|orders?|deals?|clients?|customers?|accounts?|cases?|claims?|polic(?:y|ies)|portfolios?|funds?)"
      R"(|propert(?:y|ies)|stock|goods|machines?|equipment|products?|books?) (?:worth|valued)(?: (?:at|between|from|about|up to))? [$€£]?\s*$|\bpriced (?:at|from|between)? ?[$€£]?\s*$)"
      R"(|\b\w+s (?:that|which) (?:cost|sell for|go for|retail at)\b[^.;,$€£\d]{0,20}[$€£]?\s*$)"
      R"(|\b(?:projects?|campaigns?|events?|programs?|programmes|buildings?|launch\w*) (?:(?:that|which) )?(?:(?:are|is|were) )?budgeted (?:at|up to|between|from|around) [$€£]?\s*$)");
  // Things that cost it, but for those in a job's name: "the salary of the Director of Grants is".
  std::size_t goods = choices.add(
      R"(\b(?:p&l|rents?|tuition|payrolls?|grants?|scholarships?|prizes?|awards?|sponsorships?|donations?|fines?|penalt(?:y|ies)|invoices?|loans?|mortgages?|homes|houses|apartments|propert(?:y|ies)|cars|orders?|purchases|claims|damages|losses|cheques|tickets)(?: (?:are|is|priced|worth|sized|of|up|to|from|between|ranging|range|valued|cost\w*|sold|at|for|in|the))+ [$€£]?\s*$)");
  Pattern pay_of_job{
      R"(\b(?:pay|salary|salaries|compensation|wages?|ote|(?:hourly|daily|day) rate)(?: (?:range|band|scale|package|rate))?)"
      R"((?: for| of|:| as|,)(?: (?:the|our|an?|this))?(?: (?:(?-i:[A-Z])[^\s$€£]*|of|for|and|&|in|the|–|-))+)"
      R"((?: (?:is|are|ranges?|ranging|from|between|up|to|at|within))* [$€£]?\s*$)"};
  // The same behind them, and what no year's pay is paid by.
  std::size_t trade_after = choices.add(
      R"(^[^.;]{0,20}\bon top of (?:your |the |our )?(?:base |basic |regular |normal |fixed )?(?:salary|pay|wages?)\b|)"
      R"(^[^.;\d]{0,12} (?:de |d['’]|di |of |an )?(?:chiffre d['’]affaires|facturación|faturamento|fatturato|umsatz|omzet|obrotu|выручки|оборота|ciro|dövriyyə|omsättning)|)"
      R"(^[^.;]{0,20}\b(?:are|is|were) (?:processed|settled|handled|sold|financed|insured|charged|levied)\b)");
  Pattern each_day{
      R"(^\W{0,3}(?:usd |eur |gbp )?(?:(?:per|an?|each|every) ?(?:transaction|order|customer|client|project|deal)|(?:per|an?|each|every|/) ?(?:second|minute|hour|day|week|transaction))\b)"};
  // What is to be sold: "the team's monthly sales target is".
  std::size_t to_sell = choices.add(
      R"(\b(?:sales|revenue|team|monthly|quarterly|annual|yearly|collection|fundraising|billing) (?:targets?|goals?|quotas?)\b[^.;,\d]{0,40}$)"
      R"(|\b(?:umsatz|verkaufs|vertriebs|jahres|monats)(?:ziel|vorgabe|plan)\w*[^.;,\d]{0,40}$|\b(?:omzet|verkoop)(?:doel|target)\w*[^.;,\d]{0,40}$)"
      R"(|\bobjectifs? (?:de (?:vente|chiffre)|commercia|mensuel|annuel)\w*[^.;,\d]{0,40}$|\bobjetivos? (?:de (?:ventas?|facturaci)|comercial|mensual|anual)\w*[^.;,\d]{0,40}$)"
      R"(|\bmetas? (?:de (?:vendas?|faturamento|ventas?)|mensal|mensual|anual)\w*[^.;,\d]{0,40}$|\bobiettiv[oi] (?:di (?:vendita|fatturato)|commercial|mensil|annual)\w*[^.;,\d]{0,40}$)"
      R"(|\b(?:cel|plan)\w* sprzedaż\w*[^.;,\d]{0,40}$|(?:план\S*|цел\S*) (?:продаж|по продажам|по выручке)[^.;,\d]{0,40}$)"
      // What clients turn over.
      R"(|\b(?:factur(?:a|an|amos)|réalisent|encaissent|fatturano|faturam|omsätter|omsetter|omsætter)\b[^.;\d]{0,30}$)"
      R"(|\b(?:portafoglio|carteira|cartera|portefeuille|portfel\w*|omsättning\w*|omsetning\w*|omsætning\w*)\b[^.;\d]{0,30}$)"
      R"(|\bsatış (?:hedef|plan|kota)\S*[^.;,\d]{0,40}$|\b(?:försäljnings|budget|salgs)mål\w*[^.;,\d]{0,40}$)"
      R"(|(?:売上|資本金|年商|交通費|手当|賞与|ボーナス|祝い?金|予算|補助|インセンティブ)[^。、\d]{0,12}$)");
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
      R"(|\bzarabiaj\S+ (?:średnio|przeciętnie)|зарабатыва(?:ют|ет) (?:в среднем|обычно))"
      R"(|\b(?:verdien(?:en|t)|gagnent|ganan|guadagnano|ganham) (?:im (?:durch)?schnitt|en moyenne|de media|in media|em média|gemiddeld))"
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
      R"(|(?:^\W*|[.;] |\b(?:seat|role|position|job|vacancy|hire|post|pay|salary|base)\b[^.;]{0,12} )budgeted (?:at|between|up to|from|around)\b)"
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
      // Paid beside the salary: "on-call pay is".
      R"(\b(?:on-?call|stand-?by|overtime|holiday|vacation|sick|severance|hazard|maternity|parental)[- ](?:pay|rates?|compensation|wages?)\b[^.;,\d]{0,20}$|)"
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
      // "You place engineers who earn", "we recruit for roles paying"
      R"(|(?:^\W*|\b(?:you|we|to|and)(?:['’]ll| will| would| can)? )(?:place|headhunt|recruit|source|match|fill|staff|represent|coach|advise|teach|train|help|serve|support)(?: for| with)? )"
      R"((?:[\w-]+ ){0,5}?(?:(?:who|that) (?:\w+ly )?(?:earn|make|get|take home|are paid|are on|pay)|paying|earning|with (?:a )?salar(?:y|ies) of|on salaries of)\b[^.!?]*$)"
      R"(|, die (?:(?:zwischen|rund|etwa|bis|zu|im|schnitt|oft|meist) )*[€]?$)"
      R"(|\b(?:vermittelst|vermitteln|berätst|betreust|coachst)\b[^.;!?]{0,60}(?:verdienen|gehalt von)\b[^.;!?]{0,25}$)"
      R"(|\b(?:placez|accompagnez|recrutez|conseillez|coachez)\b[^.;!?]{0,60}(?:gagnent|gagnant|touchent|perçoivent) [^.;!?]{0,25}$)"
      R"(|\b(?:colocas|colocarás|asesoras|acompañas|seleccionas)\b[^.;!?]{0,60}(?:ganan|cobran|sueldos? de)\b[^.;!?]{0,25}$)"
      R"(|\b(?:collochi|selezioni|assisti|segui)\b[^.;!?]{0,60}(?:guadagnano|percepiscono|stipendi di)\b[^.;!?]{0,25}$)"
      R"(|\b(?:plaatst|begeleidt|adviseert)\b[^.;!?]{0,60}verdienen\b[^.;!?]{0,25}$)"
      R"(|(?:подбираете|подбирать|консультируете|трудоустраива\S+)[^.;!?]{0,60}(?:зарабатыва|получа|с зарплат)\S*[^.;!?]{0,25}$)"
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
      R"((?:of ours |we (?:pay|place|hire|train|represent|recruit|work with) |(?:on|in|from|of) (?:our|the) (?:platform|app|network|marketplace|community|site|school|program\w*) |go on to ))"
      R"(|graduates of (?:our|the) \w+ |our (?:\w+ )?(?:graduates|alumni) |our members |your (?:members|workers|contractors|graduates|apprentices|interns) ))"
      R"((?:(?:can|could|may|might|will|now|also|often|then|regularly|typically|\w+ly|go on to) ){0,2})"
      R"((?:earns?|makes?|are paid|is paid|gets? paid|receives?|take home|pays?)\b[^.!?]*$)");
  // "$1,900 per week." has its line for itself.
  Pattern interval_ends_line{
      R"(^\s*(?:[€£$]|eur|usd|gbp|rm)?\s*(?:gross |net |brutto )?(?:(?:per|an?|each|/) ?(?:hour|day|week|month|year)|(?:week|month)ly|annually|im monat|(?:pro|die) (?:stunde|tag)|por (?:hora|d[ií]a|mes|mês)|al (?:mes|día|giorno|mese)|all['’]ora|par (?:heure|jour|mois)|de l['’]heure|per uur)\s*(?:[.,;]|$|for \d))"};
  // The same as a sentence, or behind the kind: "Full-time, $25 an hour."
  Pattern opens_sentence{
      R"((?:[.;] |(?:full|part)[- ]time, |(?:voll|teil)zeit, |^\W*paying (?:from |up to )?)[€£$]?\s?$)"};
  // "Drivers in this role earn", "serve customers in London and receive": the job's own.
  Pattern in_this_job{
      R"(^\w+ (?:on|in|at|of|from|with|for) (?:\w+ ){0,2}(?:roles?|jobs?|positions?|team|shift)\b)"
      R"(|^[^.;]{0,50}\band (?:\w+ly |can |may |will )?(?:earn|make|get|receive|take)\b)"};
  // Right before the sum.
  Pattern named_pay{
      R"(\b(?:salary|salaries|base|compensation|wages?|(?:we|and) (?:pay|offer)|pay (?:range|band|rate|is)|range)\b[^.;|]{0,25}$)"};
  // What interns are paid, by its names, which are those of bonuses for others.
  Pattern stipend{
      R"(\b(?:gratification|\w*vergütung|stagevergoeding|rimborso(?: spese)?|indennità|indemnité(?: de stage)?|bolsa(?: auxílio)?|beca|ayuda(?: económica)?|ajuda de custo|aufwandsentschädigung|onkostenvergoeding|borsa(?: di studio)?|stypendium))"
      R"((?: mensuelle| mensile| mensual| mensal| minimale?| légale?| monatlich\w*)?(?: de| di| von| van| d['’]| pari a| w wysokości)?[ :]*[€£$]?\s*$)"};
  // "Salario: 850 € al mes": part of a week may pay less than a living.
  Pattern wage_label{
      R"((?:^|[.;|•(–-])\W*(?:(?:monthly|weekly|net|gross|base|monatliches?) )?(?:salar(?:y|io|is)|salário|sueldo|salaire|gehalt|lohn|entgelt|vergütung|rémunération)"
      R"(|retribución|retribuzione|remuneração|ordenado|vencimento|stipendio|wynagrodzenie|loon|wages?)(?: (?:mensual|mensuel(?:le)?|mensile|mensal|brut[oae]?|net[oa]?|base))?\s?:\s?[€£$]? ?$)"};
  // "Tarifa: 320 € por día".
  Pattern rate_label{R"(^\W*(?:tarif[ae]?|tariffa)\s?:\s?[€£$]? ?$)"};
  Pattern of_intern{
      R"(\b(?:stage|stagiaire|tirocin\w+|intern(?:ship)?|(?:pflicht)?praktik\w+|becari[oa]|prácticas|estágio|estagiári[oa]|stagiair|stagista|stażyst\w+)\b)"};
  Pattern minimum{R"(\bmin(?:imum|imo|imal)?\b)"}, maximum{R"(\bm[aá]x(?:imum|imo|imal)?\b|\bmaks)"};
  // A sum that has a cell of a headline for itself: "Leeds | up to £48k | Permanent".
  Pattern cell_before{
      R"((?:^|[|•·]|\s[–—-]\s|\()\s*(?:up to|starting (?:at|from)|paying(?: from| up to)?|from|circa|c\.|ca\.?|ab|bis|bis zu|to|de|jusqu['’]à|hasta|fino a|até|a partire da|a partir de|à partir de|od|do)"
      R"(|tot|vanaf)?\s*(?:(?:us|ca?|au?|nz|sg?|hk)?\$|[€£]|rm|zar|sgd|usd|eur|gbp|aed|php|kr\.?)?\s*$)"};
  Pattern cell_after{
      R"(^\s*(?:[€£$]|eur|usd|gbp)?\s*(?:pa|p\. ?a\.?|per annum|an? year\.?|pro[- ]rata|fte|doe|basic|\+ ?(?:bonus|benefits|equity|car)"
      R"(|package)[^|•·]{0,20})?\s*(?:$|[|•·)]|[–—]\s|\s-\s))"
      R"(|^\s*(?:pa|p\. ?a\.?|per annum|an? year|pro[- ]rata|basic|doe|fte)[,.;])"};
};
[[nodiscard]] const PayRules& pay_rules();

}  // namespace radar::extract
