// Careerjet API v4: pages of 100 with cut texts; needs CAREERJET_API_KEY and CAREERJET_USER_IP.
#include <algorithm>

#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::int64_t k_page = 100;
constexpr std::int64_t k_last_page = 10;  // no page above it is given

std::string interval_of(const std::string& type) {
  static constexpr std::pair<char, const char*> all[] = {
      {'Y', "year"}, {'M', "month"}, {'W', "week"}, {'D', "day"}, {'H', "hour"}};
  for (const auto& [letter, interval] : all) {
    if (type.size() == 1 && type[0] == letter) return interval;
  }
  return "";
}

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.url = p.apply_url = job["url"].text();
  p.id = p.url;
  p.title = job["title"].text();
  p.company = job["company"].text();
  add_location(p, job["locations"].text());
  p.description = job["description"].raw_text();
  sighting.text_complete = false;
  p.salary = pay_between(job["salary_min"], job["salary_max"], job["salary_currency_code"].text(),
                         interval_of(job["salary_type"].text()));
  if (p.salary)
    p.salary->text = job["salary"].text();
  else
    p.salary = stated_pay(job["salary"].text());
  read_posted(page.result, p, job["date"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string first =
      base_url(options, "https://search.api.careerjet.net") +
      "/v4/query?locale_code=" + text::percent_encode(options.string_or("locale", "en_US")) +
      "&keywords=" + text::percent_encode(options.string_or("keywords", "machine learning")) +
      "&location=" + text::percent_encode(options.string_or("location", "")) +
      "&page_size=" + std::to_string(k_page) +
      "&sort=date&user_agent=skills-radar&user_ip={env:" + options.string_or("user_ip", "CAREERJET_USER_IP") +
      "}&page=";
  // Not by with_parameter: that would encode the braces of {env:...}.
  const auto page_url = [first](std::int64_t n) { return first + std::to_string(n); };
  const std::vector<model::Header> headers = {
      {"Authorization", "Basic {env-basic:" + options.string_or("key", "CAREERJET_API_KEY") + "}"}};
  JsonListing::Plan plan;
  plan.start = {get(page_url(1))};
  plan.start[0].headers = headers;
  plan.lists = {"/jobs"};
  plan.read = read;
  plan.refuse = [](const json::View& root) -> std::optional<ParseError> {
    const std::string type = root["type"].text();
    if (type == "ERROR") return ParseError{ParseError::Kind::block_page, root["message"].text()};
    if (type == "LOCATIONS")
      return ParseError{ParseError::Kind::gone_board, "the location is ambiguous: name it more exactly"};
    return std::nullopt;
  };
  plan.next = [page_url, headers](JsonPage& page) -> std::optional<model::Request> {
    page.result.declared_total = page.root["hits"].integer();
    const auto next = page_number(page, {}, "page", 1) + 1;
    const auto pages = page.root["pages"].integer();
    const bool more = pages ? next <= *pages : more_after(page, {}, k_page, (next - 1) * k_page);
    if (!more) page.end = Completeness::whole;
    if (!more || next > k_last_page) return std::nullopt;
    auto request = numbered(get(page_url(next)), next);
    request.headers = headers;
    return request;
  };
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host.find("careerjet.") == std::string::npos) return std::nullopt;
  return BoardProposal{"careerjet", "careerjet", "{}"};
}

}  // namespace

extern const Kind k_careerjet;
const Kind k_careerjet = {"careerjet",
                          "Careerjet API (key)",
                          "vendor's documentation; no recorded response",
                          "keywords, location, locale, key and user_ip (environment variables), base_url",
                          ListingTruth::window,
                          {1, 1000, false},
                          make,
                          detect};

}  // namespace radar::sources
