#include "analysis/extract/word_openings.h"

#include "sources/text/assert.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

using match::is_digit;
using match::is_letter;
using match::is_small;
using match::is_upper;
using match::is_wide;

bool holds_start(const PhraseElement& element) {
  return std::any_of(element.choices.begin(), element.choices.end(),
                     [](const auto& choice) { return choice.sign == '^'; });
}

}  // namespace

bool WordOpenings::tells(const std::vector<PhraseElement>& phrase) {
  return std::all_of(phrase.begin(), phrase.end(), [](const auto& element) {
    return std::all_of(element.choices.begin(), element.choices.end(), [](const auto& choice) {
      return !choice.is_stem || text::count_code_points(choice.word) >= k_shortest_stem;
    });
  });
}

void WordOpenings::add(const std::vector<PhraseElement>& phrase) {
  for (std::size_t at = 0; at < phrase.size(); ++at) {
    const auto first = read(phrase[at]);
    if (phrase[at].is_any()) {
      decide_.set();
      letters_.set();
    }
    for (const auto& words : {first.words, first.stems}) {
      for (const auto word : words)
        letters_.set(two_of(static_cast<char>(word), static_cast<char>(word >> 8U)));
    }
    add_pairs(first, phrase, at + 1);
    if (phrase[at].skip == 0 && !holds_start(phrase[at])) return;
  }
}

void WordOpenings::decide(const Element& element) {
  for (const auto word : element.words) decide_.set(slot(word));
}

void WordOpenings::add_pairs(const Element& first, const Elements& elements, std::size_t at) {
  for (const auto stem : first.stems) stems_.set(pair_slot(0, stem));
  for (; at < elements.size(); ++at) {
    const auto second = read(elements[at]);
    if (second.is_open) return decide(first);
    for (const auto word : first.words) {
      begin_.set(slot(word));
      for (const auto other : second.words) pairs_.set(pair_slot(word, other));
      for (const auto stem : second.stems) stem_pairs_.set(pair_slot(word, stem));
    }
    if (elements[at].skip == 0) return;
  }
  decide(first);
}

WordOpenings::Element WordOpenings::read(const PhraseElement& element) {
  Element out;
  out.is_open = element.is_any();
  for (const auto& choice : element.choices) {
    if (choice.word.empty()) {
      out.is_open = true;
      continue;
    }
    if (is_wide(choice.word.front())) continue;
    // What goes on with a letter beyond ASCII is no word of these bytes alone, nor is it taken for one.
    const auto bytes = read_any(choice.word, 0, false).bytes;
    RADAR_ASSERT(!choice.is_stem || choice.word.size() >= k_shortest_stem);
    if (choice.is_stem)
      out.stems.push_back(kept(bytes, stem_size(choice.word.size())));
    else
      out.words.push_back(bytes);
  }
  return out;
}

// By how many bytes a word that begins at `at` goes on at `i`. Marks beyond ASCII end it, letters are not
// told here.
std::size_t WordOpenings::more(std::string_view text, std::size_t at, std::size_t i, bool glued) {
  if (i >= text.size()) return 0;
  const char c = text[i];
  if (is_letter(c) || is_digit(c)) {
    const bool parts = is_upper(c) || (is_digit(c) && i - at > 3);
    return glued && i > at && parts && is_small(text[i - 1]) ? 0 : 1;
  }
  const bool curly = text.substr(i, 3) == "’" || text.substr(i, 3) == "‘";
  const std::size_t length = c == '\'' ? 1 : curly ? 3 : 0;
  return length > 0 && i + length < text.size() && is_letter(text[i + length]) ? length : 0;
}

WordOpenings::Opening WordOpenings::read_any(std::string_view text, std::size_t at, bool glued) {
  Opening out;
  std::size_t i = at;
  for (std::size_t n = 0; n < k_bytes; ++n) {
    const auto length = more(text, at, i, glued);
    if (length == 0) break;
    const char c = length > 1 ? '\'' : text[i];
    out.bytes |= static_cast<Bytes>(static_cast<unsigned char>(c | 0x20)) << 8 * n;
    i += length;
  }
  // A letter beyond ASCII follows, or a sign that may change the last; or "d'" ends the word.
  const bool elided = (out.bytes & 0xFFFFU) == ('d' | '\'' << 8);
  const bool goes_on = i < text.size() && (is_wide(text[i]) || text[i] == '\'');
  out.is_beyond = elided || (more(text, at, i, glued) == 0 && goes_on);
  return out;
}

bool WordOpenings::may_go_on(std::string_view text, std::size_t at, bool glued, const Opening& first) const {
  std::size_t i = at + first.size;
  if (first.size == 0) {
    while (const auto length = more(text, at, i, glued)) i += length;
  }
  for (; i < text.size(); ++i) {
    const char c = text[i];
    if (is_wide(c)) return true;
    if (is_letter(c)) {
      const auto second = read(text, i, glued);
      return second.is_beyond || pairs_[pair_slot(first.bytes, second.bytes)] ||
             has_stem(first.bytes, second.bytes, stem_pairs_);
    }
    const bool blank = (c >= '\0' && c <= ' ') || c == '_';
    const bool hyphen = c == '-' && i + 1 < text.size() && text[i - 1] != ' ' && text[i + 1] != ' ';
    if (!blank && !hyphen) return false;
  }
  return false;
}

}  // namespace radar::extract
