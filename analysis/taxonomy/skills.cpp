#include "analysis/taxonomy/skills.h"

#include <algorithm>
#include <map>
#include <set>

#include "sources/text/casefold.h"
#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::taxonomy {
namespace {

// Names compare by their letters, digits and the signs that make C, C++ and C# three languages.
std::string lookup_key(std::string_view name) {
  std::string key;
  for (const char c : text::fold(name)) {
    if (c != ' ' && c != '-' && c != '_') key += c;
  }
  return key;
}

bool is_slug(const std::string& id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || text::is_ascii_digit(c) || c == '-';
  });
}

std::vector<std::string> folded_list(json::ConfigObject& o, std::string_view key) {
  std::vector<std::string> out;
  for (const auto& word : o.string_list(key)) out.push_back(text::fold(text::collapse_space(word)));
  return out;
}

ContextRule read_rule(json::ConfigObject& alias, std::string_view key, json::ConfigFaults& faults) {
  ContextRule rule;
  const auto node = alias.node(key);
  if (!node.exists()) return rule;
  json::ConfigObject o(node, faults);
  rule.near = folded_list(o, "near");
  rule.within = static_cast<int>(o.optional_int("within", 1, 100).value_or(rule.within));
  rule.before = folded_list(o, "before");
  rule.after = folded_list(o, "after");
  rule.skills = o.boolean_or("skills", false);
  rule.chars = static_cast<int>(o.optional_int("chars", 1, 1000).value_or(rule.chars));
  if (rule.empty()) faults.push_back(node.fault("a rule needs one of near, before, after, skills"));
  o.finish();
  return rule;
}

Alias read_alias(const json::ConfigNode& node, json::ConfigFaults& faults) {
  Alias alias;
  if (node.type() == json::Type::string) {
    alias.text = node.string_value();
    if (alias.text.empty()) faults.push_back(node.fault("an alias cannot be empty"));
    return alias;
  }
  json::ConfigObject o(node, faults);
  alias.text = o.required_string("text");
  const auto casing = o.choice("case", {"any", "exact", "upper_first"}, "any");
  alias.casing = casing == "exact" ? AliasCase::exact
                 : casing == "any" ? AliasCase::any
                                   : AliasCase::upper_first;
  alias.needs = read_rule(o, "needs", faults);
  alias.rejects = read_rule(o, "rejects", faults);
  o.finish();
  return alias;
}

}  // namespace

Taxonomy Taxonomy::load(const std::string& path, json::ConfigFaults& faults) {
  return build(json::ConfigFile::load(path, faults), faults);
}

Taxonomy Taxonomy::parse(std::string_view text, std::string name, json::ConfigFaults& faults) {
  return build(json::ConfigFile::parse(text, std::move(name), faults), faults);
}

Taxonomy Taxonomy::build(const json::ConfigFile& file, json::ConfigFaults& faults) {
  Taxonomy taxonomy;
  taxonomy.hash_ = text::hex(text::sha256(file.bytes()));
  if (!file.root().exists()) return taxonomy;
  json::ConfigObject root(file.root(), faults);
  (void)root.optional_int("version", 1, 1);
  (void)root.optional_string("$schema");
  std::vector<std::pair<json::ConfigNode, std::vector<std::string>>> implications;
  std::map<std::string, std::string> alias_owner;
  std::set<std::string> names;
  for (const auto& node : root.object_list("skills")) {
    json::ConfigObject o(node, faults);
    Skill skill;
    skill.id = o.required_string("id");
    skill.name = o.required_string("name");
    skill.category = o.required_string("category");
    skill.plan_item = o.string_or("plan_item", "");
    if (!skill.id.empty() && !is_slug(skill.id))
      o.fault("id", "an id is lower-case letters, digits and hyphens");
    if (!names.insert("#" + skill.id).second) o.fault("id", "duplicate id \"" + skill.id + "\"");
    if (!names.insert(skill.name).second) o.fault("name", "duplicate name \"" + skill.name + "\"");
    for (const auto& element : o.node("aliases").elements()) {
      auto alias = read_alias(element, faults);
      const auto key = lookup_key(alias.text) + (alias.casing == AliasCase::exact ? alias.text : "");
      // Two skills may share a name where each asks for its own surroundings: Triton the server, Triton the
      // language.
      const auto [owner, fresh] =
          alias.needs.empty() ? alias_owner.emplace(key, skill.id) : std::pair{alias_owner.end(), true};
      if (!fresh && owner->second != skill.id) {
        faults.push_back(
            element.fault("alias \"" + alias.text + "\" belongs to \"" + owner->second + "\" already"));
      }
      if (!alias.text.empty()) skill.aliases.push_back(std::move(alias));
    }
    if (skill.aliases.empty()) o.fault("aliases", "a skill needs at least one alias");
    implications.emplace_back(o.node("implies"), o.string_list("implies"));
    o.finish();
    taxonomy.skills_.push_back(std::move(skill));
  }
  root.finish();
  taxonomy.index_names();
  for (std::size_t i = 0; i < implications.size(); ++i) {
    for (const auto& id : implications[i].second) {
      const auto found = taxonomy.by_id_.find(id);
      if (found == taxonomy.by_id_.end())
        faults.push_back(implications[i].first.fault("no skill has the id \"" + id + "\""));
      else
        taxonomy.skills_[i].implies.push_back(found->second);
    }
  }
  return taxonomy;
}

void Taxonomy::index_names() {
  for (std::size_t i = 0; i < skills_.size(); ++i) {
    const auto id = static_cast<SkillId>(i);
    by_id_.emplace(skills_[i].id, id);
    by_name_.emplace(lookup_key(skills_[i].name), id);
    for (const auto& alias : skills_[i].aliases) by_alias_.emplace(lookup_key(alias.text), id);
  }
}

std::optional<SkillId> Taxonomy::find(std::string_view name) const {
  const std::string raw(text::trim(name));
  if (const auto it = by_id_.find(raw); it != by_id_.end()) return it->second;
  const auto key = lookup_key(raw);
  if (const auto it = by_name_.find(key); it != by_name_.end()) return it->second;
  if (const auto it = by_alias_.find(key); it != by_alias_.end()) return it->second;
  return std::nullopt;
}

std::vector<SkillId> Taxonomy::implied_closure(SkillId id) const {
  std::set<SkillId> seen;
  std::vector<SkillId> todo = {id};
  while (!todo.empty()) {
    const SkillId next = todo.back();
    todo.pop_back();
    for (const SkillId implied : skills_[next].implies) {
      if (implied != id && seen.insert(implied).second) todo.push_back(implied);
    }
  }
  return {seen.begin(), seen.end()};
}

std::vector<std::string> Taxonomy::categories() const {
  std::vector<std::string> out;
  for (const auto& skill : skills_) {
    if (std::find(out.begin(), out.end(), skill.category) == out.end()) out.push_back(skill.category);
  }
  return out;
}

}  // namespace radar::taxonomy
