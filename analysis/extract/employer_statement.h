// Sentences that tell of the employer: who is the subject ("our consultants", "the institute", "our app"),
// and does what it tells of it tell of its business or of its own use? Subjects and verbs are lists of words
// in config/phrases.json; any of the ones stands with any of the others.
#pragma once

#include <optional>

#include "analysis/extract/clauses.h"

namespace radar::extract {

// As a cue of the sentence: `self`, or `named` where it tells of the employer's customers.
[[nodiscard]] std::optional<SentenceCue> employer_statement(const Sentence& sentence);

}  // namespace radar::extract
