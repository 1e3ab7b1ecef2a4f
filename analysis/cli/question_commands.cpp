// The commands that answer one question each: claims, trend, skill, gap, pay, sql.
#include <cstdio>
#include <fstream>

#include "analysis/cli/session.h"
#include "analysis/report/claims.h"
#include "analysis/report/gap.h"
#include "analysis/report/pay.h"
#include "analysis/report/skill.h"
#include "analysis/report/sql.h"
#include "analysis/report/trend.h"
#include "sources/text/utf8.h"

namespace radar::cli {

int claims_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  const auto& rules = *session->rules;
  const auto compare = [&](const std::string& role) {
    auto filters = arguments.filters;
    filters.role = role;
    return report::load_sample(session->store->database(), filters, rules.taxonomy, rules.roles,
                               &session->sample);
  };
  return print_tables(common, report::claims_tables(session->sample, rules.taxonomy, rules.roadmap, compare),
                      arguments.only);
}

int trend_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  std::vector<taxonomy::SkillId> skills;
  for (const auto& name : arguments.skills) {
    const auto skill = session->rules->taxonomy.find(name);
    if (!skill) return usage_error("skills.json has no skill \"" + name + "\"");
    skills.push_back(*skill);
  }
  const auto window = arguments.window == "week"      ? report::Window::week
                      : arguments.window == "quarter" ? report::Window::quarter
                                                      : report::Window::month;
  auto tables = report::trend_tables(session->sample, session->rules->taxonomy, skills, window);
  // Lists of what moves are asked for by naming no skill.
  if (!skills.empty() && arguments.only.empty())
    std::erase_if(tables, [](const report::Table& t) { return t.id == "rising" || t.id == "falling"; });
  for (auto& table : tables) {
    if (table.id == "changes") report::limit_rows(table, arguments.limit);
  }
  return print_tables(common, std::move(tables), arguments.only);
}

int skill_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  const auto& rules = *session->rules;
  const auto skill = rules.taxonomy.find(arguments.skill);
  if (!skill) return usage_error("skills.json has no skill \"" + arguments.skill + "\"");
  auto filters = arguments.filters;
  filters.role = "all";
  auto& db = session->store->database();
  const auto everyone = report::load_sample(db, filters, rules.taxonomy, rules.roles, &session->sample);
  return print_tables(common, report::skill_tables(db, session->sample, everyone, rules.taxonomy, *skill),
                      arguments.only);
}

int gap_command(const Common& common, const ReportArguments& arguments) {
  std::ifstream in(arguments.have);
  if (!in) return usage_error(arguments.have + ": cannot be read; it holds one skill a line");
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  auto filters = arguments.filters;
  filters.open = true;
  const auto session = open_session(common, filters);
  if (!session) return k_usage;
  const auto read = [&](const std::string& text) {
    std::vector<taxonomy::SkillId> skills;
    for (const auto& mention : session->extractor->extract({"", "", text}).mentions)
      skills.push_back(mention.skill);
    return skills;
  };
  const auto& rules = *session->rules;
  const auto have = report::understand(lines, rules.taxonomy, read);
  return print_tables(
      common, report::gap_tables(session->sample, rules.taxonomy, rules.roadmap, have, arguments.target),
      arguments.only);
}

int pay_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  const auto& rules = *session->rules;
  return print_tables(
      common,
      report::pay_tables(session->sample, rules.taxonomy, rules.exchange ? &*rules.exchange : nullptr),
      arguments.only);
}

int sql_command(const Common& common, const ReportArguments& arguments) {
  if (!arguments.filters.as_of.empty())
    return usage_error("--as-of: the views show the newest state, so a past one has no query");
  const auto rules = load_rules(common);
  if (!rules) return k_usage;
  if (const auto wrong = report::check_filters(arguments.filters, rules->roles))
    return usage_error(wrong->option + ": " + wrong->message);
  const auto query =
      report::sql_for(arguments.query, arguments.filters, rules->taxonomy, rules->roles, rules->roadmap);
  if (!query)
    return usage_error("no query \"" + arguments.query + "\"; known are " +
                       text::join(report::sql_names(), ", "));
  std::fputs(query->c_str(), stdout);
  return k_ok;
}

}  // namespace radar::cli
