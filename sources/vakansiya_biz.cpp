// vakansiya.biz: pages of cards, each vacancy's page with schema.org JobPosting.
#include "sources/az_board.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  HtmlPlan plan = az_plan(options, "https://vakansiya.biz", "/az/jobs");
  plan.card = "a[href*=\"/jobs/\"]:has(h2)";
  plan.list.link = "@href";
  plan.list.title = "h2";
  plan.list.company = "h2 ~ p";
  plan.company_place_joint = " · ";
  plan.list.pay = "span.font-display";
  plan.list.posted = "span.font-mono";
  plan.id_pattern = pattern("/jobs/(\\d+)");
  plan.next = "a:contains(\"Növbəti\")@href";
  plan.page_jsonld = true;
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("vakansiya_biz", url, {"vakansiya.biz"});
}

}  // namespace

extern const Kind k_vakansiya_biz;
const Kind k_vakansiya_biz = {"vakansiya_biz",
                              "vakansiya.biz (list and detail)",
                              "client code; no recorded response",
                              "path (of the first page), max_pages, base_url",
                              ListingTruth::window,
                              {1, 2000, true},
                              make,
                              detect};

}  // namespace radar::sources
