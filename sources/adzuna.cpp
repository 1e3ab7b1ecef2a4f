// Adzuna search API by country: cut texts, estimated pay marked as such; needs ADZUNA_APP_ID and
// ADZUNA_APP_KEY.
#include "sources/json_listing.h"
#include "sources/markup/html_text.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::int64_t k_page = 50;

// Pay is in the currency of the country that was searched.
std::string currency_of(std::string_view url) {
  static constexpr std::pair<std::string_view, const char*> all[] = {
      {"gb", "GBP"}, {"us", "USD"}, {"at", "EUR"}, {"au", "AUD"}, {"be", "EUR"}, {"br", "BRL"}, {"ca", "CAD"},
      {"ch", "CHF"}, {"de", "EUR"}, {"es", "EUR"}, {"fr", "EUR"}, {"in", "INR"}, {"it", "EUR"}, {"mx", "MXN"},
      {"nl", "EUR"}, {"nz", "NZD"}, {"pl", "PLN"}, {"sg", "SGD"}, {"za", "ZAR"}};
  const auto at = url.find("/api/jobs/");
  if (at == std::string_view::npos) return "";
  for (const auto& [country, currency] : all) {
    if (url.substr(at + 10, 2) == country) return currency;
  }
  return "";
}

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = markup::html_to_text(job["title"].text());
  p.company = job["company"]["display_name"].text();
  p.url = p.apply_url = job["redirect_url"].text();
  add_location(p, job["location"]["display_name"].text());
  p.employment_type = joined_place(job, {"contract_time", "contract_type"});
  p.department = job["category"]["label"].text();
  p.description = job["description"].raw_text();
  p.format = model::TextFormat::text;
  sighting.text_complete = false;  // some 500 characters
  // "1": Adzuna's own estimate, which nobody stated.
  if (job["salary_is_predicted"].text() != "1") {
    p.salary = pay_between(job["salary_min"], job["salary_max"], currency_of(page.request.url), "year");
  }
  read_posted(page.result, p, job["created"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string country = options.string_or("country", "us");
  const std::string what = options.string_or("what", "machine learning");
  const std::string base = base_url(options, "https://api.adzuna.com");
  const auto pages = options.optional_int("max_pages", 1, 100).value_or(5);
  const std::string id = options.string_or("app_id", "ADZUNA_APP_ID");
  const std::string key = options.string_or("app_key", "ADZUNA_APP_KEY");
  std::string filters;
  for (const char* name : {"where", "category"}) {
    const std::string value = options.string_or(name, "");
    if (!value.empty()) filters += "&" + std::string(name) + "=" + text::percent_encode(value);
  }
  const auto page_url = [=](std::int64_t n) {
    return base + "/v1/api/jobs/" + text::percent_encode(country) + "/search/" + std::to_string(n) +
           "?app_id={env:" + id + "}&app_key={env:" + key + "}&results_per_page=" + std::to_string(k_page) +
           "&what=" + text::percent_encode(what) + filters + "&sort_by=date&content-type=application/json";
  };
  const std::string url = page_url(1);
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.lists = {"/results"};
  plan.read = read;
  plan.next = [page_url, pages](JsonPage& page) -> std::optional<model::Request> {
    // The number stands in the path: .../search/3?...
    auto next = state_number(page.request, 1) + 1;
    if (const auto at = page.request.url.find("/search/"); at != std::string::npos) {
      const auto digits = std::string_view(page.request.url).substr(at + 8);
      next = text::parse_int(digits.substr(0, digits.find_first_not_of("0123456789"))).value_or(next - 1) + 1;
    }
    page.result.declared_total = page.root["count"].integer();
    if (!more_after(page, {}, k_page, (next - 1) * k_page)) {
      page.end = Completeness::whole;
      return std::nullopt;
    }
    if (next > pages) return std::nullopt;
    return numbered(get(page_url(next)), next);
  };
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "www.adzuna.com" && url.host != "api.adzuna.com") return std::nullopt;
  return BoardProposal{"adzuna", "adzuna", "{}"};
}

}  // namespace

extern const Kind k_adzuna;
const Kind k_adzuna = {
    "adzuna",
    "Adzuna search API (keys)",
    "recorded response, vendor's documentation",
    "country, what, where, category, app_id and app_key (environment variables), max_pages, base_url",
    ListingTruth::window,
    {1, 2000, false},
    make,
    detect};

}  // namespace radar::sources
