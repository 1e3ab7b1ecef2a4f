// The taxonomy's aliases made ready for the scan.
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/match/alias_trie.h"
#include "analysis/match/context.h"
#include "analysis/match/first_words.h"
#include "analysis/taxonomy/skills.h"

namespace radar::match {

constexpr taxonomy::SkillId k_nothing = 0xFFFF;  // what only looks like a skill
constexpr taxonomy::SkillId k_head = 0xFFFE;     // a word whose objects may share it

// What the scan asks of every alias that it meets; small, so that many stay in the caches.
struct CompiledAlias {
  taxonomy::SkillId skill = k_nothing;
  taxonomy::AliasCase casing = taxonomy::AliasCase::any;
  bool plural = false;                   // an "s" may follow
  bool single = false;                   // one letter: C, R
  bool version = false;                  // a version may follow directly: "Java17"
  bool plain = false;                    // any casing, no rule of its own: it may share a head
  bool long_name = false;                // enough letters to be told inside "RequirementsPython"
  std::uint8_t rank = 0;                 // of aliases of one text the lowest is tried first
  bool shares_head = false;              // begins with a word whose objects may share it
  std::uint32_t needs = 0, rejects = 0;  // into AliasIndex::rules; 0: the empty rule
  std::uint32_t namesakes = 0;           // the same: rules out what is only called so
};

// What is asked of few of them.
struct AliasText {
  std::string letters;  // as the alias has them, without blanks and signs, for comparing case
  // Skills that its text names besides: the LLM of "LLM evaluation". Bytes of the folded text.
  struct Inner {
    std::uint32_t alias;
    std::size_t begin, end;
  };
  std::vector<Inner> nested;
};

struct AliasIndex {
  explicit AliasIndex(const taxonomy::Taxonomy& taxonomy);
  std::vector<CompiledAlias> aliases;
  std::vector<AliasText> texts;     // of aliases
  std::vector<CompiledRule> rules;  // alternatives of one alias share theirs
  [[nodiscard]] const AliasText& text_of(const CompiledAlias& alias) const {
    return texts[static_cast<std::size_t>(&alias - aliases.data())];
  }
  FirstWords first_words;
  AliasTrie trie;  // of one text the alias of the lowest rank comes first
  std::set<std::string, std::less<>> unshared, line_words;
  std::unordered_map<std::string, std::uint32_t> hashtags;  // what is written behind "#": the alias
  std::vector<bool> company;  // by skill: does it vouch for ambiguous neighbours?

 private:
  void add(const taxonomy::Alias& alias, taxonomy::SkillId skill);
  void add_namesakes(const taxonomy::Taxonomy& taxonomy);
  std::uint32_t rule(const taxonomy::ContextRule& rule, RuleSide side, std::uint32_t& last,
                     taxonomy::ContextRule& last_source);
  void find_nested(const taxonomy::Taxonomy& taxonomy);
  [[nodiscard]] bool is_spelled_apart(std::string_view text, taxonomy::SkillId skill) const;
  void add_hashtags();
  // While building: the alias texts, and the rules compiled last.
  std::vector<std::string> folded_;
  std::uint32_t last_needs_ = 0, last_rejects_ = 0;
  taxonomy::ContextRule last_needs_source_, last_rejects_source_;
};

// Letters and digits of `s`, case kept.
[[nodiscard]] std::string letters_of(std::string_view s);

}  // namespace radar::match
