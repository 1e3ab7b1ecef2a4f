// Recruitee (Tellent) careers API: all published offers with their texts.
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

void read_workplace(const json::View& job, model::Posting& p) {
  if (job["hybrid"].boolean().value_or(false))
    p.remote = model::Workplace::hybrid;
  else if (job["remote"].boolean().value_or(false))
    p.remote = model::Workplace::remote;
  else if (job["on_site"].boolean().value_or(false))
    p.remote = model::Workplace::onsite;
}

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = job["title"].text();
  p.company = job["company_name"].text();
  p.url = job["careers_url"].text();
  p.apply_url = job["careers_apply_url"].text();
  for (const auto& place : job["locations"]) {
    const std::string where = joined_place(place, {"city", "state", "country"});
    add_location(p, where.empty() ? place["name"].text() : where);
  }
  if (p.locations.empty()) add_location(p, job["location"].text());
  if (!job["location"].is_blank()) p.location = text::collapse_space(job["location"].text());
  read_workplace(job, p);
  p.employment_type = job["employment_type_code"].text();
  p.department = job["department"].text();
  HtmlParts parts;
  parts.add(job["description"].raw_text());
  parts.add(job["requirements"].raw_text());
  parts.add(job["highlight"].raw_text());
  p.description = parts.take();
  const auto pay = job["salary"];
  p.salary =
      pay_between(pay["min"], pay["max"], pay["currency"].text(), model::interval_from(pay["period"].text()));
  p.tags = string_items(job["tags"]);
  p.valid_through = job["close_at"].text();
  sighting.revision = job["updated_at"].text();
  read_posted(page.result, p, job["published_at"].is_blank() ? job["created_at"] : job["published_at"],
              page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  JsonListing::Plan plan;
  plan.start = {get(base_url(options, board_host(board, ".recruitee.com")) + "/api/offers/")};
  plan.lists = {"/offers"};
  plan.read = read;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_subdomain("recruitee", url, ".recruitee.com");
}

}  // namespace

extern const Kind k_recruitee;
const Kind k_recruitee = {"recruitee",
                          "Recruitee (Tellent) careers sites",
                          "recorded responses",
                          "board (subdomain or own domain), base_url",
                          ListingTruth::full_list,
                          {1, 1000, false},
                          make,
                          detect};

}  // namespace radar::sources
