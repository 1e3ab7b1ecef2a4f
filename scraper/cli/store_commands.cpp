// import and add: what comes into the database and the config by hand.
#include <fmt/core.h>

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>

#include "scraper/app/lock.h"
#include "scraper/app/paths.h"
#include "scraper/cli/commands.h"
#include "scraper/importer/importer.h"
#include "scraper/store/store.h"
#include "sources/json/json_config.h"
#include "sources/json/json_writer.h"
#include "sources/source.h"
#include "sources/text/utf8.h"

namespace radar::cli {
namespace {

std::string entry_line(const std::string& id, const sources::BoardProposal& proposal) {
  std::string options = proposal.options_json.substr(1, proposal.options_json.size() - 2);
  return "{\"id\":" + json::quoted(id) + ",\"kind\":" + json::quoted(proposal.kind) +
         (options.empty() ? "" : "," + options) + "}";
}

std::optional<sources::BoardProposal> detect(const std::string& url) {
  const auto parsed = text::parse_url(url);
  if (!parsed) return std::nullopt;
  for (const auto* kind : sources::all_kinds()) {
    if (kind->detect == nullptr) continue;
    if (auto proposal = kind->detect(*parsed, "")) return proposal;
  }
  return std::nullopt;
}

// Inserts the lines before the end of the "sources" array, written beside the file and moved over it.
std::string add_to_config(const std::string& path, const std::vector<std::string>& lines) {
  std::ifstream in(path, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  const auto end = text.rfind(']');
  if (!in || end == std::string::npos) return path + ": has no \"sources\" array to add to";
  const auto last = text.find_last_not_of(" \t\r\n", end - 1);
  std::string addition;
  for (const auto& line : lines)
    addition += (addition.empty() && text[last] == '[' ? "\n    " : ",\n    ") + line;
  text.insert(last + 1, addition);
  json::ConfigFaults faults;
  (void)json::ConfigFile::parse(text, path, faults);
  if (!faults.empty()) return faults.front().str();
  const std::string beside = path + ".new";
  {
    std::ofstream out(beside, std::ios::binary);
    out << text;
    if (!out.flush()) return beside + ": cannot be written";
  }
  std::error_code error;
  std::filesystem::rename(beside, path, error);
  return error ? path + ": cannot be replaced: " + error.message() : "";
}

std::vector<std::string> configured_ids(const std::string& path) {
  json::ConfigFaults faults;
  std::vector<std::string> ids;
  for (const auto& entry : json::ConfigFile::load(path, faults).root().member("sources").elements()) {
    ids.push_back(entry.member("id").string_value());
  }
  return ids;
}

int add_from_file(const Common& common, const AddArguments& arguments) {
  const auto bytes = read_input(arguments.from);
  if (!bytes) return k_usage;
  auto ids = configured_ids(common.config + "/sources.json");
  std::vector<std::string> columns, lines;
  std::size_t number = 0, refused = 0;
  for (auto line : text::split(*bytes, '\n')) {
    ++number;
    line = text::trim(line);
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> cells;
    for (const auto cell : text::split(line, line.find('\t') != std::string_view::npos ? '\t' : ','))
      cells.emplace_back(text::trim(cell));
    if (columns.empty()) {
      columns = cells;
      continue;
    }
    const auto cell = [&](std::string_view name) {
      for (std::size_t i = 0; i < columns.size() && i < cells.size(); ++i) {
        if (columns[i] == name) return cells[i];
      }
      return std::string();
    };
    std::optional<sources::BoardProposal> proposal;
    if (const auto* kind = sources::find_kind(cell("kind")); kind != nullptr && !cell("slug").empty()) {
      proposal = sources::BoardProposal{cell("kind"), text::ascii_lower(cell("slug")),
                                        "{\"board\":" + json::quoted(cell("slug")) + "}"};
    } else if (!cell("url").empty()) {
      proposal = detect(cell("url"));
    }
    if (!proposal) {
      ++refused;
      fmt::print(stderr, "{}:{}: no kind is known for this line\n", arguments.from, number);
      continue;
    }
    std::string id;
    for (const char c : proposal->id)
      id += text::is_ascii_alpha(c) || text::is_ascii_digit(c) || c == '.' || c == '-' ? c : '-';
    if (std::find(ids.begin(), ids.end(), id) != ids.end()) {
      ++refused;
      fmt::print(stderr, "{}:{}: the id {} is configured already\n", arguments.from, number, id);
      continue;
    }
    ids.push_back(id);
    std::string entry = entry_line(id, *proposal);
    if (!cell("name").empty()) entry.insert(entry.size() - 1, ",\"company\":" + json::quoted(cell("name")));
    lines.push_back(std::move(entry));
  }
  if (arguments.write && !lines.empty()) {
    if (const std::string why = add_to_config(common.config + "/sources.json", lines); !why.empty())
      return usage_error(why);
  } else {
    for (const auto& line : lines) fmt::print("{}\n", line);
  }
  fmt::print(stderr, "{} entries{}, {} refused\n", lines.size(), arguments.write ? " added" : "", refused);
  return 0;
}

}  // namespace

int add_command(const Common& common, const AddArguments& arguments) {
  if (!arguments.from.empty()) return add_from_file(common, arguments);
  if (arguments.url.empty()) return usage_error("add needs a URL or --from FILE");
  const auto proposal = detect(arguments.url);
  if (!proposal) return usage_error(arguments.url + ": no known job system behind this URL");
  const std::string id = arguments.id.empty() ? proposal->id : arguments.id;
  const std::string line = entry_line(id, *proposal);
  if (arguments.write) {
    const auto ids = configured_ids(common.config + "/sources.json");
    if (std::find(ids.begin(), ids.end(), id) != ids.end())
      return usage_error("the id " + id + " is configured already; name another with --id");
    if (const std::string why = add_to_config(common.config + "/sources.json", {line}); !why.empty())
      return usage_error(why);
  }
  fmt::print("{}\n", line);
  return 0;
}

int import_command(const Common& common, const std::vector<std::string>& files, const std::string& source) {
  const auto lock = app::RunLock::acquire(common.db);
  if (!lock)
    return usage_error(common.db + ": another run holds the lock, or its folder cannot be written", k_locked);
  for (const auto& file : files) {
    if (!std::ifstream(file)) return usage_error(file + ": cannot be read");
  }
  auto store = store::Store::open(common.db);
  if (!store) return usage_error(store.error().message);
  const auto run = (*store)->begin_run("import", std::time(nullptr), app::version(), "");
  int code = 0;
  for (const auto& file : files) {
    const auto result = importer::import_file(**store, run, file, source, std::time(nullptr));
    if (!result) {
      code = usage_error(result.error());
      continue;
    }
    for (const auto& fault : result->faults) fmt::print(stderr, "{}\n", fault);
    fmt::print("{}: {} read, {} new, {} changed, {} refused\n", file, result->read, result->new_,
               result->changed, result->refused);
    if (result->refused > 0 && code == 0) code = 1;
  }
  (*store)->finish_run(run, std::time(nullptr), code == 0 ? "ok" : "partial");
  return code;
}

}  // namespace radar::cli
