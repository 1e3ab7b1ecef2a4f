// The skills of the market, from config/skills.json: canonical names, categories, the aliases under which
// postings write them, the rules that tell a skill from an ordinary word, and what a skill implies.
//   json::ConfigFaults faults;
//   auto taxonomy = taxonomy::Taxonomy::load("config/skills.json", faults);
//   if (faults.empty()) { auto go = taxonomy.find("golang"); }
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sources/json/json_config.h"

namespace radar::taxonomy {

using SkillId = std::uint16_t;  // index into Taxonomy::skills()

enum class AliasCase {
  any,          // any casing
  exact,        // letters exactly as the alias has them
  upper_first,  // the first letter is a capital
};

// The parts of a posting that a rule may name; a rule's mask has bit 1 << n for the n-th.
constexpr std::array<std::string_view, 9> k_section_names = {
    "unknown", "required", "preferred", "duties", "employer", "benefits", "legal", "refused", "title"};

// Context words are folded: lower case, words parted by one blank. "," stands for any punctuation mark, "#"
// for a number, "^" for a capitalised word, "*" for any word; a trailing '*' matches any ending ("deploy*"),
// a leading '^' asks for a capital ("^travel").
struct ContextRule {
  // One of these within `within` words on either side: what rules out stays in the sentence, what vouches
  // may stand in the next.
  std::vector<std::string> near;
  std::vector<std::string> near_before;  // within `within` words before, in the same sentence
  std::vector<std::string> near_after;   // within `within` words after, in the same sentence
  // Within `within` words before, or on either side, in the same sentence: keeps the words from holding.
  std::vector<std::string> unless, unless_near;
  int within = 8;
  std::vector<std::string> before;  // directly before
  std::vector<std::string> after;   // directly after
  // Directly before or after the enumeration of capitalised names that it is an item of, or one of its items.
  // In "meet Ann, Julia or Ray", "meet" is before all three. An enumeration that holds a skill's name which
  // means nothing else has neither.
  std::vector<std::string> list_before, list_after;
  // The same before any enumeration of names, skills' among them: "rooms are called Kafka, Docker and Spark".
  std::vector<std::string> names_before;
  // "the ~ hotel": one of the first directly before and one of the second directly after.
  struct Around {
    std::vector<std::string> before, after;
    friend bool operator==(const Around&, const Around&) = default;
  };
  std::vector<Around> around;
  std::vector<std::string> bracket;  // directly before the "(" of the bracket that it stands in
  bool skills = false;               // another skill in the same sentence or list within `chars` bytes
  int chars = 60;
  bool list = false;             // another skill beside it in the same enumeration
  std::vector<SkillId> posting;  // one of these is named anywhere in the posting
  std::uint16_t sections = 0;    // in one of these parts of the posting
  [[nodiscard]] bool empty() const {
    return near.empty() && near_before.empty() && near_after.empty() && before.empty() && after.empty() &&
           list_before.empty() && list_after.empty() && names_before.empty() && around.empty() &&
           bracket.empty() && !skills && !list && posting.empty() && sections == 0;
  }
  friend bool operator==(const ContextRule&, const ContextRule&) = default;
};

struct Alias {
  std::string text;
  AliasCase casing = AliasCase::any;
  ContextRule needs;    // any one of its conditions is enough; empty: none needed
  ContextRule rejects;  // any one of its conditions rules the match out
};

struct Skill {
  std::string id;    // slug, unique
  std::string name;  // canonical name, unique
  std::string category;
  std::string plan_item;         // "" none
  std::vector<Alias> aliases;    // the name itself is the first one unless an alias spells it
  std::vector<SkillId> implies;  // as written; implied_closure() follows them
  bool vouches = true;           // its company tells that an ambiguous neighbour is a skill too
  bool nested = false;           // counts inside a longer name as well: the LLM of "LLM evaluation"
  bool names_nested = true;      // its own names let such skills count
  bool has_namesakes = false;    // its names of one word are rooms', streets' and pets' too
};

class Taxonomy {
 public:
  // Faults name the line and pointer; on faults the taxonomy holds the skills that could be read.
  static Taxonomy load(const std::string& path, json::ConfigFaults& faults);
  static Taxonomy parse(std::string_view text, std::string name, json::ConfigFaults& faults);

  [[nodiscard]] const std::vector<Skill>& skills() const { return skills_; }
  [[nodiscard]] const Skill& skill(SkillId id) const { return skills_[id]; }
  // By id, canonical name or alias, in this order; letter case, blanks and hyphens do not matter.
  [[nodiscard]] std::optional<SkillId> find(std::string_view id_or_name_or_alias) const;
  // All that a skill implies, directly or not; sorted, without the skill itself.
  [[nodiscard]] std::vector<SkillId> implied_closure(SkillId id) const;
  [[nodiscard]] std::vector<std::string> categories() const;  // in order of first appearance
  // Phrases that name no skill though a part of them might: "go to market", "leadership team".
  [[nodiscard]] const std::vector<Alias>& nothing() const { return nothing_; }
  // Words whose objects may share them: "data" in "data cleaning and validation".
  [[nodiscard]] const std::vector<std::string>& shared_heads() const { return shared_heads_; }
  // Words that share no head: "data pipelines, models and tools" names no data models.
  [[nodiscard]] const std::vector<std::string>& unshared() const { return unshared_; }
  // Words with which lines begin or headings end: glued to a name by a lost line break, they are no part of
  // it.
  [[nodiscard]] const std::vector<std::string>& line_words() const { return line_words_; }
  // How a text names a room, a street or a pet that is called like a skill with namesakes: what rules its
  // name out, beside the rules of its own.
  [[nodiscard]] const ContextRule& namesakes() const { return namesakes_; }
  [[nodiscard]] const std::string& hash() const { return hash_; }  // SHA-256 of the file's bytes, hex

 private:
  class Builder;
  static Taxonomy build(const json::ConfigFile& file, json::ConfigFaults& faults);
  void index_names();
  std::vector<Skill> skills_;
  std::vector<Alias> nothing_;
  std::vector<std::string> shared_heads_, unshared_, line_words_;
  ContextRule namesakes_;
  std::unordered_map<std::string, SkillId> by_id_;
  std::unordered_map<std::string, SkillId> by_name_;
  std::unordered_map<std::string, SkillId> by_alias_;
  std::string hash_;
};

}  // namespace radar::taxonomy
