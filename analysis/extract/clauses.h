// A sentence as the status rules see it: words, the skills named in it, the cues around them, and the clauses
// that keep one cue from speaking for another clause's skill.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/extract/cue_book.h"

namespace radar::extract {

struct WordRange {
  std::uint32_t begin, end;
};

struct SentenceCue {
  Cue cue;
  WordRange at;
  std::uint32_t clause = 0;
  bool forward = false;   // speaks of what follows
  bool backward = false;  // speaks of what stands before
};

struct Clause {
  WordRange at;
  char opener;  // the mark that parted it from the clause before, such as ';' or ','; 't' for a word such
                // as "but", 'c' for a capital, '.' for a sentence that speaks of the one before, ':' for what
                // follows such a sentence's verdict, '*' for a bold verdict, 0 at the start
  bool has_hits = false;
};

class Sentence {
 public:
  explicit Sentence(const CueBook& cues) : cue_book_(&cues) {}
  // `hits`: byte ranges, sorted; `degrees`: those that name a degree, by index. May be called again for
  // another sentence.
  void read(std::string_view text, const std::vector<WordRange>& hits,
            const std::vector<std::uint32_t>& degrees = {});

  [[nodiscard]] const RuleWords& rules() const { return cue_book_->words(); }
  [[nodiscard]] const std::vector<Word>& words() const { return words_; }
  [[nodiscard]] const std::vector<WordRange>& hits() const { return hits_; }  // in words
  [[nodiscard]] const std::vector<SentenceCue>& cues() const { return cues_; }
  [[nodiscard]] const std::vector<Clause>& clauses() const { return clauses_; }
  [[nodiscard]] std::uint32_t clause_of(std::uint32_t word) const;
  [[nodiscard]] bool in_hit(std::uint32_t word) const { return places_[word].in_hit; }
  [[nodiscard]] bool begins_degree(std::uint32_t word) const { return places_[word].begins_degree; }
  [[nodiscard]] bool has_hit(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] bool has_mark(std::uint32_t begin, std::uint32_t end, char mark) const;
  // How deep in parentheses a word stands, and in which: 0 outside of all, the opening's word + 1 within.
  [[nodiscard]] int depth(std::uint32_t word) const { return places_[word].depth; }
  [[nodiscard]] std::uint32_t aside(std::uint32_t word) const { return places_[word].aside; }
  // "(preferred) Experience with ...".
  [[nodiscard]] bool is_leading_aside(const SentenceCue& cue) const {
    return aside(cue.at.begin) == clauses_[cue.clause].at.begin + 1;
  }
  [[nodiscard]] bool is(std::uint32_t word, WordId id) const {
    return word < words_.size() && id != 0 && words_[word].id == id;
  }
  [[nodiscard]] bool is_capital(std::uint32_t word) const {  // its first letter, of A to Z
    return word < words_.size() && text_[words_[word].begin] >= 'A' && text_[words_[word].begin] <= 'Z';
  }
  // "Appropriately": no name, though no list knows it.
  [[nodiscard]] bool is_adverb(std::uint32_t word) const {
    return word < words_.size() && text_.substr(0, words_[word].end).ends_with("ly");
  }
  [[nodiscard]] bool is_label(const SentenceCue& cue) const;  // "**Must have**"
  [[nodiscard]] bool is_turn(std::uint32_t word) const;       // "but", "however"
  [[nodiscard]] bool is_conjunction(std::uint32_t word) const;
  // Whether what stands there tells of names: "you know X", "we use X", "our stack is X", but not "your X",
  // "our X".
  [[nodiscard]] bool tells(std::uint32_t begin, std::uint32_t end) const;
  // "X is ...", "knowledge of X would ...": names with a verb behind them. A list may end with X in "X and Y
  // are" and "X and Y can": whether verbs of many, and of either, count.
  [[nodiscard]] bool begins_statement(std::uint32_t word, bool plural, bool modal) const;
  [[nodiscard]] bool is_closing(std::uint32_t word) const;  // "skills", "experience": ends an item
  // "All are required except X, which is a plus: X, Y": from "except" to the colon.
  [[nodiscard]] const std::optional<WordRange>& exception() const { return exception_; }
  // Whether a name is written there in the same letters, a skill's or not.
  [[nodiscard]] bool is_written(WordRange name, WordRange within) const;

 private:
  void place_asides();
  void place_asides_between_commas();
  [[nodiscard]] bool opens_aside(std::uint32_t comma, std::uint32_t end) const;
  void place_hits(const std::vector<WordRange>& bytes);
  void find_cues();
  void find_statement();
  void add_cue(const Found& found);
  [[nodiscard]] bool lacks_neighbour(const Found& found) const;
  [[nodiscard]] bool ends_name(const Found& found) const;
  [[nodiscard]] bool is_ending(const Found& found) const;
  [[nodiscard]] bool is_article(const Found& found) const;
  void cut_clauses();
  void direct_cues();
  void find_exception();
  [[nodiscard]] char break_before(std::uint32_t word, std::uint32_t begin, bool has_hits) const;
  [[nodiscard]] std::uint32_t past_item(std::uint32_t word) const;
  [[nodiscard]] bool begins_anew(std::uint32_t word) const;
  [[nodiscard]] bool lost_break(std::uint32_t word) const;
  [[nodiscard]] bool is_glued(std::uint32_t word) const;
  [[nodiscard]] bool ends_inner_sentence(std::uint32_t stop) const;
  [[nodiscard]] bool joins(std::uint32_t but) const;
  [[nodiscard]] bool opens_label(std::uint32_t word) const;
  [[nodiscard]] bool closes_bold(std::uint32_t stars) const;
  [[nodiscard]] bool judges(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] bool marks_verdict(std::uint32_t dash) const;
  [[nodiscard]] bool ends_verdict(std::uint32_t word) const;  // right before the word

  const CueBook* cue_book_;
  std::vector<Word> words_;
  std::vector<WordRange> hits_;
  struct Place {
    std::uint32_t aside = 0;
    std::uint16_t depth = 0;
    bool in_hit = false;
    bool begins_cue = false;
    bool begins_degree = false;
  };
  std::vector<Place> places_;        // of words_
  std::vector<std::uint32_t> open_;  // parentheses, while they are placed
  std::string_view text_;
  std::vector<SentenceCue> cues_;
  std::vector<Clause> clauses_;
  std::optional<WordRange> exception_;
};

}  // namespace radar::extract
