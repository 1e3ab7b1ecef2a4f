// Reed.co.uk API: pages of 100 with cut texts, one detail request per posting; needs REED_API_KEY.
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::int64_t k_page = 100;

void read_common(const json::View& job, model::Posting& p) {
  p.id = job["jobId"].text();
  p.title = job["jobTitle"].text();
  p.company = job["employerName"].text();
  p.url = p.apply_url = job["jobUrl"].text();
  add_location(p, job["locationName"].text());
  p.description = job["jobDescription"].raw_text();
  p.salary = pay_between(job["minimumSalary"], job["maximumSalary"], job["currency"].text(),
                         model::interval_from(job["salaryType"].text()));
}

// Days stand before months: 03/04/2026 is in April.
void read_end(model::Posting& p, const json::View& field) {
  const auto end = text::parse_date(field.text(), {0, text::DayOrder::day_first});
  if (end) p.valid_through = text::format_timestamp(*end);
}

void read_date(JsonPage& page, model::Posting& p, const json::View& field) {
  if (field.is_blank()) return;
  p.posted = text::parse_date(field.text(), {page.now, text::DayOrder::day_first});
  if (!p.posted) page.result.faults.push_back({field.pointer(), field.text(), "a date"});
}

void read_detail(JsonPage& page) {
  const auto& job = page.root;
  Sighting sighting;
  auto& p = sighting.posting;
  read_common(job, p);
  p.employment_type = job["contractType"].text();
  for (const auto& [flag, words] : {std::pair{"fullTime", "Full-time"}, std::pair{"partTime", "Part-time"}}) {
    if (job[flag].boolean().value_or(false))
      p.employment_type += (p.employment_type.empty() ? "" : ", ") + std::string(words);
  }
  if (!p.salary)
    p.salary =
        pay_between(job["yearlyMinimumSalary"], job["yearlyMaximumSalary"], job["currency"].text(), "year");
  if (!job["externalUrl"].is_blank()) p.apply_url = job["externalUrl"].text();
  read_date(page, p, job["datePosted"].is_blank() ? job["date"] : job["datePosted"]);
  read_end(p, job["expirationDate"]);
  add(page.result, std::move(sighting), "");
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string base = base_url(options, "https://www.reed.co.uk") + "/api/1.0";
  const std::string url =
      base + "/search?keywords=" + text::percent_encode(options.string_or("keywords", "machine learning")) +
      "&resultsToTake=" + std::to_string(k_page) + "&resultsToSkip=0";
  const std::vector<model::Header> headers = {
      {"Authorization", "Basic {env-basic:" + options.string_or("key", "REED_API_KEY") + "}"}};
  const auto pages = options.optional_int("max_pages", 1, 100).value_or(5);
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.start[0].headers = headers;
  plan.lists = {"/results"};
  plan.read = [base, headers](const json::View& job, JsonPage& page) {
    Sighting sighting;
    auto& p = sighting.posting;
    read_common(job, p);
    p.format = model::TextFormat::text;  // some 450 characters
    read_date(page, p, job["date"]);
    read_end(p, job["expirationDate"]);
    sighting.text_complete = false;
    sighting.detail = detail_request(base + "/jobs/" + text::percent_encode(p.id), p.id);
    sighting.detail->headers = headers;
    add(page.result, std::move(sighting), job.pointer());
  };
  plan.next = [url, headers, pages](JsonPage& page) -> std::optional<model::Request> {
    page.result.declared_total = page.root["totalResults"].integer();
    const auto next = page_number(page, {}, "resultsToSkip", 0) + k_page;
    const bool more = more_after(page, {}, k_page, next);
    if (!more) page.end = Completeness::whole;
    if (!more || next >= pages * k_page) return std::nullopt;
    auto request = numbered(get(text::with_parameter(url, "resultsToSkip", std::to_string(next))), next);
    request.headers = headers;
    return request;
  };
  plan.read_detail = read_detail;
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("reed", url, {"reed.co.uk"});
}

}  // namespace

extern const Kind k_reed;
const Kind k_reed = {"reed",
                     "Reed.co.uk API (key; list and detail)",
                     "client code; no recorded response",
                     "keywords, key (environment variable), max_pages, base_url",
                     ListingTruth::window,
                     {1, 1000, false},
                     make,
                     detect};

}  // namespace radar::sources
