// Workable widget API: one answer holds the account, the same posting once per location.
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["shortcode"].text();
  p.title = job["title"].text();
  p.company = page.root["name"].text();
  p.url = job["url"].text();
  p.apply_url = job["application_url"].text();
  for (const auto& place : job["locations"]) {
    if (!place["hidden"].boolean().value_or(false))
      add_location(p, joined_place(place, {"city", "region", "country"}));
  }
  if (job["locations"].is_blank()) add_location(p, joined_place(job, {"city", "state", "country"}));
  p.remote = model::workplace_from(job["workplace"].text());
  if (!p.remote && job["telecommuting"].boolean().value_or(false)) p.remote = model::Workplace::remote;
  p.employment_type = job["employment_type"].text();
  p.department = job["department"].text();
  p.description = job["description"].raw_text();
  sighting.text_complete = job["description"].exists();
  read_posted(page.result, p, job["published_on"].is_blank() ? job["created_at"] : job["published_on"],
              page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  JsonListing::Plan plan;
  plan.start = {get(base_url(options, "https://apply.workable.com") + "/api/v1/widget/accounts/" +
                    text::percent_encode(board) + "?details=true")};
  plan.lists = {"/jobs"};
  plan.read = read;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host == "apply.workable.com") {
    const std::string first = path_segment(url, 0);
    if (first == "api") return propose("workable", path_segment(url, 4));
    if (first == "j") return std::nullopt;  // a posting's short link does not name the account
    return propose("workable", first);
  }
  if (url.host == "www.workable.com" && path_segment(url, 0) == "api")
    return propose("workable", path_segment(url, 2));
  return propose_subdomain("workable", url, ".workable.com");
}

}  // namespace

extern const Kind k_workable;
const Kind k_workable = {"workable",
                         "Workable accounts",
                         "recorded responses",
                         "board, base_url",
                         ListingTruth::full_list,
                         {1, 1500, false},
                         make,
                         detect};

}  // namespace radar::sources
