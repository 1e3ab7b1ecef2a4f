// USAJOBS search API: pages of 500; needs USAJOBS_API_KEY and the mail address it was given to.
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

std::string digits_at_end(std::string_view url) {
  const auto last = url.find_last_of("0123456789");
  if (last == std::string_view::npos) return "";
  auto first = last;
  while (first > 0 && text::is_ascii_digit(url[first - 1])) --first;
  return std::string(url.substr(first, last - first + 1));
}

// A string in old answers, an array in new ones.
std::string words_of(const json::View& value) {
  if (value.is_array()) {
    std::string all;
    for (const auto& part : value) all += "<p>" + part.raw_text() + "</p>";
    return all;
  }
  return value.raw_text();
}

std::string text_of(const json::View& job) {
  const auto details = job["UserArea"]["Details"];
  HtmlParts parts;
  parts.add("Summary", words_of(details["JobSummary"]));
  parts.add("Duties", words_of(details["MajorDuties"]));
  parts.add("Qualifications", words_of(job["QualificationSummary"]));
  parts.add("Requirements", words_of(details["Requirements"]));
  parts.add("Education", words_of(details["Education"]));
  if (details["JobSummary"].is_blank()) {
    for (const auto& part : job["PositionFormattedDescription"])
      parts.add(part["Label"].text(), part["Content"].raw_text());
  }
  return parts.take();
}

std::string interval_of(const std::string& words) {
  static constexpr std::pair<std::string_view, const char*> codes[] = {
      {"PA", "year"}, {"PH", "hour"}, {"PD", "day"}, {"PM", "month"}, {"PW", "week"}};
  for (const auto& [code, interval] : codes) {
    if (words == code) return interval;
  }
  return model::interval_from(words);
}

void read(const json::View& item, JsonPage& page) {
  const auto job = item["MatchedObjectDescriptor"];
  Sighting sighting;
  auto& p = sighting.posting;
  p.url = job["PositionURI"].text();
  const auto slash = p.url.rfind("/job/");
  p.id = slash == std::string::npos ? "" : digits_at_end(std::string_view(p.url).substr(slash));
  if (p.id.empty()) p.id = digits_at_end(p.url);
  if (p.id.empty()) p.id = item["MatchedObjectId"].text();
  p.title = job["PositionTitle"].text();
  p.company = job["OrganizationName"].text();
  p.apply_url = job["ApplyURI"].is_array() ? job["ApplyURI"][std::size_t{0}].text() : p.url;
  for (const auto& place : job["PositionLocation"]) add_location(p, place["LocationName"].text());
  if (p.locations.empty()) add_location(p, job["PositionLocationDisplay"].text());
  if (job["UserArea"]["Details"]["RemoteIndicator"].boolean().value_or(false))
    p.remote = model::Workplace::remote;
  p.employment_type = job["PositionSchedule"][std::size_t{0}]["Name"].text();
  p.department = job["DepartmentName"].text();
  p.tags = string_items(job["JobCategory"], "Name");
  p.description = text_of(job);
  const auto pay = job["PositionRemuneration"][std::size_t{0}];
  const std::string interval =
      pay["Description"].is_blank() ? pay["RateIntervalCode"].text() : pay["Description"].text();
  // WC: without compensation.
  if (pay["RateIntervalCode"].text() != "WC")
    p.salary = pay_between(pay["MinimumRange"], pay["MaximumRange"], "USD", interval_of(interval));
  p.valid_through = job["ApplicationCloseDate"].is_blank() ? job["PositionEndDate"].text()
                                                           : job["ApplicationCloseDate"].text();
  read_posted(page.result, p,
              job["PublicationStartDate"].is_blank() ? job["PositionStartDate"] : job["PublicationStartDate"],
              page.now);
  add(page.result, std::move(sighting), item.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  std::string url =
      base_url(options, "https://data.usajobs.gov") + "/api/Search?ResultsPerPage=500&Fields=full&Page=1";
  for (const auto& [option, parameter] :
       {std::pair{"keyword", "Keyword"}, std::pair{"category", "JobCategoryCode"}}) {
    const std::string value = options.string_or(option, "");
    if (!value.empty()) url += "&" + std::string(parameter) + "=" + text::percent_encode(value);
  }
  // The interface wants the mail address of the key's owner as the user agent.
  const std::vector<model::Header> headers = {
      {"Authorization-Key", "{env:" + options.string_or("key", "USAJOBS_API_KEY") + "}"},
      {"User-Agent", "{env:" + options.string_or("email", "USAJOBS_EMAIL") + "}"}};
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.start[0].headers = headers;
  plan.lists = {"/SearchResult/SearchResultItems"};
  plan.read = read;
  plan.next = [url, headers](JsonPage& page) -> std::optional<model::Request> {
    const auto found = page.root["SearchResult"];
    page.result.declared_total = found["SearchResultCountAll"].integer();
    const auto next = page_number(page, {}, "Page", 1) + 1;
    const auto count = found["UserArea"]["NumberOfPages"].integer();
    const auto total = page.result.declared_total;
    if (!count && total && *total > static_cast<std::int64_t>(page.listed)) page.end = Completeness::unknown;
    if (next > count.value_or(1)) return std::nullopt;
    auto request = numbered(get(text::with_parameter(url, "Page", std::to_string(next))), next);
    request.headers = headers;
    return request;
  };
  plan.last_page = Completeness::whole;  // of the search; the truth of the kind stays a window
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (!url.host.ends_with("usajobs.gov")) return std::nullopt;
  return BoardProposal{"usajobs", "usajobs", "{\"category\":\"1560\"}"};
}

}  // namespace

extern const Kind k_usajobs;
const Kind k_usajobs = {"usajobs",
                        "USAJOBS search API (key)",
                        "recorded responses, vendor's documentation",
                        "keyword, category, key and email (environment variables), base_url",
                        ListingTruth::window,
                        {1, 1000, false},
                        make,
                        detect};

}  // namespace radar::sources
