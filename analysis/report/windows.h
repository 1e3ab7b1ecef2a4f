// Windows of time over a sample's jobs, and fair comparisons between two of them: only sources that were well
// in both, each compared with itself, so that neither a broken source nor a changed mix of sources moves a
// share.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/report/demand.h"

namespace radar::report {

enum class Window { week, month, quarter };

struct Span {
  std::string name;
  text::UnixSeconds begin = 0, end = 0;  // [begin, end)
  [[nodiscard]] bool holds(text::UnixSeconds t) const { return begin <= t && t < end; }
};
// The window that holds t: its Monday, month or quarter.
[[nodiscard]] Span span_of(text::UnixSeconds t, Window window);
[[nodiscard]] Span next_span(const Span& span, Window window);

// A source is well in a window if at least this share of the nights that asked it saw its whole listing.
constexpr double k_well_nights = 0.8;
enum class Health { well, unwell, unknown };  // unknown: before the archive's first night of it, or an import
[[nodiscard]] Health health_of(const Sample& sample, const std::string& source, const Span& span);

constexpr double k_least_employers_compared =
    5;                                // effective number: one with half of all jobs counts for little
constexpr double k_least_seen = 0.5;  // share of each window's jobs that compared sources must hold

// The jobs of two windows that may be compared. `in(job, span)` says which jobs a window holds.
using Holds = std::function<bool(std::size_t job, const Span& span)>;
class WindowPair {
 public:
  WindowPair(const Sample& sample, Span first, Span last, const Holds& in);

  [[nodiscard]] const Span& first() const { return first_; }
  [[nodiscard]] const Span& last() const { return last_; }
  // Compared jobs of a window, and all of it.
  [[nodiscard]] std::int64_t compared_first() const { return compared_[0]; }
  [[nodiscard]] std::int64_t compared_last() const { return compared_[1]; }
  [[nodiscard]] std::vector<std::size_t> compared(bool in_last) const;  // which
  // At least so many jobs in each window, and at least half of each window's: a change told of less of the
  // market would be one of a few boards.
  [[nodiscard]] bool enough(std::int64_t least) const;
  [[nodiscard]] stats::StratifiedComparison::Difference change(const Demand& demand,
                                                               taxonomy::SkillId skill) const;
  // The same for any number that a job has.
  [[nodiscard]] stats::StratifiedComparison::Difference change(
      const std::function<double(std::size_t job)>& value) const;
  // Between which days of publication nine in ten of the last window's compared jobs lie; nullopt: none
  // tells.
  [[nodiscard]] std::optional<std::pair<text::UnixSeconds, text::UnixSeconds>> bulk_of_last(
      const Sample& sample) const;
  // Compared jobs that ask for the skill, first and last window.
  [[nodiscard]] std::pair<std::int64_t, std::int64_t> asking(const Demand& demand,
                                                             taxonomy::SkillId skill) const;
  // Which sources were compared, how much of each window's jobs they hold, and who was left out and why.
  [[nodiscard]] std::string note() const;

 private:
  Span first_, last_;
  std::vector<std::pair<std::size_t, bool>> members_;  // job, in the last window: those that may be compared
  std::vector<bool> compares_;                         // per member: its source is seen in both windows
  std::unique_ptr<stats::StratifiedComparison> comparison_;
  std::int64_t compared_[2] = {0, 0}, all_[2] = {0, 0};
  bool survivors_ = false;  // the first window lies before a used source was first watched
  std::vector<std::string> used_, unwell_, one_sided_;  // names of strata
};

// Jobs by day of publication; those whose day is not known are in no window.
[[nodiscard]] Holds by_publication(const Sample& sample);

}  // namespace radar::report
