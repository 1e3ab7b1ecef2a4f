// The commands that answer one question each: claims, trend, skill, gap.
#include <fstream>

#include "analysis/cli/session.h"
#include "analysis/report/claims.h"
#include "analysis/report/skill.h"
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
    return report::load_sample(session->store->database(), filters, rules.taxonomy, rules.roles);
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
  const auto everyone = report::load_sample(db, filters, rules.taxonomy, rules.roles);
  return print_tables(common, report::skill_tables(db, session->sample, everyone, rules.taxonomy, *skill),
                      arguments.only);
}

int gap_command(const Common& common, const ReportArguments& arguments) {
  std::ifstream in(arguments.have);
  if (!in) return usage_error(arguments.have + ": cannot be read; it holds one skill a line");
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  std::vector<taxonomy::SkillId> have;
  std::vector<std::string> unknown;
  for (std::string line; std::getline(in, line);) {
    const auto name = text::trim(line);
    if (name.empty() || name.front() == '#') continue;
    if (const auto skill = session->rules->taxonomy.find(name))
      have.push_back(*skill);
    else
      unknown.emplace_back(name);
  }
  auto tables = report::gap_tables(session->sample, session->rules->taxonomy, have);
  if (!unknown.empty())
    tables.front().notes.push_back("Not in the taxonomy, not counted: " + text::join(unknown, ", ") + ".");
  return print_tables(common, std::move(tables), arguments.only);
}

}  // namespace radar::cli
