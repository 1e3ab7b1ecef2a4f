// The report as a set of CSV files with their description.
#include <algorithm>
#include <filesystem>
#include <iterator>

#include "analysis/cli/file_set.h"
#include "analysis/cli/whole_report.h"
#include "analysis/render/datapackage.h"
#include "analysis/render/render.h"
#include "sources/text/sha256.h"

namespace radar::cli {
namespace {

namespace fs = std::filesystem;

// The tables under the names that dashboards know them by.
std::vector<report::Table> exported(Session& session) {
  auto report = whole_report(session, true);
  auto tables = std::move(report.tables);
  for (auto& table : tables) {
    if (table.id == "rank") table.id = "skills";
  }
  std::move(report.data.begin(), report.data.end(), std::back_inserter(tables));
  return tables;
}

render::PackageHead head_of(const report::Sample& sample) {
  render::PackageHead head;
  head.title = "Skills Radar: what job postings ask for";
  head.created = text::format_datetime(report_time(sample.filters));
  head.is_sample = sample.is_sample_data;
  head.description =
      "Shares are fractions from 0 to 1, dates ISO 8601 in UTC, an empty field is a missing value. A text "
      "that a "
      "spreadsheet would run as a formula has an apostrophe in front.";
  for (const auto& note : sample.notes) head.description += " " + note;
  return head;
}

}  // namespace

int export_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  const fs::path directory = arguments.directory;
  std::error_code error;
  fs::create_directories(directory, error);
  if (error) return usage_error(arguments.directory + ": cannot be made: " + error.message());
  const auto tables = exported(*session);
  std::vector<SetFile> files;
  std::map<std::string, render::PackageFile> written;
  for (const auto& table : tables) {
    files.push_back({table.id + ".csv", render::to_csv(table)});
    written[table.id] = {files.back().bytes.size(), text::hex(text::sha256(files.back().bytes))};
  }
  if (session->sample.is_sample_data) files.push_back({k_sample_mark, session->sample.notes.front() + "\n"});
  files.push_back({k_package, render::datapackage(tables, head_of(session->sample), written)});
  const auto failed = publish_set(directory, files);
  if (!failed.empty()) return usage_error((directory / failed).string() + ": cannot be written");
  if (!common.quiet)
    std::fprintf(stderr, "%zu CSV files and %s in %s\n", tables.size(), k_package,
                 arguments.directory.c_str());
  return k_ok;
}

}  // namespace radar::cli
