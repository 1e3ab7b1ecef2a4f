// Where sentences begin and end.
#pragma once

#include <cstddef>
#include <string_view>

#include "analysis/extract/sentence_book.h"

namespace radar::extract {

// Bytes [begin, end) of a text.
struct Range {
  std::size_t begin, end;
};

// The sentence around byte `at`: lines, and full stops before a capital letter, end one; a question and its
// short answer are one. Where none ends within `most` bytes to one side, the range goes that far.
[[nodiscard]] Range sentence_around(std::string_view text, std::size_t at,
                                    std::size_t most = std::string_view::npos);

// The same with the answers that the book knows: "Kafka or Flink? You must know one of them."
[[nodiscard]] Range sentence_around(const SentenceBook& book, std::string_view text, std::size_t at,
                                    std::size_t most = std::string_view::npos);

// The same, with short sentences that only speak of the one before: "X is a must. So is Y. Z is not."
[[nodiscard]] Range thought_around(const SentenceBook& book, std::string_view text, std::size_t at,
                                   std::size_t most = std::string_view::npos);

}  // namespace radar::extract
