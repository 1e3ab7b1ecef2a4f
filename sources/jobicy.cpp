// Jobicy's remote jobs API: the newest hundred.
#include "sources/json_listing.h"
#include "sources/markup/html_text.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = markup::decode_entities(job["jobTitle"].text());
  p.company = markup::decode_entities(job["companyName"].text());
  p.url = p.apply_url = job["url"].text();
  for (auto& place : string_items(job["jobGeo"])) add_location(p, markup::decode_entities(place));
  if (p.locations.size() > 1) p.location = text::join(p.locations, ", ");
  p.remote = model::Workplace::remote;  // the board lists nothing else
  p.employment_type = text::join(string_items(job["jobType"]), ", ");
  for (const auto& industry : string_items(job["jobIndustry"]))
    p.tags.push_back(markup::decode_entities(industry));
  p.description = job["jobDescription"].raw_text();
  sighting.text_complete = !p.description.empty();
  if (p.description.empty()) p.description = job["jobExcerpt"].raw_text();
  p.salary = pay_between(job["salaryMin"], job["salaryMax"], job["salaryCurrency"].text(),
                         model::interval_from(job["salaryPeriod"].text()));
  if (!p.salary)
    p.salary =
        pay_between(job["annualSalaryMin"], job["annualSalaryMax"], job["salaryCurrency"].text(), "year");
  read_posted(page.result, p, job["pubDate"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  std::string url = base_url(options, "https://jobicy.com") + "/api/v2/remote-jobs?count=100";
  for (const char* name : {"industry", "geo", "tag"}) {
    const std::string value = options.string_or(name, "");
    if (!value.empty()) url += "&" + std::string(name) + "=" + text::percent_encode(value);
  }
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.lists = {"/jobs"};
  plan.read = read;
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("jobicy", url, {"jobicy.com"});
}

}  // namespace

extern const Kind k_jobicy;
const Kind k_jobicy = {"jobicy",
                       "Jobicy's remote jobs API",
                       "recorded responses, vendor's documentation",
                       "industry, geo, tag, base_url",
                       ListingTruth::window,
                       {1, 2000, false},
                       make,
                       detect};

}  // namespace radar::sources
