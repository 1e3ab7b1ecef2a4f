// Breezy HR: the careers site as JSON; texts come with the list or from the posting page.
#include "sources/json_listing.h"
#include "sources/markup/html.h"
#include "sources/markup/selector.h"
#include "sources/schema_org.h"

namespace radar::sources {
namespace {

std::string place_of(const json::View& place) {
  if (!place["name"].is_blank()) {
    const std::string country = place["country"]["name"].text();
    const std::string name = place["name"].text();
    return country.empty() || name.find(country) != std::string::npos ? name : name + ", " + country;
  }
  return place["city"].text();
}

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = job["name"].text();
  p.company = job["company"]["name"].text();
  p.url = p.apply_url = job["url"].text();
  add_location(p, place_of(job["location"]));
  for (const auto& place : job["locations"]) add_location(p, place_of(place));
  if (job["location"]["is_remote"].boolean().value_or(false)) p.remote = model::Workplace::remote;
  p.employment_type = job["type"]["name"].is_blank() ? job["type"]["id"].text() : job["type"]["name"].text();
  p.department = job["department"].text();
  p.description = job["description"].raw_text();
  p.salary = stated_pay(job["salary"].text());
  read_posted(page.result, p, job["published_date"], page.now);
  if (p.description.empty() && text::parse_url(p.url)) {
    sighting.text_complete = false;
    sighting.detail = detail_request(p.url, p.id);
  }
  add(page.result, std::move(sighting), job.pointer());
}

// The list is JSON, a posting's page is HTML.
class Breezy : public JsonListing {
 public:
  using JsonListing::JsonListing;
  // .../p/0123456789ab-title
  static std::string id_of(const model::Request& request) {
    const auto url = text::parse_url(request.url);
    if (!request.native_id.empty() || !url) return request.native_id;
    return path_segment(*url, 1).substr(0, 12);
  }
  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    if (request.role != model::RequestRole::detail) return JsonListing::parse(request, response);
    if (auto error = status_error(request, response)) return fail(std::move(*error));
    const markup::Html html(model::body_text(response));
    ParseResult result;
    Sighting sighting;
    sighting.posting.id = id_of(request);
    const bool found = read_job_posting_page(html, sighting.posting, result, response.fetched_at);
    if (sighting.posting.description.empty()) {
      static const auto body = markup::Selector::compile("div.description");
      sighting.posting.description = body->select_first(html.root()).inner_html();
    }
    if (!found && sighting.posting.description.empty())
      return changed_shape("div.description", "a posting's text");
    if (sighting.posting.title.empty()) sighting.posting.title = html.title();
    if (sighting.posting.url.empty() && request.native_id.empty()) sighting.posting.url = request.url;
    add(result, std::move(sighting), "page");
    return result;
  }
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  JsonListing::Plan plan;
  plan.start = {get(base_url(options, board_host(board, ".breezy.hr")) + "/json?verbose=true")};
  plan.start[0].follow_off_site = false;  // an unknown board is sent to breezy.hr
  plan.lists = {""};
  plan.read = read;
  return std::make_unique<Breezy>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_subdomain("breezy", url, ".breezy.hr");
}

}  // namespace

extern const Kind k_breezy;
const Kind k_breezy = {"breezy",
                       "Breezy HR careers sites",
                       "recorded list, client code for the page",
                       "board, base_url",
                       ListingTruth::full_list,
                       {1, 1000, false},
                       make,
                       detect};

}  // namespace radar::sources
