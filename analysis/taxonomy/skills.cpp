#include "analysis/taxonomy/skills.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "analysis/taxonomy/alias_reader.h"
#include "analysis/taxonomy/rule_checks.h"
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

// Who claims which alias. Two skills may share one where each asks for its own surroundings: Triton the
// server, Triton the language.
class Claims {
 public:
  // "" or what is wrong with it.
  std::string add(const Alias& alias, const std::string& skill) {
    const std::string exact = alias.casing == AliasCase::exact ? "=" + alias.text : "";
    const std::string key = lookup_key(alias.text) + exact;
    if (alias.needs.empty()) {
      const auto [owner, fresh] = plain_.emplace(key, skill);
      if (!fresh && owner->second != skill) return claimed(alias.text, owner->second);
      return "";
    }
    for (const auto& [other, needs] : ruled_[key]) {
      if (other != skill && needs == alias.needs) return claimed(alias.text, other) + " under the same rule";
    }
    ruled_[key].emplace_back(skill, alias.needs);
    return "";
  }

 private:
  static std::string claimed(const std::string& alias, const std::string& owner) {
    return "alias \"" + alias + "\" belongs to \"" + owner + "\" already";
  }
  std::map<std::string, std::string> plain_;
  std::map<std::string, std::vector<std::pair<std::string, ContextRule>>> ruled_;
};

// The first circle of implications that leads from `start` back to it; empty if there is none.
std::vector<SkillId> circle_from(const std::vector<Skill>& skills, SkillId start) {
  std::vector<SkillId> path = {start};
  std::vector<std::size_t> next = {0};
  std::vector<bool> seen(skills.size(), false);
  while (!path.empty()) {
    const auto& implied = skills[path.back()].implies;
    if (next.back() == implied.size()) {
      path.pop_back();
      next.pop_back();
      continue;
    }
    const SkillId to = implied[next.back()++];
    if (to == start) {
      path.push_back(start);
      return path;
    }
    if (seen[to]) continue;
    seen[to] = true;
    path.push_back(to);
    next.push_back(0);
  }
  return {};
}

}  // namespace

Taxonomy Taxonomy::load(const std::string& path, json::ConfigFaults& faults) {
  return build(json::ConfigFile::load(path, faults), faults);
}

Taxonomy Taxonomy::parse(std::string_view text, std::string name, json::ConfigFaults& faults) {
  return build(json::ConfigFile::parse(text, std::move(name), faults), faults);
}

// Reads the file's parts in order; what names other skills is resolved at the end.
class Taxonomy::Builder {
 public:
  Builder(Taxonomy& out, json::ConfigFaults& faults) : out_(out), faults_(faults) {}

  void run(const json::ConfigNode& node) {
    json::ConfigObject root(node, faults_);
    (void)root.optional_int("version", 1, 1);
    (void)root.optional_string("$schema");
    lists_ = read_word_lists(root.node("words"), faults_);
    checks_.emplace(root.node("words"));
    for (const auto& word : root.string_list("shared_heads")) out_.shared_heads_.push_back(text::fold(word));
    for (const auto& word : root.string_list("unshared")) out_.unshared_.push_back(text::fold(word));
    for (const auto& word : root.string_list("line_words")) out_.line_words_.push_back(text::fold(word));
    for (const auto& element : root.node("nothing").elements()) nothing(element);
    const auto silent = root.string_list("no_company");
    const auto nested = root.string_list("nested");
    const auto closed = root.string_list("no_nested");
    for (const auto& entry : root.object_list("skills")) skill(entry);
    if (root.node("namesakes").exists()) namesakes(root.node("namesakes"));
    root.finish();
    checks_->check_lists(faults_);
    out_.index_names();
    for (const auto& pending : implications_) resolve_implications(pending);
    for (const auto& pending : postings_) resolve_posting(pending);
    mark(root.node("no_company"), silent, &Skill::vouches, false);
    mark(root.node("nested"), nested, &Skill::nested, true);
    mark(root.node("no_nested"), closed, &Skill::names_nested, false);
    report_circles();
  }

 private:
  struct Implications {
    SkillId skill;
    json::ConfigNode node;
    std::vector<std::string> ids;
  };
  struct Posting {
    SkillId skill;
    std::size_t first, last;  // aliases
    PendingPosting pending;
  };

  void nothing(const json::ConfigNode& element) {
    auto read = read_alias(element, lists_, faults_);
    checks_->check_alias(element, faults_);
    if (!read.needs_posting.ids.empty() ||
        std::any_of(read.aliases.begin(), read.aliases.end(),
                    [](const Alias& a) { return a.needs.skills || a.needs.list; }))
      faults_.push_back(element.fault("what is no skill cannot ask for the company of skills"));
    for (auto& alias : read.aliases) {
      const auto wrong = claims_.add(alias, "nothing");
      if (!wrong.empty()) faults_.push_back(element.fault(wrong));
      out_.nothing_.push_back(std::move(alias));
    }
  }

  void skill(const json::ConfigNode& node) {
    json::ConfigObject o(node, faults_);
    Skill skill;
    skill.id = o.required_string("id");
    skill.name = o.required_string("name");
    skill.category = o.required_string("category");
    skill.plan_item = o.string_or("plan_item", "");
    if (!skill.id.empty() && !is_slug(skill.id))
      o.fault("id", "an id is lower-case letters, digits and hyphens");
    if (!names_.insert("#" + skill.id).second) o.fault("id", "duplicate id \"" + skill.id + "\"");
    if (!names_.insert(skill.name).second) o.fault("name", "duplicate name \"" + skill.name + "\"");
    for (const auto& element : o.node("aliases").elements()) aliases(element, skill);
    if (skill.aliases.empty()) o.fault("aliases", "a skill needs at least one alias");
    implications_.push_back(
        {static_cast<SkillId>(out_.skills_.size()), o.node("implies"), o.string_list("implies")});
    o.finish();
    out_.skills_.push_back(std::move(skill));
  }

  void aliases(const json::ConfigNode& element, Skill& skill) {
    auto read = read_alias(element, lists_, faults_);
    checks_->check_alias(element, faults_);
    const std::size_t first = skill.aliases.size();
    for (auto& alias : read.aliases) {
      const auto wrong = claims_.add(alias, skill.id);
      if (!wrong.empty()) faults_.push_back(element.fault(wrong));
      skill.aliases.push_back(std::move(alias));
    }
    if (!read.needs_posting.ids.empty())
      postings_.push_back({static_cast<SkillId>(out_.skills_.size()), first, skill.aliases.size(),
                           std::move(read.needs_posting)});
  }

  void namesakes(const json::ConfigNode& node) {
    json::ConfigObject o(node, faults_);
    const auto of = o.string_list("of");
    if (of.empty()) o.fault("of", "names no skill or category");
    mark(o.node("of"), of, &Skill::has_namesakes, true);
    out_.namesakes_ = read_rejects(o.node("rejects"), lists_, faults_);
    if (out_.namesakes_.empty()) o.fault("rejects", "says how namesakes are told");
    checks_->check_alias(node, faults_);
    o.finish();
  }

  // The names are skills' ids or categories.
  void mark(const json::ConfigNode& node, const std::vector<std::string>& names, bool Skill::*flag,
            bool value) {
    for (const auto& name : names) {
      bool found = false;
      for (auto& skill : out_.skills_) {
        if (skill.category != name && skill.id != name) continue;
        skill.*flag = value;
        found = true;
      }
      if (!found) faults_.push_back(node.fault("no skill or category is named \"" + name + "\""));
    }
  }

  std::optional<SkillId> by_id(const json::ConfigNode& node, const std::string& id) {
    const auto found = out_.by_id_.find(id);
    if (found != out_.by_id_.end()) return found->second;
    faults_.push_back(node.fault("no skill has the id \"" + id + "\""));
    return std::nullopt;
  }

  void resolve_implications(const Implications& pending) {
    for (const auto& id : pending.ids) {
      if (const auto found = by_id(pending.node, id)) out_.skills_[pending.skill].implies.push_back(*found);
    }
  }

  // A posting rule names skills by id, or all of a category by its name.
  void resolve_posting(const Posting& posting) {
    std::vector<SkillId> skills;
    for (const auto& id : posting.pending.ids) {
      const std::size_t before = skills.size();
      for (std::size_t i = 0; i < out_.skills_.size(); ++i) {
        if (out_.skills_[i].category == id && i != posting.skill) skills.push_back(static_cast<SkillId>(i));
      }
      if (skills.size() > before) continue;
      if (const auto found = by_id(posting.pending.node, id)) skills.push_back(*found);
    }
    auto& aliases = out_.skills_[posting.skill].aliases;
    for (std::size_t i = posting.first; i < posting.last; ++i) aliases[i].needs.posting = skills;
  }

  void report_circles() {
    std::set<SkillId> reported;
    for (const auto& pending : implications_) {
      if (reported.count(pending.skill) > 0) continue;
      const auto circle = circle_from(out_.skills_, pending.skill);
      if (circle.empty()) continue;
      reported.insert(circle.begin(), circle.end());
      std::vector<std::string> ids;
      for (const auto id : circle) ids.push_back(out_.skills_[id].id);
      faults_.push_back(pending.node.fault("the skill implies itself: " + text::join(ids, " -> ")));
    }
  }

  Taxonomy& out_;
  json::ConfigFaults& faults_;
  WordLists lists_;
  std::optional<RuleChecks> checks_;
  Claims claims_;
  std::set<std::string> names_;
  std::vector<Implications> implications_;
  std::vector<Posting> postings_;
};

Taxonomy Taxonomy::build(const json::ConfigFile& file, json::ConfigFaults& faults) {
  Taxonomy taxonomy;
  taxonomy.hash_ = text::hex(text::sha256(file.bytes()));
  if (file.root().exists()) Builder(taxonomy, faults).run(file.root());
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
