// vakansiya.az: one page of vacancies, and each vacancy's page.
#include "sources/html_listing.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  HtmlPlan plan;
  plan.host_moved_to = options.has("base_url") ? base_url(options, "") : "";
  plan.url = with_origin("https://www.vakansiya.az" + options.string_or("path", "/az/"), plan.host_moved_to);
  plan.max_pages = options.optional_int("max_pages", 1, 1000).value_or(20);
  plan.currency = "AZN";
  plan.card = "div#js-jobs-wrapper";
  plan.list.link = "a.jobtitle@href";
  plan.list.title = "a.jobtitle";
  plan.list.company = "div.js-fields:nth-of-type(2) a";
  plan.page_jsonld = true;
  plan.page.description = "#js-jobs-wrapper@html";
  plan.complete = false;
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "www.vakansiya.az" && url.host != "vakansiya.az") return std::nullopt;
  return BoardProposal{"vakansiya_az", "vakansiya_az", "{}"};
}

}  // namespace

extern const Kind k_vakansiya_az;
const Kind k_vakansiya_az = {"vakansiya_az",
                             "vakansiya.az (list and detail)",
                             "client code; the detail is unverified",
                             "path (of the first page), max_pages, base_url",
                             ListingTruth::window,
                             {1, 2000, true},
                             make,
                             detect};

}  // namespace radar::sources
