// busy.az: pages of cards, and each vacancy's page.
#include "sources/az_board.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  HtmlPlan plan = az_plan(options, "https://busy.az", "/vacancies");
  plan.card = "a.job-listing[href]";
  plan.list.link = "@href";
  plan.list.title = "h3.job-listing-title";
  plan.list.company = "li:has(i.icon-material-outline-business)";
  plan.list.location = "li:has(i.icon-material-outline-location-on)";
  plan.list.pay = "li:has(i.icon-material-outline-account-balance-wallet)";
  plan.id_pattern = pattern("/vacancy/(\\d+)");
  plan.page_parameter = "page";
  plan.page_jsonld = true;
  plan.page.description = ".single-page-section@html";
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("busy_az", url, {"busy.az"});
}

}  // namespace

extern const Kind k_busy_az;
const Kind k_busy_az = {"busy_az",
                        "busy.az (list and detail)",
                        "client code; the detail is unverified",
                        "path (of the first page), max_pages, base_url",
                        ListingTruth::window,
                        {1, 2000, true},
                        make,
                        detect};

}  // namespace radar::sources
