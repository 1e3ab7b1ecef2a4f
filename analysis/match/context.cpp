#include "analysis/match/context.h"

#include <algorithm>
#include <bit>
#include <optional>

#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"
#include "analysis/match/word_bytes.h"
#include "analysis/taxonomy/phrase_words.h"

namespace radar::match {
namespace {

using taxonomy::is_word_byte;
using taxonomy::joins_word;

// Bytes; what goes on without a blank is cut, or each name in it would walk to both its ends.
constexpr std::size_t k_longest_word = 256;

std::uint64_t head_bytes(std::string_view s, std::size_t at, std::size_t size) {
  return head_of(s, at, std::min<std::size_t>(size, 8)).low;
}

bool in_word(std::string_view s, std::size_t at) { return is_word_byte(s[at]) || joins_word(s, at); }

PhrasePart::Kind kind_of(const taxonomy::PhraseWord& word) {
  using Kind = PhrasePart::Kind;
  if (word.is_open) return Kind::open;
  return word.text == ","   ? Kind::any_sign
         : word.text == "#" ? Kind::number
         : word.text == "^" ? Kind::capitalised
         : word.text == "*" ? Kind::anything
                            : Kind::exact;
}

std::vector<PhrasePart> phrase(const std::string& text) {
  std::vector<PhrasePart> out;
  for (const auto& word : taxonomy::phrase_words(fold_alias(text)))
    out.push_back(
        {word.text, head_bytes(word.text, 0, word.text.size()), kind_of(word), word.is_capitalised});
  return out;
}

Word word(std::string_view s, std::size_t begin, std::size_t end, bool sign) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), sign,
          head_bytes(s, begin, end - begin)};
}

// So many dots behind a blank lead to a table's next column: "Spark ...... required".
constexpr std::size_t k_leader = 4;

// The leader is one colon; [begin, end) is the end of it that the next word is sought from.
std::optional<Word> leader(std::string_view s, std::size_t from, std::size_t to, std::size_t begin) {
  if (to - from < k_leader || from == 0 || s[from - 1] != ' ') return std::nullopt;
  return Word{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + 1), true, ':'};
}

std::optional<Word> leader_from(std::string_view s, std::size_t at) {
  if (s[at] != '.') return std::nullopt;
  const auto reach = s.substr(0, std::min(s.size(), at + k_longest_word));
  const std::size_t end = std::min(reach.find_first_not_of('.', at), reach.size());
  return leader(s, at, end, end - 1);
}

std::optional<Word> leader_before(std::string_view s, std::size_t at) {
  if (s[at - 1] != '.') return std::nullopt;
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < k_longest_word && s[begin - 1] == '.') --begin;
  return leader(s, begin, at, begin);
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
  const auto reach = s.substr(0, std::min(s.size(), at + k_longest_word));
  std::size_t end = run_end(reach, at);
  while (end < reach.size() && joins_word(s, end)) end = run_end(reach, end + 1);
  if (end > at) return word(s, at, end, false);
  const auto dots = leader_from(s, at);
  return dots ? dots : word(s, at, at + 1, true);
}

std::optional<Word> word_before(std::string_view s, std::size_t at) {
  while (at > 0 && s[at - 1] == ' ') --at;
  if (at == 0) return std::nullopt;
  std::size_t begin = at;
  while (begin > 0 && at - begin < k_longest_word && in_word(s, begin - 1)) --begin;
  if (begin < at) return word(s, begin, at, false);
  const auto dots = leader_before(s, at);
  return dots ? dots : word(s, at - 1, at, true);
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
  const char c = static_cast<char>(word.head & 0xFFU);  // of a leader, too
  if (c == '\n') return true;
  if (c != '.' && c != '!' && c != '?' && c != ';') return false;
  if (word.end >= s.size()) return true;
  // "B.S. in Physics": no sentence begins in small letters.
  const bool goes_on = c == '.' && word.end + 1 < s.size() && is_small(original_[text_.origin(word.end + 1)]);
  return s[word.end] == ' ' && !goes_on;
}

PhraseSet::PhraseSet(const std::vector<std::string>& texts) {
  auto out = std::make_unique<Phrases>();
  std::vector<Range> ranges;
  for (const auto& text : texts) {
    const auto parts = phrase(text);
    if (parts.empty()) continue;
    out->first.add(parts.front().head, parts.front().kind);
    out->last.add(parts.back().head, parts.back().kind);
    const auto begin = static_cast<std::uint32_t>(out->parts.size());
    for (const auto& part : parts) {
      out->parts.push_back(
          {part.head, static_cast<std::uint32_t>(part.text.size()), part.kind, part.capital});
      out->texts.push_back(part.text);
    }
    ranges.push_back({begin, static_cast<std::uint32_t>(out->parts.size())});
  }
  if (ranges.empty()) return;
  out->firsts = out->edges(ranges, true);
  out->lasts = out->edges(ranges, false);
  phrases_ = std::move(out);
}

PhraseSet::Edges PhraseSet::Phrases::edges(const std::vector<Range>& phrases, bool at_begin) const {
  const auto edge = [&](const Range& phrase) -> const Part& {
    return parts[at_begin ? phrase.begin : phrase.end - 1];
  };
  using Kind = PhrasePart::Kind;
  Edges out;
  out.phrases = phrases;
  const auto plain_end =
      std::stable_partition(out.phrases.begin(), out.phrases.end(),
                            [&](const Range& phrase) { return edge(phrase).kind == Kind::exact; });
  std::stable_partition(plain_end, out.phrases.end(),
                        [&](const Range& phrase) { return edge(phrase).kind == Kind::open; });
  out.plain = static_cast<std::size_t>(plain_end - out.phrases.begin());
  std::stable_sort(out.phrases.begin(), plain_end,
                   [&](const Range& a, const Range& b) { return edge(a).head < edge(b).head; });
  for (const auto& phrase : out.phrases) {
    const auto& part = edge(phrase);
    const bool open = part.kind == Kind::open, plain = part.kind == Kind::exact;
    out.heads.push_back(open || plain ? part.head : 0);
    if (open) out.masks.push_back(k_kept_bytes[std::min<std::size_t>(part.size, 8)]);
    if (open || plain) continue;
    if (phrase.end - phrase.begin == 1) {
      out.inner.add_any();
    } else {
      const auto& next = parts[at_begin ? phrase.begin + 1 : phrase.end - 2];
      out.inner.add(next.head, next.kind);
    }
  }
  return out;
}

void PhraseEdge::add(std::uint64_t head, PhrasePart::Kind kind) {
  switch (kind) {
    case PhrasePart::Kind::exact:
      heads_.set(slot(head));
      break;
    case PhrasePart::Kind::open:
      openings_ |= 1U << (head & 31U);
      break;
    case PhrasePart::Kind::any_sign:
      signs_ = true;
      break;
    case PhrasePart::Kind::number:
      numbers_ = true;
      break;
    case PhrasePart::Kind::capitalised:
    case PhrasePart::Kind::anything:
      words_ = true;
      break;
  }
}

bool PhraseSet::Phrases::holds(std::uint32_t index, const Word& word, const Neighbours& words) const {
  return same(index, word, words) && (!parts[index].capital || words.is_capitalised(word));
}

bool PhraseSet::Phrases::same(std::uint32_t index, const Word& word, const Neighbours& words) const {
  const auto& part = parts[index];
  switch (part.kind) {
    case PhrasePart::Kind::exact:
      return part.head == word.head && part.size == word.end - word.begin &&
             (part.size <= 8 || words.text(word) == texts[index]);
    case PhrasePart::Kind::open:
      return words.text(word).substr(0, part.size) == texts[index];
    case PhrasePart::Kind::any_sign:
      return word.sign;
    case PhrasePart::Kind::number:
      return is_digit(words.text(word)[0]);
    case PhrasePart::Kind::capitalised:
      return words.is_capitalised(word);
    case PhrasePart::Kind::anything:
      return !word.sign;
  }
  return false;
}

// `next` gives the word beside the edge, nullptr if there is none.
template <class Next, class Holds>
bool PhraseSet::any(const Edges& edges, std::uint64_t head, Next&& next, Holds&& holds) {
  const auto& heads = edges.heads;
  const auto plain_end = heads.begin() + static_cast<std::ptrdiff_t>(edges.plain);
  const auto phrase = [&](auto at) { return edges.phrases[static_cast<std::size_t>(at - heads.begin())]; };
  for (auto at = std::lower_bound(heads.begin(), plain_end, head); at != plain_end && *at == head; ++at) {
    if (holds(phrase(at))) return true;
  }
  auto at = plain_end;
  for (const auto mask : edges.masks) {
    if ((head & mask) == *at && holds(phrase(at))) return true;
    ++at;
  }
  if (at == heads.end()) return false;
  const Word* word = next();
  if (!edges.inner.takes_any() && (word == nullptr || !edges.inner.may_be(*word))) return false;
  for (; at != heads.end(); ++at) {
    if (holds(phrase(at))) return true;
  }
  return false;
}

bool PhraseSet::any_starts_at(Neighbours& words, std::size_t n) const {
  const auto next = [&] { return words.after(n + 1); };
  return any(phrases_->firsts, words.after(n)->head, next, [&](const Range& phrase) {
    for (auto part = phrase.begin; part < phrase.end; ++part) {
      const auto* word = words.after(n + (part - phrase.begin));
      if (word == nullptr || !phrases_->holds(part, *word, words)) return false;
    }
    return true;
  });
}

bool PhraseSet::any_ends_at(Neighbours& words, std::size_t n) const {
  const auto next = [&] { return words.before(n + 1); };
  return any(phrases_->lasts, words.before(n)->head, next, [&](const Range& phrase) {
    for (auto part = phrase.end; part > phrase.begin; --part) {
      const auto* word = words.before(n + (phrase.end - part));
      if (word == nullptr || !phrases_->holds(part - 1, *word, words)) return false;
    }
    return true;
  });
}

CompiledRule compile(const taxonomy::ContextRule& rule, RuleSide side) {
  CompiledRule out;
  out.in_sentence = side == RuleSide::rejects;
  out.near = PhraseSet(rule.near);
  out.near_before = PhraseSet(rule.near_before);
  out.near_after = PhraseSet(rule.near_after);
  out.unless = PhraseSet(rule.unless);
  out.unless_near = PhraseSet(rule.unless_near);
  out.before = PhraseSet(rule.before);
  out.after = PhraseSet(rule.after);
  out.list_before = PhraseSet(rule.list_before);
  out.list_after = PhraseSet(rule.list_after);
  out.names_before = PhraseSet(rule.names_before);
  for (const auto& sides : rule.around)
    out.around.push_back({PhraseSet(sides.before), PhraseSet(sides.after)});
  out.bracket = PhraseSet(rule.bracket);
  out.within = static_cast<std::size_t>(rule.within);
  out.skills = rule.skills;
  out.list = rule.list;
  out.chars = static_cast<std::size_t>(rule.chars);
  out.posting = rule.posting;
  std::sort(out.posting.begin(), out.posting.end());
  out.sections = rule.sections;
  return out;
}

namespace {

// How far a neighbourhood goes on one side: to the sentence's end, or over the semicolons of a list as well.
enum class Reach { sentence, semicolons };

bool is_reached(const Word* word, Reach reach, const Neighbours& words) {
  if (word == nullptr) return false;
  return !words.ends_sentence(*word) || (reach == Reach::semicolons && words.text(*word) == ";");
}

// One of the phrases ends within so many words before.
bool is_near_before(const PhraseSet& phrases, std::size_t within, Neighbours& words,
                    Reach reach = Reach::sentence) {
  if (phrases.empty()) return false;
  for (std::size_t n = 0; n < within; ++n) {
    if (!is_reached(words.before(n), reach, words)) return false;
    if (phrases.ends_at(words, n)) return true;
  }
  return false;
}

// One of them begins within so many words after.
bool is_near_after(const PhraseSet& phrases, std::size_t within, Neighbours& words,
                   Reach reach = Reach::sentence) {
  if (phrases.empty()) return false;
  for (std::size_t n = 0; n < within; ++n) {
    if (!is_reached(words.after(n), reach, words)) return false;
    if (phrases.starts_at(words, n)) return true;
  }
  return false;
}

bool is_in_sentence(const PhraseSet& phrases, std::size_t within, Neighbours& words) {
  return is_near_before(phrases, within, words, Reach::semicolons) ||
         is_near_after(phrases, within, words, Reach::semicolons);
}

bool is_around(const PhraseSet& phrases, std::size_t within, Neighbours& words) {
  if (phrases.empty()) return false;
  for (std::size_t n = 0; n < within; ++n) {
    if (phrases.ends_at(words, n) || phrases.starts_at(words, n)) return true;
  }
  return false;
}

// On both sides at once: "the ~ hotel".
bool is_between(const std::vector<CompiledRule::Around>& around, Neighbours& words) {
  return std::any_of(around.begin(), around.end(), [&](const auto& sides) {
    return sides.before.ends_at(words, 0) && sides.after.starts_at(words, 0);
  });
}

}  // namespace

bool words_hold(const CompiledRule& rule, Neighbours& words) {
  const bool found = rule.before.ends_at(words, 0) || rule.after.starts_at(words, 0) ||
                     (rule.in_sentence ? is_in_sentence : is_around)(rule.near, rule.within, words) ||
                     is_near_before(rule.near_before, rule.within, words) ||
                     is_near_after(rule.near_after, rule.within, words) || is_between(rule.around, words);
  return found && !is_near_before(rule.unless, rule.within, words) &&
         !is_in_sentence(rule.unless_near, rule.within, words);
}

}  // namespace radar::match
