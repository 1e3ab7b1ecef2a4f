// Rippling job boards, in either version of the interface: a list that repeats a job per location, one detail
// request per job.
#include <algorithm>

#include "sources/json_listing.h"

namespace radar::sources {
namespace {

constexpr std::int64_t k_page = 50;

void read_place(const json::View& place, model::Posting& p) {
  if (place.is_string()) return add_location(p, place.text());
  for (const char* key : {"name", "label"}) {
    if (!place[key].is_blank()) return add_location(p, place[key].text());
  }
}

// What all of its places tell; nothing where they tell different things.
std::optional<model::Workplace> told_workplace(const json::View& places) {
  std::optional<model::Workplace> all;
  for (const auto& place : places) {
    const auto one = place.is_object() ? model::workplace_from(place["workplaceType"].text()) : std::nullopt;
    if (!one || (all && all != one)) return std::nullopt;
    all = one;
  }
  return all;
}

void read_common(const json::View& job, model::Posting& p) {
  p.id = job["uuid"].is_blank() ? job["id"].text() : job["uuid"].text();
  p.title = job["name"].text();
  p.company = job["companyName"].text();
  p.url = p.apply_url = job["url"].text();
  read_place(job["workLocation"], p);
  for (const char* key : {"workLocations", "locations"}) {
    for (const auto& place : job[key]) read_place(place, p);
    if (!p.remote) p.remote = told_workplace(job[key]);
  }
  const auto department = job["department"];
  p.department = department["label"].is_blank() ? department["name"].text() : department["label"].text();
  p.employment_type = job["employmentType"]["id"].is_blank() ? job["employmentType"]["label"].text()
                                                             : job["employmentType"]["id"].text();
}

// Several ranges (one per place or level) of one unit become one.
std::optional<model::Salary> read_pay(const json::View& ranges) {
  std::optional<model::Salary> all;
  for (const auto& range : ranges) {
    const auto one = pay_between(range["rangeStart"], range["rangeEnd"], range["currency"].text(),
                                 model::interval_from(range["frequency"].text()));
    if (!one) continue;
    if (!all) {
      all = one;
      continue;
    }
    if (one->currency != all->currency || one->interval != all->interval) continue;
    if (one->min) all->min = std::min(all->min.value_or(*one->min), *one->min);
    if (one->max) all->max = std::max(all->max.value_or(*one->max), *one->max);
  }
  return all;
}

void read_detail(JsonPage& page) {
  const auto& job = page.root;
  Sighting sighting;
  auto& p = sighting.posting;
  read_common(job, p);
  if (p.id.empty()) p.id = page.request.native_id;
  HtmlParts parts;
  if (job["description"].is_object()) {
    parts.add(job["description"]["role"].raw_text());
    parts.add(job["description"]["company"].raw_text());
  } else {
    parts.add(job["description"].raw_text());
  }
  p.description = parts.take();
  p.salary = read_pay(job["payRangeDetails"]);
  read_posted(page.result, p, job["createdOn"], page.now);
  add(page.result, std::move(sighting), "");
}

class Rippling : public JsonListing {
 public:
  Rippling(Plan plan, std::string second) : JsonListing(std::move(plan)), second_(std::move(second)) {}
  // A board that the first version of the interface does not know may be one of the second.
  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    auto parsed = JsonListing::parse(request, response);
    if (parsed || request.role == model::RequestRole::detail || request.url != start().front().url)
      return parsed;
    auto other = numbered(get(second_ + "?page=0&pageSize=" + std::to_string(k_page)), 0);
    if (auto elsewhere = look_elsewhere(parsed.error(), response, std::move(other)))
      return std::move(*elsewhere);
    return parsed;
  }

 private:
  std::string second_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  const std::string base = base_url(options, "https://api.rippling.com");
  const std::string url = base + "/platform/api/ats/v1/board/" + text::percent_encode(board) + "/jobs";
  const std::string second = base_url(options, "https://ats.rippling.com") + "/api/v2/board/" +
                             text::percent_encode(board) + "/jobs";
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.lists = {"", "/items"};
  plan.read = [url](const json::View& job, JsonPage& page) {
    Sighting sighting;
    read_common(job, sighting.posting);
    sighting.text_complete = false;
    sighting.detail =
        detail_request(url + "/" + text::percent_encode(sighting.posting.id), sighting.posting.id);
    add(page.result, std::move(sighting), job.pointer());
  };
  // The second version of the interface comes in pages counted from 0. Its total counts a job once for each
  // of its places, so it says nothing of how many jobs there are.
  plan.next = [second](JsonPage& page) -> std::optional<model::Request> {
    if (!page.root.is_object()) return std::nullopt;
    const auto next = page_number(page, page.root["page"], "page", 0) + 1;
    const auto pages = page.root["totalPages"].integer();
    const auto size = page.root["pageSize"].integer().value_or(k_page);
    const auto full = static_cast<std::int64_t>(page.listed) >= std::max<std::int64_t>(1, size);
    if (pages ? next >= *pages : !full) return std::nullopt;
    return numbered(get(second + "?page=" + std::to_string(next) + "&pageSize=" + std::to_string(size)),
                    next);
  };
  plan.read_detail = read_detail;
  return std::make_unique<Rippling>(std::move(plan), second);
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host == "ats.rippling.com") {
    const std::string first = path_segment(url, 0);
    return propose("rippling", first == "api"                         ? path_segment(url, 3)
                               : first.size() == 5 && first[2] == '-' ? path_segment(url, 1)
                                                                      : first);
  }
  if (url.host == "api.rippling.com") return propose("rippling", path_segment(url, 5));
  return std::nullopt;
}

}  // namespace

extern const Kind k_rippling;
const Kind k_rippling = {"rippling",
                         "Rippling job boards (list of either version, and detail)",
                         "recorded lists; the second version's URL and the detail rest on client code",
                         "board, base_url",
                         ListingTruth::full_list,
                         {1, 1000, false},
                         make,
                         detect};

}  // namespace radar::sources
