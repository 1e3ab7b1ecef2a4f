#include "analysis/taxonomy/roles.h"

#include <algorithm>
#include <set>
#include <utility>

#include "analysis/taxonomy/pattern_set.h"
#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::taxonomy {
namespace {

constexpr int k_phrase_points = 3;  // a phrase of the text weighs as much as this many skills

struct Rule {
  std::string id;
  PatternSet::Group titles, except;  // in a set that all rules share
  PatternSet::Group always;          // fit whatever `except` says
};

struct Choice {
  std::string id;
  int needs = 0;
  PatternSet::Group phrases;  // in the set of phrases
  std::vector<std::pair<std::string, int>> categories;
};

struct TextRule {
  Rule title;
  std::vector<std::string> overrules;  // families by title that the text may overrule
  std::vector<Choice> choices;
};

PatternSet::Group read_patterns(json::ConfigObject& o, std::string_view key, PatternSet& set,
                                json::ConfigFaults& faults) {
  PatternSet::Group out;
  (void)o.string_list(key);
  for (const auto& element : o.node(key).elements()) {
    std::string error;
    const auto number = set.add(element.string_value(), error);
    if (number == PatternSet::npos)
      faults.push_back(element.fault("not a regular expression (RE2): " + error));
    else
      out.add(number);
  }
  return out;
}

Rule read_rule(json::ConfigObject& o, PatternSet& set, json::ConfigFaults& faults) {
  Rule rule;
  (void)o.optional_string("name");
  rule.titles = read_patterns(o, "titles", set, faults);
  rule.except = read_patterns(o, "except", set, faults);
  rule.always = read_patterns(o, "always", set, faults);
  if (rule.titles.empty() && o.node("titles").elements().empty())
    o.fault("titles", "needs at least one pattern");
  return rule;
}

std::vector<Rule> read_rules(const std::vector<json::ConfigNode>& nodes, PatternSet& set,
                             json::ConfigFaults& faults) {
  std::vector<Rule> rules;
  for (const auto& node : nodes) {
    json::ConfigObject o(node, faults);
    auto rule = read_rule(o, set, faults);
    rule.id = o.required_string("id");
    for (const auto& other : rules) {
      if (other.id == rule.id) o.fault("id", "duplicate id \"" + rule.id + "\"");
    }
    o.finish();
    rules.push_back(std::move(rule));
  }
  return rules;
}

std::vector<Rule> read_never(const std::vector<json::ConfigNode>& nodes, PatternSet& set,
                             json::ConfigFaults& faults) {
  std::vector<Rule> rules;
  for (const auto& node : nodes) {
    json::ConfigObject o(node, faults);
    rules.push_back(read_rule(o, set, faults));
    o.finish();
  }
  return rules;
}

bool is_family(const std::vector<Rule>& families, const std::string& id) {
  return std::any_of(families.begin(), families.end(), [&](const Rule& r) { return r.id == id; });
}

Choice read_choice(const json::ConfigNode& node, const std::vector<Rule>& families, PatternSet& phrases,
                   json::ConfigFaults& faults) {
  json::ConfigObject o(node, faults);
  Choice choice;
  choice.id = o.required_string("id");
  if (!choice.id.empty() && !is_family(families, choice.id))
    o.fault("id", "no family has the id \"" + choice.id + "\"");
  const auto needs = o.optional_int("needs", 1, 1000);
  if (!needs && !o.has("needs")) o.fault("needs", "must be the least number of points, is absent");
  choice.needs = static_cast<int>(needs.value_or(1000));
  choice.phrases = read_patterns(o, "phrases", phrases, faults);
  json::ConfigObject categories(o.node("categories"), faults);
  for (const auto& [name, points] : o.node("categories").members())
    choice.categories.emplace_back(name, static_cast<int>(categories.optional_int(name, 1, 100).value_or(0)));
  o.finish();
  return choice;
}

std::vector<TextRule> read_text_rules(const std::vector<json::ConfigNode>& nodes,
                                      const std::vector<Rule>& families, PatternSet& titles,
                                      PatternSet& phrases, json::ConfigFaults& faults) {
  std::vector<TextRule> rules;
  for (const auto& node : nodes) {
    json::ConfigObject o(node, faults);
    TextRule rule;
    rule.title = read_rule(o, titles, faults);
    rule.overrules = o.string_list("overrules");
    if (rule.overrules.empty()) o.fault("overrules", "needs at least one family");
    for (const auto& id : rule.overrules) {
      if (id != "other" && !is_family(families, id))
        o.fault("overrules", "no family has the id \"" + id + "\"");
    }
    for (const auto& choice : o.object_list("choices"))
      rule.choices.push_back(read_choice(choice, families, phrases, faults));
    if (rule.choices.empty()) o.fault("choices", "needs at least one family");
    o.finish();
    rules.push_back(std::move(rule));
  }
  return rules;
}

bool fits(const Rule& rule, const PatternSet::Matches& found) {
  return found.any(rule.always) || (found.any(rule.titles) && !found.any(rule.except));
}

std::string first_fit(const std::vector<Rule>& rules, const PatternSet::Matches& found) {
  for (const auto& rule : rules) {
    if (fits(rule, found)) return rule.id;
  }
  return "";
}

// Points of the text for a choice; none where it has phrases and the text has not one of them.
int points_of(const Choice& choice, const PatternSet::Matches& phrases,
              const std::map<std::string, int>& skills) {
  int points = k_phrase_points * phrases.count(choice.phrases);
  if (points == 0 && !choice.phrases.empty()) return 0;
  for (const auto& [category, weight] : choice.categories) {
    const auto it = skills.find(category);
    if (it != skills.end()) points += it->second * weight;
  }
  return points;
}

// The choice with the most points of those that have what they need; the earlier of equals. "" none.
std::string best_choice(const TextRule& rule, const PatternSet::Matches& phrases,
                        const std::map<std::string, int>& skills) {
  std::string best;
  int most = 0;
  for (const auto& choice : rule.choices) {
    const int points = points_of(choice, phrases, skills);
    if (points < choice.needs || points <= most) continue;
    most = points;
    best = choice.id;
  }
  return best;
}

// Nothing that plain_title() changes.
bool is_plain(std::string_view title) {
  char before = ' ';
  for (const char c : title) {
    if (c < ' ' || (c == ' ' && before == ' ')) return false;
    before = c;
  }
  return title.empty() || before != ' ';
}

// Patterns know one kind of blank, hyphen and apostrophe; titles have them all.
std::string plain_title(std::string_view title) {
  if (is_plain(title)) return std::string(title);
  std::string out = text::collapse_space(title);
  for (const char* dash : {"\u2010", "\u2011", "\u2012"}) out = text::replace_all(std::move(out), dash, "-");
  return text::replace_all(std::move(out), "\u2019", "'");
}

}  // namespace

struct Roles::Impl {
  PatternSet titles, phrases;
  std::vector<Rule> never, families, levels;
  std::vector<TextRule> by_text;
  std::map<std::string, std::vector<std::string>, std::less<>> groups;
  std::string hash;

  [[nodiscard]] std::string family(const PatternSet::Matches& found) const {
    const auto in_none = [&](const Rule& r) { return fits(r, found); };
    if (std::any_of(never.begin(), never.end(), in_none)) return "other";
    const auto id = first_fit(families, found);
    return id.empty() ? "other" : id;
  }
};

Roles::Roles() : impl_(std::make_unique<Impl>()) {}
Roles::~Roles() = default;
Roles::Roles(Roles&&) noexcept = default;
Roles& Roles::operator=(Roles&&) noexcept = default;

Roles Roles::load(const std::string& path, json::ConfigFaults& faults) {
  return build(json::ConfigFile::load(path, faults), faults);
}

Roles Roles::parse(std::string_view text, std::string name, json::ConfigFaults& faults) {
  return build(json::ConfigFile::parse(text, std::move(name), faults), faults);
}

Roles Roles::build(const json::ConfigFile& file, json::ConfigFaults& faults) {
  Roles roles;
  auto& impl = *roles.impl_;
  impl.hash = text::hex(text::sha256(file.bytes()));
  if (!file.root().exists()) return roles;
  json::ConfigObject root(file.root(), faults);
  (void)root.optional_int("version", 1, 1);
  (void)root.optional_string("$schema");
  impl.never = read_never(root.object_list("never"), impl.titles, faults);
  impl.families = read_rules(root.object_list("families"), impl.titles, faults);
  impl.levels = read_rules(root.object_list("levels"), impl.titles, faults);
  impl.by_text =
      read_text_rules(root.object_list("by_text"), impl.families, impl.titles, impl.phrases, faults);
  impl.titles.freeze();
  impl.phrases.freeze();
  if (impl.families.empty()) root.fault("families", "needs at least one family");
  for (const auto& [name, node] : root.node("groups").members()) {
    for (const auto& element : node.elements()) {
      const auto& id = element.string_value();
      if (!is_family(impl.families, id))
        faults.push_back(element.fault("no family has the id \"" + id + "\""));
      impl.groups[name].push_back(id);
    }
  }
  root.finish();
  return roles;
}

std::string Roles::family(std::string_view title) const {
  const auto plain = plain_title(title);
  return impl_->family(impl_->titles.match(plain));
}

std::string Roles::family(std::string_view title, const TextEvidence& evidence) const {
  return read(title, evidence).family;
}

std::string Roles::level(std::string_view title) const {
  const auto plain = plain_title(title);
  return first_fit(impl_->levels, impl_->titles.match(plain));
}

TitleReading Roles::read(std::string_view title, const TextEvidence& evidence) const {
  const auto plain = plain_title(title);
  const auto found = impl_->titles.match(plain);
  TitleReading out{impl_->family(found), first_fit(impl_->levels, found)};
  for (const auto& rule : impl_->by_text) {
    const auto& open = rule.overrules;
    if (std::find(open.begin(), open.end(), out.family) == open.end() || !fits(rule.title, found)) continue;
    const auto best = best_choice(rule, impl_->phrases.match(evidence.text), evidence.skills());
    if (!best.empty()) out.family = best;
    break;
  }
  return out;
}

std::vector<std::string> Roles::families() const {
  std::vector<std::string> out;
  for (const auto& rule : impl_->families) out.push_back(rule.id);
  out.emplace_back("other");
  return out;
}

std::vector<std::string> Roles::expand(std::string_view name) const {
  const bool alone = !name.empty() && name.front() == '=';
  if (alone) name.remove_prefix(1);
  if (const auto group = impl_->groups.find(name); !alone && group != impl_->groups.end())
    return group->second;
  const auto all = families();
  if (std::find(all.begin(), all.end(), name) != all.end()) return {std::string(name)};
  return {};
}

std::vector<std::string> Roles::counted_categories() const {
  std::set<std::string> out;
  for (const auto& rule : impl_->by_text) {
    for (const auto& choice : rule.choices) {
      for (const auto& [category, points] : choice.categories) out.insert(category);
    }
  }
  return {out.begin(), out.end()};
}

const std::string& Roles::hash() const { return impl_->hash; }

}  // namespace radar::taxonomy
