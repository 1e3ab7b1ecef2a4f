// JazzHR (applytojob.com): an HTML table, each posting's page with schema.org JobPosting.
#include "sources/html_listing.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  HtmlPlan plan;
  plan.host_moved_to = options.has("base_url") ? base_url(options, "") : "";
  plan.url = with_origin(board_host(board, ".applytojob.com") + "/apply/jobs", plan.host_moved_to);
  plan.card = "tr[id^=\"row_job_\"]";
  plan.list.link = "a.job_title_link@href";
  plan.list.title = "a.job_title_link";
  plan.list.department = "span.resumator_department";
  plan.list.location = "td:last-child";
  plan.id_pattern = pattern("/apply/jobs/details/([^/?#]+)");
  plan.page_jsonld = true;
  plan.page.description = "#job-description@html";
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_subdomain("jazzhr", url, ".applytojob.com");
}

}  // namespace

extern const Kind k_jazzhr;
const Kind k_jazzhr = {"jazzhr",
                       "JazzHR careers sites (list and detail)",
                       "client code; no recorded response",
                       "board, base_url",
                       ListingTruth::full_list,
                       {1, 1500, true},
                       make,
                       detect};

}  // namespace radar::sources
