// Questions as headings of their answers.
#pragma once

#include <cstddef>
#include <string_view>

#include "analysis/extract/sections.h"
#include "analysis/extract/sentence_book.h"

namespace radar::extract {

// Where a question ends that opens the line, with its answer behind it: "What do you bring? Kafka"; npos if
// there is none.
[[nodiscard]] std::size_t question_end(const SentenceBook& book, std::string_view line);
// Bytes of "Q: ", "Q1. " or "F: " (German "Frage") before a question; 0 if the line is none.
[[nodiscard]] std::size_t question_mark_size(std::string_view line);
// What the answer's first word says of what the question asks for: "Do I need a PhD?" and "A: No."; unknown
// if the question asks for no need, or the answer is neither yes nor no.
[[nodiscard]] SectionKind answer_to(const SentenceBook& book, std::string_view question,
                                    std::string_view answer);

}  // namespace radar::extract
