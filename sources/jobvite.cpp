// Jobvite's XML feed of a company (its id is an opaque code of the careers page).
#include "sources/feed_reader.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

class Jobvite : public Source {
 public:
  explicit Jobvite(std::string url) : url_(std::move(url)) {}
  std::vector<model::Request> start() const override {
    auto request = get(url_);
    request.follow_off_site = false;
    return {std::move(request)};
  }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    std::optional<markup::Xml> xml;
    const auto root = xml_body(request, response, xml);
    if (!root) return fail(root.error());
    if (root->local_name() != "result") return changed_shape("/" + root->name(), "result");
    ParseResult result;
    std::size_t index = 0;
    for (const auto& job : root->children("job")) read(job, result, "job[" + std::to_string(++index) + "]");
    result.completeness = Completeness::whole;
    settle_fault(*xml, response.body, "job", result);
    return result;
  }

 private:
  static void read(const markup::XmlNode& job, ParseResult& result, const std::string& where) {
    Sighting sighting;
    auto& p = sighting.posting;
    p.id = job.child("id").text();
    p.title = job.child("title").text();
    p.url = job.child("detail-url").text();
    p.apply_url = job.child("apply-url").text();
    add_location(p, job.child("location").text());
    p.department = job.child("category").text();
    p.employment_type = first_text(job, {"jobtype", "type"});
    p.description = job.child("description").text();
    const std::string date = job.child("date").text();
    p.posted = text::parse_date(date);  // M/D/YYYY
    if (!date.empty() && !p.posted) result.faults.push_back({where + "/date", date, "a date"});
    add(result, std::move(sighting), where);
  }
  std::string url_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  return std::make_unique<Jobvite>(base_url(options, "https://app.jobvite.com") +
                                   "/CompanyJobs/Xml.aspx?c=" + text::percent_encode(board));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view html) {
  if (url.host == "app.jobvite.com") {
    for (const auto& [name, value] : text::query_parameters(url.query)) {
      if (name == "c") return propose("jobvite", value);
    }
  }
  const std::string id = quoted_after(html, "companyEId");
  return id.empty() ? std::nullopt : propose("jobvite", id);
}

}  // namespace

extern const Kind k_jobvite;
const Kind k_jobvite = {"jobvite",
                        "Jobvite company feeds",
                        "client code; no recorded response",
                        "board (companyEId), base_url",
                        ListingTruth::full_list,
                        {1, 1000, false},
                        make,
                        detect};

}  // namespace radar::sources
