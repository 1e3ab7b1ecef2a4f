#include "analysis/match/context.h"

#include <algorithm>

#include "analysis/match/folded_text.h"
#include "sources/text/utf8.h"

namespace radar::match {
namespace {

bool is_word_byte(char c) {
  return text::is_ascii_alpha(c) || text::is_ascii_digit(c) || c == '+' || c == '#' || (c & 0x80) != 0;
}

Phrase phrase(const std::string& text) {
  Phrase out;
  const std::string folded = fold_alias(text);
  for (const auto word : text::split(folded, ' ')) {
    if (word.empty()) continue;
    const bool open = word.size() > 1 && word.back() == '*';
    out.parts.push_back({std::string(open ? word.substr(0, word.size() - 1) : word), open});
  }
  return out;
}

std::vector<Phrase> phrases(const std::vector<std::string>& texts) {
  std::vector<Phrase> out;
  for (const auto& text : texts) {
    if (auto p = phrase(text); !p.parts.empty()) out.push_back(std::move(p));
  }
  return out;
}

bool holds_at(const Phrase& phrase, const Words& words, std::size_t index) {
  if (index + phrase.parts.size() > words.all().size()) return false;
  for (std::size_t i = 0; i < phrase.parts.size(); ++i) {
    const auto word = words.text(index + i);
    const auto& part = phrase.parts[i];
    if (part.open ? word.substr(0, part.text.size()) != part.text : word != part.text) return false;
  }
  return true;
}

}  // namespace

Words::Words(std::string_view folded) : folded_(folded) {
  for (std::size_t i = 0; i < folded.size();) {
    if (folded[i] == ' ') {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < folded.size()) {
      const bool inner = (folded[end] == '.' || folded[end] == '\'') && end > i && end + 1 < folded.size() &&
                         is_word_byte(folded[end + 1]);
      if (!is_word_byte(folded[end]) && !inner) break;
      ++end;
    }
    const bool punctuation = end == i;
    if (punctuation) ++end;
    words_.push_back({i, end, punctuation});
    i = end;
  }
}

std::string_view Words::text(std::size_t index) const {
  const auto& word = words_[index];
  return word.punctuation ? std::string_view(",") : folded_.substr(word.begin, word.end - word.begin);
}

std::size_t Words::index_at(std::size_t at) const {
  const auto it = std::upper_bound(words_.begin(), words_.end(), at,
                                   [](std::size_t value, const Word& word) { return value < word.end; });
  return static_cast<std::size_t>(it - words_.begin());
}

CompiledRule compile(const taxonomy::ContextRule& rule) {
  CompiledRule out;
  out.near = phrases(rule.near);
  out.before = phrases(rule.before);
  out.after = phrases(rule.after);
  out.within = static_cast<std::size_t>(rule.within);
  out.skills = rule.skills;
  out.chars = static_cast<std::size_t>(rule.chars);
  return out;
}

bool words_hold(const CompiledRule& rule, const Words& words, std::size_t begin, std::size_t end) {
  const std::size_t first = words.index_at(begin);
  std::size_t past = first;
  while (past < words.all().size() && words.all()[past].begin < end) ++past;
  for (const auto& p : rule.before) {
    if (first >= p.parts.size() && holds_at(p, words, first - p.parts.size())) return true;
  }
  for (const auto& p : rule.after) {
    if (holds_at(p, words, past)) return true;
  }
  for (const auto& p : rule.near) {
    const std::size_t size = p.parts.size();
    const std::size_t from = first > rule.within ? first - rule.within : 0;
    for (std::size_t i = from; i + size <= first; ++i) {
      if (holds_at(p, words, i)) return true;
    }
    for (std::size_t i = past; i < past + rule.within && i < words.all().size(); ++i) {
      if (holds_at(p, words, i)) return true;
    }
  }
  return false;
}

}  // namespace radar::match
