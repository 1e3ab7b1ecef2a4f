// What the openings and the ends of short sentences, questions and answers say of the sentence beside them.
// The phrases are config/phrases.json's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/extract/phrases.h"

namespace radar::extract {

enum class SentenceSign : std::uint8_t {
  follows,        // "So is Docker.", "Here it is a must.": cannot be read without the sentence before
  follows_short,  // "It does help.": the same of a short sentence that does not go on
  follows_end,    // "Kubernetes is not.": the same by the sentence's end
  goes_on,        // "It is a plus if you ...": speaks of what follows
  reply,          // "Then this is not the job for you.": to those of whom the question before speaks
  of_both,        // "Neither is needed.": of all that the question names
  choice,         // "Kafka or Flink?"
  of_one,         // "You must know one of them.": of one that such a question names
  question,       // "What do you bring?"
  why,            // "Why Kafka?": asks nothing of whoever reads it
  statement,      // "YOU MUST BE ABLE TO TRAVEL": a sentence, be it in capitals
  announces,      // "ALL OF THE SKILLS BELOW": a list follows, however the line begins
  place,          // "In this role, ...": before the clause that says what the list below is
  joins,          // "and ideally know some of these": a clause that is joined to the one before
  not_all,        // "Don't worry if you don't tick every box": what follows stays what it was
  field,          // "Databases": parts a list and does not end it
  pluses,         // "Avantajlar": benefits, but pluses behind demands
  need,           // "Do I need a PhD?"
  other_need,     // "Need a new job?", "Do your servers need Kafka?"
  half_answer,    // "Yes, but ..."
  comfort,        // "No problem": refuses what is needed of the reader only
  no,
  yes,
  ours,        // "we write Go": behind a colon it tells of the employer, and is no list
  inwards,     // "Erfahrung": is written with a capital within sentences, too
  unfinished,  // "... is not needed for the": ends a line that goes on below
};

// As config/phrases.json writes them, in their order.
[[nodiscard]] const std::vector<std::string>& sentence_sign_names();
// Whether a sign is of a text's start: all its phrases begin with `^`. The others are sought anywhere.
[[nodiscard]] bool is_of_start(SentenceSign sign);

// Immutable after it is made and safe to share between threads.
class SentenceBook {
 public:
  SentenceBook() = default;  // knows no sign
  // `phrases` have the index of their sign in `signs`.
  SentenceBook(const std::vector<SentenceSign>& signs, const std::vector<Phrase>& phrases,
               std::vector<PhraseFault>& faults);
  // Whether a sign of a text's start opens the text; only its first bytes are read.
  [[nodiscard]] bool opens(SentenceSign sign, std::string_view text) const;
  // Whether another one stands anywhere in the text.
  [[nodiscard]] bool holds(SentenceSign sign, std::string_view text) const;

 private:
  std::vector<PhraseBook> books_;  // by sign
};

}  // namespace radar::extract
