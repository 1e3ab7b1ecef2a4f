// Landing.jobs: pages of 50, or all in one answer; the company is named in the URL only.
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::size_t k_page = 50;

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["id"].text();
  p.title = job["title"].text();
  p.url = p.apply_url = job["url"].text();
  if (const auto url = text::parse_url(p.url); url && path_segment(*url, 0) == "at")
    p.company = text::replace_all(path_segment(*url, 1), "-", " ");
  for (const auto& place : job["locations"]) add_location(p, joined_place(place, {"city", "country_code"}));
  if (job["remote"].boolean().value_or(false)) p.remote = model::Workplace::remote;
  p.employment_type = job["type"].text();
  p.tags = string_items(job["tags"]);
  HtmlParts parts;
  parts.add(job["role_description"].raw_text());
  parts.add("Main requirements", job["main_requirements"].raw_text());
  parts.add("Nice to have", job["nice_to_have"].raw_text());
  parts.add("Perks", job["perks"].raw_text());
  p.description = parts.take();
  p.salary =
      pay_between(job["gross_salary_low"], job["gross_salary_high"], job["currency_code"].text(), "year");
  p.valid_through = job["expires_at"].text();
  sighting.revision = job["updated_at"].text();
  read_posted(page.result, p, job["published_at"].is_blank() ? job["created_at"] : job["published_at"],
              page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string url = base_url(options, "https://landing.jobs") +
                          "/api/v1/jobs?limit=" + std::to_string(k_page) + "&offset=0";
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.lists = {""};
  plan.read = read;
  plan.next = [url](JsonPage& page) -> std::optional<model::Request> {
    // More than were asked for: the limit is ignored, and this is everything.
    if (page.listed != k_page) return std::nullopt;
    const auto next = page_number(page, {}, "offset", 0) + static_cast<std::int64_t>(page.listed);
    return numbered(get(text::with_parameter(url, "offset", std::to_string(next))), next);
  };
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("landingjobs", url, {"landing.jobs"});
}

}  // namespace

extern const Kind k_landingjobs;
const Kind k_landingjobs = {"landingjobs",
                            "Landing.jobs API",
                            "recorded response, client code",
                            "base_url",
                            ListingTruth::full_list,
                            {1, 2000, false},
                            make,
                            detect};

}  // namespace radar::sources
