// Shares over time.
#pragma once

#include "analysis/report/windows.h"

namespace radar::report {

// "trend": a row per skill and window of publication; when `skills` is empty, of the `most` most asked for
// (0: of all that are asked for). "open": the same of the jobs that were open on each window's last day.
// "changes": first window against last, fairly compared (windows.h), with p and the false-discovery rate q
// over all skills of the sample. "rising" and "falling": the changes that are more than noise.
[[nodiscard]] std::vector<Table> trend_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                              const std::vector<taxonomy::SkillId>& skills, Window window,
                                              std::size_t most = 10);
// The first of them.
[[nodiscard]] Table trend_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                const std::vector<taxonomy::SkillId>& skills, Window window);

// One skill's change between two windows.
struct SkillChange {
  taxonomy::SkillId skill = 0;
  stats::StratifiedComparison::Difference difference;
  std::int64_t jobs_first = 0, jobs_last = 0;
  double p = 1, q = 1;
  [[nodiscard]] bool real() const;  // q at most 5%
};
// All skills that enough jobs of the two windows ask for, by rising q.
[[nodiscard]] std::vector<SkillChange> skill_changes(const Demand& demand, const WindowPair& pair);

// The earliest and the latest window that have enough jobs in common sources; windows that nights watched are
// preferred to those that are known by their survivors alone.
[[nodiscard]] std::optional<WindowPair> first_and_last(const Sample& sample, Window window, const Holds& in);

// The windows of a sample without gaps: of publication, and those in which the archive watched.
[[nodiscard]] std::vector<Span> publication_spans(const Sample& sample, Window window);
[[nodiscard]] std::vector<Span> open_spans(const Sample& sample, Window window);

// Jobs with a posting open at the end of the window's last day.
[[nodiscard]] Holds by_open_day(const Sample& sample);

}  // namespace radar::report
