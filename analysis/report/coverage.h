// How much of what jobs ask for a learner holds: of each job the share of its skills, and what learning more
// would add.
#pragma once

#include <vector>

#include "analysis/report/demand.h"
#include "analysis/taxonomy/roadmap.h"

namespace radar::report {

// Skills that a learner holds, by SkillId.
using Held = std::vector<bool>;

class Coverage {
 public:
  // `required`: only what a job requires counts; else all that it asks for. Only what weeks of study teach
  // counts, as the job words it (not what that implies). Jobs without such a skill are left out.
  Coverage(const Sample& sample, const taxonomy::Taxonomy& taxonomy, bool required);

  struct Entry {
    std::size_t job;  // index into Sample::jobs
    double weight;
    std::vector<taxonomy::SkillId> skills;
  };
  [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
  [[nodiscard]] static double covered(const Entry& entry, const Held& held);

  struct Summary {
    double mean = 0, quartile_1 = 0, median = 0, quartile_3 = 0;
    double half = 0, seventy = 0, ninety = 0;  // share of jobs covered by at least 50, 70, 90%
  };
  [[nodiscard]] Summary summary(const Held& held) const;
  // What a skill adds to the mean while nothing else is learned; index: SkillId.
  [[nodiscard]] const std::vector<double>& values() const { return values_; }

 private:
  std::vector<Entry> entries_;
  std::vector<double> values_;
  double weight_ = 0;
};

// Marks a skill with all that it implies.
void learn(Held& held, const taxonomy::Taxonomy& taxonomy, taxonomy::SkillId skill);
// What an item of the plan teaches: its skills, what comes with it, and what these imply.
void learn(Held& held, const taxonomy::Taxonomy& taxonomy, const taxonomy::PlanItem& item);

// The item that teaches a skill: lists it, else covers it, else teaches what implies it; the first of
// several. nullptr: the plan lacks it. What `plan_item` means in every table of skills.
[[nodiscard]] const taxonomy::PlanItem* item_teaching(const taxonomy::Roadmap& roadmap,
                                                      const taxonomy::Taxonomy& taxonomy,
                                                      taxonomy::SkillId skill);

// Certifications and degrees have no weeks and are no study.
[[nodiscard]] bool is_study(const taxonomy::PlanItem& item, const taxonomy::Taxonomy& taxonomy);

// What a learner of the plan holds when `week` has ended; 0: the prerequisites.
[[nodiscard]] Held held_after(const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap, int week);

}  // namespace radar::report
