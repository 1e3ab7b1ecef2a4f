// The words by which a sentence says how it means a skill, as data: see phrases.h for the notation.
#pragma once

#include <cstdint>
#include <vector>

namespace radar::extract {

enum class Cue : std::uint8_t {
  none,         // looks like a cue and is none: "not only", "annual bonus"
  wish,         // "a plus", "preferred": of what stands before it, or after it if it opens its part
  wish_open,    // "bonus points if", "ideally": of what follows
  demand,       // "required", "is a must"
  demand_open,  // "must have", "5+ years"
  soft,         // "strong knowledge of": asks where no section says otherwise
  refuse,       // "is not required"
  refuse_open,  // "we don't use"
  no,           // "no", "not", "without": of the next word, or up to a demand
  concession,   // "whether or not"
  duty,         // "you will build", "our stack": a mention even among demands, even of the employer's
  practice,     // "you write": a mention but among demands, where it tells what somebody does already
  stack,        // "built with": a mention even where the employer speaks of itself
  named,        // "our customers include", "makers of": of what follows
  field,        // "a leader in": of what follows, up to a comma
  named_after,  // "are among our customers"
  maker,        // "builds the platform": behind the sentence's subject
  self,         // the whole sentence is the employer's of itself, or the law's
  turn,         // "but": another clause begins
  insertion,    // "on the other hand": between commas, it parts no list
  pronoun,      // "it", "one of them": speaks of the clause before
  same,         // "so is", "the same goes for": of what follows, as the verdict before
  here,         // "in this one": what was said before it was said of others
  reason,       // "which is why": what follows tells what is done, and takes up no demand before it
  seek,         // "looking for": makes a soft demand one wherever it stands
  item,         // "experience", "familiarity": opens an item of its own after a comma
};

struct CueRow {
  Cue cue;
  const char* words;
};

[[nodiscard]] const std::vector<CueRow>& cue_table();

}  // namespace radar::extract
