// ejob.az: pages of a list, each vacancy's page with schema.org JobPosting.
#include <re2/re2.h>

#include "sources/az_board.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

// "Bakı 15.02.2026 12": place, day and views, in one of two elements of the same class.
void read_place_and_day(const markup::Element& card, model::Posting& p) {
  static const HtmlField field("div.city");
  static const re2::RE2 words("^(.*?)\\s*(\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2} \\p{L}+ \\d{4})(?:\\s|$)");
  for (const auto& given : field.read_all(card)) {
    std::string place, day;
    if (!re2::RE2::PartialMatch(text::collapse_space(given), words, &place, &day)) continue;
    add_location(p, std::move(place));
    p.posted = text::parse_date(day, {0, text::DayOrder::day_first});
    return;
  }
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  HtmlPlan plan = az_plan(options, "https://ejob.az", "/is-elanlari/");
  plan.card = "div.list ul > li:has(a[href*=\"/is-elani/\"])";
  plan.list.link = "a[href*=\"/is-elani/\"]@href";
  plan.list.title = "a[href*=\"/is-elani/\"]";
  plan.list.company = "div.company";
  plan.list.pay = "div.salary";
  plan.card_reader = [](const markup::Element&) -> CardReader { return read_place_and_day; };
  plan.title_suffix = " işi";
  plan.id_pattern = pattern("/is-elani/(\\d+)");
  plan.next = "a.to_forward@href";
  plan.page_jsonld = true;
  plan.page.description = "table.description@html";
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("ejob_az", url, {"ejob.az"});
}

}  // namespace

extern const Kind k_ejob_az;
const Kind k_ejob_az = {"ejob_az",
                        "ejob.az (list and detail)",
                        "client code; no recorded response",
                        "path (of the first page), max_pages, base_url",
                        ListingTruth::window,
                        {1, 2000, true},
                        make,
                        detect};

}  // namespace radar::sources
