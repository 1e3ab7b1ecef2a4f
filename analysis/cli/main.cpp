#include <algorithm>
#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>

#include "analysis/cli/commands.h"
#include "analysis/report/nearest.h"
#include "scraper/app/arguments.h"
#include "scraper/app/log.h"
#include "scraper/app/paths.h"
#include "scraper/app/signals.h"
#include "sources/text/utf8.h"

namespace {

using namespace radar::cli;

// A number of rows or jobs. "" or what is wrong and what would be right.
std::string is_count(const std::string& value) {
  const bool digits = !value.empty() && value.size() < 10 &&
                      std::all_of(value.begin(), value.end(), radar::text::is_ascii_digit);
  return digits ? "" : "\"" + value + "\" is no count; write 0 or a whole number above";
}

// `tables`: the command prints tables in a format of choice.
void add_common(CLI::App* command, Common& common, bool tables = true) {
  command->set_version_flag("--version", radar::app::version());
  command->add_option("--db", common.db, "Database file; default $SKILLS_RADAR_DB or the XDG data folder");
  command->add_option("--config", common.config, "Folder with skills.json, roadmap.json, roles.json");
  command->add_flag("-q,--quiet", common.quiet, "Only errors on stderr");
  command->add_flag("-v,--verbose", common.verbose, "More on stderr; twice for everything");
  command->add_option("--log-file", common.log_file, "Also write the log here");
  command->add_option("--log-format", common.log_format, "text or json")
      ->check(CLI::IsMember({"text", "json"}));
  if (!tables) return;
  command->add_option("--format", common.format, "table, markdown, csv or json")
      ->check(CLI::IsMember({"table", "markdown", "csv", "json"}));
}

void add_filters(CLI::App* command, ReportArguments& a) {
  auto& f = a.filters;
  command
      ->add_option("--role", f.role,
                   "Role by title: ml-engineer pools ml-engineer, mlops-engineer and ai-engineer; "
                   "=ml-engineer is that "
                   "family alone; all for no filter")
      ->capture_default_str();
  command->add_option(
      "--since", f.since,
      "Published on or after this day (2026-01-31); postings that tell no day are left out, and counted");
  command->add_option("--until", f.until, "Published on or before this day; the same");
  command->add_option("--country", f.country, "ISO 3166 code or English name");
  command->add_option("--remote", f.remote, "remote, hybrid or onsite")
      ->check(CLI::IsMember({"remote", "hybrid", "onsite"}));
  command
      ->add_option("--level", f.level, "intern, junior, mid, senior, staff, principal, lead, manager, head")
      ->check(CLI::IsMember(
          {"intern", "junior", "mid", "senior", "staff", "principal", "lead", "manager", "head"}));
  command->add_option("--source", f.source, "Id of a source");
  command->add_option("--company", f.company, "Name of an employer");
  command->add_flag("--open", f.open, "Postings known to be open now (or on --as-of)");
  command->add_option("--as-of", f.as_of, "What was known at the end of this day");
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

void add_limit(CLI::App* command, ReportArguments& a, int rows = 50) {
  command
      ->add_option("--limit", a.limit,
                   "Rows to show; 0: all. Default: " + std::to_string(rows) + ", in csv and json all")
      ->check(is_count);
}

// How few are too few; a command that judges by this takes the options, no other does.
void add_least(CLI::App* command, ReportArguments& a) {
  command->add_option("--least-jobs", a.filters.least_jobs, "Fewer jobs: too few for a ranking")
      ->check(is_count)
      ->capture_default_str();
  command
      ->add_option("--least-employers", a.filters.least_employers,
                   "Fewer named employers: too few for a ranking")
      ->check(is_count)
      ->capture_default_str();
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

// What a command takes besides the filters.
struct Takes {
  int limit = 0;       // --limit, and what it is for people
  bool least = false;  // --least-jobs and --least-employers
  bool tables = true;  // --format
};

// An unknown command or option, with what would be right.
std::string said(const CLI::ParseError& e, const CLI::App& app) {
  std::string out = e.what();
  if (dynamic_cast<const CLI::ExtrasError*>(&e) == nullptr || !app.get_subcommands().empty())
    return out + " (see --help)";
  std::vector<std::string> commands;
  for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
    commands.push_back(command->get_name());
  const auto rest = app.remaining();
  const auto nearest = rest.empty() ? "" : radar::report::nearest_name(rest.front(), commands);
  out += radar::report::did_you_mean(nearest);
  return nearest.empty() ? out + "; commands are " + radar::text::join(commands, ", ") + " (see --help)"
                         : out;
}

CLI::App* report(CLI::App& app, const char* name, const char* what, const char* example, Common& common,
                 ReportArguments& a, const Takes& takes) {
  auto* command = app.add_subcommand(name, what);
  add_common(command, common, takes.tables);
  add_filters(command, a);
  if (takes.limit > 0) add_limit(command, a, takes.limit);
  if (takes.least) add_least(command, a);
  command->footer(std::string("Example: skills-report ") + example);
  return command;
}

int dispatch(int argc, char** argv) {
  CLI::App app{"What job postings ask for, and how a study plan compares. Without a command: rank."};
  Common common;
  ReportArguments a;
  add_common(&app, common);
  add_filters(&app, a);
  add_limit(&app, a);
  add_least(&app, a);
  app.require_subcommand(0, 1);

  auto* c_rank = report(app, "rank", "Which skills are asked for (the default command)",
                        "rank --country DE --since 2026-01-01", common, a, {50, true});
  auto* c_plan =
      report(app, "plan", "The roadmap against the market", "plan --format markdown", common, a, {50, true});
  c_plan->add_option("--table", a.only, "One table only: plan, missing, unasked, coverage, weeks or order");
  auto* c_claims = report(app, "claims", "Each of the roadmap's claims: figure, interval, sample, verdict",
                          "claims --since 2025-01-01", common, a, {});
  c_claims
      ->add_option("--least-jobs", a.least_jobs_of_figure,
                   "Fewer jobs behind a figure: not enough data; default: as roadmap.json says")
      ->check(is_count);
  c_claims->add_option("--table", a.only, "One table only: claims or claim_figures");
  auto* c_trend = report(app, "trend", "Share per month, with the change between the first and the last",
                         "trend PyTorch TensorFlow --by quarter", common, a, {50, true});
  c_trend->add_option("SKILL", a.skills, "Ids, names or aliases; none: the ten most asked for");
  c_trend->add_option("--table", a.only, "One table only: trend, rising, falling, changes or open");
  c_trend->add_option("--by", a.window, "week, month or quarter")
      ->check(CLI::IsMember({"week", "month", "quarter"}))
      ->capture_default_str();
  auto* c_skill = report(app, "skill",
                         "One skill: by role, level, country and workplace; pay; what it comes with; quotes",
                         "skill MLflow", common, a, {});
  c_skill->add_option("NAME", a.skill, "Id, name or alias of a skill")->required();
  c_skill->add_option("--table", a.only, "One table only: skill, pay, company or quotes");
  auto* c_gap = report(app, "gap", "Your skills against the market, and what to learn next",
                       "gap --have my-skills.txt", common, a, {15});
  c_gap->add_option("--have", a.have, "File with one skill a line; - is standard input")->required();
  c_gap->add_option("--table", a.only, "One table only: gap, coverage, fits, path or understood");
  c_gap->add_option("--target", a.target, "Coverage of the median job that the path leads to")
      ->check(CLI::Range(0.01, 1.0))
      ->capture_default_str();
  auto* c_pay = report(app, "pay", "Stated pay by level, and with and without each skill", "pay --country US",
                       common, a, {});
  c_pay->add_option("--least-jobs", a.least_paid.jobs, "Fewer jobs that state pay: no row")
      ->check(is_count)
      ->capture_default_str();
  c_pay->add_option("--least-employers", a.least_paid.employers, "Fewer named employers: no row")
      ->check(is_count)
      ->capture_default_str();
  c_pay->add_option("--table", a.only, "One table only: pay or pay_skills");
  auto* c_sql = report(app, "sql", "The query that gives a table's figures again, over the database's views",
                       "sql rank --country DE | sqlite3 -header jobs.sqlite", common, a, {0, false, false});
  c_sql
      ->add_option("NAME", a.query,
                   "rank, plan, weeks, claims, trend, pay, pay_skills, coverage, cooccurrence, roles, "
                   "sources or quality")
      ->required();
  auto* c_postings = report(app, "postings", "The postings behind a number",
                            "postings --skill MLflow --level senior", common, a, {50});
  c_postings->add_option("--skill", a.skill, "Id, name or alias of a skill");
  auto* c_discover =
      report(app, "discover", "Terms that skills.json does not know yet, each with a ready entry",
             "discover --role all --since 2026-01-01 --only-new", common, a, {50});
  c_discover->add_option("--new-days", a.new_days, "A term is new if first seen so many days ago or less")
      ->check(CLI::Range(1, 3650))
      ->capture_default_str();
  c_discover->add_flag("--only-new", a.only_new, "New terms only");
  auto* c_export = report(app, "export", "CSV files for dashboards, with datapackage.json",
                          "export ./csv --role all", common, a, {0, true, false});
  c_export->add_option("DIR", a.directory, "Folder to write to")->required();
  auto* c_html = report(app, "html", "The whole report as one self-contained page", "html report.html",
                        common, a, {0, true, false});
  c_html->add_option("FILE", a.directory, "File to write; - is standard output")->required();
  c_html->add_option("--limit", a.page_rows, "Rows of a table at most; 0: all")
      ->check(is_count)
      ->capture_default_str();
  auto* c_extract = app.add_subcommand(
      "extract", "JSON Lines postings on stdin to JSON Lines with their skills on stdout; no database");
  add_common(c_extract, common, false);
  c_extract->footer("Example: skills-report extract < postings.jsonl > skills.jsonl");

  if (const auto option = radar::app::option_without_value(argc, argv); !option.empty())
    return usage_error(option + ": the value is empty (see --help)");
  radar::app::insist_on_values(app);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& e) {
    return app.exit(e);
  } catch (const CLI::ParseError& e) {
    return usage_error(said(e, app));
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
    const int code = dispatch(argc, argv);
    // The flush alone does not tell of what failed before it.
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0
               ? code
               : usage_error("standard output cannot be written");
  } catch (const std::exception& e) {
    std::fprintf(stderr, "skills-report: %s\n", e.what());
    return 2;
  }
}
