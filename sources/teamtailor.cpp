// Teamtailor: the JSON Feed of a careers site, each item with a schema.org JobPosting.
#include "sources/json_listing.h"
#include "sources/schema_org.h"

namespace radar::sources {
namespace {

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.url = p.apply_url = job["url"].text();
  p.id = job["_jobposting"]["identifier"]["value"].text();
  if (p.id.empty()) p.id = job["id"].text();
  read_job_posting(job["_jobposting"], p, page.result, page.now);
  if (!job["title"].is_blank()) p.title = job["title"].text();
  if (p.company.empty()) p.company = page.root["title"].text();
  if (!job["content_html"].is_blank()) p.description = job["content_html"].raw_text();
  if (!p.posted) read_posted(page.result, p, job["date_published"], page.now);
  sighting.text_complete = !p.description.empty();
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  JsonListing::Plan plan;
  plan.start = {get(base_url(options, board_host(board, ".teamtailor.com")) + "/jobs.json")};
  plan.lists = {"/items"};
  plan.read = read;
  plan.next = [](JsonPage& page) -> std::optional<model::Request> {
    const std::string next = page.root["next_url"].text();  // JSON Feed 1.1
    return text::parse_url(next) ? std::optional(get(next)) : std::nullopt;
  };
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_subdomain("teamtailor", url, ".teamtailor.com");
}

}  // namespace

extern const Kind k_teamtailor;
const Kind k_teamtailor = {"teamtailor",
                           "Teamtailor careers sites",
                           "recorded JSON Feed",
                           "board (subdomain or own domain), base_url",
                           ListingTruth::full_list,
                           {1, 1000, false},
                           make,
                           detect};

}  // namespace radar::sources
