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
  if (item.skills.empty()) o.fault("skills", "an item teaches at least one skill");
  o.finish();
  return item;
}

Claim read_claim(const json::ConfigNode& node, const Taxonomy& taxonomy, json::ConfigFaults& faults) {
  json::ConfigObject o(node, faults);
  Claim claim;
  claim.id = o.required_string("id");
  claim.statement = o.required_string("statement");
  claim.measure = o.choice("measure",
                           {"share", "share_difference", "rank_in_category", "trend", "pay_ratio",
                            "pay_median", "remote_difference"},
                           "share");
  claim.skills = read_skills(o, "skills", taxonomy, faults);
  claim.against = read_skills(o, "against", taxonomy, faults);
  claim.among = read_skills(o, "among", taxonomy, faults);
  claim.without = read_skills(o, "without", taxonomy, faults);
  claim.status = o.choice("status", {"", "required", "preferred", "none"}, "");
  claim.category = o.string_or("category", "");
  claim.role = o.string_or("role", "");
  claim.level = o.string_or("level", "");
  claim.at_least = o.optional_number("at_least", -1e9, 1e9);
  claim.at_most = o.optional_number("at_most", -1e9, 1e9);
  if (!claim.at_least && !claim.at_most) o.fault("at_least", "a claim needs at_least, at_most or both");
  claim.least_n = static_cast<int>(o.optional_int("least_n", 1, 1'000'000).value_or(claim.least_n));
  claim.rule = o.required_string("rule");
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

}  // namespace

Roadmap Roadmap::load(const std::string& path, const Taxonomy& taxonomy, json::ConfigFaults& faults) {
  return build(json::ConfigFile::load(path, faults), taxonomy, faults);
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
  check_unique(roadmap.claims_, claims, faults);
  root.finish();
  return roadmap;
}

int Roadmap::last_week() const {
  int last = 0;
  for (const auto& item : items_) last = std::max(last, item.last_week);
  return last;
}

}  // namespace radar::taxonomy
