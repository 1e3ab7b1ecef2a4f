#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <functional>
#include <string>
#include <vector>

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

struct Arguments {
  Common common;
  RunArguments run;
  ParseArguments parse;
  ReplayArguments replay;
  AddArguments add;
  std::vector<std::string> files;
  std::string source, css, file, agent, url;
};

struct Command {
  CLI::App* app;
  std::function<int()> run;
};

Command run_of(CLI::App& app, Arguments& a) {
  auto* c = app.add_subcommand("run", "A night's run over the enabled sources");
  c->add_option("--only", a.run.only, "Source ids, comma-separated")->delimiter(',');
  c->add_option("--limit", a.run.limit, "At most N postings per source")
      ->check(CLI::Range(1LL, 1'000'000'000LL));
  c->add_flag("--dry-run", a.run.dry_run, "Print the first requests; no network, no database");
  c->add_option("--jobs", a.run.jobs, "Requests in flight over all hosts")->check(CLI::Range(1, 256));
  c->add_option("--keep-raw", a.run.keep_raw, "Keep the answers of the last N nights, for replay")
      ->check(CLI::Range(1, 10'000));
  add_common(c, a.common, true);
  c->footer("Example: jobs-scrape run --only anthropic,hn-hiring");
  return {c, [&a] { return run_command(a.common, a.run); }};
}

Command list_of(CLI::App& app, Arguments& a) {
  auto* c = app.add_subcommand("list", "The configured sources and how their last runs went");
  add_common(c, a.common, true);
  c->footer("Example: jobs-scrape list --format csv");
  return {c, [&a] { return list_command(a.common); }};
}

Command check_of(CLI::App& app, Arguments& a) {
  auto* c = app.add_subcommand("check", "Validates the whole config; no network");
  add_common(c, a.common, false);
  c->footer("Example: jobs-scrape check --config ./config");
  return {c, [&a] { return check_command(a.common); }};
}

Command add_of(CLI::App& app, Arguments& a) {
  auto* c = app.add_subcommand("add", "Recognises the job system behind a careers page and prints its entry");
  auto* url = c->add_option("URL", a.add.url, "Careers page");
  c->add_option("--id", a.add.id, "Id of the entry");
  c->add_option("--from", a.add.from, "TSV or CSV with kind, slug (or url) and name columns")->excludes(url);
  c->add_flag("--write", a.add.write, "Add it to sources.json, once the board has answered");
  c->add_flag("--check", a.add.check, "Ask the board, and say how many postings it has, without --write too");
  c->add_flag("--no-check", a.add.no_check, "Do not ask the board before writing")->excludes("--check");
  c->add_option("--base-url", a.add.base_url, "Where the job system answers, if not at its usual address");
  add_common(c, a.common, false);
  c->footer("Example: jobs-scrape add https://jobs.lever.co/acme --write");
  return {c, [&a] { return add_command(a.common, a.add); }};
}

Command suggest_of(CLI::App& app, Arguments& a) {
  auto* c = app.add_subcommand(
      "suggest", "Employers' own boards that aggregators' postings lead to and that are not configured yet");
  add_common(c, a.common, false);
  c->footer("Example: jobs-scrape suggest > ideas.jsonl");
  return {c, [&a] { return suggest_command(a.common); }};
}

Command replay_of(CLI::App& app, Arguments& a) {
  auto* c = app.add_subcommand("replay", "Parses kept raw responses again with today's parsers; no network");
  c->add_option("--only", a.replay.only, "Source ids, comma-separated")->delimiter(',');
  c->add_option("--since", a.replay.since, "Only what was fetched on that day or later");
  add_common(c, a.common, true);
  c->footer("Example: jobs-scrape replay --only acme --since 2026-11-01");
  return {c, [&a] { return replay_command(a.common, a.replay); }};
}

Command kinds_of(CLI::App& app, Arguments& a) {
  auto* c = app.add_subcommand("kinds", "The kinds of sources, their options and what each rests on");
  add_common(c, a.common, true);
  c->footer("Example: jobs-scrape kinds --format markdown");
  return {c, [&a] { return kinds_command(a.common); }};
}

Command import_of(CLI::App& app, Arguments& a) {
  auto* c = app.add_subcommand("import", "Postings from JSON Lines or CSV files (.gz accepted)");
  c->add_option("FILE", a.files, "Files; - for standard input")->required();
  c->add_option("--source", a.source, "Source id for all of them");
  add_common(c, a.common, false);
  c->footer("Example: jobs-scrape import postings.jsonl.gz --source archive");
  return {c, [&a] { return import_command(a.common, a.files, a.source); }};
}

Command parse_of(CLI::App& app, Arguments& a) {
  auto* c =
      app.add_subcommand("parse", "Runs one kind's parser over a saved response; no network, no database");
  c->add_option("--kind", a.parse.kind, "Kind of source")->required();
  c->add_option("--options", a.parse.options, "Keys of a sources.json entry, as JSON");
  c->add_option("--url", a.parse.url, "URL that the response came from");
  c->add_option("--status", a.parse.status, "HTTP status of the response")->check(CLI::Range(100, 599));
  c->add_option("FILE", a.parse.file, "Saved response; - for standard input")->required();
  add_logging(c, a.common);
  c->footer("Example: jobs-scrape parse --kind greenhouse --options '{\"board\":\"acme\"}' jobs.json");
  return {c, [&a] { return parse_command(a.parse); }};
}

Command select_of(CLI::App& app, Arguments& a) {
  auto* c = app.add_subcommand("select", "CSS selector over an HTML file");
  c->add_option("CSS", a.css, "Selector")->required();
  c->add_option("FILE", a.file, "HTML file; - for standard input")->required();
  add_logging(c, a.common);
  c->footer("Example: jobs-scrape select 'ul.jobs > li a[href]' page.html");
  return {c, [&a] { return select_command(a.css, a.file); }};
}

Command text_of(CLI::App& app, Arguments& a) {
  auto* c = app.add_subcommand("text", "HTML to plain text, as the extractor will see it");
  c->add_option("FILE", a.file, "HTML file; - for standard input")->required();
  add_logging(c, a.common);
  c->footer("Example: jobs-scrape text page.html");
  return {c, [&a] { return text_command(a.file); }};
}

Command robots_of(CLI::App& app, Arguments& a) {
  auto* c = app.add_subcommand("robots", "robots.txt decision (RFC 9309); exit 0 allowed, 1 disallowed");
  c->add_option("--agent", a.agent, "Product token")->required();
  c->add_option("--url", a.url, "URL to ask about")->required();
  c->add_option("FILE", a.file, "robots.txt; - for standard input")->required();
  add_logging(c, a.common);
  c->footer("Example: jobs-scrape robots --agent skills-radar --url https://example.org/jobs robots.txt");
  return {c, [&a] { return robots_command(a.agent, a.url, a.file); }};
}

Command sample_of(CLI::App& app, Arguments& a) {
  auto* c =
      app.add_subcommand("sample", "Three invented nights, served on this machine, into their own database");
  add_common(c, a.common, true);
  c->footer("Example: jobs-scrape sample --db sample.sqlite");
  return {c, [&a] { return sample_command(a.common); }};
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
  Arguments a;
  add_common(&app, a.common, false);  // before the command's name too
  const Command commands[] = {run_of(app, a),     list_of(app, a),   check_of(app, a), add_of(app, a),
                              suggest_of(app, a), replay_of(app, a), kinds_of(app, a), import_of(app, a),
                              parse_of(app, a),   select_of(app, a), text_of(app, a),  robots_of(app, a),
                              sample_of(app, a)};
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
  if (app.got_subcommand("sample") && a.common.db.empty())
    a.common.db = radar::app::default_sample_database();
  if (const int code = prepare(a.common); code != 0) return code;
  for (const auto& command : commands) {
    if (*command.app) return command.run();
  }
  return k_usage;
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
