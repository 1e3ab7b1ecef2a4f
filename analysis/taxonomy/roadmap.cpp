#include "analysis/taxonomy/roadmap.h"

#include <algorithm>
#include <set>

namespace radar::taxonomy {
namespace {

std::vector<SkillId> read_skills(json::ConfigObject& o, std::string_view key, const Taxonomy& taxonomy,
                                 json::ConfigFaults& faults) {
  std::vector<SkillId> out;
  (void)o.string_list(key);
  for (const auto& element : o.node(key).elements()) {
    const auto skill = taxonomy.find(element.string_value());
    if (skill)
      out.push_back(*skill);
    else
      faults.push_back(element.fault("skills.json has no skill \"" + element.string_value() + "\""));
  }
  return out;
}

std::string read_category(json::ConfigObject& o, std::string_view key, const Taxonomy& taxonomy) {
  auto name = o.string_or(key, "");
  const auto known = taxonomy.categories();
  if (!name.empty() && std::find(known.begin(), known.end(), name) == known.end())
    o.fault(key, "skills.json has no category \"" + name + "\"");
  return name;
}

PlanItem read_item(const json::ConfigNode& node, const Taxonomy& taxonomy, json::ConfigFaults& faults) {
  json::ConfigObject o(node, faults);
  PlanItem item;
  item.id = o.required_string("id");
  item.phase = o.required_string("phase");
  item.topic = o.required_string("topic");
  item.first_week = static_cast<int>(o.optional_int("first_week", 1, 520).value_or(0));
  item.last_week = static_cast<int>(o.optional_int("last_week", 1, 520).value_or(item.first_week));
  if (item.last_week < item.first_week) o.fault("last_week", "must not lie before first_week");
  item.skills = read_skills(o, "skills", taxonomy, faults);
  item.covers = read_skills(o, "covers", taxonomy, faults);
  item.requires_ = o.string_list("requires");
  if (item.skills.empty()) o.fault("skills", "an item teaches at least one skill");
  o.finish();
  return item;
}

ClaimFigure read_figure(const json::ConfigNode& node, const Taxonomy& taxonomy, json::ConfigFaults& faults) {
  json::ConfigObject o(node, faults);
  ClaimFigure f;
  f.name = o.required_string("name");
  f.measure =
      o.choice("measure",
               {"share", "share_difference", "trend", "rank", "role_difference", "pay_median", "pay_premium"},
               "share");
  f.skills = read_skills(o, "skills", taxonomy, faults);
  f.against = read_skills(o, "against", taxonomy, faults);
  f.among = read_skills(o, "among", taxonomy, faults);
  f.among_category = read_category(o, "among_category", taxonomy);
  f.without = read_skills(o, "without", taxonomy, faults);
  f.status = o.choice("status", {"", "required", "preferred", "none"}, "");
  f.workplace = o.choice("workplace", {"", "remote", "hybrid", "onsite"}, "");
  f.category = read_category(o, "category", taxonomy);
  f.roles = o.string_list("roles");
  f.levels = o.string_list("levels");
  f.country = o.string_or("country", "");
  f.currency = o.string_or("currency", "USD");
  f.at_least = o.optional_number("at_least", -1e9, 1e9);
  f.at_most = o.optional_number("at_most", -1e9, 1e9);
  f.least_n = static_cast<int>(o.optional_int("least_n", 1, 1'000'000).value_or(f.least_n));
  if (f.skills.empty() && f.workplace.empty() && f.measure != "pay_median")
    o.fault("skills", "a figure of this measure needs skills (or a workplace)");
  if (f.measure == "share_difference" && f.against.empty())
    o.fault("against", "share_difference needs skills to compare with");
  if (f.measure == "rank" && f.against.empty() && f.category.empty())
    o.fault("category", "rank needs a category or skills to rank against");
  if (f.measure == "role_difference" && f.roles.empty())
    o.fault("roles", "role_difference needs role families to compare with");
  o.finish();
  return f;
}

Claim read_claim(const json::ConfigNode& node, const Taxonomy& taxonomy, json::ConfigFaults& faults) {
  json::ConfigObject o(node, faults);
  Claim claim;
  claim.id = o.required_string("id");
  claim.statement = o.required_string("statement");
  claim.rule = o.required_string("rule");
  for (const auto& figure : o.object_list("figures"))
    claim.figures.push_back(read_figure(figure, taxonomy, faults));
  if (std::none_of(claim.figures.begin(), claim.figures.end(), [](const auto& f) { return f.judged(); }))
    o.fault("figures", "a claim needs a figure with at_least, at_most or both");
  o.finish();
  return claim;
}

// A week that several items share is split evenly among them, so that the items' weeks add up to the plan's.
void share_weeks(std::vector<PlanItem>& items) {
  for (auto& item : items) {
    for (int week = item.first_week; week > 0 && week <= item.last_week; ++week) {
      const auto sharing = std::count_if(items.begin(), items.end(), [week](const PlanItem& other) {
        return other.first_week > 0 && other.first_week <= week && week <= other.last_week;
      });
      item.weeks += 1.0 / static_cast<double>(sharing);
    }
  }
}

template <class T>
void check_unique(const std::vector<T>& all, const std::vector<json::ConfigNode>& nodes,
                  json::ConfigFaults& faults) {
  std::set<std::string> ids;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!ids.insert(all[i].id).second)
      faults.push_back(nodes[i].member("id").fault("duplicate id \"" + all[i].id + "\""));
  }
}

// What an item requires must be an item, and no item may wait for itself.
void check_requirements(const std::vector<PlanItem>& items, const std::vector<json::ConfigNode>& nodes,
                        json::ConfigFaults& faults) {
  std::set<std::string> learned;
  for (std::size_t done = 0; done != items.size();) {
    const auto before = learned.size();
    for (const auto& item : items) {
      if (std::all_of(item.requires_.begin(), item.requires_.end(),
                      [&](const std::string& id) { return learned.count(id) != 0; }))
        learned.insert(item.id);
    }
    if (learned.size() == before) break;
    done = learned.size();
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (learned.count(items[i].id) == 0)
      faults.push_back(
          nodes[i]
              .member("requires")
              .fault("an item can never be learned that requires an unknown item or, in the end, itself"));
  }
}

std::vector<std::pair<SkillId, std::size_t>> read_fits(const json::ConfigNode& node,
                                                       const std::vector<PlanItem>& items,
                                                       const Taxonomy& taxonomy, json::ConfigFaults& faults) {
  std::vector<std::pair<SkillId, std::size_t>> out;
  for (const auto& [name, value] : node.members()) {
    const auto skill = taxonomy.find(name);
    if (!skill) faults.push_back(value.fault("skills.json has no skill \"" + name + "\""));
    const auto item = std::find_if(items.begin(), items.end(),
                                   [&](const PlanItem& i) { return i.id == value.string_value(); });
    if (item == items.end())
      faults.push_back(value.fault("the plan has no item \"" + value.string_value() + "\""));
    else if (skill)
      out.emplace_back(*skill, static_cast<std::size_t>(item - items.begin()));
  }
  return out;
}

}  // namespace

Roadmap Roadmap::load(const std::string& path, const Taxonomy& taxonomy, json::ConfigFaults& faults) {
  const auto file = json::ConfigFile::load(path, faults);
  // Without skills every name in it would be unknown: the fault of skills.json itself says it all.
  if (taxonomy.skills().empty() && !faults.empty()) return {};
  return build(file, taxonomy, faults);
}

Roadmap Roadmap::parse(std::string_view text, std::string name, const Taxonomy& taxonomy,
                       json::ConfigFaults& faults) {
  return build(json::ConfigFile::parse(text, std::move(name), faults), taxonomy, faults);
}

Roadmap Roadmap::build(const json::ConfigFile& file, const Taxonomy& taxonomy, json::ConfigFaults& faults) {
  Roadmap roadmap;
  if (!file.root().exists()) return roadmap;
  json::ConfigObject root(file.root(), faults);
  (void)root.optional_int("version", 1, 1);
  (void)root.optional_string("$schema");
  roadmap.title_ = root.required_string("title");
  const auto items = root.object_list("plan");
  for (const auto& node : items) roadmap.items_.push_back(read_item(node, taxonomy, faults));
  if (items.empty()) root.fault("plan", "needs at least one item");
  const auto claims = root.object_list("claims");
  for (const auto& node : claims) roadmap.claims_.push_back(read_claim(node, taxonomy, faults));
  share_weeks(roadmap.items_);
  check_unique(roadmap.items_, items, faults);
  check_requirements(roadmap.items_, items, faults);
  check_unique(roadmap.claims_, claims, faults);
  roadmap.fits_ = read_fits(root.node("fits"), roadmap.items_, taxonomy, faults);
  for (const auto& claim : claims) {
    for (const auto& figure : claim.member("figures").elements()) {
      for (const auto& role : figure.member("roles").elements()) roadmap.role_nodes_.push_back(role);
    }
  }
  root.finish();
  return roadmap;
}

std::optional<std::size_t> Roadmap::fits(SkillId skill) const {
  for (const auto& [id, item] : fits_) {
    if (id == skill) return item;
  }
  return std::nullopt;
}

void Roadmap::check_roles(const Roles& roles, json::ConfigFaults& faults) const {
  if (roles.families().size() <= 1) return;  // only "other": the fault of roles.json itself says it all
  for (const auto& node : role_nodes_) {
    if (roles.expand(node.string_value()).empty())
      faults.push_back(node.fault("roles.json has no role \"" + node.string_value() + "\""));
  }
}

std::vector<const PlanItem*> Roadmap::items_of(int week) const {
  std::vector<const PlanItem*> out;
  for (const auto& item : items_) {
    if (item.first_week > 0 && item.first_week <= week && week <= item.last_week) out.push_back(&item);
  }
  return out;
}

int Roadmap::last_week() const {
  int last = 0;
  for (const auto& item : items_) last = std::max(last, item.last_week);
  return last;
}

}  // namespace radar::taxonomy
