#include "scraper/cli/sources_file.h"

#include <algorithm>
#include <fstream>

#include "scraper/app/replace_file.h"
#include "sources/json/json_view.h"
#include "sources/text/utf8.h"

namespace radar::cli {
namespace {

// The options that say which board an entry is of, whatever their order and case.
std::string board_key(const json::View& entry, const std::string& kind) {
  std::vector<std::string> parts;
  for (const char* name :
       {"board", "host", "site", "url", "sitemap", "listing", "feed", "instance", "domain"}) {
    if (const std::string value = text::ascii_lower(entry[name].text()); !value.empty())
      parts.push_back(std::string(name) + "=" + value);
  }
  std::string key = kind;
  for (const auto& part : parts) key += "\n" + part;
  return key;
}

std::string board_key(const sources::BoardProposal& proposal) {
  const auto options = json::parse(proposal.options_json);
  return options ? board_key(options->root(), proposal.kind) : proposal.kind;
}

std::size_t skip_string(const std::string& s, std::size_t quote) {
  std::size_t i = quote + 1;
  while (i < s.size() && s[i] != '"') i += s[i] == '\\' ? 2 : 1;
  return i;
}

// Where the array of the top-level key "sources" ends; npos if there is none.
std::size_t end_of_sources(const std::string& s) {
  int depth = 0;
  bool ours = false;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s[i] == '"') {
      const std::size_t end = skip_string(s, i);
      if (depth == 1 && s.compare(i, end + 1 - i, "\"sources\"") == 0) ours = true;
      i = end;
    } else if (s[i] == '{' || s[i] == '[') {
      ++depth;
    } else if (s[i] == '}' || s[i] == ']') {
      --depth;
      if (ours && depth == 1) return i;
    }
  }
  return std::string::npos;
}

}  // namespace

SourcesFile::SourcesFile(std::string path, json::ConfigFaults& faults) : path_(std::move(path)) {
  std::ifstream in(path_, std::ios::binary);
  bytes_.assign(std::istreambuf_iterator<char>(in), {});
  (void)crawl::load_crawl_config(path_, faults);
  if (!faults.empty()) return;
  const auto document = json::parse(bytes_);
  if (!document) return;
  if (document->root()["defaults"].exists()) defaults_json_ = document->root()["defaults"].dump();
  for (const auto& entry : document->root()["sources"]) {
    const auto* kind = sources::find_kind(entry["kind"].text());
    const std::string key = board_key(entry, kind != nullptr ? std::string(kind->name) : "");
    by_id_[entry["id"].text()] = key;
    by_board_.emplace(key, entry["id"].text());
  }
}

std::string SourcesFile::configured_as(const sources::BoardProposal& proposal) const {
  const auto found = by_board_.find(board_key(proposal));
  return found == by_board_.end() ? "" : found->second;
}

std::string SourcesFile::free_id(const std::string& wanted, const std::string& kind) const {
  const std::string id = sources::entry_id(wanted);
  if (!has_id(id)) return id;
  const std::string other = sources::entry_id(id + "-" + kind);
  return has_id(other) ? "" : other;
}

void SourcesFile::reserve(const std::string& id, const sources::BoardProposal& proposal) {
  by_id_[id] = board_key(proposal);
  by_board_.emplace(board_key(proposal), id);
}

std::string SourcesFile::append(const std::vector<std::string>& lines) const {
  std::string text = bytes_;
  const auto end = end_of_sources(text);
  if (end == std::string::npos) return path_ + ": has no \"sources\" array to add to";
  const auto last = text.find_last_not_of(" \t\r\n", end - 1);
  std::string addition;
  for (const auto& line : lines)
    addition += (addition.empty() && text[last] == '[' ? "\n    " : ",\n    ") + line;
  text.insert(last + 1, addition);
  json::ConfigFaults faults;
  (void)crawl::parse_crawl_config(text, path_, faults);
  if (!faults.empty()) return faults.front().str();
  return app::replace_file(path_, text);
}

crawl::CrawlConfig SourcesFile::with_entry(const std::string& line, json::ConfigFaults& faults) const {
  return crawl::parse_crawl_config("{\"defaults\":" + defaults_json_ + ",\"sources\":[" + line + "]}",
                                   "entry", faults);
}

}  // namespace radar::cli
