#include "analysis/cli/session.h"
#include "analysis/report/plan.h"
#include "analysis/report/postings.h"
#include "analysis/report/rank.h"

namespace radar::cli {
int rank_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  auto table = report::rank_table(session->sample, session->rules->taxonomy, &session->rules->roadmap);
  report::limit_rows(table, rows_shown(common, arguments));
  return print_tables(common, {std::move(table)});
}

int plan_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  auto tables = report::plan_tables(session->sample, session->rules->taxonomy, session->rules->roadmap);
  for (auto& table : tables) {
    if (table.id == "missing" || table.id == "unasked")
      report::limit_rows(table, rows_shown(common, arguments));
  }
  return print_tables(common, std::move(tables), arguments.only);
}

int postings_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  std::optional<taxonomy::SkillId> skill;
  if (!arguments.skill.empty()) {
    skill = find_skill(session->rules->taxonomy, arguments.skill, "--skill");
    if (!skill) return k_usage;
  }
  return print_tables(
      common, {report::postings_table(session->store->database(), session->sample, session->rules->taxonomy,
                                      skill, rows_shown(common, arguments))});
}

}  // namespace radar::cli
