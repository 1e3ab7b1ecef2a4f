// In which order the same items of a plan reach coverage sooner.
#pragma once

#include <vector>

#include "analysis/report/coverage.h"

namespace radar::report {

// One after the other, each in its own weeks.
struct StudyOrder {
  std::vector<std::size_t> items;  // indexes into Roadmap::items(); only items with weeks
  double area = 0;  // mean over the weeks of the mean coverage: what the learner holds on the way
};

class StudyPlanner {
 public:
  // `held`: what the learner holds before the first week.
  StudyPlanner(const taxonomy::Roadmap& roadmap, const taxonomy::Taxonomy& taxonomy, const Coverage& coverage,
               Held held);
  // The plan's own order: by last week, then as written.
  [[nodiscard]] StudyOrder as_planned() const;
  // Greedy by coverage per week among the items whose requirements are learned (an item's gain counts what it
  // unlocks too), then moves of single items while one helps.
  [[nodiscard]] StudyOrder sooner() const;
  [[nodiscard]] double area(const std::vector<std::size_t>& items) const;

 private:
  [[nodiscard]] bool allowed(const std::vector<std::size_t>& items) const;
  [[nodiscard]] double gain(const Held& held, std::size_t item) const;
  void take(Held& held, std::size_t item) const;
  [[nodiscard]] double promise(const Held& held, const std::vector<bool>& done, std::size_t item) const;
  std::vector<std::size_t> greedy() const;

  const taxonomy::Roadmap& roadmap_;
  const Coverage& coverage_;
  Held start_;
  double start_coverage_ = 0;
  std::vector<std::size_t> items_;                       // with weeks, in the plan's order
  std::vector<std::vector<taxonomy::SkillId>> teaches_;  // per item of the roadmap
  std::vector<std::vector<std::size_t>> requires_;       // per item: items with weeks to come before
};

}  // namespace radar::report
