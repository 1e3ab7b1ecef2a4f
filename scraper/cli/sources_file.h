// sources.json as a file that commands add lines to.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "scraper/crawl/crawl_config.h"
#include "sources/discovery.h"

namespace radar::cli {

class SourcesFile {
 public:
  // Reads what is configured; faults of the file are the caller's to report.
  SourcesFile(std::string path, json::ConfigFaults& faults);

  // The id under which the same board is configured already; "" if it is not.
  [[nodiscard]] std::string configured_as(const sources::BoardProposal& proposal) const;
  // `wanted`, or, if another board has it, one with the kind's name at its end; "" if that is taken too.
  [[nodiscard]] std::string free_id(const std::string& wanted, const std::string& kind) const;
  [[nodiscard]] bool has_id(const std::string& id) const { return by_id_.count(id) != 0; }
  // Counts the entry as configured from now on, so that a list may name it once.
  void reserve(const std::string& id, const sources::BoardProposal& proposal);

  // Inserts the lines at the end of the "sources" array as it was read; the file is replaced whole or left as
  // it was. Whoever appends holds an app::EditLock on it since before it was read.
  // "" or what is wrong.
  [[nodiscard]] std::string append(const std::vector<std::string>& lines) const;
  // The file's defaults with one entry alone; faults if the entry does not fit its kind.
  [[nodiscard]] crawl::CrawlConfig with_entry(const std::string& line, json::ConfigFaults& faults) const;

 private:
  std::string path_;
  std::string bytes_;
  std::string defaults_json_ = "{}";
  std::map<std::string, std::string> by_id_;     // id -> board key
  std::map<std::string, std::string> by_board_;  // board key -> id
};

}  // namespace radar::cli
