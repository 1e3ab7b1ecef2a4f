// vakansiya.biz: pages of cards, each vacancy's page with schema.org JobPosting.
#include "sources/html_listing.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  HtmlPlan plan;
  plan.host_moved_to = options.has("base_url") ? base_url(options, "") : "";
  plan.url = with_origin("https://vakansiya.biz" + options.string_or("path", "/az/jobs"), plan.host_moved_to);
  plan.max_pages = options.optional_int("max_pages", 1, 1000).value_or(20);
  plan.currency = "AZN";
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
  plan.complete = false;
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "vakansiya.biz" && url.host != "www.vakansiya.biz") return std::nullopt;
  return BoardProposal{"vakansiya_biz", "vakansiya_biz", "{}"};
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
