#include "analysis/extract/word_openings.h"

#include <algorithm>
#include <string>

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
    if (elements[at].front() == '_') decide_.set();  // any word
    add_pairs(read(elements[at]).keys, elements, at + 1);
    if (!is_optional(elements[at])) return;
  }
}

void WordOpenings::add_pairs(const Keys& first, const Elements& elements, std::size_t at) {
  const auto set_all = [&](auto& set) {
    for (const auto key : first) set.set(key);
  };
  for (; at < elements.size(); ++at) {
    const auto second = read(elements[at]);
    if (second.is_open) return set_all(decide_);
    set_all(begin_);
    for (const auto key : first) {
      for (const auto other : second.keys) pairs_.set(pair_of(key, other));
    }
    if (!is_optional(elements[at])) return;
  }
  set_all(decide_);
}

WordOpenings::Element WordOpenings::read(std::string_view element) {
  if (is_optional(element)) element.remove_suffix(1);
  Element out;
  for (const auto word : text::split(element, '|')) {
    if (word.empty() || is_wide(word.front())) continue;
    if (!is_letter(word.front()))
      out.is_open = true;
    else
      add_keys(word, out.keys);
  }
  return out;
}

void WordOpenings::add_keys(std::string_view word, Keys& out) {
  const bool stem = word.back() == '*';
  const auto folded = text::fold(stem ? word.substr(0, word.size() - 1) : word);
  std::size_t bytes = 0, size = 0;
  for (; size < k_bytes && more(folded, 0, size, false) == 1; ++size)
    bytes = bytes << k_bits | low(folded[size]);
  // A stem of fewer bytes goes on with any.
  const std::size_t open_bits = k_bits * (k_bytes - size);
  const std::size_t endings = stem && size == folded.size() ? std::size_t{1} << open_bits : 1;
  for (std::size_t ending = 0; ending < endings; ++ending) out.push_back(key(bytes << open_bits | ending));
}

std::size_t WordOpenings::any_key_of(std::string_view text, std::size_t at, bool glued) {
  std::size_t bytes = 0, i = at;
  for (std::size_t n = 0; n < k_bytes; ++n) {
    const auto length = more(text, at, i, glued);
    if (length == 0 && i < text.size() && is_wide(text[i])) return k_beyond;
    bytes = bytes << k_bits | (length == 0 ? 0 : length == 1 ? low(text[i]) : low('\''));
    i += length;
  }
  // A sign behind the last byte may change its letter.
  return i < text.size() && is_wide(text[i]) ? k_beyond : key(bytes);
}

bool WordOpenings::may_go_on(std::string_view text, std::size_t at, bool glued, std::size_t first) const {
  std::size_t i = at;
  while (const auto length = more(text, at, i, glued)) i += length;
  for (; i < text.size(); ++i) {
    const char c = text[i];
    if (is_wide(c)) return true;
    if (is_letter(c)) {
      const auto second = key_of(text, i, glued);
      return second == k_beyond || pairs_[pair_of(first, second)];
    }
    const bool blank = (c >= '\0' && c <= ' ') || c == '_';
    const bool hyphen = c == '-' && i + 1 < text.size() && text[i - 1] != ' ' && text[i + 1] != ' ';
    if (!blank && !hyphen) return false;
  }
  return false;
}

}  // namespace radar::extract
