// Plain sentences of where the work is done that count neither days nor name a mode: "Remote, worldwide",
// "Monday at the office, the other days at home", "the team sits in our office every day".
#include <string>

#include "analysis/extract/facts_text.h"
#include "analysis/extract/facts_workplace_rules.h"

namespace radar::extract {
namespace {

void add(WorkplaceRules& rules, Workplace place, int weight, std::string_view name, std::string pattern,
         bool is_clause = false) {
  rules.list.push_back({place, weight, name, rules.patterns.add(std::move(pattern)), is_clause});
}

// Days of the week at the one place and the rest at the other; each without capture groups.
struct WeekDays {
  std::string_view days, office, home;
};

constexpr WeekDays k_week_days[] = {
    {"(?:mon|tues|wednes|thurs|fri)days?", "(?:office|on[- ]?site|in[- ]person|hq|headquarters|studio|lab)",
     "(?:(?:at|from) home|remote(?:ly)?|wfh)"},
    {"(?:mon|diens|donners|frei)tags?|mittwochs?", "(?:im büro|vor ort|in präsenz|im office)",
     "(?:zu ?hause|daheim|home[- ]?office|remote|mobil)"},
    {"lundis?|mardis?|mercredis?|jeudis?|vendredis?",
     "(?:au bureau|sur site|présentiel|dans nos (?:bureaux|locaux))",
     "(?:à la maison|chez (?:vous|toi|soi)|télétravail|à distance|distanciel)"},
    {"lunes|martes|miércoles|jueves|viernes", "(?:en (?:la|nuestra) oficina|presencial(?:es)?)",
     "(?:(?:en|desde) casa|teletrabajo|remoto|home office)"},
    {"(?:maan|dins|donder|vrij)dag(?:en)?|woensdag(?:en)?", "(?:op (?:ons )?kantoor|op locatie)",
     "(?:thuis|vanuit huis|remote)"},
    {"segundas?|terças?|quartas?|quintas?|sextas?", "(?:no (?:nosso )?escritório|presencial(?:mente)?)",
     "(?:(?:em|de) casa|teletrabalho|remoto|home office)"},
    {"lunedì|martedì|mercoledì|giovedì|venerdì", "(?:in (?:ufficio|sede|presenza))",
     "(?:(?:da|a) casa|smart ?working|da remoto|telelavoro)"},
    {"poniedział\\S+|wtor\\S+|środ\\S+|czwart\\S+|piąt\\S+", "(?:w (?:naszym )?biurze|stacjonarnie)",
     "(?:z domu|zdalnie|zdaln\\w+|home ?office)"}};

void add_week_days(WorkplaceRules& rules) {
  // Not "on Monday you start in the office, then you work from home".
  const std::string others =
      R"((?:\b(?:other|rest|remaining|otherwise|sonst|ander|autres|reste|resto|overige|outros|restantes|altri|pozosta|reszt)|dem[aá]s|übrig))";
  const std::string near = R"([^.;\n]{0,45}?)", end = R"((?:$|[^\w\x{C0}-\x{24F}]))";
  for (const auto& say : k_week_days) {
    const auto day = R"((?:^|[^\w\x{C0}-\x{24F}])(?:)" + std::string(say.days) + ")" + end;
    const auto rest = R"([^.;\n]{0,30}?(?:)" + others + "|" + day + R"()[^.;\n]{0,30}?)";
    const auto office = std::string(say.office), home = std::string(say.home) + end;
    add(rules, Workplace::hybrid, 2, "workplace.days-in-office",
        day + near + office + rest + home + "|" + day + near + home + rest + office);
  }
}

void add_remote(WorkplaceRules& rules) {
  // English: the line's first words, what one may do, and the job itself.
  add(rules, Workplace::remote, 2, "workplace.remote-work",
      R"(^[^\w\x{C0}-\x{5FF}]*(?:fully |100 ?% )?remote,? (?:from (?:anywhere|wherever|(?:any|every|whichever|whatever) (?:\w+ )?(?:country|place|city|town|time ?zone|continent|location|region|state|part|corner))|(?:(?:but |though )?only |exclusively |open )*(?:for|to) (?:residents|citizens|(?:people|anyone|anybody|everyone|those|candidates|applicants|persons|employees)(?: who (?:live|are|reside)| based| living| located| residing)?) (?:in|of|within|from|across)|worldwide|anywhere|globally|full[- ]time|part[- ]time|permanent|freelance)"
      R"(|(?:within |in |across )?(?:the )?(?:eu|us|uk|europe\w*|american?|cet|est|pst|utc\S*|gmt\S*)(?: ?[+–/-] ?\w+)*,? (?:time ?zones?|hours|only))\b)"
      R"(|\b(?:[a-z]{2,20})[- ]based,? (?:fully )?remote(?: (?:role|position|job|work))?\s*(?:$|[:.,;)]))"
      R"(|\b(?:this|the) (?:role|job|position|work) can be (?:done|performed|carried out) from (?:anywhere|any\b|wherever|home\s*(?:$|[.,;])))"
      R"(|^\W*work from home,? (?:in|from|within) (?:(?:any|every|each) (?:\w+ )?(?:province|state|part|city|country|region|place|town|canton|county)\b|(?-i:[A-Z])))");
  add(rules, Workplace::remote, 2, "workplace.remote-work",
      R"(^\W*work from home,? (?:provided|as long as|so long as|on condition)(?: that)? (?:(?:your |the )?home (?:is|lies)|you(?:['’]re| are| live| reside| stay))\b)");
  // The whole week: not "every Friday", "every day but Monday".
  add(rules, Workplace::remote, 2, "workplace.remote-work",
      R"((?:^\W*|(?:^\W*|[,;] |\band )you(?:['’]ll| can| may| will| could)?(?: (?:always|also))?(?: be (?:able|free) to| are (?:free|welcome|able|allowed) to|['’]re (?:free|welcome|able) to)? )work (?:from (?:your )?home|remotely) )"
      R"((?:every (?:single |working )?day(?: of the (?:week|year|month))?|all (?:week|year)(?: (?:long|round))?|the (?:whole|entire) (?:week|time|year)|(?:all )?five days(?: a week)?|full[- ]time|permanently|from day one|all the time))"
      R"((?:\W*$|[.;!)]|,? (?:as long as|so long as|provided|from|in|within|with|on condition|and (?:never|you|we))\b))");
  const std::string you =
      R"((?:^\W*|\byou(?:['’]ll| can| may| will| are free to)?(?: also)? )work(?: fully| entirely| remotely)? from )";
  add(rules, Workplace::remote, 2, "workplace.remote-work",
      you +
          R"((?:any (?:place|location|city|town|part|province|state|corner|country)|all over|everywhere|your (?:own )?home)\b)",
      true);
  // German, French, Spanish, Dutch.
  add(rules, Workplace::remote, 2, "workplace.remote-work",
      R"((?:^\W*|\bdu |\b(?-i:Sie) )(?:arbeite(?:n|st)?|kannst|können)(?: (?-i:Sie)| du)?(?: gern| auch| remote| flexibel)? von überall\b)"
      R"(|^\W*(?:puedes trabajar|trabaja|trabajarás|trabajas) desde (?:cualquier|donde)\b|^\W*(?:pode(?:s)? trabalhar|trabalhas?) de (?:qualquer|onde)\b)"
      R"(|^\W*(?:tu peux |vous pouvez )?travaill(?:er|ez|es?) (?:d['’]où|depuis n['’]importe|de n['’]importe|partout en) )"
      R"(|^\W*(?:je )?werkt? vanuit heel\b|^\W*puedes trabajar desde casa\W*$|^\W*travail à domicile\W*$|^\W*home office integral\b)"
      R"(|^\W*(?:możesz pracować|pracujesz) zdalnie z (?:dowolnego|każdego|całej)\b)"
      R"(|^\W*(?:удал[её]нно|дистанционно|віддалено|дистанційно),? (?:(?:но|але) )?(?:(?:строго|только|лишь|исключительно|лише|тільки) )?(?:из|с территории|з території|з|по всей|по всій) )"
      R"(|(?:^|[^а-яёіїє])(?:робота|вакансія|позиція) (?:повністю |цілком )?(?:віддалена|дистанційна)(?:$|[^а-яёіїє]))");
}

void add_office(WorkplaceRules& rules) {
  const std::string office =
      R"((?:the|our) (?:[\w-]+ ){0,3}?(?:office|headquarters|studio|workshop|lab|laboratory|factory|plant|warehouse))";
  const std::string each = R"((?:every (?:working |week)?day|each (?:working )?day|daily|five days a week))";
  const std::string who =
      R"(\b(?:(?:the|our|your) (?:whole |entire )?team|we|everyone|everybody)(?: all)? (?:works?|sits?)(?: together)?)";
  add(rules, Workplace::onsite, 2, "workplace.onsite-work",
      who + " (?:" + each + " (?:in|at|from) " + office + R"(\b|(?:in|at|from) )" + office +
          R"((?: in (?-i:[A-Z])\w+)?,? )" + each + ")",
      true);
  // "On-site near Hull.": alone in its line.
  const std::string to_end = R"( [^.,;:\n]{2,40}[.]?\s*$)";
  add(rules, Workplace::onsite, 2, "workplace.onsite-work",
      R"(^\W*(?:fully |100 ?% )?(?:on[- ]?site|in[- ]person|in[- ]office),? (?:just )?(?:near|close to|outside(?: of)?|next to|beside|by|around|(?:north|south|east|west) of|in|at))" +
          to_end + R"(|^\W*vor ort,? (?:nahe|bei|in der nähe von|unweit von|in|an))" + to_end +
          R"(|^\W*(?:100 ?% )?(?:sur site|en présentiel|présentiel),? (?:près d[eu']|proche d[eu']|à côté de|à|en|au))" +
          to_end +
          R"(|^\W*(?:100 ?% )?presencial,? (?:cerca de(?:l| la)?|junto a|perto d[aoe]s?|próximo [aà]o?|a las afueras de))" +
          to_end + R"(|^\W*in (?:sede|presenza),? (?:vicino ad?|nei pressi di|presso|ad?|alle porte di))" +
          to_end + R"(|^\W*op locatie,? (?:bij|in|nabij|in de buurt van|vlak bij))" + to_end +
          R"(|^\W*stacjonarnie,? (?:w|pod|w pobliżu|koło|niedaleko))" + to_end);
  add(rules, Workplace::onsite, 2, "workplace.onsite-work",
      R"(\b(?:place of work|workplace) (?:is|will be) (?:in |at )?)" + office +
          R"(\b|^\W*(?:everyone works|everybody works|all of us work) (?:from|in|at) )" + office +
          R"(\W*$)"
          R"(|^\W*you (?:work|['’]ll work|will work) in our (?:[\w-]+ ){0,2}?(?:workshop|office|studio|lab|plant|factory|bakery|kitchen|warehouse), (?:not|never) (?:from|at) home\b)"
          R"(|\byou(?: are|['’]re) expected (?:to be )?in the office (?:every day|daily|monday (?:to|through) friday|full[- ]time)\b)"
          R"(|\barbeitsort ist unser (?:[\wäöüß]+ )?(?:büro|werk|standort)\b|^\W*(?:du bist|(?-i:Sie) sind) (?:jeden tag|täglich) (?:bei uns )?(?:im büro|vor ort)\b)"
          R"(|\b(?:stelle|position|tätigkeit|arbeit) ist nicht für (?:das )?home[- ]?office geeignet\b)"
          R"(|^\W*présence (?:obligatoire |requise |exigée )?(?:au bureau|sur site|dans nos locaux) (?:tous les jours|quotidienne|obligatoire)\b|^\W*trabajo en nuestr[oa] (?:oficina|sede|taller|tienda|fábrica)(?: (?:de|en) (?-i:[A-Z])|\W*$))"
          R"(|^\W*(?:werken|werk) op kantoor in\b|^\W*je werkt vijf dagen (?:per week )?op kantoor\b)"
          // Each day of the week there.
          R"(|\bde lunes a viernes,? en nuestr[oa]s? (?:oficinas?|sede|taller|tienda|fábrica|centro)\b)"
          R"(|\ben nuestr[oa] (?:oficina|sede|taller|tienda|fábrica|centro)(?: (?:de|en) [^\s,.;]+(?: [^\s,.;]+)?)?,? de lunes a viernes\b)"
          R"(|^\W*(?:tous les jours|chaque jour|du lundi au vendredi),? dans nos (?:bureaux|locaux)\b|\bdans nos (?:bureaux|locaux)(?: (?:de|à) [^\s,.;]+)?,? du lundi au vendredi\b)"
          R"(|\bmontag bis freitag,? in unserem (?:büro|werk)\b|\bin unserem (?:büro|werk)(?: in [^\s,.;]+)?,? (?:von )?montag bis freitag\b)"
          R"(|\b(?:van )?maandag (?:tot|t/m)(?: en met)? vrijdag,? op (?:ons )?kantoor\b|\bdal lunedì al venerdì,? (?:in ufficio|nel nostro ufficio|in sede)\b)"
          R"(|^\W*gearbeitet wird (?:\w+ )?(?:vor ort|in präsenz|im büro)\b)"
          R"(|^\W*wir arbeiten (?:alle )?(?:zusammen|gemeinsam|jeden tag|täglich) (?:in unserem büro|im büro|vor ort)\b)");
}

void add_hybrid(WorkplaceRules& rules) {
  add(rules, Workplace::hybrid, 2, "workplace.share-in-office",
      R"(\bhalf (?:of )?(?:the|your|each) (?:week|time) (?:in|at) the [^.;\n]{0,12}office,? and (?:the other )?half (?:at|from) home\b)"
      R"(|^\W*(?:up to )?(?:[1-4]|one|two|three|four) days? (?:a|per|each) week from home\b)"
      R"(|^\W*(?:you(?:['’]ll| can| may)? )?work(?:ing)? from home on (?:mon|tues|wednes|thurs|fri)days?\b)");
}

// Japanese parts no words, and its days and places stand in one order.
void add_japanese(WorkplaceRules& rules) {
  add(rules, Workplace::onsite, 2, "workplace.not-remote",
      R"((?:リモート|在宅)(?:勤務|ワーク)?は?(?:不可|なし|できません|ありません|対象外)|フルリモート(?:は不可|不可|ではありません))");
  add(rules, Workplace::hybrid, 2, "workplace.days-in-office",
      R"(週に?[1-4１-４一二三四][日回]?(?:程度|以上|ほど)?[はのを、]?[^。\n]{0,24}(?:出社|オフィス|在宅|リモート))"
      R"(|(?:出社|オフィス勤務)と(?:在宅|リモート)[^。\n]{0,6}(?:併用|組み合わせ|ハイブリッド)|ハイブリッド(?:勤務|ワーク|型勤務)|一部(?:在宅|リモート))");
  add(rules, Workplace::remote, 2, "workplace.remote-work",
      R"(フルリモート|フル在宅|完全(?:在宅|リモート)|原則(?:在宅|リモート)|(?:リモート|在宅)(?:勤務|ワーク)?100 ?[%％])");
  add(rules, Workplace::onsite, 2, "workplace.onsite-work",
      R"(毎日[^。\n]{0,12}出社|原則出社|フル出社|出社必須|週[5５五]日?(?:は|の)?出社)");
}

}  // namespace

void add_plain_places(WorkplaceRules& rules) {
  add_week_days(rules);
  add_hybrid(rules);
  add_remote(rules);
  add_office(rules);
  add_japanese(rules);
}

}  // namespace radar::extract
