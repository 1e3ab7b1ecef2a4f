// One posting read for names: the runs of words that stand where skills stand, each with the known skills
// beside it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/discover/items.h"
#include "analysis/match/matcher.h"
#include "analysis/taxonomy/skills.h"

namespace radar::discover {

// Lower case for ASCII, full folding for the rest.
[[nodiscard]] std::string fold_word(std::string_view word);
// What spellings of one name share: "Vue.js", "VueJS" and "vue"; "Step Functions" and "step-function".
[[nodiscard]] std::string term_key(std::string_view folded);

struct Finding {
  std::size_t first, last;  // words
  std::vector<taxonomy::SkillId>
      beside;  // known skills in the same list; none: it follows "such as" or a verb
};

class Reading {
 public:
  Reading(std::string_view plain, const match::Matcher& matcher, const taxonomy::Taxonomy& taxonomy);
  [[nodiscard]] const ItemText& text() const { return text_; }
  [[nodiscard]] const std::string& folded(std::size_t word) const { return folded_[word]; }
  [[nodiscard]] std::vector<Finding> findings() const;

 private:
  struct Part {
    std::size_t first, last;
    bool at_begin, at_end;  // touches its item's begin or end, where its neighbours are
    bool cue;
  };
  void mark_known(const match::Matcher& matcher);
  void mark_schooling();
  [[nodiscard]] Part trimmed(const Item& item) const;
  [[nodiscard]] std::vector<Part> parts_of(const Item& item) const;
  [[nodiscard]] int skill_at(const Item& item, bool at_begin) const;
  [[nodiscard]] std::vector<taxonomy::SkillId> beside(std::size_t item, const Part& part) const;
  [[nodiscard]] bool may_be_name(const Part& part) const;
  [[nodiscard]] bool is_capital(std::size_t word) const;

  const taxonomy::Taxonomy& taxonomy_;
  ItemText text_;
  std::vector<std::string> folded_;
  std::vector<int> known_;       // per word: the skill it belongs to, -1 none
  std::vector<bool> schooling_;  // per sentence: it asks for a degree
};

}  // namespace radar::discover
