// Stated pay of a sample's jobs, made comparable: yearly, in the currency stated, the middle of the range.
// Nothing is guessed, and nothing converted
// but by rates that the user keeps: jobs that state no pay are in no figure.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analysis/report/demand.h"
#include "analysis/taxonomy/exchange.h"

namespace radar::report {

struct Pay {
  double yearly = 0;
  std::string currency;  // ISO 4217
};
// The source's field before the text's. nullopt: not stated, no currency, one end only ("up to"), a period
// that cannot be told (20,000 and more without a period is a year's pay), or no year's pay that anybody lives
// on.
[[nodiscard]] std::optional<Pay> stated_pay(const PostingInfo& posting);
// The pay counted is the source's field, not the text's.
[[nodiscard]] bool is_paid_by_field(const PostingInfo& posting);
// A salary's JSON in words: "150000 to 224000 USD a year".
[[nodiscard]] std::string pay_words(const std::string& salary);
// Yearly pay of one posting if it is stated in `currency`.
[[nodiscard]] std::optional<double> yearly_pay(const PostingInfo& posting, const std::string& currency);
// Of the first of the job's postings that states it.
[[nodiscard]] std::optional<double> yearly_pay(const Sample& sample, const Job& job,
                                               const std::string& currency);

// Jobs that state pay in one currency.
struct PaidJobs {
  std::string currency;
  std::vector<std::size_t> jobs;  // indexes into Sample::jobs
  std::vector<double> pay;
};
// All currencies in one; currency: "USD (rates of 2026-01-31)".
[[nodiscard]] PaidJobs converted(const std::vector<PaidJobs>& all, const taxonomy::Exchange& exchange);
// By currency, the most stated first. A job's pay is that of the first of its postings (of those that count)
// that states it.
using Counts = std::function<bool(const Job& job, const PostingInfo& posting)>;
[[nodiscard]] std::vector<PaidJobs> paid_jobs(const Sample& sample, const Counts& counts = {});
// Of a level, as --level takes it: the posting's title tells it; "": no posting of the job tells one.
[[nodiscard]] bool is_of_level(const Sample& sample, const Job& job, const PostingInfo& posting,
                               const std::string& level);

// Median with its interval (bootstrap over employers) and quartiles.
struct PayFigure {
  double median = 0, quartile_1 = 0, quartile_3 = 0;
  std::optional<stats::Interval> interval;
  std::int64_t jobs = 0, employers = 0;
  double by_employer = 0;         // median over employers of their own medians
  std::size_t largest_job = 0;    // a job of the employer with most (index into Sample::jobs)
  std::int64_t largest_jobs = 0;  // how many it has
};
[[nodiscard]] std::optional<PayFigure> pay_figure(const Sample& sample, const PaidJobs& paid,
                                                  const std::function<bool(std::size_t job)>& in);

// What jobs with something earn against jobs without, within level and country: a ratio of geometric means.
// Jobs that do not tell both are left out.
struct PayPremium {
  double ratio = 1;
  std::optional<stats::Interval> interval;  // clustered by employer (StratifiedComparison)
  double p = 1;                             // of "1", by the same test: below 0.05 where 1 is outside
  std::int64_t with = 0, without = 0;       // jobs in strata that have both
  std::int64_t employers = 0;               // that these name: with or without, the fewer
};
[[nodiscard]] std::optional<PayPremium> pay_premium(const Sample& sample, const PaidJobs& paid,
                                                    const std::function<bool(std::size_t job)>& has);

// How many jobs a premium leaves out for that.
[[nodiscard]] std::int64_t untold_strata(const Sample& sample, const PaidJobs& paid);

// Groups with less get no row.
struct PayLimits {
  std::int64_t jobs = 10;       // that state pay: of a level, and with and without a skill
  std::int64_t employers = 10;  // named, of the same
};

// "pay" (median and quartiles by currency and level), "pay_skills" (premium by skill). Notes tell how many
// jobs state pay at all.
// With exchange rates the jobs of all currencies that have one come together first, under the rates' date.
[[nodiscard]] std::vector<Table> pay_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                            const taxonomy::Exchange* exchange = nullptr,
                                            const PayLimits& least = {});
// The premium of one skill by currency: one row each.
[[nodiscard]] Table pay_with_skill(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                   const Demand& demand, taxonomy::SkillId skill);

}  // namespace radar::report
