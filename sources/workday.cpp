// Workday careers sites (the CXS interface of myworkdayjobs.com): pages of 20 by POST, one detail each.
#include <algorithm>

#include "sources/json_listing.h"
#include "sources/model/place.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::int64_t k_page = 20;      // more answers 400
constexpr std::int64_t k_capped = 2000;  // totals stop here, and paging wraps

struct Site {
  std::string api;   // https://host/wday/cxs/tenant/site
  std::string page;  // https://host/site
  std::string search;
};

model::Request list_page(const Site& site, std::int64_t offset) {
  auto request = get(site.api + "/jobs");
  request.method = "POST";
  request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
  json::Writer w;
  w.begin_object().key("appliedFacets").begin_object().end_object();
  w.key("limit").value(k_page).key("offset").value(offset).key("searchText").value(site.search).end_object();
  request.body = w.take();
  return numbered(std::move(request), offset);
}

// "Posted 30+ Days Ago" is a bound, which the date parser says.
void read_listed(const Site& site, const json::View& job, JsonPage& page) {
  const std::string path = job["externalPath"].text();
  if (path.empty() && job["title"].is_blank()) return;  // Workday sends stubs of postings just taken down
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = path;
  p.title = job["title"].text();
  p.url = site.page + path;
  const std::string where = job["locationsText"].text();
  // "3 Locations", in whatever language: the detail names them.
  const bool count = text::parse_int(where.substr(0, where.find(' '))).has_value() &&
                     std::count(where.begin(), where.end(), ' ') == 1;
  if (!count) add_location(p, where);
  p.remote = model::workplace_from(job["remoteType"].text());
  infer_workplace(p);
  p.employment_type = job["timeType"].text();
  read_posted(page.result, p, job["postedOn"], page.now);
  sighting.text_complete = false;
  sighting.detail = detail_request(site.api + path, p.id);
  sighting.detail->headers = {{"Accept", "application/json"}};
  add(page.result, std::move(sighting), job.pointer());
}

// The total is right on the first page only: it travels in the state, "offset/total".
std::int64_t carried_total(const model::Request& request) {
  const auto slash = request.state.find('/');
  if (slash == std::string::npos) return 0;
  const auto rest = std::string_view(request.state).substr(slash + 1);
  return text::parse_int(rest.substr(0, rest.find('#'))).value_or(0);
}

std::optional<model::Request> next_page(const Site& site, JsonPage& page) {
  const std::string& state = page.request.state;
  const auto offset =
      text::parse_int(std::string_view(state).substr(0, state.find_first_of("/#"))).value_or(0);
  const auto carried = carried_total(page.request);
  const auto total = std::max(carried, page.root["total"].integer().value_or(0));
  if (total > 0) page.result.declared_total = total;
  const auto next = offset + static_cast<std::int64_t>(page.listed);
  const bool last = total > 0 ? next >= total : static_cast<std::int64_t>(page.listed) < k_page;
  if (next >= k_capped) page.end = Completeness::cut_by_source;
  if (last || next >= k_capped) return std::nullopt;
  auto request = list_page(site, next);
  request.state += "/" + std::to_string(total);
  return request;
}

void read_detail(JsonPage& page) {
  const auto job = page.root["jobPostingInfo"];
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = page.request.native_id;
  const auto slash = page.request.url.find("/job/");  // the path is the listing's id
  if (p.id.empty() && slash != std::string::npos) p.id = page.request.url.substr(slash);
  if (p.id.empty()) p.id = job["jobReqId"].text();
  p.title = job["title"].text();
  p.company = page.root["hiringOrganization"]["name"].text();
  p.url = p.apply_url = job["externalUrl"].text();
  add_location(p, job["location"].text());
  for (const auto& place : job["additionalLocations"]) add_location(p, place.text());
  const std::string country = job["country"]["descriptor"].text();
  // A place that tells no country by itself ("Building 7") gets the one that the posting names.
  if (p.locations.size() == 1 && !country.empty() && model::parse_place(p.location).country.empty())
    p.location += ", " + country;
  p.remote = model::workplace_from(job["remoteType"].text());
  infer_workplace(p);
  p.employment_type = job["timeType"].text();
  p.description = job["jobDescription"].raw_text();
  p.valid_through = job["endDate"].text();
  read_posted(page.result, p, job["startDate"].is_blank() ? job["postedOn"] : job["startDate"], page.now);
  add(page.result, std::move(sighting), "/jobPostingInfo");
}

// The site of https://acme.wd5.myworkdayjobs.com/en-US/Careers
std::string site_of(const text::Url& url) {
  const std::string first = path_segment(url, 0);
  if (first == "wday") return path_segment(url, 3);
  return first.size() == 5 && first[2] == '-' ? path_segment(url, 1) : first;
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  std::string host = options.string_or("host", ""), name = options.string_or("site", "");
  // "url": the careers page itself, or "board": "nvidia.wd5/NVIDIAExternalCareerSite".
  const std::string board = options.string_or("board", "");
  std::string careers = options.string_or("url", "");
  if (const auto slash = board.find('/'); slash != std::string::npos) {
    const bool short_host = !board.substr(0, slash).ends_with(".com");
    careers =
        "https://" + board.substr(0, slash) + (short_host ? ".myworkdayjobs.com" : "") + board.substr(slash);
  }
  if (const auto url = text::parse_url(careers)) {
    if (host.empty()) host = url->host;
    if (name.empty()) name = site_of(*url);
  }
  if (host.empty() || name.empty())
    options.fault("host", "needs \"host\" and \"site\", or the careers page as \"url\"");
  const std::string tenant = options.string_or("tenant", host.substr(0, host.find('.')));
  const std::string base = base_url(options, "https://" + host);
  Site site{base + "/wday/cxs/" + text::percent_encode(tenant) + "/" + text::percent_encode(name),
            base + "/" + text::percent_encode(name), options.string_or("search", "")};
  JsonListing::Plan plan;
  plan.start = {list_page(site, 0)};
  plan.lists = {"/jobPostings"};
  plan.read = [site](const json::View& job, JsonPage& page) { read_listed(site, job, page); };
  plan.next = [site](JsonPage& page) { return next_page(site, page); };
  plan.read_detail = read_detail;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (!url.host.ends_with(".myworkdayjobs.com")) return std::nullopt;
  const std::string site = site_of(url);
  if (site.empty()) return std::nullopt;
  const std::string tenant = url.host.substr(0, url.host.find('.'));
  json::Writer w;
  w.begin_object().key("host").value(url.host).key("site").value(site).end_object();
  return BoardProposal{"workday", tenant + "-" + text::ascii_lower(site), w.take()};
}

}  // namespace

extern const Kind k_workday;
const Kind k_workday = {"workday",
                        "Workday careers sites (list and detail)",
                        "recorded lists and detail",
                        "host and site, or url, or board (acme.wd5/Site); tenant, search, base_url",
                        ListingTruth::full_list,
                        {1, 1000, false},
                        make,
                        detect};

}  // namespace radar::sources
