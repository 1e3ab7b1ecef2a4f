#include "analysis/report/proof.h"

#include <algorithm>

namespace radar::report {
namespace {

constexpr std::size_t k_matrix_skills = 12;
constexpr std::size_t k_pairs = 60;
constexpr std::int64_t k_least_jobs_of_pair = 10;
constexpr std::size_t k_role_skills = 30;

void add_once(std::vector<std::string>& list, const std::string& name, std::size_t most) {
  if (list.size() < most && std::find(list.begin(), list.end(), name) == list.end()) list.push_back(name);
}

// How much more often than elsewhere, by the lower end of the interval.
double lift(const Table& table, const Row& cells) {
  const RowView row(table, cells);
  return row.number("low").value_or(0) - row.number("share_elsewhere").value_or(0);
}

}  // namespace

std::string figure_key(std::string_view table, std::initializer_list<std::string_view> names) {
  std::string out(table);
  for (const auto name : names) out.append("\n").append(name);
  return out;
}

std::string figure_key(const Table& table, const RowView& row) {
  const auto number = [&](std::string_view column) { return std::to_string(row.integer(column)); };
  if (table.id == "sources") return figure_key(table.id, {row.text("source")});
  if (table.id == "quality") return figure_key(table.id, {row.text("measure")});
  if (table.id == "runs") return figure_key(table.id, {number("run")});
  if (table.id == "order") return figure_key(table.id, {number("step")});
  if (table.id == "claims") return figure_key(table.id, {row.text("claim")});
  if (table.id == "coverage") return figure_key(table.id, {number("week")});
  if (table.id == "pay") return figure_key(table.id, {row.text("currency"), row.text("level")});
  if (table.id == "pay_skills") return figure_key(table.id, {row.text("currency"), row.text("skill")});
  if (table.id == "trend" || table.id == "open")
    return figure_key(table.id, {row.text("skill"), row.text("window")});
  if (table.id == "cooccurrence") {
    const auto [a, b] = std::minmax({row.text("skill"), row.text("with_skill")});
    return figure_key(table.id, {a, b});
  }
  return "";
}

PairMatrix pair_matrix(const Table& cooccurrence) {
  PairMatrix out{{}, cooccurrence};
  out.pairs.title = "Pairs, by how much more often they are asked for together";
  const auto category = column_of(cooccurrence, "category");
  for (const auto& cells : cooccurrence.rows) {
    const RowView row(cooccurrence, cells);
    if (!category || row.text("category") != "Professional skills")
      add_once(out.skills, row.text("skill"), k_matrix_skills);
  }
  auto& rows = out.pairs.rows;
  std::erase_if(rows, [&](const Row& cells) {
    return RowView(cooccurrence, cells).integer("jobs") < k_least_jobs_of_pair ||
           lift(cooccurrence, cells) <= 0;
  });
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const Row& a, const Row& b) { return lift(cooccurrence, a) > lift(cooccurrence, b); });
  if (rows.size() > k_pairs) rows.resize(k_pairs);
  return out;
}

RoleMatrix role_matrix(const Table& roles) {
  RoleMatrix out;
  std::map<std::string, std::map<std::string, double>> share;  // skill -> role
  for (const auto& cells : roles.rows) {
    const RowView row(roles, cells);
    add_once(out.roles, row.text("role"), roles.rows.size());
    share[row.text("skill")][row.text("role")] = row.number("share").value_or(0);
  }
  std::vector<std::pair<double, std::string>> order;
  for (const auto& [skill, by_role] : share) {
    double sum = 0, most = 0;
    for (const auto& [role, s] : by_role) {
      sum += s;
      most = std::max(most, s);
    }
    order.emplace_back(most + sum / static_cast<double>(out.roles.size()), skill);
  }
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  if (order.size() > k_role_skills) order.resize(k_role_skills);
  for (auto& [weight, skill] : order) out.skills.push_back(std::move(skill));
  return out;
}

}  // namespace radar::report
