#include "analysis/extract/cue_book.h"

#include <algorithm>
#include <utility>

namespace radar::extract {
namespace {

struct RuleWord {
  WordId RuleWords::*to;
  const char* word;
};
constexpr RuleWord k_rule_words[] = {
    {&RuleWords::and_, "and"},
    {&RuleWords::or_, "or"},
    {&RuleWords::nor, "nor"},
    {&RuleWords::to, "to"},
    {&RuleWords::is, "is"},
    {&RuleWords::are, "are"},
    {&RuleWords::does, "does"},
    {&RuleWords::do_, "do"},
    {&RuleWords::not_, "not"},
    {&RuleWords::isnt, "isn't"},
    {&RuleWords::arent, "aren't"},
    {&RuleWords::at, "at"},
    {&RuleWords::in, "in"},
    {&RuleWords::with, "with"},
    {&RuleWords::of, "of"},
    {&RuleWords::for_, "for"},
    {&RuleWords::if_, "if"},
    {&RuleWords::must, "must"},
    {&RuleWords::we, "we"},
    {&RuleWords::you, "you"},
    {&RuleWords::but, "but"},
    {&RuleWords::also, "also"},
    {&RuleWords::optional, "optional"},
    {&RuleWords::except, "except"},
    {&RuleWords::our, "our"},
    {&RuleWords::over, "over"},
    {&RuleWords::no, "no"},
    {&RuleWords::so, "so"},
};

struct RuleWordList {
  std::vector<WordId> RuleWords::*to;
  std::vector<const char*> words;
};
const std::vector<RuleWordList>& rule_word_lists() {
  static const std::vector<RuleWordList> lists = {
      {&RuleWords::nots, {"not", "nicht", "non", "нет", "deyil", "değil"}},
      {&RuleWords::yeses, {"schon", "doch", "sí", "si", "oui", "tak", "да", "sì", "sim", "evet", "wel"}},
      {&RuleWords::wishes,
       {"ideally", "preferably", "idealerweise", "vorzugsweise", "idéalement", "idealmente",
        "preferiblemente", "tercihen"}},
      {&RuleWords::concessions,
       {"though", "although", "but",  "while",  "if", "aber", "wenn", "obwohl", "mais", "bien",
        "même",   "sans",     "pero", "aunque", "si", "sin",  "mas",  "embora", "но",   "хотя",
        "хоть",   "пусть",    "ma",   "anche",  "al", "maar", "ale",  "choć"}},
      {&RuleWords::conditions,
       {"if", "to", "when", "that", "wenn", "falls", "dass", "si", "que", "se", "если", "als", "jeśli",
        "gdyby", "kdyby"}},
      {&RuleWords::denials, {"not", "nicht", "non", "pas", "no", "не", "nie", "niet", "não"}},
      {&RuleWords::onlys,
       {"only", "just", "merely", "simply", "nur", "bloß", "seulement", "solo", "sólo", "solamente", "только",
        "apenas", "soltanto", "tylko", "alleen"}},
      {&RuleWords::applicants,
       {"you",   "your", "you'll", "you'd", "you're", "you've", "du", "dein", "deine", "vous",
        "votre", "vos",  "tu",     "usted", "você",   "вы",     "ты", "ваш",  "sen",   "sən"}},
      {&RuleWords::uses,
       {"use", "used", "using", "part", "run", "write", "support", "supported", "verwendet", "usamos",
        "utilizamos", "используем"}},
      {&RuleWords::verbs, {"is", "are", "ist", "sind", "est", "sont", "es", "son", "will", "would"}},
      {&RuleWords::subjects,
       {"we",    "you",    "our",   "your",   "it",   "they",  "this",   "there", "he",   "she", "i",
        "we'll", "you'll", "we're", "you're", "it's", "we've", "you've", "wir",   "nous", "мы"}},
      {&RuleWords::closing,
       {"skills", "skill", "experience", "knowledge", "expertise", "understanding", "background",
        "proficiency", "fluency", "kenntnisse", "erfahrung", "connaissances"}},
      {&RuleWords::conjunctions, {"and", "or", "nor", "und",  "oder", "et", "ou", "y",   "e",  "o",   "и",
                                  "или", "və", "ve",  "veya", "en",   "of", "i",  "lub", "ni", "noch"}},
      {&RuleWords::speakers,
       {"we", "we've", "we're", "wir", "nous", "on", "мы", "wij", "usamos", "utilizamos", "trabajamos"}},
      {&RuleWords::nones, {"no", "zero", "aucun", "aucune"}},
      {&RuleWords::knowing,
       {"prior",     "previous", "special", "specific",   "particular", "existing",     "formal",
        "practical", "deep",     "in",      "depth",      "hands",      "on",           "advanced",
        "expert",    "further",  "such",    "extensive",  "real",       "professional", "technical",
        "detailed",  "work",     "working", "specialist", "préalable"}},
      {&RuleWords::questions,
       {"what", "which", "what's", "was", "welche", "que", "quoi", "quelles", "qué", "qual", "что", "cosa",
        "wat", "co", "ne", "nə"}},
      {&RuleWords::droppers,
       {"replaced",    "replacing",       "dropped",     "dropping",     "ditched",      "abandoned",
        "abandoning",  "removed",         "retired",     "retiring",     "scrapped",     "sunset",
        "sunsetting",  "deprecated",      "deprecating", "shelved",      "discarded",    "outgrew",
        "outgrown",    "binned",          "axed",        "killed",       "gave",         "given",
        "goodbye",     "farewell",        "adieu",       "bye",          "tschüss",      "ciao",
        "adiós",       "abgeschafft",     "aufgegeben",  "abgeschaltet", "ausgemustert", "verworfen",
        "verzichten",  "verabschiedet",   "getrennt",    "gelöst",       "abandonné",    "arrêté",
        "lâché",       "délaissé",        "supprimé",    "abandonado",   "descartado",   "eliminado",
        "abandonamos", "abandonámos",     "descartamos", "abbandonato",  "dismesso",     "eliminato",
        "отказались",  "zrezygnowaliśmy", "odeszliśmy",  "rezygnujemy"}},
      {&RuleWords::nouns, {"erfahrung", "erfahrungen", "kenntnisse"}},
      {&RuleWords::plurals,
       {"sind",      "wären",      "deseables",  "valorables", "preferibles", "apreciados", "son",
        "serían",    "seriam",     "desejáveis", "sont",       "seraient",    "appréciés",  "appréciées",
        "souhaités", "souhaitées", "bienvenus",  "bienvenues", "будут",       "желательны", "приветствуются",
        "требуются", "нужны",      "sono",       "zijn"}},
      {&RuleWords::articles,
       {"em", "com", "nossa", "nosso", "nossas", "nossos", "da", "dos", "das", "ao", "na", "uma", "você",
        "ou", "seu", "sua"}},
      {&RuleWords::hirers,
       {"seeks",  "hires",     "recruits", "hiring",  "recruiting", "wants",     "needs",     "sucht",
        "suchen", "recherche", "recrute",  "cherche", "busca",      "procura",   "contrata",  "ищет",
        "ищут",   "cerca",     "assume",   "zoekt",   "szuka",      "poszukuje", "zatrudnia", "hledá"}},
      {&RuleWords::people,
       {"équipe", "l'équipe", "equipe", "equipo", "team", "zespół", "kandydat", "kandidat", "candidat",
        "candidato", "bewerber", "mitarbeiter", "entwickler", "développeur", "desarrollador", "graduate",
        "resource", "hire", "informatik"}},
      {&RuleWords::needs, {"need", "have", "require"}},
  };
  return lists;
}

// All of them, for the book to know.
std::vector<std::string_view> rule_vocabulary() {
  std::vector<std::string_view> out;
  for (const auto& rule : k_rule_words) out.emplace_back(rule.word);
  for (const auto& list : rule_word_lists()) out.insert(out.end(), list.words.begin(), list.words.end());
  return out;
}

RuleWords rule_words(const PhraseBook& book) {
  RuleWords out;
  for (const auto& rule : k_rule_words) out.*rule.to = book.id(rule.word);
  for (const auto& list : rule_word_lists()) {
    for (const char* word : list.words) (out.*list.to).push_back(book.id(word));
  }
  for (const WordId mark : {'/', '&', '+'}) out.conjunctions.push_back(mark);
  return out;
}

}  // namespace

bool is_one_of(const std::vector<WordId>& ids, WordId id) {
  return id != 0 && std::find(ids.begin(), ids.end(), id) != ids.end();
}

const std::vector<std::string>& cue_names() {
  static const std::vector<std::string> names = {
      "none",   "wish",       "wish_open", "demand",    "demand_open", "soft",    "refuse", "refuse_open",
      "no",     "concession", "duty",      "practice",  "stack",       "named",   "field",  "named_after",
      "maker",  "self",       "turn",      "except",    "insertion",   "pronoun", "same",   "here",
      "reason", "seek",       "item",      "bare_wish", "bare_demand"};
  return names;
}

CueBook::CueBook(std::vector<Cue> cues, const std::vector<Phrase>& phrases, std::vector<PhraseFault>& faults)
    : cues_(std::move(cues)), book_(phrases, rule_vocabulary(), &faults), words_(rule_words(book_)) {}

}  // namespace radar::extract
