// RSS 2.0, RSS 1.0 (RDF) and Atom feeds of any site: the newest entries, a window.
#include "sources/feed_reader.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string url = options.required_string("url");
  const auto parsed = text::parse_url(url);
  if (!url.empty() && !parsed) options.fault("url", "must be an absolute http or https URL");
  const std::string base = base_url(options, "");
  const bool company_in_title = options.boolean_or("company_in_title", false);
  // A base URL stands in for the feed's host.
  const bool moved = !base.empty() && parsed;
  return std::make_unique<FeedSource>(
      moved ? base + parsed->path + (parsed->has_query ? "?" + parsed->query : "") : url,
      company_in_title ? [](const markup::XmlNode&, model::Posting& p) { split_company_title(p); }
                       : FeedSource::Refine());
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
                     "url, company_in_title, base_url",
                     ListingTruth::window,
                     {1, 2000, true},
                     make,
                     detect};

}  // namespace radar::sources
