// One text's search, in steps. Collect: at every word start the trie gives the aliases that begin there; the
// longest whose casing, borders and context fit is taken. Settle: rules that ask for other skills are judged
// when it is known which skills are there. Spread: "supervised and unsupervised learning" and "data cleaning
// and validation" name two skills each, because a head or a tail belongs to both; so do
// "Dev/MLOps", "Datenqualität und -analyse" and "redes neuronales (recurrentes)". Nested: "LLM
// evaluation" names LLMs too, "(No)SQL" what its parentheses begin, and "cross-\nvalidation" what a line's
// end parts.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/match/aliases.h"
#include "analysis/match/byte_set.h"
#include "analysis/match/folded_text.h"
#include "analysis/match/matcher.h"

namespace radar::match {

struct Candidate {
  std::uint32_t alias;
  std::size_t begin, end;  // folded bytes
  bool sure;               // needs no other skill nearby
};

// Has a text letters of a language that puts case endings to names? Errs only towards that.
[[nodiscard]] bool may_inflect(std::string_view original);

class Scan {
 public:
  Scan(const AliasIndex& index, std::string_view original, const std::vector<Part>& parts)
      : index_(index),
        original_(original),
        parts_(parts),
        text_(fold_text(original)),
        words_(text_, original),
        inflects_(may_inflect(original)) {
    candidates_.reserve(k_usual_candidates);
  }
  std::vector<SkillHit> run();

 private:
  static constexpr std::size_t k_usual_candidates = 64;
  enum class Verdict { no, open, yes };  // open: it depends on which other skills are there

  [[nodiscard]] std::string_view folded() const { return text_.bytes; }
  [[nodiscard]] const CompiledAlias& alias_of(const Candidate& c) const { return index_.aliases[c.alias]; }
  [[nodiscard]] const CompiledRule& needs_of(const CompiledAlias& a) const { return index_.rules[a.needs]; }

  struct Span {
    std::size_t begin, end;
  };

  // scan.cpp
  struct Entrance {
    std::size_t at;
    AliasTrie::Place from;
  };
  // Both in memory that is used again for the next text.
  [[nodiscard]] std::span<const FirstWords::Word> first_words() const;
  [[nodiscard]] std::span<const Entrance> entrances() const;
  void collect();
  void collect_glued();
  [[nodiscard]] bool may_start(std::size_t at) const;
  // `from`: where the trie is entered, if the first bytes are known to lead there.
  std::optional<Candidate> best_at(std::size_t begin, bool allow_open, AliasTrie::Place from = {});
  // Where a name ends, and where without its case ending.
  struct End {
    std::size_t end, stem;
    static End at(std::size_t end) { return {end, end}; }
  };
  [[nodiscard]] std::optional<End> end_of(const CompiledAlias& alias, std::size_t begin, std::size_t end);
  [[nodiscard]] bool right_border(std::size_t begin, std::size_t end) const;
  [[nodiscard]] static bool stands_alone(const CompiledAlias& alias);
  [[nodiscard]] bool asks_list(const CompiledAlias& alias) const;
  [[nodiscard]] bool line_word_at(std::size_t begin) const;
  [[nodiscard]] bool line_ends_at(std::size_t end) const;
  [[nodiscard]] bool in_quotes(std::size_t begin, std::size_t end) const;
  [[nodiscard]] bool in_capitals(std::size_t begin, std::size_t end) const;
  [[nodiscard]] bool has_capitals(const Candidate& name) const;
  [[nodiscard]] bool stands_out(const Candidate& name, bool chain) const;
  [[nodiscard]] bool capitals_behind_word(const Candidate& name) const;
  [[nodiscard]] bool glued_chain(std::size_t at);
  [[nodiscard]] bool fits(const CompiledAlias& alias, std::size_t begin, End end) const;
  [[nodiscard]] bool in_address(std::size_t begin) const;
  // Moves words_.
  [[nodiscard]] bool ruled_out(std::uint32_t rule, std::size_t begin, std::size_t end, Span around);
  Verdict judge(const CompiledAlias& alias, std::size_t begin, End end);
  // The first skill's name among these that asks for no casing and whose rules allow it there; nullptr: none.
  const std::uint32_t* judged(AliasTrie::Aliases aliases, std::size_t begin, std::size_t end);
  [[nodiscard]] bool in_sections(std::uint16_t mask, std::size_t begin) const;

  // inflection.cpp
  [[nodiscard]] bool may_be_inflected(const CompiledAlias& alias) const;
  [[nodiscard]] bool has_case_ending(std::size_t end) const;
  [[nodiscard]] std::size_t case_ending_at(std::size_t at) const;
  [[nodiscard]] bool has_letter_around(std::size_t at, std::span<const std::string_view> letters) const;
  [[nodiscard]] bool inflected_name(const CompiledAlias& alias, End end) const;

  // split_names.cpp
  void collect_hashtags();
  std::optional<Candidate> name_across(std::size_t begin, const std::string& opening, std::size_t rest);
  struct Bracket {
    std::size_t begin;    // of the name that goes on in it or begins in it
    std::size_t close;    // its ")"
    std::string before;   // what stands glued before it
    std::string opening;  // `before` and what it holds
  };
  [[nodiscard]] std::optional<Bracket> bracket_at(std::size_t open) const;
  std::optional<Candidate> bracket_name(const Bracket& bracket);
  void add_across_brackets();
  std::optional<Candidate> name_across_line(std::size_t hyphen);
  void add_across_lines();

  // names.cpp; all three move words_
  bool called_before(const CompiledRule& rule, std::size_t begin);
  bool said_of_names(const CompiledRule& rule, std::size_t begin);
  bool bracket_holds(const CompiledRule& rule, std::size_t begin, std::size_t end);
  bool list_holds(const CompiledRule& rule, std::size_t begin, std::size_t end);
  bool names_before(std::size_t begin, std::vector<Span>& names) const;
  bool names_after(std::size_t end, std::vector<Span>& names) const;
  [[nodiscard]] bool is_skill_only(std::string_view word) const;
  [[nodiscard]] std::size_t skip_bracket(std::size_t end) const;
  [[nodiscard]] std::size_t skip_bracket_back(std::size_t begin) const;

  // Of the candidates that were there at the last cover_candidates(), and what was covered since.
  [[nodiscard]] bool overlaps(std::size_t begin, std::size_t end) const;
  void cover_candidates();
  void sort_candidates();
  void add_nested();

  // company.cpp
  void settle();
  [[nodiscard]] bool has_company(std::size_t index) const;
  [[nodiscard]] bool dash_between(std::size_t from, std::size_t to) const;
  [[nodiscard]] bool joins_next(const Candidate& first, const Candidate& second) const;
  [[nodiscard]] bool beside_in_list(std::size_t index) const;
  [[nodiscard]] bool beyond_strangers(std::size_t index) const;
  [[nodiscard]] const Candidate* ending_at(std::size_t end, std::size_t index) const;
  [[nodiscard]] const Candidate* beginning_at(std::size_t begin, std::size_t index) const;
  [[nodiscard]] bool is_strange_name(const std::optional<Word>& word) const;
  [[nodiscard]] std::size_t line_before(std::size_t at) const;
  [[nodiscard]] bool below_heading(std::size_t begin) const;
  [[nodiscard]] bool ends_line(std::size_t at) const;
  [[nodiscard]] bool is_numbered(std::size_t begin) const;
  [[nodiscard]] bool fills_item(std::size_t index) const;
  [[nodiscard]] bool near_skill(std::size_t index) const;
  [[nodiscard]] bool in_posting(const std::vector<taxonomy::SkillId>& skills) const;
  [[nodiscard]] bool vouches(const Candidate& other, const Candidate& self) const;
  [[nodiscard]] bool one_sentence(std::size_t from, std::size_t to) const;

  // spread.cpp
  void spread();
  void spread_slashes();
  bool add_tail(const Candidate& last, std::size_t cut, std::vector<Candidate>& found) const;
  void spread_bracket(const Candidate& head, std::vector<Candidate>& found) const;
  void spread_hyphen(std::size_t hyphen, std::vector<Candidate>& found) const;
  [[nodiscard]] std::size_t with_modifier(const Candidate& name) const;
  static constexpr std::size_t k_most_words = 3;  // of an item that shares a word
  std::size_t item_begins(std::size_t end, std::array<std::size_t, k_most_words>& begins) const;
  const std::uint32_t* shared_name(std::string_view text, std::size_t begin, std::size_t end);
  void spread_tail(const Candidate& last, std::vector<Candidate>& found);
  void spread_head(std::size_t head, std::vector<Candidate>& found) const;
  [[nodiscard]] bool is_head(std::string_view word) const;
  [[nodiscard]] const std::uint32_t* plain_alias(std::string_view text) const;

  const AliasIndex& index_;
  std::string_view original_;
  const std::vector<Part>& parts_;
  FoldedText text_;
  Neighbours words_;
  bool inflects_;  // the text may be in a language that puts case endings to names
  std::vector<Candidate> candidates_;
  std::vector<std::size_t> heads_;  // where shared heads begin
  ByteSet covered_;                 // by candidates
  struct {
    const CompiledRule* rule;
    std::size_t begin;
    bool said;
  } called_ = {};             // the last answer of called_before
  std::vector<bool> chains_;  // by place in text_.camel; empty until somebody asks
};

// Does a letter or digit stand before `at`, or there?
[[nodiscard]] bool word_ends_at(std::string_view folded, std::size_t at);
[[nodiscard]] bool word_starts_at(std::string_view folded, std::size_t at);

// What parts the items of an enumeration: ", ", " and ", "/", ", or ". The end of the one that starts at
// `at`, or the begin of the one that ends at `at`; `at` itself if there is none.
[[nodiscard]] std::size_t joint_after(std::string_view folded, std::size_t at);
[[nodiscard]] std::size_t joint_before(std::string_view folded, std::size_t at);
// Is the hyphen at `at` one of "Java-, C- und SAS-Kenntnisse", for a part that a later word gives?
[[nodiscard]] bool is_suspended(std::string_view folded, std::size_t at);

}  // namespace radar::match
