// Pinpoint: one JSON answer with all postings and their texts in four parts.
#include "sources/json_listing.h"

namespace radar::sources {
namespace {

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = job["title"].text();
  p.url = p.apply_url = job["url"].text();
  const auto place = job["location"];
  add_location(p, place["city"].text() == place["province"].text()
                      ? place["city"].text()
                      : joined_place(place, {"city", "province"}));
  if (p.locations.empty()) add_location(p, place["name"].text());
  p.remote = model::workplace_from(job["workplace_type"].is_blank() ? job["workplace_type_text"].text()
                                                                    : job["workplace_type"].text());
  p.employment_type = job["employment_type_text"].is_blank() ? job["employment_type"].text()
                                                             : job["employment_type_text"].text();
  p.department = job["job"]["department"]["name"].text();
  HtmlParts parts;
  parts.add(job["description"].raw_text());
  for (const char* part : {"key_responsibilities", "skills_knowledge_expertise", "benefits"})
    parts.add(job[std::string(part) + "_header"].text(), job[part].raw_text());
  p.description = parts.take();
  if (job["compensation_visible"].boolean().value_or(false)) {
    p.salary = pay_between(job["compensation_minimum"], job["compensation_maximum"],
                           job["compensation_currency"].text(),
                           model::interval_from(job["compensation_frequency"].text()));
    if (p.salary)
      p.salary->text = job["compensation"].text();
    else
      p.salary = stated_pay(job["compensation"].text());
  }
  p.valid_through = job["deadline_at"].text();
  read_posted(page.result, p, job["first_published_at"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  JsonListing::Plan plan;
  plan.start = {get(base_url(options, board_host(board, ".pinpointhq.com")) + "/postings.json")};
  plan.lists = {"/data"};
  plan.read = read;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_subdomain("pinpoint", url, ".pinpointhq.com");
}

}  // namespace

extern const Kind k_pinpoint;
const Kind k_pinpoint = {"pinpoint",
                         "Pinpoint careers sites",
                         "recorded response (a subset of the fields), client code",
                         "board, base_url",
                         ListingTruth::full_list,
                         {1, 1000, false},
                         make,
                         detect};

}  // namespace radar::sources
