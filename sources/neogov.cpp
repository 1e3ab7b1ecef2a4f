// NEOGOV (governmentjobs.com): an agency's RSS feed with the joblisting namespace.
#include <algorithm>

#include "sources/feed_reader.h"
#include "sources/json_listing.h"
#include "sources/text/number.h"

namespace radar::sources {
namespace {

void refine(const markup::XmlNode& item, model::Posting& p) {
  const auto field = [&item](const char* name) { return item.child_local(name).text(); };
  if (!field("jobId").empty()) p.id = field("jobId");
  add_location(p, field("location"));
  if (p.employment_type.empty()) p.employment_type = field("jobType");
  p.department = field("department");
  // "Sun, 20 Sep 2026 04:59:00:0": the part after the seconds is nothing.
  std::string end = field("advertiseToDateTimeUTC");
  if (std::count(end.begin(), end.end(), ':') > 2) end.resize(end.rfind(':'));
  p.valid_through = end;
  const auto low = text::parse_number(field("minimumSalary"));
  const auto high = text::parse_number(field("maximumSalary"));
  if (low.value_or(0) > 0 || high.value_or(0) > 0)
    p.salary =
        model::Salary{low, high, field("salaryCurrency"), model::interval_from(field("salaryInterval")), ""};
  HtmlParts parts;
  parts.add(p.description);
  parts.add("Examples of duties", field("examplesofduties"));
  parts.add("Qualifications", field("qualifications"));
  parts.add("Supplemental information", field("supplementalinformation"));
  p.description = parts.take();
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  return std::make_unique<FeedSource>(base_url(options, "https://www.governmentjobs.com") +
                                          "/SearchEngine/JobsFeed?agency=" + text::percent_encode(board),
                                      refine, Completeness::whole);
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "www.governmentjobs.com" && url.host != "governmentjobs.com") return std::nullopt;
  for (const auto& [name, value] : text::query_parameters(url.query)) {
    if (name == "agency") return propose("neogov", value);
  }
  return path_segment(url, 0) == "careers" ? propose("neogov", path_segment(url, 1)) : std::nullopt;
}

}  // namespace

extern const Kind k_neogov;
const Kind k_neogov = {"neogov",
                       "NEOGOV agencies (governmentjobs.com)",
                       "near-real recorded feed; its URL is unverified",
                       "board (agency), base_url",
                       ListingTruth::full_list,
                       {1, 2000, true},
                       make,
                       detect};

}  // namespace radar::sources
