#include "analysis/taxonomy/phrase_words.h"

#include <algorithm>
#include <utility>

#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::taxonomy {
namespace {

bool is_letter_or_digit(char c) {
  return (c & 0x80) != 0 || text::is_ascii_alpha(c) || text::is_ascii_digit(c);
}

std::string with_plain_dashes(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const auto sign = text::decode_at(s, at);
    if (is_dash(sign.value))
      out += '-';
    else
      out += s.substr(at, sign.length);
    at += sign.length;
  }
  return out;
}

// Where the word or sign at `at` ends.
std::size_t word_end(std::string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size() && (is_word_byte(s[end]) || joins_word(s, end))) ++end;
  return std::max(end, at + 1);
}

}  // namespace

std::string fold_phrase(std::string_view phrase) {
  std::string out = text::fold(text::collapse_space(phrase));
  for (const std::string_view apostrophe : {"’", "‘"}) out = text::replace_all(out, apostrophe, "'");
  out = with_plain_dashes(out);
  for (std::size_t i = 1; i + 1 < out.size(); ++i) {
    if (out[i] == '-' && out[i - 1] != ' ' && out[i - 1] != '/' && is_letter_or_digit(out[i + 1]))
      out[i] = ' ';
  }
  return out;
}

// An apostrophe at a phrase's edge joins the name there, as in a text: "notions d'" of "d'Excel", "'s
// mission".
std::vector<PhraseWord> phrase_words(std::string folded) {
  std::vector<PhraseWord> out;
  std::size_t at = 0, end = folded.size();
  if (folded.ends_with('\'')) folded += 'x';  // a letter of the name
  if (folded.starts_with('\'')) {
    folded.insert(folded.begin(), 'x');
    ++at;
    ++end;
  }
  while (at < end) {
    if (folded[at] == ' ') {
      ++at;
      continue;
    }
    const std::size_t begin = std::exchange(at, std::min(word_end(folded, at), end));
    const bool glued = begin > 0 && folded[begin - 1] != ' ';
    auto word = folded.substr(begin, at - begin);
    const bool capital = begin > 0 && folded[begin - 1] == '^' && is_letter_or_digit(word[0]);
    if (word == "*" && glued && !out.empty())
      out.back().is_open = true;
    else if (capital)
      out.back() = {std::move(word), false, true};
    else
      out.push_back({std::move(word)});
  }
  return out;
}

}  // namespace radar::taxonomy
