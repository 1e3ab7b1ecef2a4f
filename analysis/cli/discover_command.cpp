#include "analysis/cli/session.h"
#include "analysis/report/discover.h"

namespace radar::cli {

int discover_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  const auto& rules = *session->rules;
  auto filters = arguments.filters;
  filters.role = "all";
  filters.since.clear();
  auto& db = session->store->database();
  const auto everyone = report::load_sample(db, filters, rules.taxonomy, rules.roles, &session->sample);
  report::DiscoverOptions options;
  options.new_days = arguments.new_days;
  options.only_new = arguments.only_new;
  auto table = report::discover_table(db, session->sample, everyone, rules.taxonomy, options);
  report::limit_rows(table, rows_shown(common, arguments));
  return print_tables(common, {std::move(table)});
}

}  // namespace radar::cli
