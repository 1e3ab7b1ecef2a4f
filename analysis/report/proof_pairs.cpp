// Figures that one posting can show: it asks for both skills of a pair, is of that role, of that window.
#include <algorithm>
#include <set>

#include "analysis/report/groups.h"
#include "analysis/report/proof_builder.h"
#include "analysis/report/trend.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

std::optional<Wanted> wanted(const taxonomy::Taxonomy& taxonomy, std::string key,
                             std::initializer_list<std::string> names) {
  Wanted out{std::move(key), {}};
  for (const auto& name : names) {
    const auto skill = taxonomy.find(name);
    if (!skill) return std::nullopt;
    out.skills.push_back(*skill);
  }
  return out;
}

// Windows of a table by name, with their jobs.
void prove_window_table(ProofBuilder& builder, const ProofInput& in, const Demand& demand, const Table& table,
                        const std::vector<Span>& spans, const Holds& holds) {
  const auto order = in_showing_order(in.sample);
  for (const auto& span : spans) {
    std::vector<Wanted> figures;
    for (const auto& cells : table.rows) {
      const RowView row(table, cells);
      if (row.text("window") != span.name || row.integer("jobs") == 0) continue;
      if (auto w = wanted(in.taxonomy, figure_key(table, row), {row.text("skill")}))
        figures.push_back(std::move(*w));
    }
    if (figures.empty()) continue;
    std::vector<std::size_t> jobs;
    std::copy_if(order.begin(), order.end(), std::back_inserter(jobs),
                 [&](std::size_t job) { return holds(job, span); });
    prove_by_few(builder, in.sample, demand, jobs, std::move(figures));
  }
}

}  // namespace

void prove_pairs(ProofBuilder& builder, const ProofInput& in) {
  const auto* table = find_table(in.tables, "cooccurrence");
  if (table == nullptr || table->rows.empty()) return;
  const auto matrix = pair_matrix(*table);
  const auto shown = [&](const std::string& skill) {
    return std::find(matrix.skills.begin(), matrix.skills.end(), skill) != matrix.skills.end();
  };
  std::vector<Wanted> figures;
  std::set<std::string> seen;
  const auto add = [&](const Row& cells) {
    const RowView row(*table, cells);
    auto w = wanted(in.taxonomy, figure_key(*table, row), {row.text("skill"), row.text("with_skill")});
    if (w && seen.insert(w->key).second) figures.push_back(std::move(*w));
  };
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    if (shown(row.text("skill")) && shown(row.text("with_skill"))) add(cells);
  }
  for (const auto& cells : matrix.pairs.rows) add(cells);
  prove_by_few(builder, in.sample, Demand(in.sample, in.taxonomy), in_showing_order(in.sample),
               std::move(figures));
}

void prove_roles(ProofBuilder& builder, const ProofInput& in) {
  const auto* table = find_table(in.tables, "roles");
  if (table == nullptr || table->rows.empty()) return;
  const auto matrix = role_matrix(*table);
  const auto& sample = in.everyone;
  const Demand demand(sample, in.taxonomy);
  const auto order = in_showing_order(sample);
  for (const auto& role : matrix.roles) {
    std::vector<std::size_t> jobs;
    std::copy_if(order.begin(), order.end(), std::back_inserter(jobs), [&](std::size_t job) {
      const auto own = values_of(sample, sample.jobs[job], &PostingInfo::role);
      return std::find(own.begin(), own.end(), role) != own.end();
    });
    std::vector<Wanted> figures;
    for (const auto& skill : matrix.skills) {
      if (auto w = wanted(in.taxonomy, figure_key("roles", {role, skill}), {skill}))
        figures.push_back(std::move(*w));
    }
    prove_by_few(builder, sample, demand, jobs, std::move(figures));
  }
}

void prove_windows(ProofBuilder& builder, const ProofInput& in) {
  const Demand demand(in.sample, in.taxonomy);
  const auto* trend = find_table(in.tables, "trend");
  const auto* open = find_table(in.tables, "open");
  for (const auto window : {Window::week, Window::month, Window::quarter}) {
    if (trend != nullptr)
      prove_window_table(builder, in, demand, *trend, publication_spans(in.sample, window),
                         by_publication(in.sample));
    if (open != nullptr)
      prove_window_table(builder, in, demand, *open, open_spans(in.sample, window), by_open_day(in.sample));
  }
}

}  // namespace radar::report
