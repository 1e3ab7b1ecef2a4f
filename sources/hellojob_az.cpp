// hellojob.az: cards, 80 a page, and each vacancy's page.
#include "sources/az_board.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  HtmlPlan plan = az_plan(options, "https://www.hellojob.az", "/vakansiyalar");
  plan.card = "a.vacancies__body[href]";
  plan.list.id = "[add-to-wishlist]@add-to-wishlist";
  plan.list.link = "@href";
  plan.list.title = ".vacancies__title";
  plan.list.company = ".vacancies__company";
  plan.list.pay = ".vacancies__price";
  plan.list.posted = ".vacancies__info li.vacancies__info__item:last-child";
  plan.list.employment_type = ".vacancies__label.part-time";
  plan.id_pattern = pattern("/vakansiya/.*-(\\d+)/?$");
  plan.next = ".pagination a.next@href";
  plan.page.title = "h1.section-title";
  plan.page.company = "a.vacancies__category";
  plan.page.location = ".company__item__details li:has(> span:contains(\"Şəhər\")) p";
  plan.page.pay = ".company__item__details li:has(> span:contains(\"Maaş\")) p";
  plan.page.employment_type = ".company__item__details li:has(> span:contains(\"İş rejimi\")) p";
  plan.page.department = ".company__item__details li:has(> span:contains(\"Kateqoriya\")) p";
  plan.page.posted = ".company__item__details li:has(> span:contains(\"Yerləşmə tarixi\")) p";
  plan.page.valid_through = ".company__item__details li:has(> span:contains(\"Bitmə tarixi\")) p";
  plan.page.description = ".company__body .company__text@html";
  // The board's own channels, after every text.
  plan.remove = {*markup::Selector::compile("p:has(a[href*=\"whatsapp.com\"], a[href*=\"t.me/\"])")};
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("hellojob_az", url, {"hellojob.az"});
}

}  // namespace

extern const Kind k_hellojob_az;
const Kind k_hellojob_az = {"hellojob_az",
                            "hellojob.az (list and detail)",
                            "recorded excerpts",
                            "path (of the first page), max_pages, base_url",
                            ListingTruth::window,
                            {1, 2000, true},
                            make,
                            detect};

}  // namespace radar::sources
