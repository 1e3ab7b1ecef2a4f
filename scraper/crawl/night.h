// One night: every enabled source is asked, what it answers is parsed and stored page by page, and each
// source's night ends in one of nine statuses. A source that fails, hangs or throws ends its own night only.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "scraper/crawl/crawl_config.h"
#include "scraper/http/client.h"
#include "scraper/store/store.h"

namespace radar::crawl {

struct NightOptions {
  std::vector<std::string> only;      // source ids; empty: all enabled
  std::optional<std::int64_t> limit;  // postings per source; a source cut by it closes nothing
  std::int64_t keep_raw = 0;          // nights whose answers are kept as they came, for `replay`; 0: none
  std::string note;                   // "sample": reports say so
  std::string program_version;
  std::function<bool()> stop;                // polled; true: no new requests, finish what is in flight
  std::function<text::UnixSeconds()> clock;  // defaults to the system's
  std::function<void(std::size_t done, std::size_t total, std::int64_t requests)> progress;
};

// By the options' clock.
[[nodiscard]] text::UnixSeconds time_of(const NightOptions& options);

struct SourceNight {
  std::string id;
  store::RunSourceRow row;  // status "interrupted": the run was stopped before all of it came
  bool notable = false;     // well, and yet not to be passed over in silence: a loss that was believed
};

struct NightResult {
  std::vector<SourceNight> sources;
  bool interrupted = false;
  // 0 all well, 1 some not, 3 every source failed, 130 interrupted.
  [[nodiscard]] int exit_code() const;
};

// Throws store::StoreException when the database cannot be written.
[[nodiscard]] NightResult run_night(const CrawlConfig& config, store::Store& store,
                                    const NightOptions& options);

// ok, unchanged and empty: the source was read. One that robots.txt or a missing key kept from us was not.
[[nodiscard]] bool is_well(const std::string& status);

}  // namespace radar::crawl
