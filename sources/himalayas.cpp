// Himalayas: pages of 20 of a very long list, newest first, to a cap.
#include "sources/json_listing.h"
#include "sources/text/date.h"

namespace radar::sources {
namespace {

constexpr std::int64_t k_page = 20;  // more are not given at once

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["guid"].text();
  p.title = job["title"].text();
  // One recording has the placeholder "name" where the company was due.
  const std::string name = job["companyName"].text();
  p.company = name.empty() || name == "name" ? job["companySlug"].text() : name;
  p.url = p.apply_url = job["applicationLink"].is_blank() ? p.id : job["applicationLink"].text();
  const auto places = job["locationRestrictions"];
  for (auto& place : string_items(places, places[std::size_t{0}].is_object() ? "name" : ""))
    add_location(p, std::move(place));
  p.remote = model::Workplace::remote;  // the board lists nothing else
  p.employment_type = job["employmentType"].text();
  p.tags = string_items(job["categories"]);
  p.description = job["description"].raw_text();
  p.salary = pay_between(job["minSalary"], job["maxSalary"], job["currency"].text(),
                         model::interval_from(job["salaryPeriod"].text()));
  if (const auto end = job["expiryDate"].integer())
    if (const auto at = text::from_epoch(*end)) p.valid_through = text::format_timestamp(*at);
  read_posted(page.result, p, job["pubDate"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string url = base_url(options, "https://himalayas.app") + "/jobs/api?limit=20&offset=0";
  const auto cap = options.optional_int("max_postings", 1, 100'000).value_or(400);
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.lists = {"/jobs"};
  plan.read = read;
  plan.next = [url, cap](JsonPage& page) -> std::optional<model::Request> {
    const auto next =
        page_number(page, page.root["offset"], "offset", 0) + static_cast<std::int64_t>(page.listed);
    page.result.declared_total = page.root["totalCount"].integer();
    const bool more = more_after(page, page.root["limit"], k_page, next);
    if (!more) page.end = Completeness::whole;
    if (!more || next >= cap) return std::nullopt;
    return numbered(get(text::with_parameter(url, "offset", std::to_string(next))), next);
  };
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("himalayas", url, {"himalayas.app"});
}

}  // namespace

extern const Kind k_himalayas;
const Kind k_himalayas = {"himalayas",
                          "Himalayas jobs API",
                          "recorded responses",
                          "max_postings, base_url",
                          ListingTruth::window,
                          {1, 2000, false},
                          make,
                          detect};

}  // namespace radar::sources
