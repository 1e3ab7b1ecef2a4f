#include "analysis/taxonomy/pattern_set.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <bit>

#include "analysis/taxonomy/lazy_regex.h"
#include "analysis/taxonomy/literal_automaton.h"
#include "analysis/taxonomy/required_literals.h"
#include "sources/text/utf8.h"

namespace radar::taxonomy {
namespace {

constexpr std::size_t k_most_sets = 8;  // of a pattern's requirements

bool is_beyond_ascii(std::string_view s) {
  unsigned all = 0;
  for (const char c : s) all |= static_cast<unsigned char>(c);
  return all >= 0x80U;
}

// The two signs beyond ASCII that RE2 takes for a small letter of ASCII: long s and the kelvin sign.
bool has_lookalikes(std::string_view s) {
  return s.find("\u017F") != std::string_view::npos || s.find("\u212A") != std::string_view::npos;
}

constexpr std::array<bool, 256> k_regex_word = [] {
  std::array<bool, 256> out{};
  for (std::size_t c = 0; c < 128; ++c) {
    const auto lower = c | 0x20U;
    out[c] = (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }
  return out;
}();
bool is_regex_word(char c) { return k_regex_word[static_cast<unsigned char>(c)]; }

bool is_boundary(std::string_view s, std::size_t at) {
  const bool before = at > 0 && is_regex_word(s[at - 1]);
  return before != (at < s.size() && is_regex_word(s[at]));
}

void set(std::vector<std::uint64_t>& bits, std::size_t n) { bits[n / 64] |= std::uint64_t{1} << n % 64; }

}  // namespace

// Patterns need one literal of each of their sets; the n-th sets of all patterns are told together, a bit for
// each pattern.
struct PatternSet::Impl {
  struct Use {            // of a literal, by 64 patterns
    std::uint16_t place;  // of their n-th sets' bits
    bool begins_at_boundary, ends_at_boundary;
    std::uint64_t patterns;
  };
  using Uses = std::vector<Use>;
  std::vector<std::unique_ptr<LazyRegex>> patterns;
  std::vector<std::uint64_t> all;
  std::vector<std::uint64_t> exact;
  std::vector<std::uint64_t> not_needed;  // by place: patterns that have no n-th set
  LiteralAutomaton literals;
  std::vector<Uses> uses_of;           // by literal; while building
  Uses uses;                           // those of a literal together
  std::vector<std::uint32_t> uses_at;  // where they begin, by literal
  Uses beyond_ascii;                   // of any byte beyond ASCII
  Uses wide_letters;                   // of any letter beyond ASCII

  static void add(Use use, Uses& to);
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
  for (auto* bits : {&impl_->all, &impl_->exact}) bits->assign(words, 0);
  impl_->not_needed.assign(words * k_most_sets, ~std::uint64_t{0});
  for (std::size_t n = 0; n < impl_->patterns.size(); ++n) impl_->learn(n);
  impl_->literals.freeze();
  impl_->uses_at.assign(1, 0);
  for (const auto& uses : impl_->uses_of) {
    impl_->uses.insert(impl_->uses.end(), uses.begin(), uses.end());
    impl_->uses_at.push_back(static_cast<std::uint32_t>(impl_->uses.size()));
  }
  impl_->uses_of = {};
}

// With those of other patterns that have the literal in the same way.
void PatternSet::Impl::add(Use use, Uses& to) {
  const auto same = std::find_if(to.begin(), to.end(), [&](const Use& other) {
    return other.place == use.place && other.begins_at_boundary == use.begins_at_boundary &&
           other.ends_at_boundary == use.ends_at_boundary;
  });
  if (same == to.end())
    to.push_back(use);
  else
    same->patterns |= use.patterns;
}

void PatternSet::Impl::learn(std::size_t n) {
  auto required = requirements_of(patterns[n]->text());
  set(all, n);
  if (required.is_exact) set(exact, n);
  if (required.sets.size() > k_most_sets) required.sets.resize(k_most_sets);
  const std::uint64_t bit = std::uint64_t{1} << n % 64;
  for (std::size_t i = 0; i < required.sets.size(); ++i) {
    const std::size_t place = i * all.size() + n / 64;
    not_needed[place] &= ~bit;
    for (const auto& literal : required.sets[i]) {
      const Use use{static_cast<std::uint16_t>(place), literal.begins_at_boundary, literal.ends_at_boundary,
                    bit};
      if (literal.text.empty()) {
        add(use, literal.letter ? wide_letters : beyond_ascii);
        continue;
      }
      const auto number = literals.add(literal.text);
      if (number == uses_of.size()) uses_of.emplace_back();
      add(use, uses_of[number]);
    }
  }
}

void PatternSet::Impl::find(std::string_view text, bool wide, std::vector<Matches::Bits>& bits) const {
  thread_local std::vector<std::uint64_t> kept;  // by place; used again for each text
  auto& had = kept;
  had.assign(not_needed.begin(), not_needed.end());
  const auto have = [&](const Use& use) { had[use.place] |= use.patterns; };
  literals.scan(text, [&](std::size_t number, std::size_t begin, std::size_t end) {
    const bool begins = is_boundary(text, begin), ends = is_boundary(text, end);
    for (std::size_t i = uses_at[number]; i < uses_at[number + 1]; ++i) {
      if ((begins || !uses[i].begins_at_boundary) && (ends || !uses[i].ends_at_boundary)) have(uses[i]);
    }
  });
  if (wide) {
    std::for_each(beyond_ascii.begin(), beyond_ascii.end(), have);
    if (!wide_letters.empty() && has_wide_letter(text))
      std::for_each(wide_letters.begin(), wide_letters.end(), have);
  }
  for (std::size_t i = 0; i < bits.size(); ++i) {
    bits[i].open = all[i];
    for (std::size_t place = i; place < had.size(); place += bits.size()) bits[i].open &= had[place];
  }
}

PatternSet::Matches PatternSet::match(std::string_view text) const {
  Matches out;
  out.set_ = this;
  out.text_ = text;
  const bool wide = is_beyond_ascii(text);
  const bool any = wide && has_lookalikes(text);  // may be there
  out.bits_.reserve(impl_->all.size());
  for (const auto bits : impl_->all) out.bits_.push_back({bits, 0});
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

bool PatternSet::Matches::is_in(std::string_view text, std::size_t n) const {
  const re2::StringPiece piece(text.data(), text.size());
  return set_->impl_->patterns[n]->get().Match(piece, 0, piece.size(), re2::RE2::UNANCHORED, nullptr, 0);
}

// Of one that may be. What is learned is kept for the next group.
bool PatternSet::Matches::has(std::size_t n) const {
  const bool found = is_in(text_, n);
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
