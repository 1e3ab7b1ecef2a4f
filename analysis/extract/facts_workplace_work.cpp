// "Le stage se déroule en présentiel", "Si lavora in sede a Bologna", "Je werkt hybride": where the work of
// the one who is looked for is done, as a sentence tells it.
#include <string>

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
     R"(|(?:^\W*|[.:;,–-] |\b(?:here|and|so) )you(?:['’]ll| will)? work)(?: (?:fully|entirely|only|always|exclusively))?)",
     "in|at", R"((?:at our|from our|in our|with us|every|each|full|five|monday))",
     R"((?:on[- ]?site|in[- ]person|(?:in|at) our (?:[\w-]+ ){0,2}?(?:office|studio|workshop|lab|laboratory|factory|plant|warehouse|premises|headquarters)))",
     R"(hybrid)", R"((?:remotely|from home))"},
    // German
    {R"(\b(?:(?:die (?:arbeit|stelle|tätigkeit|position)|das praktikum|der job) (?:findet|erfolgt|ist)|du arbeitest|sie arbeiten))"
     R"((?: (?:komplett|vollständig|ausschließlich|immer|fest))?)",
     "in", R"((?:statt|in unser|an unser|bei uns|am standort|von montag))",
     R"((?:vor ort|in präsenz|im büro))", R"(hybrid)",
     R"((?:remote|im home[- ]?office|von zu ?hause(?: aus)?))"},
    // Dutch
    {R"(\b(?:(?:je|jij|u|wij|we) werk(?:t|en)|werk je|de stage (?:vindt plaats|is)|(?:het werk|de functie|de baan) (?:is|gebeurt)))"
     R"((?: (?:volledig|altijd|uitsluitend))?)",
     "in|te|vanuit", R"((?:vanuit huis|bij ons|op ons|in ons|van maandag|en (?:dus|hebt|krijgt)))",
     R"(op (?:ons )?kantoor)", R"(hybride)", R"((?:vanuit huis|op afstand))"},
    // French
    {R"((?:\b(?:poste|stage|mission|travail|emploi|activité|alternance|apprentissage) )"
     R"((?:se (?:déroule(?:ra)?|fait|fera)|s['’](?:effectue(?:ra)?|exerce(?:ra)?)|est|sera)(?: (?:basé|localisé|situé|réalisé|effectué|exercé)e?)?)"
     R"(|(?:^\W*|[.:;,–-] |\bet )vous travaille(?:z|rez))(?: (?:entièrement|intégralement|exclusivement|uniquement))?)",
     "à|en|au|chez",
     R"((?:au sein|dans nos|dans notre|chez nous|de notre|du lundi|tous les|chaque|5|cinq|uniquement|obligatoirement))",
     R"((?:en présentiel|sur site|dans nos (?:bureaux|locaux)))",
     R"((?:(?:en|en mode|en format|au format|en modèle|selon un modèle) )?hybride)",
     R"((?:à distance|en distanciel|en télétravail|en remote))"},
    // Spanish
    {R"(\b(?:trabajar(?:ás|á)|se trabaja(?:rá)?|(?:(?:el|este) (?:trabajo|puesto|empleo)|la (?:posición|vacante)|las prácticas) )"
     R"((?:es|son|será|se (?:realiza|desarrolla|lleva a cabo|hace|realizará|desarrollará)n?)))"
     R"((?: (?:totalmente|siempre|100 ?%))?)",
     "en", R"((?:en nuestr[oa]s?|de lunes|todos|cinco|con (?:contrato|horario)))",
     R"((?:(?:de (?:forma|manera|modo)|en (?:modalidad|formato|régimen)) )?presencial(?:mente|es)?)",
     R"((?:de (?:forma|manera)|en (?:modalidad|formato|régimen|modelo)) híbrid[oa])",
     R"((?:de (?:forma|manera) remota|en remoto|desde casa))"},
    // Portuguese
    {R"((?:(?:^\W*|[.:;,–-] )trabalhas|\b(?:(?:vais|irá|irás|vai|você vai) trabalhar|trabalhar(?:ás|á)|(?:o (?:trabalho|estágio)|a (?:vaga|função|posição)) )"
     R"((?:é|será|decorre(?:rá)?|realiza-se|acontece))))"
     R"((?: (?:totalmente|sempre|100 ?%))?)",
     "em|no|na", R"((?:no nosso|na nossa|nos nossos|de segunda|todos|cinco))",
     R"((?:(?:em (?:regime|modelo|formato|modo)|de (?:forma|modo)) )?presencial(?:mente)?)",
     R"((?:em (?:regime|modelo|formato|modo)|de (?:forma|modo)) híbrid[oa])",
     R"((?:remotamente|de forma remota|em regime remoto|à distância))"},
    // Italian
    {R"((?:\b(?:si (?:lavora|lavorerà)|lavorerai)|(?:\b(?:il (?:lavoro|tirocinio|ruolo)|lo stage|la (?:posizione|mansione))|\bl['’]attività(?: lavorativa)?) )"
     R"((?:si svolge(?:rà)?|è|sarà|viene svolt[ao]))(?: (?:sempre|solo|interamente|esclusivamente))?)",
     "a|ad|di|presso",
     R"((?:presso (?:(?:la|il|i) nostr[aoi]|la sede di (?-i:[A-Z])\w*)|nei nostri|nella nostra|nel nostro|dal|tutti|ogni|cinque|5|con (?:orario|contratto)))",
     R"(in (?:sede|presenza|ufficio))", R"(in (?:modalità|modo|forma|formula) ibrid[oa])",
     R"((?:da remoto|in remoto|da casa|in smart ?working))"}};

void add(WorkplaceRules& rules, Workplace place, std::string_view name, const WorkDone& said,
         std::string_view where) {
  // A sign ends the clause, but for those of a choice.
  const std::string end = R"((?:\s*$|\s?[.;:,!)(]))";
  const std::string town =
      R"( (?-i:[A-ZÀ-Þ])[\w\x{C0}-\x{24F}’'-]*(?: (?-i:[A-ZÀ-Þ])[\w\x{C0}-\x{24F}’'-]*)?(?: statt)?)";
  const auto pattern = std::string(said.work) + " " + std::string(where) + "(?:" + end +
                       "| (?:" + std::string(said.in) + ")" + town + end + "| " + std::string(said.behind) +
                       R"(\b))";
  rules.list.push_back({place, 2, name, rules.patterns.add(pattern)});
}

}  // namespace

void add_where_work_is_done(WorkplaceRules& rules) {
  for (const auto& said : k_said) {
    add(rules, Workplace::onsite, "workplace.onsite-work", said, said.onsite);
    add(rules, Workplace::hybrid, "workplace.hybrid-work", said, said.hybrid);
    add(rules, Workplace::remote, "workplace.remote-work", said, said.remote);
  }
}

}  // namespace radar::extract
