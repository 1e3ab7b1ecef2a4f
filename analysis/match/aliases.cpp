#include "analysis/match/aliases.h"

#include <algorithm>
#include <array>

#include "analysis/match/ascii.h"
#include "analysis/match/folded_text.h"
#include "sources/text/utf8.h"

namespace radar::match {
namespace {

using taxonomy::AliasCase;

// A plural "s" is taken where the alias is an ordinary word or an abbreviation; a name under a rule is left
// alone.
bool may_be_plural(const taxonomy::Alias& alias) {
  if (!alias.needs.empty() || alias.text.size() < 3) return false;
  const char last = alias.text.back();
  if (!text::is_ascii_alpha(last) || last == 's' || last == 'S') return false;
  if (alias.casing == AliasCase::any && alias.rejects.empty()) return true;
  return std::all_of(alias.text.begin(), alias.text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::string letters_of(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (text::is_ascii_alpha(c) || text::is_ascii_digit(c) || (c & 0x80) != 0) out += c;
  }
  return out;
}

AliasIndex::AliasIndex(const taxonomy::Taxonomy& taxonomy)
    : unshared(taxonomy.unshared().begin(), taxonomy.unshared().end()),
      line_words(taxonomy.line_words().begin(), taxonomy.line_words().end()) {
  rules.emplace_back();
  for (std::size_t id = 0; id < taxonomy.skills().size(); ++id) {
    const auto& skill = taxonomy.skills()[id];
    company.push_back(skill.vouches);
    for (const auto& alias : skill.aliases) add(alias, static_cast<taxonomy::SkillId>(id));
  }
  for (const auto& alias : taxonomy.nothing()) add(alias, k_nothing);
  for (const auto& head : taxonomy.shared_heads()) {
    taxonomy::Alias alias;
    alias.text = head;
    add(alias, k_head);
  }
  add_namesakes(taxonomy);
  trie.freeze();
  add_hashtags();
  for (const auto& text : folded_) first_words.add(text);
  first_words.freeze(trie);
  find_nested(taxonomy);
  trie.order([this](std::uint32_t a, std::uint32_t b) { return aliases[a].rank < aliases[b].rank; });
  const std::set<std::string, std::less<>> heads(taxonomy.shared_heads().begin(),
                                                 taxonomy.shared_heads().end());
  for (std::size_t i = 0; i < aliases.size(); ++i) {
    const std::string_view text = folded_[i];
    aliases[i].shares_head = heads.find(text.substr(0, text.find(' '))) != heads.end();
  }
  folded_ = {};
}

namespace {

constexpr std::array<std::string_view, 4> k_joins{"/", ", ", " and ", " & "};

bool is_joined_before(std::string_view text, std::size_t begin) {
  return std::any_of(k_joins.begin(), k_joins.end(),
                     [&](std::string_view join) { return text.substr(0, begin).ends_with(join); });
}

bool is_joined_after(std::string_view text, std::size_t end) {
  return std::any_of(k_joins.begin(), k_joins.end(),
                     [&](std::string_view join) { return text.substr(end).starts_with(join); });
}

// Is [begin, end) one of the parts that "agile/scrum" or "clean and validate data" joins?
bool is_joined_part(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t k_least = 3;  // "ml/ops" is one name
  const bool first = begin == 0, last = end == text.size();
  if ((first && last) || end - begin < k_least) return false;
  return (first || is_joined_before(text, begin)) && (last || is_joined_after(text, end));
}

}  // namespace

void AliasIndex::find_nested(const taxonomy::Taxonomy& taxonomy) {
  for (std::size_t outer = 0; outer < aliases.size(); ++outer) {
    const std::string_view text = folded_[outer];
    const auto skill = aliases[outer].skill;
    if (skill >= k_head) continue;
    const bool names_nested = taxonomy.skill(skill).names_nested && !is_spelled_apart(text, skill);
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (at > 0 && text[at - 1] != ' ' && text[at - 1] != '/') continue;
      std::vector<AliasText::Inner> longest;  // several of one text, each with rules of its own
      trie.prefixes(text.substr(at), [&](std::size_t length, AliasTrie::Aliases found) {
        const std::size_t end = at + length;
        if (end < text.size() && text[end] != ' ' && text[end] != '/') return;
        const bool joined = is_joined_part(text, at, end);
        for (const auto inner : found) {
          const auto id = aliases[inner].skill;
          if (id >= k_head || id == skill || (aliases[inner].needs != 0 && !joined)) continue;
          if (!joined && !(names_nested && taxonomy.skill(id).nested)) continue;
          if (!longest.empty() && longest.back().end < end) longest.clear();
          longest.push_back({inner, at, end});
        }
      });
      texts[outer].nested.insert(texts[outer].nested.end(), longest.begin(), longest.end());
    }
  }
}

// "#computervision": a name of several words, written as one behind the sign.
void AliasIndex::add_hashtags() {
  for (std::size_t i = 0; i < aliases.size(); ++i) {
    const std::string_view text = folded_[i];
    if (!aliases[i].plain || text.find(' ') == std::string_view::npos) continue;
    std::string joined(text);
    std::erase(joined, ' ');
    if (std::all_of(joined.begin(), joined.end(), is_alnum))
      hashtags.emplace(std::move(joined), static_cast<std::uint32_t>(i));
  }
}

// The "ml ops" of MLOps: another alias of the skill is the same in one word.
bool AliasIndex::is_spelled_apart(std::string_view text, taxonomy::SkillId skill) const {
  std::string joined(text);
  std::erase(joined, ' ');
  if (joined.size() == text.size()) return false;
  const auto same = trie.exact(joined);
  return std::any_of(same.begin(), same.end(), [&](std::uint32_t a) { return aliases[a].skill == skill; });
}

// Of names of one word: nobody calls a room "Apache Kafka".
void AliasIndex::add_namesakes(const taxonomy::Taxonomy& taxonomy) {
  if (taxonomy.namesakes().empty()) return;
  const auto rule = static_cast<std::uint32_t>(rules.size());
  rules.push_back(compile(taxonomy.namesakes(), RuleSide::rejects));
  for (std::size_t i = 0; i < aliases.size(); ++i) {
    const auto skill = aliases[i].skill;
    if (skill < k_head && taxonomy.skill(skill).has_namesakes && folded_[i].find(' ') == std::string::npos)
      aliases[i].namesakes = rule;
  }
}

std::uint32_t AliasIndex::rule(const taxonomy::ContextRule& source, RuleSide side, std::uint32_t& last,
                               taxonomy::ContextRule& last_source) {
  if (source.empty()) return 0;
  if (last == 0 || !(source == last_source)) {
    last = static_cast<std::uint32_t>(rules.size());
    last_source = source;
    rules.push_back(compile(source, side));
  }
  return last;
}

void AliasIndex::add(const taxonomy::Alias& alias, taxonomy::SkillId skill) {
  CompiledAlias compiled;
  compiled.skill = skill;
  compiled.casing = alias.casing;
  compiled.plural = skill != k_head && may_be_plural(alias);
  compiled.single = alias.text.size() == 1;
  compiled.version = alias.text.size() >= 3 && text::is_ascii_alpha(alias.text.back());
  compiled.plain =
      skill < k_head && alias.casing == AliasCase::any && alias.needs.empty() && alias.rejects.empty();
  compiled.long_name = alias.text.size() >= 5;
  compiled.needs = rule(alias.needs, RuleSide::needs, last_needs_, last_needs_source_);
  compiled.rejects = rule(alias.rejects, RuleSide::rejects, last_rejects_, last_rejects_source_);
  const bool ruled = !alias.needs.empty() || !alias.rejects.empty();
  compiled.rank = !alias.needs.empty() ? 0 : alias.casing == AliasCase::exact ? 1 : ruled ? 2 : 3;
  folded_.push_back(fold_alias(alias.text));
  trie.add(folded_.back(), static_cast<std::uint32_t>(aliases.size()));
  aliases.push_back(compiled);
  texts.push_back({letters_of(alias.text), {}});
}

}  // namespace radar::match
