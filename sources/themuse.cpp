// The Muse API: pages of 20 by category and place.
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::int64_t k_page = 20;

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = job["name"].text();
  p.company = job["company"]["name"].text();
  p.url = p.apply_url = job["refs"]["landing_page"].text();
  for (const auto& place : job["locations"]) {
    const std::string name = place["name"].text();
    if (name == "Flexible / Remote") p.remote = model::Workplace::remote;
    add_location(p, name);
  }
  p.department = text::join(string_items(job["categories"], "name"), ", ");
  p.tags = string_items(job["levels"], "name");
  p.description = job["contents"].raw_text();
  read_posted(page.result, p, job["publication_date"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  std::string url = base_url(options, "https://www.themuse.com") + "/api/public/jobs?page=0";
  for (const auto& category : string_or_list(options, "category", "categories"))
    url += "&category=" + text::percent_encode(category);
  for (const auto& place : string_or_list(options, "location", "locations"))
    url += "&location=" + text::percent_encode(place);
  for (const auto& level : string_or_list(options, "level", "levels"))
    url += "&level=" + text::percent_encode(level);
  if (const std::string company = options.string_or("employer", ""); !company.empty())
    url += "&company=" + text::percent_encode(company);
  const auto pages = options.optional_int("max_pages", 1, 99).value_or(20);
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.lists = {"/results"};
  plan.read = read;
  plan.next = [url, pages](JsonPage& page) -> std::optional<model::Request> {
    const auto next = page_number(page, page.root["page"], "page", 0) + 1;
    const auto count = page.root["page_count"].integer();
    page.result.declared_total = page.root["total"].integer();
    const bool more = count ? next < *count
                            : more_after(page, page.root["items_per_page"], k_page,
                                         (next - 1) * k_page + static_cast<std::int64_t>(page.listed));
    if (!more) page.end = Completeness::whole;
    if (!more || next >= pages) return std::nullopt;
    return numbered(get(text::with_parameter(url, "page", std::to_string(next))), next);
  };
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("themuse", url, {"themuse.com"});
}

}  // namespace

extern const Kind k_themuse;
const Kind k_themuse = {
    "themuse",
    "The Muse public API",
    "recorded response, client code",
    "category or categories, location or locations, level or levels, employer, max_pages, base_url",
    ListingTruth::window,
    {1, 2000, false},
    make,
    detect};

}  // namespace radar::sources
