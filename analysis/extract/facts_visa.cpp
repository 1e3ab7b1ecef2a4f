#include "analysis/extract/facts_visa.h"

#include <algorithm>
#include <string>

#include "analysis/extract/pattern_choices.h"

namespace radar::extract {
namespace {

// Leave to come and to work, by language; what ends in letters beyond ASCII has no "\b", which knows ASCII
// only.
const std::string k_german =
    R"((?:visum|visa(?:\b|unterst|spons)|arbeits(?:erlaubnis|genehmigung)|aufenthalts(?:titel|erlaubnis|genehmigung)|werkvergunning|blaue karte|blue card))";
const std::string k_nordic =
    R"((?:visum|visa\b|arbejdstillad|arbeidstillat|arbetstillst|uppehållst|opp?holdst|viisum|työlu[pv]|oleskelulu[pv]))";
// "Visto" is "seen" too.
const std::string k_visto =
    R"((?:\b(?:o|os|seu|teu|de|do|dos|com|um|il|i|del|dei|col|tuo|un|sul|al) vist[oi]s?\b|\b(?:patrocin|oferec)\w+ vistos?\b|visto (?:de|di|per) [lt]\w+o)"
    R"(|permesso di (?:lavoro|soggiorno)))";
const std::string k_polish = R"((?:\bwiz(?:[ay]\b|[ęą]|ow| prac)|pozwoleni\w+ na pracę))";
const std::string k_russian = R"((?:виз(?:[аыуе]|ой|ам|ами|ов\S{1,3})(?:[^а-яё]|$)|разрешени\S+ на работу))";

struct Rules {
  // Run only where their own words stand: nearly all sentences have those of one language.
  PatternChoices patterns;
  std::size_t about = patterns.add(
      R"(\bwe do sponsor(?:\W*$|[.,;:)!]| (?:candidates|applicants|work|h-?1|employees)\b)|\bvisas?\b|work (?:permit|authori[sz]ation)|authori[sz]ed to work|immigration|h-?1-?b|\bsponsorship\b)"
      R"(|\bsponsor you(?:\W*$|[.,;:)!]| (?:to (?:work|relocate|move|come|live)|if|and relocate|from abroad)\b)|employment authori[sz]ation|\bgreen card)"
      R"(|sponsor (?:foreign|candidates|applicants|employment|individuals|international|work)|sponsoruj\w+ wiz)"
      R"(|permis de travail|titre de séjour|\bvisados?\b|permiso de trabajo|(?:^|[,(]) ?vistos?(?: e\b| ou\b|[:,)]))"
      R"(|\bvize|çalışma izni|\bviza|icazəsi|)" +
      k_german + "|" + k_nordic + "|" + k_visto + "|" + k_polish + "|(?:^|[^а-яё])" + k_russian);
  std::size_t other = patterns.add(
      R"(\bvisa (?:delays|inc\b|network|,? ?mastercard|and mastercard|direct\b))"
      R"(|\bvisa[- ](?:debit|credit|prepaid|gift|branded|cards?|transactions?|acceptance|token\w*|rails|scheme)\b)"
      // The card and the company, in lists.
      R"(|\bvisa(?:,|/| ?&)? ?(?:and |or |und |oder |y |o |e |et |ou |en |of |i |lub |och |og |və |ve |и |или )?(?:mastercard|american express|amex|paypal|stripe|maestro|discover|bizum|girocard|carte bleue)\b)"
      R"(|\b(?:mastercard|american express|amex|paypal|discover|maestro|stripe|plaid|bizum|girocard)(?:,|/| ?&)? ?(?:and |or |und |oder |y |o |e |et |ou |en |of |i |lub |och |og |və |ve |и |или )?visa\b)"
      R"(|\b(?:tarjetas?|cartes?|(?:kredit)?karten?|carte?|cart(?:ões|ão)|kart\S{0,3}|(?:betaal)?passen|creditcards?|cards?|prepaid|debit|credit|gift)(?: (?:de|di|da|d['’]|crédito|débito|credito|crédit|bancaires?|bancarias?|prépayées?|prepago|von|der))* visa\b|карт\S* visa\b)"
      R"(|\b(?:work|partner|collaborat|integrat|clients|customers|brands|companies)\w* with visa,)"
      // None is needed.
      R"(|\bno (?:work )?visas? (?:is |are )?(?:required|needed|necessary)|\bkein visum (?:nötig|erforderlich|notwendig))"
      R"(|\byou (?:do not|don['’]t|won['’]t|will not) need an? (?:work )?visa\b)"
      // Of tourists and other guests.
      R"(|\b(?:visas?|visados?|vistos?|visti) (?:touristiques?|de tourisme|d['’]affaires|turístic\w+|de turis\w+|turistic\w+|per turismo|de viaje))"
      R"(|(?:touristen|reise|besucher|toeristen|turist|turista)vis(?:um|a)|\bturist viz|turistik viz|wiz\w* turystyczn|туристическ\S* виз|туристичн\S* віз)"
      R"(|\b(?:visados?|vistos?|visas?|visti|visum|visa|wizy|wiz)\b[^.;]{0,25} (?:clientes|clienti|clients|kunden|klanten|klientów|viajeros|turistas|utentes|voyageurs|reisende[rn]?|touristen)\b)"
      R"(|\bwizami? (?:klient|turyst|podróżn)\w*|\bpomaga\S* [^.;]{0,20}(?:klientom|turystom|podróżnym)[^.;]{0,30}wiz)"
      R"(|(?:оформля|оформите|помога|занимат|консультир)\S* [^.;]{0,40}виз\S*[^.;]{0,20}(?:клиент|турист|путешественник|гост|пассажир)|(?:помога|консультир)\S* [^.;]{0,20}(?:клиент|турист|путешественник)\S*[^.;]{0,30}виз)"
      R"(|\b(?:tourist|travel|e)[- ]visas?\b|(?:executive|project|event|program|brand|sports|corporate|business)[- ]sponsor|company[- ]sponsor(?:ed|ship)?\b)"
      R"(|sponsored (?:by|content|ads|products|search|events|research|social|lunch))"
      R"(|sponsorships? (?:deals|sales|for events)|investors?\b|\bmay (?:agree|choose) to sponsor)"
      // Visas as the work to be done; "we help you arrange your visa" is none.
      R"(|(?:(?:^|[,:] |\b(?:and|where|here|role) )you|\byou(?:['’]ll| will| would)) (?:\w+ )?(?:handle|process|prepare)"
      R"(|manage|help|advise|assist|arrange|guide|coordinate)\b[^.;]{0,60}\b(?:visas?|immigration|work permits?)\b)"
      R"(|^\W*(?:handl|manag|coordinat|process|prepar|liais|advis|review)\w*\b[^.;]{0,60}\bvisas?\b)"
      R"(|\bvisa[^.;]{0,30} (?:for|of) (?:our |the |incoming |international |corporate )?)"
      R"((?:clients|customers|students|guests|travell?ers|tourists|patients)\b)"
      R"(|\b(?:visas?|immigration|work permits?)\b[^.;]{0,40} (?:to|for|of) (?:our |the |all |corporate |private |business )*)"
      R"((?:clients|customers|refugees|asylum|migrants|newcomers|communities|law firms|employers)\b)");
  // Of customers who are helped; not where a clause goes on with that of the reader.
  std::size_t helped = patterns.add(
      R"(\b(?:aid|accompagn|conseill|assist|help|hilf|unterstütz|berät|berat|betreu|help|ayud|asesor|gestion|tramit|aiut|ajud|ocup|obtien|orient)\S* [^.;]{0,40}\b(?:voyageurs?|touristes?|clients?|clientes?|kund\w+|reisend\w+|touristen|gäste\w*|reizigers|klanten|viajeros|turistas|viaggiatori|clienti|turisti|viajantes|utentes)\b[^.;]{0,40}\b(?:visas?|visum|visados?|vistos?|visto)\b)"
      R"(|(?:müşteri|turist|yolcu|misafir|müştəri|səyahətçi)\S* [^.;]{0,40}\bviz[ae])");
  Pattern of_reader{
      R"(\b(?:dein\w*|your|votre|ton|jouw|tu|tuo|teu) (?:work )?(?:visas?\b|visum|visado|visto|arbeits(?:visum|erlaubnis|genehmigung)|werk(?:visum|vergunning)))"
      // Who serves customers: "müşteri temsilcilerimize vize desteği".
      R"(|(?:müşteri|turist|yolcu|misafir|müştəri|səyahətçi)\S* (?:temsil|hizmet|ilişki|danışman|rehber|xidmət|nümayəndə|məsləhət)\S*m[iı]z)"};
  // The company among others, where nothing else is paid for.
  std::size_t listed = patterns.add(
      R"((?:[,:(]|\b(?:like|as|including|by|at|from|accept|alongside|built for|designed for)) visa,)");
  std::size_t perks = patterns.add(
      R"(relocat|\bflights?\b|\bhousing\b|\bmoving\b|accommodation|work permit|sponsor|\brent\b|\bmove\b)");
  std::size_t asks =
      patterns.add(R"((?:will|do|would) you (?:now |require|need)|are you (?:legally )?|\?\s*$)");
  // Within one clause.
  std::size_t refused = patterns.add(
      R"(\b(?:not|no|unable|cannot|(?:do|does|did|is|are|ca|wo|could|would)n['’]t|without|neither|nor|never|unavailable)"
      R"(|ineligible|kein\w*)\b[^.;]{0,90}(?:sponsor|h-?1-?b\b|visas?\b|visum|work permit|immigration support))"
      // German and Dutch, French.
      R"(|\b(?:kein\w*|nicht|ohne|geen|niet)\b[^.;]{0,60})" +
      k_german +
      R"(|\b(?:pas|aucun\w*|sans)\b[^.;]{0,60}\b(?:visas?|permis de travail)\b)"
      // Spanish, Portuguese, Italian.
      R"(|\bno (?:se )?(?:ofre|patrocin|gestion|tramit|pod|facilit)\w*[^.;]{0,50}(?:visa|permiso de trabajo))"
      R"(|\bsin (?:patrocinio|apoyo|ayuda)[^.;]{0,30}visa)"
      R"(|(?:não|sem) (?:\S+ ){0,4}(?:visto|patroc)|\bnon (?:\w+ ){0,4}(?:visto|visti|permesso di lavoro))"
      // Polish, Russian.
      R"(|\bnie (?:\S+ ){0,4})" +
      k_polish + R"(|\bbrak (?:\S+ ){0,2}wiz|\bnie sponsoruj|(?:^| )не (?:\S+ ){0,4})" + k_russian +
      R"(|без визов)"
      // Swedish, Danish, Norwegian, Finnish.
      R"(|\b(?:inte|ikke|ingen|utan|uden|uten|emme|ei)\b[^.;]{0,60}(?:sponso?r|)" +
      k_nordic + ")");
  // The visa first.
  std::size_t refused_behind = patterns.add(
      R"(sponsor\w*[^.;]{0,60}\b(?:not|unable|unavailable|cannot|isn['’]t|won['’]t|aren['’]t|can['’]t|no longer)\b)"
      R"(|\bh-?1-?b\b[^.;:]{0,20}\s?[:?|–-]\s?(?:no\b|none\b)|^\W*(?:work )?visa(?: support)?\s?:\s?no(?:ne)?\b|non[- ]sponsor|sponsor\w*(?: (?:available|offered))?\s?[:?|–-]\s?(?:no\b|none\b|nein\b|non\b))"
      R"(|(?:visum|visa)\w*[^.;]{0,40}\b(?:nicht|niet|leider|inte|ikke)\b)"
      R"(|(?:^|[^а-яё])виз[уыеа]\S{0,2} не (?:\S+ )?(?:оформ|дела|помога|предостав|спонс))"
      R"(|(?:^|без )(?:\S+ )?визов\S+ поддержк\S+ (?:не|нет))"
      // Turkish, Azerbaijani.
      R"(|(?:vize|çalışma izni)[^.;]{0,40}(?:yok|vermiyor|sunmuyor|sağlanma|sağlamıyor|verilme|bulunma|ödemiyor|karşılamıyor|yapmıyor|alamıyor|almıyor))"
      R"(|(?:viza|icazəsi)[^.;]{0,40}(?:yoxdur|verilmir|göstərilmir|göstərmir|vermir|ödəmir|almır|təmin edilmir|etmir))");
  // "Don't worry about your visa".
  std::size_t worry = patterns.add(
      R"((?:^\W*|[.;:,–—] |\b(?:please|you|you['’]ll|and|so) )(?:do not|don['’]t|won['’]t|needn['’]t|will not|never)"
      R"(|no need to|no) (?:have to |need to )?(?:be )?(?:worr|stress|fear))"
      R"(|\b(?:kein\w*|geen|ne|non|no|nie|inte|ikke|não)\b[^.;,]{0,25}(?:sorge|inqui|preoc|martw|zorgen|bekymr))"
      R"(|не (?:\S+ )?(?:беспоко|волну|пережива)|endişelen|älä huol|narahat ol)");
  std::size_t conditional = patterns.add(R"(not (?:able to )?(?:guarantee|every|all\b)|if (?:you)"
                                         R"(|we)[^.]{0,40}(?:sponsor|visa)[^.]*\bwill\b|case[- ]by[- ]case)"
                                         R"(|aren['’]t able to successfully|not limited to)");
  std::size_t offered = patterns.add(
      R"(\b(?:the|our|this) (?:company|employer|firm|hospital|university|clinic|school|group|institute)(?: also| will| can)* sponsors?\b|\b(?:we|can|will|do|happy to|able to|willing to|we['’]ll|we['’]re|open to|also|yes)\b[^.;]{0,45}\bsponsor\w*)"
      R"(|\b(?:support|provid|offer|help|assist|cover|handl|arrang)\w*[^.;,]{0,30}\bvisas?\b|\bopen to visa)"
      R"(|\b(?:cover|pay for|take care of|arrange|sort out)\b[^.;]{0,40}\b(?:visas?\b)"
      R"(|work permit|immigration (?:costs|fees)))"
      R"(|\b(?:support|help|assist\w*)(?: you)? with (?:your |the )?(?:work permit|immigration))"
      R"(|\bimmigration (?:support|assistance|sponsorship)\b|\b(?:start|file|sponsor)\w*[^.;]{0,20}\bgreen cards?\b)"
      R"(|sponsor\w*[^.;]{0,40}\b(?:available|offered|provided|possible|supported|considered|eligible|yes)\b)"
      R"(|\bvisa (?:sponsorship|support|assistance|transfers?)\b|h-?1-?b (?:transfer|sponsor))"
      R"(|^\W*(?:we )?sponsor\w* (?:work )?visas?|^\W*(?:work )?visa(?: support)?\s?:\s?(?:yes|provided|available|offered))"
      // "A package with flights, visa and housing".
      R"(|\b(?:cover|offer|provid|pay|package)\w*[^.;]{0,60}\b(?:relocation|flights?|housing|moving)\b)"
      R"([^.;]{0,40}\bvisas?(?:,| and\b| &|\W*$))"
      // "Your work permit is taken care of", "we'll get you a visa".
      R"(|\b(?:visas?|work permits?)(?: (?:costs?|fees?|paperwork|process\w*|applications?))?(?: \w+){0,3}?)"
      R"( (?:is|are|gets?|will be) (?:\w+ ){0,2}?(?:taken care of|covered|paid|arranged|handled|sorted)"
      R"(|organi[sz]ed|on us))"
      R"(|\bwe(?:['’]ll| will| can)? (?:also )?(?:get|obtain|secure|apply for|file|organi[sz]e|handle)\b)"
      R"([^.;]{0,30}\b(?:visas?\b|work permit)|\b(?:visas?|work permit)(?: \w+){0,3}: (?:we do|on us|we handle|we pay))"
      R"(|\btak(?:e|ing) care of[^.;]{0,40}\b(?:work permit|visas?\b))"
      // German and Dutch, French.
      R"(|visum(?:s?-?unterstützung)|visa-?(?:unterstützung|sponsoring)|visum(?:s?ondersteuning|begeleiding))"
      R"(|(?:übernehmen|unterstützen|helfen|kümmern|beantragen|organisieren|sponsern|finanzieren|besorgen|erledigen)\b[^.;]{0,60})" +
      k_german +
      // Of whoever pays, it is we: "Bewerber zahlen ihr Visum selbst".
      R"(|\b(?:wir (?:(?:be)?zahlen|tragen|stellen (?:dir|euch|ihnen|sicher))|(?:(?:be)?zahlen|tragen) wir)\b(?:[^.;,]{0,60}|[^.;]{0,60} und (?:\w+ )?))" +
      k_german +
      R"(|\b(?:regelen|betalen|vergoeden|helpen|sponsoren|ondersteunen|zorgen|nemen)\b[^.;]{0,40}(?:visum|werkvergunning)|)" +
      k_german +
      R"([^.;]{0,40} (?:übernehmen|kümmern|organisieren|beantragen|erledigen|unterstützen|helfen|bezahlen|zahlen|finanzieren|tragen|besorgen) wir\b)"
      R"(|\b(?:visas?|permis de travail) (?:\w+ )?pris(?:e?s?) en charge)"
      R"(|\b(?:occupons|chargeons) de[^.;]{0,30}\b(?:visas?\b|permis de travail|titre de séjour))"
      R"(|(?:prise en charge|prenons en charge|payons|finançons|aide|accompagn\w+|sponsor\w*)"
      R"(|parrain\w+)[^.;]{0,40}\b(?:visas?\b|permis de travail|titre de séjour))"
      // Spanish, Portuguese, Italian.
      R"(|(?:patrocin|tramit|gestion|ayud|apoy|facilit)\w*[^.;]{0,40}(?:\bvisados?\b|\bvisas?\b|permiso de trabajo))"
      R"(|(?:patroc[ií]n|apoi|trata|ajuda|cuida)\w*[^.;]{0,40}\bvistos?\b)"
      R"(|(?:sponsorizz|support|assist|aiut|occup)\w*[^.;]{0,40}(?:\bvisto\b|permesso di (?:lavoro|soggiorno)))"
      R"(|\b(?:encargamos|ocupamos) de[^.;]{0,30}\b(?:visados?|visas?|permiso de trabajo)\b)"
      R"(|\b(?:visto|visado|visa)\b[^.;]{0,40}(?:a nostro carico|por (?:nossa|nuestra) c\w+ta|a nuestro cargo))"
      R"(|\bpensiamo noi [^.;]{0,20}\b(?:visto|permesso di (?:lavoro|soggiorno)))"
      // Polish, Russian, Turkish, Azerbaijani.
      R"(|(?:\b(?:zajm|pokry|zorganiz|pom[oa]|wspar|wspier|sponsor)|załatw)\w+[^.;]{0,40})" +
      k_polish +
      R"(|(?:берем|берём|возьм[её]м|занима\S+|займ[её]мся|оформ\S*|помо\S*|спонсир\S*)[^.;]{0,40} )" +
      k_russian +
      R"(|визов\S+ поддержк|(?:^|[^а-яё])виз(?:[ауые]|ой|ами)[^.;,]{0,20} (?:поможем|помогаем|оформ\S+м)(?:[^а-яё]|$))"
      R"(|разрешени\S+ на работу (?:оформ|сдела|получ)\S*м(?:[^а-яё]|$)|)" +
      k_polish +
      R"([^.;]{0,30} (?:załatwi|zorganiz|pokryw|zapewni)\w*my)"
      R"(|(?:\bvize|çalışma izni)[^.;]{0,40}(?:üstleniyoruz|hallediyoruz|yürütüyoruz|hallederiz|üstleniriz))"
      R"(|(?:\bviza|icazəsi)[^.;]{0,40}(?:öhdəmizdə|həll edirik|üzərimizə))"
      R"(|\bvize (?:desteği|sponsorluğu))"
      R"(|çalışma izni(?:niz\S*)?[^.;]{0,30}(?:alıyoruz|sağlıyoruz|desteği|karşılıyoruz))"
      R"(|\bviza dəstəyi|(?:viza|icazəsi)[^.;]{0,30}(?:təmin edirik|dəstək|kömək|ödəyir|qarşılayır|alırıq))"
      // Swedish, Danish, Norwegian, Finnish.
      R"(|(?:hjälp|hjælp|hjelp|erbjud|tilby|sponso?r|ordn|sørge|støtte|autam|hoidam|tarjoam|järjestäm)\w*[^.;]{0,40})" +
      k_nordic);
  // What a short question is answered: "Visa sponsorship? Yes."
  Pattern question{
      R"(^\W*(?:(?:need|do you need|(?:what|how|wondering|worried|thinking) about|brauchst du|benötigst du|hast du|haben sie) (?:an? |the |ein )?)?(?:visas?|visum|work (?:permit|visa)|(?:visa )?sponsorship|visa[- ]?(?:support|sponsoring)|h-?1-?b)\s?\?)"};
  Pattern answered{
      R"(^\W*(?:yes|yep|ja\b|oui|sí|sim\b|tak\b|да(?:$|[^\pL])|sure|of course|absolutely|certainly|definitely|natürlich|selbstverständlich)"
      R"(|(?:if not|wenn nicht),? (?:we(?:['’]ll| will| can)? (?:help|sponsor|support|arrange)|(?:helfen|unterstützen|kümmern) wir))"
      R"(|no (?:problem|worries)|not? a problem|kein problem|keine sorge|only (?:for|in)\b|we['’]ve got you|we do(?:\W*$|[.,!;:]))"
      R"(|(?:we|we['’]ll|we will|we can|(?:our|the) (?:company|firm|team|hr(?: team)?|employer)(?: will| can)?|(?-i:[A-Z])\w+(?: will| can)) (?:can |do |will |also )*(?:helps?|sponsors?|supports?|arranges?|handles?|takes? care|got|pays?|covers?))"
      R"(|we(?: are|['’]re|['’]d be| would be) (?:happy|glad|able|willing|open) to|wir (?:kümmern|helfen|unterstützen|übernehmen))"
      R"(|(?:(?:da(?:rum|bei|für)|das) )?(?:kümmern|helfen|unterstützen|organisieren|erledigen|regelen) (?:wir|we)\b|(?:wij|we) (?:regelen|betalen|helpen)\b)"
      R"(|(?:nous nous|on s['’]) ?en (?:occup|charge)|nous (?:vous )?(?:aid|accompagn)|(?:te |le |os )?ayudamos|nos (?:encarg|ocup)amos|(?:ti |vi )?aiutiamo|ci pensiamo|(?:pomożemy|zajmiemy się|załatwimy)|поможем|оформим))"};
  Pattern answered_no{
      R"(^\W*(?:(?:currently|presently|generally|in general|at (?:this|the|present)(?: time| moment| point)?|(?:for|right) now|as of now|regrettably),? )?)"
      R"((?:no\b|nope|nein|non\b|não\b|nie\b|нет(?:$|[^\pL])|sorry|unfortunately|leider|(?:derzeit|aktuell|momentan|zurzeit) (?:leider )?(?:nicht|nein|kein))"
      R"(|not (?:available|offered|possible|currently|yet|right now|at (?:this|the|present))|we (?:(?:do|will|can|are|could) not|(?:do|wo|ca|are)n['’]t|cannot|never|will never|are unable)))"};
  // A form's choice, and what the candidate must have: no answer of the employer.
  Pattern unanswered{
      R"(^\W*(?:yes|ja|oui|sí|sim|tak|да)\W{1,3}(?:(?:or|oder|ou|o|lub) )?(?:no|nein|non|não|nie|нет)(?:$|[^\pL])|^\W*y ?/ ?n\b|^\W*(?:no|nein|non)\W{1,3}(?:(?:or|oder|ou) )?(?:yes|ja|oui)\b)"
      R"(|^\W*(?:yes|ja|oui|sí|sim|tak|да)\W{1,3}(?:you (?:do |will |would )?(?:need|must|require)|required|(?:[^\s.;!?]+ ){1,5}(?:is|are|ist|sind|est|sont|es|son|è|é|jest) )"
      R"((?:required|needed|necessary|mandatory|a must|erforderlich|notwendig|nötig|pflicht|voraussetzung|obligatoire|nécessaire|requis|necesari|obligat[oó]ri|necessári|richiest|wymagan|konieczn)))"};
  // Of what the candidate has or needs: a "yes" is not the employer's.
  Pattern of_candidate{
      R"(\b(?:you|applicants?|candidates?)\b[^.?]{0,40}\b(?:require|need|have|hold|possess|want|seek|eligible|authori[sz]ed))"
      R"(|\b(?:required|needed|necessary|erforderlich|nötig|notwendig|nécessaire|requis|necesari|necessári|obligat[oó]ri|wymagan))"
      R"(|\b(?:brauch|benötig|besitz|hast du\b|haben sie\b|necesit|tienes?\b|precisa|besoin|avez-vous|as-tu\b|hai bisogno|masz\b|potrzebuj))"};
  // Of the employer, whoever needs it: "do you sponsor candidates who need a visa", "have you H1B
  // sponsorship".
  Pattern of_employer{
      R"(^\W*(?:do|can|will|would|could) (?:you|we|they) (?:(?:also|currently|still|ever|generally|typically|usually|actually|even) )*(?:sponsor|offer|provide|support|help|assist|cover|arrange|handle)\b)"
      R"(|^\W*(?:does|will|can|would|could) (?:the |your |this )?\w+ (?:sponsor|offer|provide|support|help|assist|cover|arrange|handle)\b)"
      R"(|^\W*are (?:you|we) (?:able|willing|open|happy) to (?:sponsor|offer|provide|support|help)\b)"
      R"(|^\W*do you have (?:an? |any )?(?:(?:work |employment )?visa |h-?1-?b )?sponsorship(?: (?:available|in place|program\w*|for\b[^?]*))?\W*$)"};
  Pattern answered_by_us{
      R"(^\W*(?:yes\W{1,3})?we (?:do |can |will |also |happily )*(?:sponsor|help|support|arrange)\b)"
      R"(|^\W*(?:(?:sorry|unfortunately),? )?we (?:can(?:not|['’]t)|do(?: not|n['’]t)|are (?:not able|unable))\b)"};
  // The mark of an answer: "Q: Do you sponsor visas? A: No."
  Pattern answer_mark{R"(^\s*(?:a|answer|antwort|réponse)\s?[:.–-] )"};
  // What is imagined is not offered.
  Pattern imagined{R"(\b(?:imagine|suppose|what if|picture this|stell dir vor|imagin[ae]z?|immagina)\b)"};
  // Where a question begins behind what is stated: "we sponsor visas - ready to move?"; not at the comma of a
  // list.
  Pattern question_begins{
      R"((?:^|[,;:(–—!] ?| - )(?:and |so |but |or )?)"
      R"((?:(?:do|does|did|can|could|will|would|should|have|has) (?:you|we|they|i|it|the|this|your|our|my|any|an?|candidates|applicants)\b)"
      R"(|(?:is|are|was|were|am|isn['’]t|aren['’]t|don['’]t|won['’]t) \w+|(?:any|more|further|got|have) questions|questions$)"
      R"(|(?:what|why|how|which|who|whom|where|when|whether) \w+|(?:do |still |already )?(?:need|want) \w+)"
      R"(|(?:looking|searching|seeking|dreaming|wondering|thinking|hoping|worried|unsure|not sure|tired|tempted|intrigued|excited|convinced|curious|keen)\b)"
      R"(|(?:still |really |already )?(?:interested|ready|curious|here|there|keen)\b|(?:does (?:that|this) )?sounds? (?:\w+ ?){1,3}$)"
      R"(|(?:ok|okay|right|deal|agreed|good|great)$)"
      // German, French, Spanish, Italian
      R"(|(?:(?:trotzdem|dennoch|toujours|encore|ainda|nog steeds|nadal|ancora|todavía|aún|fortfarande|fortsatt|stadig|sei|tens|tem|estás|heb je) )+)"
      R"((?:interess|intéress|zainteresow|intresser)\S*\s?$)"
      R"(|(?:noch )?fragen$|(?:noch )?interess\w*(?: \w+)?$|(?:brauchst|hast|bist|suchst|willst|möchtest) du\b|(?:des )?questions$)"
      R"(|intéressée?s?\s?$|¿|interesad[oa]s?$|domande$|interessat[oaie]$))"};
  // The label of a row whose value is the next line.
  Pattern label{R"(^\W*(?:visa )?sponsorship(?: available| offered)?\W*$)"};
  Pattern no{R"(^\W*(?:no|none|n/?a|not (?:available|offered|provided))\W*$)"};
  // Where a clause begins that says something of its own; the commas of lists are none.
  Pattern clause{
      R"([,:–—] (?:(?:and|but|so|und|aber|et|mais|y|e|i|a|ale|pero|mas|ma|og|men|но|а|и) )?(?:we|you|our|wir|du|sie|nous|vous)"
      R"(|nos|ci|noi|wij|vi|мы|biz|\S*(?:[aei]mos|iamo|[aei]my|[еи]м))(?:['’ ]|$))"
      R"(|, and (?:visas?|sponsorship|immigration)(?: \w+)? (?:is|are) |[, ](?:but|if|unless|aber|sondern|wenn|falls|sofern|mais|pero|però|jeśli|jeżeli|если|но|eğer|hvis|jos) )"};
  Pattern condition_behind{
      R"(.[, ](?:if|in case|wenn|falls|sofern|si|s['’]il|jeśli|jeżeli|caso|als|indien|если|eğer|hvis|jos) )"};
  Pattern condition{
      R"(^[,\s\W]*(?:if|in case|should|wenn|falls|sofern|si|s['’]il|jeśli|jeżeli|se|caso|als|indien|если|eğer|om|hvis|jos) )"};
  Rules() { patterns.freeze(); }
};

const Rules& rules() {
  static const Rules all;
  return all;
}

bool is_of_others(const PatternChoices::Matches& has, std::string_view words) {
  const auto& r = rules();
  return has.any(r.other) || (has.any(r.helped) && !r.of_reader.in(words));
}

enum class Says { nothing, offered, refused };

// Where the clause that begins at `from` ends. A condition goes as far as its first sign.
std::size_t clause_end(std::string_view words, std::size_t from, bool conditional) {
  if (conditional) return std::min(words.find_first_of(",.;:", from), words.size());
  return std::min(rules().clause.find(words, from + 1).begin, words.size());
}

// What the clauses say that are no conditions: "if you have no visa, we help" denies nothing.
Says by_clauses(const PatternChoices::Matches& has, std::string_view words) {
  const auto& r = rules();
  auto said = Says::nothing;
  if (!has.any(r.refused) && !has.any(r.worry)) return said;
  for (std::size_t from = 0; from < words.size();) {
    const bool conditional = r.condition.in(words.substr(from));
    const auto end = clause_end(words, from, conditional);
    const auto clause = words.substr(from, end - from);
    from = end + 1;
    if (conditional) continue;
    if (has.any_in(clause, r.worry)) {
      if (has.any_in(clause, r.about)) said = Says::offered;
    } else if (has.any_in(clause, r.refused)) {
      return Says::refused;
    }
  }
  return said;
}

// The line behind, and a little of the next, which in a form is the other choice.
Range lines_behind(const FactText& text, std::size_t end) {
  constexpr std::size_t k_next = 12;
  const auto whole = text.whole();
  const auto begin = std::min(whole.find_first_not_of(" \n\t", end), whole.size());
  return {begin, std::min(text.line_at(begin).end + k_next, whole.size())};
}

// Behind a question's mark: "Visum? Kein Problem."; none where it answers nothing at all.
std::optional<Says> answer_behind(const FactText& text, Range sentence, std::size_t mark) {
  const auto& r = rules();
  const auto end = std::max(text.line_at(sentence.begin).end, sentence.end);
  auto words = text.in({sentence.begin + mark + 1, end});
  if (words.find_first_not_of(" \n\"'*") == std::string_view::npos) words = text.in(lines_behind(text, end));
  if (const auto answer = r.answer_mark.find(words); answer.begin == 0) words.remove_prefix(answer.end);
  if (r.unanswered.in(words)) return Says::nothing;
  if (r.answered.in(words)) return Says::offered;
  return r.answered_no.in(words) ? std::optional(Says::refused) : std::nullopt;
}

// The last sign of a question, and not one of an address.
std::size_t question_mark(std::string_view words) {
  constexpr auto k_none = std::string_view::npos;
  for (auto at = words.rfind('?'); at != k_none; at = at > 0 ? words.rfind('?', at - 1) : k_none) {
    if (at + 1 == words.size() || std::string_view(" \n)\"'").find(words[at + 1]) != k_none) return at;
  }
  return k_none;
}

// What is said without a question.
Says stated(const FactText& text, std::string_view words, std::size_t end) {
  const auto& r = rules();
  const auto has = r.patterns.match(words);
  if (!has.any(r.about) || is_of_others(has, words) || has.any(r.asks)) return Says::nothing;
  if (has.any(r.listed) && !has.any(r.perks)) return Says::nothing;
  if (has.any(r.conditional)) return has.any(r.offered) ? Says::offered : Says::nothing;
  if (has.any_in(words.substr(0, r.condition_behind.find(words).begin), r.refused_behind))
    return Says::refused;
  if (const auto said = by_clauses(has, words); said != Says::nothing) return said;
  if (r.label.in(words) && r.no.in(text.in(text.line_at(end + 1)))) return Says::refused;
  return has.any(r.offered) ? Says::offered : Says::nothing;
}

// Whether the answer to such a question is the employer's word.
bool is_for_employer(std::string_view question, std::string_view behind) {
  const auto& r = rules();
  return !r.of_candidate.in(question) || r.of_employer.in(question) || r.answered_by_us.in(behind);
}

// "Do you sponsor visas? Currently, no.": by the answer alone; the words of a question offer nothing.
Says asked_for(const FactText& text, Range sentence, std::size_t begin, std::size_t mark) {
  const auto& r = rules();
  const auto words = text.in(sentence);
  const auto question = words.substr(begin, mark - begin);
  const auto has = r.patterns.match(question);
  if (!has.any(r.offered) || is_of_others(has, question) ||
      !is_for_employer(question, words.substr(mark + 1)))
    return Says::nothing;
  return answer_behind(text, sentence, mark).value_or(Says::nothing);
}

// What is stated behind a question counts most, then what is stated before it, then its answer.
Says says(const FactText& text, Range sentence) {
  const auto& r = rules();
  const auto words = text.in(sentence);
  const auto mark = question_mark(words);
  if (mark == std::string_view::npos) return stated(text, words, sentence.end);
  if (mark < 40 && r.question.in(words.substr(0, mark + 1))) {
    if (const auto said = answer_behind(text, sentence, mark)) return *said;
  }
  if (const auto said = stated(text, words.substr(mark + 1), sentence.end); said != Says::nothing)
    return said;
  const auto found = r.question_begins.find(words.substr(0, mark)).begin;
  const auto begin = found == std::string_view::npos ? 0 : found;
  const auto before = words.substr(0, begin);
  if (r.imagined.in(words.substr(0, mark))) return Says::nothing;
  if (const auto said = stated(text, before, sentence.end); said != Says::nothing) return said;
  return asked_for(text, sentence, begin, mark);
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
