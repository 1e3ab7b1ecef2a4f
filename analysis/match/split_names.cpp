// Names that a sign parts or that lack their blanks: "(Py)Spark", "ML(Ops)", "#computervision",
// "cross-\nvalidation".
#include <algorithm>

#include "analysis/match/ascii.h"
#include "analysis/match/scan.h"

namespace radar::match {

// "#computervision".
void Scan::collect_hashtags() {
  const auto s = folded();
  const std::size_t count = candidates_.size();
  auto at = s.find('#');
  if (at == std::string_view::npos) return;
  cover_candidates();
  for (; at != std::string_view::npos; at = s.find('#', at + 1)) {
    if (at > 0 && word_ends_at(s, at)) continue;  // "C#"
    std::size_t end = at + 1;
    while (end < s.size() && is_alnum(s[end])) ++end;
    const auto it = index_.hashtags.find(std::string(s.substr(at + 1, end - at - 1)));
    if (it == index_.hashtags.end() || word_starts_at(s, end) || overlaps(at + 1, end)) continue;
    candidates_.push_back({it->second, at + 1, end, true});
    covered_.add(at + 1, end);
  }
  if (candidates_.size() > count) sort_candidates();
}

// The longest name that `opening` and what follows `rest` begin with, if it goes beyond the opening.
std::optional<Candidate> Scan::name_across(std::size_t begin, const std::string& opening, std::size_t rest) {
  constexpr std::size_t k_ahead = 48;  // bytes
  const auto line = folded().substr(rest, k_ahead);
  std::optional<Candidate> longest;
  const auto use = [&](std::size_t length, AliasTrie::Aliases aliases) {
    const std::size_t end = rest + length - std::min(length, opening.size());
    if (length <= opening.size() || !right_border(rest, end)) return;
    if (const auto* alias = judged(aliases, begin, end); alias != nullptr)
      longest = Candidate{*alias, begin, end, true};
  };
  index_.trie.prefixes(opening + std::string(line.substr(0, line.find('\n'))), use);
  return longest;
}

// A short bracket that a name may go on in or begin in.
std::optional<Scan::Bracket> Scan::bracket_at(std::size_t open) const {
  constexpr std::size_t k_longest = 12;  // bytes in the parentheses
  const auto s = folded();
  const auto size = s.substr(open + 1, k_longest + 1).find(')');
  if (size == std::string_view::npos || size == 0) return std::nullopt;
  const std::size_t close = open + 1 + size;
  std::string inside(s.substr(open + 1, size));
  if (inside.back() == '-') inside.back() = ' ';
  const auto may_hold = [](char c) { return is_alnum(c) || c == ' ' || c == '.'; };
  if (!std::all_of(inside.begin(), inside.end(), may_hold)) return std::nullopt;
  std::size_t begin = open;
  while (begin > 0 && is_alnum(s[begin - 1])) --begin;
  const std::string before(s.substr(begin, open - begin));
  return Bracket{before.empty() ? open + 1 : begin, close, before, before + inside};
}

// The name that begins in the bracket, or goes on in it, and ends behind it or there.
std::optional<Candidate> Scan::bracket_name(const Bracket& bracket) {
  const auto s = folded();
  const std::size_t close = bracket.close;
  const std::size_t next = close + 1 < s.size() && s[close + 1] == ' ' ? close + 2 : close + 1;
  if (bracket.before.empty() && !word_starts_at(s, next)) return std::nullopt;
  if (auto found = name_across(bracket.begin, bracket.opening, close + 1)) return found;
  if (bracket.before.empty() || word_starts_at(s, close + 1)) return std::nullopt;
  const auto* alias = shared_name(bracket.opening, bracket.begin, close);
  if (alias == nullptr) return std::nullopt;
  return Candidate{*alias, bracket.begin, close, true};
}

// A name may begin inside parentheses and end behind them: "(No)SQL", "(Py)Spark", "(un)supervised learning",
// "(deep) learning"; or begin before them and end inside, "ML(Ops)", "Java(Script)", or behind:
// "Dev(Sec)Ops".
void Scan::add_across_brackets() {
  const auto s = folded();
  std::vector<Candidate> names;
  std::size_t first = 0;  // of the candidates that do not end before the bracket's name
  for (auto open = s.find('('); open != std::string_view::npos; open = s.find('(', open + 1)) {
    const auto bracket = bracket_at(open);
    if (!bracket) continue;
    const auto name = bracket_name(*bracket);
    if (!name) continue;
    // The skill of "LLM(s)" is there already.
    const auto same = [&](const Candidate& c) {
      return c.begin < name->end && name->begin < c.end && alias_of(c).skill == alias_of(*name).skill;
    };
    while (first < candidates_.size() && candidates_[first].end <= name->begin) ++first;
    bool known = !names.empty() && same(names.back());
    for (std::size_t i = first; !known && i < candidates_.size() && candidates_[i].begin < name->end; ++i)
      known = same(candidates_[i]);
    if (!known) names.push_back(*name);
  }
  if (names.empty()) return;
  candidates_.insert(candidates_.end(), names.begin(), names.end());
  sort_candidates();
}

// "cross-\nvalidation", "Kuber-\nnetes": a word that a line's end parts, where both halves are a known name,
// together with up to two words before it. The line break is a blank in the folded text.
std::optional<Candidate> Scan::name_across_line(std::size_t hyphen) {
  constexpr int k_words = 3;
  const auto s = folded();
  std::optional<Candidate> found;
  std::size_t begin = hyphen;
  for (int words = 0; words < k_words; ++words) {
    if (words > 0 && (begin == 0 || s[begin - 1] != ' ')) break;
    const auto word = word_before(s, begin);
    if (!word || word->sign) break;
    begin = word->begin;
    const std::string opening(s.substr(begin, hyphen - begin));
    auto name = name_across(begin, opening + ' ', hyphen + 2);
    if (!name) name = name_across(begin, opening, hyphen + 2);
    if (name && (!found || name->end >= found->end)) found = name;
  }
  return found;
}

void Scan::add_across_lines() {
  const auto s = folded();
  std::vector<Candidate> names;  // none within another: the later of two ends later
  for (auto hyphen = s.find("- "); hyphen != std::string_view::npos; hyphen = s.find("- ", hyphen + 1)) {
    if (!word_ends_at(s, hyphen) || hyphen + 2 >= s.size()) continue;
    const char parted = original_[text_.origin(hyphen + 1)];
    if (parted != '\n' && parted != '\r') continue;
    const auto name = name_across_line(hyphen);
    if (!name || (!names.empty() && name->end <= names.back().end)) continue;
    while (!names.empty() && name->begin <= names.back().begin) names.pop_back();
    names.push_back(*name);
  }
  if (names.empty()) return;
  // What stands on one side of the line's end is but a part of the name: the Java of "Java-\nScript".
  std::size_t next = 0;  // name that begins behind the candidate
  std::erase_if(candidates_, [&](const Candidate& c) {
    while (next < names.size() && names[next].begin <= c.begin) ++next;
    return next > 0 && c.end <= names[next - 1].end;
  });
  candidates_.insert(candidates_.end(), names.begin(), names.end());
  sort_candidates();
}

}  // namespace radar::match
