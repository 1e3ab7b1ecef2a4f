// Jooble API: pages by POST with cut texts; needs JOOBLE_API_KEY, which is part of the path.
#include "sources/json_listing.h"
#include "sources/markup/html_text.h"

namespace radar::sources {
namespace {

model::Request list_page(const std::string& url, const std::string& keywords, const std::string& location,
                         std::int64_t number) {
  auto request = get(url);
  request.method = "POST";
  request.headers = {{"Content-Type", "application/json"}};
  json::Writer w;
  w.begin_object().key("keywords").value(keywords).key("location").value(location);
  w.key("page").value(std::to_string(number)).key("ResultOnPage").value("100").end_object();
  request.body = w.take();
  return numbered(std::move(request), number);
}

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = markup::html_to_text(job["title"].text());
  p.company = job["company"].text();
  p.url = p.apply_url = job["link"].text();
  add_location(p, job["location"].text());
  p.employment_type = job["type"].text();
  p.description = job["snippet"].raw_text();
  sighting.text_complete = false;
  p.salary = stated_pay(job["salary"].text());
  read_posted(page.result, p, job["updated"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string url = base_url(options, "https://jooble.org") +
                          "/api/{env:" + options.string_or("key", "JOOBLE_API_KEY") + "}";
  const std::string keywords = options.string_or("keywords", "machine learning");
  const std::string location = options.string_or("location", "");
  const auto pages = options.optional_int("max_pages", 1, 100).value_or(3);
  JsonListing::Plan plan;
  plan.start = {list_page(url, keywords, location, 1)};
  plan.lists = {"/jobs"};
  plan.read = read;
  plan.next = [=](JsonPage& page) -> std::optional<model::Request> {
    page.result.declared_total = page.root["totalCount"].integer();
    const auto next = state_number(page.request, 1) + 1;
    return next > pages ? std::nullopt : std::optional(list_page(url, keywords, location, next));
  };
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (!url.host.ends_with("jooble.org")) return std::nullopt;
  return BoardProposal{"jooble", "jooble", "{}"};
}

}  // namespace

extern const Kind k_jooble;
const Kind k_jooble = {"jooble",
                       "Jooble API (key)",
                       "client code; no recorded response",
                       "keywords, location, key (environment variable), max_pages, base_url",
                       ListingTruth::window,
                       {1, 1000, false},
                       make,
                       detect};

}  // namespace radar::sources
