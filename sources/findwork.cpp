// Findwork API: pages by the next link; needs the key FINDWORK_API_KEY.
#include "sources/json_listing.h"

namespace radar::sources {
namespace {

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = job["role"].text();
  p.company = job["company_name"].text();
  p.url = p.apply_url = job["url"].text();
  add_location(p, job["location"].text());
  if (job["remote"].boolean().value_or(false)) p.remote = model::Workplace::remote;
  p.employment_type = job["employment_type"].text();
  p.tags = string_items(job["keywords"]);
  p.description = job["text"].raw_text();
  read_posted(page.result, p, job["date_posted"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  std::string url = base_url(options, "https://findwork.dev") + "/api/jobs/?sort_by=date&page=1";
  const std::string search = options.string_or("search", "");
  if (!search.empty()) url += "&search=" + text::percent_encode(search);
  const std::string key = "Token {env:" + options.string_or("key", "FINDWORK_API_KEY") + "}";
  const auto pages = options.optional_int("max_pages", 1, 100).value_or(10);
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.start[0].headers = {{"Authorization", key}};
  plan.lists = {"/results"};
  plan.read = read;
  plan.next = [url, key, pages](JsonPage& page) -> std::optional<model::Request> {
    page.result.declared_total = page.root["count"].integer();
    const auto next = page_number(page, {}, "page", 1) + 1;
    if (page.root["next"].is_blank()) {
      page.end = Completeness::whole;
      return std::nullopt;
    }
    if (next > pages) return std::nullopt;
    auto request = numbered(get(text::with_parameter(url, "page", std::to_string(next))), next);
    request.headers = {{"Authorization", key}};
    return request;
  };
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "findwork.dev") return std::nullopt;
  return BoardProposal{"findwork", "findwork", "{}"};
}

}  // namespace

extern const Kind k_findwork;
const Kind k_findwork = {"findwork",
                         "Findwork API (key)",
                         "client code; no recorded response",
                         "search, key (environment variable), max_pages, base_url",
                         ListingTruth::window,
                         {1, 2000, false},
                         make,
                         detect};

}  // namespace radar::sources
