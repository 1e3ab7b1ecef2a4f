// How texts tell years of experience: the patterns of facts_experience.
#pragma once

#include <cstddef>

#include "analysis/extract/facts_text.h"
#include "analysis/extract/pattern_choices.h"

namespace radar::extract {

struct YearsRules {
  PatternChoices choices;
  std::size_t experience = choices.add(
      R"(experience|expertise|erfahrung|exp[ée]rience|experiencia|experiência|esperienza|ervaring|doświadczeni)"
      R"(|erfarenhet|erfaring|kokemu|experienț|tapasztalat|zkušenost|\bprax(?:[ei]\b|í)|опыт|стаж|досвід)"
      R"(|təcrübə|deneyim|tecrübe|\bexp\b|background|track record|hands[- ]on)"
      R"(|\bxp\b|behind (?:you|them|him|her)\b|under (?:your|their|his|her|one['’]s) belt|to (?:your|their|his|her) name|practice as\b|praxis\b|vivência|experi[ëe]ncia|staż)"
      R"(|d['’]ancienneté (?:dans|en|sur|à)|(?:iş|əmək) stajı|経験|実務|经验|經驗|경력|경험)");
  Pattern doing{
      R"(^[^\s]*['’]?\s*(?:or more |minimum |plus )?(?:of |in |as |with |at )?(?:an? |the )?(?:\w+ly )?)"
      R"((?:\w{3,}ing|of|in|as|with|professional|relevant|industry|hands-on|post-?\w*|work|software|data)"
      R"(|machine|ml|ai)"
      R"(|proven|spent|full[- ]time|practical|related|total|applied|combined|commercial|production|technical)\b)"};
  // The same in other languages, whose small words say less: only where it is asked for.
  Pattern doing_abroad{
      R"(^\S+\s+(?:y medio |e mei[oa] |et demi |e mezzo |ou plus |o más |ou mais |o più )?(?:de |di |d['’])(?:trabajo|trabalho|lavoro|travail|pratique|práctica|prática|pratica|ejercicio|exercice|exercício)\b)"
      R"(|^\S+\s+(?:oder (?:länger|mehr) |of (?:langer|meer) |ou plus |o más |ou mais |o più |lub (?:dłużej|więcej) )(?:als|im|in de[rn]?|bei|comme|en tant que|dans|en|como|em|na|no|come|nel|nella|in|jako|w) )"
      R"(|^[^\s]*\s+(?:\w+ )?(?:als|im|in der|in einer|bei)\s)"
      R"(|^[^\s]*\s+(?:\w+ )?(?:comme|en tant que|dans|en|como|em|na função|no cargo|na área|nel|nella|come)"
      R"(|in qualità)\s)"
      R"(|^[^\s]*\s+(?:\w+ )?(?:sur (?:un|des) (?:poste|fonction)s? (?:similaire|équivalent|comparable)|in (?:een )?(?:vergelijkbare|soortgelijke)|in (?:vergleichbarer|ähnlicher)|in (?:ruol|posizion|mansion)))"
      R"(|^[^\s]*\s+(?:\w+ )?(?:jako\s|na (?:podobn|stanowisk|analogiczn)|w (?:branży|zawodzie)|kimi\s|olarak\s|в \S|на \S))"};
  // What lasts so long, or has for us: "die Ausbildung dauert mindestens drei Jahre".
  Pattern lasts_before{
      R"((?:\b(?:dauer\w*|laufzeit|garantier\w*|garantie|gilt|gelten|verpflicht\w*|duurt|duren|dure|durent|dura|durano|duram|duran|trwa)|läuft|laufen|hält|halten)\b[^.;,]{0,40}$)"
      R"(|\b(?:wir|uns\w*|firma|unternehmen|betrieb) [^.;,]{0,30}\bseit\b[^.;,]{0,30}$)"};
  // Months count only where experience is what they are of.
  Pattern months_of{
      R"(^[^\s,.;:]*(?: or more| plus| minimum)?\s+(?:(?:of|de|d['’]|di|in)\s*)?(?:[^\s,.;]+ ){0,5}?)"
      R"([^\s,.;]*(?:experience|erfahrung|exp[ée]rience|experiencia|experiência|esperienza|ervaring)"
      R"(|doświadczeni|опыт|досвід|təcrübə|erfarenhet|erfaring|kokemus|zkušenost|prax)"
      R"(|deneyim|tecrübe))"};
  // "36 months of paid, hands-on work", where it is asked for.
  Pattern months_of_work{
      R"(^[^\s,.;:]*(?: or more| plus| minimum)?\s+(?:(?:of|de|d['’]|di|in)\s*)?(?:[^\s.;]+ ){0,5}?)"
      // English, German, Dutch
      R"((?:(?:work|employment|practice)\b|(?:praktische \w+|berufs)?tätigkeit|berufspraxis|(?:werk|praktijk)\b)"
      // French, Spanish, Portuguese, Italian
      R"(|pratique\b|trabajo\b|práctica|trabalho\b|prática|atuação|lavoro\b|pratica\b|attività)"
      // Polish, Russian, Turkish, Azerbaijani
      R"(|pracy\b|praktyki\b|работы|практики|çalışm|iş\s)"
      // The same post: "twelve months in a similar role".
      R"(|(?:similar|comparable|equivalent) (?:roles?|posts?|positions?|jobs?|settings?)\b|(?:poste|fonction) (?:similaire|équivalent)|puesto (?:similar|equivalente)|(?:ruolo|posizione|mansione) (?:analog|simil)|(?:ähnliche|vergleichbare)[rn]? (?:position|stelle|funktion)))"};
  Pattern demands_months{
      // English, German, Dutch
      R"(\b(?:at least|minimum|require[sd]?|requirements?|must|need|qualifications?|mindestens|mind|erforderlich)"
      R"(|minstens|minimaal|ten minste)"
      // French, Spanish, Portuguese, Italian
      R"(|au moins|minimum|al menos|m[ií]nim[oa]|requisitos?|pelo menos|no mínimo|almeno|richiest[ao])"
      // Polish
      R"(|co najmniej|przynajmniej|wymagan\w+|wymagamy)\b)"
      // Russian, Turkish, Azerbaijani
      R"(|не менее|минимум|требу|en az|ən azı)"};
  Pattern months_not{
      R"((?:duration|length|term|contract|project|dauer|laufzeit|durée|duración|duração|durata)\b[^.;]{0,15}$)"};
  // What an internship lasts, and what is gained in it.
  std::size_t months_offered = choices.add(
      R"(\b(?:internship|traineeship|placement|praktikum|tirocinio|prácticas|estágio|staż|staj)"
      R"(|(?:^|[.\n] ?|ce |notre |le |un )stage)(?: program\w*| position)?)"
      R"((?:\s*[:–]| (?:is|lasts|offers|runs|gives|ist|dauert|bietet|dure|offre|dura|ofrece|oferece|trwa)\b)[^.;]*$)"
      R"(|стажировк\S*(?:\s*[:–—]| (?:длится|идёт|идет) )[^.;]*$)"
      // English
      R"(|\b(?:gain(?:ing)?|(?:will|['’]ll) (?:get|receive|acquire|collect)|you (?:get|receive|acquire))\b[^.;,]{0,60}$)"
      // German, Dutch
      R"(|\b(?:sammelst|sammeln sie|erwirbst|erwerben sie|gewinnst|doet)\b[^.;,]{0,60}$)"
      // French, Spanish, Portuguese, Italian
      R"(|\b(?:acquérez|acquerrez|acquerras|adquirir\S+|adquieres|obtendrás|acquisir\S+)[^.;,]{0,60}$)"
      // Polish, Russian
      R"(|\b(?:zdobędziesz|zdobywasz)\b[^.;,]{0,60}$|(?:получите|получишь|наберёте)[^.;,]{0,60}$)");
  // "You will get trained if you have at least": asked for beside what is offered.
  Pattern asked_beside{
      R"(\b(?:with|plus|have|having|requires?|required|need|needs)(?:,|:)? (?:at least |a minimum of |minimum |over |more than )?$)"};
  Pattern months_before{
      R"((?:experience|erfahrung|exp[ée]rience|experiencia|experiência|esperienza|ervaring|erfarenhet|erfaring|doświadczeni\w*)"
      R"(|опыт\S*|стаж\S*|досвід\S*))"
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
      // French, Spanish, Portuguese, Italian
      R"(|en moyenne|(?:tienen?|con|es) de media|en promedio|em média|(?:ha|hanno|vanta) in media)\b)"
      // Polish, Russian, Turkish, Azerbaijani
      R"(|średnio|в среднем|ortalama|orta hesabla)");
  // Who is told to have the years: not who is looked for.
  std::size_t team_has = choices.add(
      // English
      R"(\b(?:the |our )?(?:people|folks|colleagues|engineers|developers|teammates|team) )"
      R"((?:here|(?:on|in|at|of) (?:this|the|our) (?:team|company|office|firm|group|studio)) (?:has|have|brings?)\b[^.;]*$)"
      R"(|\baverage (?:\w+ )?(?:experience|tenure|candidate|engineer|developer|hire|colleague)\b[^.;]*$)"
      R"(|\bthe other \w+ (?:has|have|brings?)\b[^.;]*$)"
      R"(|\b(?:the|this|our) team (?:already )?(?:has|brings?|counts)\b[^.;]*$)"
      R"(|\ba team (?:that|which) (?:has|have|brings?|combines)\b[^.;]*$)"
      // German, Dutch
      R"(|\b(?:die|unsere) (?:firma|agentur|kanzlei|praxis|gesellschaft|gruppe) (?:hat|verfügt|bringt|besitzt)\b[^.;]*$|\bdas unternehmen (?:hat|verfügt|bringt|besitzt)\b[^.;]*$)"
      R"(|\b(?:das|unser) team (?:hat|bringt)\b[^.;]*$|\b(?:het|ons) team (?:heeft|brengt)\b[^.;]*$)"
      // French, Spanish, Portuguese, Italian, Polish
      R"(|(?:l['’]|notre |une )équipe (?:qui )?(?:a|possède|compte|cumule|totalise)\b[^.;]*$|\b(?:el|nuestro|un) equipo (?:que )?(?:tiene|cuenta|acumula|suma)\b[^.;]*$)"
      R"(|\b(?:a|nossa) equipe (?:tem|possui)\b[^.;]*$|\bil (?:nostro )?team (?:ha|vanta)\b[^.;]*$)"
      R"(|\b(?:nasz )?zespół ma\b[^.;]*$)"
      // Russian, Turkish, Azerbaijani
      R"(|(?:^|[^а-яё])наш[аие]? [^.;]{0,25} (?:имеют|имеет|обладают|обладает) [^.;]*$)"
      R"(|(?:у (?:нашей )?команды|у коллег)[^.;]*$|(?:ekibimiz|takımımız|komandamız)[^.;]*$)");
  // "Our team has ten years, you should have three".
  Pattern turns_to_you{
      R"([,;:–—-] (?:\S+ )?(?:you|we (?:ask|need|expect)|du|sie|vous|tu|je|usted|você|siz|sen|sənin|sizin|вы|ты|вас))"
      R"((?:['’]ll|['’]re)?(?:$|\s)[^,;]*$)"};
  // The employer or its people by their place, and what it makes of the years.
  std::size_t firm_after = choices.add(
      R"(^[^.;]{0,60}(?:experience|expertise)(?:,? (?:our|my)| the) (?:ceo|cto|cfo|coo|founders?|owner|mentors?)\b)"
      R"(|^[^.;]{0,60}(?:experience|expertise),? (?:our|the|my) (?:company|firm|team|agency) (?:has|have|brings?|is known|are known|was|offers)\b)"
      R"(|^[^.;]{0,40}(?:experience|expertise) as an? (?:\w+ )?(?:company|firm|agency|family business|manufacturer|consultancy)(?:\s*[.,;]|\s*$| (?:in|and|with|that|which|for)\b))"
      R"(|^[^.;]{0,70}\b(?:(?:make|makes|made) us|behind us|(?:has|have) taught us)\b)"
      R"(|^[^.;]{0,60}(?:experience|expertise)[^.;,]{0,20} (?:(?:who |that )?(?:will |can )?(?:guide|teach|train|coach|mentor|show|onboard)|who (?:will |can )?(?:support|help))s? you\b)"
      R"(|^[^.;]{0,60}\b(?:is|are) (?:\w+ )?(?:over-?qualified|too (?:senior|experienced))\b)"
      // German, French, Spanish, Italian: "Kollegen mit 10 Jahren Erfahrung unterstützen dich"
      R"(|^\S+ (?:\S+)?erfahrung (?:betreu|unterstütz|begleit|helf|coach|anleit)e?n (?:dich|dir|sie|ihnen)\b)"
      R"(|^\S+ d['’]expérience (?:vous|t['’]|te )\s?(?:accompagn|guid|aid|form|encadr|épaul|soutien)\w+)"
      R"(|^\S+ de experiencia (?:te|le|les) (?:acompañ|guía|guiar|apoya|ayuda|forma)\w*)"
      R"(|^\S+ di esperienza (?:ti|vi|la) (?:affianc|accompagn|guid|support|aiut|form)\w+)"
      R"(|^[^.;]{0,40} sahip (?:şirket|firma|ekib|bir (?:şirket|firma)))"
      R"(|^\S+,? you(?:['’]ll| will)\b)");
  // "With 15 years of experience, our team will guide you", "a mentor with 9 years of experience will help
  // you": whose years they are stands before.
  Pattern opens_with{
      R"(^\W*(?:with|backed by|having|boasting|after)\b[^,;]{0,24}$)"
      R"(|\b(?:our|my) (?:\w+ )?(?:mentor|coach|trainer|tutor|colleague|expert|teacher|instructor|engineer|developer|senior|specialist)"
      R"(|consultant|professional|team)s? (?:with|who has|who have)\b[^,;]{0,16}$)"};
  // Demands begin with such a noun, too, so it takes what they give right behind: "support you".
  Pattern helper_with{
      R"(\b(?:mentor|coach|trainer|tutor|buddy|colleague|expert|teacher|instructor|engineer|developer|senior|specialist|consultant)"
      R"(|professional|team)(?:s|es)? (?:with|who has|who have)\b[^,;]{0,16}$)"};
  std::size_t given_to_you = choices.add(
      R"(^[^.;,]{0,60}(?:experience|expertise)(?: in [\w-]+)? (?:will |can )?(?:support|help|train|guide|mentor|teach|coach)s? you\b)");
  Pattern of_ours{R"(^\W*our (?:(?:over|more than|combined|nearly|almost|joint) )*$)"};
  Pattern asked_by_us{
      R"(^[^.;,]{0,40}(?:experience|expertise) (?:requirements?|minimum|rule|policy|criteri\w+|threshold|bar|expectation)\b)"};
  std::size_t opened_by_firm = choices.add(
      R"(^[^.;,]{0,60}(?:experience|expertise)(?:,? (?:our|my)|, the) (?:ceo|cto|cfo|coo|founders?|owner|company|firm|team|agency|mentors?)\b)");
  // Needed by nobody, whatever the experience is called: "years of prior customer service experience is not
  // required"; brackets and commas, as in "experience (a degree is not required)", begin another thing.
  std::size_t not_needed = choices.add(
      R"(^\S+ (?:(?:[^\s,;:()]+ ){0,6}?[^\s,;:()]*(?:experience|expertise|erfahrung|expérience|experiencia|experiência|esperienza|doświadczenia) )"
      R"((?:(?:in|of|with|mit|en|em|com|con|avec|w|z) (?:[^\s,;:()]+ ){1,3})?|in (?:[^\s,;:()]+ ){1,3})?)"
      R"((?:[-–—] )?(?:(?:is|are)(?:n['’]t| not)|(?:ist|sind) nicht|n['’]est pas|ne sont pas|no (?:es|son)|não (?:é|são)|non (?:è|sono)|nie (?:jest|są)) (?:\w+ )?)"
      R"((?:required|needed|necessary|mandatory|expected|a must|erforderlich|notwendig|nötig|nécessaire|requis|exigé|obligatoire|necesari|obligat[oó]ri|necessári|richiest|wymagan|konieczn))");
  // "Experience with SQL but Python is not needed": the rest is.
  Pattern but_needed{
      R"( (?:but|where|though|although|while|whereas|if|so|aber|wobei|mais|pero|mas|ma|ale|degree|diploma|licen[sc]e|certificat\w+|college|[-–—] (?:\S{3,} ){1,4}(?:is|are|ist|sind)) )"
      // Experience beside experience: "sales experience and banking experience is not required".
      R"(|(?:experience|expertise|erfahrung|expérience|experiencia|experiência|esperienza|doświadczenia) (?:\S+ ){0,5}?(?:and|&|\+|plus|und|et|y|e|i) )"
      R"((?:\S+ ){0,5}?\S*(?:experience|expertise|erfahrung|expérience|experiencia|experiência|esperienza|doświadczenia) )"};
  // Refused before the number, and what the job will give.
  std::size_t refused_before = choices.add(
      R"(\bnoch (?:keine|nicht) (?:\w+ )?$|)"
      R"(\bneedn['’]t have [^.;,]{0,30}$|\b(?:brauchst|brauchen|musst|benötigst|benötigen|verlangen|erwarten|fordern)\b[^.;,]{0,20}\b(?:keine?|nicht)\b[^.;,]{0,20}$)"
      R"(|\bpas (?:nécessaire|obligatoire|besoin|exigé|requis|indispensable) (?:d['’]avoir |d['’]|de )?[^.;,]{0,20}$)"
      R"(|\bno (?:necesitas|necesitarás|hace falta|es (?:necesario|imprescindible|obligatorio)|se (?:requieren?|exigen?)|pedimos|exigimos)\b[^.;,]{0,30}$)"
      R"(|\bnão (?:precisa\w*|é (?:necessário|obrigatório)|exigimos|pedimos)\b[^.;,]{0,30}$)"
      R"(|\bnon (?:serv\w+|è necessari\w|è richiest\w|richiediamo|occorr\w+)\b[^.;,]{0,30}$)"
      R"(|\bnie (?:wymagamy|musisz mieć|potrzebujesz|trzeba mieć) [^.;,]{0,30}$)"
      R"(|\byou(?:['’]ll| will) (?:gain|get|receive|acquire|collect|have gained) (?:\w+ ){0,2}$)");
  // "Pas besoin de permis mais 2 ans": refused is another thing.
  Pattern refused_but{
      R"((?:^|\s)(?:pero|sino|ma|mais|aber|sondern|jedoch|mas|ale|lecz|natomiast|sí|sì|but)\s|\bnie\b.* a $)"};
  // "Acme has ten years' experience": whoever is named is no candidate.
  Pattern name_has{
      R"(^(?-i:[A-Z][\w&.-]+)(?: (?-i:[A-Z][\w&.-]+))? (?:has|brings|offers|boasts|combines) (?:(?:over|more|than|about|nearly|almost|around|the) )*$)"};
  // Roles may begin with a capital, too: "Nurse has", "Project Manager has". By name: the endings of trades
  // are those of forenames, and of firms and families that are named by a trade.
  Pattern candidate_has{
      R"(^(?:the |an? )?(?:\w+ )?(?:ideal(?:ly)?|preferabl[ey]|typically|usually|normally|generally|currently|previously)"
      R"(|additionally|must|candidate|applicant|person|who|someone|somebody|everyone|anyone|he|she|it|hire)\b)"
      R"(|^(?:the |an? )?(?:[\w&.+#-]+ ){0,2}(?:engineer|developer|programmer|designer|manager|director|supervisor|leader|lead)"
      R"(|administrator|analyst|scientist|architect|consultant|accountant|assistant|specialist|technician|nurse|tester|trainer)"
      R"(|recruiter|teacher|instructor|lecturer|researcher|writer|editor|copywriter|translator|marketer|planner|buyer)"
      R"(|representative|rep|executive|associate|professional|officer|agent|coordinator|strategist|controller|auditor)"
      R"(|therapist|pharmacist|physician|electrician|mechanic|welder|machinist|operator|driver|cashier|receptionist)"
      R"(|bookkeeper|paralegal|lawyer|attorney|economist|statistician|chemist|biologist|intern|dev|sde|sre|devops|product owner|scrum master) )"
      R"((?:has|brings|offers|combines)\b)"
      // Names of people and firms, too, where another name stands before.
      R"(|^(?:the |an? )?(?:(?:senior|junior|head|lead|experienced|qualified|licensed|sous|pastry|master|private) )?)"
      R"((?:expert|chef|dentist|plumber|carpenter|barber|waiter|waitress|bartender|cleaner|housekeeper|hairdresser|stylist)"
      R"(|gardener|painter|butcher|librarian|physiotherapist|veterinarian|paramedic|caregiver|nanny) (?:has|brings|offers|combines)\b)"};
  // For how long one must stay: "commit to at least a year", "Verfügbarkeit für mindestens 6 Monate".
  std::size_t bound_before = choices.add(
      // English
      R"(\b(?:commit(?:s|ment|ted|ting)?|availab(?:le|ility)|stay(?:ing)?) )"
      R"((?:(?:to|for|of|with us|here|work(?:ing)?|an?|the|period|minimum|at least|about|around|full[- ]time) ){1,6}$)"
      // German, Dutch
      R"(|\b(?:verfügbar(?:keit)?|verpflicht\w+) (?:(?:für|von|über|auf|mindestens|mind\.|ca\.|etwa|einen|zeitraum) ){1,5}$)"
      R"(|\bbeschikbaar(?:heid)? (?:(?:voor|van|minimaal|minstens|ten|minste|een|periode) ){1,5}$)"
      // French, Spanish, Portuguese, Italian
      R"(|\bdisponib\S+ (?:(?:pour|de|d['’]au|au|moins|pendant|sur|une|période|para|por|durante|al|menos|mínim[oa]|pelo|un)"
      R"(|período|periodo|per|di|almeno|minimo|minimum) ){1,5}$)"
      // Polish, Russian
      R"(|(?:dostępno|dyspozycyjno)\S+ (?:(?:przez|na|min\.|minimum|co|najmniej|okres) ){1,4}$)"
      R"(|готов\S* (?:(?:на|работать|в|течение|не|менее|минимум|от) ){1,5}$)");
  // "A consultancy with over a decade of experience": whoever is looked for is no firm.
  std::size_t firm_with = choices.add(
      R"(\b(?:company|firm|agency|consultancy|start-?up|studio|(?:family|online|local|small) business|manufacturer|provider)"
      R"(|\w*agentur|\w*unternehmen|kanzlei|firm[aąyę]|spółka|bedrijf|bureau|cabinet|entreprise|agence|empresa|agencia|agência|consultora)"
      R"(|azienda|agenzia)(?: (?:in|for|based in|aus|à|de|en|em|di|z) \S+)?,? (?:with|of|mit|met|avec|con|com|z) )"
      R"((?:(?:almost|nearly|over|more|than|about|an?|combined|über|mehr|als|meer|dan|plus|de|más|mais|oltre|più|di|ponad) )*$)"
      R"(|(?:компания|фирма|агентство) (?:\S+ )?с (?:более чем )?$)");
  Pattern looked_for{
      R"(\b(?:looking for|look for|seek(?:ing)?|wanted|come from|worked|working (?:at|for)|suchen|cherchons|recherchons|buscamos|procuramos|cerchiamo|szukamy)\b)"};
  // How old those are with whom one works: "children from three to six years".
  std::size_t ages = choices.add(
      R"(\b(?:child(?:ren)?|kids|pupils|toddlers|kinder[ns]?|kindergruppen?|schüler\w*|enfants|niñ[oa]s|alumnos|crianças|alunos|bambini|ragazzi|dzieci\w*|uczni\w+|kinderen|leerlingen|alunni)\b[^.;]{0,30}$)"
      R"(|(?:дет(?:ьми|ей|ям)|реб[её]н|élèves|çocuk|школьник|подростк|учени[кц]|діть|дітей|uşaq)\S*[^.;]{0,30}$)");
  // "A children's nurse with 2-3 years of experience".
  Pattern nobodys_age{
      R"((?:\b(?:with|has|have|needs?|requires?|least|minimum|mit|hat|haben|mindestens|avec|con|com|met)|[,:(–-]) ?$)"};
  // A word of English, too: only before their own word for years.
  std::size_t ages_nordic = choices.add(R"(\bbarn\b[^.;]{0,30}$)");
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
      R"(|rotation|since|running(?:\s*[.,;:!)]|\s*$))"
      R"(|into|alt\b|prison|roadmap|plan\b|period|after|from (?:the|your|when)|probation|apprenticeship)"
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
      R"(|^års? (?:siden|sedan|gam\w+|jubil\S+|på (?:marke|marknad)\S*|i (?:branschen|bransjen|branchen))|^vuotta (?:sitten|vanha))"
      R"(|^yıldır|^ildir|^yılı aşkın|^yıla yakın|^yıllık (?:geçmiş|tarih))");
  std::size_t other_sentence = choices.add(
      R"(\b(?:vest(?:ing|s|ed)?|cliff|401\(?k|parental|sabbatical|maternity|paternity|vacation|holiday|annual leave)"
      R"(|years? of age|warranty|founded|established in|our history|birthday|lease|visa|residen(?:cy|t))"
      R"(|degree program|tuition)"
      R"(|graduat(?:ed?|ing|ion) within|tenure|anniversary|statute|retention|retain)\b)");
  // Somebody else has the experience: the team, the boss, the people whom one will lead; or it is not needed.
  std::size_t others_have = choices.add(
      R"(\b(?:your|our) (?:\w+ )?(?:mentor|manager|tutor|boss|supervisor|coach) is\b[^.;]*$)"
      R"(|\b(?:your|our) (?:\w+ )?(?:manager|boss|mentors?|tutor|supervisor|coach|teammates?|colleagues?|engineers|developers|team)"
      R"(|founders|staff)"
      R"(|people|consultants|lawyers|experts|trainers|leaders|tutors|nurses|managers) (?:has|have|brings?)"
      R"(|average)\b[^.;]*$)"
      R"(|\b(?:mentor|coach|train|lead|supervise|manage)(?:ing)? (?:to |of )?(?:\w+ ){0,2}\w+s (?:with|who have) $)"
      R"(|\b(?:don['’]t|do not|doesn['’]t|does not|needn['’]t|not) (?:\w+ )?(?:need|require|expect|ask for)\b[^.;]*$)"
      // "You are paired with a mentor who has".
      R"(|\b(?:with|by|from|alongside|under|beside|reports? to|reporting to) (?:an?|the|our|your) (?:[\w-]+ )?(?:mentor|buddy|coach|tutor|trainer|chef|manager|colleague|lead|supervisor|team) (?:who|that) (?:has|have|brings?) (?:(?:over|more than|about|nearly|almost) )?$)"
      R"(|\bmentor to (?:\w+ ){0,2}with $)"
      // Whom one works with or learns from
      R"(|\b(?:learn(?:ing)? from|alongside|report(?:ing)? to|(?:guided|taught|mentored|coached|supervised|led) by)"
      R"(|join(?:ing)? (?:a|our|the) (?:\w+ )?team of) (?:[^\s,;]+ ){1,5}(?:with|who have|who has|that have) )"
      R"((?:(?:an?|over|more|than|at|least|about|some|nearly|almost) )*$)"
      // Swedish, Norwegian, Danish, Finnish
      R"(|(?:din|dina|dine|våra|våre|vores|vår) (?:\S+ )?(?:mentor|handledare|veileder|vejleder|chef|sjef|leder|kolleg|konsult|medarbet|medarbejd)\S* (?:har|är|er)\b[^.;]*$)"
      R"(|(?:mentorillasi|esimiehelläsi|kollegoillasi|tiimillämme) on [^.;]*$)"
      // German, Dutch
      R"(|\b(?:dein\w*|ihr\w*|unser\w*) (?:\w+ )?(?:betreuer|mentor|ausbilder|vorgesetzte|chef|teamleiter|kolleg)\w* (?:hat|haben|ist|sind|bringt|bringen)\b[^.;]*$)"
      R"(|\b(?:lernst|lernen sie) (?:\S+ ){0,3}von (?:\S+ ){1,4}mit (?:(?:über|mehr als|rund) )?$)"
      R"(|\b(?:je|jouw|uw|onze) (?:\w+ )?(?:begeleider|mentor|leidinggevende|collega|baas)\S* (?:heeft|hebben|is|zijn)\b[^.;]*$)"
      // French, Spanish, Portuguese, Italian
      R"(|\b(?:ton|ta|votre|vos|tes) (?:\w+ )?(?:tut(?:eur|rice)|mentor|maître|chef|collègue|manager|responsable|encadrant)\S* (?:\w+ )?(?:a|ont|est|sont|possède|compte)\b[^.;]*$)"
      R"(|\b(?:tu|tus|su|sus|nuestr[oa]s?) (?:\w+ )?(?:tutor|mentor|jef[ea]|compañer[oa]|responsable)\w* (?:tiene|es|son|cuenta|acumula)\S*[^.;]*$)"
      R"(|\b(?:seus?|suas?|noss[oa]s?) (?:\w+ )?(?:tutor|mentor|chefe|colega|gestor)\w* (?:tem|têm|são|possui)[^.;]*$)"
      R"(|\b(?:il tuo|la tua|i tuoi|il suo|i nostri) (?:\w+ )?(?:tutor|mentor|capo|collegh|responsabile|referente)\S* (?:ha|hanno|è|sono|vanta)[^.;]*$)"
      R"(|\b(?:apprendr\S+|apprenez) (?:auprès |aux côtés )?(?:de |d['’])(?:\S+ ){1,4}avec (?:plus de )?$)"
      R"(|\baprender\S+ (?:de|com?n?) (?:\S+ ){1,4}co[mn] (?:más de |mais de )?$)"
      R"(|\bimparer\S+ da\w* (?:\S+ ){1,4}con (?:oltre |più di )?$)"
      // Polish, Russian
      R"(|\b(?:tw[oó]j|twoi|nasz|nasi) (?:\S+ )?(?:opiekun|mentor|przełożony|szef|kierownik|koledzy)\S* (?:ma|mają|jest|są)[^.;]*$)"
      R"(|(?:твой|ваш|твои|ваши|наш) (?:\S+ )?(?:наставник|ментор|руководител|куратор|коллег)\S* )"
      R"((?:имеет|имеют|обладает|обладают|с опытом|[—–-]) [^.;]*$)");
  // Whom a column, a film or the like tells of: "Our column follows a nurse with".
  std::size_t told_of = choices.add(
      // English
      R"(\b(?:column|podcast|episodes?|series|film|documentary|articles?|stor(?:y|ies)|blog|novel|magazine|newsletter|reportage)\b[^.;]{0,20} )"
      R"((?:follow|portray|feature|interview|profile|introduce|present|star|describe|tell|track)s? (?:the stor(?:y|ies) of )?)"
      R"((?:an? |one |two |three |the )?(?:[\w-]+ ){1,3}(?:with|who has|who have|of) (?:(?:over|more|than|about|some|nearly|almost) )*$)"
      R"(|\b(?:podcast|show|series|newsletter|column)s? (?:is |are )?(?:hosted|written|presented|narrated) by (?:\w+, )?(?:an? )?(?:[\w-]+ ){1,3}with (?:over |more than )?$)"
      R"(|\b(?:read|hear|tell|follow|discover) the stor(?:y|ies) of (?:an? )?(?:[\w-]+ ){1,3}(?:with|who has) (?:over |more than )?$)"
      // German, Dutch
      R"(|\b(?:podcast|film|artikel|blog) erzählt (?:[^\s:,]+ ){1,3}mit (?:über |mehr als )?$)"
      R"(|\b(?:kolumne|podcast|folge|serie|film|reportage|artikel|blog|zeitschrift) (?:\S+ )?)"
      R"((?:begleitet|porträtiert|interviewt|zeigt|erzählt von|folgt) (?:[^\s:,]+ ){1,3}mit (?:über |mehr als )?$)"
      R"(|\b(?:column|podcast|aflevering|serie|film|reportage|artikel|blog) (?:volgt|portretteert|interviewt|toont|vertelt over) )"
      R"((?:[^\s:,]+ ){1,3}met (?:ruim |meer dan )?$)"
      // French, Spanish, Portuguese, Italian
      R"(|(?:\b(?:chronique|podcast|série|film|reportage|article|blog)|épisode) (?:suit|présente|raconte|interviewe|montre) )"
      R"((?:[^\s:,]+ ){1,3}(?:avec|ayant|de) (?:plus de )?$)"
      R"(|\b(?:columna|podcast|episodio|serie|película|reportaje|artículo|blog) (?:sigue|presenta|retrata|entrevista|cuenta la historia de) )"
      R"((?:[^\s:,]+ ){1,3}con (?:más de )?$)"
      R"(|\b(?:coluna|podcast|episódio|série|filme|reportagem|artigo|blog) (?:acompanha|segue|apresenta|retrata|entrevista) )"
      R"((?:[^\s:,]+ ){1,3}com (?:mais de )?$)"
      R"(|\b(?:rubrica|podcast|episodio|serie|film|reportage|articolo|blog) (?:segue|presenta|racconta|ritrae|intervista) )"
      R"((?:[^\s:,]+ ){1,3}con (?:oltre |più di )?$)"
      // Russian
      R"(|(?:рубрик|подкаст|выпуск|сериал|фильм|репортаж|стать|журнал)\S* (?:рассказывает|рассказывают|следит|знакомит) )"
      R"([^.;]{0,40}с опытом (?:более )?$)");
  // A job that is told of, and the firm's own need: "this article describes the ideal candidate with".
  Pattern told_of_job{
      R"(\b(?:we|needs?|candidate|role|job|position|vacancy|stelle|poste|puesto|vaga|posizione|kandidat\w*)\b)"};
  // What has run, flown or stood for so long: "The fleet has logged".
  std::size_t machine_has = choices.add(
      R"(\b(?:fleet|engines?|turbines?|pumps?|machines?|machinery|servers?|aircraft|airplanes?|helicopters?|vehicles?|vessels?)"
      R"(|bridges?|reactors?|trucks?|trains?|locomotives?|satellites?|robots?|ferr(?:y|ies)|generators?|elevators?|boilers?) )"
      R"((?:(?:has|have|had|reached|clocked|passed|completed) )(?:(?:logged|reached|clocked|run|passed|completed|over|more|than|about|nearly|almost|already|now|up) )*$)");
  // "The mechanic for our trains has": somebody else has them.
  Pattern of_machines{
      R"(\b(?:for|of|after|with|on|touch|\w+ing|fly|flies|drives?|runs?)(?: (?:our|the|these|those|all|your))? $)"};
  // "11 years in service", which is no trade.
  std::size_t in_service = choices.add(
      R"(^\S+ (?:in service|of use|in use)(?:\s*[.,;:!)]|\s*$| (?:behind|before|and|so|are|is|go|when)\b))");
  // What stands right before the number when it counts time and not experience.
  Pattern time_before{
      // English
      R"(\b(?:(?:in|within|over|during|for) (?:the |our |its |his |her )?(?:last|past|next|first|coming|previous))"
      R"(|last|past|next|(?:back|be|yourself) in|(?:course|span|period) of|months? (?:to|-)|during|throughout)"
      R"(|(?:for|since|after|every|within|ages?|aged|lasting|already) (?:over |more than |nearly |almost )"
      R"(|about |the )?)"
      R"(|max(?:\.|imum(?: of)?|imal)?|at most|máximo|massimo|maks\.?|hasta|jusqu['’]à|fino a|até|less than|fewer than|under|up to|not more than|no more than|contract (?:of|for))"
      // German, Dutch
      R"(|bis zu|maximal|höchstens|während|tijdens|(?:seit|nach|innerhalb von|in den (?:letzten|nächsten))(?: (?:über|mehr als)"
      R"(|fast|rund|gut))?)"
      // Swedish, Norwegian, Danish, Finnish
      R"(|(?:anställning|ansettelse|ansættelse|projekt|prosjekt|kontrakt|avtal|vikariat|engasjement)\S* (?:är |er |på |pågår |varer |løper |gäller |i |over )*)"
      R"(|under de (?:senaste|seneste|siste)|de (?:senaste|seneste|siste|närmaste|neste|næste)|i løbet af|sedan|siden)"
      R"(|viimeis\w+|seuraav\w+)"
      R"(|befristet (?:auf|für)|(?:al|sinds|ruim|na)(?: (?:meer dan|ruim|bijna))?|in de (?:afgelopen|komende))"
      R"(|maximaal|contract van)"
      // French, Spanish, Portuguese, Italian
      R"(|pendant|durante|depuis(?: (?:plus de|près de|environ))?|(?:contrat|durée|cdd) de|(?:desde )?hace(?: más de)?)"
      R"(|llevamos(?: más de)?|contrato (?:inicial )?de|h[áa](?: mais de| cerca de)|há|da (?:oltre|più di)"
      R"(|quasi)|contratto di|oltre)"
      // Polish
      R"(|podczas|w ciągu|od (?:ponad|przeszło|blisko|prawie)|do|umow\w+ na)\s*$)"
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
      // Swedish, Norwegian, Danish, Finnish, Czech, Hungarian, Romanian
      R"(|\b(?:minst|mindst|vi (?:søger|søker|söker|krever|kræver|kräver|forventer|förväntar)|(?:du|dere|ni) (?:har|ska|skal|bör|bør))"
      R"(|etsimme|sinulla on|požadujeme|legalább|minim)\b|\b(?:du|dere|ni) må |alespoň|minimálně|vähintään|edellyt|cel puțin)"
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
      R"(|nous (?:avons|sommes)|(?:notre|l['’]) ?(?:entreprise|cabinet|groupe|équipe|agence)|fort(?:e|s|es)? de)"
      R"(|(?:nuestra|la) empresa|somos|tenemos|empresa com|(?:nossa|a) empresa|temos|siamo|abbiamo)"
      R"(|(?:la )?nostra azienda|azienda (?:con|vanta)|vanta(?:no)?)"
      // Polish
      R"(|nasza firma|mamy|jesteśmy|działamy)\b|notre société|nasz zespół)"
      // Swedish, Norwegian, Danish, Finnish, Czech, Hungarian
      R"(|\b(?:vi (?:har|är|er|kan|firar|fyller)|med (?:över|over|mere end|mer enn) |v[åo]r[et]?s? (?:bolag|företag|team|firma|virksomhet|virksomhed))"
      R"(|meillä on|yrityks\w+|olemme|máme|jsme|naše firma|cégünk)\b|företaget har|virksomheden har)"
      // Russian, Turkish, Azerbaijani
      R"(|(?:^|\s)мы\s|компания|наша команда|şirkət|firmamız|şirketimiz|(?:^|\s)biz\s)");
  // "With 25 years of experience, our firm ...": the employer comes behind.
  std::size_t employer_after = choices.add(
      R"(^[^.;]{0,60}, (?:we (?:are|have|help|build|provide|offer|serve|know)|our (?:company|firm|team|agency)"
      R"(|studio|group|family))"
      R"(|notre|nous|wir|unser|nuestra|nossa|la nostra|siamo|somos|tenemos|acompañamos|ayudamos|ofrecemos|abbiamo|offriamo|aiutiamo|temos|oferecemos|ajudamos|jesteśmy|pomagamy|sind wir|bieten wir)\b)"
      R"(|^[^.;]{0,60}, (?-i:[A-Z][\w&.-]+) (?:[èé] |(?:accompagne|propose|est|aide|conçoit|is|helps|offers|builds|has|provides|hilft|begleitet|bietet|ist|entwickelt|ofrece|es|ayuda|offre|aiuta|oferece|jest|oferuje)\b))"
      R"(|^[^.;]{0,60}, мы(?:$|[^\pL]))");
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
      R"(|een pré|souhaité|apprécié|будет плюсом|желател|приветств|üstünlükdür|üstünlük|tercih)"
      // Chinese and Japanese, Korean
      R"(|优先|優先|尚可|歓迎|우대)");
  // "Years of experience: 5+", "YOE: 4", "Experience (years): 4": the number stands behind.
  Pattern label{
      R"(^(?:years?|yrs|yoe|jahre|années?|ans|años|anos|anni|jaar|lata?|yıl)\b(?: (?:of|de|di|an)\b)? ?(?:d['’])?(?:(?:\w+ )?(?:experience|exp|\w*erfahrung|expérience|experiencia|experiência|esperienza|ervaring|doświadczenia|deneyim))?)"
      R"((?: (?:required|needed|requis|minimum|min))?\)?\s?[:=]\s{0,2}(?:(?:min(?:\.|imum)?|at least|mind(?:\.|estens)) )?\d{1,2}\b)"};
  // "Years: 18" alone may be of a firm or a guarantee; what is required is asked for.
  Pattern label_of_experience{
      R"(\byoe\b|exp|required|needed|\bmin|erfahrung|esperienza|ervaring|doświadczenia|deneyim)"};
  // The heading above "Years: 5".
  Pattern heading_of_years{
      R"(^\W*(?:(?:work|professional|relevant|required|minimum|industry) )*experience(?: (?:level|required|requirements?|needed))?\W*$)"};
  Pattern label_before{
      R"(^\W*(?:(?:min(?:\.|imum)?|total|required|relevant|number of|nombre d['’]|overall|work) ?)*$|(?:experience|exp|erfahrung|expérience|experiencia|esperienza) \($)"};
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
      R"((?:at least |over |more than |a minimum of |some |about |around )?$)"
      // Of work alone: "You've advised enterprises for"
      R"(|\byou(?: have|['’]ve) (?:\w+ly |already |also )?(?:worked|advised|consulted|practi[sc]ed|taught|trained|coached)"
      R"(|mentored|sold|supported|supervised|audited|negotiated|recruited|researched|analy[sz]ed|engineered|architected)"
      R"(|implemented|delivered|deployed|automated|modelled|modeled|drafted|edited|repaired|installed|configured)\b[^.;]{0,60} for )"
      R"((?:at least |over |more than |a minimum of |no less than |some |about |around )?$)");
  // The same in other languages, up to the number: "vous avez travaillé pendant au moins".
  std::size_t worked_abroad = choices.add(
      // English
      R"(\b(?:candidates?|applicants?|someone|somebody|people|those|anyone) (?:who|that)(?: (?:have|has)|['’]ve|['’]s) (?:\w+ )?(?:worked|spent|served|taught)\b[^.;]{0,50}$)"
      R"(|^\W*having (?:worked|spent|served)\b[^.;]{0,50}$|\bcandidates? (?:has|will have) (?:worked|spent)\b[^.;]{0,50}$)"
      // French, Spanish, Portuguese, Italian
      R"(|\b(?:avoir|ayant|vous avez|tu as|aurez|auras) (?:\w+ )?(?:exercé|travaillé|passé|occupé|pratiqué|évolué|tenu)[^.;]{0,50}$)"
      R"(|\b(?:haber|hayas|hayan|haya|has|habiendo) (?:\w+ )?(?:trabajado|ejercido|desempeñado|pasado)\b[^.;]{0,50}$)"
      R"(|\b(?:ter|tenha|tenhas|tendo|tens) (?:\S+ )?(?:trabalhado|exercido|atuado|passado)\b[^.;]{0,50}$|\b(?:já trabalhou|trabalhaste)\b[^.;]{0,40}$)"
      R"(|\b(?:aver|avere|hai|abbia|abbiano|avendo) (?:\S+ )?(?:lavorato|svolto|maturato|esercitato|operato)\b[^.;]{0,50}$)"
      // Polish, Russian, Ukrainian
      R"(|\b(?:przepracował|pracował)(?:eś|aś|eś/aś|a?byś|\(a\)ś|eś\(-aś\))[^.;]{0,50}$)"
      R"(|работавш(?:их|его|ую|ими|ей)(?:$|[^а-яё])[^.;]{0,50}$|(?:вы|ты) (?:уже )?(?:про|от)?работал[аи]? [^.;]{0,50}$)"
      R"(|(?:пропрацювали|працювали) [^.;]{0,50}$)"
      // Swedish, Norwegian, Danish, Finnish
      R"(|\b(?:du|ni|dere|i) (?:har|bör ha|ska ha|skal have|bør have|må ha|bør ha) (?:\w+ )?(?:arbetat|jobbat|arbejdet|jobbet|arbeidet|undervisat|undervist)\b[^.;]{0,40}$)"
      R"(|\bolet (?:työskennellyt|toiminut|työskennelly)[^.;]{0,40}$)");
  // German and Dutch have the verb behind, so do Turkish and Azerbaijani.
  std::size_t worked_behind = choices.add(
      R"(^\S+ [^.;]{0,70}\b(?:gearbeitet|gewirkt|unterrichtet|tätig (?:gewesen|warst|waren|bist|sind)|beschäftigt (?:gewesen|warst|waren)|gewerkt|werkzaam (?:geweest|bent))(?:$|[^\w\x{C0}-\x{24F}]))");
  Pattern who_worked{R"(\b(?:du|hast|warst|bist|wer|(?-i:Sie)|bewerber\w*|kandidat\w*|je|jij|u|wie|hebt)\b)"};
  std::size_t worked_behind_alone = choices.add(
      R"(^jahren? (?:warst|hast|bist|waren|haben|sind) (?:du|sie)\b[^.;]{0,70}\b(?:tätig|gearbeitet|beschäftigt|gesammelt|unterrichtet)\b|)"
      R"(^\S+ (?:[^\s.;]+ ){0,4}?(?:çalışmış|görev yapmış|işləmiş|çalışıb)(?: olan)? (?:olma|aday|kişi|biri|arkadaş|ekip arkadaş|namizəd|şəxs|mütəxəssis|kadr))");
  Pattern resident{
      R"(\b(?:resident|citizen|member|customer|licen[sc]e|lived|living (?:in|abroad|near|at|with)|residing|staying|dreaming|waiting|looking)"
      R"(|thinking|using (?:us|our)|follow\w*|same (?:job|role|work|position|company|employer|team|desk|place|thing)s?)"
      // Those who are employed already
      R"(|here|(?:with|for|at|among) (?:us|our \w+)|(?:once|after|when|whenever|as soon as) you(?: have|['’]ve))\b)"
      R"(|\bif you(?: have|['’]ve) been \w+ing (?:at|for|with) (?:the )?(?-i:[A-Z]\w+) for )"};
  // What is done for years and is no work; whoever teaches it works.
  Pattern leisure{
      R"(\b(?:practi[sc]ing|playing|doing|learning|pratique[sz]?|joue[sz]?) (?:the |le |la |du |de la |l['’])?)"
      R"((?:tennis|yoga|sports?|football|soccer|piano|guitare?|chess|judo|karate|karaté|danse|natation|vélo)(?:$|\s))"};
  // The same in languages whose "since" and "for" count time: "Du programmierst seit mindestens 5 Jahren".
  std::size_t doing_since = choices.add(
      // German, Dutch
      R"(\b(?:du|sie) (?:bist|arbeite|entwickel|entwirf|entwerf|programmier|codier|schreib|leite|führ|bau|betreu|administrier)"
      R"(|gestalte|design|teste|plan|konzipier|implementier|automatisier|analysier|optimier|berat|berät|pfleg|verkauf)"
      R"(|unterricht|manag|verantwort|beschäftig|nutz|verwende)\S* (?:\S+ ){0,5}?seit (?:mindestens |über |mehr als |gut )?$)"
      R"(|\b(?:je|u) (?:bent|werk|programmeer|ontwikkel|bouw|schrijf|ontwerp|beheer|test|leid|begeleid|verkoop|verzorg|codeer))"
      R"(t? (?:\S+ ){0,5}?al (?:minstens |meer dan )?$)"
      // French
      R"(|\b(?:vous|tu) (?:(?:développe|travaille|code|programme|exerce|pratique|conçoi|conceve|gère|gére|administre)\S*) )"
      R"((?:[^\s.;]+ ){0,5}?depuis (?:au moins |plus de )?$)"
      // Spanish, Portuguese, Italian
      R"(|\b(?:llevas|lleva usted) (?:al menos |más de )?$|\b(?:trabajas|programas) (?:\S+ ){0,5}?desde hace )"
      R"((?:al menos |más de )?$|\b(?:você )?(?:programa|trabalha|desenvolve|atua) (?:\S+ ){0,5}?há )"
      R"((?:pelo menos |mais de )?$|\b(?:lavori|programmi|sviluppi) (?:\S+ ){0,5}?da (?:almeno |oltre |più di )?$)"
      // Polish, Russian
      R"(|\b(?:programujesz|pracujesz|tworzysz|piszesz|rozwijasz) (?:\S+ ){0,5}?od (?:co najmniej |ponad )?$)"
      R"(|(?:вы |ты )(?:программируете|программируешь|работаете|работаешь|пишете|пишешь|разрабатываете) )"
      R"((?:\S+ ){0,5}?(?:не менее|более|от|уже|больше) $)");
  // In these words something else is told to last: "in einem Team, das seit", "dans une entreprise qui
  // depuis".
  Pattern since_of_others{
      // German, Dutch
      R"(, (?:\w+ )?(?:das|der|die|dem|den|welche\w*|wo|dat|waar)\b|\b(?:das|der|die|welche\w*|dat) (?:seit|al)\b)"
      R"(|\b(?:uns|ons)\b)"
      // French, Spanish, Portuguese, Italian
      R"(|\b(?:qui|que|che|nous|nosotros|noi)\b|qu['’])"
      // Polish, Russian
      R"(|któr|\bnami\b|котор|(?:^| )на[сш])"};
  // The verb behind: "5 yıldır yazılım geliştiriyorsunuz", "seit 5 Jahren entwickelst du".
  std::size_t doing_since_after = choices.add(
      // German, French
      R"(^jahren (?:entwickel|programmier|arbeite|betreu|administrier|schreib|leite)\w* (?:du|sie)\b)"
      R"(|^ans,? (?:vous|tu) (?:développe|travaille|code|programme|exerce|administre)\w*)"
      // Turkish, Azerbaijani
      R"(|^(?:yıldır|ildir) (?:\S+ ){0,6}?\S*(?:yorsunuz|yorsun|[ai]rsınız|irsiniz|sunuz|sınız|siniz))");
  // The same of a firm that is so for years: "10 yıldır lider olan bir ekipte".
  Pattern since_of_firm{
      R"(^\S+ [^.;]*(?:olan |bulunan |[ae]n (?:bir )?(?:ekip|takım|şirk|firma|kurum|komanda|şirkət)))"};
  // One year without a number: "at least a year", "minimum rok doświadczenia", "опыт от года".
  Pattern one_before{R"(\b(?:an?|full|minimum|co najmniej|przynajmniej|od)\s*$|(?:от|не менее|минимум)\s*$)"};
  Pattern one_at_least{
      R"(\b(?:at least|minimum(?: of)?|over|more than|no less than|spanning) an? (?:full )?$)"};
  Pattern one_of_experience{
      R"(^(?:year|decade)(?:['’]s)?(?: or (?:more|so|two))? (?:of |in )?(?:\S+ ){0,3}?(?:experience|expertise)\b)"
      R"(|^rok(?:u)? (?:\S+ ){0,2}doświadczeni|^(?:года|год)(?:$|[\s.,;)]))"
      R"(|^decade\b|^década\b|^jahrzehnt)"};
};
[[nodiscard]] const YearsRules& years_rules();

}  // namespace radar::extract
