// What a claim's figure measures: a number with its interval from the jobs of a sample.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "analysis/report/pay.h"
#include "analysis/report/windows.h"
#include "analysis/taxonomy/roadmap.h"

namespace radar::report {

enum class Unit { share, points, rank, money, ratio };

struct Measured {
  double figure = 0;
  std::optional<stats::Interval> interval;  // nullopt: cannot be told
  std::int64_t n = 0;                       // jobs it rests on; 0: there is no figure
  std::int64_t employers = 0;               // that these jobs name; of two groups the fewer, as with n
  Unit unit = Unit::share;
  std::string currency;  // of money
  std::string why{};       // there is no figure, where it is not for want of jobs
};

// The sample of another role under the same filters.
using OtherRole = std::function<const Sample&(const std::string& role)>;

// Jobs whose stated pay a figure on pay counts.
[[nodiscard]] PaidJobs paid_for(const Sample& sample, const taxonomy::ClaimFigure& figure);

class Measures {
 public:
  Measures(const Sample& sample, const taxonomy::Taxonomy& taxonomy, OtherRole other);
  [[nodiscard]] Measured measure(const taxonomy::ClaimFigure& figure) const;

 private:
  // Does the job count at all, and what it counts: 1, 0 or, with `against`, a difference of the two.
  struct Part {
    const Sample& sample;
    const Demand& demand;
  };
  [[nodiscard]] bool in(const Part& part, const taxonomy::ClaimFigure& figure, std::size_t job) const;
  [[nodiscard]] std::vector<std::size_t> members(const Part& part, const taxonomy::ClaimFigure& figure) const;
  [[nodiscard]] double value(const Part& part, const taxonomy::ClaimFigure& figure, std::size_t job) const;

  [[nodiscard]] Measured share(const taxonomy::ClaimFigure& figure) const;
  [[nodiscard]] Measured share_difference(const taxonomy::ClaimFigure& figure) const;
  [[nodiscard]] Measured trend(const taxonomy::ClaimFigure& figure) const;
  [[nodiscard]] Measured rank(const taxonomy::ClaimFigure& figure) const;
  [[nodiscard]] Measured role_difference(const taxonomy::ClaimFigure& figure) const;
  [[nodiscard]] Measured pay_median(const taxonomy::ClaimFigure& figure) const;
  [[nodiscard]] Measured pay_ratio(const taxonomy::ClaimFigure& figure) const;

  const Sample& sample_;
  const taxonomy::Taxonomy& taxonomy_;
  OtherRole other_;
  Demand demand_;
  std::optional<WindowPair> years_;
};

}  // namespace radar::report
