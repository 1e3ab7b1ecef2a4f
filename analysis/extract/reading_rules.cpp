#include "analysis/extract/reading_rules.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include "analysis/extract/builtin_phrases.h"
#include "sources/text/assert.h"
#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

using Names = std::vector<std::string>;

const Names& kind_names() {  // in the order of SectionKind
  static const Names names = {"unknown",  "required", "preferred", "duties",
                              "employer", "benefits", "legal",     "refused"};
  return names;
}

const Names& weight_names() {  // in the order of HeadingWeight
  static const Names names = {"filler", "weak", "noun", "phrase"};
  return names;
}

std::string needed(std::string_view key, const std::string& what) {
  return "needs the key \"" + std::string(key) + "\" (" + what + ")";
}

// The place of the name that stands there, behind the last one if nothing knows it: its fault is told.
std::size_t place_of(json::ConfigObject& o, std::string_view key, const Names& names) {
  if (!o.has(key)) o.fault(key, needed(key, "one of " + text::join(names, ", ")));
  const auto name = o.choice(key, names, "");
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

template <class Value>
Value choose(json::ConfigObject& o, std::string_view key, const Names& names) {
  const auto place = place_of(o, key, names);
  return static_cast<Value>(place < names.size() ? place : 0);
}

// Phrases of many rows, each with its place in the file.
class PhraseList {
 public:
  explicit PhraseList(json::ConfigFaults& faults) : faults_(faults) {}
  void add(int row, json::ConfigObject& o, std::string_view key) {
    (void)o.string_list(key);
    const auto list = o.node(key);
    if (list.type() == json::Type::array && list.elements().empty())
      o.fault(key, "needs at least one phrase");
    for (const auto& node : list.elements()) {
      if (node.type() != json::Type::string) continue;  // told by string_list()
      phrases_.push_back({row, node.string_value()});
      nodes_.push_back(node);
    }
  }
  [[nodiscard]] const Phrases& phrases() const { return phrases_; }
  // Where what a book found wrong stands.
  void tell(const PhraseFaults& wrong) {
    for (const auto& fault : wrong) faults_.push_back(nodes_[fault.phrase].fault(fault.message));
  }

 private:
  json::ConfigFaults& faults_;
  Phrases phrases_;
  std::vector<json::ConfigNode> nodes_;  // keep the phrases' text
};

using Entries = std::vector<json::ConfigNode>;

// The objects of a list, at least one, each with `phrases`.
Entries entries_of(json::ConfigObject& root, std::string_view key, std::string_view phrases) {
  auto out = root.object_list(key);
  if (out.empty()) root.fault(key, "needs at least one entry with \"" + std::string(phrases) + "\"");
  return out;
}

// A list of what the rules ask for by name, of which a file may say as much as it likes.
struct NamedList {
  std::string_view key, name, phrases;  // the list, and what its entries have
  const Names& names;                   // all that the rules ask for
};

Names lacking(const NamedList& list, const Entries& entries) {
  Names out;
  for (const auto& name : list.names) {
    const bool there = std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
      return entry.member(list.name).string_value() == name;
    });
    if (!there) out.push_back(name);
  }
  return out;
}

// Adds the program's own entries for what the file does not name; false if it names all.
bool complete(const NamedList& list, Entries& entries) {
  const auto names = lacking(list, entries);
  if (names.empty()) return false;
  json::ConfigFaults none;
  const auto own = json::ConfigFile::parse(builtin_phrases(), "phrases.json", none);
  for (const auto& entry : own.root().member(list.key).elements()) {
    const auto& name = entry.member(list.name).string_value();
    if (std::find(names.begin(), names.end(), name) != names.end()) entries.push_back(entry);
  }
  return true;
}

struct CompleteList {
  Entries entries;
  bool has_own = false;  // some are the program's
};

CompleteList read_complete(json::ConfigObject& root, const NamedList& list) {
  CompleteList out;
  if (root.has(list.key)) out.entries = entries_of(root, list.key, list.phrases);
  out.has_own = complete(list, out.entries);
  return out;
}

// Objects with "phrases": each is a row, of which `row_of` makes what it stands for.
template <class RowOf>
auto read_rows(const Entries& entries, PhraseList& list, json::ConfigFaults& faults, const RowOf& row_of) {
  std::vector<decltype(row_of(std::declval<json::ConfigObject&>()))> rows;
  for (const auto& node : entries) {
    json::ConfigObject o(node, faults);
    (void)o.optional_string("note");
    if (!o.has("phrases")) o.fault("phrases", needed("phrases", "an array of strings"));
    list.add(static_cast<int>(rows.size()), o, "phrases");
    rows.push_back(row_of(o));
    o.finish();
  }
  return rows;
}

SentenceBook read_sentences(const Entries& entries, json::ConfigFaults& faults) {
  PhraseFaults wrong;
  PhraseList list(faults);
  // A sign that nothing knows has no book in which its phrases could be in the way of others.
  const auto signs = read_rows(entries, list, faults, [](json::ConfigObject& o) {
    return static_cast<SentenceSign>(place_of(o, "sign", sentence_sign_names()));
  });
  SentenceBook out(signs, list.phrases(), wrong);
  list.tell(wrong);
  return out;
}

std::shared_ptr<const Headings> read_headings(json::ConfigObject& root, const Entries& sentences,
                                              json::ConfigFaults& faults) {
  PhraseFaults wrong;
  PhraseList list(faults), openings(faults), seekers(faults);
  auto rows = read_rows(entries_of(root, "headings", "phrases"), list, faults, [](json::ConfigObject& o) {
    return Headings::Row{choose<SectionKind>(o, "kind", kind_names()),
                         choose<HeadingWeight>(o, "weight", weight_names())};
  });
  auto out = std::make_shared<Headings>(std::move(rows), list.phrases(), wrong);
  list.tell(std::exchange(wrong, {}));
  openings.add(0, root, "demand_openings");
  out->set_demand_openings(openings.phrases(), wrong);
  openings.tell(std::exchange(wrong, {}));
  seekers.add(0, root, "seekers");
  seekers.add(1, root, "no_seekers");
  out->set_seekers(seekers.phrases(), wrong);
  seekers.tell(wrong);
  out->set_sentences(read_sentences(sentences, faults));
  return out;
}

// Words of one piece, each with its place in role_names().
std::vector<RoleWord> read_words(const Entries& entries, json::ConfigFaults& faults,
                                 std::vector<json::ConfigNode>& nodes) {
  std::vector<RoleWord> out;
  for (const auto& entry : entries) {
    json::ConfigObject o(entry, faults);
    (void)o.optional_string("note");
    const auto role = place_of(o, "role", role_names());
    if (!o.has("words")) o.fault("words", needed("words", "an array of strings"));
    (void)o.string_list("words");
    const auto list = o.node("words");
    if (list.type() == json::Type::array && list.elements().empty())
      o.fault("words", "needs at least one word");
    for (const auto& node : list.elements()) {
      if (node.type() != json::Type::string) continue;  // told by string_list()
      if (role == role_names().size()) continue;        // told by place_of()
      nodes.push_back(node);
      out.push_back({role, node.string_value()});
    }
    o.finish();
  }
  return out;
}

// Tells the words that no text can hold as they are written, and those that stand twice in their role.
void check_words(const PhraseBook& book, const std::vector<RoleWord>& words,
                 const std::vector<json::ConfigNode>& nodes, json::ConfigFaults& faults) {
  std::set<std::pair<std::size_t, WordId>> seen;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const WordId id = book.id(words[i].word);
    const auto read = book.words_of(words[i].word);
    if (read.size() != 1 || read[0].id != id)
      faults.push_back(nodes[i].fault("must be one word, without hyphens and marks, and no number"));
    else if (!seen.emplace(words[i].role, id).second)
      faults.push_back(nodes[i].fault("stands twice in the role \"" + role_names()[words[i].role] + "\""));
  }
}

std::shared_ptr<const CueBook> read_cues(json::ConfigObject& root, const Entries& word_lists,
                                         json::ConfigFaults& faults) {
  PhraseFaults wrong;
  PhraseList list(faults);
  auto cues = read_rows(entries_of(root, "cues", "phrases"), list, faults,
                        [](json::ConfigObject& o) { return choose<Cue>(o, "cue", cue_names()); });
  std::vector<json::ConfigNode> nodes;  // keep the words' text
  const auto words = read_words(word_lists, faults, nodes);
  auto out = std::make_shared<const CueBook>(std::move(cues), list.phrases(), words, wrong);
  list.tell(wrong);
  check_words(out->phrases(), words, nodes, faults);
  return out;
}

}  // namespace

ReadingRules ReadingRules::build(const json::ConfigFile& file, json::ConfigFaults& faults) {
  if (!file.root().exists()) return builtin();
  ReadingRules out;
  json::ConfigObject root(file.root(), faults);
  (void)root.optional_int("version", 1, 1);
  (void)root.optional_string("$schema");
  const auto sentences = read_complete(root, {"sentences", "sign", "phrases", sentence_sign_names()});
  const auto words = read_complete(root, {"words", "role", "words", role_names()});
  out.headings_ = read_headings(root, sentences.entries, faults);
  out.cues_ = read_cues(root, words.entries, faults);
  auto all = file.bytes();
  if (sentences.has_own || words.has_own) all += builtin_phrases();
  out.hash_ = text::hex(text::sha256(all));
  root.finish();
  return out;
}

ReadingRules ReadingRules::load(const std::string& path, json::ConfigFaults& faults) {
  // A link that leads nowhere is there, and cannot be read.
  std::error_code ignored;
  const auto type = std::filesystem::symlink_status(path, ignored).type();
  if (type == std::filesystem::file_type::not_found) return builtin();
  return build(json::ConfigFile::load(path, faults), faults);
}

ReadingRules ReadingRules::parse(std::string_view text, std::string name, json::ConfigFaults& faults) {
  return build(json::ConfigFile::parse(text, std::move(name), faults), faults);
}

const ReadingRules& ReadingRules::builtin() {
  static const auto* const rules = [] {
    json::ConfigFaults faults;
    auto* made = new ReadingRules(parse(builtin_phrases(), "phrases.json", faults));
    RADAR_ASSERT(faults.empty());
    return made;
  }();
  return *rules;
}

}  // namespace radar::extract
