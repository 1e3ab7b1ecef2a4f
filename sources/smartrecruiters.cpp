// SmartRecruiters Posting API: paged list without texts, one detail request per posting.
#include <algorithm>

#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::int64_t k_page = 100;

class SmartRecruiters : public Source {
 public:
  SmartRecruiters(std::string url, std::string board) : url_(std::move(url)), board_(std::move(board)) {}
  std::vector<model::Request> start() const override { return {page(0)}; }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    auto document = json_body(request, response);
    if (!document) return fail(std::move(document.error()));
    const auto root = document->root();
    ParseResult result;
    if (request.role == model::RequestRole::detail || root["jobAd"].exists()) {
      if (!root["id"].exists()) return changed_shape("/id", "a posting");
      if (root["active"].boolean() == false) result.removed.push_back(root["id"].text());
      read_posting(root, response.fetched_at, result, true);
      report_misreads(*document, result);
      return result;
    }
    if (!root["content"].is_array()) return changed_shape("/content", "an array");
    for (const auto& job : root["content"]) read_posting(job, response.fetched_at, result, false);
    follow({result, root, request, response.fetched_at, root["content"].size()});
    report_misreads(*document, result);
    return result;
  }

 private:
  model::Request page(std::int64_t offset) const {
    auto request = get(url_ + "?limit=" + std::to_string(k_page) + "&offset=" + std::to_string(offset));
    request.state = std::to_string(offset);
    return request;
  }

  void follow(const JsonPage& where) const {
    auto& result = where.result;
    result.declared_total = where.root["totalFound"].integer();
    const auto listed = static_cast<std::int64_t>(where.listed);
    const auto offset = page_number(where, where.root["offset"], "offset", 0);
    if (repeats_listed(where.request, result)) {
      result.completeness = end_by_repeat(where.request, Completeness::whole);
    } else if (listed > 0 && more_after(where, where.root["limit"], k_page, offset + listed)) {
      result.requests.push_back(page(offset + listed));
      mark_listed(result.requests.back(), where.request, result);
      result.completeness = Completeness::more_to_come;
    } else {
      // A company that there is not is answered by an empty list too.
      result.completeness = listed == 0 && offset == 0 ? Completeness::unknown : Completeness::whole;
    }
  }

  static std::string full_text(const json::View& sections) {
    HtmlParts parts;
    for (const char* key :
         {"companyDescription", "jobDescription", "qualifications", "additionalInformation"}) {
      const auto section = sections[key];
      parts.add(section["title"].text(), section["text"].raw_text());
    }
    return parts.take();
  }

  void read_posting(const json::View& job, text::UnixSeconds now, ParseResult& result, bool is_detail) const {
    Sighting sighting;
    auto& p = sighting.posting;
    p.id = job["id"].text();
    p.title = job["name"].text();
    p.company = job["company"]["name"].text();
    p.url = job["postingUrl"].text();
    if (p.url.empty())
      p.url = "https://jobs.smartrecruiters.com/" +
              text::percent_encode(
                  job["company"]["identifier"].is_blank() ? board_ : job["company"]["identifier"].text()) +
              "/" + p.id;
    p.apply_url = job["applyUrl"].text();
    const auto place = job["location"];
    std::string where = place["fullLocation"].text();
    if (where.empty()) {
      where = joined_place(place, {"city", "region"});
      std::string country = place["country"].text();  // a code in small letters
      std::transform(country.begin(), country.end(), country.begin(),
                     [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
      if (!country.empty()) where += (where.empty() ? "" : ", ") + country;
    }
    add_location(p, std::move(where));
    if (place["hybrid"].boolean().value_or(false))
      p.remote = model::Workplace::hybrid;
    else if (place["remote"].boolean().value_or(false))
      p.remote = model::Workplace::remote;
    p.department = job["department"]["label"].text();
    p.employment_type = job["typeOfEmployment"]["label"].text();
    read_posted(result, p, job["releasedDate"], now);
    const auto pay = job["compensation"];
    p.salary = pay_between(pay["min"], pay["max"], pay["currency"].text(),
                           model::interval_from(pay["period"].text()));
    if (is_detail) {
      p.description = full_text(job["jobAd"]["sections"]);
    } else {
      sighting.revision = job["releasedDate"].text();
      sighting.text_complete = false;
      sighting.detail = get(url_ + "/" + text::percent_encode(p.id));
      sighting.detail->role = model::RequestRole::detail;
      sighting.detail->native_id = p.id;
    }
    add(result, std::move(sighting), job.pointer());
  }
  std::string url_, board_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  std::string board = options.required_string("board");
  const std::string base = base_url(options, "https://api.smartrecruiters.com");
  return std::make_unique<SmartRecruiters>(
      base + "/v1/companies/" + text::percent_encode(board) + "/postings", std::move(board));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host == "careers.smartrecruiters.com" || url.host == "jobs.smartrecruiters.com")
    return propose("smartrecruiters", path_segment(url, 0));
  // www.smartrecruiters.com/Acme/7439995-title: other pages there are the vendor's own.
  if (url.host == "www.smartrecruiters.com" && !path_segment(url, 1).empty() &&
      text::is_ascii_digit(path_segment(url, 1).front()))
    return propose("smartrecruiters", path_segment(url, 0));
  if (url.host == "api.smartrecruiters.com") return propose("smartrecruiters", path_segment(url, 2));
  return std::nullopt;
}

}  // namespace

extern const Kind k_smartrecruiters;
const Kind k_smartrecruiters = {"smartrecruiters",
                                "SmartRecruiters companies (list and detail)",
                                "recorded responses, vendor's documentation",
                                "board, base_url",
                                ListingTruth::full_list,
                                {4, 250, false},
                                make,
                                detect};

}  // namespace radar::sources
