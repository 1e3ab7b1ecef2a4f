// BambooHR careers: a JSON list, or the older list that is made for other pages to embed; one detail request
// per posting.
#include "sources/html_listing.h"
#include "sources/json_listing.h"
#include "sources/markup/selector.h"

namespace radar::sources {
namespace {

// locationType is the workplace as a digit; isRemote is older.
std::optional<model::Workplace> workplace(const json::View& job) {
  const std::string type = job["locationType"].text();
  if (type == "2") return model::Workplace::hybrid;
  if (type == "1") return model::Workplace::remote;
  if (type == "0") return model::Workplace::onsite;
  if (job["isRemote"].boolean().value_or(false)) return model::Workplace::remote;
  return std::nullopt;
}

void read_common(const json::View& job, model::Posting& p) {
  p.title = job["jobOpeningName"].text();
  std::string where = joined_place(job["atsLocation"], {"city", "state", "province", "country"});
  if (where.empty()) where = joined_place(job["location"], {"city", "state", "addressCountry"});
  add_location(p, where);
  p.remote = workplace(job);
  p.employment_type = job["employmentStatusLabel"].text();
  p.department = job["departmentLabel"].text();
}

void read_detail(JsonPage& page) {
  const auto job = page.root["result"]["jobOpening"];
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = page.request.native_id;
  const auto url = text::parse_url(page.request.url);  // .../careers/ID/detail
  if (p.id.empty() && url) p.id = path_segment(*url, 1);
  read_common(job, p);
  p.url = p.apply_url = job["jobOpeningShareUrl"].text();
  p.description = job["description"].raw_text();
  p.salary = stated_pay(job["compensation"].text());
  read_posted(page.result, p, job["datePosted"], page.now);
  add(page.result, std::move(sighting), "/result/jobOpening");
}

class BambooHr : public JsonListing {
 public:
  BambooHr(Plan plan, std::string base) : JsonListing(std::move(plan)), base_(std::move(base)) {}

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    if (request.state == k_embedded) return parse_embedded(request, response);
    auto parsed = JsonListing::parse(request, response);
    if (parsed || request.role == model::RequestRole::detail) return parsed;
    auto other = get(base_ + "/jobs/embed2.php");
    other.follow_off_site = false;
    other.state = k_embedded;
    if (auto elsewhere = look_elsewhere(parsed.error(), response, std::move(other)))
      return std::move(*elsewhere);
    return parsed;
  }

 private:
  static constexpr const char* k_embedded = "embedded";

  Result<ParseResult, ParseError> parse_embedded(const model::Request& request,
                                                 const model::Response& response) const {
    if (request.role == model::RequestRole::detail) {
      // Where the list is not at its address, that a detail is not either says nothing of its posting.
      if (response.status == 404 || response.status == 410)
        return fail(ParseError{ParseError::Kind::server_error, "no details beside the embedded list"});
      return JsonListing::parse(request, response);
    }
    const auto html = html_body(request, response);
    if (!html) return fail(html.error());
    static const auto group = markup::Selector::compile("li.BambooHR-ATS-Department-Item");
    static const auto heading = markup::Selector::compile(".BambooHR-ATS-Department-Header");
    static const auto item = markup::Selector::compile("li.BambooHR-ATS-Jobs-Item");
    ParseResult result;
    const auto all = item->select(html->root());
    for (const auto& department : group->select(html->root())) {
      const std::string name = heading->select_first(department).text();
      for (const auto& job : item->select(department)) read_embedded(job, name, result);
    }
    if (result.sightings.empty()) {
      for (const auto& job : all) read_embedded(job, "", result);
    }
    if (auto error = nothing_read(result)) return fail(std::move(*error));
    // Nothing in it may be an empty board or another page.
    result.completeness = all.empty() ? Completeness::unknown : Completeness::whole;
    return result;
  }

  void read_embedded(const markup::Element& job, const std::string& department, ParseResult& result) const {
    static const auto link = markup::Selector::compile("a");
    static const auto place = markup::Selector::compile(".BambooHR-ATS-Location");
    constexpr std::string_view k_prefix = "bhrPositionID_";
    Sighting sighting;
    auto& p = sighting.posting;
    const std::string id = job.attribute("id").value_or("");
    if (id.starts_with(k_prefix)) p.id = id.substr(k_prefix.size());
    p.title = link->select_first(job).text();
    p.department = department;
    add_location(p, place->select_first(job).text());
    p.url = base_ + "/careers/" + text::percent_encode(p.id);
    sighting.text_complete = false;
    sighting.detail = detail_request(p.url + "/detail", p.id);
    sighting.detail->headers = {{"Accept", "application/json"}};
    sighting.detail->state = k_embedded;
    add(result, std::move(sighting), id);
  }

  std::string base_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  const std::string base = base_url(options, board_host(board, ".bamboohr.com"));
  JsonListing::Plan plan;
  plan.start = {get(base + "/careers/list")};
  plan.start[0].headers = {{"Accept", "application/json"}};
  plan.start[0].follow_off_site = false;
  plan.lists = {"/result"};
  plan.read = [base](const json::View& job, JsonPage& page) {
    Sighting sighting;
    auto& p = sighting.posting;
    p.id = job["id"].text();
    read_common(job, p);
    p.url = base + "/careers/" + text::percent_encode(p.id);
    sighting.text_complete = false;
    sighting.detail = detail_request(p.url + "/detail", p.id);
    sighting.detail->headers = {{"Accept", "application/json"}};
    page.result.declared_total = page.root["meta"]["totalCount"].integer();
    add(page.result, std::move(sighting), job.pointer());
  };
  plan.read_detail = read_detail;
  return std::make_unique<BambooHr>(std::move(plan), base);
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_subdomain("bamboohr", url, ".bamboohr.com");
}

}  // namespace

extern const Kind k_bamboohr;
const Kind k_bamboohr = {"bamboohr",
                         "BambooHR careers sites (list, or the embedded one, and detail)",
                         "recorded list; the embedded list and the detail rest on client code",
                         "board, base_url",
                         ListingTruth::full_list,
                         {1, 1000, false},
                         make,
                         detect};

}  // namespace radar::sources
