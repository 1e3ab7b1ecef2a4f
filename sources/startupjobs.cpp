// StartupJobs.cz partner feed.
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = job["position"].text();
  p.company = job["startup"].text();
  p.url = p.apply_url = job["url"].text();
  for (const auto& city : job["cities"]) add_location(p, city.text());
  p.employment_type = text::join(string_items(job["jobtypes"]), ", ");
  p.description = job["description"].raw_text();
  sighting.revision = job["lastUpdate"].text();  // of the last edit: no day of publication
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string url =
      base_url(options, "https://feedback.startupjobs.cz") + options.string_or("path", "/feed/json.php");
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.lists = {"/offers"};
  plan.read = read;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("startupjobs", url, {"startupjobs.cz"});
}

}  // namespace

extern const Kind k_startupjobs;
const Kind k_startupjobs = {"startupjobs",
                            "StartupJobs.cz feed",
                            "recorded feed; its URL is unverified",
                            "path, base_url",
                            ListingTruth::window,
                            {1, 2000, false},
                            make,
                            detect};

}  // namespace radar::sources
