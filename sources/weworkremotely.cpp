// We Work Remotely: RSS of a category or of everything; asks for a link back.
#include "sources/feed_reader.h"
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

void refine(const markup::XmlNode& item, model::Posting& p) {
  split_company_title(p);
  p.remote = model::Workplace::remote;  // the board lists nothing else
  const std::string skills = item.child("skills").text();
  for (const auto skill : text::split(skills, ',')) {
    if (!text::trim(skill).empty()) p.tags.emplace_back(text::trim(skill));
  }
  p.department = item.child("category").text();
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string base = base_url(options, "https://weworkremotely.com");
  const std::string category = options.string_or("category", "");
  return std::make_unique<FeedSource>(
      base +
          (category.empty() ? "/remote-jobs.rss" : "/categories/" + text::percent_encode(category) + ".rss"),
      refine);
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("weworkremotely", url, {"weworkremotely.com"});
}

}  // namespace

extern const Kind k_weworkremotely;
const Kind k_weworkremotely = {"weworkremotely",
                               "We Work Remotely RSS",
                               "recorded feeds",
                               "category, base_url",
                               ListingTruth::window,
                               {1, 2000, true},
                               make,
                               detect};

}  // namespace radar::sources
