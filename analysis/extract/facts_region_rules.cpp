#include "analysis/extract/facts_region_rules.h"

#include <initializer_list>
#include <string>
#include <vector>

#include "analysis/extract/facts_text.h"
#include "sources/text/assert.h"

namespace radar::extract {
namespace {

constexpr std::string_view k_name =
    R"x((Republic of [A-Z]\w+|U\.S\.(?:A\.?)?|U\.S\b|U\.K\.?|E\.U\.?|EE\. ?UU\.?)x"
    R"x(|[A-Z\x{C0}-\x{DE}\x{100}-\x{17F}А-ЯЁІЇ][\w\x{C0}-\x{2AF}\x{400}-\x{45F}]+(?:[ -](?:[A-Z\x{C0}-\x{DE}\x{100}-\x{17F}А-ЯЁІЇ][\w\x{C0}-\x{2AF}\x{400}-\x{45F}]+|européennes?|europ\w*|latin[ae]|unis|unido|arabes|tchèque|du Nord|du Sud)x"
    R"x(|do Norte|do Sul|del Norte|del Sur|союз[а-я]*)){0,3}))x";

// `behind` may have no capture groups either.
std::string region_pattern(std::string_view lead, std::string_view behind = "") {
  return "(?i:" + std::string(lead) + ")" + std::string(k_name) + "(?i:" + std::string(behind) + ")";
}

// "(US, UK or" before a name that more words follow: no capture groups.
constexpr std::string_view k_names_before =
    R"x((?:[^\s,/&]{2,}(?: [^\s,/&]{2,})?(?:,| ?/| ?&| (?:and|or)) ?){0,4})x";
constexpr std::string_view k_names_or =
    R"x((?:[^\s,/&]{2,}(?: [^\s,/&]{2,})?(?: ?/| ?&| (?:and|or)) ?){0,3})x";
constexpr std::string_view k_lives =
    R"x((?:located|based|present|reside|residing|resident|residents|residence|residency|live|living|domiciled)x"
    R"x(|(?:tax )?residen(?:ts?|ce|cy)))x";
constexpr std::string_view k_people =
    R"x((?:anyone|everyone|everybody|someone|candidates?|applicants?|applications|people|persons?|individuals)x"
    R"x(|residents|those|talent|engineers|developers|designers|employees|staff|workers|professionals|contractors)x"
    R"x(|specialists|freelancers))x";

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const auto part : parts) out += part;
  return out;
}

// "Remote, must reside in the UK", "work from home, anywhere in the EU".
std::string behind_remote_pattern() {
  return region_pattern(
      R"x((?:remote(?:ly)?|\bremot[oa]|teletrabajo|teletrabalho|télétravail|work(?:ing)? from (?:home|your (?:own )?home|any (?:place|part|town|city|province|state|region|location)|wherever(?: you (?:\w+ ){0,3}?\w+)?|anywhere)|home[- ]based)x"
      R"x(|telecommut(?:e|ing)|telework(?:ing)?))x"
      R"x((?:[\s,:(–—-]+(?:your|home|province|place|town|city|village|region|state|spot|corner|location|part|county|work|role|position|job|contract|opportunity|only|region|within|inside|anywhere|from|in)x"
      R"x(|across|throughout|based|must be|candidates|applicants|the|US-based|(?:for |to )?residents (?:of|in))x"
      R"x(|(?:fully|complet\w*|total\w*|intégral|currently|strictly|permitted|allowed|possible|available|eligible|locations?:|countries:?))x"
      R"x(|(?:but )?(?:only )?(?:open|limited|restricted|available) (?:only )?to|but|though|however|just|exclusively|solely|(?:for|to) (?:people|anyone|anybody|everyone|those|candidates|applicants|persons|employees|citizens)(?: who)?(?: of)?|living|residing|located|continental|contiguous|mainland|all of|all over|all across|right across|everywhere|any part of|any|country|nationwide|of)x"
      R"x(|(?:provided|as long as|so long as|on condition)(?: that)?|(?:you(?: are|['’]re)?|home|it) (?:is|lies|are|live|reside|stay|remain|based|located)|is|lies|you(?:['’]re| are)?|live|reside|stay)x"
      R"x(|(?:but )?(?:you )?must (?:reside|live|be located|be based))){0,7}[\s,:(–—-]+)x");
}

// "Candidates based anywhere in Latin America; the position is remote".
std::string before_remote_pattern() {
  return region_pattern(
      R"x((?:(?:^|[:(,–-] ?|\b(?:based|living|located|work(?:ing)?|residing|from|candidates|be) )anywhere)x"
      R"x(|must (?:live|reside|be located|be based)))x"
      R"x( (?:in|within|across|inside)(?: the)? )x");
}

// "100 % en remoto desde España", "télétravail complet, depuis la France".
std::string abroad_pattern() {
  return region_pattern(
      R"x((?:\bremot[oae]|teletrabajo|teletrabalho|télétravail|telelavoro|smart ?working|à distance|distanciel)x"
      R"x(|home[- ]?office|(?:på )?distans|hjemmefra|hemifrån|etänä|na dálku|z domova|віддален[\w\x{C0}-\x{4FF}]*(?: робот[\w\x{C0}-\x{4FF}]*)?|op afstand|thuiswerk\w*|mobiles arbeiten|zdaln[\w\x{C0}-\x{4FF}]+|удал[её]нн?[\w\x{C0}-\x{4FF}]*|дистанционн?[\w\x{C0}-\x{4FF}]*))x"
      R"x((?:[\s,:(–—-]+(?:100 ?%|complet\w*|total|integral|intégral|solo|sólo|uniquement|seulement|exclusivement)x"
      R"x(|únicamente|possible|posible|possibile|possível|möglich|somente|apenas|unicamente|esclusivamente|aber|nur|ausschließlich|allerdings|arbeiten|möglich)x"
      R"x(|tätig|alleen|maar|uitsluitend|werken|mais|pero|mas|ma|trabajar|trabalhar|lavorare|ale|tylko|wyłącznie)x"
      R"x(|praca|но|только|лишь|строго|исключительно|работать|работа|але|лише|тільки|виключно|solamente|interamente|współpraca)){0,5}[\s,:(–—-]+)x"
      R"x((?:desde|depuis|inom|från valfri ort i|från hela|från var som helst i|fra hvor som helst i|från|fra|i hele|i hela|innenfor|inden for|z celé|v rámci|з|із|en|em|no|na|nos|dans|au|aux|w|в|partout en|en cualquier (?:lugar|parte) de|desde cualquier (?:lugar|parte|país) del?)x"
      R"x(|(?:de|em) qualquer (?:lugar|parte|país|estado|cidade) d[aoe]s?|n['’]importe où en|dans tout(?:e|es)?)x"
      R"x(|depuis n['’]importe quel(?:le)? (?:pays|région|endroit|ville) d(?:e|u|es)?|dentro del?|dentro d[aoe])x"
      R"x(|innerhalb(?: von| der)?|aus|von überall in|in ganz|deutschlandweit in|vanuit|binnen|da tutta|in tutta)x"
      R"x(|ovunque in|da qualsiasi (?:luogo|parte|città) (?:in|d)|na terenie|z terenu|z terytorium|из|по)x"
      R"x(|на территории|с территории|со всей территории|в пределах|для (?:жителей|резидентов|граждан)|для (?:кандидатов|специалистов|тех, кто) (?:из|в)|на території|з території|для (?:жителів|мешканців)|dall[aoe]?|dal|dagli|dai|nell[aoe]?|negli|nei|a partir d[aoe]s?|ze?|(?:para )?(?:quem (?:mora|reside|vive)|residentes|residiendo))x"
      R"x( (?:em|no|na|en)))x"
      R"x((?: (?:la|le|les|el|o|a|os|l|der|den|des|toda|todo|toute|tout|ganz|heel|całej|całego|всей))*[ ’'])x");
}

void add_english_duties(std::vector<std::string>& out) {
  // "You must be located in the US", "your home needs to be in Canada", "must live and work in the UK".
  constexpr std::string_view must =
      R"x(\b(?:must|needs? to|ha(?:ve|s) to|required to|should|shall|as long as you|provided (?:that )?you)x"
      R"x(|(?:apply|applying|eligible|considered?|welcome|only|remote(?:ly)?|job|role) if you))x";
  constexpr std::string_view fill =
      R"x((?: (?:currently|already|physically|legally|permanently|primarily|also|all|either|be|are|a|an|have|your|their|permanent|primary|legal|main|place of)x"
      R"x(|able to|willing to|must|remain|both))*)x";
  constexpr std::string_view in =
      R"x((?: (?:in|within|inside|of|anywhere|somewhere|across|throughout)){1,3})x"
      R"x((?: (?:the|an?|mainland|continental|contiguous|state of|one of|any of|following|these|our|states|countries)x"
      R"x(|eligible|approved|listed|locations|regions))*[ :(–-]{1,3})x";
  out.push_back(
      region_pattern(joined({must, fill, "(?: (?:", k_lives,
                             R"x(|home)(?: (?:and|or|&) (?:be )?(?:work(?:ing)?|)x", k_lives, "))?)?", in})));
  // "You must work remotely from within Germany", "the work must be done from the US".
  out.push_back(region_pattern(joined(
      {R"x((?:)x", must,
       R"x(|\b(?:can|may|will) only|\bonly)(?: (?:be|able to|willing to|currently|only))*)x",
       R"x( (?:work(?:ing)?|done|performed|carried out|completed|executed|worked|fulfilled|undertaken))x",
       R"x((?: (?:remotely|from home|fully remote))*)x",
       R"x( (?:from(?: (?:within|inside|anywhere in|somewhere in|home in))?|within|inside|anywhere in))x",
       R"x( (?:the |mainland |continental )?)x"})));
  // "Requires you to live in Norway", "must be fluent in German and live in the EU".
  out.push_back(region_pattern(joined(
      {R"x(\b(?:requires?(?: you| candidates| applicants)?(?: to)?)x",
       R"x(|(?:must|should|needs? to|have to)\b[^.;]{5,60}? and)(?: (?:be|have|currently|a|permanent))* )x",
       k_lives, R"x( (?:in|within) (?:the )?)x"})));
  out.push_back(region_pattern(R"x(\bresidence (?:must be|has to be|is)(?: in)? (?:the )?)x"));
  // "Residence in Germany is required".
  out.push_back(region_pattern(
      R"x(\b(?:residen(?:ce|cy)|domicile|home address|(?:permanent |fixed |main )?(?:home|address)|being based|being located|living) (?:in|within) (?:the )?)x",
      R"x((?:,? (?:or|and) [^.;,()]{2,30}?)? (?:is |are )?(?:\w+ )?(?:required|necessary|mandatory|needed|a must)\b)x"));
}

void add_english_people(std::vector<std::string>& out) {
  // "Open to anyone living in the UK", "we can employ people resident in Latin America".
  out.push_back(region_pattern(joined(
      {R"x((?:\b(?:open|available|limited|restricted|offered|reserved) (?:only |exclusively )?(?:to|for))x",
       R"x(|\b(?:we|we['’](?:re|ll)|can|only|currently|exclusively|able to|are|now|will)(?: (?:only|currently|now|able)x",
       R"x(|also|exclusively|to|are|be))*)x",
       R"x( (?:employ|hire|hiring|recruit|recruiting|accept|accepting|consider|considering|engage|engaging))x",
       R"x(|\bremote(?:ly)?,? (?:role |position |job |work |only |contract )*(?:open |available )*(?:for|to))x",
       R"x(|\b(?:role|position|job|opening|vacancy)(?: ad| posting| offer)? is (?:only |open |exclusively )*for|(?:^|[(.;,–—-] ?)only)(?: only| applications from| all)* )x",
       k_people,
       R"x((?:,? (?:only|who|that|currently|already|is|are|lives?|living|resides?|residing|located|based)x"
       R"x(|resident|anywhere|from|and|working|work)){0,6} (?:in|within|across|of|from|inside) (?:the )?)x"})));
  // "Anyone living in the United Kingdom can do this job".
  out.push_back(region_pattern(
      R"x((?:^|[.;:] ?)(?:anyone|anybody|everyone|people|those|candidates|applicants)(?: who (?:is|are|lives?|resides?)| who['’]s)?)x"
      R"x((?: (?:living|based|located|residing|resident|anywhere))* (?:in|within) (?:the )?)x",
      R"x((?:,? (?:or|and) [^.;,()]{2,30}?)?,? (?:(?:can|may|could) (?:\w+ )?(?:apply|do (?:this|the)|work|join|take|fill|perform|be (?:hired|considered|employed))|(?:is|are) (?:welcome|eligible))\b)x"));
  // "Looking for someone based in the UK".
  out.push_back(region_pattern(
      R"x(\b(?:looking for|seeking|searching for|hiring)\b[^.;:]{0,60}? (?:based|located|living|residing|resident)x"
      R"x(|(?:who|that) (?:is|are|lives?|resides?)(?: based| located)?)(?: anywhere| somewhere)? (?:in|within) (?:the )?)x"));
  // "We can only hire in the EU", "work from wherever you like inside the EU", "you may live anywhere in
  // Italy".
  out.push_back(region_pattern(
      R"x((?:\b(?:can|able to|only) (?:only |currently |legally )*(?:employ|hire|hiring|recruit)(?:ing)?(?: you)?)x"
      R"x(|\bwe(?:['’]re| are) (?:only |currently |now |exclusively )*(?:hiring|recruiting)(?: only| remotely)?)x"
      R"x(|\bwe (?:only |exclusively |currently )*(?:hire|employ|recruit)(?: \w+)?)x"
      R"x(|\b(?:can|may|could|to|you) (?:live|reside|be (?:based|located)|work)(?: and work| or work)?(?: remotely)?)x"
      R"x((?: from)? (?:anywhere|wherever|somewhere)(?: you (?:like|want|wish))?,?)x"
      R"x(|\b(?:from|based|located|liv(?:e|es|ing)|resid(?:e|es|ing)|remote(?:ly)?|hybrid|be)(?: \(?\w+\)?)? anywhere)x"
      R"x(|\bwherever(?: you (?:\w+ ){0,2}?\w+)?,?(?: as long as (?:it is|it['’]s|you are|that is|that['’]s))?))x"
      R"x( (?:in|within|across|inside) (?:the )?)x"));
  // "The role is based in Spain", "you will be based in Ireland and work remotely".
  out.push_back(region_pattern(
      R"x((?:\b(?:role|position|job|post|opportunity|vacancy)(?: \w+){0,1}? (?:is|must be|will be|can be|may be))x"
      R"x((?: fully| only| currently| remote(?:ly)?,?| and)* (?:based|located|performed|done|restricted|limited)x"
      R"x(|available|open)(?: only| exclusively)?(?: in| within| to| from)(?: within| anywhere in)?)x"
      R"x(|\byou(?:['’]ll| will)(?: be)? (?:based|living|located|work(?:ing)? (?:remotely )?from)(?: home| anywhere)?)x"
      R"x((?: in| within| from)?|\b(?:candidates?|applicants?|employees|hires|team members) (?:are|will be))x"
      R"x( (?:based|located) in) (?:the )?)x"));
  // A line of its own: "Based in the UK", "- You live in Canada or Mexico".
  out.push_back(region_pattern(
      R"x(^[^\w\x{C0}-\x{5FF}]*(?:(?:you(?:['’]re| are)?|currently|candidates?|applicants?|ideally) )*)x"
      R"x((?:based|located|living|residing|live|reside|resident)(?: anywhere| somewhere| permanently| and working)*)x"
      R"x( (?:in|within|of) (?:the )?)x",
      R"x((?:\s*(?:$|[.;)(])|,? (?:or|and|with|only)\b|, [^.;,()]{2,20}(?:,|(?:,)? (?:or|and) )))x"));
}

void add_english_rows(std::vector<std::string>& out) {
  // "US residents only", "you must be UK-based".
  out.push_back(region_pattern(
      joined(
          {R"x((?:^[^\w\x{C0}-\x{5FF}]*|\b(?:must|have to|has to|needs? to|should) be (?:an? )?|\bopen (?:only )?to |\bonly |[(:;,–—-] ?|\bfor |\bto ))x",
           k_names_before}),
      R"x((?:[- ]based (?:candidates |applicants |people )?only|[- ](?:candidates|applicants|residents?|people) only)x"
      R"x(|[- ](?:based|residents?)[^\w\x{C0}-\x{5FF}]*$|(?:[ -]based)? only(?:[^\w\x{C0}-\x{5FF}]*$|[).,;])))x"));
  out.push_back(region_pattern(
      joined(
          {R"x((?:\b(?:must|have to|has to|needs? to|should) be (?:an? )?|\b(?:open|limited|restricted|available) (?:only |exclusively )?(?:to|for) )x",
           R"x(|\bonly (?:for |to |consider\w* |accept\w* |hir\w+ )?|\b(?:hiring|looking for|seeking|(?:remote|role|position|job|opportunity) for) ))x",
           k_names_before}),
      joined({R"x((?:[- ]based (?:\w+ )?(?:)x", k_people,
              R"x()\b|[- ]residents?\b|[- ]based\b[^\w\x{C0}-\x{5FF}]*(?:$|and\b)))x"})));
  // "Applicants from India only".
  out.push_back(region_pattern(
      joined({R"x(\b)x", k_people, R"x((?: (?:based|living|located|residing))? (?:from|in|of) (?:the )?)x",
              k_names_before}),
      R"x( only\b)x"));
  // The label of a row.
  out.push_back(region_pattern(
      R"x((?:^|[.;•|] ?)[^\w\x{C0}-\x{5FF}]*(?:(?:remote|hiring|eligible|candidate|work|allowed|accepted) )?)x"
      R"x((?:regions?|countr(?:y|ies)|states|location (?:restrictions?|eligibility|requirements?))x"
      R"x(|(?:eligible|candidate|hiring|allowed|remote) locations?|hiring in|place of residence|länder|land|pays|país|paese|kraj|страна))x"
      R"x(\s?[:|]\s?(?:the )?)x"));
  // "Location: Canada", which is no town.
  out.push_back(region_pattern(
      joined({R"x(^[^\w\x{C0}-\x{5FF}]*(?:job |work )?locations?\s?:\s?(?:the |anywhere in (?:the )?)?)x",
              k_names_or}),
      R"x((?: only)?[^\w\x{C0}-\x{5FF}]*$)x"));
  // "Location: Germany (remote)", "US Remote".
  out.push_back(region_pattern(
      joined(
          {R"x((?:^[^\w\x{C0}-\x{5FF}]*|\b(?:locations?|standort|arbeitsort|lieu|ubicación|lokalizacja|sede|locatie)\s?:\s?|\bbased in\s?:?\s?|[(\[|–—] ?| - |\), ))x",
           k_names_or}),
      R"x((?:\s?[–—,(|-]\s?|[- ]based,? | )(?:(?:fully |100 ?% |full )?remote|home[- ]based|work from home))x"
      R"x((?:[ -](?:only|ok|role|position|job|eligible))?\s*(?:$|[)\],.;|(–—-]))x"));
  // "Candidates outside the EU cannot be considered", "unable to hire outside of Canada".
  out.push_back(region_pattern(
      R"x(\b(?:candidates|applicants|applications|anyone|people|those)(?: \w+){0,3} outside (?:of )?(?:the )?)x",
      R"x([^.;]{0,30}(?:\bnot\b|cannot|can['’]t|won['’]t|unable))x"));
  out.push_back(region_pattern(
      R"x((?:\bunable to|\bcan(?:not|['’]t)|\b(?:do|does|will|are)(?: not|n['’]t)|\bnot able to|\bwon['’]t))x"
      R"x( (?:currently )?(?:hire|hiring|employ|consider|considering|accept|accepting|engage|recruit))x"
      R"x((?: \w+){0,4} outside (?:of )?(?:the )?)x"));
}

void add_germanic(std::vector<std::string>& out) {
  // German.
  out.push_back(region_pattern(
      R"x(\b(?:wohnsitz|wohnhaft|wohnst|lebst|ansässig|von überall)(?: \w+){0,3}? (?:in|innerhalb|aus))x"
      R"x((?: der| den| von| ganz)* )x"));
  out.push_back(region_pattern(
      R"x(\b(?:du|musst|müssen|solltest|sollten|solange|sofern|wer)\b[^.;]{0,40} in (?:der |den )?)x",
      R"x(,?(?: (?:oder|und|in|der|den) ?\S*){0,4} (?:wohn|leb|ansässig|gemeldet|steuerpflichtig))x"));
  // Dutch, Danish, Swedish, Norwegian.
  out.push_back(region_pattern(
      R"x(\b(?:(?:woonachtig|woont|wonen|woon je|woonplaats)(?: \w+)? (?:in|binnen)(?: de)?|vanuit heel)x"
      R"x(|(?:bo|bor|bosat|bosatt|bosiddende|befinner dig|opholder dig) i|(?:hvor som helst|var som helst|overalt) i) )x"));
  // Finnish: "vain Suomesta käsin", "mistä päin Suomea tahansa".
  out.push_back(region_pattern(R"x((?:^|[\s(]))x", R"x( (?:käsin|asuv\w+|tahansa)\b)x"));
  // Czech: "odkudkoli z Česka", "bydlíte v Česku".
  out.push_back(region_pattern(R"x((?:odkudkoliv? (?:z|ze|v|ve)|bydl\S+ (?:v|ve)|na území) )x"));
}

void add_romance(std::vector<std::string>& out) {
  // French.
  out.push_back(region_pattern(
      R"x((?:\b(?:résid(?:er|ant|ez?|ence)|domicilié\S*|domicile|habit(?:er|ant|ez))(?: \S+){0,2}?)x"
      R"x(|(?:^|[^a-zA-Z\x{C0}-\x{5FF}])être (?:basé|situé|localisé)\S*)x"
      R"x(|(?:^[^\w\x{C0}-\x{5FF}]*|[,(:;] ?|\b(?:travail|télétravail|distance|remote|viv|habit|basé|install|poste)[^.;]{0,40} ))x"
      R"x((?:n['’]importe où|partout)) (?:en|au|aux|dans(?: toute)? l['’]) ?)x"));
  // "Poste ouvert aux candidats de toute la Belgique".
  out.push_back(region_pattern(
      R"x(\b(?:ouvert\S*|réservé\S*|accessible\S*) (?:uniquement |seulement )?(?:aux|à des) (?:candidat|personne|résident|profil)\S*)x"
      R"x((?: (?:résidant|résidants|basé\S*|situé\S*|vivant|habitant))? (?:de|du|des|en|au|aux|dans)(?: toute?)?(?: (?:la|le|les))? ?)x"));
  // Spanish, Portuguese, Italian.
  out.push_back(region_pattern(
      R"x((?:\b(?:resid(?:ir|as?|es|[eê]ncia|entes?|a[nm]|enza|enti|ere)|risied\w+|vivir|vivas|morar|more|mora))x"
      R"x(|\b(?:viver|vivere|abitare|domic[ií]lio|domiciliad?t?[oai]s?))(?: \S+){0,2}?)x"
      R"x( (?:en|em|no|na|nos|in|nell['’]|negli)(?: la| el| los| os| toda| todo| tutta)* ?)x"));
  constexpr std::string_view work =
      R"x((?:^[^\w\x{C0}-\x{5FF}]*|[,(:;] ?|\b(?:trabaj|trabalh|remot|teletrab|resid|viv|mor|ubicad|desde|lavor|smart|abit)x"
      R"x(|da|de)(?:[^.;]{0,40} | ))(?:desde |en |em |de |da |in )?)x";
  out.push_back(region_pattern(
      joined({work, R"x((?:(?:cual|qual)quier (?:lugar|parte|punto|sitio|país) del?(?: la| los)? )x",
              R"x(|qualquer (?:lugar|parte|ponto|cidade|estado|país) d[oaea]s? )x",
              R"x(|(?:ovunque|qualsiasi (?:luogo|parte|città)) (?:in |d['’]|dell['’])))x"})));
}

void add_slavic(std::vector<std::string>& out) {
  // Polish.
  out.push_back(region_pattern(
      R"x((?:\b(?:mieszka|zamieszk|rezyd|przebywa)\S*(?: \S+){0,2}? (?:w|na terenie|na terytorium))x"
      R"x(|\b(?:dowolnego miejsca|każdego miejsca)(?: w| na terenie)?)x"
      R"x(|(?:^[^\w\x{C0}-\x{5FF}]*|[,(:;] ?|\b(?:prac|pracuj|zdaln|remote|kandydat|osob|os[oó]b|zatrudni)[^.;]{0,40} )na terenie))x"
      R"x((?: całej| całego)? )x"));
  // Russian, Ukrainian.
  out.push_back(region_pattern(
      R"x((?:прожива\S+|находи(?:ться|тесь|шься)|находясь|резидент\S*|перебува\S+)(?: \S+){0,2}?)x"
      R"x( (?:в|у|на территории) )x"));
}

void add_turkic(std::vector<std::string>& out) {
  constexpr std::string_view ending =
      R"x((?:['’][dt][ae] (?:ikamet|yaşa|otur)|(?:['’]n?[ıiuü]n)? (?:her yerinden|sınırları içinde))x"
      R"x(|['’]?[dt][aə]? (?:yaşay|yaşama)|(?:['’]\w+)? (?:içinden|daxilində|ərazisində)))x";
  out.push_back(region_pattern(R"x((?:^|[\s(]))x", ending));
  // "Türkiye genelinde uzaktan çalışma", but not "Türkiye genelinde 500 mağaza".
  out.push_back(region_pattern(
      R"x((?:^|[\s(]))x",
      R"x((?:['’]\w+)? genelinde(?:[^\w\x{C0}-\x{5FF}]*$|[^.;]{0,40}(?:çalış|uzaktan|remote|evden|yaşa|ikamet|aday|başvur)))x"));
  // "Tamamen uzaktan, Türkiye'den", "uzaqdan, yalnız Azərbaycandan".
  out.push_back(region_pattern(
      R"x((?:uzaktan|remote|evden|çalış\S*|uzaqdan|evdən|məsafədən)(?: işləmək| çalışma| iş)?[\s,(:–—-]+(?:(?:sadece|yalnızca|yalnız|ancak|amma|ama)[\s,]+)*)x",
      R"x(['’]?[dt][aeə]n(?:[^\w\x{C0}-\x{5FF}]|$))x"));
  out.push_back(
      region_pattern(R"x((?:uzaktan|remote|evden|çalış)[^.;]{0,30}[\s(,])x", R"x((?:['’]\w+)? genelinde)x"));
}

// "From any town of", "all over", "as long as you stay within", by language: before the region's name, and
// behind it.
struct AnyPlace {
  std::string_view before, behind;
};

constexpr AnyPlace k_any_place[] = {
    // English
    {R"x((?:^[^\w\x{C0}-\x{5FF}]*|[,(:;–—-] ?|\b(?:work(?:s|ing)?|job|role|position|home|remote(?:ly)?|done|based|live|living)\b[^.;]{0,40} ))x"
     R"x((?:from|in) (?:any|every|whichever) (?:\w+ )?(?:city|town|village|province|county|state|region|corner|part|canton|suburb|place|location|municipality))x"
     R"x( (?:of|in|within|across) (?:the )?)x",
     ""},
    {R"x(\b(?:(?:fully|entirely|completely) distributed|all of us (?:work|live|sit)|we all (?:work|live)|our team (?:works|lives))(?: from home| remotely)?,?)x"
     R"x( (?:within|across|throughout|all over|all across|everywhere in|in) (?:the )?)x",
     ""},
    {R"x(\b(?:provided|as long as|so long as|on condition|if)(?: that)? (?:(?:your |the )?(?:home|base|residence|address) (?:is|lies|remains)|you (?:remain|stay|work|sit|do it|do so))x"
     R"x(|(?:that|this|it) (?:is|happens))(?: from)? (?:in|within|inside|from) (?:the )?)x",
     ""},
    // German
    {R"x((?:^|[^\w\x{C0}-\x{24F}])(?:aus|von|an|in) (?:jede[rmn]|(?:eine[rm] )?beliebige[rmn]|welche[rm]) (?:\w+ )?(?:ort|stadt|bundesland|kanton|region|teil|winkel|ecke|gemeinde|fleck)e?s?)x"
     R"x( (?:in|innerhalb|aus)?(?: ?(?:der|des|von|ganz))* ?)x",
     ""},
    {R"x((?:^\W*|\b(?:remote|arbeit|zu ?hause|home[- ]?office|job|stelle)[^.;]{0,40} )(?:egal|ganz gleich|gleich),? (?:von )?wo(?: aus)?(?: (?:du|sie) (?:bist|lebst|wohnst|arbeitest|sind|leben))?,? (?:in|innerhalb)(?: (?:der|des|von|ganz))* )x",
     ""},
    {R"x(\b(?:solange|sofern|wenn|vorausgesetzt|falls)(?:,? dass)? (?:du|sie|man|dies|das)\b[^.;,]{0,25} (?:innerhalb|in|aus|von)(?: (?:der|des|von|den))* )x",
     R"x((?: aus| heraus)? (?:aufh|befind|bleib|bist|sind|arbeit|sitz|wohn|leb|erfolg|geschieh|mach|tust))x"},
    // Dutch
    {R"x(\b(?:vanuit|in|op) (?:elke|iedere|welke|een willekeurige) (?:\w+ )?(?:plaats|stad|provincie|gemeente|plek|hoek|regio|deel)(?: dan ook)? (?:in|van|binnen) (?:de )?)x",
     ""},
    {R"x((?:^\W*|\b(?:werk|thuis|woon|remote)[^.;]{0,30} )(?:overal|waar dan ook|waar je ook (?:bent|woont)) (?:in|binnen|vanuit) (?:de )?)x",
     ""},
    {R"x(\b(?:mits|zolang|als|indien|op voorwaarde dat) (?:je|u|dat|dit|het)\b[^.;,]{0,25} (?:vanuit|in|binnen) (?:de )?)x",
     R"x( (?:doet|woont|werkt|bent|verblijft|blijft|gebeurt|zit|gevestigd|is))x"},
    // French
    {R"x((?:^|[^\w\x{C0}-\x{24F}])(?:de|depuis|dans) n['’]importe (?:où|quell?e? \S+) (?:de|d['’]|du|des|en|au|aux|dans)(?: (?:la|le|les|toute))?(?: ?l['’])? ?)x",
     ""},
    {R"x(\b(?:travaill|télétravaill|exerc|habit|viv)\S*(?: \S+){0,2}? depuis (?:toute? )?(?:la |le |les |l['’])?)x",
     ""},
    {R"x((?:^|[^\w\x{C0}-\x{24F}])où que (?:vous (?:soyez|habitiez|viviez)|tu (?:sois|habites|vives)),? (?:en|au|aux|dans) (?:l['’])?)x",
     ""},
    {R"x((?:à condition|pourvu|tant|du moment) (?:que|qu['’]|de|d['’])[^.;,]{0,35} (?:en|au|aux|depuis|dans)(?: la| le| les)?(?: l['’])? ?)x",
     ""},
    // Spanish, Portuguese, Italian
    {R"x(\b(?:desde|en|de) cualquier (?:lugar|parte|punto|sitio|país|provincia|ciudad|comunidad(?: autónoma)?|rincón|municipio|región|localidad|estado|pueblo) (?:del?|en)(?: la| los| el| las)? )x",
     ""},
    {R"x(\bdesde tod[ao] (?:el |la )?)x", ""},
    {R"x(\bsiempre (?:que|y cuando) (?:\S+ ){0,3}?(?:en|dentro de|desde)(?: la| el| los)? )x", ""},
    {R"x(\b(?:de|em|desde) qualquer (?:lugar|parte|ponto|sítio|cidade|estado|país|região|zona|concelho|localidade|distrito) (?:d[oae]s?|em|n[oa]) )x",
     ""},
    {R"x(\b(?:trabalh|remot|candidat|pessoas)[^.;]{0,30} de tod[ao] [oa] )x", ""},
    {R"x(\bdesde que (?:\S+ ){0,3}?(?:em|no|na|dentro d[aoe]) )x", ""},
    {R"x(\b(?:da|in) (?:qualsiasi|qualunque) (?:luogo|parte|città|località|regione|provincia|comune|posto|punto|angolo) (?:in |d['’]|dell['’]|della |del |dello |di ))x",
     ""},
    {R"x(\b(?:purché|a patto che|a condizione che|basta che) [^.;,]{0,25}(?:in|dentro|all['’]interno (?:di|del|della))(?: l['’])? ?)x",
     ""},
    {R"x(\b(?:ovunque|dovunque) (?:tu sia|ti trovi|vi troviate|tu viva|si trovi)? ?in )x", ""},
    // Polish, Czech, Romanian
    {R"x((?:^|[^\w\x{C0}-\x{24F}])(?:z|w|ze) (?:dowolne(?:go|j)|każde(?:go|j)|jakie(?:go|j)kolwiek|które(?:go|j)kolwiek) (?:miejsca|miasta|zakątka|regionu|województwa|miejscowości|części|punktu|kraju)(?: w| na terenie)? )x",
     ""},
    {R"x(\b(?:prac|zdaln|osob|osoby|kandydat)[^.;]{0,30} z całe(?:j|go) )x", ""},
    {R"x((?:^|[^\w\x{C0}-\x{24F}])z (?:které|jaké)(?:hokoliv?|koliv?) (?:města|místa|kraje) (?:v|na území|z) )x",
     ""},
    {R"x(\bdin orice (?:oraș|loc|localitate|județ|colț) (?:din|al) )x", ""},
    // Russian, Ukrainian
    {R"x(из люб(?:ого|ой) (?:города|точки|региона|места|уголка|области|страны|насел[её]нного пункта) (?:в |на территории )?)x",
     ""},
    {R"x((?:^|[^а-яё])(?:(?:работ|удал[её]н|дистанц|сотрудник|кандидат|набира|ищем)[^.;]{0,40} (?:по всей|на всей территории)|в любом (?:городе|регионе)|в любой точке|из всех (?:городов|регионов)) (?:территории )?)x",
     ""},
    {R"x(з будь-як(?:ого|ої) (?:міста|точки|регіону|місця|куточка|області|країни) (?:в |у |на території )?)x",
     ""},
    {R"x((?:^|[^а-яёіїє])(?:(?:прац|робот|віддал|дистанц|кандидат)[^.;]{0,40} (?:по всій|на всій території)|у будь-якому місті|в будь-якому місті) (?:території )?)x",
     ""},
    // Swedish, Norwegian, Danish
    {R"x((?:från|fra|i) (?:valfri|valgfri|vilken|hvilken som helst|en hvilken som helst|enhver) (?:ort|stad|plats|by|sted|kommune)(?: som helst)? i )x",
     ""},
    {R"x((?:var|hvor) (?:du vill|du vil|du än (?:är|bor)|du enn (?:er|bor)|du end (?:er|bor)) i )x", ""},
    {R"x(så (?:länge|lenge|længe) du [^.;,]{0,20}(?:i|inom|innenfor|inden for) )x", ""}};

void add_any_place(std::vector<std::string>& out) {
  for (const auto& [before, behind] : k_any_place) out.push_back(region_pattern(before, behind));
  // Turkish, Azerbaijani: the name stands before.
  out.push_back(region_pattern(
      R"x((?:^|[\s(,]))x",
      R"x((?:['’]?n?[ıiuü]n)? (?:herhangi bir|istediğin(?:iz)?|dilediğin(?:iz)?|her|tüm|bütün|istənilən|hər|hər hansı) (?:yer|il|şehir|şehr|kent|bölge|şəhər|bölgə|rayon)(?:in|ler|lər|un)?[a-zıiüəğ]*[dt][aeə]n)x"));
}

std::vector<std::string> residence_patterns() {
  std::vector<std::string> out;
  add_english_duties(out);
  add_english_people(out);
  add_english_rows(out);
  add_germanic(out);
  add_romance(out);
  add_slavic(out);
  add_turkic(out);
  add_any_place(out);
  return out;
}

// Between the names of a list.
constexpr std::string_view k_or =
    R"x((?:or|and|and/or|oder|und|bzw\.|ou|et|o|e|y|i|u|of|en|og|och|eller|lub|albo|tai|ja|или|и|або|və|veya|ve|ya da)x"
    R"x(|yaxud))x";

std::string next_name() {
  return region_pattern(joined(
      {R"x(^\)?(?:\s?[,/&|+;](?: )x", k_or, R"x()?| )x", k_or,
       R"x()(?: ?(?:either|only|the|in|in the|den|der|la|le|les|el|los|en|em|na|w|в|em|nos|dans)\b)* ?)x"}));
}

std::string previous_name() {
  return region_pattern("", joined({R"x((?:,| ?/| ?&|,? )x", k_or, R"x() ?(?:the )?$)x"}));
}

}  // namespace

RegionRules::RegionRules()
    : behind_remote(behind_remote_pattern()),
      before_remote(before_remote_pattern()),
      abroad(abroad_pattern()),
      next(next_name()),
      previous(previous_name()),
      elsewhere(R"((?i)^,? (?:or|and|oder|und|ou|et|o|y|lub|of) )"
                R"((?:abroad|elsewhere|anywhere|worldwide|im ausland|à l['’]étranger|za granicą))"
                R"(|^,? (?:o|ou) (?:en|no) (?:el )?(?:extranjero|exterior)|^,? of in het buitenland)"
                R"(|^,? или (?:за границей|за рубежом))") {
  RADAR_ASSERT(behind_remote.ok() && before_remote.ok() && abroad.ok());
  RADAR_ASSERT(next.ok() && previous.ok() && elsewhere.ok());
  for (const auto& pattern : residence_patterns()) {
    RADAR_ASSERT(residence.emplace_back(pattern).ok());
    static_cast<void>(residence_words.add_sound(pattern));
  }
  residence_words.freeze();
}

const RegionRules& region_rules() {
  static const auto* const all = new RegionRules;
  return *all;
}

bool is_denied_residence(std::string_view before) {
  static const Pattern denied(
      R"((?:\b(?:not|never|nor|except|excluding|outside|unless|unable|cannot|without|nicht|kein\w*|pas|nie|niet|ikke)"
      R"(|inte)\b|n['’]t\b|(?:^| )не )[^,;:]{0,25}$)"
      // "Our clients work at home".
      R"(|\b(?:customers|clients|users|kunden|clientes|clienti|klienci|klanten) (?:\S+ )?(?:work|arbeit|travaill)"
      R"(|trabaj|trabalh|lavor|prac|werk)\S* $|клиенты (?:\S+ )?работа\S* $)");
  return denied.in(before);
}

bool is_of_others(std::string_view before) {
  static const Pattern other(
      // Not "data engineers based in Spain".
      R"(\b(?:(?:our|the|all|your|their|customer|user|personal|patient) data|data (?:must|has|have|needs?|should))"
      R"(|servers|backups|records|workloads|clients|customers|users|offices|(?:our|the|an|head|main) office|entity)"
      R"(|entities|vendors|stores|shops|business(?:es)?|companies|employers|organi[sz]ations|partners|investors)"
      R"(|founders|headquarters)\b[^,;]{0,25}$)"
      R"(|\b(?:kunden|daten|clientes|dados|datos|données|klienci|klanten|clienti|magasins?|boutiques|tiendas|negozi)"
      R"(|lojas|sklepy|projekty|projekte|filialen|winkels|kunder)\b[^,;]{0,30}$)"
      R"(|\b(?:salary|salaries|compensation|pay) (?:\w+ )?(?:ranges?|bands?|is|are|for)\b[^.;]{0,80}$)"
      R"(|(?:клиент|магазин|офис|данны|сервер|партн[её]р)\S*[^,;]{0,50}$|(?:müştəri|müşteri|mağaza)\S*[^,;]{0,25}$)");
  return other.in(before);
}

bool is_beside_residence(std::string_view behind) {
  static const Pattern beside(
      R"(^[ -](?:time ?-?zones?|time\b|business hours|working hours|hours|daytime|companies|customers?|clients?)"
      R"(|markets?|offices?|teams?|startups?|businesses|payroll|dollars?|holidays?|headquarters|hq\b|government|law)"
      R"(|tax\w*|entity|entities|accounts?|subsidiary|operations|work (?:permit|visa)|visa|citizen\w*|passport|language)"
      R"(|history|data|users|sales|territory|news)|^[^.;\n]{0,90}: ?[$€£])");
  return beside.find_at_start(behind).begin != std::string_view::npos;
}

}  // namespace radar::extract
