// projobs.az: JSON pages of vacancies.
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

const std::vector<model::Header> k_headers = {{"Origin", "https://projobs.az"},
                                              {"Referer", "https://projobs.az/"}};

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = job["name"].text();
  p.company = job["companyName"].text();
  p.url = p.apply_url = "https://projobs.az/jobdetails/" + text::percent_encode(p.id);
  add_location(p, job["city"].is_object() ? job["city"]["name"].text() : job["city"].text());
  p.description = job["description"].raw_text();
  p.salary = pay_between(job["minSalary"], job["maxSalary"], "AZN", "month");
  p.valid_through = job["expiredDate"].text();
  sighting.text_complete = !p.description.empty();
  read_posted(page.result, p, job["createdAt"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string url = base_url(options, "https://core.projobs.az") + "/v1/vacancies?page=1";
  const auto pages = options.optional_int("max_pages", 1, 1000).value_or(20);
  JsonListing::Plan plan;
  plan.start = {numbered(get(url), 1)};
  plan.start[0].headers = k_headers;
  plan.lists = {"/data"};
  plan.read = read;
  plan.next = [url, pages](JsonPage& page) -> std::optional<model::Request> {
    const auto next = page_number(page, page.root["meta"]["current_page"], "page", 1) + 1;
    const auto last = page.root["meta"]["last_page"].integer();
    if (last && next > *last) page.end = Completeness::whole;
    if (next > pages || (last && next > *last)) return std::nullopt;
    auto request = numbered(get(text::with_parameter(url, "page", std::to_string(next))), next);
    request.headers = k_headers;
    return request;
  };
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("projobs_az", url, {"projobs.az"});
}

}  // namespace

extern const Kind k_projobs_az;
const Kind k_projobs_az = {"projobs_az",
                           "projobs.az (titles and employers; texts where the answer holds them)",
                           "client code; no recorded response",
                           "max_pages, base_url",
                           ListingTruth::window,
                           {1, 1500, true},
                           make,
                           detect};

}  // namespace radar::sources
