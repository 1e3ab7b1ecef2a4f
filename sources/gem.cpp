// Gem's job board API: an array of Greenhouse-like postings, their HTML not escaped.
#include "sources/json_listing.h"

namespace radar::sources {
namespace {

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = job["title"].text();
  p.url = p.apply_url = job["absolute_url"].text();
  add_location(p, job["location"]["name"].text());
  for (const auto& office : job["offices"]) add_location(p, office["location"]["name"].text());
  p.remote = model::workplace_from(job["location_type"].text());
  p.employment_type = job["employment_type"].text();
  p.department = job["departments"][std::size_t{0}]["name"].text();
  p.description = job["content"].raw_text();
  if (p.description.empty()) {
    p.description = job["content_plain"].raw_text();
    p.format = model::TextFormat::text;
  }
  sighting.revision = job["updated_at"].text();
  read_posted(page.result, p,
              job["first_published_at"].is_blank() ? job["created_at"] : job["first_published_at"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  JsonListing::Plan plan;
  plan.start = {get(base_url(options, "https://api.gem.com") + "/job_board/v0/" +
                    text::percent_encode(board) + "/job_posts/")};
  plan.lists = {""};
  plan.read = read;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host == "jobs.gem.com") return propose("gem", path_segment(url, 0));
  if (url.host == "api.gem.com") return propose("gem", path_segment(url, 2));
  return std::nullopt;
}

}  // namespace

extern const Kind k_gem;
const Kind k_gem = {"gem",
                    "Gem job boards",
                    "recorded response; its URL rests on client code",
                    "board, base_url",
                    ListingTruth::full_list,
                    {1, 1000, false},
                    make,
                    detect};

}  // namespace radar::sources
