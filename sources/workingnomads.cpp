// Working Nomads: one array of remote jobs.
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

// https://www.workingnomads.com/job/go/1719512/
std::string digits_of(const std::string& url) {
  std::string digits;
  const auto at = url.find("/job/go/");
  for (std::size_t i = at == std::string::npos ? url.size() : at + 8; i < url.size(); ++i) {
    if (!text::is_ascii_digit(url[i])) break;
    digits += url[i];
  }
  return digits;
}

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.url = p.apply_url = job["url"].text();
  p.id = digits_of(p.url);
  if (p.id.empty()) p.id = p.url;
  p.title = job["title"].text();
  p.company = job["company_name"].text();
  add_location(p, job["location"].text());
  p.remote = model::Workplace::remote;  // the board lists nothing else
  p.department = job["category_name"].text();
  p.tags = string_items(job["tags"]);
  p.description = job["description"].raw_text();
  read_posted(page.result, p, job["pub_date"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string url = base_url(options, "https://www.workingnomads.com") + "/api/exposed_jobs/";
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.lists = {""};
  plan.read = read;
  plan.last_page = Completeness::cut_by_source;  // the feed does not say that it is everything
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("workingnomads", url, {"workingnomads.com"});
}

}  // namespace

extern const Kind k_workingnomads;
const Kind k_workingnomads = {"workingnomads",
                              "Working Nomads feed",
                              "recorded response",
                              "base_url",
                              ListingTruth::window,
                              {1, 2000, false},
                              make,
                              detect};

}  // namespace radar::sources
