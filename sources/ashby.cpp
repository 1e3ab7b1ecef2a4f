// Ashby job posting API: one answer holds the board; unlisted jobs are not shown.
#include <algorithm>
#include <tuple>

#include "sources/json_listing.h"

namespace radar::sources {
namespace {

class Ashby : public Source {
 public:
  explicit Ashby(std::string url) : url_(std::move(url)) {}
  std::vector<model::Request> start() const override { return {get(url_)}; }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    auto document = json_body(request, response);
    if (!document) return fail(std::move(document.error()));
    const auto jobs = document->root()["jobs"];
    if (!jobs.is_array()) return changed_shape("/jobs", "an array");
    ParseResult result;
    for (const auto& job : jobs) {
      if (job["isListed"].boolean().value_or(true)) read_job(job, response.fetched_at, result);
    }
    result.completeness = Completeness::whole;
    report_misreads(*document, result);
    return result;
  }

 private:
  static std::optional<model::Salary> read_pay(const json::View& pay) {
    model::Salary salary;
    const auto read = [&salary](const json::View& components) {
      for (const auto& c : components) {
        if (c["compensationType"].text() != "Salary") continue;
        const auto one = pay_between(c["minValue"], c["maxValue"], "", "");
        if (!one) continue;
        const auto& [low, high] = std::tie(one->min, one->max);
        const std::string currency = c["currencyCode"].text();
        const std::string interval = model::interval_from(c["interval"].text());
        const bool first = !salary.min && !salary.max;
        if (!first && (currency != salary.currency || interval != salary.interval))
          continue;  // one range cannot hold two currencies, nor years and hours
        if (low) salary.min = std::min(salary.min.value_or(*low), *low);
        if (high) salary.max = std::max(salary.max.value_or(*high), *high);
        salary.currency = currency;
        salary.interval = interval;
      }
    };
    for (const auto& tier : pay["compensationTiers"]) read(tier["components"]);
    if (!salary.min && !salary.max) read(pay["summaryComponents"]);
    salary.text = pay["scrapeableCompensationSalarySummary"].text();
    if (!salary.min && !salary.max && salary.text.empty()) return std::nullopt;  // equity alone is no pay
    if (salary.text.empty()) salary.text = pay["compensationTierSummary"].text();
    return salary;
  }

  static void read_job(const json::View& job, text::UnixSeconds now, ParseResult& result) {
    Sighting sighting;
    auto& p = sighting.posting;
    p.id = job["id"].text();
    p.title = job["title"].text();
    p.url = job["jobUrl"].text();
    p.apply_url = job["applyUrl"].text();
    add_location(p, job["location"].text());
    const auto address = job["address"]["postalAddress"];
    if (p.locations.empty())
      add_location(p, joined_place(address, {"addressLocality", "addressRegion", "addressCountry"}));
    for (const auto& place : job["secondaryLocations"])
      add_location(p, place.is_object() ? place["location"].text() : place.text());
    p.employment_type = job["employmentType"].text();
    p.department = job["department"].is_blank() ? job["team"].text() : job["department"].text();
    p.remote = model::workplace_from(job["workplaceType"].text());
    // isRemote is true for many hybrid jobs: it counts only where no workplace type is given.
    if (job["workplaceType"].is_blank() && job["isRemote"].boolean().value_or(false))
      p.remote = model::Workplace::remote;
    p.description = job["descriptionHtml"].raw_text();
    if (p.description.empty()) {
      p.description = job["descriptionPlain"].raw_text();
      p.format = model::TextFormat::text;
    }
    p.salary = read_pay(job["compensation"]);
    read_posted(result, p, job["publishedAt"], now);
    add(result, std::move(sighting), job.pointer());
  }
  std::string url_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  const std::string base = base_url(options, "https://api.ashbyhq.com");
  return std::make_unique<Ashby>(base + "/posting-api/job-board/" + text::percent_encode(board) +
                                 "?includeCompensation=true");
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host == "jobs.ashbyhq.com") return propose("ashby", path_segment(url, 0));
  if (url.host == "api.ashbyhq.com") return propose("ashby", path_segment(url, 2));
  return std::nullopt;
}

}  // namespace

extern const Kind k_ashby;
const Kind k_ashby = {"ashby",
                      "Ashby job boards",
                      "recorded responses",
                      "board, base_url",
                      ListingTruth::full_list,
                      {2, 500, false},
                      make,
                      detect};

}  // namespace radar::sources
