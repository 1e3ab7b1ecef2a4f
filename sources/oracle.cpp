// Oracle Recruiting Cloud (candidate experience sites): pages of 25, one detail request per posting.
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::int64_t k_page = 25;

struct Site {
  std::string base, number;
};

model::Request list_page(const Site& site, std::int64_t offset) {
  return numbered(
      get(site.base +
          "/hcmRestApi/resources/latest/recruitingCEJobRequisitions?onlyData=true&expand=requisitionList."
          "secondaryLocations&finder=findReqs;siteNumber=" +
          text::percent_encode(site.number) + ",limit=" + std::to_string(k_page) +
          ",offset=" + std::to_string(offset)),
      offset);
}

model::Request one(const Site& site, const std::string& id) {
  return detail_request(
      site.base +
          "/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData="
          "true&finder=ById;Id=%22" +
          text::percent_encode(id) + "%22,siteNumber=" + text::percent_encode(site.number),
      id);
}

void read_places(const json::View& job, model::Posting& p) {
  add_location(p, job["PrimaryLocation"].text());
  for (const auto& place : job["secondaryLocations"]) add_location(p, place["Name"].text());
}

void read(const Site& site, const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["Id"].text();
  p.title = job["Title"].text();
  p.url = site.base + "/hcmUI/CandidateExperience/en/sites/" + site.number + "/job/" + p.id;
  read_places(job, p);
  p.remote = model::workplace_from(job["WorkplaceType"].text());
  read_posted(page.result, p, job["PostedDate"], page.now);
  sighting.text_complete = false;
  sighting.detail = one(site, p.id);
  add(page.result, std::move(sighting), job.pointer());
}

void read_detail(JsonPage& page) {
  const auto job = page.root["items"][std::size_t{0}];
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = page.request.native_id.empty() ? job["Id"].text() : page.request.native_id;
  p.title = job["Title"].text();
  read_places(job, p);
  p.remote = model::workplace_from(job["WorkplaceType"].text());
  p.department = job["Category"].text();
  p.employment_type = job["JobSchedule"].text();
  HtmlParts parts;
  parts.add(job["ExternalDescriptionStr"].raw_text());
  parts.add("Responsibilities", job["ExternalResponsibilitiesStr"].raw_text());
  parts.add("Qualifications", job["ExternalQualificationsStr"].raw_text());
  p.description = parts.take();
  if (p.description.empty()) p.description = job["ShortDescriptionStr"].raw_text();
  p.valid_through = job["ExternalPostedEndDate"].text();
  read_posted(page.result, p, job["ExternalPostedStartDate"], page.now);
  add(page.result, std::move(sighting), "/items/0");
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string host = options.required_string("host");
  const Site site{base_url(options, "https://" + host), options.string_or("site", "CX_1")};
  JsonListing::Plan plan;
  plan.start = {list_page(site, 0)};
  plan.lists = {"/items/0/requisitionList"};
  plan.read = [site](const json::View& job, JsonPage& page) { read(site, job, page); };
  plan.next = [site](JsonPage& page) -> std::optional<model::Request> {
    const auto total = page.root["items"][std::size_t{0}]["TotalJobsCount"].integer();
    if (total) page.result.declared_total = total;
    const auto next = page_number(page, page.root["items"][std::size_t{0}]["Offset"], "offset", 0) +
                      static_cast<std::int64_t>(page.listed);
    const bool last = total ? next >= *total : static_cast<std::int64_t>(page.listed) < k_page;
    return last ? std::nullopt : std::optional(list_page(site, next));
  };
  plan.read_detail = read_detail;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (!url.host.ends_with(".oraclecloud.com")) return std::nullopt;
  std::string site = "CX_1";
  const auto at = url.path.find("/sites/");
  if (at != std::string::npos) site = url.path.substr(at + 7, url.path.find('/', at + 7) - at - 7);
  json::Writer w;
  w.begin_object().key("host").value(url.host).key("site").value(site).end_object();
  return BoardProposal{"oracle", url.host.substr(0, url.host.find('.')), w.take()};
}

}  // namespace

extern const Kind k_oracle;
const Kind k_oracle = {"oracle",
                       "Oracle Recruiting Cloud sites (list and detail)",
                       "client code; no recorded response",
                       "host, site, base_url",
                       ListingTruth::full_list,
                       {1, 1000, false},
                       make,
                       detect};

}  // namespace radar::sources
