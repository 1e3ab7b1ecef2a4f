// What the cues of a sentence say of each skill that it names, whatever the section.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>

#include "analysis/extract/clauses.h"

namespace radar::extract {

enum class Said : std::uint8_t { nothing, soft_demand, demand, wish, refusal };
// What a cue says by itself; nothing if it only tells how to read others.
[[nodiscard]] Said said_by(Cue cue);

struct Reading {
  Said said = Said::nothing;
  bool concession = false;  // "whether or not you know it"
  bool stack = false;       // "our stack", "built with", "you will build"
  bool duty = false;        // "you will build", "we use"
  bool practice = false;    // "you build"
  bool named = false;       // among customers, makers, partners
  bool opens_soft = false;  // the soft demand opens the sentence
  bool choice = false;      // the wish prefers it among others that would do as well
  bool required = false;    // a word such as "required" says so, behind it or before its colon
  bool turned = false;      // in a clause that "but" opens
  bool self = false;        // in a sentence that the employer says of itself, or in the law's words
  bool maker = false;       // where a name that is known from nowhere stands before what its bearer makes
  bool sought = false;      // told of whom the employer looks for
  bool question = false;    // in a question
  bool addressed = false;   // in a clause that goes over to who applies: "...; you would ..."
};

class Reader {
 public:
  explicit Reader(const Sentence& sentence) : s_(sentence) {}
  [[nodiscard]] Reading read(std::size_t hit) const;

 private:
  static constexpr std::uint32_t k_no_reach = 2;  // words between "no" and what it refuses

  struct Before {  // what has been opened ahead of the hit
    bool wish = false, demand = false, soft = false, refusal = false, no = false;
    bool concession = false, stack = false, duty = false, practice = false, named = false;
    std::uint32_t soft_at = UINT32_MAX;
    bool sought = false;
    bool header = false;    // "Bonus:", "a plus if": holds across ";"
    bool required = false;  // "A must: Kafka": the word itself opens
    bool aside = false;     // the wish stands in the same parentheses
  };
  struct After {
    Said said = Said::nothing;
    bool choice = false;       // "X (preferred) or Y"
    bool demand_word = false;  // "required" stands behind, whether or not it reaches the hit's commas
  };
  struct ClauseSays {   // which kinds of cues a clause holds
    bool turn = false;  // at its start
    bool pronoun = false, here = false, demand = false, demand_open = false, wish = false, refusal = false;
  };
  [[nodiscard]] Before before(std::uint32_t clause, WordRange hit) const;
  void open(Before& state, const SentenceCue& cue, WordRange hit) const;
  void repeat(Before& state, const SentenceCue& cue, WordRange hit) const;
  void inherit(Before& state, std::uint32_t clause, WordRange hit) const;
  void answer(Before& state, std::uint32_t clause) const;
  [[nodiscard]] After after(std::uint32_t clause, WordRange hit) const;
  [[nodiscard]] Said orphan(std::uint32_t clause, WordRange hit) const;
  [[nodiscard]] bool turns_to_another(std::uint32_t clause, WordRange hit) const;
  [[nodiscard]] bool is_apart(std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] bool has_stranger(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] bool is_used_before(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] bool refuses_its_own(const SentenceCue& cue) const;
  [[nodiscard]] bool holds_one_of(const SentenceCue& cue, const std::vector<WordId>& ids) const;
  [[nodiscard]] bool is_needed_for_more(const SentenceCue& cue) const;
  [[nodiscard]] bool is_outdone(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] bool tells_of_use(const SentenceCue& cue) const;
  [[nodiscard]] bool opens_with_maker(const SentenceCue& cue) const;
  [[nodiscard]] bool turns_to_employer(const SentenceCue& cue) const;
  [[nodiscard]] bool seeks_people(const SentenceCue& cue) const;
  [[nodiscard]] bool has_trade_after(const SentenceCue& cue) const;
  [[nodiscard]] bool is_plural(const SentenceCue& cue) const;
  [[nodiscard]] bool is_plural_for(WordRange hit, const SentenceCue& cue) const;
  [[nodiscard]] bool is_of_list(WordRange hit, const SentenceCue& cue) const;
  [[nodiscard]] bool is_of_exception(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] bool is_denied_of_others(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] bool determines(std::uint32_t word) const;
  [[nodiscard]] bool is_within(std::uint32_t word, std::initializer_list<Cue> kinds) const;
  [[nodiscard]] bool is_content(std::uint32_t word) const;
  [[nodiscard]] bool names_something(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] bool is_item_of(WordRange hit) const;
  [[nodiscard]] bool is_told_before(WordRange hit) const;
  [[nodiscard]] bool is_learned(WordRange hit) const;
  [[nodiscard]] WordRange subject_before(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] bool names_its_own(const SentenceCue& cue) const;
  [[nodiscard]] bool has_own_subject(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] bool turns_to_it(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] bool explained_by(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] bool ends_in_not(std::uint32_t at, std::uint32_t end) const;
  [[nodiscard]] bool is_asked_before(std::uint32_t clause, WordRange hit) const;
  [[nodiscard]] Said elliptical(std::uint32_t clause, WordRange hit) const;
  [[nodiscard]] bool speaks_of_use(const SentenceCue& cue) const;
  [[nodiscard]] bool says_yes(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t past_items(std::uint32_t at) const;
  [[nodiscard]] Said meaning(const SentenceCue& cue) const;
  [[nodiscard]] Said last_verdict(std::uint32_t before, std::uint32_t from = 0) const;
  [[nodiscard]] std::optional<Said> by_exception(WordRange hit) const;
  [[nodiscard]] std::optional<Said> excepted_from_all(WordRange hit) const;
  [[nodiscard]] bool is_left_out(const SentenceCue& except, std::uint32_t end) const;
  [[nodiscard]] Said said_of_exception(std::uint32_t from, std::uint32_t to, std::uint32_t all) const;
  [[nodiscard]] bool tells_of_all_in_use(std::uint32_t all) const;
  [[nodiscard]] ClauseSays clause_says(std::uint32_t clause) const;
  [[nodiscard]] bool is_asked_after_all(std::uint32_t clause) const;
  [[nodiscard]] bool is_asked_here(std::uint32_t clause) const;
  [[nodiscard]] bool is_refused_behind_colon(WordRange hit) const;
  [[nodiscard]] bool ends_phrase(const SentenceCue& cue) const;
  [[nodiscard]] bool is_parted(std::uint32_t from, WordRange hit) const;
  [[nodiscard]] bool has_level(WordRange hit) const;
  [[nodiscard]] bool is_asked_by_level(WordRange hit) const;
  [[nodiscard]] bool is_levelled(std::uint32_t word) const;
  [[nodiscard]] bool goes_on_with_names(std::uint32_t word) const;
  [[nodiscard]] std::uint32_t list_begin(WordRange hit) const;
  [[nodiscard]] bool is_item_of_list(WordRange hit) const;
  [[nodiscard]] bool has_comma(std::uint32_t begin, std::uint32_t end, int depth) const;
  [[nodiscard]] std::optional<std::uint32_t> strong_list(WordRange hit) const;
  [[nodiscard]] bool closes_list(std::uint32_t comma) const;
  [[nodiscard]] bool parts_verdict(std::uint32_t comma, WordRange hit, bool bare, bool list,
                                   const SentenceCue& cue) const;
  [[nodiscard]] bool is_pair(std::uint32_t comma, WordRange hit, bool list, const SentenceCue& cue) const;
  [[nodiscard]] bool is_kind(WordRange hit, std::uint32_t comma) const;
  [[nodiscard]] bool stands_in_use(WordRange hit) const;
  [[nodiscard]] bool is_asked_strongly(WordRange hit) const;
  [[nodiscard]] WordRange name_at(std::uint32_t word) const;
  [[nodiscard]] bool begins_clause(std::uint32_t word) const;
  [[nodiscard]] bool is_verb(std::uint32_t word) const;
  [[nodiscard]] bool is_told_apart(WordRange hit, const SentenceCue& cue) const;
  [[nodiscard]] bool begins_verdict(std::uint32_t word, const SentenceCue& cue) const;
  [[nodiscard]] bool names_next(std::uint32_t at) const;
  [[nodiscard]] bool names_before(const SentenceCue& cue) const;
  [[nodiscard]] bool is_denied(const SentenceCue& cue) const;
  [[nodiscard]] bool lists_refused(const SentenceCue& cue) const;
  [[nodiscard]] bool reaches_back(WordRange hit, const SentenceCue& cue) const;
  [[nodiscard]] bool is_near(std::uint32_t from, WordRange hit, std::uint32_t most,
                             std::uint32_t between) const;
  [[nodiscard]] bool no_reaches(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] std::uint32_t list_end(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t past_insertion(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t before_insertion(std::uint32_t comma) const;
  [[nodiscard]] bool is_elsewhere(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] bool closed_before(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] bool refusal_reaches(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] bool item_at(std::uint32_t word) const;
  [[nodiscard]] std::uint32_t field_of(WordRange hit) const;
  [[nodiscard]] bool has_item_after(std::uint32_t field, std::uint32_t end) const;
  [[nodiscard]] bool is_choice(const SentenceCue& cue) const;
  [[nodiscard]] bool is_of_all(WordRange hit, std::uint32_t conjunction, const SentenceCue& cue) const;
  [[nodiscard]] bool opens_item(std::uint32_t word, const SentenceCue& cue) const;
  [[nodiscard]] bool speaks_of_itself(WordRange hit) const;
  [[nodiscard]] bool ends_in_wish(std::uint32_t clause) const;
  [[nodiscard]] bool judges_another(std::uint32_t clause) const;
  [[nodiscard]] bool is_topic_of(const SentenceCue& cue, WordRange hit) const;
  [[nodiscard]] bool asks_for_one(std::uint32_t clause) const;
  void judge(Reading& out, const Before& opened, const After& behind, std::uint32_t clause) const;

  const Sentence& s_;
};

}  // namespace radar::extract
