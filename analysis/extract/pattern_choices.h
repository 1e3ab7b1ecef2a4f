// Patterns with many alternatives, for sentences: an alternative is run only where the literals that it
// requires stand, since one automaton for all of them would meet a new state at nearly every byte.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/extract/gap_pattern.h"
#include "analysis/extract/sentence_bounds.h"
#include "analysis/taxonomy/pattern_set.h"

namespace radar::extract {

// Filled once, then immutable and safe to share between threads.
class PatternChoices {
 public:
  // A case-insensitive pattern of RE2; its number. All before freeze().
  std::size_t add(std::string_view pattern);
  void freeze() { set_.freeze(); }

  // What one text may have; keeps references to the patterns and the text.
  class Matches {
   public:
    [[nodiscard]] bool any(std::size_t pattern) const;
    // Whether it is in a part of the text; a word that the part's ends cut short is none.
    [[nodiscard]] bool any_in(std::string_view part, std::size_t pattern) const;
    // Bytes of the pattern's first match in `text`, which is the same text or a part of it, or has some of
    // its bytes made "_"; begin == npos: none.
    [[nodiscard]] Range find(std::size_t pattern, std::string_view text) const;

   private:
    friend class PatternChoices;
    Matches(const PatternChoices& all, std::string_view text) : all_(all), matches_(all.set_.match(text)) {}
    const PatternChoices& all_;
    taxonomy::PatternSet::Matches matches_;
  };
  [[nodiscard]] Matches match(std::string_view text) const { return {*this, text}; }

 private:
  struct Alternatives {
    std::vector<std::size_t> numbers;  // in the set, in order
    taxonomy::PatternSet::Group group;
  };
  taxonomy::PatternSet set_;
  std::vector<std::optional<GapPattern>> gaps_;  // by number in the set
  std::vector<Alternatives> patterns_;
};

// The alternatives of a pattern: "a(?:b|c)|[|]" has two.
[[nodiscard]] std::vector<std::string_view> alternatives_of(std::string_view pattern);

}  // namespace radar::extract
