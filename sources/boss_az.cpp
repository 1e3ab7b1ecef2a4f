// boss.az: cards of a category, and each vacancy's page.
#include "sources/html_listing.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  HtmlPlan plan;
  plan.host_moved_to = options.has("base_url") ? base_url(options, "") : "";
  plan.url =
      with_origin("https://boss.az" + options.string_or("path", "/search/vacancies"), plan.host_moved_to);
  plan.max_pages = options.optional_int("max_pages", 1, 1000).value_or(20);
  plan.currency = "AZN";
  plan.card = "a[href*=\"/vacancies/\"]:has([data-cy=\"ad-card\"])";
  plan.list.link = "@href";
  plan.list.title = "[data-cy=\"ad-card-subtitle\"]";
  plan.list.company = "[data-cy=\"ad-card-title\"]";
  plan.list.pay = "[data-cy=\"ad-card-salary\"]";
  plan.list.location = "[data-cy=\"ad-card-location\"]";
  plan.list.posted = "[data-cy=\"ad-card-date\"]";
  plan.id_pattern = pattern("/vacancies/(\\d+)");
  plan.page_parameter = "page";
  plan.page_jsonld = true;
  plan.page.description = "main@html";
  plan.closed = "[data-cy=\"ad-expired\"], main:contains(\"Elanın müddəti başa çatıb\")";
  plan.complete = false;
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "boss.az" && url.host != "www.boss.az" && url.host != "en.boss.az" &&
      url.host != "ru.boss.az")
    return std::nullopt;
  return BoardProposal{"boss_az", "boss_az", "{}"};
}

}  // namespace

extern const Kind k_boss_az;
const Kind k_boss_az = {"boss_az",
                        "boss.az (list and detail)",
                        "client code; no recorded response",
                        "path (of the first page), max_pages, base_url",
                        ListingTruth::window,
                        {1, 2000, true},
                        make,
                        detect};

}  // namespace radar::sources
