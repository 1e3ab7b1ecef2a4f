// list: the configured sources, and how each has been doing against its own last weeks.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <filesystem>

#include "scraper/cli/commands.h"
#include "scraper/cli/night_table.h"
#include "scraper/cli/summary.h"
#include "scraper/crawl/crawl_config.h"
#include "scraper/store/store.h"

namespace radar::cli {
namespace {

constexpr text::UnixSeconds k_weeks = 28 * 86'400;
constexpr std::array<const char*, 7> k_fields = {"company", "location",   "remote",     "salary",
                                                 "posted",  "department", "description"};

int percent(const store::FieldHistory& f) {
  return f.total == 0 ? 0
                      : static_cast<int>(std::lround(100.0 * static_cast<double>(f.filled) /
                                                     static_cast<double>(f.total)));
}

// The newest good night's listing less the median of the nights before it.
std::string trend_of(const std::vector<std::int64_t>& recent_seen) {
  if (recent_seen.size() < 2) return "";
  std::vector<std::int64_t> before(recent_seen.begin() + 1, recent_seen.end());
  std::nth_element(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(before.size() / 2),
                   before.end());
  return std::to_string(recent_seen.front() - before[before.size() / 2]);
}

// "salary 61%→0%" where the newest night differs from the weeks before by ten points, "posted 100%"
// elsewhere.
std::string fill_of(store::Store& store, const store::SourceHealth& health) {
  const auto newest = store.newest_fields(health.source, health.last_run_id + 1);
  const auto before = store.field_history(health.source, health.last_run_id, std::time(nullptr) - k_weeks);
  std::string out;
  for (const char* field : k_fields) {
    const auto now = newest.find(field);
    if (now == newest.end() || now->second.total == 0) continue;
    const auto was = before.find(field);
    const int is = percent(now->second);
    const bool moved = was != before.end() && std::abs(percent(was->second) - is) >= 10;
    out += fmt::format("{}{} {}{}%", out.empty() ? "" : ", ", field,
                       moved ? fmt::format("{}%→", percent(was->second)) : "", is);
  }
  return out;
}

// The view's "2026-11-25 03:30:00" as ISO 8601 has it.
std::string iso(std::string moment) {
  if (moment.size() != 19) return moment;
  moment[10] = 'T';
  return moment + "Z";
}

std::vector<std::string> row_of(const crawl::SourceEntry& entry, store::Store* store) {
  const std::string kind = entry.kind == nullptr ? "" : std::string(entry.kind->name);
  const char* enabled = entry.enabled ? "yes" : "no";
  const auto health = store == nullptr ? std::nullopt : store->source_health(entry.id);
  if (!health) return {entry.id, kind, enabled, "never", "", "", "", "", "", "", ""};
  const auto history = store->history(health->source);
  return {entry.id,
          kind,
          enabled,
          health->last_run.empty() ? "never" : iso(health->last_run),
          health->last_status,
          iso(health->last_success),
          std::to_string(health->nights_failing),
          std::to_string(health->open_postings),
          trend_of(history.recent_seen),
          fill_of(*store, *health),
          told(health->last_status, health->detail, health->closing_suspended)};
}

}  // namespace

int list_command(const Common& common) {
  json::ConfigFaults faults;
  const auto config = crawl::load_crawl_config(common.config + "/sources.json", faults);
  if (!faults.empty()) return report_faults(faults);
  SummaryTable t;
  t.name = "list";
  t.columns = {"source",         "kind",          "enabled", "last_run", "last_status", "last_success",
               "nights_failing", "open_postings", "trend",   "fill",     "detail"};
  t.numeric = {false, false, false, false, false, false, true, true, true, false, false};
  std::unique_ptr<store::Store> store;
  std::error_code ignored;
  if (std::filesystem::exists(common.db, ignored)) {
    auto opened = store::Store::open_read_only(common.db);
    if (!opened) return usage_error(opened.error().message);
    store = std::move(*opened);
  } else if (!common.quiet) {
    fmt::print(stderr, "{} does not exist yet: no source has run\n", common.db);
  }
  for (const auto& entry : config.sources) t.rows.push_back(row_of(entry, store.get()));
  std::fputs(render(t, common.format).c_str(), stdout);
  return 0;
}

}  // namespace radar::cli
