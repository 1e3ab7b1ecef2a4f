// Greenhouse Job Board API: one answer holds all jobs of a board. Descriptions are HTML escaped once more.
#include <algorithm>

#include "sources/kind_support.h"
#include "sources/markup/html_text.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

class Greenhouse : public Source {
 public:
  explicit Greenhouse(std::string url) : url_(std::move(url)) {}
  std::vector<model::Request> start() const override { return {get(url_)}; }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    auto document = json_body(request, response);
    if (!document) return fail(std::move(document.error()));
    const auto root = document->root();
    ParseResult result;
    if (request.role == model::RequestRole::detail || (root["id"].exists() && !root["jobs"].exists())) {
      read_job(root, response.fetched_at, result);
      return result;
    }
    if (!root["jobs"].is_array()) return changed_shape("/jobs", "an array");
    for (const auto& job : root["jobs"]) read_job(job, response.fetched_at, result);
    result.declared_total = root["meta"]["total"].integer();
    result.completeness = Completeness::whole;
    return result;
  }

 private:
  static void read_job(const json::View& job, text::UnixSeconds now, ParseResult& result) {
    Sighting sighting;
    auto& p = sighting.posting;
    p.id = job["id"].text();
    p.title = job["title"].text();
    p.company = job["company_name"].text();
    p.url = p.apply_url = job["absolute_url"].text();
    add_location(p, job["location"]["name"].text());
    for (const auto& office : job["offices"]) {
      if (p.locations.empty())
        add_location(p, office["location"].is_blank() ? office["name"].text() : office["location"].text());
    }
    p.department = job["departments"][std::size_t{0}]["name"].text();
    p.description = markup::unescape_if_escaped(job["content"].raw_text());
    p.valid_through = job["application_deadline"].text();
    read_posted(result, p, job["first_published"].is_blank() ? job["updated_at"] : job["first_published"],
                now);
    read_metadata(job["metadata"], p);
    sighting.revision = job["updated_at"].text();
    sighting.text_complete = job["content"].exists();
    add(result, std::move(sighting), job.pointer());
  }

  // Companies define these fields themselves; only what their names say plainly is read.
  static void read_metadata(const json::View& metadata, model::Posting& p) {
    for (const auto& field : metadata) {
      const std::string name = text::ascii_lower(field["name"].text());
      const std::string value =
          field["value"].is_array() ? field["value"][std::size_t{0}].text() : field["value"].text();
      if (value.empty()) continue;
      if (name == "employment type" || name == "time type" || name == "job type") p.employment_type = value;
      if (name == "workplace type" || name == "location type" || name == "remote type")
        p.remote = model::workplace_from(value);
    }
  }
  std::string url_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  const std::string base = base_url(options, "https://boards-api.greenhouse.io");
  return std::make_unique<Greenhouse>(base + "/v1/boards/" + text::percent_encode(board) +
                                      "/jobs?content=true");
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  static constexpr std::string_view k_hosts[] = {"boards.greenhouse.io",        "job-boards.greenhouse.io",
                                                 "boards.eu.greenhouse.io",     "job-boards.eu.greenhouse.io",
                                                 "boards-api.greenhouse.io",    "boards-api.eu.greenhouse.io",
                                                 "api.greenhouse.io"};
  if (std::find(std::begin(k_hosts), std::end(k_hosts), url.host) == std::end(k_hosts)) return std::nullopt;
  for (const auto& [name, value] : text::query_parameters(url.query)) {
    if (name == "for") return propose("greenhouse", value);
  }
  if (url.host.starts_with("boards-api.") || url.host == "api.greenhouse.io")
    return propose("greenhouse", path_segment(url, 2));
  if (path_segment(url, 0) == "embed") return std::nullopt;  // a posting's form that does not name the board
  return propose("greenhouse", path_segment(url, 0));
}

}  // namespace

extern const Kind k_greenhouse;
const Kind k_greenhouse = {"greenhouse",
                           "Greenhouse job boards",
                           "recorded responses, vendor's documentation",
                           "board, base_url",
                           ListingTruth::full_list,
                           {2, 500, false},
                           make,
                           detect};

}  // namespace radar::sources
