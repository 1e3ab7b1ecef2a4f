#include "analysis/extract/word_openings.h"

#include "sources/text/assert.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

bool is_optional(std::string_view element) { return element.size() > 1 && element.back() == '?'; }

}  // namespace

void WordOpenings::add_row(std::string_view phrases) {
  for (const auto phrase : text::split(phrases, ';')) {
    Elements elements;
    for (const auto element : text::split(phrase, ' ')) {
      if (!element.empty() && element != "^") elements.push_back(element);
    }
    add_phrase(elements);
  }
}

void WordOpenings::add_phrase(const Elements& elements) {
  for (std::size_t at = 0; at < elements.size(); ++at) {
    const auto first = read(elements[at]);
    if (elements[at].front() == '_') {  // any word
      decide_.set();
      letters_.set();
    }
    for (const auto& words : {first.words, first.stems}) {
      for (const auto word : words)
        letters_.set(two_of(static_cast<char>(word), static_cast<char>(word >> 8U)));
    }
    add_pairs(first, elements, at + 1);
    if (!is_optional(elements[at])) return;
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
    if (!is_optional(elements[at])) return;
  }
  decide(first);
}

WordOpenings::Element WordOpenings::read(std::string_view element) {
  if (is_optional(element)) element.remove_suffix(1);
  Element out;
  for (const auto word : text::split(element, '|')) {
    if (word.empty() || is_wide(word.front())) continue;
    if (!is_letter(word.front())) {
      out.is_open = true;
      continue;
    }
    const bool stem = word.back() == '*';
    const auto folded = text::fold(stem ? word.substr(0, word.size() - 1) : word);
    // What goes on with a letter beyond ASCII is no word of these bytes alone, nor is it taken for one.
    auto bytes = read_any(folded, 0, false).bytes;
    RADAR_ASSERT(!stem || folded.size() >= k_shortest_stem);  // the tables are the program's own
    if (stem)
      out.stems.push_back(kept(bytes, stem_size(folded.size())));
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
    return glued && i > at && parts && is_lower(text[i - 1]) ? 0 : 1;
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
  // A letter beyond ASCII follows, or a sign that may change the last.
  out.is_beyond = more(text, at, i, glued) == 0 && i < text.size() && is_wide(text[i]);
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
