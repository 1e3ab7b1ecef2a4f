// replay: kept responses through today's parsers.
#include <ctime>
#include <filesystem>

#include "scraper/app/paths.h"
#include "scraper/cli/commands.h"
#include "scraper/cli/summary.h"
#include "scraper/cli/writing.h"
#include "scraper/crawl/reparse.h"

namespace radar::cli {
namespace {

int nothing_kept() {
  return usage_error("no kept responses: jobs-scrape run --keep-raw N keeps those of N nights", 1);
}

}  // namespace

int replay_command(const Common& common, const ReplayArguments& arguments) {
  json::ConfigFaults faults;
  const auto config = crawl::load_crawl_config(common.config + "/sources.json", faults);
  if (!faults.empty()) return report_faults(faults);
  if (const auto id = unknown_id(config, arguments.only))
    return usage_error("--only \"" + *id + "\": no such source in " + common.config + "/sources.json");
  crawl::ReparseOptions options;
  options.only = arguments.only;
  options.now = std::time(nullptr);
  options.program_version = app::version();
  if (!arguments.since.empty()) {
    const auto since = text::parse_date(arguments.since);
    if (!since) return usage_error("--since " + arguments.since + ": not a date (YYYY-MM-DD)");
    options.since = since->seconds;
  }
  std::error_code ignored;
  if (!std::filesystem::exists(common.db, ignored))
    return usage_error(common.db + " does not exist: jobs-scrape run --keep-raw N makes it");
  const auto writing = open_for_writing(common);
  if (!writing) return writing.error();
  SummaryTable table;
  table.name = "replay";
  table.columns = {"source", "responses", "postings", "new", "changed", "failed", "error"};
  table.numeric = {false, true, true, true, true, true, false};
  bool all_well = true;
  for (const auto& s : crawl::reparse(config, *writing->store, options)) {
    table.rows.push_back({s.id, std::to_string(s.responses), std::to_string(s.postings),
                          std::to_string(s.new_), std::to_string(s.changed), std::to_string(s.failed),
                          s.detail});
    all_well = all_well && s.failed == 0;
  }
  if (table.rows.empty()) return nothing_kept();
  std::fputs(render(table, common.format).c_str(), stdout);
  return all_well ? 0 : 1;
}

}  // namespace radar::cli
