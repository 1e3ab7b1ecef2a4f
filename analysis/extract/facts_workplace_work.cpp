// "Le stage se déroule en présentiel", "Si lavora in sede a Bologna", "Je werkt hybride": where the work of
// the one who is looked for is done, as a sentence tells it.
#include <string>

#include "analysis/extract/facts_text.h"
#include "analysis/extract/facts_workplace_rules.h"

namespace radar::extract {
namespace {

// How a language tells it; each without capture groups.
struct WorkDone {
  std::string_view work;    // who works, or the work and that it is done; up to the place
  std::string_view in;      // before a town, behind which the clause must end
  std::string_view behind;  // what else may follow the place: other words may name another, or customers
  std::string_view onsite, hybrid, remote;
};

constexpr WorkDone k_said[] = {
    // English
    {R"((?:\b(?:role|position|post|job|internship|placement|traineeship|apprenticeship)(?: itself)? (?:(?:will )?(?:take|happen)s?(?: place)?|is done))"
     R"(|\byou(?:['’]ll| will)? work)(?: (?:fully|entirely|only|always|exclusively|every day|daily))?)",
     "in|at", R"((?:at our|from our|in our|with us|every|each|full|five|monday))",
     R"((?:on[- ]?site|in[- ]person|(?:in|at) our (?:[\w-]+ ){0,2}?(?:office|studio|workshop|lab|laboratory|factory|plant|warehouse|premises|headquarters)))",
     R"(hybrid)", R"((?:remotely|from (?:your (?:own )?)?home))"},
    // German
    {R"(\b(?:(?:die (?:arbeit|stelle|tätigkeit|position)|das praktikum|der job) (?:findet|erfolgt|ist)|du arbeitest|(?-i:Sie) arbeiten))"
     R"((?: (?:komplett|vollständig|ausschließlich|immer|fest|bei uns|täglich|jeden tag)){0,2})",
     "in", R"((?:statt|in unser|an unser|bei uns|am standort|von montag))",
     R"((?:vor ort|in präsenz|im büro|in unserem büro))", R"(hybrid)",
     R"((?:remote|im home[- ]?office|von zu ?hause(?: aus)?))"},
    // Dutch
    {R"(\b(?:(?:je|jij|u|wij|we) werk(?:t|en)|werk je|de stage (?:vindt plaats|is)|(?:het werk|de functie|de baan) (?:is|gebeurt)))"
     R"((?: (?:volledig|altijd|uitsluitend|elke dag|dagelijks|bij ons))?)",
     "in|te|vanuit", R"((?:vanuit huis|bij ons|op ons|in ons|van maandag|en (?:dus|hebt|krijgt)))",
     R"(op (?:(?:ons )?kantoor|onze locatie))", R"((?:hybride|in een hybride (?:model|vorm)))",
     R"((?:vanuit huis|op afstand))"},
    // French
    {R"((?:\b(?:poste|stage|mission|travail|emploi|activité|alternance|apprentissage) )"
     R"((?:se (?:déroule(?:ra)?|fait|fera)|s['’](?:effectue(?:ra)?|exerce(?:ra)?)|est|sera)(?: (?:basé|localisé|situé|réalisé|effectué|exercé)e?)?)"
     R"(|\bvous travaille(?:z|rez))(?: (?:entièrement|intégralement|exclusivement|uniquement|chaque jour|tous les jours|quotidiennement))?)",
     "à|en|au|chez|de|depuis(?: l[ae])?",
     R"((?:au sein|dans nos|dans notre|chez nous|de notre|du lundi|tous les|chaque|5|cinq|uniquement|obligatoirement|partout|depuis))",
     R"((?:en présentiel|sur site|dans nos (?:bureaux|locaux)))",
     R"((?:(?:en|en mode|en format|au format|en modèle|selon un modèle) )?hybride)",
     R"((?:à distance|en distanciel|en télétravail|en remote|(?:de|depuis) chez vous|à domicile|depuis votre domicile))"},
    // Spanish
    {R"(\b(?:trabajar(?:ás|á)|trabajas|se trabaja(?:rá)?|(?:(?:el|este) (?:trabajo|puesto|empleo)|la (?:posición|vacante)|las prácticas) )"
     R"((?:es|son|será|se (?:realiza|desarrolla|lleva a cabo|hace|realizará|desarrollará)n?)))"
     R"((?: (?:totalmente|siempre|100 ?%|cada día|todos los días))?)",
     "en|de", R"((?:en nuestr[oa]s?|de lunes|todos|cinco|con (?:contrato|horario)))",
     R"((?:(?:(?:de (?:forma|manera|modo)|en (?:modalidad|formato|régimen)) )?presencial(?:mente|es)?|en nuestr[oa] (?:oficina|sede|taller|tienda|fábrica)))",
     R"((?:(?:de (?:forma|manera)|en (?:modalidad|formato|régimen|modelo)) )?híbrid[oa])",
     R"((?:(?:de (?:forma|manera) )?remot[oa]|en remoto|desde casa))"},
    // Portuguese
    {R"((?:\btrabalhas|\b(?:(?:vais|irá|irás|vai|você vai) trabalhar|trabalhar(?:ás|á)|(?:o (?:trabalho|estágio)|a (?:vaga|função|posição)) )"
     R"((?:é|será|é feit[oa]|é realizad[oa]|decorre(?:rá)?|realiza-se|acontece))))"
     R"((?: (?:totalmente|sempre|100 ?%|todos os dias))?)",
     "em|no|na|do|da|de", R"((?:no nosso|na nossa|nos nossos|de segunda|todos|cinco))",
     R"((?:(?:(?:em (?:regime|modelo|formato|modo)|de (?:forma|modo)) )?presencial(?:mente)?|no nosso escritório))",
     R"((?:(?:em (?:regime|modelo|formato|modo)|de (?:forma|modo)) )?híbrid[oa])",
     R"((?:remotamente|a partir de casa|de casa|em casa|(?:de forma |em regime )?remot[oa]|à distância))"},
    // Italian
    {R"((?:\b(?:si (?:lavora|lavorerà)|lavorerai)|(?:\b(?:il (?:lavoro|tirocinio|ruolo)|lo stage|la (?:posizione|mansione))|\bl['’]attività(?: lavorativa)?) )"
     R"((?:si svolge(?:rà)?|è|sarà|viene svolt[ao]))(?: (?:sempre|solo|interamente|esclusivamente|ogni giorno|tutti i giorni))?)",
     "a|ad|di|presso",
     R"((?:presso (?:(?:la|il|i) nostr[aoi]|la sede di (?-i:[A-Z])\w*)|nei nostri|nella nostra|nel nostro|dal|tutti|ogni|cinque|5|con (?:orario|contratto)))",
     R"((?:in (?:sede|presenza|ufficio)|nel nostro ufficio))",
     R"((?:in (?:modalità|modo|forma|formula) )?ibrid[oa])",
     R"((?:da remoto|in remoto|da casa|in smart ?working))"},
    // Polish
    {R"(\b(?:pracujesz|będziesz pracować|praca (?:jest|odbywa się))(?: (?:w pełni|tylko|wyłącznie|codziennie))?)",
     "w|we", R"((?:w naszym|w naszej|od poniedziałku))", R"((?:stacjonarnie|w (?:naszym )?biurze))",
     R"((?:hybrydowo|w (?:trybie|modelu) hybrydowym))", R"((?:zdalnie|w trybie zdalnym|z domu))"},
    // Swedish
    {R"(\b(?:du (?:arbetar|jobbar|kommer att (?:arbeta|jobba))|(?:arbetet|tjänsten) (?:sker|är|utförs))(?: (?:helt|alltid))?)",
     "i", R"((?:hos oss|från måndag))", R"(på (?:plats|kontoret))", R"((?:i )?hybrid)",
     R"((?:på distans|hemifrån))"}};

// Whether the clause is of the work as a whole, by what stands before who works or the work's name.
bool opens_clause(std::string_view before) {
  // Not "the interview for the", "half of the", "de eerste maand", "não".
  static const Pattern opens(
      R"((?:^\W*|[.:;,(–—-]\W*|\b(?:and|und|et|y|e|en|so|here|hier|ici|aquí|aqui|qui)\s))"
      R"((?:(?:at|bei|bij|chez|con|com|da|en) (?:us|uns|ons|nous|nosotros|nós|noi|(?-i:[A-Z])[^\s,]+),? )?)"
      R"((?:(?:as an?|als|como|come|en tant que) [^.;:,]{2,40},? )"
      R"(|(?:in (?:this|dieser|deze|quest[oa])|en est[ea]|nest[ae]|dans cet?(?:te)?) )"
      R"((?:role|position|job|rolle|stelle|funktion|functie|rol|puesto|posición|função|vaga|ruolo|posizione|poste|mission),? )?)"
      R"((?:(?:the|this|our|your) (?:[\w-]+ ){0,2}|(?:le|la|ce|cet|cette|notre|votre|un|une) |l['’])?$)");
  // A condition, or a part of the time.
  static const Pattern sometimes(
      // English
      R"(\b(?:if|when|whenever|while|once|during|until|unless|after|sometimes|often|occasionally|needed|in (?:winter|summer|spring|autumn))"
      R"(|\w*days?|weeks?|months?|others? that|says? that)"
      // German, Dutch
      R"(|wenn|falls|sofern|solange|während|bis|nach|manchmal|oft|zunächst|anfangs|sonst|\w*tags?|tagen|wochen?|monat\w*)"
      R"(|als (?:je|jij|u|we|wij)|wanneer|soms|vaak|eerst\w*|\w*dag(?:en)?|weken?|maand\w*)"
      // French, Spanish, Portuguese, Italian
      R"(|si|quand|lorsque|lors|parfois|souvent|pendant|durant|après|jours?|semaines?|mois|\w+di)"
      R"(|cuando|durante|después|d[ií]as?|lunes|martes|jueves|viernes|semanas?|mes(?:es)?)"
      R"(|se|quando|(?:segund|terç|quart|quint|sext)as?|talvolta|settiman[ae]|mes[ei]|volt[ae]|giorn[io])\b)"
      R"(|a veces|às vezes|miércoles|mês|\w+dì)");
  return opens.in(before) && !sometimes.in(before);
}

// "You work on site, or from home", "on site, at our customers'": the clause does not end what is said.
bool goes_on_elsewhere(Workplace place, std::string_view after) {
  static const Pattern not_there(
      R"(\b(?:remote\w*|hybrid\w*|home|(?:zu ?)?hause|mobil\w* arbeit\w*|thuis\w*|télétravail|à distance|en distanciel|remoto|teletrabajo|teletrabalho)"
      R"(|casa|smart|customers?|clients?|clientes?|kunden?|klant(?:en)?|clienti|baustellen?|chantiers?|reis\w*|travel\w*|zdaln\w*|distans|hemifrån)\b|híbrid|ibrid)");
  static const Pattern not_remote(
      R"(\b(?:offices?|on-?site|hybrid\w*|büro|vor ort|kantoor|bureaux?|sur site|présentiel|oficina|escritório|sede|ufficio|presen[cz]ial\w*|presenza|biurze|kontoret)"
      R"(|(?:\d|one|two|three|four|ein\w*|zwei|drei|vier|deux|trois|quatre|twee|drie|dos|tres|cuatro|dois|duas|três|due|tre|quattro|dwa|trzy|två) )"
      R"((?:days?|tage?n?|dag(?:en)?|jours?|d[ií]as?|giorn[io]|dni|dagar))\b|híbrid|ibrid)");
  static const Pattern condition(
      R"(^\W*(?:and )?(?:if|when\w*|wherever|as|sometimes|wenn|wann|falls|si|quand|parfois|cuando|quando|als|wanneer|soms)\b)");
  after = after.substr(0, after.find(';'));
  if (condition.in(after)) return true;
  if (place == Workplace::hybrid) return false;
  return (place == Workplace::onsite ? not_there : not_remote).in(after);
}

void add(WorkplaceRules& rules, Workplace place, std::string_view name, const WorkDone& said,
         std::string_view where) {
  const std::string end = R"((?:\s*$|\s?[.;:,!)(]))";
  const std::string town =
      R"( (?:the )?(?-i:[A-ZÀ-Þ])[\w\x{C0}-\x{24F}’'-]*(?: (?-i:[A-ZÀ-Þ])[\w\x{C0}-\x{24F}’'-]*)?(?: statt)?)"
      R"((?:,? (?:every day|daily|jeden tag|tous les jours|todos los días|ogni giorno|tutti i giorni|elke dag|todos os dias|codziennie))?)";
  const auto pattern = std::string(said.work) + " " + std::string(where) + "(?:" + end +
                       "| (?:" + std::string(said.in) + ")" + town + end + "| " + std::string(said.behind) +
                       R"(\b))";
  rules.list.push_back({place, 2, name, rules.patterns.add(pattern), true});
}

}  // namespace

bool is_of_work_as_a_whole(Workplace place, std::string_view words, Range at) {
  const auto end = words[at.end - 1] == ';' ? words.size() : at.end;
  return opens_clause(words.substr(0, at.begin)) && !goes_on_elsewhere(place, words.substr(end));
}

void add_where_work_is_done(WorkplaceRules& rules) {
  for (const auto& said : k_said) {
    add(rules, Workplace::onsite, "workplace.onsite-work", said, said.onsite);
    add(rules, Workplace::hybrid, "workplace.hybrid-work", said, said.hybrid);
    add(rules, Workplace::remote, "workplace.remote-work", said, said.remote);
  }
}

}  // namespace radar::extract
