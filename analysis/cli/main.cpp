#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>

#include "analysis/cli/commands.h"
#include "scraper/app/log.h"
#include "scraper/app/paths.h"
#include "scraper/app/signals.h"

namespace {

using namespace radar::cli;

void add_common(CLI::App* command, Common& common) {
  command->add_option("--db", common.db, "Database file; default $SKILLS_RADAR_DB or the XDG data folder");
  command->add_option("--config", common.config, "Folder with skills.json, roadmap.json, roles.json");
  command->add_flag("-q,--quiet", common.quiet, "Only errors on stderr");
  command->add_flag("-v,--verbose", common.verbose, "More on stderr; twice for everything");
  command->add_option("--log-file", common.log_file, "Also write the log here");
  command->add_option("--log-format", common.log_format, "text or json")
      ->check(CLI::IsMember({"text", "json"}));
  command->add_option("--format", common.format, "table, markdown, csv or json")
      ->check(CLI::IsMember({"table", "markdown", "csv", "json"}));
}

void add_filters(CLI::App* command, ReportArguments& a) {
  auto& f = a.filters;
  command->add_option("--role", f.role, "Role family of the title; all for no filter")->capture_default_str();
  command->add_option("--since", f.since, "Published on or after this day (2026-01-31)");
  command->add_option("--until", f.until, "Published on or before this day");
  command->add_option("--country", f.country, "ISO 3166 code or English name");
  command->add_option("--remote", f.remote, "remote, hybrid or onsite")
      ->check(CLI::IsMember({"remote", "hybrid", "onsite"}));
  command
      ->add_option("--level", f.level, "intern, junior, mid, senior, staff, principal, lead, manager, head")
      ->check(CLI::IsMember(
          {"intern", "junior", "mid", "senior", "staff", "principal", "lead", "manager", "head"}));
  command->add_option("--source", f.source, "Id of a source");
  command->add_option("--company", f.company, "Name of an employer");
  command->add_flag("--open", f.open, "Postings open now (or on --as-of)");
  command->add_option("--as-of", f.as_of, "What was known at the end of this day");
  command->add_option("--least-jobs", f.least_jobs, "Fewer jobs: too few for a ranking")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command->add_option("--least-employers", f.least_employers, "Fewer employers: too few for a ranking")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command
      ->add_option_function<std::string>(
          "--weight",
          [&f](const std::string& w) {
            f.weight = w == "posting"   ? radar::report::Weight::posting
                       : w == "company" ? radar::report::Weight::company
                                        : radar::report::Weight::job;
          },
          "posting, job (one vote per job, wherever it is listed; default) or company")
      ->check(CLI::IsMember({"posting", "job", "company"}));
}

void add_limit(CLI::App* command, ReportArguments& a) {
  command->add_option("--limit", a.limit, "Rows to show; 0: all")->capture_default_str();
}

int prepare(Common& common) {
  if (common.db.empty()) common.db = radar::app::default_database();
  if (common.config.empty()) common.config = radar::app::default_config_dir();
  radar::app::LogOptions log;
  log.level = common.quiet          ? radar::app::LogLevel::error
              : common.verbose > 1  ? radar::app::LogLevel::debug
              : common.verbose == 1 ? radar::app::LogLevel::info
                                    : radar::app::LogLevel::warning;
  log.json = common.log_format == "json";
  log.file = common.log_file;
  const std::string why = radar::app::start_log(log);
  return why.empty() ? 0 : usage_error(why);
}

CLI::App* report(CLI::App& app, const char* name, const char* what, const char* example, Common& common,
                 ReportArguments& a, bool limit) {
  auto* command = app.add_subcommand(name, what);
  add_common(command, common);
  add_filters(command, a);
  if (limit) add_limit(command, a);
  command->footer(std::string("Example: skills-report ") + example);
  return command;
}

int dispatch(int argc, char** argv) {
  CLI::App app{"What job postings ask for, and how a study plan compares. Without a command: rank."};
  app.set_version_flag("--version", radar::app::version());
  Common common;
  ReportArguments a;
  add_common(&app, common);
  add_filters(&app, a);
  add_limit(&app, a);
  app.require_subcommand(0, 1);

  auto* c_rank = report(app, "rank", "Which skills are asked for (the default command)",
                        "rank --country DE --since 2026-01-01", common, a, true);
  auto* c_plan =
      report(app, "plan", "The roadmap against the market", "plan --format markdown", common, a, true);
  c_plan->add_option("--table", a.only, "One table only: plan, missing, unasked, coverage, weeks or order");
  auto* c_claims = report(app, "claims", "Each of the roadmap's claims: figure, interval, sample, verdict",
                          "claims --since 2025-01-01", common, a, false);
  c_claims->add_option("--table", a.only, "One table only: claims or claim_figures");
  auto* c_trend = report(app, "trend", "Share per month, with the change between the first and the last",
                         "trend PyTorch TensorFlow --by quarter", common, a, true);
  c_trend->add_option("SKILL", a.skills, "Ids, names or aliases; none: the ten most asked for");
  c_trend->add_option("--table", a.only, "One table only: trend, rising, falling, changes or open");
  c_trend->add_option("--by", a.window, "week, month or quarter")
      ->check(CLI::IsMember({"week", "month", "quarter"}))
      ->capture_default_str();
  auto* c_skill = report(app, "skill",
                         "One skill: by role, level, country and workplace; pay; what it comes with; quotes",
                         "skill MLflow", common, a, false);
  c_skill->add_option("NAME", a.skill, "Id, name or alias of a skill")->required();
  c_skill->add_option("--table", a.only, "One table only: skill, pay, company or quotes");
  auto* c_gap = report(app, "gap", "Your skills against the market, and what to learn next",
                       "gap --have my-skills.txt", common, a, false);
  c_gap->add_option("--have", a.have, "File with one skill a line")->required();
  c_gap->add_option("--table", a.only, "One table only: gap, coverage, fits, path or understood");
  c_gap->add_option("--target", a.target, "Coverage of the median job that the path leads to")
      ->check(CLI::Range(0.01, 1.0))
      ->capture_default_str();
  auto* c_pay = report(app, "pay", "Stated pay by level, and with and without each skill", "pay --country US",
                       common, a, false);
  c_pay->add_option("--table", a.only, "One table only: pay or pay_skills");
  auto* c_sql = report(app, "sql", "The query that gives a table's figures again, over the database's views",
                       "sql rank --country DE | sqlite3 -header jobs.sqlite", common, a, false);
  c_sql
      ->add_option("NAME", a.query,
                   "rank, plan, weeks, claims, trend, pay, pay_skills, coverage, cooccurrence, roles, "
                   "sources or quality")
      ->required();
  auto* c_postings = report(app, "postings", "The postings behind a number",
                            "postings --skill MLflow --level senior", common, a, true);
  c_postings->add_option("--skill", a.skill, "Id, name or alias of a skill");
  auto* c_discover =
      report(app, "discover", "Terms that skills.json does not know yet, each with a ready entry",
             "discover --role all --since 2026-01-01 --only-new", common, a, true);
  c_discover->add_option("--new-days", a.new_days, "A term is new if first seen so many days ago or less")
      ->check(CLI::Range(1, 3650))
      ->capture_default_str();
  c_discover->add_flag("--only-new", a.only_new, "New terms only");
  auto* c_export = report(app, "export", "CSV files for dashboards, with datapackage.json",
                          "export ./csv --role all", common, a, false);
  c_export->add_option("DIR", a.directory, "Folder to write to")->required();
  auto* c_html = report(app, "html", "The whole report as one self-contained page", "html report.html",
                        common, a, false);
  c_html->add_option("FILE", a.directory, "File to write")->required();
  c_html->add_option("--limit", a.page_rows, "Rows of a table at most; 0: all")->capture_default_str();
  auto* c_extract = app.add_subcommand(
      "extract", "JSON Lines postings on stdin to JSON Lines with their skills on stdout; no database");
  add_common(c_extract, common);
  c_extract->footer("Example: skills-report extract < postings.jsonl > skills.jsonl");

  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& e) {
    return app.exit(e);
  } catch (const CLI::ParseError& e) {
    return usage_error(std::string(e.what()) + " (see --help)");
  }
  if (const int code = prepare(common); code != 0) return code;
  if (*c_plan) return plan_command(common, a);
  if (*c_claims) return claims_command(common, a);
  if (*c_trend) return trend_command(common, a);
  if (*c_skill) return skill_command(common, a);
  if (*c_gap) return gap_command(common, a);
  if (*c_sql) return sql_command(common, a);
  if (*c_pay) return pay_command(common, a);
  if (*c_postings) return postings_command(common, a);
  if (*c_export) return export_command(common, a);
  if (*c_html) return html_command(common, a);
  if (*c_discover) return discover_command(common, a);
  if (*c_extract) return extract_command(common);
  (void)c_rank;
  return rank_command(common, a);
}

}  // namespace

int main(int argc, char** argv) {
  radar::app::outlive_file_limits();
  try {
    return dispatch(argc, argv);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "skills-report: %s\n", e.what());
    return 2;
  }
}
