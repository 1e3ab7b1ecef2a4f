#include "analysis/extract/facts_experience.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "analysis/extract/facts_memory.h"
#include "analysis/extract/pattern_choices.h"
#include "analysis/extract/years_number.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr double k_max_years = 20;          // more is a company's age, not a demand
constexpr std::size_t k_number_reach = 64;  // bytes before "years" in which the number stands
constexpr std::size_t k_skill_reach = 90;   // bytes behind "years" in which a skill belongs to them

struct YearsRules {
  PatternChoices choices;
  std::size_t experience = choices.add(
      R"(experience|expertise|erfahrung|exp[ée]rience|experiencia|experiência|esperienza|ervaring|doświadczeni)"
      R"(|опыт|стаж)"
      R"(|təcrübə|deneyim|tecrübe|\bexp\b|background|track record|hands[- ]on)"
      R"(|behind you|under your belt|to your name|practice as\b|praxis\b|vivência|experi[ëe]ncia|staż)");
  Pattern doing{
      R"(^[^\s]*['’]?\s*(?:or more |minimum |plus )?(?:of |in |as |with |at )?(?:an? |the )?(?:\w+ly )?)"
      R"((?:\w{3,}ing|of|in|as|with|professional|relevant|industry|hands-on|post-?\w*|work|software|data)"
      R"(|machine|ml|ai)"
      R"(|proven|full[- ]time|practical|related|total|applied|combined|commercial|production|technical)\b)"};
  // The same in other languages, whose small words say less: only where it is asked for.
  Pattern doing_abroad{
      R"(^[^\s]*\s+(?:\w+ )?(?:als|im|in der|in einer|bei)\s)"
      R"(|^[^\s]*\s+(?:\w+ )?(?:comme|en tant que|dans|en|como|em|na função|no cargo|na área|nel|nella|come)"
      R"(|in qualità)\s)"
      R"(|^[^\s]*\s+(?:\w+ )?(?:jako|na (?:podobnym|stanowisku)|w (?:branży|zawodzie)|kimi|olarak|в |на )\S)"};
  // Months count only where experience is what they are of.
  Pattern months_of{
      R"(^[^\s,.;:]*(?: or more| plus| minimum)?\s+(?:(?:of|de|d['’]|di|in)\s*)?(?:[^\s,.;]+ ){0,5}?)"
      R"([^\s,.;]*(?:experience|erfahrung|exp[ée]rience|experiencia|experiência|esperienza|ervaring)"
      R"(|doświadczeni|опыт|təcrübə)"
      R"(|deneyim|tecrübe|praxis))"};
  // "36 months of paid, hands-on work", where it is asked for.
  Pattern months_of_work{
      R"(^[^\s,.;:]*(?: or more| plus| minimum)?\s+(?:(?:of|de|d['’]|di|in)\s*)?(?:[^\s.;]+ ){0,5}?)"
      // English, German, Dutch
      R"((?:(?:work|employment|practice)\b|(?:praktische \w+|berufs)?tätigkeit|berufspraxis|(?:werk|praktijk)\b)"
      // French, Spanish, Portuguese, Italian
      R"(|pratique\b|trabajo\b|práctica|trabalho\b|prática|atuação|lavoro\b|pratica\b|attività)"
      // Polish, Russian, Turkish, Azerbaijani
      R"(|pracy\b|praktyki\b|работы|практики|çalışm|iş\s))"};
  Pattern demands_months{
      // English, German, Dutch
      R"(\b(?:at least|minimum|require[sd]?|requirements?|must|need|qualifications?|mindestens|mind\.|erforderlich)"
      R"(|minstens|minimaal|ten minste)"
      // French, Spanish, Portuguese, Italian
      R"(|au moins|minimum|al menos|m[ií]nim[oa]|requisitos?|pelo menos|no mínimo|almeno|richiest[ao])"
      // Polish
      R"(|co najmniej|przynajmniej|wymagan\w+|wymagamy)\b)"
      // Russian, Turkish, Azerbaijani
      R"(|не менее|минимум|требу|en az|ən azı)"};
  Pattern months_not{
      R"((?:duration|length|term|contract|project|dauer|laufzeit|durée|duración|duração|durata)\b[^.;]{0,15}$)"};
  Pattern months_before{
      R"((?:experience|erfahrung|exp[ée]rience|experiencia|experiência|esperienza|ervaring|doświadczeni\w*)"
      R"(|опыт\S*|стаж\S*))"
      R"([^.,;]{0,30}$)"};
  // "7 years of sales data", "12 years of logs": of what is kept, where no experience follows.
  std::size_t of_records = choices.add(
      // English
      R"(^\S+ of (?:[\w-]+ ){0,3}(?:data|logs?|records|archives?|history|telemetry|transactions|measurements|readings)"
      R"(|footage|recordings|imagery|images|invoices|returns|statements|filings|documents|tickets|contracts))"
      R"((?: (?:data|logs?|records))?(?:\s*[.,;:!?)]|\s*$))"
      R"(|^\S+ of (?:[\w-]+ ){0,3}(?:data|logs?|records|archives|imagery|footage|telemetry) )"
      R"((?:from|in|into|to|that|which|stored|across|held|and)\b)"
      // German, Dutch
      R"(|^\S+ (?:an )?\w*(?:daten|protokolle|belege|aufzeichnungen|gegevens|meetdata)\b)"
      // French, Spanish, Portuguese, Italian
      R"(|^\S+ (?:de |d['’])(?:données|archives|relevés|datos|registros|historial|dados|histórico))"
      R"(|^\S+ di (?:dati|registri|storico))"
      // Polish, Russian, Turkish, Azerbaijani
      R"(|^\S+ (?:danych|zapisów|данных|записей|истории)|^\S+ (?:\S+ )?(?:veri|kayıt|məlumat)(?:$|[\s.,]|sini|ları))");
  // Before such years: they are read, kept or moved, and asked of nobody.
  Pattern has_experience{
      R"(\b(?:have|bring|need|require[sd]?|least|minimum(?: of)?|offer|(?:candidates?|applicants?|someone|somebody)"
      R"(|people|engineers?|developers?|analysts?) with)\b[^.,;]{0,20}$)"};
  // "years of experience on average", "combined, our team has": the team's.
  std::size_t average_after = choices.add(
      // English, German, Dutch
      R"(\b(?:on average|in average|between (?:them|us)|among(?:st)? (?:them|us)|collectively|im schnitt)"
      R"(|im durchschnitt|durchschnittlich|gemiddeld)"
      // French, Spanish, Portuguese, Italian, Polish
      R"(|en moyenne|(?:tienen?|con|es) de media|en promedio|em média|(?:ha|hanno|vanta) in media|średnio)\b)"
      // Russian, Turkish, Azerbaijani
      R"(|в среднем|ortalama|orta hesabla)");
  // Who is told to have the years: not who is looked for.
  std::size_t team_has = choices.add(
      // English
      R"(\b(?:the |our )?(?:people|folks|colleagues|engineers|developers|teammates|team) )"
      R"((?:here|(?:on|in|at|of) (?:this|the|our) (?:team|company|office|firm|group|studio)) (?:has|have|brings?)\b[^.;]*$)"
      R"(|\baverage (?:\w+ )?(?:experience|tenure|candidate|engineer|developer|hire|colleague)\b[^.;]*$)"
      R"(|\bthe other \w+ (?:has|have|brings?)\b[^.;]*$)"
      R"(|\b(?:the|this|our) team (?:already )?(?:has|brings?|counts)\b[^.;]*$)"
      // German, Dutch
      R"(|\b(?:das|unser) team (?:hat|bringt)\b[^.;]*$|\b(?:het|ons) team (?:heeft|brengt)\b[^.;]*$)"
      // French, Spanish, Portuguese, Italian, Polish
      R"(|(?:l['’]|notre )équipe (?:a|possède|compte)\b[^.;]*$|\b(?:el|nuestro) equipo (?:tiene|cuenta)\b[^.;]*$)"
      R"(|\b(?:a|nossa) equipe (?:tem|possui)\b[^.;]*$|\bil (?:nostro )?team (?:ha|vanta)\b[^.;]*$)"
      R"(|\b(?:nasz )?zespół ma\b[^.;]*$)"
      // Russian, Turkish, Azerbaijani
      R"(|(?:у (?:нашей )?команды|у коллег)[^.;]*$|(?:ekibimiz|takımımız|komandamız)[^.;]*$)");
  // "Our team has ten years, you should have three".
  Pattern turns_to_you{
      R"([,:–—-] (?:\S+ )?(?:you|we (?:ask|need|expect)|du|sie|vous|tu|je|usted|você|siz|sen|sənin|sizin|вы|ты|вас))"
      R"((?:['’]ll|['’]re)?(?:$|\s)[^,;]*$)"};
  // Military service put off or done.
  std::size_t military_before = choices.add(
      R"((?:askerli|hərbi xidmət|отсрочк|воинск|служб\S+ в армии|służb\S+ wojskow|military service)[^,.;]{0,24}$)");
  std::size_t military_after = choices.add(R"(^\S+ (?:askerli|tecil|möhlət|hərbi|отсрочк))");
  // What follows "years" when they are none of experience.
  std::size_t other_after = choices.add(
      // English
      R"(^[^\s]*['’]?[\s,-]*(?:ago|old|older|of age|and older|or older|in business(?:$|[.,;)]| (?:and|as|with)"
      R"(|since|for|we)\b))"
      R"(|in operation|in a row|vest\w*|cliff|contract|term|warranty|from now|later|anniversary)"
      R"(|of (?:age|history|innovation|service to|operation|funding|runway|growth|success|excellence|existence))"
      R"(|of (?:\w+ )?(?:support|funding)|degree|college|university degree|program\b|programme\b|fellowship)"
      R"(|rotation|since)"
      R"(|into|running|alt\b|prison|roadmap|plan\b|period|after|from (?:the|your|when)|probation|apprenticeship)"
      R"(|guarantee|gaining|to gain)"
      // German, Dutch
      R"(|ausbildung|berufsausbildung|lehre\b|studium|garantie|laufzeit|tradition|firmengeschichte|am markt)"
      R"(|jung\b|oud\b)"
      R"(|op de markt|opleiding|bestaan)"
      // French, Spanish, Portuguese, Italian
      R"(|d['’](?:existence|âge|histoire)|sur le marché|de (?:vida|edad|idade|historia|história|existencia)"
      R"(|existência|mercado)"
      R"(|garant[ií]a|contrato|tradición|tradição|trayectoria|vie\b)|en el mercado|no mercado)"
      R"(|di (?:storia|vita|attività|età|garanzia|contratto)|sul mercato)"
      // Polish, Russian
      R"(|tradycji|gwarancji|istnienia|działalności|na rynku|studia|studiów|на рынке|истории|гарантии))"
      // Turkish, Azerbaijani: "for 20 years", "more than 25 years old"
      R"(|^yıldır|^ildir|^yılı aşkın|^yıla yakın|^yıllık (?:geçmiş|tarih))");
  std::size_t other_sentence = choices.add(
      R"(\b(?:vest(?:ing|s|ed)?|cliff|401\(?k|parental|sabbatical|maternity|paternity|vacation|holiday|annual leave)"
      R"(|years? of age|warranty|founded|established in|our history|birthday|lease|visa|residen(?:cy|t))"
      R"(|degree program|tuition)"
      R"(|graduat(?:ed?|ing|ion) within|tenure|anniversary|statute|retention|retain)\b)");
  // Somebody else has the experience: the team, the boss, the people whom one will lead; or it is not needed.
  std::size_t others_have = choices.add(
      R"(\b(?:your|our) (?:\w+ )?(?:manager|boss|mentors?|teammates?|colleagues?|engineers|developers|team)"
      R"(|founders|staff)"
      R"(|people|consultants|lawyers|experts|trainers|leaders|tutors|nurses|managers) (?:has|have|brings?)"
      R"(|average)\b[^.;]*$)"
      R"(|\b(?:mentor|coach|train|lead|supervise|manage)(?:ing)? (?:to |of )?(?:\w+ ){0,2}\w+s (?:with|who have) $)"
      R"(|\b(?:don['’]t|do not|doesn['’]t|does not|needn['’]t|not) (?:\w+ )?(?:need|require|expect|ask for)\b[^.;]*$)"
      R"(|\bmentor to (?:\w+ ){0,2}with $)");
  // What stands right before the number when it counts time and not experience.
  Pattern time_before{
      // English
      R"(\b(?:(?:in|within|over|during|for) (?:the |our |its |his |her )?(?:last|past|next|first|coming|previous))"
      R"(|last|past|next|(?:back|be|yourself) in|(?:course|span|period) of|months? (?:to|-))"
      R"(|(?:for|since|after|every|within|ages?|aged|lasting|already) (?:over |more than |nearly |almost )"
      R"(|about |the )?)"
      R"(|less than|fewer than|under|up to|not more than|no more than|contract (?:of|for))"
      // German, Dutch
      R"(|bis zu|maximal|höchstens|(?:seit|nach|innerhalb von|in den (?:letzten|nächsten))(?: (?:über|mehr als)"
      R"(|fast|rund|gut))?)"
      R"(|befristet (?:auf|für)|(?:al|sinds|ruim|na)(?: (?:meer dan|ruim|bijna))?|in de (?:afgelopen|komende))"
      R"(|maximaal|contract van)"
      // French, Spanish, Portuguese, Italian
      R"(|depuis(?: (?:plus de|près de|environ))?|(?:contrat|durée|cdd) de|(?:desde )?hace(?: más de)?)"
      R"(|llevamos(?: más de)?|contrato (?:inicial )?de|h[áa](?: mais de| cerca de)|há|da (?:oltre|più di)"
      R"(|quasi)|contratto di|oltre)"
      // Polish
      R"(|od (?:ponad|przeszło|blisko|prawie)|do|umow\w+ na)\s*$)"
      R"(|(?:уже|более чем за|за последние|последние|раз в|через|сроком на|son|gələcək|hər)(?: более| больше)?\s*$)"};
  // "Od 15 lat", "da 30 anni": since, where no experience follows at once; else "from".
  Pattern since_before{R"(\b(?:od|da)\s*$)"};
  Pattern asked_experience{R"(^[^\s]*\s+(?:di )?(?:\S+ )?(?:doświadczeni|stażu|praktyki|esperienza))"};
  // "no less than 3 years", "we ask for two years": of experience after all.
  Pattern not_time{
      R"(\b(?:no|not) (?:less|fewer) than\s*$|\b(?:ask(?:s|ing)?|look(?:s|ing)?|calls?|need) for\s*$)"};
  std::size_t asked = choices.add(
      // English
      R"(\b(?:you|your|candidates?|applicants?|required?|requires?|requirements?|must|need|needed|looking for)"
      R"(|seeking|seek)"
      R"(|we (?:ask|expect|want|insist)|(?:someone|somebody|a person|people) (?:with|who)|wanted|ideally)"
      R"(|minimum|at least)"
      // German, Dutch
      R"(|mindestens|mind|du (?:hast|bringst|verfügst)|sie (?:haben|bringen|verfügen)|wir (?:suchen|erwarten))"
      R"(|erforderlich)"
      R"(|vorausgesetzt|minimaal|minstens|ten minste|je hebt|u heeft|wij (?:zoeken|vragen)|vereist)"
      // French, Spanish, Portuguese, Italian
      R"(|au moins|minimum|vous (?:avez|justifiez|disposez)|nous (?:recherchons|demandons)|exig\w*|requis\w*)"
      R"(|al menos|m[ií]nim[oa]|por lo menos|buscamos|requerid\w*|imprescindible|obligatori\w*)"
      R"(|pelo menos|no m[ií]nimo|procuramos|requisitos?|almeno|cerchiamo|richiest[ao]|richiediamo)"
      // Polish
      R"(|co najmniej|przynajmniej|min|wymagamy|wymagane|oczekujemy|szukamy)\b)"
      // Russian, Turkish, Azerbaijani, whose letters are no borders to "\b"
      R"(|не менее|минимум|требу|обязател|ищем|от \d|ən azı|en az|minimum|tələb|axtarırıq|arıyoruz|aranıyor|gerekli)");
  std::size_t employer = choices.add(
      R"(\b(?:my|we|we['’]ve|we['’]re|us|our|founders?|co-?founders?|company|firm|they|he|she|has been|have been)"
      R"(|leadership team|backed by|team (?:has|have|with|brings?))"
      // German, Dutch
      R"(|wir (?:haben|sind|verfügen|blicken|bieten)|unser(?:e|em|er)? (?:unternehmen|team|firma|kanzlei|haus)"
      R"(|agentur))"
      R"(|wij (?:hebben|zijn)|ons (?:bedrijf|team))"
      // French, Spanish, Portuguese, Italian
      R"(|nous (?:avons|sommes)|(?:notre|l['’]) ?(?:entreprise|cabinet|groupe|société|équipe|agence)|fort de)"
      R"(|(?:nuestra|la) empresa|somos|tenemos|empresa com|(?:nossa|a) empresa|temos|siamo|abbiamo)"
      R"(|(?:la )?nostra azienda|azienda con)"
      // Polish
      R"(|nasza firma|nasz zespół|mamy|jesteśmy|działamy)\b)"
      // Russian, Turkish, Azerbaijani
      R"(|(?:^|\s)мы\s|компания|наша команда|şirkət|firmamız|şirketimiz|(?:^|\s)biz\s)");
  // "With 25 years of experience, our firm ...": the employer comes behind.
  std::size_t employer_after = choices.add(
      R"(^[^.;]{0,60}, (?:we (?:are|have|help|build|provide|offer|serve|know)|our (?:company|firm|team|agency)"
      R"(|studio|group|family))"
      R"(|notre|nous|wir|unser|nuestra|nossa|la nostra|siamo|мы)\b)");
  std::size_t preferred_before = choices.add(
      // English
      R"(\b(?:preferred|preferably|ideally|nice to have|bonus|desired|desirable)"
      // German, Dutch
      R"(|von vorteil|wünschenswert|idealerweise|im idealfall|bestenfalls|optimalerweise|gern gesehen)"
      R"(|bij voorkeur|pluspunt)"
      // French, Spanish, Portuguese, Italian
      R"(|idéalement|de préférence|serait un plus|souhaitées?|se valora|valorable|deseable|preferiblemente)"
      R"(|preferentemente|desejável|diferencia(?:l|is)|preferencialmente|gradit[ao]|preferibil(?:e|mente))"
      R"(|costituisce titolo)"
      // Polish
      R"(|mile widzian[aey]|atutem)\b)"
      // Russian, Turkish, Azerbaijani
      R"(|een pré|souhaité|valorará|желател|будет плюсом|преимуществ|üstünlük|tercihen|tercih sebebi|arzuolunan)");
  std::size_t preferred_after = choices.add(
      // English
      R"(\b(?:(?:is |are |would be )?(?:highly |strongly )?(?:preferred|desired|desirable))"
      R"(|(?:is |are |would be )?(?:a|an|big|huge|strong) (?:plus|advantage|bonus)|nice to have)"
      R"(|would be (?:great|nice|ideal|perfect|lovely|welcome)|(?:is |are )?ideal\b)"
      // German, Dutch
      R"(|von vorteil|wünschenswert|gern gesehen|sind ein plus|(?:is |zijn )?een (?:plus|pluspunt))"
      // French, Spanish, Portuguese, Italian
      R"(|souhaitées?|souhaités|appréciées?|appréciés|serai(?:t|ent) un (?:plus|atout)|deseables?|valorables?)"
      R"(|será (?:un plus|um diferencial))"
      R"(|desejáve(?:l|is)|gradit[aio]|preferibile|costituisce titolo preferenziale)"
      // Polish
      R"(|mile widziane|będ(?:zie|ą) atutem)\b)"
      // Russian, Turkish, Azerbaijani
      R"(|een pré|souhaité|apprécié|будет плюсом|желател|приветств|üstünlükdür|üstünlük|tercih)");
  Pattern wishes_heading{
      R"((?:preferred|desired|ideal) (?:experience|qualifications?|skills|job|education|candidate))"};
  // "Insurance (a plus)": in brackets right behind.
  Pattern preferred_bracket{
      R"(^[^,;(]{0,60}\((?:(?:strongly |highly )?(?:preferred|desired)|(?:a )?plus|nice to have|ideal)\)\s*(?:$)"
      R"(|[.;,\n]))"
      R"(|^[^,;(]{0,40}\((?:a plus|nice to have),)"};
  Pattern next_thought{R"(experience(?-i) [A-Z])"};  // where a page lost its line breaks
  std::size_t instead = choices.add(R"(\bin lieu of\b|\bsubstitut(?:e|es|ed) for\b|\bmay be substituted\b)");
  // What was asked for before would do as well: "or 3 years", "or a master's degree and 3 years".
  std::size_t or_before = choices.add(
      R"(\bor (?:at least |an? (?:minimum|total) of |over )?$)"
      R"(|\bor (?:an? |the )?(?:\w+ )?(?:master|bachelor|ph\.?d|doctora|mba|degree|fellowship|(?:advanced)"
      R"(|graduate|associate\S*) degree)"
      R"(|(?:ms|bs|ba|ma|bsc|msc|m\.s\.?|b\.s\.?|b\.a\.?|m\.a\.?)\W)[^;]{0,45}$)");
  std::size_t demanded = choices.add(R"(\b(?:required|must have|minimum|at least)\b)");
  // "You have worked as a paralegal for 3 years": what was done stands before.
  std::size_t worked = choices.add(
      R"(\b(?:must|should|you|to|will)(?: have|['’]ve)(?: \w+)? (?:worked|practi[sc]ed|spent|taught|served as)"
      R"(|been an? \w+)[^.;]{0,50}$)"
      // "You have been building software for 5 years", "someone who has written code for 3"
      R"(|\b(?:you(?: have|['’]ve)|candidate who has|(?:someone|somebody|engineer|developer|person) who(?: has|['’]s)) )"
      R"((?:(?:already|also|been) )?(?:been \w+ing|built|written|shipped|coded|programmed|developed|designed|maintained)"
      R"(|tested|administered|operated|led|managed|run|\w{4,}ing)\b[^.;]{0,60} for )"
      R"((?:at least |over |more than |a minimum of |some |about |around )?$)");
  Pattern resident{
      R"(\b(?:resident|citizen|member|customer|licen[sc]e|lived|living in|residing|staying|dreaming|waiting|looking)"
      R"(|thinking|using (?:us|our)|follow\w*)\b)"};
  // The same in languages whose "since" and "for" count time: "Du programmierst seit mindestens 5 Jahren".
  std::size_t doing_since = choices.add(
      // German, Dutch
      R"(\b(?:du|sie) (?:\w+(?:st|en)) (?:\S+ ){0,5}?seit (?:mindestens |über |mehr als |gut )?$)"
      R"(|\b(?:je|u) (?:\w+t) (?:\S+ ){0,5}?al (?:minstens |meer dan )?$)"
      // French
      R"(|\b(?:vous|tu) (?:(?:développe|travaille|code|programme|exerce|pratique|conçoi|gére|administre)\w*) )"
      R"((?:[^\s.;]+ ){0,5}?depuis (?:au moins |plus de )?$)"
      // Spanish, Portuguese, Italian
      R"(|\b(?:llevas|lleva usted) (?:al menos |más de )?$|\b(?:trabajas|programas) (?:\S+ ){0,5}?desde hace )"
      R"((?:al menos |más de )?$|\b(?:você )?(?:programa|trabalha|desenvolve|atua) (?:\S+ ){0,5}?há )"
      R"((?:pelo menos |mais de )?$|\b(?:lavori|programmi|sviluppi) (?:\S+ ){0,5}?da (?:almeno |oltre |più di )?$)"
      // Polish, Russian
      R"(|\b(?:programujesz|pracujesz|tworzysz|piszesz|rozwijasz) (?:\S+ ){0,5}?od (?:co najmniej |ponad )?$)"
      R"(|(?:вы |ты )(?:программируете|программируешь|работаете|работаешь|пишете|пишешь|разрабатываете) )"
      R"((?:\S+ ){0,5}?(?:не менее|более|от|уже|больше) $)");
  // The verb behind: "5 yıldır yazılım geliştiriyorsunuz", "seit 5 Jahren entwickelst du".
  std::size_t doing_since_after = choices.add(
      // German, French
      R"(^jahren (?:entwickel|programmier|arbeite|betreu|administrier|schreib|leite)\w* (?:du|sie)\b)"
      R"(|^ans,? (?:vous|tu) (?:développe|travaille|code|programme|exerce|administre)\w*)"
      // Turkish, Azerbaijani
      R"(|^(?:yıldır|ildir) (?:\S+ ){0,6}?\S*(?:yorsunuz|yorsun|[ai]rsınız|irsiniz|sunuz|sınız|siniz))");
  // One year without a number: "at least a year", "minimum rok doświadczenia", "опыт от года".
  Pattern one_before{R"(\b(?:an?|full|minimum|co najmniej|przynajmniej|od)\s*$|(?:от|не менее|минимум)\s*$)"};
  Pattern one_at_least{
      R"(\b(?:at least|minimum(?: of)?|over|more than|no less than|spanning) an? (?:full )?$)"};
  Pattern one_of_experience{
      R"(^(?:year|decade)(?:['’]s)?(?: or (?:more|so|two))? (?:of |in )?(?:\S+ ){0,3}?(?:experience|expertise)\b)"
      R"(|^rok(?:u)? (?:\S+ ){0,2}doświadczeni|^(?:года|год)(?:$|[\s.,;)]))"
      R"(|^decade\b|^década\b|^jahrzehnt)"};
};

const YearsRules& rules() {
  static const YearsRules* const all = [] {
    auto* out = new YearsRules;
    out->choices.freeze();
    return out;
  }();
  return *all;
}

bool employer_section(SectionKind kind) {
  return kind == SectionKind::employer || kind == SectionKind::benefits || kind == SectionKind::legal ||
         kind == SectionKind::refused;
}

// Whether the last word may be one that counts time: the pattern's words end in these letters.
bool may_count_time(std::string_view before) {
  const auto last = before.find_last_not_of(" \t\n\f\r");
  if (last == std::string_view::npos) return false;
  const char c = before[last];
  return (c & 0x80) != 0 ||
         std::string_view("adefgilmnorstuy").find(static_cast<char>(c | 0x20)) != std::string_view::npos;
}

// The words before the number and those from "years" on.
struct Around {
  std::string_view before, after;
  SectionKind section;
  bool range;            // the number has a lower and an upper end
  bool of_work = false;  // "24 months of work", asked for
  PatternChoices::Matches said_before = rules().choices.match(before),
                          said_after = rules().choices.match(after);

  [[nodiscard]] bool opens_item() const { return before.size() <= 3; }  // "- 5+ years of ..."
  [[nodiscard]] bool of_something_else() const {
    const auto& r = rules();
    const auto near = before.substr(before.size() > 40 ? before.size() - 40 : 0);
    return counts_time(near) || said_before.any(r.others_have) || of_team() || of_records() ||
           of_military() || said_after.any(r.other_after) ||
           said_after.any_in(after.substr(0, 80), r.other_sentence) || said_before.any(r.other_sentence);
  }
  [[nodiscard]] bool of_team() const {
    const auto& r = rules();
    const bool told = said_before.any(r.team_has) || said_before.any(r.average_after) ||
                      said_after.any_in(after.substr(0, 80), r.average_after);
    return told && !r.turns_to_you.in(before);
  }
  [[nodiscard]] bool of_records() const {
    const auto& r = rules();
    return said_after.any(r.of_records) && !said_after.any_in(after.substr(0, 80), r.experience) &&
           !opens_item() && !r.has_experience.in(before);
  }
  [[nodiscard]] bool of_military() const {
    return said_after.any(rules().military_after) || said_before.any(rules().military_before);
  }
  [[nodiscard]] bool counts_time(std::string_view near) const {
    const auto& r = rules();
    if (!may_count_time(near)) return false;
    const bool may_be_since =
        near.find("od") != std::string_view::npos || near.find("da") != std::string_view::npos ||
        near.find("Od") != std::string_view::npos || near.find("Da") != std::string_view::npos;
    if (may_be_since && r.since_before.in(near)) return !range && !r.asked_experience.in(after);
    return r.time_before.in(near) && !r.not_time.in(near);
  }
  [[nodiscard]] bool asked() const {
    return (opens_item() && section != SectionKind::benefits) || said_before.any(rules().asked) ||
           said_after.any(rules().asked);
  }
  [[nodiscard]] bool of_employer() const {
    return employer_section(section) || (!before.empty() && said_before.any(rules().employer)) ||
           (after.substr(0, 64).find(", ") != std::string_view::npos &&
            said_after.any_in(after.substr(0, 120), rules().employer_after));
  }
};

// Why the years are years of experience asked for; "" if they are not.
std::string_view rule_of(const Around& years) {
  const auto& r = rules();
  if ((years.before.find("ve ") != std::string_view::npos ||
       years.before.find("who") != std::string_view::npos) &&
      years.said_before.any(r.worked) && !r.resident.in(years.before))
    return "years.of-doing";
  if (years.said_before.any(r.doing_since) || years.said_after.any(r.doing_since_after))
    return "years.of-doing";
  if (years.of_something_else() || (years.of_employer() && !years.asked())) return "";
  const auto before = years.before;
  if (years.said_after.any_in(years.after.substr(0, 160), r.experience)) return "years.of-experience";
  if (years.said_before.any_in(before.substr(before.size() > 80 ? before.size() - 80 : 0), r.experience))
    return "experience.of-years";
  if (r.doing.in(years.after) || (years.asked() && r.doing_abroad.in(years.after))) return "years.of-doing";
  if (years.of_work) return "years.of-doing";
  const bool listed = years.section == SectionKind::required || years.section == SectionKind::preferred;
  return listed && (years.opens_item() || years.asked()) ? "years.in-requirements" : "";
}

// "Mile widziane minimum 2 lata", "Nice to have: at least 3 years".
bool opens_with_wish(const Around& years) {
  const auto before = years.before;
  const auto comma = before.find_last_of(",;");
  auto clause = comma == std::string_view::npos ? before : before.substr(comma + 1);
  const auto opening = clause.find_first_not_of(" -*•");
  if (opening == std::string_view::npos) return false;
  clause = clause.substr(opening);
  return years.said_before.find(rules().preferred_before, clause).begin == 0;
}

// A wish whatever demands stand before: "at least 3 years of experience preferred", not a heading of wishes.
bool is_plain_wish(const Around& years, std::string_view clause) {
  constexpr std::size_t k_reach = 64;  // a page without line breaks goes on
  const auto& r = rules();
  auto near = clause.substr(0, k_reach);
  if (years.said_after.any_in(near, r.preferred_after) && !r.wishes_heading.in(clause)) {
    const auto next = r.next_thought.find(near);
    if (next.begin == std::string_view::npos) return true;
    near = near.substr(0, next.end - 1);
    if (years.said_after.any_in(near, r.preferred_after)) return true;
  }
  const bool bracket = years.after.substr(0, k_reach).find('(') != std::string_view::npos;
  if (bracket && r.preferred_bracket.in(years.after)) return true;
  return years.said_before.any(r.preferred_before) && opens_with_wish(years);
}

struct CountedTime {
  double years;
  std::string_view number;  // the number's words; of none the place where they would stand
};

// Ten months are 0.83 years.
double rounded(double years) { return std::round(years * 100) / 100; }

// "at least a year", "a decade of experience", "опыт от года".
bool is_one(std::string_view before, std::string_view after) {
  const auto& r = rules();
  const auto near = before.substr(before.size() > 30 ? before.size() - 30 : 0);
  const bool article = near.ends_with("a ") || near.ends_with("an ") || near.ends_with("full ");
  return (article && r.one_at_least.in(near)) || (r.one_of_experience.in(after) && r.one_before.in(near));
}

// The article before a single year, or the place where it would stand.
std::string_view article_at_end(std::string_view before, std::string_view after) {
  for (const std::string_view article : {" a ", " an ", " A "}) {
    if (before.ends_with(article))
      return before.substr(before.size() - article.size() + 1, article.size() - 2);
  }
  return after.substr(0, 0);
}

// Of the word that counts time at `after`'s begin.
std::optional<CountedTime> time_counted(std::string_view before, std::string_view after) {
  const auto unit = years_unit_at(after);
  if (unit && unit->count > 0) return CountedTime{unit->count * unit->years, after.substr(0, 0)};
  const double years = unit ? unit->years : 1;
  const auto near = before.substr(before.size() > k_number_reach ? before.size() - k_number_reach : 0);
  if (const auto number = number_at_end(near)) {
    const auto value = value_of_number(*number);
    return value ? std::optional(CountedTime{rounded(*value * years), *number}) : std::nullopt;
  }
  if (years >= 1 && is_one(before, after)) return CountedTime{years, article_at_end(before, after)};
  return std::nullopt;
}

// "36 months of hands-on work", where it is asked for.
bool asks_for_work(std::string_view before, std::string_view after, SectionKind section) {
  const auto& r = rules();
  if (section != SectionKind::required && !r.demands_months.in(before)) return false;
  return !r.months_not.in(before) && r.months_of_work.in(after.substr(0, 120));
}

// Months, decades, and years in one word with their number are of something else more often than not.
bool experience_is_near(std::string_view before, std::string_view after) {
  const auto& r = rules();
  if (r.months_not.in(before)) return false;
  return r.months_of.in(after.substr(0, 120)) ||
         r.months_before.in(before.substr(before.size() > 60 ? before.size() - 60 : 0));
}

// "Berufserfahrung: mind. 4 Jahre": the full stop of a short word ends no sentence.
Range sentence_of_years(const FactText& text, std::size_t at) {
  auto sentence = text.sentence_at(at);
  constexpr std::array<std::string_view, 6> k_short = {"min. ", "mind. ", "max. ",
                                                       "ca. ",  "exp. ",  "approx. "};
  const auto before = text.whole().substr(0, sentence.begin);
  const bool cut = std::any_of(k_short.begin(), k_short.end(), [&](std::string_view word) {
    return before.size() >= word.size() && text::iequals(before.substr(before.size() - word.size()), word);
  });
  if (cut) sentence.begin = text.sentence_at(sentence.begin - 2).begin;
  return sentence;
}

// Of the word for years at `at` in a sentence; with the sentence's bytes.
std::optional<YearsAsked> read_in(std::string_view sentence, std::size_t at, SectionKind section) {
  const auto unit_on = sentence.substr(at);
  const auto counted = time_counted(sentence.substr(0, at), unit_on);
  if (!counted || counted->years > k_max_years) return std::nullopt;
  const auto years = std::optional(counted->years);
  const auto begin = static_cast<std::size_t>(counted->number.data() - sentence.data());
  const auto number = sentence.substr(begin, at - begin);
  const bool range = number.find_first_of("0123456789", counted->number.size()) != std::string_view::npos;
  const auto before = sentence.substr(0, begin);
  const auto unit = years_unit_at(unit_on);
  const bool of_work = unit && unit->years < 1 && asks_for_work(before, unit_on, section);
  const bool near = !unit || of_work || experience_is_near(before, unit_on);
  if (!near && unit->years <= 1) return std::nullopt;
  const Around around{before, unit_on, section, range, of_work};
  if (!near && !around.asked()) return std::nullopt;
  const auto rule = rule_of(around);
  if (rule.empty()) return std::nullopt;
  YearsAsked asked;
  asked.years = *years;
  asked.begin = begin;
  asked.end = at;
  while (asked.end < sentence.size() && sentence[asked.end] != ' ' && sentence[asked.end] != '\n')
    ++asked.end;
  asked.sentence_end = sentence.size();
  asked.rule = rule;
  // A wish before the number, or in the words that belong to it; "ideally in a startup" wishes for less.
  const auto clause = around.after.substr(0, around.after.find_first_of(",;("));
  const bool wish = around.section == SectionKind::preferred ||
                    around.said_before.any(rules().preferred_before) ||
                    around.said_after.any_in(clause, rules().preferred_after);
  const bool plain_wish = is_plain_wish(around, clause);
  asked.preferred = plain_wish || (wish && !around.said_before.any(rules().demanded));
  asked.or_else = around.said_before.any(rules().or_before);
  asked.instead = around.said_after.any(rules().instead) || around.said_before.any(rules().instead) ||
                  around.before.ends_with("(or ") || around.before.ends_with("(OR ");
  return asked;
}

std::optional<YearsAsked> read_at(const FactText& text, std::size_t at) {
  thread_local Remembered<std::optional<YearsAsked>> known;
  const auto sentence = sentence_of_years(text, at);
  const auto words = text.in(sentence);
  const auto place = at - sentence.begin;
  const auto section = text.section_at(at);
  auto asked = known.of(words, place << 8U | static_cast<std::size_t>(section),
                        [&] { return read_in(words, place, section); });
  if (asked) {
    for (auto* byte : {&asked->begin, &asked->end, &asked->sentence_end}) *byte += sentence.begin;
  }
  return asked;
}

bool directly_before(std::string_view whole, std::size_t skill_end, std::size_t number) {
  if (skill_end > number || number - skill_end > 5) return false;
  return whole.substr(skill_end, number - skill_end).find_first_not_of(" (:-,") == std::string_view::npos;
}

}  // namespace

std::vector<YearsAsked> read_years(const FactText& text) {
  std::vector<YearsAsked> out;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::years) continue;
    auto asked = read_at(text, hit.at);
    if (!asked) continue;
    asked->or_else = asked->or_else && !out.empty() && out.back().sentence_end > asked->begin;
    out.push_back(*asked);
  }
  return out;
}

const YearsAsked* overall_years(const std::vector<YearsAsked>& all) {
  const YearsAsked* most = nullptr;
  for (std::size_t i = 0; i < all.size();) {
    const auto* least = &all[i];
    for (++i; i < all.size() && all[i].or_else; ++i) {
      if (all[i].years < least->years) least = &all[i];
    }
    if (!least->preferred && !least->instead && (most == nullptr || least->years > most->years)) most = least;
  }
  return most;
}

std::vector<Fact> years_by_skill(const FactText& text, const std::vector<YearsAsked>& all,
                                 const std::vector<NamedSkill>& skills) {
  std::vector<Fact> out;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& asked = all[i];
    std::size_t until = std::min(asked.sentence_end, asked.end + k_skill_reach);
    if (i + 1 < all.size()) until = std::min(until, all[i + 1].begin);
    auto it = std::lower_bound(skills.begin(), skills.end(), asked.begin > 60 ? asked.begin - 60 : 0,
                               [](const NamedSkill& s, std::size_t at) { return s.begin < at; });
    for (; it != skills.end() && it->begin < until; ++it) {
      const bool behind = it->begin >= asked.end;
      if (!behind && !directly_before(text.whole(), it->end, asked.begin)) continue;
      Fact fact;
      fact.name = "experience_years";
      fact.value = text::format_number(asked.years);
      fact.about = std::string(it->name);
      fact.rule = asked.preferred ? "years.by-skill.preferred" : "years.by-skill";
      fact.begin = static_cast<std::uint32_t>(std::min(asked.begin, it->begin));
      fact.end = static_cast<std::uint32_t>(std::max(asked.end, it->end));
      out.push_back(std::move(fact));
    }
  }
  return out;
}

}  // namespace radar::extract
