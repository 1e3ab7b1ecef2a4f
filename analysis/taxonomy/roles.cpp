#include "analysis/taxonomy/roles.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>

#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::taxonomy {
namespace {

using Patterns = std::vector<std::unique_ptr<re2::RE2>>;

Patterns read_patterns(json::ConfigObject& o, std::string_view key, json::ConfigFaults& faults) {
  Patterns out;
  re2::RE2::Options options;
  options.set_case_sensitive(false);
  options.set_log_errors(false);
  (void)o.string_list(key);
  for (const auto& element : o.node(key).elements()) {
    auto pattern = std::make_unique<re2::RE2>(element.string_value(), options);
    if (!pattern->ok())
      faults.push_back(element.fault("not a regular expression (RE2): " + pattern->error()));
    else
      out.push_back(std::move(pattern));
  }
  return out;
}

bool any(const Patterns& patterns, std::string_view title) {
  return std::any_of(patterns.begin(), patterns.end(), [&](const auto& p) {
    return re2::RE2::PartialMatch(re2::StringPiece(title.data(), title.size()), *p);
  });
}

struct Rule {
  std::string id;
  Patterns titles, except;
};

std::vector<Rule> read_rules(const std::vector<json::ConfigNode>& nodes, json::ConfigFaults& faults) {
  std::vector<Rule> rules;
  for (const auto& node : nodes) {
    json::ConfigObject o(node, faults);
    Rule rule;
    rule.id = o.required_string("id");
    (void)o.optional_string("name");
    rule.titles = read_patterns(o, "titles", faults);
    rule.except = read_patterns(o, "except", faults);
    if (rule.titles.empty() && o.node("titles").elements().empty())
      o.fault("titles", "needs at least one pattern");
    for (const auto& other : rules) {
      if (other.id == rule.id) o.fault("id", "duplicate id \"" + rule.id + "\"");
    }
    o.finish();
    rules.push_back(std::move(rule));
  }
  return rules;
}

std::string first_fit(const std::vector<Rule>& rules, std::string_view title) {
  for (const auto& rule : rules) {
    if (any(rule.titles, title) && !any(rule.except, title)) return rule.id;
  }
  return "";
}

}  // namespace

struct Roles::Impl {
  std::vector<Rule> families, levels;
  std::map<std::string, std::vector<std::string>, std::less<>> groups;
  std::string hash;
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
  roles.impl_->hash = text::hex(text::sha256(file.bytes()));
  if (!file.root().exists()) return roles;
  json::ConfigObject root(file.root(), faults);
  (void)root.optional_int("version", 1, 1);
  (void)root.optional_string("$schema");
  roles.impl_->families = read_rules(root.object_list("families"), faults);
  roles.impl_->levels = read_rules(root.object_list("levels"), faults);
  if (roles.impl_->families.empty()) root.fault("families", "needs at least one family");
  for (const auto& [name, node] : root.node("groups").members()) {
    for (const auto& element : node.elements()) {
      const auto& id = element.string_value();
      const bool known = std::any_of(roles.impl_->families.begin(), roles.impl_->families.end(),
                                     [&](const Rule& r) { return r.id == id; });
      if (!known) faults.push_back(element.fault("no family has the id \"" + id + "\""));
      roles.impl_->groups[name].push_back(id);
    }
  }
  root.finish();
  return roles;
}

std::string Roles::family(std::string_view title) const {
  const auto found = first_fit(impl_->families, title);
  return found.empty() ? "other" : found;
}

std::string Roles::level(std::string_view title) const { return first_fit(impl_->levels, title); }

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

const std::string& Roles::hash() const { return impl_->hash; }

}  // namespace radar::taxonomy
