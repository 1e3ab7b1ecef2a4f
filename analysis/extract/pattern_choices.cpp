#include "analysis/extract/pattern_choices.h"

#include <algorithm>
#include <string>
#include <utility>

#include "analysis/extract/pattern_syntax.h"

namespace radar::extract {
namespace {

Range range_of(const std::pair<std::size_t, std::size_t>& bytes) { return {bytes.first, bytes.second}; }

}  // namespace

std::vector<std::string_view> alternatives_of(std::string_view pattern) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  outside_groups(pattern, [&](std::size_t at) {
    if (pattern[at] != '|') return;
    out.push_back(pattern.substr(begin, at - begin));
    begin = at + 1;
  });
  out.push_back(pattern.substr(begin));
  return out;
}

std::size_t PatternChoices::add(std::string_view pattern) {
  Alternatives own;
  for (const auto alternative : alternatives_of(pattern)) {
    const auto number = set_.add_sound(std::string(alternative));
    own.numbers.push_back(number);
    gaps_.push_back(GapPattern::read(alternative));
    own.group.add(number);
  }
  patterns_.push_back(std::move(own));
  return patterns_.size() - 1;
}

bool PatternChoices::Matches::any(std::size_t pattern) const {
  return matches_.any(all_.patterns_[pattern].group);
}

bool PatternChoices::Matches::any_in(std::string_view part, std::size_t pattern) const {
  const auto& [numbers, group] = all_.patterns_[pattern];
  return matches_.may_have(group) && std::any_of(numbers.begin(), numbers.end(), [&](std::size_t number) {
           return matches_.may_have(number) && matches_.is_in(part, number);
         });
}

// Of several alternatives that match at the same place the first counts, as in one pattern.
Range PatternChoices::Matches::find(std::size_t pattern, std::string_view text) const {
  Range first{std::string_view::npos, std::string_view::npos};
  const auto& [numbers, group] = all_.patterns_[pattern];
  if (!matches_.may_have(group)) return first;
  for (const auto number : numbers) {
    if (!matches_.may_have(number)) continue;
    const auto& gap = all_.gaps_[number];
    const auto found = gap ? gap->find(text) : range_of(matches_.find(number, text));
    if (found.begin < first.begin) first = found;
  }
  return first;
}

}  // namespace radar::extract
