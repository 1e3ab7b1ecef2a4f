// The commands of skills-report, one function each; they return the process's exit code.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/report/pay.h"

namespace radar::cli {

constexpr int k_ok = 0;
constexpr int k_usage = 2;

struct Common {
  std::string db, config, log_file, log_format = "text", format = "table";
  bool quiet = false;
  int verbose = 0;
};

struct ReportArguments {
  report::Filters filters;
  std::optional<std::size_t> limit;                  // --limit; 0: all
  std::string skill;                                 // postings --skill, skill NAME
  std::vector<std::string> skills;                   // trend
  std::string window = "month";                      // trend --by
  std::string directory;                             // export, html
  std::size_t page_rows = 400;                       // html --limit
  std::optional<std::int64_t> least_jobs_of_figure;  // claims --least-jobs
  report::PayLimits least_paid;                      // pay --least-jobs, --least-employers
  std::string have;                                  // gap
  double target = 0.7;                               // gap --target
  std::string query;                                 // sql
  int new_days = 30;                                 // discover
  bool only_new = false;                             // discover
  std::string only;                                  // --table NAME: one table of several
};

// Rows of a table: as asked; else what people read is cut to `most`, and what programs read is not.
std::size_t rows_shown(const Common& common, const ReportArguments& arguments, std::size_t most = 50);

int usage_error(const std::string& message);

int rank_command(const Common& common, const ReportArguments& arguments);
int plan_command(const Common& common, const ReportArguments& arguments);
int claims_command(const Common& common, const ReportArguments& arguments);
int trend_command(const Common& common, const ReportArguments& arguments);
int skill_command(const Common& common, const ReportArguments& arguments);
int gap_command(const Common& common, const ReportArguments& arguments);
int sql_command(const Common& common, const ReportArguments& arguments);
int pay_command(const Common& common, const ReportArguments& arguments);
int postings_command(const Common& common, const ReportArguments& arguments);
int export_command(const Common& common, const ReportArguments& arguments);
int html_command(const Common& common, const ReportArguments& arguments);
int discover_command(const Common& common, const ReportArguments& arguments);
int extract_command(const Common& common);

}  // namespace radar::cli
