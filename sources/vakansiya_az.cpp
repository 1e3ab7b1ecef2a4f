// vakansiya.az: one page of vacancies, and each vacancy's page.
#include "sources/az_board.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  HtmlPlan plan = az_plan(options, "https://www.vakansiya.az", "/az/");
  plan.card = "div#js-jobs-wrapper";
  plan.list.link = "a.jobtitle@href";
  plan.list.title = "a.jobtitle";
  plan.list.company = "div.js-fields:nth-of-type(2) a";
  plan.page_jsonld = true;
  plan.page.description = "#js-jobs-wrapper@html";
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("vakansiya_az", url, {"vakansiya.az"});
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
