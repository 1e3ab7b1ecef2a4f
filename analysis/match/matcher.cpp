// Three steps. Scan: at every word start the trie gives the aliases that begin there; the longest whose
// casing and borders fit is taken. Judge: context rules by words; rules that ask for other skills nearby are
// judged last, when it is known which skills are there. Spread: "supervised and unsupervised learning" names
// two skills, because the head of the second belongs to the first as well.
#include "analysis/match/matcher.h"

#include <algorithm>
#include <optional>

#include "analysis/match/alias_trie.h"
#include "analysis/match/context.h"
#include "analysis/match/folded_text.h"
#include "sources/text/utf8.h"

namespace radar::match {
namespace {

using taxonomy::AliasCase;
using taxonomy::SkillId;

struct CompiledAlias {
  SkillId skill;
  AliasCase casing;
  std::string letters;  // as the alias has them, without blanks and signs, for comparing case
  bool plural;          // an "s" may follow
  bool single;          // one letter: C, R
  CompiledRule needs, rejects;
};

struct Candidate {
  std::uint32_t alias;
  std::size_t begin, end;  // folded bytes
  bool sure;               // needs no other skill nearby
};

bool is_ascii_word(char c) { return text::is_ascii_alpha(c) || text::is_ascii_digit(c); }

std::string letters_of(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (is_ascii_word(c) || (c & 0x80) != 0) out += c;
  }
  return out;
}

// A plural "s" is taken where the alias is an ordinary word or an abbreviation; a name under a rule is left
// alone.
bool may_be_plural(const taxonomy::Alias& alias) {
  if (!alias.needs.empty() || !alias.rejects.empty() || alias.text.size() < 3) return false;
  const char last = alias.text.back();
  if (!text::is_ascii_alpha(last) || last == 's' || last == 'S') return false;
  if (alias.casing == AliasCase::any) return true;
  return std::all_of(alias.text.begin(), alias.text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

char32_t code_point_before(std::string_view s, std::size_t at) {
  std::size_t i = at - 1;
  while (i > 0 && (static_cast<unsigned char>(s[i]) & 0xC0) == 0x80) --i;
  return text::decode_at(s, i).value;
}

bool word_before(std::string_view s, std::size_t at) {
  return at > 0 && is_word_code_point(code_point_before(s, at));
}
bool word_at(std::string_view s, std::size_t at) {
  return at < s.size() && is_word_code_point(text::decode_at(s, at).value);
}

bool same_letters(const std::string& want, std::string_view original, bool plural) {
  const auto got = letters_of(original);
  return got == want || (plural && got.size() == want.size() + 1 && got.compare(0, want.size(), want) == 0);
}

}  // namespace

struct Matcher::Impl {
  std::vector<CompiledAlias> aliases;
  AliasTrie trie;

  class Scan;
  [[nodiscard]] bool left_border(const FoldedText& text, std::string_view original, std::size_t begin) const;
  [[nodiscard]] bool right_border(const FoldedText& text, std::string_view original, std::size_t begin,
                                  std::size_t end) const;
};

// One text's search.
class Matcher::Impl::Scan {
 public:
  Scan(const Impl& impl, std::string_view original)
      : impl_(impl), original_(original), text_(fold_text(original)) {}
  std::vector<SkillHit> run();

 private:
  [[nodiscard]] std::string_view folded() const { return text_.bytes; }
  [[nodiscard]] const Words& words() {
    if (!words_) words_.emplace(folded());
    return *words_;
  }
  std::optional<Candidate> best_at(std::size_t begin);
  [[nodiscard]] bool fits(const CompiledAlias& alias, std::size_t begin, std::size_t end) const;
  std::optional<bool> judge(const CompiledAlias& alias, std::size_t begin, std::size_t end);
  void settle_unsure();
  [[nodiscard]] bool company(std::size_t index) const;
  [[nodiscard]] bool one_sentence(std::size_t from, std::size_t to) const;
  void spread();
  [[nodiscard]] bool list_joint(std::string_view between) const;
  void spread_from(const Candidate& last, std::vector<Candidate>& found) const;
  [[nodiscard]] bool overlaps(std::size_t begin, std::size_t end) const;

  const Impl& impl_;
  std::string_view original_;
  FoldedText text_;
  std::optional<Words> words_;
  std::vector<Candidate> candidates_;
};

bool Matcher::Impl::left_border(const FoldedText& text, std::string_view original, std::size_t begin) const {
  const std::string_view s = text.bytes;
  if (begin == 0) return true;
  if (is_word_code_point(text::decode_at(s, begin).value) && word_before(s, begin)) return false;
  // Inside an address: "www.tableau.com", "jobs@snowflake.com". A sentence glued to the next has a capital.
  const char before = s[begin - 1];
  if (before == '@') return false;
  const char first = original[text.origin[begin]];
  return !(before == '.' && begin > 1 && is_ascii_word(s[begin - 2]) && first >= 'a' && first <= 'z');
}

bool Matcher::Impl::right_border(const FoldedText& text, std::string_view original, std::size_t begin,
                                 std::size_t end) const {
  const std::string_view s = text.bytes;
  if (end >= s.size()) return true;
  const bool ends_in_word = word_before(s, end);
  if (ends_in_word && word_at(s, end)) return false;
  if (ends_in_word && s[end] == '#') return false;
  if (ends_in_word && s[end] == '+' && !word_at(s, end + 1)) return false;
  if (ends_in_word && s[end] == '.' && end + 1 < s.size()) {
    const char next = original[text.origin[end + 1]];
    const bool at_start = begin == 0 || s[begin - 1] == ' ' || s[begin - 1] == '\n' || s[begin - 1] == '/';
    if (next >= 'a' && next <= 'z' && at_start) return false;  // "snowflake.com"
  }
  return true;
}

bool Matcher::Impl::Scan::fits(const CompiledAlias& alias, std::size_t begin, std::size_t end) const {
  const auto from = text_.origin[begin];
  const auto span = original_.substr(from, text_.origin[end] - from);
  if (alias.casing == AliasCase::exact && !same_letters(alias.letters, span, alias.plural)) return false;
  if (alias.casing == AliasCase::upper_first && original_[from] >= 'a' && original_[from] <= 'z')
    return false;
  if (!alias.single) return true;
  // A lone letter beside a hyphen, an ampersand or a full stop belongs to something else: C-level, R&D, "R.
  // Smith".
  const auto s = folded();
  const auto odd = [&](std::size_t at) {
    return (text_.joint[at] && s[at] == ' ') || s[at] == '&' || s[at] == '\'' || s[at] == '+' ||
           s[at] == '-' || s[at] == '$';
  };
  if (begin > 0 && (odd(begin - 1) || s[begin - 1] == '.')) return false;
  return end >= s.size() || !odd(end);
}

// nullopt: it depends on which other skills are near.
std::optional<bool> Matcher::Impl::Scan::judge(const CompiledAlias& alias, std::size_t begin,
                                               std::size_t end) {
  if (alias.rejects.has_words() && words_hold(alias.rejects, words(), begin, end)) return false;
  if (alias.needs.empty()) return true;
  if (alias.needs.has_words() && words_hold(alias.needs, words(), begin, end)) return true;
  if (alias.needs.skills) return std::nullopt;
  return false;
}

std::optional<Candidate> Matcher::Impl::Scan::best_at(std::size_t begin) {
  struct Found {
    std::size_t length;
    std::uint32_t alias;
  };
  std::vector<Found> found;
  impl_.trie.prefixes(folded().substr(begin),
                      [&](std::size_t length, const std::vector<std::uint32_t>& aliases) {
                        for (const auto alias : aliases) found.push_back({length, alias});
                      });
  std::stable_sort(found.begin(), found.end(),
                   [](const Found& a, const Found& b) { return a.length > b.length; });
  for (const auto& f : found) {
    const auto& alias = impl_.aliases[f.alias];
    std::size_t end = begin + f.length;
    if (alias.plural && end < folded().size() && folded()[end] == 's' && !word_at(folded(), end + 1)) ++end;
    if (!impl_.right_border(text_, original_, begin, end) || !fits(alias, begin, end)) continue;
    const auto verdict = judge(alias, begin, end);
    if (verdict.value_or(true)) return Candidate{f.alias, begin, end, verdict.has_value()};
  }
  return std::nullopt;
}

bool Matcher::Impl::Scan::one_sentence(std::size_t from, std::size_t to) const {
  const auto between = folded().substr(from, to - from);
  for (std::size_t i = 0; i < between.size(); ++i) {
    if (between[i] == '\n') return false;
    const bool stop = between[i] == '.' || between[i] == '!' || between[i] == '?';
    if (stop && i + 1 < between.size() && between[i + 1] == ' ') return false;
  }
  return true;
}

// Is another skill, sure or in the same enumeration, close to candidate `index`?
bool Matcher::Impl::Scan::company(std::size_t index) const {
  const auto& self = candidates_[index];
  const auto chars = impl_.aliases[self.alias].needs.chars;
  const auto counts = [&](const Candidate& other, std::size_t from, std::size_t to) {
    if (impl_.aliases[other.alias].skill == impl_.aliases[self.alias].skill || to < from) return false;
    if (to - from > chars || !one_sentence(from, to)) return false;
    return other.sure || list_joint(folded().substr(from, to - from));
  };
  for (std::size_t i = index; i-- > 0;) {
    if (self.begin - candidates_[i].end > chars) break;
    if (counts(candidates_[i], candidates_[i].end, self.begin)) return true;
  }
  for (std::size_t i = index + 1; i < candidates_.size(); ++i) {
    if (candidates_[i].begin - self.end > chars) break;
    if (counts(candidates_[i], self.end, candidates_[i].begin)) return true;
  }
  return false;
}

void Matcher::Impl::Scan::settle_unsure() {
  std::vector<Candidate> kept;
  for (std::size_t i = 0; i < candidates_.size(); ++i) {
    if (candidates_[i].sure || company(i)) kept.push_back(candidates_[i]);
  }
  candidates_ = std::move(kept);
}

bool Matcher::Impl::Scan::list_joint(std::string_view between) const {
  static constexpr std::string_view joints[] = {
      " and ", " or ", "/",        " & ", "&", ", ", ", and ", ", or ", " und ", " oder ",
      " и ",   " və ", " and/or ", " / ", ",", "•",  " • ",    " | ",   "|"};
  return std::find(std::begin(joints), std::end(joints), between) != std::end(joints);
}

bool Matcher::Impl::Scan::overlaps(std::size_t begin, std::size_t end) const {
  return std::any_of(candidates_.begin(), candidates_.end(),
                     [&](const Candidate& c) { return c.begin < end && begin < c.end; });
}

// `last` is "unsupervised learning": looks at the words before it for "supervised and ", and asks the trie
// for "supervised learning".
void Matcher::Impl::Scan::spread_from(const Candidate& last, std::vector<Candidate>& found) const {
  const auto whole = folded().substr(last.begin, last.end - last.begin);
  for (std::size_t cut = whole.find(' '); cut != std::string_view::npos; cut = whole.find(' ', cut + 1)) {
    const std::string head(whole.substr(cut));
    std::size_t next_begin = last.begin;
    for (int steps = 0; steps < 4; ++steps) {
      // The joint before `next_begin`, longest first.
      std::size_t joint = 0;
      for (std::size_t n = 1; n <= 8 && n <= next_begin; ++n) {
        if (list_joint(folded().substr(next_begin - n, n))) joint = n;
      }
      if (joint == 0) break;
      const std::size_t end = next_begin - joint;
      std::size_t begin = end;
      bool added = false;
      for (int length = 0; length < 3 && !added; ++length) {  // up to three words before the joint
        while (begin > 0 && folded()[begin - 1] != ' ' && folded()[begin - 1] != '\n' &&
               folded()[begin - 1] != ',' && folded()[begin - 1] != '(') {
          --begin;
        }
        const auto* aliases =
            begin < end ? impl_.trie.exact(std::string(folded().substr(begin, end - begin)) + head) : nullptr;
        if (aliases == nullptr && head.back() == 's' && begin < end) {
          const std::string singular =
              std::string(folded().substr(begin, end - begin)) + head.substr(0, head.size() - 1);
          aliases = impl_.trie.exact(singular);
        }
        if (aliases != nullptr && !overlaps(begin, end)) {
          const auto& alias = impl_.aliases[aliases->front()];
          if (alias.casing == AliasCase::any && alias.needs.empty()) {
            found.push_back({aliases->front(), begin, end, true});
            next_begin = begin;
            added = true;
          }
        }
        if (begin == 0 || folded()[begin - 1] != ' ') break;
        if (!added) --begin;
      }
      if (!added) break;
    }
  }
}

void Matcher::Impl::Scan::spread() {
  std::vector<Candidate> found;
  for (const auto& candidate : candidates_) {
    if (impl_.aliases[candidate.alias].casing == AliasCase::any) spread_from(candidate, found);
  }
  for (const auto& candidate : found) {
    if (!overlaps(candidate.begin, candidate.end)) candidates_.push_back(candidate);
  }
  std::sort(candidates_.begin(), candidates_.end(),
            [](const Candidate& a, const Candidate& b) { return a.begin < b.begin; });
}

std::vector<SkillHit> Matcher::Impl::Scan::run() {
  const auto s = folded();
  for (std::size_t at = 0; at < s.size();) {
    const unsigned char c = static_cast<unsigned char>(s[at]);
    if (c == ' ' || c == '\n' || (c & 0xC0) == 0x80 || !impl_.left_border(text_, original_, at)) {
      ++at;
      continue;
    }
    if (const auto best = best_at(at)) {
      candidates_.push_back(*best);
      at = best->end;
    } else {
      ++at;
    }
  }
  settle_unsure();
  spread();
  std::vector<SkillHit> hits;
  hits.reserve(candidates_.size());
  for (const auto& c : candidates_) {
    std::uint32_t end = text_.origin[c.end];
    while (end > text_.origin[c.begin] && (original_[end - 1] == ' ' || original_[end - 1] == '\n')) --end;
    hits.push_back({impl_.aliases[c.alias].skill, text_.origin[c.begin], end});
  }
  return hits;
}

Matcher::Matcher(const taxonomy::Taxonomy& taxonomy) {
  auto impl = std::make_unique<Impl>();
  for (std::size_t id = 0; id < taxonomy.skills().size(); ++id) {
    for (const auto& alias : taxonomy.skills()[id].aliases) {
      CompiledAlias compiled;
      compiled.skill = static_cast<SkillId>(id);
      compiled.casing = alias.casing;
      compiled.letters = letters_of(alias.text);
      compiled.plural = may_be_plural(alias);
      compiled.single = alias.text.size() == 1;
      compiled.needs = compile(alias.needs);
      compiled.rejects = compile(alias.rejects);
      impl->trie.add(fold_alias(alias.text), static_cast<std::uint32_t>(impl->aliases.size()));
      impl->aliases.push_back(std::move(compiled));
    }
  }
  impl->trie.freeze();
  impl_ = std::move(impl);
}

Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;

std::vector<SkillHit> Matcher::find(std::string_view utf8_text) const {
  return Impl::Scan(*impl_, utf8_text).run();
}

}  // namespace radar::match
