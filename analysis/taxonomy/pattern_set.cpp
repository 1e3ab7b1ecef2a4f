#include "analysis/taxonomy/pattern_set.h"

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>

#include "analysis/taxonomy/literal_set.h"
#include "sources/text/utf8.h"

namespace radar::taxonomy {
namespace {

re2::RE2::Options options() {
  re2::RE2::Options o;
  o.set_case_sensitive(false);
  o.set_log_errors(false);
  return o;
}

constexpr bool is_wide(char c) { return (c & 0x80) != 0; }

// The two signs beyond ASCII that RE2 takes for a small letter of ASCII: long s and the kelvin sign.
constexpr std::string_view k_long_s = "\u017F", k_kelvin = "\u212A";

std::string without_lookalikes(std::string s) {
  if (s.find(k_long_s[0]) == std::string::npos && s.find(k_kelvin[0]) == std::string::npos) return s;
  return text::replace_all(text::replace_all(std::move(s), k_long_s, "s"), k_kelvin, "k");
}

// Part of a code point of more than one byte that may be a letter, and so have a case: all but those that
// begin with E2, where signs live.
bool has_wide_letter(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xC2 && byte != 0xE2;
  });
}

}  // namespace

struct PatternSet::Impl {
  re2::FilteredRE2 patterns{static_cast<int>(LiteralSet::k_least)};
  std::size_t count = 0;
  LiteralSet literals;
  // The literals' numbers in `patterns`.
  std::vector<int> atoms;   // by number in `literals`
  std::vector<int> wide;    // with letters beyond ASCII: taken to be in any text that has such letters
  std::vector<int> always;  // too short to look for

  [[nodiscard]] std::vector<int> atoms_in(std::string_view text) const;
};

PatternSet::PatternSet() : impl_(std::make_unique<Impl>()) {}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

std::size_t PatternSet::add(const std::string& pattern, std::string& error) {
  int number = 0;
  if (impl_->patterns.Add(pattern, options(), &number) != re2::RE2::NoError) {
    error = re2::RE2(pattern, options()).error();
    return npos;
  }
  impl_->count = static_cast<std::size_t>(number) + 1;
  return static_cast<std::size_t>(number);
}

void PatternSet::freeze() {
  if (impl_->count == 0) return;
  std::vector<std::string> atoms, literals;
  impl_->patterns.Compile(&atoms);
  for (std::size_t n = 0; n < atoms.size(); ++n) {
    auto literal = without_lookalikes(atoms[n]);
    if (has_wide_letter(literal)) {
      impl_->wide.push_back(static_cast<int>(n));
    } else if (literal.size() < LiteralSet::k_least) {
      impl_->always.push_back(static_cast<int>(n));
    } else {
      impl_->atoms.push_back(static_cast<int>(n));
      literals.push_back(std::move(literal));
    }
  }
  impl_->literals = LiteralSet(literals);
}

std::vector<int> PatternSet::Impl::atoms_in(std::string_view text) const {
  std::string lower = text::ascii_lower(text);
  std::vector<int> out = always;
  if (std::any_of(lower.begin(), lower.end(), is_wide)) {
    lower = without_lookalikes(std::move(lower));
    if (has_wide_letter(lower)) out.insert(out.end(), wide.begin(), wide.end());
  }
  std::vector<bool> seen(atoms.size(), false);
  literals.scan(lower, [&](std::size_t n) {
    if (!seen[n]) out.push_back(atoms[n]);
    seen[n] = true;
  });
  return out;
}

PatternSet::Matches PatternSet::match(std::string_view text) const {
  Matches out;
  out.set_ = this;
  out.text_ = text;
  out.states_.assign(impl_->count, Matches::State::no);
  if (impl_->count > 0) impl_->patterns.AllPotentials(impl_->atoms_in(text), &out.candidates_);
  for (const int n : out.candidates_) out.states_[static_cast<std::size_t>(n)] = Matches::State::open;
  return out;
}

bool PatternSet::Matches::operator[](std::size_t n) const {
  auto& state = states_[n];
  if (state == State::open) {
    const re2::StringPiece piece(text_.data(), text_.size());
    const bool found = re2::RE2::PartialMatch(piece, set_->impl_->patterns.GetRE2(static_cast<int>(n)));
    state = found ? State::yes : State::no;
  }
  return state == State::yes;
}

PatternSet::Matches::Place PatternSet::Matches::find(std::size_t n) const {
  re2::StringPiece found;
  const re2::StringPiece piece(text_.data(), text_.size());
  const auto& pattern = set_->impl_->patterns.GetRE2(static_cast<int>(n));
  if (states_[n] == State::no || !pattern.Match(piece, 0, piece.size(), re2::RE2::UNANCHORED, &found, 1))
    return {npos, npos};
  const auto begin = static_cast<std::size_t>(found.data() - text_.data());
  return {begin, begin + found.size()};
}

}  // namespace radar::taxonomy
