// The commands that answer one question each: claims, trend, skill, gap, pay, sql.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>

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
  return print_tables(common,
                      report::claims_tables(session->sample, rules.taxonomy, rules.roadmap, compare,
                                            arguments.least_jobs_of_figure),
                      arguments.only);
}

int trend_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  std::vector<taxonomy::SkillId> skills;
  for (const auto& name : arguments.skills) {
    const auto skill = find_skill(session->rules->taxonomy, name);
    if (!skill) return k_usage;
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
    if (table.id == "changes") report::limit_rows(table, rows_shown(common, arguments));
  }
  return print_tables(common, std::move(tables), arguments.only);
}

int skill_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  const auto& rules = *session->rules;
  const auto skill = find_skill(rules.taxonomy, arguments.skill);
  if (!skill) return k_usage;
  auto filters = arguments.filters;
  filters.role = "all";
  auto& db = session->store->database();
  const auto everyone = report::load_sample(db, filters, rules.taxonomy, rules.roles, &session->sample);
  return print_tables(common, report::skill_tables(db, session->sample, everyone, rules.taxonomy, *skill),
                      arguments.only);
}

namespace {

// A list of skills, a line each; "-" is standard input. nullopt: a message was printed.
std::optional<std::vector<std::string>> read_list(const std::string& file) {
  const std::string name = file == "-" ? "standard input" : file;
  std::error_code error;
  std::ifstream opened;
  if (file != "-" && !std::filesystem::is_directory(file, error)) opened.open(file);
  std::istream& in = file == "-" ? std::cin : opened;
  std::vector<std::string> lines;
  const auto refuse = [&](const std::string& why) {
    usage_error(name + why + "; it holds one skill a line, as text");
    return std::nullopt;
  };
  if (file != "-" && !opened.is_open()) return refuse(": cannot be read");
  for (std::string line; std::getline(in, line);) {
    if (!text::is_valid_utf8(line) || line.find('\0') != std::string::npos)
      return refuse(":" + std::to_string(lines.size() + 1) + ": is no UTF-8 text");
    lines.push_back(std::move(line));
  }
  if (in.bad()) return refuse(": cannot be read");
  if (std::all_of(lines.begin(), lines.end(), [](const auto& line) { return text::trim(line).empty(); }))
    return refuse(": is empty");
  return lines;
}

// The open postings; where none is known to be open (an archive of imports), all: gap says so.
std::unique_ptr<Session> open_market(const Common& common, report::Filters filters) {
  filters.open = true;
  auto session = open_session(common, filters);
  if (!session || !session->sample.jobs.empty()) return session;
  session.reset();
  filters.open = false;
  return open_session(common, filters);
}

}  // namespace

int gap_command(const Common& common, const ReportArguments& arguments) {
  const auto lines = read_list(arguments.have);
  if (!lines) return k_usage;
  const auto session = open_market(common, arguments.filters);
  if (!session) return k_usage;
  const auto read = [&](const std::string& text) {
    std::vector<taxonomy::SkillId> skills;
    for (const auto& mention : session->extractor->extract({"", "", text}).mentions)
      skills.push_back(mention.skill);
    return skills;
  };
  const auto& rules = *session->rules;
  const auto have = report::understand(*lines, rules.taxonomy, read);
  if (std::all_of(have.begin(), have.end(), [](const auto& line) { return line.skills.empty(); }))
    return usage_error(arguments.have + ": no line of it names a skill that skills.json knows");
  auto tables = report::gap_tables(session->sample, rules.taxonomy, rules.roadmap, have, arguments.target);
  for (auto& table : tables) {
    if (table.id == "gap" || table.id == "fits") report::limit_rows(table, rows_shown(common, arguments, 15));
  }
  return print_tables(common, std::move(tables), arguments.only);
}

int pay_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  const auto& rules = *session->rules;
  return print_tables(common,
                      report::pay_tables(session->sample, rules.taxonomy,
                                         rules.exchange ? &*rules.exchange : nullptr, arguments.least_paid),
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
