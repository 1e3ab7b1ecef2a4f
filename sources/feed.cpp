// RSS 2.0, RSS 1.0 (RDF) and Atom feeds of any site: the newest entries, a window.
#include <re2/re2.h>

#include <vector>

#include "sources/feed_reader.h"
#include "sources/html_listing.h"

namespace radar::sources {
namespace {

// The named groups "title", "company" and "location" of a pattern that the title matches.
void split_by_pattern(const re2::RE2& titles, model::Posting& p) {
  std::vector<std::string> groups(static_cast<std::size_t>(titles.NumberOfCapturingGroups()));
  std::vector<re2::RE2::Arg> arguments;
  for (auto& group : groups) arguments.emplace_back(&group);
  std::vector<const re2::RE2::Arg*> pointers;
  for (const auto& argument : arguments) pointers.push_back(&argument);
  if (!re2::RE2::FullMatchN(p.title, titles, pointers.data(), static_cast<int>(pointers.size()))) return;
  const auto& names = titles.NamedCapturingGroups();
  const auto group = [&](const char* name) {
    const auto at = names.find(name);
    return at == names.end() ? std::string() : groups[static_cast<std::size_t>(at->second - 1)];
  };
  if (auto company = group("company"); !company.empty()) p.company = std::move(company);
  add_location(p, group("location"));
  if (auto title = group("title"); !title.empty()) p.title = std::move(title);
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string url = options.required_string("url");
  const auto parsed = text::parse_url(url);
  if (!url.empty() && !is_web_url(url)) options.fault("url", k_not_a_web_url);
  const std::string base = base_url(options, "");
  const bool company_in_title = options.boolean_or("company_in_title", false);
  std::shared_ptr<const re2::RE2> titles;
  if (const std::string given = options.string_or("title_pattern", ""); !given.empty()) {
    titles = compile_pattern(given);
    if (!titles) options.fault("title_pattern", "not a regular expression (RE2)");
  }
  // A base URL stands in for the feed's host.
  const bool moved = !base.empty() && parsed;
  return std::make_unique<FeedSource>(
      moved ? base + parsed->path + (parsed->has_query ? "?" + parsed->query : "") : url,
      [company_in_title, titles](const markup::XmlNode&, model::Posting& p) {
        if (company_in_title) split_company_title(p);
        if (titles) split_by_pattern(*titles, p);
      });
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (!url.path.ends_with(".rss") && !url.path.ends_with(".atom") && !url.path.ends_with("/feed"))
    return std::nullopt;
  return BoardProposal{"feed", url.host, std::string("{\"url\":\"") + url.str() + "\"}"};
}

}  // namespace

extern const Kind k_feed;
const Kind k_feed = {"feed",
                     "RSS 2.0, RDF and Atom feeds",
                     "recorded responses, RSS 2.0, RFC 4287",
                     "url, company_in_title, title_pattern (RE2, groups title, company, location), base_url",
                     ListingTruth::window,
                     {1, 2000, true},
                     make,
                     detect};

}  // namespace radar::sources
