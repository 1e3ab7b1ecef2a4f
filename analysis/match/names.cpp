// Rules that ask what an item's enumeration or bracket belongs to: the colleagues of "lunch with Ann, Julia
// and Ray from the data team", the head of "Azure (Data Factory, OpenAI)".
#include <algorithm>

#include "analysis/match/scan.h"

namespace radar::match {
namespace {

constexpr std::size_t k_most_names = 8;
constexpr std::size_t k_widest_bracket = 200;  // bytes to look back for its begin
constexpr std::size_t k_longest_bracket = 40;  // bytes of "(People team)"

}  // namespace

// A word that is a skill's name wherever it stands. Names that ask for their enumeration are people's too.
bool Scan::is_skill_only(std::string_view word) const {
  const auto aliases = index_.trie.exact(word);
  return std::any_of(aliases.begin(), aliases.end(), [&](std::uint32_t number) {
    const auto& alias = index_.aliases[number];
    return stands_alone(alias) && !index_.rules[alias.rejects].asks_list();
  });
}

// Behind the "(CTO)" that may follow a name.
std::size_t Scan::skip_bracket(std::size_t end) const {
  const auto s = folded();
  std::size_t at = end;
  while (at < s.size() && s[at] == ' ') ++at;
  if (at >= s.size() || s[at] != '(') return end;
  const auto close = s.substr(at, k_longest_bracket).find_first_of(")\n");
  return close == std::string_view::npos || s[at + close] == '\n' ? end : at + close + 1;
}

std::size_t Scan::skip_bracket_back(std::size_t begin) const {
  const auto s = folded();
  if (begin == 0 || s[begin - 1] != ')') return begin;
  const std::size_t least = begin > k_longest_bracket ? begin - k_longest_bracket : 0;
  const auto open = s.substr(least, begin - 1 - least).find_last_of("(\n");
  if (open == std::string_view::npos || s[least + open] == '\n') return begin;
  std::size_t at = least + open;
  while (at > 0 && s[at - 1] == ' ') --at;
  return at;
}

// The names that an enumeration has before `begin`, and every way to begin one: "Ann" and "Meet Ann". False
// if a skill is among its items.
bool Scan::names_before(std::size_t begin, std::vector<Span>& names) const {
  const auto s = folded();
  for (std::size_t n = 0; n < k_most_names; ++n) {
    const auto joint = joint_before(s, begin);
    if (joint == begin || s.substr(joint, begin - joint).find('\n') != std::string_view::npos) return true;
    const std::size_t name_end = skip_bracket_back(joint);
    auto word = word_before(s, name_end);
    if (!word || word->sign) return true;
    if (is_skill_only(s.substr(word->begin, word->end - word->begin))) return false;
    if (!words_.is_capitalised(*word)) return true;
    names.push_back({word->begin, name_end});
    begin = word->begin;
    word = word_before(s, begin);
    if (word && !word->sign && words_.is_capitalised(*word)) {
      begin = word->begin;
      names.push_back({begin, name_end});
    }
  }
  return true;
}

bool Scan::names_after(std::size_t end, std::vector<Span>& names) const {
  const auto s = folded();
  for (std::size_t n = 0; n < k_most_names; ++n) {
    const std::size_t behind = skip_bracket(end);
    const auto joint = joint_after(s, behind);
    if (joint == behind || s.substr(behind, joint - behind).find('\n') != std::string_view::npos) return true;
    auto word = word_from(s, joint);
    if (!word || word->sign) return true;
    if (is_skill_only(s.substr(word->begin, word->end - word->begin))) return false;
    if (!words_.is_capitalised(*word)) return true;
    const std::size_t begin = word->begin;
    end = word->end;
    names.push_back({begin, end});
    word = word_from(s, end);
    if (word && !word->sign && words_.is_capitalised(*word)) {
      end = word->end;
      names.push_back({begin, end});
    }
  }
  return true;
}

bool Scan::list_holds(const CompiledRule& rule, std::size_t begin, std::size_t end) {
  std::vector<Span> names = {{begin, end}};
  // "Anna Ray" and "Julia Smith" are one item each.
  const auto s = folded();
  std::size_t from = begin, to = end;
  const auto surname = [&](const std::optional<Word>& word) {
    return word && !word->sign && words_.is_capitalised(*word) &&
           !is_skill_only(s.substr(word->begin, word->end - word->begin));
  };
  if (const auto word = word_before(s, begin); surname(word)) names.push_back({from = word->begin, end});
  if (const auto word = word_from(s, end); surname(word)) names.push_back({begin, to = word->end});
  if (!names_before(from, names) || !names_after(to, names)) return false;
  return std::any_of(names.begin(), names.end(), [&](const Span& name) {
    words_.move_to(name.begin, name.end);
    return rule.list_before.ends_at(words_, 0) || rule.list_after.starts_at(words_, 0);
  });
}

// "Our rooms are called Kafka, Docker and Spark": there skills' names are names like any other.
bool Scan::called_before(const CompiledRule& rule, std::size_t begin) {
  const bool said = said_of_names(rule, begin);
  called_ = {&rule, begin, said};
  return said;
}

// What was said of the item before holds for this one: a long enumeration is walked once.
bool Scan::said_of_names(const CompiledRule& rule, std::size_t begin) {
  const auto s = folded();
  const auto said_before = [&](std::size_t at) {
    words_.move_to(at, at);
    return rule.names_before.ends_at(words_, 0);
  };
  for (std::size_t n = 0; n < k_most_names; ++n) {
    if (said_before(begin)) return true;
    const auto joint = joint_before(s, begin);
    if (joint == begin || s.substr(joint, begin - joint).find('\n') != std::string_view::npos) return false;
    auto word = word_before(s, joint);
    const auto is_name = [&] {
      return words_.is_capitalised(*word) || is_skill_only(s.substr(word->begin, word->end - word->begin));
    };
    if (!word || word->sign || !is_name()) return false;
    begin = word->begin;
    if (called_.rule == &rule && called_.begin == begin) return called_.said;
    word = word_before(s, begin);  // "Great Expectations" is one
    if (!word || word->sign || !words_.is_capitalised(*word)) continue;
    if (said_before(begin)) return true;
    begin = word->begin;
  }
  return false;
}

// "Azure (Data Factory, OpenAI)": what stands before the bracket is the head of every item in it.
bool Scan::bracket_holds(const CompiledRule& rule, std::size_t begin, std::size_t end) {
  const auto s = folded();
  const std::size_t least = begin > k_widest_bracket ? begin - k_widest_bracket : 0;
  std::size_t at = begin;
  for (std::size_t closed = 0; at > least; --at) {
    const char c = s[at - 1];
    if (c == '\n') return false;
    if (c == ')') ++closed;
    if (c == '(' && closed-- == 0) break;
  }
  if (at == least) return false;
  words_.move_to(at - 1, end);
  return rule.bracket.ends_at(words_, 0);
}

}  // namespace radar::match
