// The plan that postings are compared with, and its claims about the market, from config/roadmap.json.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/taxonomy/roles.h"
#include "analysis/taxonomy/skills.h"

namespace radar::taxonomy {

struct PlanItem {
  std::string id, phase, topic;
  int first_week = 0, last_week = 0;  // 0, 0: outside the weeks (prerequisites, certifications, degrees)
  double weeks = 0;  // its part of the plan's weeks; a week that several items share is split among them
  std::vector<SkillId> skills;
  std::vector<SkillId> covers;         // come with the item though the plan does not list them
  std::vector<std::string> requires_;  // ids of items to be learned before
};

// One figure of a claim: a measure over the sample's jobs. With at_least or at_most it is judged, by its
// whole 95% interval; without, it is shown beside the judged ones.
struct ClaimFigure {
  std::string name;                 // what it is, in a few words
  std::string measure;              // share, share_difference, trend, rank, role_difference, pay_median,
                                    // pay_premium
  std::vector<SkillId> skills;      // the subject: a job counts that asks for any of them
  std::vector<SkillId> against;     // what it is compared with
  std::vector<SkillId> among;       // only jobs that ask for one of these; empty: all
  std::string among_category;       // only jobs that ask for a skill of this category; "" all
  std::vector<SkillId> without;     // a job that asks for one of these does not count
  std::string status;               // "" any demand, required, preferred, none (does not ask for it)
  std::string workplace;            // instead of skills: remote, hybrid or onsite, among jobs that tell
  std::string category;             // rank: against all skills of this category but `against`
  std::vector<std::string> roles;   // role_difference: the role families compared with
  std::vector<std::string> levels;  // pay: only these levels
  std::string country, currency;    // pay
  std::optional<double> at_least, at_most;
  int least_n = 30;  // fewer jobs: not enough data
  [[nodiscard]] bool judged() const { return at_least || at_most; }
};

// Supported if every judged figure is, not supported if one is not, else there is not enough data.
struct Claim {
  std::string id, statement, rule;  // rule: how it is decided, in words
  std::vector<ClaimFigure> figures;
};

class Roadmap {
 public:
  static Roadmap load(const std::string& path, const Taxonomy& taxonomy, json::ConfigFaults& faults);
  static Roadmap parse(std::string_view text, std::string name, const Taxonomy& taxonomy,
                       json::ConfigFaults& faults);
  [[nodiscard]] const std::string& title() const { return title_; }
  [[nodiscard]] const std::vector<PlanItem>& items() const { return items_; }
  [[nodiscard]] const std::vector<Claim>& claims() const { return claims_; }
  [[nodiscard]] int last_week() const;
  // Items that a week works on.
  [[nodiscard]] std::vector<const PlanItem*> items_of(int week) const;
  // Index of the item that a skill which the plan lacks would fit in, where the file says so.
  [[nodiscard]] std::optional<std::size_t> fits(SkillId skill) const;
  // A fault for each figure that compares with a role that `roles` does not know.
  void check_roles(const Roles& roles, json::ConfigFaults& faults) const;

 private:
  static Roadmap build(const json::ConfigFile& file, const Taxonomy& taxonomy, json::ConfigFaults& faults);
  std::string title_;
  std::vector<PlanItem> items_;
  std::vector<Claim> claims_;
  std::vector<std::pair<SkillId, std::size_t>> fits_;
  std::vector<json::ConfigNode> role_nodes_;  // where figures name roles
};

}  // namespace radar::taxonomy
