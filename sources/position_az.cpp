// position.az: one page with all vacancies, and each vacancy's page.
#include <map>

#include "sources/az_board.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

using Cities = std::map<std::string, std::string>;

// The page's filter names the cities that its rows number.
Cities cities_of(const markup::Element& page) {
  Cities cities;
  for (const auto& option : HtmlField("select#city option").find_all(page)) {
    const std::string id = option.attribute("value").value_or("");
    if (!id.empty()) cities.emplace(id, option.text());
  }
  return cities;
}

// data-city="[1,4]", "["1"]" or "1".
void read_cities(const Cities& cities, const markup::Element& row, model::Posting& p) {
  std::string number;
  for (const char c : row.attribute("data-city").value_or("") + " ") {
    if (text::is_ascii_digit(c)) {
      number += c;
      continue;
    }
    if (const auto city = cities.find(number); city != cities.end()) add_location(p, city->second);
    number.clear();
  }
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  HtmlPlan plan = az_plan(options, "https://position.az", "/");
  plan.card = "tbody tr:has(td[title] a[href])";
  plan.list.link = "td[title] a@href";
  plan.list.title = "td[title] a";
  plan.list.company = "a.vacancy-row p";
  plan.list.posted = "td.vacancy-duration";
  plan.posted_pattern = pattern("(\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2})");  // beside "Premium"
  plan.card_reader = [](const markup::Element& page) -> CardReader {
    return [cities = cities_of(page)](const markup::Element& row, model::Posting& p) {
      read_cities(cities, row, p);
    };
  };
  plan.id_pattern = pattern("-(\\d+)/?$");
  plan.page.title = ".vacancy-header .vacancy-title.vacancy-az";
  plan.page.company = ".vacancy-company-header-title";
  plan.page.posted = ".vacancy-date";
  plan.page.description = ".vacancy-text.vacancy-az@html";
  plan.page_jsonld = true;
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  return propose_site("position_az", url, {"position.az"});
}

}  // namespace

extern const Kind k_position_az;
const Kind k_position_az = {"position_az",
                            "position.az (list and detail)",
                            "client code; no recorded response",
                            "path (of the first page), max_pages, base_url",
                            ListingTruth::window,
                            {1, 2000, true},
                            make,
                            detect};

}  // namespace radar::sources
