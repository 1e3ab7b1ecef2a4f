// sources.json as typed values: which sources a night asks, how politely, and which titles it keeps.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sources/source.h"

namespace radar::crawl {

// Regular expressions (RE2 syntax, case-insensitive, unanchored) over a posting's title.
class TitleFilter {
 public:
  TitleFilter();
  ~TitleFilter();
  TitleFilter(TitleFilter&&) noexcept;
  TitleFilter& operator=(TitleFilter&&) noexcept;
  // "" or why the pattern does not compile.
  [[nodiscard]] std::string add_keep(const std::string& pattern);
  [[nodiscard]] std::string add_drop(const std::string& pattern);
  // True if some keep pattern matches (or there is none) and no drop pattern does.
  [[nodiscard]] bool keeps(std::string_view title) const;
  [[nodiscard]] bool empty() const;
  // What it consists of: equal patterns, equal text.
  [[nodiscard]] std::string patterns() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// Letters, digits and . _ : - only.
[[nodiscard]] bool is_source_id(std::string_view id);

struct SourceEntry {
  std::string id;
  std::string company;      // display name, where the payload has none
  std::string attribution;  // what the source's terms ask us to show
  bool enabled = true;
  const sources::Kind* kind = nullptr;
  sources::Politeness politeness;  // the kind's, or more polite where the configuration says so
  std::unique_ptr<sources::Source> source;
  std::optional<TitleFilter> filter;  // its own; else the file's
  std::string options_json;           // the entry as it stands
};

struct CrawlConfig {
  std::string contact;          // goes into the User-Agent
  bool allow_loopback = false;  // tests and the sample only
  std::string ca_file;
  int connect_timeout_ms = 10'000;
  int stall_seconds = 20;
  int total_timeout_ms = 60'000;
  int max_retries = 3;
  int retry_budget_per_host = 20;
  int backoff_base_ms = 500;
  int max_in_flight_total = 16;
  std::optional<int> min_interval_ms;  // for every host; kinds and entries may ask for more
  TitleFilter filter;
  std::vector<SourceEntry> sources;
  std::string hash;  // hex SHA-256 of the file
};

// Reads and validates; faults name file, line and JSON pointer.
[[nodiscard]] CrawlConfig load_crawl_config(const std::string& path, json::ConfigFaults& faults);
[[nodiscard]] CrawlConfig parse_crawl_config(std::string_view text, const std::string& name,
                                             json::ConfigFaults& faults);

}  // namespace radar::crawl
