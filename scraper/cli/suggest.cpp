// suggest: the employers' own boards that aggregators' postings lead to and that are not configured yet.
#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>

#include "scraper/cli/commands.h"
#include "scraper/cli/sources_file.h"
#include "scraper/store/posting_links.h"
#include "sources/json/json_writer.h"
#include "sources/text/utf8.h"

namespace radar::cli {
namespace {

struct Suggestion {
  sources::BoardProposal proposal;
  std::int64_t postings = 0;
  std::map<std::string, std::int64_t> companies;
  std::set<std::string> sources;
  std::string example;
};

class Suggestions {
 public:
  explicit Suggestions(const SourcesFile& file) : file_(file) {}

  // One posting: the boards that its links and, for a feed, its text name count once each.
  void add(const std::string& source, const std::string& company, const std::vector<std::string>& links,
           const std::string& text) {
    std::set<std::string> counted;
    for (const auto& link : links) {
      const auto url = text::parse_url(link);
      auto proposal = url ? sources::detect_board(*url) : std::nullopt;
      if (proposal) count(std::move(*proposal), source, company, link, counted);
    }
    if (text.empty()) return;
    for (auto& board : sources::boards_in_page(text::Url{}, text))
      count(std::move(board.proposal), source, company, "", counted);
  }

  [[nodiscard]] std::vector<Suggestion> sorted() const {
    std::vector<Suggestion> out;
    for (const auto& [key, suggestion] : found_) out.push_back(suggestion);
    std::stable_sort(out.begin(), out.end(),
                     [](const Suggestion& a, const Suggestion& b) { return a.postings > b.postings; });
    return out;
  }

 private:
  void count(sources::BoardProposal proposal, const std::string& source, const std::string& company,
             const std::string& link, std::set<std::string>& counted) {
    if (proposal.kind == "feed" || proposal.kind == "jsonld" || proposal.options_json == "{}") return;
    if (!file_.configured_as(proposal).empty()) return;
    const std::string key = proposal.kind + text::ascii_lower(proposal.options_json);
    if (!counted.insert(key).second) return;
    auto& suggestion = found_[key];
    if (suggestion.postings == 0) suggestion.proposal = std::move(proposal);
    ++suggestion.postings;
    suggestion.sources.insert(source);
    if (!company.empty()) ++suggestion.companies[company];
    if (suggestion.example.empty()) suggestion.example = link;
  }

  const SourcesFile& file_;
  std::map<std::string, Suggestion> found_;
};

std::string common_company(const Suggestion& s) {
  const auto most = std::max_element(s.companies.begin(), s.companies.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == s.companies.end() ? "" : most->first;
}

// Feeds and searches (windows) name employers' boards in their texts as well; a board's own text does not.
void read_postings(store::Store& store, Suggestions& suggestions) {
  store::for_each_posting(store, [&](const store::PostingLinks& posting) {
    suggestions.add(posting.source, posting.company, {posting.apply_url, posting.url},
                    posting.from_window ? store::load_text(store.database(), posting.text_id) : "");
  });
}

void print(const Suggestion& s, const std::string& id) {
  json::Writer w;
  w.begin_object().key("entry").raw(sources::entry_line(s.proposal, id, common_company(s)));
  w.key("postings").value(s.postings).key("sources").begin_array();
  for (const auto& source : s.sources) w.value(source);
  w.end_array().key("example").value(s.example).end_object();
  fmt::print("{}\n", w.take());
}

}  // namespace

int suggest_command(const Common& common) {
  json::ConfigFaults faults;
  SourcesFile file(common.config + "/sources.json", faults);
  if (!faults.empty()) return report_faults(faults);
  auto store = store::Store::open_read_only(common.db);
  if (!store) return usage_error(store.error().message);
  Suggestions suggestions(file);
  read_postings(**store, suggestions);
  for (const auto& suggestion : suggestions.sorted()) {
    const std::string id = file.free_id(suggestion.proposal.id, suggestion.proposal.kind);
    if (id.empty()) continue;
    file.reserve(id, suggestion.proposal);
    print(suggestion, id);
  }
  return 0;
}

}  // namespace radar::cli
