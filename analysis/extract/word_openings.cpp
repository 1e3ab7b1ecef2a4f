#include "analysis/extract/word_openings.h"

#include <string>

#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::extract {

void WordOpenings::add_row(std::string_view phrases) {
  for (const auto phrase : text::split(phrases, ';')) add_phrase(text::trim(phrase));
}

void WordOpenings::add_phrase(std::string_view phrase) {
  for (auto element : text::split(phrase, ' ')) {
    if (element.empty() || element == "^") continue;
    if (element.front() == '_') seen_.set();  // any word
    const bool optional = element.size() > 1 && element.back() == '?';
    if (optional) element.remove_suffix(1);
    for (const auto word : text::split(element, '|')) add_word(word);
    if (!optional) return;
  }
}

void WordOpenings::add_word(std::string_view word) {
  const bool stem = !word.empty() && word.back() == '*';
  const auto folded = text::fold(stem ? word.substr(0, word.size() - 1) : word);
  std::size_t key = 0, size = 0;
  for (; size < k_bytes && size < folded.size() && is_letter_or_digit(folded[size]); ++size)
    key = key << k_bits | low(folded[size]);
  // A stem of fewer bytes goes on with any; one that stops at a letter beyond ASCII is not told by its bytes.
  const std::size_t open_bits = k_bits * (k_bytes - size);
  const std::size_t endings = stem && size == folded.size() ? std::size_t{1} << open_bits : 1;
  for (std::size_t ending = 0; ending < endings; ++ending) seen_.set(key << open_bits | ending);
}

}  // namespace radar::extract
