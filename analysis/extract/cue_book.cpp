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
    {&RuleWords::your, "your"},
    {&RuleWords::over, "over"},
    {&RuleWords::no, "no"},
    {&RuleWords::so, "so"},
    {&RuleWords::sql, "sql"},
    {&RuleWords::a, "a"},
    {&RuleWords::an, "an"},
    {&RuleWords::any, "any"},
    {&RuleWords::from, "from"},
    {&RuleWords::used, "used"},
};

struct RuleWordRole {
  std::vector<WordId> RuleWords::*to;  // none: the words are known, and that is all
  const char* name;
  PartSet part = 0;
};
// As config/phrases.json writes them.
constexpr RuleWordRole k_roles[] = {
    {&RuleWords::nots, "nots"},
    {&RuleWords::yeses, "yeses"},
    {&RuleWords::wishes, "wishes"},
    {&RuleWords::concessions, "concessions"},
    {&RuleWords::conditions, "conditions"},
    {&RuleWords::denials, "denials"},
    {&RuleWords::onlys, "onlys"},
    {&RuleWords::applicants, "applicants", part::you},
    {&RuleWords::uses, "uses"},
    {&RuleWords::verbs, "verbs"},
    {&RuleWords::subjects, "subjects"},
    {&RuleWords::closing, "closing"},
    {&RuleWords::conjunctions, "conjunctions"},
    {&RuleWords::speakers, "speakers"},
    {&RuleWords::nones, "nones"},
    {&RuleWords::knowing, "knowing"},
    {&RuleWords::light, "light"},
    {&RuleWords::determiners, "determiners"},
    {&RuleWords::likes, "likes"},
    {&RuleWords::modals, "modals"},
    {&RuleWords::questions, "questions"},
    {&RuleWords::droppers, "droppers"},
    {&RuleWords::successors, "successors"},
    {&RuleWords::nouns, "nouns"},
    {&RuleWords::plurals, "plurals"},
    {&RuleWords::articles, "articles"},
    {&RuleWords::portuguese, "portuguese"},
    {&RuleWords::preferring, "preferring"},
    {&RuleWords::welcoming, "welcoming"},
    {&RuleWords::hirers, "hirers"},
    {&RuleWords::trades, "trades"},
    {nullptr, "known"},
    {&RuleWords::alls, "alls"},
    {&RuleWords::needs, "needs"},
    {&RuleWords::using_, "using"},
    {&RuleWords::kinds, "kinds"},
    {&RuleWords::strengths, "strengths"},
    {nullptr, "ours", part::ours},
    {nullptr, "houses", part::house},
    {nullptr, "bare_houses", part::bare},
    {nullptr, "staff", part::staff},
    {nullptr, "chiefs", part::chief},
    {nullptr, "clients", part::client},
    {nullptr, "folk", part::folk},
    {nullptr, "wares", part::ware},
    {nullptr, "works", part::work},
    {nullptr, "lessons", part::lesson},
    {nullptr, "deeds", part::deed},
    {nullptr, "serves", part::serve},
    {nullptr, "makes", part::make},
    {nullptr, "dealings", part::dealing},
    {nullptr, "halts", part::halt},
    {nullptr, "having", part::having},
    {nullptr, "being", part::being},
    {nullptr, "we", part::we},
    {nullptr, "us", part::us},
    {nullptr, "trusts", part::trust},
    {nullptr, "means", part::means},
    {nullptr, "instruments", part::instrument},
    {nullptr, "abouts", part::about},
    {nullptr, "openers", part::opener},
    {nullptr, "relations", part::relation},
    {nullptr, "addressed", part::you},
};

// All of them, for the book to know.
std::vector<std::string_view> vocabulary(const std::vector<RoleWord>& words) {
  std::vector<std::string_view> out;
  for (const auto& rule : k_rule_words) out.emplace_back(rule.word);
  for (const auto& word : words) out.emplace_back(word.word);
  return out;
}

RuleWords rule_words(const PhraseBook& book, const std::vector<RoleWord>& words) {
  RuleWords out;
  for (const auto& rule : k_rule_words) out.*rule.to = book.id(rule.word);
  for (const auto& word : words) {
    const auto& role = k_roles[word.role];
    const auto id = book.id(word.word);
    if (role.to != nullptr) (out.*role.to).push_back(id);
    if (role.part == 0) continue;
    if (out.parts.size() <= id) out.parts.resize(std::size_t{id} + 1);
    out.parts[id] |= role.part;
  }
  for (const WordId mark : {WordId{'/'}, WordId{'&'}, WordId{'+'}}) out.conjunctions.push_back(mark);
  return out;
}

}  // namespace

bool is_one_of(const std::vector<WordId>& ids, WordId id) {
  return id != 0 && std::find(ids.begin(), ids.end(), id) != ids.end();
}

const std::vector<std::string>& cue_names() {
  static const std::vector<std::string> names = {"none",
                                                 "wish",
                                                 "wish_open",
                                                 "demand",
                                                 "demand_open",
                                                 "soft",
                                                 "refuse",
                                                 "refuse_open",
                                                 "no",
                                                 "concession",
                                                 "duty",
                                                 "practice",
                                                 "stack",
                                                 "named",
                                                 "field",
                                                 "named_after",
                                                 "maker",
                                                 "self",
                                                 "turn",
                                                 "except",
                                                 "insertion",
                                                 "pronoun",
                                                 "same",
                                                 "here",
                                                 "reason",
                                                 "seek",
                                                 "item",
                                                 "bare_wish",
                                                 "bare_demand",
                                                 "bare_soft",
                                                 "bare_demand_open",
                                                 "bare_refuse",
                                                 "bare_refuse_open",
                                                 "level"};
  return names;
}

const std::vector<std::string>& role_names() {
  static const auto names = [] {
    std::vector<std::string> out;
    for (const auto& role : k_roles) out.emplace_back(role.name);
    return out;
  }();
  return names;
}

CueBook::CueBook(std::vector<Cue> cues, const std::vector<Phrase>& phrases,
                 const std::vector<RoleWord>& words, std::vector<PhraseFault>& faults)
    : cues_(std::move(cues)), book_(phrases, vocabulary(words), &faults), words_(rule_words(book_, words)) {}

}  // namespace radar::extract
