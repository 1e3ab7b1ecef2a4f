// Comeet careers API: all positions with their details; needs the public token of the careers page.
#include <algorithm>

#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

void read(const json::View& job, JsonPage& page) {
  Sighting sighting;
  auto& p = sighting.posting;
  p.id = job["uid"].text();
  p.title = job["name"].text();
  p.company = job["company_name"].text();
  for (const char* key : {"url_active_page", "url_comeet_hosted_page", "position_url"}) {
    if (p.url.empty()) p.url = job[key].text();
  }
  p.apply_url = job["url_comeet_hosted_page"].is_blank() ? p.url : job["url_comeet_hosted_page"].text();
  add_location(p, joined_place(job["location"], {"city", "state", "country"}));
  if (p.locations.empty()) add_location(p, job["location"]["name"].text());
  p.remote = model::workplace_from(job["workplace_type"].text());
  if (job["workplace_type"].is_blank() && job["location"]["is_remote"].boolean().value_or(false))
    p.remote = model::Workplace::remote;
  p.employment_type = job["employment_type"].text();
  p.department = job["department"].text();
  HtmlParts parts;
  auto details = job["details"].items();
  std::stable_sort(details.begin(), details.end(), [](const json::View& a, const json::View& b) {
    return a["order"].integer().value_or(0) < b["order"].integer().value_or(0);
  });
  for (const auto& part : details) parts.add(part["name"].text(), part["value"].raw_text());
  p.description = parts.take();
  sighting.revision = job["time_updated"].text();  // of the last edit: no day of publication
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  const std::string token = options.required_string("token");
  JsonListing::Plan plan;
  plan.start = {get(base_url(options, "https://www.comeet.co") + "/careers-api/2.0/company/" +
                    text::percent_encode(board) + "/positions?token=" + text::percent_encode(token) +
                    "&details=true")};
  plan.lists = {""};
  plan.read = read;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view html) {
  const bool api = url.host.starts_with("www.comeet.co") && path_segment(url, 0) == "careers-api";
  std::string uid = api ? path_segment(url, 3) : "";
  std::string token;
  for (const auto& [name, value] : text::query_parameters(url.query)) {
    if (name == "token") token = value;
  }
  // A careers page holds both in its script: COMEET.init({"token": "...", "company-uid": "..."}).
  if (token.empty()) token = quoted_after(html, "\"token\"");
  if (uid.empty()) uid = quoted_after(html, "\"company-uid\"");
  if (uid.empty() || token.empty()) return std::nullopt;
  json::Writer w;
  w.begin_object().key("board").value(uid).key("token").value(token).end_object();
  return BoardProposal{"comeet", "comeet-" + text::ascii_lower(uid), w.take()};
}

}  // namespace

extern const Kind k_comeet;
const Kind k_comeet = {"comeet",
                       "Comeet careers sites",
                       "recorded response, client code",
                       "board (company uid), token, base_url",
                       ListingTruth::full_list,
                       {1, 1000, false},
                       make,
                       detect};

}  // namespace radar::sources
