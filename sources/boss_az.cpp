// boss.az: cards of a category, and each vacancy's page.
#include "sources/az_board.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  HtmlPlan plan = az_plan(options, "https://boss.az", "/search/vacancies");
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
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("boss_az", url, {"boss.az", "en.boss.az", "ru.boss.az"});
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
