// jobsearch.az: JSON pages by the next link, one detail request per vacancy.
#include "sources/json_listing.h"
#include "sources/model/money.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

// Without it the site answers with its HTML shell.
const std::vector<model::Header> k_headers = {{"X-Requested-With", "XMLHttpRequest"},
                                              {"Accept", "application/json"}};

// "1000", "1000-1200", 600, "" and 0.
std::optional<model::Salary> read_pay(const json::View& value) {
  if (value.is_blank() || value.text() == "0") return std::nullopt;
  auto salary = model::parse_salary(value.text() + " AZN");
  if (!salary) salary.emplace();
  salary->text = value.text();
  return salary;
}

void read_common(const json::View& job, JsonPage& page, model::Posting& p) {
  p.id = job["id"].text();
  p.title = job["title"].text();
  if (!job["hide_company"].boolean().value_or(false)) p.company = job["company"]["title"].text();
  p.url = "https://jobsearch.az/vacancies/" + text::percent_encode(job["slug"].text());
  p.salary = read_pay(job["salary"]);
  read_posted(page.result, p, job["created_at"], page.now);
}

void read_detail(JsonPage& page) {
  const auto& job = page.root;
  Sighting sighting;
  auto& p = sighting.posting;
  read_common(job, page, p);
  p.description = job["text"].raw_text();
  p.apply_url = p.url;
  p.department = job["category"]["title"].text();
  p.valid_through = job["deadline_at"].text();
  const auto deadline = said_date(p.valid_through);
  if (deadline && page.now > 0 && deadline->seconds + 86'400 < page.now) page.result.removed.push_back(p.id);
  add(page.result, std::move(sighting), "");
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string base = base_url(options, "https://jobsearch.az");
  const std::string language = options.choice("language", {"az", "en", "ru"}, "az");
  const std::string api = base + "/api-" + language + "/vacancies-" + language;
  const auto pages = options.optional_int("max_pages", 1, 1000).value_or(20);
  JsonListing::Plan plan;
  plan.start = {numbered(get(api + "?hl=" + language + "&q=&posted_date=&seniority=&categories=" +
                             text::percent_encode(options.string_or("categories", "")) +
                             "&industries=&ads=&location=&job_type=&salary=&order_by="),
                         1)};
  plan.start[0].headers = k_headers;
  plan.lists = {"/items"};
  plan.read = [api, language](const json::View& job, JsonPage& page) {
    Sighting sighting;
    auto& p = sighting.posting;
    read_common(job, page, p);
    sighting.text_complete = false;
    sighting.detail =
        detail_request(api + "/" + text::percent_encode(job["slug"].text()) + "?hl=" + language, p.id);
    sighting.detail->headers = k_headers;
    add(page.result, std::move(sighting), job.pointer());
  };
  // The next link names a host of the inside.
  plan.next = [base, pages](JsonPage& page) -> std::optional<model::Request> {
    const auto next = text::parse_url(page.root["next"].text());
    const auto number = page_number(page, {}, "page", 1) + 1;
    if (page.root["next"].exists() && !next) page.end = Completeness::whole;
    if (!next || number > pages) return std::nullopt;
    auto request = numbered(get(base + next->path + (next->has_query ? "?" + next->query : "")), number);
    request.headers = k_headers;
    return request;
  };
  plan.read_detail = read_detail;
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "jobsearch.az" && url.host != "www.jobsearch.az") return std::nullopt;
  return BoardProposal{"jobsearch_az", "jobsearch_az", "{\"categories\":\"1076\"}"};
}

}  // namespace

extern const Kind k_jobsearch_az;
const Kind k_jobsearch_az = {"jobsearch_az",
                             "jobsearch.az (list and detail)",
                             "recorded list and detail",
                             "categories, language, max_pages, base_url",
                             ListingTruth::window,
                             {1, 1500, true},
                             make,
                             detect};

}  // namespace radar::sources
