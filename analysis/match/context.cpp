#include "analysis/match/context.h"

#include <algorithm>
#include <bit>

#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"
#include "analysis/match/word_bytes.h"

namespace radar::match {
namespace {

bool is_word_byte(char c) { return is_alnum(c) || c == '+' || c == '#' || is_wide(c); }

// "node.js", "bachelor's": a full stop or apostrophe between letters is part of the word.
bool joins(std::string_view s, std::size_t at) {
  return (s[at] == '.' || s[at] == '\'') && at > 0 && at + 1 < s.size() && is_word_byte(s[at - 1]) &&
         is_word_byte(s[at + 1]);
}

std::uint64_t head_bytes(std::string_view s, std::size_t at, std::size_t size) {
  return head_of(s, at, std::min<std::size_t>(size, 8)).low;
}

bool in_word(std::string_view s, std::size_t at) { return is_word_byte(s[at]) || joins(s, at); }

Phrase phrase(const std::string& text) {
  Phrase out;
  const std::string folded = fold_alias(text);
  std::size_t at = 0;
  while (const auto word = word_from(folded, at)) {
    at = word->end;
    const std::string part = folded.substr(word->begin, word->end - word->begin);
    const bool glued = word->begin > 0 && folded[word->begin - 1] != ' ';
    if (part == "*" && glued && !out.parts.empty()) {
      out.parts.back().kind = Phrase::Kind::open;
      continue;
    }
    const auto kind = part == ","   ? Phrase::Kind::any_sign
                      : part == "#" ? Phrase::Kind::number
                      : part == "^" ? Phrase::Kind::capitalised
                      : part == "*" ? Phrase::Kind::anything
                                    : Phrase::Kind::exact;
    out.parts.push_back({part, head_bytes(part, 0, part.size()), kind});
  }
  return out;
}

bool is_whole(const Phrase::Part& part, const Word& word, const Neighbours& words) {
  if (part.head != word.head || part.text.size() != word.end - word.begin) return false;
  return part.text.size() <= 8 || words.text(word) == part.text;
}

bool holds(const Phrase::Part& part, const Word& word, const Neighbours& words) {
  switch (part.kind) {
    case Phrase::Kind::exact:
      return is_whole(part, word, words);
    case Phrase::Kind::open:
      return words.text(word).substr(0, part.text.size()) == part.text;
    case Phrase::Kind::any_sign:
      return word.sign;
    case Phrase::Kind::number:
      return is_digit(words.text(word)[0]);
    case Phrase::Kind::capitalised:
      return words.is_capitalised(word);
    case Phrase::Kind::anything:
      return !word.sign;
  }
  return false;
}

Word word(std::string_view s, std::size_t begin, std::size_t end, bool sign) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), sign,
          head_bytes(s, begin, end - begin)};
}

// The end of the run of word bytes that begins at `at`.
std::size_t run_end(std::string_view s, std::size_t at) {
  for (; at + ByteBlock::k_size <= s.size(); at += ByteBlock::k_size) {
    const ByteBlock block(s.data() + at);
    const unsigned bytes = block.letters_or_digits() | block.wide() | block.any_of('+', '#');
    if (bytes != ByteBlock::k_all) return at + static_cast<std::size_t>(std::countr_one(bytes));
  }
  while (at < s.size() && is_word_byte(s[at])) ++at;
  return at;
}

}  // namespace

std::optional<Word> word_from(std::string_view s, std::size_t at) {
  while (at < s.size() && s[at] == ' ') ++at;
  if (at >= s.size()) return std::nullopt;
  std::size_t end = run_end(s, at);
  while (end < s.size() && joins(s, end)) end = run_end(s, end + 1);
  if (end == at) return word(s, at, at + 1, true);
  return word(s, at, end, false);
}

std::optional<Word> word_before(std::string_view s, std::size_t at) {
  while (at > 0 && s[at - 1] == ' ') --at;
  if (at == 0) return std::nullopt;
  std::size_t begin = at;
  while (begin > 0 && in_word(s, begin - 1)) --begin;
  if (begin == at) return word(s, at - 1, at, true);
  return word(s, begin, at, false);
}

void Neighbours::move_to(std::size_t begin, std::size_t end) {
  if (begin == before_at_ && end == after_at_) return;
  before_at_ = begin;
  after_at_ = end;
  before_.clear();
  after_.clear();
}

bool Neighbours::cut_before(std::size_t n) {
  while (before_.size() <= n) {
    const auto word = word_before(text_.bytes, before_.empty() ? before_at_ : before_.back().begin);
    if (!word) return false;
    before_.push_back(*word);
  }
  return true;
}

bool Neighbours::cut_after(std::size_t n) {
  while (after_.size() <= n) {
    const auto word = word_from(text_.bytes, after_.empty() ? after_at_ : after_.back().end);
    if (!word) return false;
    after_.push_back(*word);
  }
  return true;
}

bool Neighbours::is_capitalised(const Word& word) const {
  if (word.sign || word.end - word.begin < 2) return false;
  const char first = original_[text_.origin(word.begin)];
  const char second = original_[text_.origin(word.begin + 1)];
  return first >= 'A' && first <= 'Z' && second >= 'a' && second <= 'z';
}

bool Neighbours::ends_sentence(const Word& word) const {
  if (!word.sign) return false;
  const std::string_view s = text_.bytes;
  const char c = s[word.begin];
  if (c == '\n') return true;
  return (c == '.' || c == '!' || c == '?' || c == ';') && (word.end >= s.size() || s[word.end] == ' ');
}

PhraseSet::PhraseSet(const std::vector<std::string>& texts) {
  for (const auto& text : texts) {
    auto p = phrase(text);
    if (p.parts.empty()) continue;
    const auto &first = p.parts.front(), &last = p.parts.back();
    first_.add(first);
    last_.add(last);
    firsts_.push_back({first.head, first.kind == Phrase::Kind::exact});
    lasts_.push_back({last.head, last.kind == Phrase::Kind::exact});
    phrases_.push_back(std::move(p));
  }
}

void PhraseEdge::add(const Phrase::Part& part) {
  switch (part.kind) {
    case Phrase::Kind::exact:
      heads_.set(slot(part.head));
      break;
    case Phrase::Kind::open:
      openings_ |= 1U << (part.head & 31U);
      break;
    case Phrase::Kind::any_sign:
      signs_ = true;
      break;
    case Phrase::Kind::number:
      numbers_ = true;
      break;
    case Phrase::Kind::capitalised:
    case Phrase::Kind::anything:
      words_ = true;
      break;
  }
}

bool PhraseSet::any_starts_at(Neighbours& words, std::size_t n) const {
  const auto head = words.after(n)->head;
  const auto holds_here = [&](const Phrase& phrase) {
    for (std::size_t i = 0; i < phrase.parts.size(); ++i) {
      const auto* word = words.after(n + i);
      if (word == nullptr || !holds(phrase.parts[i], *word, words)) return false;
    }
    return true;
  };
  for (std::size_t i = 0; i < phrases_.size(); ++i) {
    if ((!firsts_[i].exact || firsts_[i].head == head) && holds_here(phrases_[i])) return true;
  }
  return false;
}

bool PhraseSet::any_ends_at(Neighbours& words, std::size_t n) const {
  const auto head = words.before(n)->head;
  const auto holds_here = [&](const Phrase& phrase) {
    const std::size_t size = phrase.parts.size();
    for (std::size_t i = 0; i < size; ++i) {
      const auto* word = words.before(n + i);
      if (word == nullptr || !holds(phrase.parts[size - 1 - i], *word, words)) return false;
    }
    return true;
  };
  for (std::size_t i = 0; i < phrases_.size(); ++i) {
    if ((!lasts_[i].exact || lasts_[i].head == head) && holds_here(phrases_[i])) return true;
  }
  return false;
}

CompiledRule compile(const taxonomy::ContextRule& rule) {
  CompiledRule out;
  out.near = PhraseSet(rule.near);
  out.near_before = PhraseSet(rule.near_before);
  out.near_after = PhraseSet(rule.near_after);
  out.before = PhraseSet(rule.before);
  out.after = PhraseSet(rule.after);
  out.within = static_cast<std::size_t>(rule.within);
  out.skills = rule.skills;
  out.list = rule.list;
  out.chars = static_cast<std::size_t>(rule.chars);
  out.posting = rule.posting;
  std::sort(out.posting.begin(), out.posting.end());
  out.sections = rule.sections;
  return out;
}

bool words_hold(const CompiledRule& rule, Neighbours& words) {
  if (rule.before.ends_at(words, 0) || rule.after.starts_at(words, 0)) return true;
  if (!rule.near.empty()) {
    for (std::size_t n = 0; n < rule.within; ++n) {
      if (rule.near.ends_at(words, n) || rule.near.starts_at(words, n)) return true;
    }
  }
  // One-sided neighbourhood stays in the sentence.
  if (!rule.near_before.empty()) {
    for (std::size_t n = 0; n < rule.within; ++n) {
      const auto* word = words.before(n);
      if (word == nullptr || words.ends_sentence(*word)) break;
      if (rule.near_before.ends_at(words, n)) return true;
    }
  }
  if (!rule.near_after.empty()) {
    for (std::size_t n = 0; n < rule.within; ++n) {
      const auto* word = words.after(n);
      if (word == nullptr || words.ends_sentence(*word)) break;
      if (rule.near_after.starts_at(words, n)) return true;
    }
  }
  return false;
}

}  // namespace radar::match
