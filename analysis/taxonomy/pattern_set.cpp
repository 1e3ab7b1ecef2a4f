#include "analysis/taxonomy/pattern_set.h"

#include <re2/re2.h>

#include <algorithm>
#include <bit>

#include "analysis/taxonomy/lazy_regex.h"
#include "analysis/taxonomy/literal_automaton.h"
#include "analysis/taxonomy/required_literals.h"
#include "sources/text/utf8.h"

namespace radar::taxonomy {
namespace {

constexpr std::size_t k_most_sets = 8;  // of a pattern's requirements: a bit of a byte for each

bool is_beyond_ascii(std::string_view s) {
  unsigned all = 0;
  for (const char c : s) all |= static_cast<unsigned char>(c);
  return all >= 0x80U;
}

// The two signs beyond ASCII that RE2 takes for a small letter of ASCII: long s and the kelvin sign.
bool has_lookalikes(std::string_view s) {
  return s.find("\u017F") != std::string_view::npos || s.find("\u212A") != std::string_view::npos;
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool is_boundary(std::string_view s, std::size_t at) {
  const bool before = at > 0 && is_word_byte(s[at - 1]);
  return before != (at < s.size() && is_word_byte(s[at]));
}

void set(std::vector<std::uint64_t>& bits, std::size_t n) { bits[n / 64] |= std::uint64_t{1} << n % 64; }

}  // namespace

struct PatternSet::Impl {
  struct Use {  // of a literal
    std::uint32_t pattern;
    std::uint8_t set;  // its bit
    bool begins_at_boundary, ends_at_boundary;
  };
  std::vector<std::unique_ptr<LazyRegex>> patterns;
  std::vector<std::uint8_t> needs;  // by pattern: the bits of its sets
  std::vector<std::uint64_t> free;  // patterns that require nothing
  std::vector<std::uint64_t> all;
  std::vector<std::uint64_t> exact;
  LiteralAutomaton literals;
  std::vector<std::vector<Use>> uses;  // by literal
  std::vector<Use> beyond_ascii;       // of any byte beyond ASCII
  std::vector<Use> wide_letters;       // of any letter beyond ASCII

  void learn(std::size_t n);
  void find(std::string_view text, bool wide, std::vector<Matches::Bits>& bits) const;
};

PatternSet::PatternSet() : impl_(std::make_unique<Impl>()) {}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

std::size_t PatternSet::add(const std::string& pattern, std::string& error) {
  auto options = LazyRegex::options();
  options.set_log_errors(false);
  auto compiled = std::make_unique<re2::RE2>(pattern, options);
  if (!compiled->ok()) {
    error = compiled->error();
    return npos;
  }
  impl_->patterns.push_back(std::make_unique<LazyRegex>(std::move(compiled)));
  return impl_->patterns.size() - 1;
}

std::size_t PatternSet::add_sound(std::string pattern) {
  impl_->patterns.push_back(std::make_unique<LazyRegex>(std::move(pattern)));
  return impl_->patterns.size() - 1;
}

void PatternSet::freeze() {
  const std::size_t words = impl_->patterns.size() / 64 + 1;
  for (auto* bits : {&impl_->free, &impl_->all, &impl_->exact}) bits->assign(words, 0);
  impl_->needs.assign(impl_->patterns.size(), 0);
  for (std::size_t n = 0; n < impl_->patterns.size(); ++n) impl_->learn(n);
  impl_->literals.freeze();
}

void PatternSet::Impl::learn(std::size_t n) {
  auto required = requirements_of(patterns[n]->text());
  set(all, n);
  if (required.is_exact) set(exact, n);
  if (required.sets.empty()) set(free, n);
  if (required.sets.size() > k_most_sets) required.sets.resize(k_most_sets);
  for (std::size_t i = 0; i < required.sets.size(); ++i) {
    const auto bit = static_cast<std::uint8_t>(1U << i);
    needs[n] |= bit;
    for (const auto& literal : required.sets[i]) {
      const Use use{static_cast<std::uint32_t>(n), bit, literal.begins_at_boundary, literal.ends_at_boundary};
      if (literal.text.empty()) {
        (literal.letter ? wide_letters : beyond_ascii).push_back(use);
        continue;
      }
      const auto number = literals.add(literal.text);
      if (number == uses.size()) uses.emplace_back();
      uses[number].push_back(use);
    }
  }
}

void PatternSet::Impl::find(std::string_view text, bool wide, std::vector<Matches::Bits>& bits) const {
  thread_local std::vector<std::uint8_t> kept;  // by pattern; used again for each text
  auto& had = kept;
  had.assign(patterns.size(), 0);
  const auto have = [&](const Use& use) {
    auto& sets = had[use.pattern];
    sets |= use.set;
    if (sets == needs[use.pattern]) bits[use.pattern / 64].open |= std::uint64_t{1} << use.pattern % 64;
  };
  literals.scan(text, [&](std::size_t number, std::size_t begin, std::size_t end) {
    const bool begins = is_boundary(text, begin), ends = is_boundary(text, end);
    for (const auto& use : uses[number]) {
      if ((begins || !use.begins_at_boundary) && (ends || !use.ends_at_boundary)) have(use);
    }
  });
  if (!wide) return;
  std::for_each(beyond_ascii.begin(), beyond_ascii.end(), have);
  if (!wide_letters.empty() && has_wide_letter(text))
    std::for_each(wide_letters.begin(), wide_letters.end(), have);
}

PatternSet::Matches PatternSet::match(std::string_view text) const {
  Matches out;
  out.set_ = this;
  out.text_ = text;
  const bool wide = is_beyond_ascii(text);
  const bool any = wide && has_lookalikes(text);  // may be there
  out.bits_.reserve(impl_->all.size());
  for (const auto bits : any ? impl_->all : impl_->free) out.bits_.push_back({bits, 0});
  if (any) return out;
  impl_->find(text, wide, out.bits_);
  for (std::size_t i = 0; i < out.bits_.size(); ++i) out.bits_[i].sure = out.bits_[i].open & impl_->exact[i];
  return out;
}

void PatternSet::Group::add(std::size_t n) {
  if (bits_.size() <= n / 64) bits_.resize(n / 64 + 1, 0);
  set(bits_, n);
}

bool PatternSet::Matches::may_have(const Group& group) const {
  std::uint64_t open = 0;
  for (std::size_t i = 0; i < group.bits_.size(); ++i) open |= group.bits_[i] & bits_[i].open;
  return open != 0;
}

bool PatternSet::Matches::any(const Group& group) const {
  for (std::size_t i = 0; i < group.bits_.size(); ++i) {
    if ((group.bits_[i] & bits_[i].sure) != 0) return true;
  }
  for (std::size_t i = 0; i < group.bits_.size(); ++i) {
    for (auto left = group.bits_[i] & bits_[i].open; left != 0; left &= left - 1) {
      if (has(i * 64 + static_cast<std::size_t>(std::countr_zero(left)))) return true;
    }
  }
  return false;
}

int PatternSet::Matches::count(const Group& group) const {
  int out = 0;
  for (std::size_t i = 0; i < group.bits_.size(); ++i) {
    out += std::popcount(group.bits_[i] & bits_[i].sure);
    for (auto left = group.bits_[i] & bits_[i].open & ~bits_[i].sure; left != 0; left &= left - 1)
      out += has(i * 64 + static_cast<std::size_t>(std::countr_zero(left)));
  }
  return out;
}

// Of one that may be. What is learned is kept for the next group.
bool PatternSet::Matches::has(std::size_t n) const {
  const re2::StringPiece piece(text_.data(), text_.size());
  const bool found = re2::RE2::PartialMatch(piece, set_->impl_->patterns[n]->get());
  const std::uint64_t bit = std::uint64_t{1} << n % 64;
  if (found)
    bits_[n / 64].sure |= bit;
  else
    bits_[n / 64].open &= ~bit;
  return found;
}

std::pair<std::size_t, std::size_t> PatternSet::Matches::find(std::size_t n, std::string_view text) const {
  re2::StringPiece found;
  const re2::StringPiece piece(text.data(), text.size());
  if (!set_->impl_->patterns[n]->get().Match(piece, 0, piece.size(), re2::RE2::UNANCHORED, &found, 1))
    return {npos, npos};
  const auto begin = static_cast<std::size_t>(found.data() - text.data());
  return {begin, begin + found.size()};
}

}  // namespace radar::taxonomy
