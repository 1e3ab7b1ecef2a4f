// Remotive's open API: the newest remote jobs, a window. Its terms ask for a link back and to name Remotive.
#include "sources/kind_support.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

class Remotive : public Source {
 public:
  Remotive(std::string url, bool limited) : url_(std::move(url)), limited_(limited) {}
  std::vector<model::Request> start() const override { return {get(url_)}; }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    auto document = json_body(request, response);
    if (!document) return fail(std::move(document.error()));
    const auto jobs = document->root()["jobs"];
    if (!jobs.is_array()) return changed_shape("/jobs", "an array");
    ParseResult result;
    for (const auto& job : jobs) read_job(job, response.fetched_at, result);
    const auto root = document->root();
    const auto listed = root["job-count"].integer();
    const auto total = root["total-job-count"].integer();
    result.declared_total = total ? total : listed;
    const bool part = limited_ || (total && listed && *total > *listed);
    result.completeness = part ? Completeness::cut_by_source : Completeness::whole;
    report_misreads(*document, result);
    return result;
  }

 private:
  static void read_job(const json::View& job, text::UnixSeconds now, ParseResult& result) {
    Sighting sighting;
    auto& p = sighting.posting;
    p.id = job["id"].text();
    p.title = job["title"].text();
    p.company = job["company_name"].text();
    p.url = p.apply_url = job["url"].text();
    add_location(p, job["candidate_required_location"].text());
    p.remote = model::Workplace::remote;  // the board lists nothing else
    p.employment_type = job["job_type"].text();
    p.department = job["category"].text();
    p.description = job["description"].raw_text();
    for (const auto& tag : job["tags"]) {
      if (!tag.is_blank()) p.tags.push_back(tag.text());
    }
    p.salary = stated_pay(job["salary"].text());
    read_posted(result, p, job["publication_date"], now);
    add(result, std::move(sighting), job.pointer());
  }
  std::string url_;
  bool limited_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  std::string url = base_url(options, "https://remotive.com") + "/api/remote-jobs";
  for (const char* name : {"category", "company_name", "search"}) {
    const std::string value = options.string_or(name, "");
    if (!value.empty())
      url += (url.find('?') == std::string::npos ? "?" : "&") + std::string(name) + "=" +
             text::percent_encode(value);
  }
  const auto limit = options.optional_int("limit", 1, 100'000);
  if (limit)
    url += (url.find('?') == std::string::npos ? "?" : "&") + std::string("limit=") + std::to_string(*limit);
  return std::make_unique<Remotive>(std::move(url), limit.has_value());
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("remotive", url, {"remotive.com"});
}

}  // namespace

extern const Kind k_remotive;
const Kind k_remotive = {"remotive",
                         "Remotive's open API",
                         "recorded response, vendor's documentation",
                         "category, company_name, search, limit, base_url",
                         ListingTruth::window,
                         {1, 2000, false},
                         make,
                         detect};

}  // namespace radar::sources
