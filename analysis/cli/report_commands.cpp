#include <ctime>
#include <filesystem>
#include <fstream>

#include "analysis/cli/session.h"
#include "analysis/render/render.h"
#include "analysis/report/claims.h"
#include "analysis/report/plan.h"
#include "analysis/report/postings.h"
#include "analysis/report/rank.h"
#include "analysis/report/trend.h"

namespace radar::cli {
namespace {

// Written beside its place and renamed, so that a dashboard never reads half a file.
bool write_file(const std::filesystem::path& path, const std::string& bytes) {
  const auto beside = path.string() + ".part";
  {
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    out << bytes;
    out.flush();
    if (!out) return false;
  }
  std::error_code error;
  std::filesystem::rename(beside, path, error);
  return !error;
}

std::vector<report::Table> all_tables(Session& session) {
  auto& db = session.store->database();
  const auto& rules = *session.rules;
  std::vector<report::Table> tables = {report::rank_table(session.sample, rules.taxonomy)};
  for (auto& table : report::plan_tables(session.sample, rules.taxonomy, rules.roadmap))
    tables.push_back(std::move(table));
  const auto compare = [&](const std::string& role) {
    auto filters = session.sample.filters;
    filters.role = role;
    return report::load_sample(db, filters, rules.taxonomy, rules.roles);
  };
  tables.push_back(report::claims_table(session.sample, rules.taxonomy, rules.roadmap, compare));
  tables.push_back(report::trend_table(session.sample, rules.taxonomy, {}, report::Window::month));
  tables.push_back(report::postings_table(db, session.sample, rules.taxonomy, std::nullopt, 0));
  return tables;
}

}  // namespace

int rank_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  auto table = report::rank_table(session->sample, session->rules->taxonomy);
  report::limit_rows(table, arguments.limit);
  return print_tables(common, {std::move(table)});
}

int plan_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  auto tables = report::plan_tables(session->sample, session->rules->taxonomy, session->rules->roadmap);
  for (auto& table : tables) {
    if (table.id == "missing" || table.id == "unasked") report::limit_rows(table, arguments.limit);
  }
  return print_tables(common, std::move(tables), arguments.only);
}

int postings_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  std::optional<taxonomy::SkillId> skill;
  if (!arguments.skill.empty()) {
    skill = session->rules->taxonomy.find(arguments.skill);
    if (!skill) return usage_error("--skill: skills.json has no skill \"" + arguments.skill + "\"");
  }
  return print_tables(common, {report::postings_table(session->store->database(), session->sample,
                                                      session->rules->taxonomy, skill, arguments.limit)});
}

int export_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  const std::filesystem::path directory = arguments.directory;
  std::error_code error;
  std::filesystem::create_directories(directory, error);
  if (error) return usage_error(arguments.directory + ": cannot be made: " + error.message());
  auto tables = all_tables(*session);
  tables.push_back(
      report::mentions_table(session->store->database(), session->sample, session->rules->taxonomy));
  for (const auto& table : tables) {
    const auto path = directory / (table.id + ".csv");
    if (!write_file(path, render::to_csv(table))) return usage_error(path.string() + ": cannot be written");
  }
  const auto package = directory / "datapackage.json";
  if (!write_file(package, render::datapackage(tables, text::format_datetime(std::time(nullptr)))))
    return usage_error(package.string() + ": cannot be written");
  if (!common.quiet)
    std::fprintf(stderr, "%zu CSV files and datapackage.json in %s\n", tables.size(),
                 arguments.directory.c_str());
  return k_ok;
}

int html_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  auto tables = all_tables(*session);
  for (auto& table : tables)
    report::limit_rows(table, arguments.limit == 0 ? 0 : std::max<std::size_t>(arguments.limit, 49));
  const auto page = render::to_html(tables, "Skills Radar", text::format_date(std::time(nullptr)));
  if (!write_file(arguments.directory, page)) return usage_error(arguments.directory + ": cannot be written");
  return k_ok;
}

}  // namespace radar::cli
