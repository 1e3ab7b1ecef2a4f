// What the jobs of a sample ask for, both ways round: skills per job and jobs per skill.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "analysis/report/query.h"
#include "analysis/stats/shares.h"

namespace radar::report {

class Demand {
 public:
  Demand(const Sample& sample, const taxonomy::Taxonomy& taxonomy);

  struct Asking {
    std::uint32_t job;  // index into Sample::jobs
    extract::Status status;
  };
  // Demanded skills with what they imply, strongest status, by rising skill id.
  [[nodiscard]] const std::vector<SkillUse>& of(std::size_t job) const { return by_job_[job]; }
  [[nodiscard]] const std::vector<Asking>& asking(taxonomy::SkillId skill) const { return by_skill_[skill]; }
  [[nodiscard]] std::optional<extract::Status> status(std::size_t job, taxonomy::SkillId skill) const;
  [[nodiscard]] bool names(std::size_t job, taxonomy::SkillId skill) const {
    return status(job, skill).has_value();
  }
  // Any of them, with this status ("" any).
  [[nodiscard]] bool names_any(std::size_t job, std::span<const taxonomy::SkillId> skills,
                               std::string_view status = {}) const;
  // Jobs that ask for the skill (with this status).
  [[nodiscard]] stats::Hits hits(taxonomy::SkillId skill,
                                 std::optional<extract::Status> status = std::nullopt) const;
  [[nodiscard]] std::size_t jobs() const { return by_job_.size(); }
  [[nodiscard]] std::size_t skills() const { return by_skill_.size(); }

 private:
  std::vector<std::vector<SkillUse>> by_job_;
  std::vector<std::vector<Asking>> by_skill_;
};

// The sample's weights and employers, for shares of its jobs.
[[nodiscard]] stats::Shares shares_of(const Sample& sample);

// Skills that weeks of study do not teach: degrees, certifications, traits of a person.
[[nodiscard]] bool is_taught_by_study(const taxonomy::Skill& skill);

}  // namespace radar::report
