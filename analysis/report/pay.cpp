#include "analysis/report/pay.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "analysis/report/groups.h"
#include "analysis/stats/bootstrap.h"
#include "sources/json/json_view.h"
#include "sources/model/money.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

constexpr double k_least_without_period = 20'000;  // less may be a month's pay
// A year's pay outside these is a slip (an hourly rate called yearly, cents); for currencies of like value
// only.
constexpr double k_least_yearly = 15'000, k_most_yearly = 1'500'000;
constexpr std::array k_of_like_value = {"USD", "EUR", "GBP", "CHF", "CAD", "AUD"};

std::optional<Pay> read(const std::string& salary) {
  if (salary.empty()) return std::nullopt;
  const auto document = json::parse(salary);
  if (!document) return std::nullopt;
  const auto root = document->root();
  Pay pay{0, root["currency"].text()};
  const auto low = root["min"].number(), high = root["max"].number();
  if (pay.currency.empty() || !low || !high) return std::nullopt;
  const double middle = (*low + *high) / 2;
  const std::string interval = root["interval"].text();
  if (interval.empty() && middle < k_least_without_period) return std::nullopt;
  pay.yearly = middle * model::periods_a_year(interval);
  const bool like =
      std::find(k_of_like_value.begin(), k_of_like_value.end(), pay.currency) != k_of_like_value.end();
  if (pay.yearly <= 0 || (like && (pay.yearly < k_least_yearly || pay.yearly > k_most_yearly)))
    return std::nullopt;
  return pay;
}

std::optional<Pay> stated_pay(const Sample& sample, const Job& job, const Counts& counts = {}) {
  for (const auto i : job.postings) {
    if (counts && !counts(job, sample.postings[i])) continue;
    if (auto pay = report::stated_pay(sample.postings[i])) return pay;
  }
  return std::nullopt;
}

// Level and country of each paid job, numbered; k_no_stratum where one of them is not told: such jobs are of
// any level and country, and comparing them with each other holds nothing fixed. Jobs in several countries
// are compared with those in the same.
constexpr int k_no_stratum = -1;
std::vector<int> strata_of(const Sample& sample, const PaidJobs& paid) {
  std::map<std::string, int> ids;
  std::vector<int> out;
  for (const auto i : paid.jobs) {
    const auto levels = values_of(sample, sample.jobs[i], &PostingInfo::level),
               countries = values_of(sample, sample.jobs[i], &PostingInfo::country);
    const auto key = text::join(levels, "+") + "|" + text::join(countries, "+");
    out.push_back(levels.empty() || countries.empty()
                      ? k_no_stratum
                      : ids.emplace(key, static_cast<int>(ids.size())).first->second);
  }
  return out;
}

// The figure's part by employer: nobody's many postings should pass for the market.
void add_employers(PayFigure& figure, const std::vector<std::size_t>& jobs, const std::vector<double>& pay,
                   const std::vector<int>& employers) {
  std::vector<double> medians;
  for (const auto& members : stats::by_cluster(employers)) {
    std::vector<double> own;
    for (const auto i : members) own.push_back(pay[i]);
    medians.push_back(*stats::quantile(std::move(own), 0.5));
    const auto n = static_cast<std::int64_t>(members.size());
    if (n <= figure.largest_jobs) continue;
    figure.largest_jobs = n;
    figure.largest_job = jobs[members.front()];
  }
  figure.by_employer = *stats::quantile(std::move(medians), 0.5);
}

}  // namespace

std::optional<Pay> stated_pay(const PostingInfo& posting) {
  if (auto stated = read(posting.stated_salary)) return stated;
  return read(posting.text_salary);
}

bool is_paid_by_field(const PostingInfo& posting) { return read(posting.stated_salary).has_value(); }

std::string pay_words(const std::string& salary) {
  const auto document = json::parse(salary);
  if (!document) return "";
  const auto root = document->root();
  const auto low = root["min"].number(), high = root["max"].number();
  std::string out;
  if (low) out = fmt::format("{:.0f}", *low);
  if (high && high != low) out += fmt::format("{}{:.0f}", out.empty() ? "up to " : " to ", *high);
  out += " " + root["currency"].text();
  if (const auto interval = root["interval"].text(); !interval.empty()) out += " a " + interval;
  return out;
}

std::optional<double> yearly_pay(const PostingInfo& posting, const std::string& currency) {
  const auto pay = stated_pay(posting);
  if (!pay || pay->currency != currency) return std::nullopt;
  return pay->yearly;
}

std::optional<double> yearly_pay(const Sample& sample, const Job& job, const std::string& currency) {
  const auto pay = stated_pay(sample, job);
  if (!pay || pay->currency != currency) return std::nullopt;
  return pay->yearly;
}

bool is_of_level(const Sample& sample, const Job& job, const PostingInfo& posting, const std::string& level) {
  return level.empty() ? values_of(sample, job, &PostingInfo::level).empty() : posting.level == level;
}

std::vector<PaidJobs> paid_jobs(const Sample& sample, const Counts& counts) {
  std::map<std::string, PaidJobs> by_currency;
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    const auto pay = stated_pay(sample, sample.jobs[i], counts);
    if (!pay) continue;
    auto& paid = by_currency[pay->currency];
    paid.currency = pay->currency;
    paid.jobs.push_back(i);
    paid.pay.push_back(pay->yearly);
  }
  std::vector<PaidJobs> out;
  for (auto& [currency, paid] : by_currency) out.push_back(std::move(paid));
  std::stable_sort(out.begin(), out.end(),
                   [](const PaidJobs& a, const PaidJobs& b) { return a.jobs.size() > b.jobs.size(); });
  return out;
}

PaidJobs converted(const std::vector<PaidJobs>& all, const taxonomy::Exchange& exchange) {
  PaidJobs out{exchange.to + " (rates of " + exchange.date + ")", {}, {}};
  std::vector<std::pair<std::size_t, double>> jobs;
  for (const auto& paid : all) {
    for (std::size_t i = 0; i < paid.jobs.size(); ++i) {
      if (const auto pay = exchange.convert(paid.pay[i], paid.currency))
        jobs.emplace_back(paid.jobs[i], *pay);
    }
  }
  std::sort(jobs.begin(), jobs.end());
  for (const auto& [job, pay] : jobs) {
    out.jobs.push_back(job);
    out.pay.push_back(pay);
  }
  return out;
}

std::optional<PayFigure> pay_figure(const Sample& sample, const PaidJobs& paid,
                                    const std::function<bool(std::size_t job)>& in) {
  std::vector<double> values;
  std::vector<int> employers;
  std::vector<std::size_t> jobs;
  for (std::size_t i = 0; i < paid.jobs.size(); ++i) {
    if (!in(paid.jobs[i])) continue;
    jobs.push_back(paid.jobs[i]);
    values.push_back(paid.pay[i]);
    employers.push_back(sample.jobs[paid.jobs[i]].employer);
  }
  if (values.empty()) return std::nullopt;
  PayFigure out{*stats::quantile(values, 0.5),
                *stats::quantile(values, 0.25),
                *stats::quantile(values, 0.75),
                std::nullopt,
                static_cast<std::int64_t>(values.size()),
                named_employers(sample, {employers.begin(), employers.end()})};
  add_employers(out, jobs, values, employers);
  out.interval = stats::cluster_bootstrap(stats::by_cluster(employers), [&](const auto& drawn) {
    std::vector<double> sample_values;
    for (const auto i : drawn) sample_values.push_back(values[i]);
    return stats::quantile(std::move(sample_values), 0.5);
  });
  return out;
}

std::int64_t untold_strata(const Sample& sample, const PaidJobs& paid) {
  const auto strata = strata_of(sample, paid);
  return std::count(strata.begin(), strata.end(), k_no_stratum);
}

std::optional<PayPremium> pay_premium(const Sample& sample, const PaidJobs& paid,
                                      const std::function<bool(std::size_t job)>& has) {
  std::vector<int> strata;
  std::vector<stats::Placed> placed;
  std::vector<double> logs;
  std::vector<bool> with;
  const auto all = strata_of(sample, paid);
  for (std::size_t i = 0; i < paid.jobs.size(); ++i) {
    if (all[i] == k_no_stratum) continue;
    strata.push_back(all[i]);
    logs.push_back(std::log(paid.pay[i]));
    with.push_back(has(paid.jobs[i]));
    placed.push_back({1, sample.jobs[paid.jobs[i]].employer, strata.back(), with.back()});
  }
  const stats::StratifiedComparison comparison(placed);
  if (!comparison.possible()) return std::nullopt;
  const auto estimate = comparison.of(logs).estimate;
  PayPremium out;
  out.ratio = std::exp(estimate.value);
  out.p = estimate.p();
  std::set<int> employers[2];
  for (std::size_t i = 0; i < strata.size(); ++i) {
    if (!std::binary_search(comparison.strata().begin(), comparison.strata().end(), strata[i])) continue;
    ++(with[i] ? out.with : out.without);
    employers[with[i]].insert(placed[i].cluster);
  }
  out.employers = std::min(named_employers(sample, employers[0]), named_employers(sample, employers[1]));
  if (estimate.known()) {
    const auto interval = estimate.interval();
    out.interval = {std::exp(interval.low), std::exp(interval.high)};
  }
  return out;
}

}  // namespace radar::report
