// Teamtailor: the JSON Feed of a careers site, each item with a schema.org JobPosting.
#include "sources/feed_reader.h"
#include "sources/html_listing.h"
#include "sources/json_listing.h"
#include "sources/schema_org.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

// ".../jobs/7167985-account-executive"
std::string number_in(const std::string& url) {
  const auto at = url.find("/jobs/");
  if (at == std::string::npos) return "";
  const auto rest = std::string_view(url).substr(at + 6);
  return std::string(rest.substr(0, rest.find_first_not_of("0123456789")));
}

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.url = p.apply_url = job["url"].text();
  p.id = job["_jobposting"]["identifier"]["value"].text();
  if (p.id.empty()) p.id = number_in(p.url);
  if (p.id.empty()) p.id = job["id"].text();
  read_job_posting(job["_jobposting"], p, page.result, page.now);
  if (!job["title"].is_blank()) p.title = job["title"].text();
  if (p.company.empty()) p.company = page.root["title"].text();
  if (!job["content_html"].is_blank()) p.description = job["content_html"].raw_text();
  if (!p.posted) read_posted(page.result, p, job["date_published"], page.now);
  sighting.text_complete = !p.description.empty();
  if (p.description.empty() && text::parse_url(p.url)) sighting.detail = detail_request(p.url, p.id);
  add(page.result, std::move(sighting), job.pointer());
}

// The RSS feed says what the JSON feed does not: the remote status and the department.
void refine(const markup::XmlNode& item, model::Posting& p) {
  p.apply_url = p.url;
  if (const std::string id = number_in(p.url); !id.empty()) p.id = id;
  p.remote = model::workplace_from(item.child("remoteStatus").text());
  p.department = item.child_local("department").text();
  for (const auto& place : item.child_local("locations").children()) {
    std::string where = place.child_local("city").text();
    const std::string country = place.child_local("country").text();
    if (!country.empty()) where += (where.empty() ? "" : ", ") + country;
    add_location(p, where.empty() ? place.child_local("name").text() : where);
  }
}

class Teamtailor : public JsonListing {
 public:
  Teamtailor(Plan plan, std::string url)
      : JsonListing(std::move(plan)), rss_(std::move(url), refine, Completeness::whole) {}
  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    if (request.role == model::RequestRole::detail) return read_page(request, response);
    const std::string head =
        text::ascii_lower(text::prefix_bytes(text::trim(model::body_text(response)), 500));
    if (head.starts_with('<') && head.find("<rss") != std::string::npos) return rss_.parse(request, response);
    return JsonListing::parse(request, response);
  }

 private:
  // The posting's own page, where the feed had no text.
  static Result<ParseResult, ParseError> read_page(const model::Request& request,
                                                   const model::Response& response) {
    ParseResult result;
    auto sighting = sighting_of_page(request, response, result);
    if (!sighting) return fail(sighting.error());
    auto& p = sighting->posting;
    p.id = request.native_id.empty() ? number_in(request.url) : request.native_id;
    if (p.url.empty() && request.native_id.empty()) p.url = request.url;
    add(result, std::move(*sighting), "page");
    return result;
  }
  FeedSource rss_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  JsonListing::Plan plan;
  const std::string base = base_url(options, board_host(board, ".teamtailor.com"));
  const std::string feed = options.choice("feed_format", {"json", "rss"}, "json");
  plan.start = {get(base + (feed == "rss" ? "/jobs.rss" : "/jobs.json"))};
  plan.lists = {"/items"};
  plan.read = read;
  plan.next = [](JsonPage& page) -> std::optional<model::Request> {
    const std::string next = page.root["next_url"].text();  // JSON Feed 1.1
    return text::parse_url(next) ? std::optional(get(next)) : std::nullopt;
  };
  return std::make_unique<Teamtailor>(std::move(plan), base + "/jobs.rss");
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_subdomain("teamtailor", url, ".teamtailor.com");
}

}  // namespace

extern const Kind k_teamtailor;
const Kind k_teamtailor = {"teamtailor",
                           "Teamtailor careers sites",
                           "recorded JSON Feed; the RSS rests on client code",
                           "board (subdomain or own domain), feed_format (json or rss), base_url",
                           ListingTruth::full_list,
                           {1, 1000, false},
                           make,
                           detect};

}  // namespace radar::sources
