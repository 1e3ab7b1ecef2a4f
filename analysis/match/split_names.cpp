// Names that a sign parts or that lack their blanks: "(Py)Spark", "ML(Ops)", "#computervision",
// "cross-\nvalidation".
#include <algorithm>

#include "analysis/match/ascii.h"
#include "analysis/match/scan.h"

namespace radar::match {

using taxonomy::AliasCase;

// "#computervision".
void Scan::collect_hashtags() {
  const auto s = folded();
  const std::size_t count = candidates_.size();
  for (auto at = s.find('#'); at != std::string_view::npos; at = s.find('#', at + 1)) {
    if (at > 0 && word_ends_at(s, at)) continue;  // "C#"
    std::size_t end = at + 1;
    while (end < s.size() && is_alnum(s[end])) ++end;
    const auto it = index_.hashtags.find(std::string(s.substr(at + 1, end - at - 1)));
    if (it == index_.hashtags.end() || word_starts_at(s, end)) continue;
    cover_candidates();
    if (!overlaps(at + 1, end)) candidates_.push_back({it->second, at + 1, end, true});
  }
  if (candidates_.size() > count) sort_candidates();
}

// The longest name that `opening` and what follows `rest` begin with, if it goes beyond the opening.
std::optional<Candidate> Scan::name_across(std::size_t begin, const std::string& opening, std::size_t rest) {
  constexpr std::size_t k_ahead = 48;  // bytes
  const auto s = folded();
  const auto line = s.substr(rest, k_ahead);
  std::optional<Candidate> longest;
  const auto use = [&](std::size_t length, AliasTrie::Aliases aliases) {
    const std::size_t end = rest + length - std::min(length, opening.size());
    if (length <= opening.size() || !right_border(rest, end)) return;
    for (const auto number : aliases) {
      const auto& alias = index_.aliases[number];
      if (alias.skill >= k_head || alias.casing != AliasCase::any) continue;
      if (!alias.plain && judge(alias, begin, {end, end}) != Verdict::yes) continue;
      longest = Candidate{number, begin, end, true};
      return;
    }
  };
  index_.trie.prefixes(opening + std::string(line.substr(0, line.find('\n'))), use);
  return longest;
}

// "(No)SQL", "(Py)Spark", "(un)supervised learning", "(deep) learning": a name begins in parentheses and goes
// on behind them, where another may begin. "ML(Ops)", "Java(Script)", "Dev(Sec)Ops": one goes on in them that
// may end before.
void Scan::add_across_brackets() {
  constexpr std::size_t k_longest = 12;  // bytes in the parentheses
  const auto s = folded();
  const std::size_t count = candidates_.size();
  for (auto open = s.find('('); open != std::string_view::npos; open = s.find('(', open + 1)) {
    const auto inside = s.substr(open + 1, s.substr(open + 1, k_longest + 1).find(')'));
    const std::size_t close = open + 1 + inside.size();
    if (inside.size() > k_longest || inside.empty() || close >= s.size()) continue;
    std::string opening(inside);
    if (opening.back() == '-') opening.back() = ' ';
    if (!std::all_of(opening.begin(), opening.end(),
                     [](char c) { return is_alnum(c) || c == ' ' || c == '.'; }))
      continue;
    std::size_t begin = open;
    while (begin > 0 && is_alnum(s[begin - 1])) --begin;
    const std::string before(s.substr(begin, open - begin));
    const std::size_t next = close + 1 < s.size() && s[close + 1] == ' ' ? close + 2 : close + 1;
    if (before.empty() && !word_starts_at(s, next)) continue;
    if (before.empty()) begin = open + 1;
    auto found = name_across(begin, before + opening, close + 1);
    // What stands in the parentheses may be the name's end.
    if (!found && !before.empty() && !word_starts_at(s, close + 1)) {
      const auto* alias = shared_name(before + opening, begin, close);
      if (alias != nullptr) found = Candidate{*alias, begin, close, true};
    }
    // The skill of "LLM(s)" is there already.
    const bool known =
        found && std::any_of(candidates_.begin(), candidates_.end(), [&](const Candidate& c) {
          return c.begin < found->end && found->begin < c.end && alias_of(c).skill == alias_of(*found).skill;
        });
    if (found && !known) candidates_.push_back(*found);
  }
  if (candidates_.size() > count) sort_candidates();
}

// "cross-\nvalidation", "Kuber-\nnetes": a word that a line's end parts, where both halves are a known name,
// together with up to two words before it. The line break is a blank in the folded text.
void Scan::add_across_lines() {
  constexpr int k_words = 3;
  const auto s = folded();
  bool changed = false;
  for (auto hyphen = s.find("- "); hyphen != std::string_view::npos; hyphen = s.find("- ", hyphen + 1)) {
    if (!word_ends_at(s, hyphen) || hyphen + 2 >= s.size() || original_[text_.origin(hyphen + 1)] == ' ')
      continue;
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
    if (!found) continue;
    // What stands on one side of the line's end is but a part of the name: the Java of "Java-\nScript".
    std::erase_if(candidates_,
                  [&](const Candidate& c) { return found->begin <= c.begin && c.end <= found->end; });
    candidates_.push_back(*found);
    changed = true;
  }
  if (changed) sort_candidates();
}

}  // namespace radar::match
