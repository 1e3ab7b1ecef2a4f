// Rules that ask for the company of other skills: nearby, in the same enumeration, anywhere in the posting.
#include <algorithm>

#include "analysis/match/ascii.h"
#include "analysis/match/scan.h"

namespace radar::match {

bool Scan::one_sentence(std::size_t from, std::size_t to) const {
  const auto between = folded().substr(from, to - from);
  for (std::size_t i = 0; i < between.size(); ++i) {
    if (between[i] == '\n') return false;
    const bool stop = between[i] == '.' || between[i] == '!' || between[i] == '?';
    if (stop && i + 1 < between.size() && between[i + 1] == ' ') return false;
  }
  return true;
}

bool Scan::vouches(const Candidate& other, const Candidate& self) const {
  const auto skill = alias_of(other).skill;
  return other.sure && skill != alias_of(self).skill && index_.company[skill];
}

bool Scan::near_skill(std::size_t index) const {
  const auto& self = candidates_[index];
  const auto chars = needs_of(alias_of(self)).chars;
  for (std::size_t i = index; i-- > 0;) {
    const auto& other = candidates_[i];
    if (other.end > self.begin || self.begin - other.end > chars) break;
    if (vouches(other, self) && one_sentence(other.end, self.begin)) return true;
  }
  for (std::size_t i = index + 1; i < candidates_.size(); ++i) {
    const auto& other = candidates_[i];
    if (other.begin < self.end || other.begin - self.end > chars) break;
    if (vouches(other, self) && one_sentence(self.end, other.begin)) return true;
  }
  return false;
}

// "Terraform - Rust": a dash between blanks parts the items of a line. Only between two names: after other
// words it begins a new thought.
bool Scan::dash_between(std::size_t from, std::size_t to) const {
  const auto between = folded().substr(from, to - from);
  return between == " - " || between == " -- ";
}

// Names that are glued to one another are a list too.
bool Scan::joins_next(const Candidate& first, const Candidate& second) const {
  if (first.end >= second.begin) return first.end == second.begin;
  return joint_after(folded(), first.end) == second.begin || dash_between(first.end, second.begin);
}

bool Scan::beside_in_list(std::size_t index) const {
  const auto& self = candidates_[index];
  if (index > 0) {
    const auto& other = candidates_[index - 1];
    if (vouches(other, self) && joins_next(other, self)) return true;
  }
  if (index + 1 < candidates_.size()) {
    const auto& other = candidates_[index + 1];
    if (vouches(other, self) && joins_next(self, other)) return true;
  }
  return false;
}

const Candidate* Scan::ending_at(std::size_t end, std::size_t index) const {
  for (auto i = index; i-- > 0 && candidates_[i].end >= end;) {
    if (candidates_[i].end == end) return &candidates_[i];
  }
  return nullptr;
}

const Candidate* Scan::beginning_at(std::size_t begin, std::size_t index) const {
  for (auto i = index + 1; i < candidates_.size() && candidates_[i].begin <= begin; ++i) {
    if (candidates_[i].begin == begin) return &candidates_[i];
  }
  return nullptr;
}

bool Scan::is_strange_name(const std::optional<Word>& word) const {
  if (!word || word->sign) return false;
  const char first = original_[text_.origin(word->begin)];
  return first >= 'A' && first <= 'Z';
}

// "Kylin, R, Mahout, Kafka": names that the taxonomy does not know part no enumeration.
bool Scan::beyond_strangers(std::size_t index) const {
  constexpr int k_strangers = 3;
  const auto s = folded();
  const auto& self = candidates_[index];
  // `joint`: where the item next to `at` begins or ends; `past`: the far end of a candidate or word there.
  const auto reaches = [&](std::size_t at, auto joint_of, auto candidate_at, auto word_at, auto past) {
    for (int strangers = 0; strangers <= k_strangers; ++strangers) {
      const auto joint = joint_of(s, at);
      const auto between = s.substr(std::min(at, joint), std::max(at, joint) - std::min(at, joint));
      if (joint == at || between.find('\n') != std::string_view::npos) return false;
      if (const auto* other = candidate_at(joint); other != nullptr) {
        if (vouches(*other, self)) return true;
        at = past(*other);
      } else if (const auto word = word_at(s, joint); is_strange_name(word)) {
        at = past(*word);
      } else {
        return false;
      }
    }
    return false;
  };
  return reaches(
             self.begin, joint_before, [&](std::size_t end) { return ending_at(end, index); }, word_before,
             [](const auto& item) -> std::size_t { return item.begin; }) ||
         reaches(
             self.end, joint_after, [&](std::size_t begin) { return beginning_at(begin, index); }, word_from,
             [](const auto& item) -> std::size_t { return item.end; });
}

// Where the line before `at` ends; npos where other words stand between.
std::size_t Scan::line_before(std::size_t at) const {
  const auto s = folded();
  while (at > 0 && s[at - 1] == ' ') --at;
  return at > 0 && s[at - 1] == '\n' ? at - 1 : std::string_view::npos;
}

// Whether nothing but a stop follows on the line.
bool Scan::ends_line(std::size_t at) const {
  const auto s = folded();
  while (at < s.size() && (s[at] == '.' || s[at] == ';' || s[at] == ',' || s[at] == ' ')) ++at;
  return at == s.size() || s[at] == '\n';
}

// The line below a heading that asks or wishes.
bool Scan::below_heading(std::size_t begin) const {
  constexpr unsigned k_asking = 0b110;  // bits of required and preferred
  const std::size_t at = text_.origin(begin);
  const auto it = std::upper_bound(parts_.begin(), parts_.end(), at,
                                   [](std::size_t value, const Part& part) { return value < part.begin; });
  if (it == parts_.begin() || ((k_asking >> std::prev(it)->kind) & 1U) == 0) return false;
  const auto above = original_.substr(std::prev(it)->begin, at - std::prev(it)->begin);
  return std::count(above.begin(), above.end(), '\n') == 1;
}

// "1. Go", "2) Rust": nothing but a number stands before it on the line.
bool Scan::is_numbered(std::size_t begin) const {
  constexpr std::size_t k_digits = 2;
  const auto s = folded();
  std::size_t at = begin;
  while (at > 0 && s[at - 1] == ' ') --at;
  if (at == 0 || (s[at - 1] != '.' && s[at - 1] != ')')) return false;
  const std::size_t end = --at;
  while (at > 0 && end - at < k_digits && is_digit(s[at - 1])) --at;
  return at < end && (at == 0 || s[at - 1] == '\n');
}

// An item of a list that holds the name and nothing else: "- Rust", "1. Rust", or a line of its own below
// "Nice to have:" or below another name.
bool Scan::fills_item(std::size_t index) const {
  const auto s = folded();
  const auto& self = candidates_[index];
  if (!ends_line(self.end)) return false;
  if (is_numbered(self.begin)) return true;
  std::size_t begin = self.begin;
  while (begin > 0 && s[begin - 1] == ' ') --begin;
  if (begin > 0 && (s[begin - 1] == '*' || s[begin - 1] == '-')) return begin == 1 || s[begin - 2] == '\n';
  const auto before = line_before(self.begin);
  if (before == std::string_view::npos || before == 0) return false;
  if (s[before - 1] == ':' || below_heading(self.begin)) return true;
  return index > 0 && candidates_[index - 1].end == before && vouches(candidates_[index - 1], self) &&
         line_before(candidates_[index - 1].begin) != std::string_view::npos;
}

bool Scan::in_posting(const std::vector<taxonomy::SkillId>& skills) const {
  return std::any_of(candidates_.begin(), candidates_.end(), [&](const Candidate& other) {
    return other.sure && std::binary_search(skills.begin(), skills.end(), alias_of(other).skill);
  });
}

bool Scan::has_company(std::size_t index) const {
  const auto& needs = needs_of(alias_of(candidates_[index]));
  if (needs.skills && near_skill(index)) return true;
  if ((needs.list || needs.skills) && (beside_in_list(index) || fills_item(index) || beyond_strangers(index)))
    return true;
  return !needs.posting.empty() && in_posting(needs.posting);
}

// A skill that found company may be another's company: in "Rust, Go, Julia" each vouches for the next.
void Scan::settle() {
  bool open = true, changed = true;
  const auto look = [&](std::size_t i) {
    if (candidates_[i].sure) return;
    open = true;
    if (has_company(i)) candidates_[i].sure = changed = true;
  };
  // To and fro: the only sure name may be the last of a long list.
  while (changed && open) {
    changed = open = false;
    for (std::size_t i = 0; i < candidates_.size(); ++i) look(i);
    if (!changed && !open) break;
    for (std::size_t i = candidates_.size(); i-- > 0;) look(i);
  }
  if (!open) return;
  std::vector<Candidate> kept;
  for (const auto& candidate : candidates_) {
    if (candidate.sure) {
      kept.push_back(candidate);
      continue;
    }
    // Without company it may still be something shorter, or another skill of the same name.
    const auto other = best_at(candidate.begin, false);
    if (other && alias_of(*other).skill < k_head) kept.push_back(*other);
  }
  candidates_ = std::move(kept);
}

}  // namespace radar::match
