// run, list, check: the night and what is known of its sources.
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <set>

#include "analysis/extract/reading_rules.h"
#include "analysis/taxonomy/exchange.h"
#include "analysis/taxonomy/roadmap.h"
#include "analysis/taxonomy/roles.h"
#include "scraper/app/log.h"
#include "scraper/app/paths.h"
#include "scraper/app/signals.h"
#include "scraper/app/terminal.h"
#include "scraper/cli/commands.h"
#include "scraper/cli/night_table.h"
#include "scraper/cli/writing.h"
#include "scraper/crawl/closing.h"
#include "scraper/crawl/crawl_config.h"
#include "scraper/crawl/judgement.h"

namespace radar::cli {

std::optional<std::string> unknown_id(const crawl::CrawlConfig& config,
                                      const std::vector<std::string>& only) {
  std::set<std::string> known;
  for (const auto& entry : config.sources) known.insert(entry.id);
  for (const auto& id : only) {
    if (known.count(id) == 0) return id;
  }
  return std::nullopt;
}

namespace {

int dry_run(const crawl::CrawlConfig& config, const RunArguments& arguments) {
  for (const auto& entry : config.sources) {
    bool wanted = entry.enabled;
    if (!arguments.only.empty()) {
      wanted = false;
      for (const auto& id : arguments.only) wanted = wanted || id == entry.id;
    }
    if (!wanted) continue;
    for (const auto& request : entry.source->start()) {
      fmt::print("{}\t{}\t{}\n", entry.id, request.method, request.url);
    }
  }
  return 0;
}

bool is_worth_a_mail(const crawl::SourceNight& source) {
  const auto& status = source.row.status;
  return source.notable || !(crawl::is_well(status) || status == crawl::k_interrupted);
}

// The cursor goes back to where a warning may begin.
void show_progress(std::size_t done, std::size_t total, std::int64_t requests) {
  std::fprintf(stderr, "%zu of %zu sources done, %lld requests\r", done, total,
               static_cast<long long>(requests));
  if (done == total) std::fputs("\n", stderr);
}

// The log tells when a night began and how it ended; the level alone tells whether somebody should look.
void log_end(const crawl::NightResult& night) {
  const int code = night.exit_code();
  const auto well = std::count_if(night.sources.begin(), night.sources.end(),
                                  [](const auto& s) { return crawl::is_well(s.row.status); });
  const auto level = code == 0   ? app::LogLevel::info
                     : code == 3 ? app::LogLevel::error
                                 : app::LogLevel::warning;
  const char* outcome = code == 0     ? "all sources well"
                        : code == 1   ? "some sources failed"
                        : code == 130 ? "interrupted"
                                      : "every source failed";
  app::write_log(
      level, fmt::format("run ended: {}, {} of {} well, exit {}", outcome, well, night.sources.size(), code));
}

}  // namespace

std::string told(const std::string& status, const std::string& detail, const std::string& suspended) {
  const bool tells = !suspended.empty() && crawl::is_well(status) && suspended != crawl::k_window_suspends;
  if (!tells) return detail;
  return (detail.empty() ? "" : detail + "; ") + "nothing closed: " + suspended;
}

int report_faults(const json::ConfigFaults& faults) {
  for (const auto& fault : faults) usage_error(fault.str());
  return k_usage;
}

SummaryTable night_table(const crawl::NightResult& night) {
  SummaryTable t;
  t.name = "run";
  t.columns = {"source", "status",  "requests", "bytes",   "seen",
               "new",    "changed", "closed",   "seconds", "error"};
  t.numeric = {false, false, true, true, true, true, true, true, true, false};
  for (const auto& source : night.sources) {
    const auto& row = source.row;
    t.rows.push_back({source.id, row.status, std::to_string(row.requests), std::to_string(row.bytes),
                      std::to_string(row.seen), std::to_string(row.new_), std::to_string(row.changed),
                      std::to_string(row.closed), fmt::format("{:.1f}", row.seconds),
                      told(row.status, row.detail, row.closing_suspended)});
  }
  return t;
}

int run_command(const Common& common, const RunArguments& arguments) {
  json::ConfigFaults faults;
  auto config = crawl::load_crawl_config(common.config + "/sources.json", faults);
  if (!faults.empty()) return report_faults(faults);
  if (const auto id = unknown_id(config, arguments.only)) {
    return usage_error("--only \"" + *id + "\": no such source in " + common.config + "/sources.json");
  }
  if (arguments.dry_run) return dry_run(config, arguments);
  if (arguments.jobs) config.max_in_flight_total = *arguments.jobs;
  const auto writing = open_for_writing(common);
  if (!writing) return writing.error();
  app::install_stop_signals();
  crawl::NightOptions options;
  options.only = arguments.only;
  if (arguments.limit) options.limit = *arguments.limit;
  options.program_version = app::version();
  options.keep_raw = arguments.keep_raw;
  options.stop = app::stop_requested;
  // Log lines and a line that overwrites itself do not mix.
  if (!common.quiet && common.verbose == 0 && app::is_terminal(STDERR_FILENO))
    options.progress = show_progress;
  app::log_info("run begins: {} {}, configuration {}", app::version(), common.db, common.config);
  auto night = crawl::run_night(config, *writing->store, options);
  const int code = night.exit_code();
  log_end(night);
  // Under cron only what went wrong is worth a mail, or closed a board; a program that reads the table gets
  // it whole. What an interruption cut short is told by the exit code.
  const bool terse = common.quiet && common.format == "table";
  if (terse) std::erase_if(night.sources, [](const auto& source) { return !is_worth_a_mail(source); });
  const auto table = night_table(night);
  if (!terse || !table.rows.empty()) std::fputs(render(table, common.format).c_str(), stdout);
  return code;
}

int check_command(const Common& common) {
  json::ConfigFaults faults;
  const auto config = crawl::load_crawl_config(common.config + "/sources.json", faults);
  const auto skills = taxonomy::Taxonomy::load(common.config + "/skills.json", faults);
  const auto roles = taxonomy::Roles::load(common.config + "/roles.json", faults);
  (void)extract::ReadingRules::load(common.config + "/phrases.json", faults);
  const auto roadmap = taxonomy::Roadmap::load(common.config + "/roadmap.json", skills, faults);
  roadmap.check_roles(roles, faults);
  (void)taxonomy::Exchange::load(common.config + "/exchange.json", faults);
  for (const auto& fault : faults) fmt::print("{}\n", fault.str());
  if (!faults.empty()) return k_usage;
  if (common.quiet) return 0;
  fmt::print(stderr, "{}: {} sources, {} skills, {} plan items, {} claims, no fault\n", common.config,
             config.sources.size(), skills.skills().size(), roadmap.items().size(), roadmap.claims().size());
  return 0;
}

}  // namespace radar::cli
