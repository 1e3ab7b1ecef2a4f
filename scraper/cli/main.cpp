#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>

#include "scraper/app/arguments.h"
#include "scraper/app/log.h"
#include "scraper/app/paths.h"
#include "scraper/app/signals.h"
#include "scraper/cli/commands.h"
#include "sources/text/utf8.h"

namespace {

using namespace radar::cli;

void add_logging(CLI::App* command, Common& common) {
  command->set_version_flag("--version", radar::app::version());
  command->add_flag("-q,--quiet", common.quiet, "Only errors on stderr");
  command->add_flag("-v,--verbose", common.verbose, "More on stderr; twice for everything");
  command->add_option("--log-file", common.log_file, "Also write the log here");
  command->add_option("--log-format", common.log_format, "text or json")
      ->check(CLI::IsMember({"text", "json"}));
}

void add_common(CLI::App* command, Common& common, bool formats) {
  command->add_option("--db", common.db, "Database file; default $SKILLS_RADAR_DB or the XDG data folder");
  command->add_option("--config", common.config,
                      "Folder with sources.json, skills.json, roadmap.json, roles.json");
  add_logging(command, common);
  if (formats) {
    command->add_option("--format", common.format, "table, markdown, csv or json")
        ->check(CLI::IsMember({"table", "markdown", "csv", "json"}));
  }
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

// An unknown command is named, with what would be right.
std::string said(const CLI::ParseError& e, const CLI::App& app) {
  const auto rest = app.remaining();
  if (rest.empty() || !app.get_subcommands().empty()) return std::string(e.what()) + " (see --help)";
  std::vector<std::string> commands;
  for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
    commands.push_back(command->get_name());
  return "no command \"" + rest.front() + "\"; commands are " + radar::text::join(commands, ", ") +
         " (see --help)";
}

int dispatch(int argc, char** argv) {
  CLI::App app{"Collects job postings from many job systems into one SQLite file."};
  app.require_subcommand(1);
  app.footer("Example: jobs-scrape run --only anthropic");
  Common common;
  add_common(&app, common, false);  // before the command's name too
  RunArguments run;
  ParseArguments parse;
  ReplayArguments replay;
  AddArguments add;
  std::vector<std::string> files;
  std::string source, css, file, agent, url;

  auto* c_run = app.add_subcommand("run", "A night's run over the enabled sources");
  c_run->add_option("--only", run.only, "Source ids, comma-separated")->delimiter(',');
  c_run->add_option("--limit", run.limit, "At most N postings per source")
      ->check(CLI::Range(1LL, 1'000'000'000LL));
  c_run->add_flag("--dry-run", run.dry_run, "Print the first requests; no network, no database");
  c_run->add_option("--jobs", run.jobs, "Requests in flight over all hosts")->check(CLI::Range(1, 256));
  c_run->add_option("--keep-raw", run.keep_raw, "Keep the answers of the last N nights, for replay")
      ->check(CLI::Range(1, 10'000));
  add_common(c_run, common, true);
  c_run->footer("Example: jobs-scrape run --only anthropic,hn-hiring");

  auto* c_list = app.add_subcommand("list", "The configured sources and how their last runs went");
  add_common(c_list, common, true);
  c_list->footer("Example: jobs-scrape list --format csv");

  auto* c_check = app.add_subcommand("check", "Validates the whole config; no network");
  add_common(c_check, common, false);
  c_check->footer("Example: jobs-scrape check --config ./config");

  auto* c_add =
      app.add_subcommand("add", "Recognises the job system behind a careers page and prints its entry");
  auto* add_url = c_add->add_option("URL", add.url, "Careers page");
  c_add->add_option("--id", add.id, "Id of the entry");
  c_add->add_option("--from", add.from, "TSV or CSV with kind, slug (or url) and name columns")
      ->excludes(add_url);
  c_add->add_flag("--write", add.write, "Add it to sources.json, once the board has answered");
  c_add->add_flag("--check", add.check,
                  "Ask the board, and say how many postings it has, without --write too");
  c_add->add_flag("--no-check", add.no_check, "Do not ask the board before writing")->excludes("--check");
  c_add->add_option("--base-url", add.base_url, "Where the job system answers, if not at its usual address");
  add_common(c_add, common, false);
  c_add->footer("Example: jobs-scrape add https://jobs.lever.co/acme --write");

  auto* c_suggest = app.add_subcommand(
      "suggest", "Employers' own boards that aggregators' postings lead to and that are not configured yet");
  add_common(c_suggest, common, false);
  c_suggest->footer("Example: jobs-scrape suggest > ideas.jsonl");

  auto* c_replay =
      app.add_subcommand("replay", "Parses kept raw responses again with today's parsers; no network");
  c_replay->add_option("--only", replay.only, "Source ids, comma-separated")->delimiter(',');
  c_replay->add_option("--since", replay.since, "Only what was fetched on that day or later");
  add_common(c_replay, common, true);
  c_replay->footer("Example: jobs-scrape replay --only acme --since 2026-11-01");

  auto* c_kinds = app.add_subcommand("kinds", "The kinds of sources, their options and what each rests on");
  add_common(c_kinds, common, true);
  c_kinds->footer("Example: jobs-scrape kinds --format markdown");

  auto* c_import = app.add_subcommand("import", "Postings from JSON Lines or CSV files (.gz accepted)");
  c_import->add_option("FILE", files, "Files; - for standard input")->required();
  c_import->add_option("--source", source, "Source id for all of them");
  add_common(c_import, common, false);
  c_import->footer("Example: jobs-scrape import postings.jsonl.gz --source archive");

  auto* c_parse =
      app.add_subcommand("parse", "Runs one kind's parser over a saved response; no network, no database");
  c_parse->add_option("--kind", parse.kind, "Kind of source")->required();
  c_parse->add_option("--options", parse.options, "Keys of a sources.json entry, as JSON");
  c_parse->add_option("--url", parse.url, "URL that the response came from");
  c_parse->add_option("--status", parse.status, "HTTP status of the response")->check(CLI::Range(100, 599));
  c_parse->add_option("FILE", parse.file, "Saved response; - for standard input")->required();
  add_logging(c_parse, common);
  c_parse->footer("Example: jobs-scrape parse --kind greenhouse --options '{\"board\":\"acme\"}' jobs.json");

  auto* c_select = app.add_subcommand("select", "CSS selector over an HTML file");
  c_select->add_option("CSS", css, "Selector")->required();
  c_select->add_option("FILE", file, "HTML file; - for standard input")->required();
  add_logging(c_select, common);
  c_select->footer("Example: jobs-scrape select 'ul.jobs > li a[href]' page.html");

  auto* c_text = app.add_subcommand("text", "HTML to plain text, as the extractor will see it");
  c_text->add_option("FILE", file, "HTML file; - for standard input")->required();
  add_logging(c_text, common);
  c_text->footer("Example: jobs-scrape text page.html");

  auto* c_robots =
      app.add_subcommand("robots", "robots.txt decision (RFC 9309); exit 0 allowed, 1 disallowed");
  c_robots->add_option("--agent", agent, "Product token")->required();
  c_robots->add_option("--url", url, "URL to ask about")->required();
  c_robots->add_option("FILE", file, "robots.txt; - for standard input")->required();
  add_logging(c_robots, common);
  c_robots->footer(
      "Example: jobs-scrape robots --agent skills-radar --url https://example.org/jobs robots.txt");

  auto* c_sample =
      app.add_subcommand("sample", "Three invented nights, served on this machine, into their own database");
  add_common(c_sample, common, true);
  c_sample->footer("Example: jobs-scrape sample --db sample.sqlite");

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
  // The sample's default is a database of its own.
  if (*c_sample && common.db.empty()) common.db = radar::app::default_sample_database();
  if (const int code = prepare(common); code != 0) return code;
  if (*c_parse) return parse_command(parse);
  if (*c_select) return select_command(css, file);
  if (*c_text) return text_command(file);
  if (*c_robots) return robots_command(agent, url, file);
  if (*c_run) return run_command(common, run);
  if (*c_list) return list_command(common);
  if (*c_kinds) return kinds_command(common);
  if (*c_check) return check_command(common);
  if (*c_add) return add_command(common, add);
  if (*c_suggest) return suggest_command(common);
  if (*c_replay) return replay_command(common, replay);
  if (*c_import) return import_command(common, files, source);
  return sample_command(common);
}

}  // namespace

int main(int argc, char** argv) {
  radar::app::outlive_file_limits();
  try {
    const int code = dispatch(argc, argv);
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0
               ? code
               : usage_error("standard output cannot be written");
  } catch (const std::exception& e) {
    return usage_error(e.what());
  }
}
