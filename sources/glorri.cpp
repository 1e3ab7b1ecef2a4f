// Glorri (jobs.glorri.az): all vacancies or one employer's as JSON, each vacancy's text from its page.
#include "sources/html_listing.h"
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::int64_t k_page = 20;

struct Board {
  std::string list, pages;  // interface and site
  std::int64_t max_pages;
};

void read(const Board& board, const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  const std::string company = job["company"]["slug"].text();
  const std::string slug = job["slug"].text();
  p.id = company + "/" + slug;
  p.title = job["title"].text();
  p.company = job["company"]["name"].text();
  p.url =
      "https://jobs.glorri.az/vacancies/" + text::percent_encode(company) + "/" + text::percent_encode(slug);
  p.apply_url = p.url + "/apply";
  add_location(p, job["location"].is_object() ? job["location"]["name"].text() : job["location"].text());
  p.employment_type = job["type"].text();
  read_posted(page.result, p, job["postedDate"], page.now);
  sighting.text_complete = false;
  sighting.detail = detail_request(with_origin(p.url, board.pages), p.id);
  add(page.result, std::move(sighting), job.pointer());
}

class Glorri : public JsonListing {
 public:
  using JsonListing::JsonListing;
  // .../vacancies/COMPANY/SLUG
  static std::string id_of(const model::Request& request) {
    const auto url = text::parse_url(request.url);
    if (!request.native_id.empty() || !url) return request.native_id;
    return path_segment(*url, 1) + "/" + path_segment(*url, 2);
  }
  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    if (request.role != model::RequestRole::detail) return JsonListing::parse(request, response);
    const auto html = html_body(request, response);
    if (!html) return fail(html.error());
    static const HtmlField title("h1");
    static const auto block = markup::Selector::compile(".description-html");
    static const auto column = markup::Selector::compile("div.grid.grid-cols-1 > div.sm\\:col-span-8");
    ParseResult result;
    Sighting sighting;
    sighting.posting.id = id_of(request);
    sighting.posting.title = title.read(html->root());
    auto body = column->select_first(html->root());
    if (!body) {
      HtmlParts parts;
      for (const auto& element : block->select(html->root())) parts.add(element.inner_html());
      sighting.posting.description = parts.take();
    } else {
      sighting.posting.description = body.inner_html();
    }
    if (sighting.posting.description.empty()) return changed_shape(".description-html", "a vacancy's text");
    if (sighting.posting.title.empty()) sighting.posting.title = html->title();
    add(result, std::move(sighting), "page");
    return result;
  }
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string base = base_url(options, "https://atsapp.glorri.az");
  const std::string employer = options.string_or("board", "");
  Board board;
  board.list = base +
               (employer.empty() ? "/job-service-v2/jobs/public"
                                 : "/job-service/v2/company/" + text::percent_encode(employer) + "/jobs") +
               "?limit=" + std::to_string(k_page) + "&offset=0";
  board.pages = options.has("base_url") ? base : "";
  board.max_pages = options.optional_int("max_pages", 1, 1000).value_or(50);
  JsonListing::Plan plan;
  plan.start = {numbered(get(board.list), 0)};
  plan.lists = {"/entities", "/vacancies/entities"};
  plan.read = [board](const json::View& job, JsonPage& page) { read(board, job, page); };
  plan.next = [board](JsonPage& page) -> std::optional<model::Request> {
    page.result.declared_total = page.root["totalCount"].integer();
    const auto next = page_number(page, {}, "offset", 0) + static_cast<std::int64_t>(page.listed);
    if (page.result.declared_total && next >= *page.result.declared_total) return std::nullopt;
    if (next >= board.max_pages * k_page) {
      page.end = Completeness::cut_by_source;
      return std::nullopt;
    }
    return numbered(get(text::with_parameter(board.list, "offset", std::to_string(next))), next);
  };
  plan.read_detail = [](JsonPage&) {};  // a page, read by Glorri::parse
  return std::make_unique<Glorri>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "jobs.glorri.az" && url.host != "jobs.glorri.com") return std::nullopt;
  const std::string employer = path_segment(url, 0) == "vacancies" ? path_segment(url, 1) : "";
  if (!employer.empty()) {
    auto proposal = propose("glorri", employer);
    proposal->id = "glorri-" + proposal->id;
    return proposal;
  }
  return BoardProposal{"glorri", "glorri", "{}"};
}

}  // namespace

extern const Kind k_glorri;
const Kind k_glorri = {"glorri",
                       "Glorri, all vacancies or one employer's (list and detail)",
                       "client code and its fixture; no recorded response",
                       "board (employer), max_pages, base_url",
                       ListingTruth::full_list,
                       {1, 1000, true},
                       make,
                       detect};

}  // namespace radar::sources
