// One skill beside the others: of the jobs that ask for it, and of those that do not, who asks for another.
#pragma once

#include "analysis/report/demand.h"

namespace radar::report {

// Both sides are samples of their own: an employer's one vote (--weight company) is shared by its jobs there.
class Together {
 public:
  Together(const Sample& sample, const Demand& demand, taxonomy::SkillId skill);
  [[nodiscard]] std::int64_t asking() const { return static_cast<std::int64_t>(here_.size()); }
  [[nodiscard]] std::int64_t others() const;
  [[nodiscard]] std::int64_t jobs(taxonomy::SkillId other) const;  // that ask for both
  [[nodiscard]] stats::Proportion share(taxonomy::SkillId other) const;
  // nullopt: every job asks for the skill.
  [[nodiscard]] std::optional<double> share_elsewhere(taxonomy::SkillId other) const;

 private:
  // Positions among the jobs that ask for the skill of those that ask for `other` too.
  [[nodiscard]] stats::Hits with(taxonomy::SkillId other) const;
  const Demand& demand_;
  std::vector<std::size_t> here_;  // jobs that ask for the skill
  std::vector<double> elsewhere_;  // per job of the sample: its vote among the others; 0: it asks for it
  double elsewhere_weight_ = 0;
  stats::Shares shares_;
};

// One of them implies the other: asked for together by definition.
[[nodiscard]] bool is_implied(const taxonomy::Taxonomy& taxonomy, taxonomy::SkillId a, taxonomy::SkillId b);

}  // namespace radar::report
