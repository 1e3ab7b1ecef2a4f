// The commands of jobs-scrape, one file each; main.cpp alone sees the command-line library.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scraper/crawl/crawl_config.h"
#include "sources/json/json_config.h"

namespace radar::cli {

struct Common {
  std::string db;
  std::string config;
  std::string format = "table";
  bool quiet = false;
  int verbose = 0;
  std::string log_file;
  std::string log_format = "text";
};

struct RunArguments {
  std::vector<std::string> only;
  std::optional<long long> limit;
  bool dry_run = false;
  std::optional<int> jobs;
  long long keep_raw = 0;
};

struct ReplayArguments {
  std::vector<std::string> only;
  std::string since;
};

struct ParseArguments {
  std::string kind, options = "{}", url, file;
  int status = 200;
};

struct AddArguments {
  std::string url, id, from, base_url;
  bool write = false;
  bool check = false;  // ask the board even if nothing is written
  bool no_check = false;
};

inline constexpr int k_usage = 2;
inline constexpr int k_locked = 75;

int run_command(const Common& common, const RunArguments& arguments);
int list_command(const Common& common);
int kinds_command(const Common& common);
int check_command(const Common& common);
int add_command(const Common& common, const AddArguments& arguments);
int import_command(const Common& common, const std::vector<std::string>& files, const std::string& source);
int replay_command(const Common& common, const ReplayArguments& arguments);
int suggest_command(const Common& common);
int parse_command(const ParseArguments& arguments);
int select_command(const std::string& css, const std::string& file);
int text_command(const std::string& file);
int robots_command(const std::string& agent, const std::string& url, const std::string& file);
int sample_command(const Common& common);

// The first of these ids that the configuration does not have.
std::optional<std::string> unknown_id(const crawl::CrawlConfig& config, const std::vector<std::string>& only);
// A line on stderr for each; k_usage.
int report_faults(const json::ConfigFaults& faults);
// One line on stderr, "jobs-scrape: message", and an error in the log file.
int usage_error(const std::string& message, int code = k_usage);
// "-" is standard input; nullopt (and the line on stderr) if it cannot be read.
std::optional<std::string> read_input(const std::string& file);

}  // namespace radar::cli
