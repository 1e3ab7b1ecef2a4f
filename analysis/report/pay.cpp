#include "analysis/report/pay.h"

#include "sources/json/json_view.h"
#include "sources/model/money.h"

namespace radar::report {
namespace {

constexpr double k_least_yearly = 20'000, k_most_yearly = 1'500'000;

std::optional<double> read(const std::string& salary, const std::string& currency) {
  if (salary.empty()) return std::nullopt;
  const auto document = json::parse(salary);
  if (!document) return std::nullopt;
  const auto root = document->root();
  if (root["currency"].text() != currency) return std::nullopt;
  const auto low = root["min"].number(), high = root["max"].number();
  if (!low && !high) return std::nullopt;
  const double middle =
      (low.value_or(*high) + high.value_or(*low)) / 2 * model::periods_a_year(root["interval"].text());
  if (middle < k_least_yearly || middle > k_most_yearly) return std::nullopt;
  return middle;
}

}  // namespace

std::optional<double> yearly_pay(const PostingInfo& posting, const std::string& currency) {
  if (const auto stated = read(posting.stated_salary, currency)) return stated;
  return read(posting.text_salary, currency);
}

std::optional<double> yearly_pay(const Sample& sample, const Job& job, const std::string& currency) {
  for (const auto i : job.postings) {
    if (const auto pay = yearly_pay(sample.postings[i], currency)) return pay;
  }
  return std::nullopt;
}

}  // namespace radar::report
