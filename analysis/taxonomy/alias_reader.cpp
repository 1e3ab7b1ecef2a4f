#include "analysis/taxonomy/alias_reader.h"

#include <algorithm>
#include <utility>

#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::taxonomy {
namespace {

constexpr std::size_t k_most_alternatives = 4000;

std::string folded(std::string_view word) { return text::fold(text::collapse_space(word)); }

std::size_t word_count(std::string_view phrase) {
  return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

// The words of a rule's list, with named lists put in.
std::vector<std::string> read_words(json::ConfigObject& o, std::string_view key, const WordLists& lists,
                                    json::ConfigFaults& faults) {
  std::vector<std::string> out;
  for (const auto& word : o.string_list(key)) {
    if (word.size() > 1 && word[0] == '@') {
      const auto list = lists.find(word.substr(1));
      if (list == lists.end())
        faults.push_back(o.node(key).fault("no list under /words is named \"" + word.substr(1) + "\""));
      else
        out.insert(out.end(), list->second.begin(), list->second.end());
      continue;
    }
    for (auto& text : expand_words(o.node(key), word, faults)) out.push_back(std::move(text));
  }
  return out;
}

// "{the|our} ~ hotel": what stands on the two sides of the name.
std::vector<ContextRule::Around> read_around(json::ConfigObject& o, json::ConfigFaults& faults) {
  std::vector<ContextRule::Around> out;
  for (const auto& phrase : o.string_list("around")) {
    const auto name = phrase.find(" ~ ");
    if (name == std::string::npos || phrase.find('~', name + 3) != std::string::npos) {
      faults.push_back(
          o.node("around").fault("\"" + phrase + "\" needs words, \"~\" for the name, and words"));
      continue;
    }
    const std::string_view sides = phrase;
    out.push_back({expand_words(o.node("around"), sides.substr(0, name), faults),
                   expand_words(o.node("around"), sides.substr(name + 3), faults)});
  }
  return out;
}

std::uint16_t read_sections(json::ConfigObject& o, json::ConfigFaults& faults) {
  unsigned mask = 0;
  for (const auto& name : o.string_list("section")) {
    const auto it = std::find(k_section_names.begin(), k_section_names.end(), name);
    if (it == k_section_names.end())
      faults.push_back(
          o.node("section").fault("\"" + name + "\" is no part of a posting; they are " +
                                  text::join({k_section_names.begin(), k_section_names.end()}, ", ")));
    else
      mask |= 1u << (it - k_section_names.begin());
  }
  return static_cast<std::uint16_t>(mask);
}

void check_reach(json::ConfigObject& o, const ContextRule& rule) {
  const bool windows = !rule.near.empty() || !rule.near_before.empty() || !rule.near_after.empty() ||
                       !rule.unless.empty() || !rule.unless_near.empty();
  if (o.has("within") && !windows)
    o.fault("within",
            "says how far near, near_before, near_after, unless and unless_near reach, and the rule has none "
            "of them");
  if (o.has("chars") && !rule.skills)
    o.fault("chars", "says how far \"skills\" reaches, and the rule lacks it");
}

enum class Side { needs, rejects };

ContextRule read_rule(const json::ConfigNode& node, Side side, const WordLists& lists,
                      PendingPosting* posting, json::ConfigFaults& faults) {
  ContextRule rule;
  if (!node.exists()) return rule;
  json::ConfigObject o(node, faults);
  rule.near = read_words(o, "near", lists, faults);
  rule.near_before = read_words(o, "near_before", lists, faults);
  rule.near_after = read_words(o, "near_after", lists, faults);
  rule.unless = read_words(o, "unless", lists, faults);
  rule.unless_near = read_words(o, "unless_near", lists, faults);
  rule.within = static_cast<int>(o.optional_int("within", 1, 100).value_or(rule.within));
  rule.before = read_words(o, "before", lists, faults);
  rule.after = read_words(o, "after", lists, faults);
  rule.bracket = read_words(o, "bracket", lists, faults);
  if (side == Side::rejects) {
    rule.list_before = read_words(o, "list_before", lists, faults);
    rule.list_after = read_words(o, "list_after", lists, faults);
    rule.names_before = read_words(o, "names_before", lists, faults);
    rule.around = read_around(o, faults);
  }
  rule.sections = read_sections(o, faults);
  bool company = false;
  if (side == Side::needs) {
    rule.skills = o.boolean_or("skills", false);
    rule.chars = static_cast<int>(o.optional_int("chars", 1, 1000).value_or(rule.chars));
    rule.list = o.boolean_or("list", false);
    *posting = {o.node("posting"), o.string_list("posting")};
    company = rule.skills || rule.list || !posting->ids.empty();
  }
  check_reach(o, rule);
  if (rule.empty() && !company)
    faults.push_back(
        node.fault("a rule needs one of near, near_before, near_after, before, after, bracket, section, " +
                   std::string(side == Side::needs ? "skills, list, posting"
                                                   : "list_before, list_after, names_before, around")));
  o.finish();
  return rule;
}

bool contains(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool all_in(const std::vector<std::string>& needed, const std::vector<std::string>& rejected) {
  return std::all_of(needed.begin(), needed.end(),
                     [&](const std::string& word) { return contains(rejected, word); });
}

// Every way to fulfil `needs` is ruled out by `rejects`.
bool contradict(const ContextRule& needs, const ContextRule& rejects, bool needs_posting) {
  if (needs.empty() || needs_posting || needs.skills || needs.list || !needs.bracket.empty() ||
      !rejects.unless.empty() || !rejects.unless_near.empty())
    return false;
  auto beside_before = rejects.before, beside_after = rejects.after;
  beside_before.insert(beside_before.end(), rejects.near.begin(), rejects.near.end());
  beside_after.insert(beside_after.end(), rejects.near.begin(), rejects.near.end());
  const bool near_dead =
      all_in(needs.near, rejects.near) && (needs.near.empty() || rejects.within >= needs.within);
  const bool before_dead = needs.near_before.empty() ||
                           (all_in(needs.near_before, rejects.near_before) && rejects.within >= needs.within);
  const bool after_dead = needs.near_after.empty() ||
                          (all_in(needs.near_after, rejects.near_after) && rejects.within >= needs.within);
  const bool sections_dead = (needs.sections & ~rejects.sections) == 0;
  return near_dead && before_dead && after_dead && sections_dead && all_in(needs.before, beside_before) &&
         all_in(needs.after, beside_after);
}

// Phrases longer than the window in which they are sought.
bool all_too_long(const ContextRule& rule) {
  const bool only_windows = rule.before.empty() && rule.after.empty() && rule.bracket.empty() &&
                            !rule.skills && !rule.list && rule.sections == 0;
  if (!only_windows) return false;
  for (const auto* list : {&rule.near, &rule.near_before, &rule.near_after}) {
    for (const auto& phrase : *list) {
      if (word_count(phrase) <= static_cast<std::size_t>(rule.within) + 1) return false;
    }
  }
  return !rule.near.empty() || !rule.near_before.empty() || !rule.near_after.empty();
}

bool has_letter(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) { return text::is_ascii_alpha(c) || (c & 0x80) != 0; });
}

void check_can_match(json::ConfigObject& o, const Alias& alias, bool needs_posting) {
  if (contradict(alias.needs, alias.rejects, needs_posting))
    o.fault("rejects", "rules out all that \"needs\" asks for: the alias can never match");
  if (!needs_posting && all_too_long(alias.needs))
    o.fault("needs", "no phrase fits into \"within\" words: the alias can never match");
  if (alias.casing != AliasCase::any && !has_letter(alias.text))
    o.fault("case", "the alias has no letter whose case could be asked for");
  if (alias.casing == AliasCase::upper_first && !alias.text.empty() && !text::is_ascii_alpha(alias.text[0]))
    o.fault("case", "the alias does not begin with a letter: it can never match");
}

// With the blanks as they are written: the one behind "{s|}" parts words whatever the choice.
std::vector<std::string> raw_alternatives(std::string_view pattern, std::string& error) {
  const auto open = pattern.find('{');
  if (open == std::string_view::npos) {
    if (pattern.find('}') != std::string_view::npos) error = "a \"}\" without its \"{\"";
    return {std::string(pattern)};
  }
  const auto close = pattern.find('}', open);
  if (close == std::string_view::npos || pattern.substr(0, open).find('}') != std::string_view::npos ||
      pattern.substr(open + 1, close - open - 1).find('{') != std::string_view::npos) {
    error = "braces must match and cannot be nested";
    return {};
  }
  std::vector<std::string> out;
  const auto tails = raw_alternatives(pattern.substr(close + 1), error);
  for (const auto choice : text::split(pattern.substr(open + 1, close - open - 1), '|')) {
    for (const auto& tail : tails) {
      out.push_back(std::string(pattern.substr(0, open)) + std::string(choice) + tail);
      if (out.size() > k_most_alternatives) {
        error = "more than " + std::to_string(k_most_alternatives) + " alternatives";
        return {};
      }
    }
  }
  return out;
}

}  // namespace

std::vector<std::string> expand_alternatives(std::string_view pattern, std::string& error) {
  auto out = raw_alternatives(pattern, error);
  for (auto& text : out) text = text::collapse_space(text);
  return out;
}

std::vector<std::string> expand_words(const json::ConfigNode& at, std::string_view pattern,
                                      json::ConfigFaults& faults) {
  std::string error;
  auto out = expand_alternatives(pattern, error);
  if (!error.empty()) faults.push_back(at.fault("\"" + std::string(pattern) + "\": " + error));
  for (auto& text : out) {
    text = folded(text);
    if (text.empty()) faults.push_back(at.fault("a context word cannot be empty"));
    if (text.size() > 1 && text[0] == '@')
      faults.push_back(at.fault("\"" + text + "\": a list is named alone, in no braces and in no list"));
  }
  return out;
}

WordLists read_word_lists(const json::ConfigNode& node, json::ConfigFaults& faults) {
  WordLists lists;
  if (!node.exists()) return lists;
  for (const auto& [name, list] : node.members()) {
    auto& words = lists[name];
    for (const auto& word : list.elements()) {
      for (auto& text : expand_words(word, word.string_value(), faults)) words.push_back(std::move(text));
    }
    if (words.empty()) faults.push_back(list.fault("a list of words cannot be empty"));
  }
  return lists;
}

ContextRule read_rejects(const json::ConfigNode& node, const WordLists& lists, json::ConfigFaults& faults) {
  return read_rule(node, Side::rejects, lists, nullptr, faults);
}

ReadAlias read_alias(const json::ConfigNode& node, const WordLists& lists, json::ConfigFaults& faults) {
  ReadAlias out;
  Alias alias;
  std::string error;
  if (node.type() == json::Type::string) {
    alias.text = node.string_value();
    if (alias.text.empty()) faults.push_back(node.fault("an alias cannot be empty"));
  } else {
    json::ConfigObject o(node, faults);
    alias.text = o.required_string("text");
    const auto casing = o.choice("case", {"any", "exact", "upper_first"}, "any");
    alias.casing = casing == "exact" ? AliasCase::exact
                   : casing == "any" ? AliasCase::any
                                     : AliasCase::upper_first;
    alias.needs = read_rule(o.node("needs"), Side::needs, lists, &out.needs_posting, faults);
    alias.rejects = read_rule(o.node("rejects"), Side::rejects, lists, nullptr, faults);
    check_can_match(o, alias, !out.needs_posting.ids.empty());
    o.finish();
  }
  for (auto& text : expand_alternatives(alias.text, error)) {
    if (text.empty()) continue;
    out.aliases.push_back(alias);
    out.aliases.back().text = std::move(text);
  }
  if (!error.empty()) faults.push_back(node.fault("alias \"" + alias.text + "\": " + error));
  return out;
}

}  // namespace radar::taxonomy
