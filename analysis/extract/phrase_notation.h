// The notation in which config/phrases.json writes what a heading or a sentence may say. A phrase is a row of
// elements parted by blanks:
//   word        itself, in any letter case and with any apostrophe; hyphens part words
//   a|b         either of them
//   a?  a|b?    this, or none of it
//   stem*       any word that begins so
//   #           a number, in digits or in words
//   _  _3       any word; up to three of them
//   ,           a mark of punctuation, itself
//   ^  $        the start and the end of the text
// At least one element names a word or a number and may not be left out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "sources/text/result.h"

namespace radar::extract {

struct PhraseChoice {
  std::string word;      // folded; "" for a sign
  bool is_stem = false;  // any word that begins so
  char sign = 0;         // '#', '^', '$' or a mark of punctuation

  friend bool operator==(const PhraseChoice&, const PhraseChoice&) = default;
};

struct PhraseElement {
  std::vector<PhraseChoice> choices;  // none: any word
  std::size_t skip = 0;               // the element to go on with if this is left out; 0: it may not be

  [[nodiscard]] bool is_any() const { return choices.empty(); }
};

// Gaps of several words are as many elements. The error says what is wrong and what would be right.
[[nodiscard]] Result<std::vector<PhraseElement>> parse_phrase(std::string_view phrase);
// Whether nothing but a text's start may open the phrase.
[[nodiscard]] bool begins_at_start(const std::vector<PhraseElement>& phrase);

}  // namespace radar::extract
