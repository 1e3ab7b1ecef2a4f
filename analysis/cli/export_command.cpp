// A set of CSV files that dashboards read while it is replaced: every file is written beside its place first,
// then all are renamed into it, the description last; files of an earlier set that this one lacks are
// removed.
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "analysis/cli/whole_report.h"
#include "analysis/render/datapackage.h"
#include "analysis/render/render.h"
#include "sources/json/json_view.h"

namespace radar::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* k_package = "datapackage.json";
constexpr const char* k_sample_mark =
    "SAMPLE-DATA.txt";  // beside the CSV files, which have no room for a note

struct File {
  std::string name, bytes;
};

// The tables under the names that dashboards know them by.
std::vector<report::Table> exported(Session& session) {
  auto report = whole_report(session, report::Window::month, true);
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

// Files that the folder's earlier description lists: ours to remove, and nobody else's.
std::set<std::string> earlier_files(const fs::path& directory) {
  std::set<std::string> out;
  std::ifstream in(directory / k_package, std::ios::binary);
  const auto document = json::parse(std::string(std::istreambuf_iterator<char>(in), {}));
  if (!document) return out;
  for (const auto& resource : document->root()["resources"]) {
    const auto name = resource["path"].text();
    if (name.find('/') == std::string::npos && fs::path(name).extension() == ".csv") out.insert(name);
  }
  if (document->root()["sample_data"].boolean().value_or(false)) out.insert(k_sample_mark);
  return out;
}

// Writes all files into a folder beside their places. "" or the one that could not be written.
std::string stage_files(const fs::path& stage, const std::vector<File>& files) {
  std::error_code error;
  fs::create_directory(stage, error);
  for (const auto& file : files) {
    if (!write_beside((stage / file.name).string(), file.bytes)) return file.name;
  }
  return "";
}

std::string move_files(const fs::path& stage, const fs::path& directory, const std::vector<File>& files) {
  for (const auto& file : files) {  // nothing is replaced if something stands in one file's way
    if (fs::is_directory(directory / file.name)) return file.name;
  }
  for (const auto& file : files) {
    std::error_code error;
    fs::rename(stage / file.name, directory / file.name, error);
    if (error) return file.name;
  }
  return "";
}

// "" or the file that could not be written.
std::string replace_set(const fs::path& directory, const std::vector<File>& files) {
  auto stale = earlier_files(directory);
  for (const auto& file : files) stale.erase(file.name);
  const fs::path stage = directory / (".export." + std::to_string(::getpid()));
  auto failed = stage_files(stage, files);
  if (failed.empty()) failed = move_files(stage, directory, files);
  std::error_code error;
  if (failed.empty()) {
    for (const auto& name : stale) fs::remove(directory / name, error);
  }
  fs::remove_all(stage, error);
  return failed;
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
  std::vector<File> files;
  for (const auto& table : tables) files.push_back({table.id + ".csv", render::to_csv(table)});
  if (session->sample.is_sample_data) files.push_back({k_sample_mark, session->sample.notes.front() + "\n"});
  files.push_back({k_package, render::datapackage(tables, head_of(session->sample))});
  const auto failed = replace_set(directory, files);
  if (!failed.empty()) return usage_error((directory / failed).string() + ": cannot be written");
  if (!common.quiet)
    std::fprintf(stderr, "%zu CSV files and %s in %s\n", tables.size(), k_package,
                 arguments.directory.c_str());
  return k_ok;
}

}  // namespace radar::cli
