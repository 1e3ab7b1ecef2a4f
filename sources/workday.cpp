// Workday careers sites (the CXS interface of myworkdayjobs.com): pages of 20 by POST, one detail each.
#include <algorithm>

#include "sources/json_listing.h"
#include "sources/model/place.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"
#include "sources/workday_walk.h"

namespace radar::sources {
namespace {

using workday::Asked;
using workday::Selection;
using workday::Walk;

constexpr std::int64_t k_page = 20;     // more answers 400
constexpr std::size_t k_few_stubs = 3;  // as many as a page holds by chance

struct Site {
  std::string api;   // https://host/wday/cxs/tenant/site
  std::string page;  // https://host/site
  std::string search;
};

model::Request list_page(const Site& site, const Selection& selection, std::int64_t offset) {
  auto request = get(site.api + "/jobs");
  request.method = "POST";
  request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
  json::Writer w;
  w.begin_object().key("appliedFacets").begin_object();
  for (const auto& [facet, value] : selection) w.key(facet).begin_array().value(value).end_array();
  w.end_object();
  w.key("limit").value(k_page).key("offset").value(offset).key("searchText").value(site.search).end_object();
  request.body = w.take();
  return request;
}

// Workday lists and counts stubs of postings just taken down.
bool is_stub(const json::View& job) { return job["externalPath"].text().empty() && job["title"].is_blank(); }

// "Posted 30+ Days Ago" is a bound, which the date parser says.
void read_listed(const Site& site, const json::View& job, JsonPage& page) {
  const std::string path = job["externalPath"].text();
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
  p.employment_type = job["timeType"].text();
  read_posted(page.result, p, job["postedOn"], page.now);
  sighting.text_complete = false;
  sighting.detail = detail_request(site.api + path, p.id);
  sighting.detail->headers = {{"Accept", "application/json"}};
  add(page.result, std::move(sighting), job.pointer());
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
  p.employment_type = job["timeType"].text();
  p.description = job["jobDescription"].raw_text();
  p.valid_through = job["endDate"].text();
  read_posted(page.result, p, job["startDate"].is_blank() ? job["postedOn"] : job["startDate"], page.now);
  add(page.result, std::move(sighting), "/jobPostingInfo");
}

class Workday : public Source {
 public:
  explicit Workday(Site site) : site_(std::move(site)) {}
  std::vector<model::Request> start() const override { return {list_page(site_, {}, 0)}; }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    auto document = json_body(request, response);
    if (!document) return fail(std::move(document.error()));
    const auto root = document->root();
    ParseResult result;
    JsonPage page{result, root, request, response.fetched_at};
    if (request.role == model::RequestRole::detail) {
      read_detail(page);
      if (result.sightings.empty()) return changed_shape("", "one posting");
    } else if (auto error = read_list(page)) {
      return fail(std::move(*error));
    }
    report_misreads(*document, result);
    return result;
  }

 private:
  std::optional<ParseError> read_list(JsonPage& page) const {
    const auto jobs = page.root["jobPostings"];
    if (!jobs.is_array()) return changed_shape("/jobPostings", "an array").value();
    Walk walk = Walk::from(page.request.state);
    page.listed = jobs.size();
    std::size_t stubs = 0;
    for (const auto& job : jobs) {
      if (!is_stub(job)) {
        read_listed(site_, job, page);
        continue;
      }
      ++stubs;
      walk.note_stub(job);
    }
    if (auto error = nothing_read(page.result)) return error;
    if (page.listed == stubs && stubs > k_few_stubs)
      return changed_shape("/jobPostings", "postings with a title and a path").value();
    follow(page, walk);
    return std::nullopt;
  }

  // What comes after this page: the next of its part, the parts it must be divided into, or the next part.
  void follow(JsonPage& page, Walk& walk) const {
    const Asked asked = workday::asked_by(page.request.body);
    walk.total = std::max(walk.total, page.root["total"].integer().value_or(0));
    if (asked.selection.empty()) walk.board = std::max(walk.board, walk.total);
    auto& result = page.result;
    if (auto next = further(page, asked, walk)) {
      next->state = walk.state();
      mark_listed(*next, page.request, result);
      result.requests.push_back(std::move(*next));
    } else if (!walk.due.empty()) {
      const auto part = walk.due.back();
      walk.due.pop_back();
      walk.total = 0;
      walk.expected = part.count;
      result.requests.push_back(list_page(site_, part.selection, 0));
      result.requests.back().state = walk.state();
    }
    result.parts_overlap = !asked.selection.empty() || !walk.due.empty();
    const auto stubs = static_cast<std::int64_t>(walk.stubs.size());
    if (walk.board > 0) result.declared_total = std::max<std::int64_t>(0, walk.board - stubs);
    result.completeness = !result.requests.empty() ? Completeness::more_to_come
                          : walk.partial           ? Completeness::cut_by_source
                                                   : Completeness::whole;
  }

  // The next page of the part that `asked` is of; none where the part ends or is divided.
  std::optional<model::Request> further(JsonPage& page, const Asked& asked, Walk& walk) const {
    const auto listed = static_cast<std::int64_t>(page.listed);
    if (repeats_listed(page.request, page.result)) {
      page.result.faults.push_back({"", "the page before once more", "the next page"});
      if (end_by_repeat(page.request, Completeness::whole) != Completeness::whole) walk.partial = true;
      return std::nullopt;
    }
    if (listed == 0) {
      if (asked.offset < walk.total) walk.partial = true;
      return std::nullopt;
    }
    const bool capped = walk.total >= workday::k_capped;
    if (capped && asked.offset == 0 && divide(page, asked, walk)) return std::nullopt;
    const auto next = asked.offset + listed;
    const bool last = walk.total > 0 ? next >= walk.total : listed < k_page;
    if (!last && next < workday::k_capped) return list_page(site_, asked.selection, next);
    if (!last || capped) walk.partial = true;
    return std::nullopt;
  }

  static bool divide(const JsonPage& page, const Asked& asked, Walk& walk) {
    constexpr std::size_t k_most_due = 2000;
    if (walk.expected > 0 && walk.expected < workday::k_capped) {
      // The facet was not heeded: every part would be the whole board again.
      walk.due.clear();
      walk.partial = true;
      return false;
    }
    const auto split = workday::split_by_facet(page.root["facets"], asked.selection, walk.total);
    if (!split || walk.due.size() + split->parts.size() > k_most_due) return false;
    if (asked.selection.empty()) walk.board = split->least;
    if (!split->covers) walk.partial = true;
    walk.due.insert(walk.due.end(), split->parts.rbegin(), split->parts.rend());
    return true;
  }

  Site site_;
};

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
  return std::make_unique<Workday>(std::move(site));
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
                        "Workday careers sites (list, above 2000 postings by facet, and detail)",
                        "recorded lists and detail",
                        "host and site, or url, or board (acme.wd5/Site); tenant, search, base_url",
                        ListingTruth::full_list,
                        {1, 1000, false},
                        make,
                        detect};

}  // namespace radar::sources
