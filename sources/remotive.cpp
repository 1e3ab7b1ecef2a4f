// Remotive's open API: the newest remote jobs, a window. Its terms ask for a link back and to name Remotive.
#include "sources/kind_support.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

class Remotive : public Source {
 public:
  explicit Remotive(std::string url) : url_(std::move(url)) {}
  std::vector<model::Request> start() const override { return {get(url_)}; }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    auto document = json_body(request, response);
    if (!document) return fail(std::move(document.error()));
    const auto jobs = document->root()["jobs"];
    if (!jobs.is_array()) return changed_shape("/jobs", "an array");
    ParseResult result;
    for (const auto& job : jobs) read_job(job, response.fetched_at, result);
    result.completeness = Completeness::cut_by_source;
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
    if (!job["salary"].is_blank()) {
      p.salary.emplace();
      p.salary->text = job["salary"].text();
    }
    read_posted(result, p, job["publication_date"], now);
    add(result, std::move(sighting), job.pointer());
  }
  std::string url_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  std::string url = base_url(options, "https://remotive.com") + "/api/remote-jobs";
  const std::string category = options.string_or("category", "");
  if (!category.empty()) url += "?category=" + text::percent_encode(category);
  return std::make_unique<Remotive>(std::move(url));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "remotive.com" && url.host != "www.remotive.com") return std::nullopt;
  return BoardProposal{"remotive", "remotive", "{}"};
}

}  // namespace

extern const Kind k_remotive;
const Kind k_remotive = {"remotive",
                         "Remotive's open API",
                         "recorded response, vendor's documentation",
                         "category, base_url",
                         ListingTruth::window,
                         {1, 2000, false},
                         make,
                         detect};

}  // namespace radar::sources
