// Arbeitnow job board API: pages of 100, newest first.
#include "sources/json_listing.h"
#include "sources/markup/html_text.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::int64_t k_page = 100;

// The feed ends every text with a line of its own: "Find Jobs in Germany on Arbeitnow".
std::string without_promotion(std::string html) {
  const auto at = html.rfind("<p>Find");
  if (at != std::string::npos && html.find("arbeitnow", at) != std::string::npos) html.erase(at);
  return html;
}

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["slug"].text();
  p.title = job["title"].text();
  p.company = job["company_name"].text();
  p.url = p.apply_url = job["url"].text();
  add_location(p, job["location"].text());
  if (job["remote"].boolean().value_or(false)) p.remote = model::Workplace::remote;
  p.employment_type = text::join(string_items(job["job_types"]), ", ");
  p.tags = string_items(job["tags"]);
  p.description =
      without_promotion(markup::unescape_if_escaped(without_promotion(job["description"].raw_text())));
  read_posted(page.result, p, job["created_at"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string url = base_url(options, "https://www.arbeitnow.com") + "/api/job-board-api";
  const auto pages = options.optional_int("max_pages", 1, 100).value_or(10);
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.lists = {"/data"};
  plan.read = read;
  // links.next may carry a search term of somebody else: the page is counted here.
  plan.next = [url, pages](JsonPage& page) -> std::optional<model::Request> {
    const auto next = page_number(page, page.root["meta"]["current_page"], "page", 1) + 1;
    const auto links = page.root["links"];
    // An answer may come without its envelope.
    const bool more = links.is_object() ? !links["next"].is_blank()
                                        : more_after(page, page.root["meta"]["per_page"], k_page, 0);
    if (!more) page.end = Completeness::whole;
    if (!more || next > pages) return std::nullopt;
    return numbered(get(text::with_parameter(url, "page", std::to_string(next))), next);
  };
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("arbeitnow", url, {"arbeitnow.com"});
}

}  // namespace

extern const Kind k_arbeitnow;
const Kind k_arbeitnow = {"arbeitnow",
                          "Arbeitnow job board API",
                          "recorded response, client code",
                          "max_pages, base_url",
                          ListingTruth::window,
                          {1, 2000, false},
                          make,
                          detect};

}  // namespace radar::sources
