// BambooHR careers: a JSON list, one detail request per posting.
#include "sources/json_listing.h"

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
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_subdomain("bamboohr", url, ".bamboohr.com");
}

}  // namespace

extern const Kind k_bamboohr;
const Kind k_bamboohr = {"bamboohr",
                         "BambooHR careers sites (list and detail)",
                         "recorded list; the detail rests on client code",
                         "board, base_url",
                         ListingTruth::full_list,
                         {1, 1000, false},
                         make,
                         detect};

}  // namespace radar::sources
