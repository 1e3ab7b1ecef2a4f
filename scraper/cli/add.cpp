// add: from a careers page, or a list of boards, to entries of sources.json.
#include <fmt/core.h>

#include <algorithm>
#include <cstdio>

#include "scraper/app/lock.h"
#include "scraper/app/paths.h"
#include "scraper/cli/commands.h"
#include "scraper/cli/sources_file.h"
#include "scraper/crawl/probe.h"
#include "scraper/importer/csv.h"
#include "sources/text/utf8.h"

namespace radar::cli {
namespace {

using sources::BoardProposal;

// What was found behind a URL: the board, or why not.
struct Found {
  std::optional<BoardProposal> proposal;
  std::string why;
};

// The page itself is fetched once, only when its address tells nothing.
Found find_board(const SourcesFile& file, const std::string& page) {
  const auto url = text::parse_url(page);
  if (!url || (url->scheme != "http" && url->scheme != "https"))
    return {std::nullopt, page + ": not an absolute http or https URL"};
  if (auto proposal = sources::detect_board(*url)) return {std::move(proposal), ""};
  json::ConfigFaults faults;
  const auto config = file.with_entry(R"({"id":"page","kind":"feed","url":"https://page.invalid/"})", faults);
  const auto response = crawl::fetch_page(config, app::version(), page);
  if (!response)
    return {std::nullopt, page + ": no known job system in this address, and the page did not come: " +
                              response.error().detail};
  if (response->status >= 400)
    return {std::nullopt, page + ": no known job system in this address, and the page answers HTTP " +
                              std::to_string(response->status)};
  const auto landed = text::parse_url(response->url);
  if (landed) {
    if (auto proposal = sources::detect_board(*landed)) return {std::move(proposal), ""};
  }
  const auto boards = sources::boards_in_page(landed.value_or(*url), model::body_text(*response));
  if (boards.empty()) return {std::nullopt, page + ": no known job system behind this page"};
  for (std::size_t i = 1; i < boards.size(); ++i) {
    fmt::print(stderr, "also named there: {} {}\n", boards[i].proposal.kind, boards[i].proposal.options_json);
  }
  return {boards.front().proposal, ""};
}

// Says what the board answered. An answer that is no listing refuses the entry; where nothing came at all
// (no network) the entry may still be right, so it is shown, yet not written unless asked for unchecked.
bool check_board(const SourcesFile& file, const std::string& line, bool to_write) {
  json::ConfigFaults faults;
  const auto config = file.with_entry(line, faults);
  if (!faults.empty()) {
    usage_error(faults.front().str());
    return false;
  }
  const auto probe = crawl::probe_board(config, app::version(), config.sources.front());
  const std::string& id = config.sources.front().id;
  switch (probe.answer) {
    case crawl::BoardProbe::Answer::refused:
      usage_error(id + ": the board does not answer with a listing: " + probe.why, 1);
      return false;
    case crawl::BoardProbe::Answer::silent:
      if (to_write) {
        usage_error(id + ": could not be checked, so not written (--no-check writes unasked): " + probe.why,
                    1);
        return false;
      }
      fmt::print(stderr, "{}: could not be checked: {}\n", id, probe.why);
      return true;
    default:
      fmt::print(stderr, "{}: {}{} postings{}\n", id, probe.at_least ? "at least " : "", probe.count,
                 probe.board_name.empty() ? "" : " of " + probe.board_name);
      return true;
  }
}

void with_base_url(BoardProposal& proposal, const std::string& base) {
  const bool none = proposal.options_json == "{}";
  proposal.options_json.insert(proposal.options_json.size() - 1,
                               std::string(none ? "" : ",") + "\"base_url\":" + json::quoted(base));
}

// Who writes waits until nobody else does. 0, or the exit code after its line on stderr.
int take_turn(const std::string& path, const AddArguments& arguments, std::optional<app::EditLock>& lock) {
  if (!arguments.write) return 0;
  auto turn = app::EditLock::wait_for(path);
  if (!turn) return usage_error(turn.error());
  lock.emplace(std::move(*turn));
  return 0;
}

// A row of the list as a proposal: its kind and slug where the kind takes a board, else its URL.
std::optional<BoardProposal> proposal_of(const std::string& kind_name, const std::string& slug,
                                         const std::string& url) {
  const auto* kind = sources::find_kind(kind_name);
  const auto parsed = text::parse_url(url);
  auto by_url = parsed ? sources::detect_board(*parsed) : std::nullopt;
  if (kind == nullptr) return kind_name.empty() ? by_url : std::nullopt;
  if (by_url && by_url->kind == kind->name) return by_url;
  if (slug.empty()) return std::nullopt;
  BoardProposal proposal{std::string(kind->name), text::ascii_lower(slug),
                         "{\"board\":" + json::quoted(slug) + "}"};
  json::ConfigFaults faults;
  const auto options = json::ConfigFile::parse(proposal.options_json, "entry", faults);
  json::ConfigObject object(options.root(), faults);
  (void)kind->make(object, faults);
  object.finish();
  return faults.empty() ? std::optional(proposal) : std::nullopt;
}

class BoardList {
 public:
  BoardList(SourcesFile& file, std::string name) : file_(file), name_(std::move(name)) {}

  // "" or why the file as a whole is no list of boards.
  [[nodiscard]] std::string read(const std::string& bytes) {
    const auto lines = text::split(bytes, '\n');
    std::size_t at = 0;
    const auto next_line = [&]() -> std::optional<std::string> {
      while (at < lines.size() && lines[at].starts_with('#')) ++at;
      if (at == lines.size()) return std::nullopt;
      line_numbers_.push_back(at + 1);
      std::string line(lines[at++]);
      if (line.ends_with('\r')) line.pop_back();
      return line;
    };
    const bool tabs = bytes.find('\t') != std::string::npos;
    importer::CsvReader reader(next_line, tabs ? '\t' : ',');
    auto header = reader.next();
    if (!header) return name_ + ": has no header row; it names the columns kind, slug (or url) and name";
    for (auto& name : header->fields) columns_.push_back(text::ascii_lower(text::trim(name)));
    if (!has("url") && !(has("kind") && has("slug")))
      return place_of(*header) + ": names neither a column url nor kind and slug";
    while (auto record = reader.next()) add(*record);
    return "";
  }

  std::vector<std::string> entries;
  std::size_t refused = 0, known = 0;

 private:
  [[nodiscard]] bool has(std::string_view column) const {
    return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
  }
  // The reader counts the lines that it was given, and comments are none of them.
  [[nodiscard]] std::string place_of(const importer::CsvRecord& record) const {
    return fmt::format("{}:{}", name_, line_numbers_.at(static_cast<std::size_t>(record.line) - 1));
  }
  void add(const importer::CsvRecord& record) {
    const auto refuse = [&](const std::string& why) {
      ++refused;
      fmt::print("{}: {}\n", place_of(record), why);
    };
    const auto cell = [&](std::string_view name) -> std::string {
      for (std::size_t i = 0; i < columns_.size() && i < record.fields.size(); ++i) {
        if (columns_[i] == name) return std::string(text::trim(record.fields[i]));
      }
      return "";
    };
    const std::string what = cell("kind") + " " + (cell("slug").empty() ? cell("url") : cell("slug"));
    if (text::trim(what).empty()) return refuse("names no board");
    const auto proposal = proposal_of(cell("kind"), cell("slug"), cell("url"));
    if (!proposal) return refuse(what + ": no kind reads this board");
    if (const auto id = file_.configured_as(*proposal); !id.empty()) {
      ++known;
      return refuse(what + ": configured already as " + id);
    }
    const std::string id = file_.free_id(proposal->id, proposal->kind);
    if (id.empty()) return refuse(what + ": its id is taken by another board");
    file_.reserve(id, *proposal);
    entries.push_back(sources::entry_line(*proposal, id, cell("name")));
  }
  SourcesFile& file_;
  std::string name_;
  std::vector<std::string> columns_;
  std::vector<std::size_t> line_numbers_;  // of the lines that are no comments
};

int add_from_file(const std::string& path, const AddArguments& arguments) {
  const auto bytes = read_input(arguments.from);
  if (!bytes) return k_usage;
  // Read under the lock: others may be adding to it.
  std::optional<app::EditLock> lock;
  if (const int code = take_turn(path, arguments, lock); code != 0) return code;
  json::ConfigFaults faults;
  SourcesFile file(path, faults);
  if (!faults.empty()) return report_faults(faults);
  BoardList list(file, arguments.from);
  if (const auto why = list.read(*bytes); !why.empty()) return usage_error(why);
  if (arguments.write && !list.entries.empty()) {
    if (const std::string why = file.append(list.entries); !why.empty()) return usage_error(why);
  }
  if (!arguments.write) {
    for (const auto& entry : list.entries) fmt::print("{}\n", entry);
  }
  fmt::print("{} entries{}, {} refused ({} of them configured already)\n", list.entries.size(),
             arguments.write ? " added" : "", list.refused, list.known);
  return 0;
}

// The entry's line, under an id that is free. Error: the exit code, after its line on stderr.
Result<std::string, int> new_line(const SourcesFile& file, const BoardProposal& board,
                                  const AddArguments& arguments) {
  if (const auto id = file.configured_as(board); !id.empty() && arguments.write)
    return fail(usage_error("this board is configured already, as " + id));
  if (!arguments.id.empty() && file.has_id(arguments.id) && arguments.write)
    return fail(usage_error("the id " + arguments.id + " is configured already; name another with --id"));
  const std::string wanted = arguments.id.empty() ? board.id : arguments.id;
  const std::string id = arguments.write ? file.free_id(wanted, board.kind) : sources::entry_id(wanted);
  if (id.empty())
    return fail(usage_error("the id " + wanted + " is configured already; name another with --id"));
  return sources::entry_line(board, id);
}

// The board has been looked at without a lock, for that takes as long as the network does: what is free is
// found out anew.
Result<std::string, int> write_entry(const std::string& path, const BoardProposal& board,
                                     const AddArguments& arguments) {
  std::optional<app::EditLock> lock;
  if (const int code = take_turn(path, arguments, lock); code != 0) return fail(code);
  json::ConfigFaults faults;
  const SourcesFile file(path, faults);
  if (!faults.empty()) return fail(report_faults(faults));
  auto line = new_line(file, board, arguments);
  if (!line) return line;
  if (const std::string why = file.append({*line}); !why.empty()) return fail(usage_error(why));
  return line;
}

}  // namespace

int add_command(const Common& common, const AddArguments& arguments) {
  const std::string path = common.config + "/sources.json";
  if (!arguments.from.empty()) return add_from_file(path, arguments);
  if (arguments.url.empty()) return usage_error("add needs a URL or --from FILE");
  if (!arguments.id.empty() && !crawl::is_source_id(arguments.id))
    return usage_error("--id " + arguments.id + ": may hold letters, digits and . _ : - only");
  json::ConfigFaults faults;
  const SourcesFile file(path, faults);
  if (!faults.empty()) return report_faults(faults);
  auto found = find_board(file, arguments.url);
  if (!found.proposal) return usage_error(found.why);
  if (!arguments.base_url.empty()) with_base_url(*found.proposal, arguments.base_url);
  auto line = new_line(file, *found.proposal, arguments);
  if (!line) return line.error();
  const bool ask = arguments.check || (arguments.write && !arguments.no_check);
  if (ask && !check_board(file, *line, arguments.write)) return 1;
  if (arguments.write) line = write_entry(path, *found.proposal, arguments);
  if (!line) return line.error();
  fmt::print("{}\n", *line);
  return 0;
}

}  // namespace radar::cli
