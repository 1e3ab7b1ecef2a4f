// busy.az: pages of cards, and each vacancy's page.
#include "sources/html_listing.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  HtmlPlan plan;
  plan.host_moved_to = options.has("base_url") ? base_url(options, "") : "";
  plan.url = with_origin("https://busy.az" + options.string_or("path", "/vacancies"), plan.host_moved_to);
  plan.max_pages = options.optional_int("max_pages", 1, 1000).value_or(20);
  plan.currency = "AZN";
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
  plan.complete = false;
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "busy.az" && url.host != "www.busy.az") return std::nullopt;
  return BoardProposal{"busy_az", "busy_az", "{}"};
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
