// The plan that postings are compared with, and its claims about the market, from config/roadmap.json.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/taxonomy/skills.h"

namespace radar::taxonomy {

struct PlanItem {
  std::string id, phase, topic;
  int first_week = 0, last_week = 0;  // 0, 0: outside the weeks (prerequisites, certifications, degrees)
  double weeks = 0;  // its part of the plan's weeks; a week that several items share is split among them
  std::vector<SkillId> skills;
};

// How a claim is decided: a measure over the sample, compared with a threshold or with another measure.
struct Claim {
  std::string id, statement;
  std::string measure;  // share, share_difference, share_ratio, rank_in_category, trend, trend_difference,
                        // pay_ratio, pay_median, remote_difference
  std::vector<SkillId> skills;              // the claim's subject: any one of them counts
  std::vector<SkillId> against;             // what it is compared with
  std::vector<SkillId> among;               // only jobs that ask for one of these; empty: all
  std::vector<SkillId> without;             // only jobs that ask for none of these
  std::string status;                       // "", "required" or "preferred": which demand counts
  std::string category;                     // rank_in_category
  std::string role;                         // another role family to compare with
  std::string level;                        // pay_median
  std::optional<double> at_least, at_most;  // the verdict's thresholds on the figure's interval
  int least_n = 50;                         // fewer jobs: not enough data
  std::string rule;                         // the rule in words
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

 private:
  static Roadmap build(const json::ConfigFile& file, const Taxonomy& taxonomy, json::ConfigFaults& faults);
  std::string title_;
  std::vector<PlanItem> items_;
  std::vector<Claim> claims_;
};

}  // namespace radar::taxonomy
