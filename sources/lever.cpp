// Lever postings API: an array of all postings; the text is description + lists + additional.
#include "sources/json_listing.h"
#include "sources/markup/html_text.h"

namespace radar::sources {
namespace {

class Lever : public Source {
 public:
  explicit Lever(std::string url) : url_(std::move(url)) {}
  std::vector<model::Request> start() const override { return {get(url_)}; }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    auto document = json_body(request, response);
    if (!document) return fail(std::move(document.error()));
    const auto root = document->root();
    ParseResult result;
    if (root.is_object() && root["id"].exists()) {
      read_job(root, response.fetched_at, result);
      report_misreads(*document, result);
      return result;
    }
    if (!root.is_array()) return changed_shape("", "an array of postings");
    for (const auto& job : root) read_job(job, response.fetched_at, result);
    result.completeness = Completeness::whole;
    report_misreads(*document, result);
    return result;
  }

 private:
  static std::string full_text(const json::View& job) {
    std::string html = job["description"].raw_text();
    if (html.empty()) html = job["opening"].raw_text() + job["descriptionBody"].raw_text();
    for (const auto& list : job["lists"]) {
      html += "<h3>" + markup::escape_html(list["text"].text()) + "</h3><ul>" + list["content"].raw_text() +
              "</ul>";
    }
    return html + job["additional"].raw_text() + job["salaryDescription"].raw_text();
  }

  static void read_job(const json::View& job, text::UnixSeconds now, ParseResult& result) {
    Sighting sighting;
    auto& p = sighting.posting;
    const auto categories = job["categories"];
    p.id = job["id"].text();
    p.title = job["text"].text();
    p.url = job["hostedUrl"].text();
    p.apply_url = job["applyUrl"].text();
    add_location(p, categories["location"].text());
    for (const auto& place : categories["allLocations"]) add_location(p, place.text());
    p.employment_type = categories["commitment"].text();
    p.department =
        categories["department"].is_blank() ? categories["team"].text() : categories["department"].text();
    p.remote = model::workplace_from(job["workplaceType"].text());
    p.description = full_text(job);
    read_posted(result, p, job["createdAt"], now);
    const auto pay = job["salaryRange"];
    p.salary = pay_between(pay["min"], pay["max"], pay["currency"].text(),
                           model::interval_from(pay["interval"].text()));
    if (p.salary) p.salary->text = job["salaryDescriptionPlain"].text();
    add(result, std::move(sighting), job.pointer());
  }
  std::string url_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  const std::string instance = options.choice("instance", {"global", "eu"}, "global");
  const std::string base =
      base_url(options, instance == "eu" ? "https://api.eu.lever.co" : "https://api.lever.co");
  return std::make_unique<Lever>(base + "/v0/postings/" + text::percent_encode(board) + "?mode=json");
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host == "api.lever.co" || url.host == "api.eu.lever.co")
    return propose("lever", path_segment(url, 2));
  if (url.host == "jobs.lever.co") return propose("lever", path_segment(url, 0));
  if (url.host != "jobs.eu.lever.co") return std::nullopt;
  auto found = propose("lever", path_segment(url, 0));
  if (found) found->options_json.insert(found->options_json.size() - 1, ",\"instance\":\"eu\"");
  return found;
}

}  // namespace

extern const Kind k_lever;
const Kind k_lever = {"lever",
                      "Lever job sites (instance: global or eu)",
                      "recorded responses, vendor's documentation",
                      "board, instance, base_url",
                      ListingTruth::full_list,
                      {2, 500, false},
                      make,
                      detect};

}  // namespace radar::sources
