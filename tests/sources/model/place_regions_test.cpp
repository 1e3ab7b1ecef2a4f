#include "sources/model/place_regions.h"

#include <catch2/catch_test_macros.hpp>
#include <utility>

using namespace radar;

TEST_CASE("regions have one English name") {
  const std::pair<const char*, const char*> names[] = {{"Polsce", "Poland"},
                                                       {"USA", "United States"},
                                                       {"U.S.", "United States"},
                                                       {"UK", "United Kingdom"},
                                                       {"México", "Mexico"},
                                                       {"ITALIA", "Italy"},
                                                       {"Unión Europea", "European Union"},
                                                       {"EU", "European Union"},
                                                       {"Wales", "Wales"},
                                                       {"России", "Russia"},
                                                       {"Türkiye", "Turkey"},
                                                       {"Texas", "Texas"},
                                                       {"Québec", "Quebec"},
                                                       {"Latam", "Latin America"},
                                                       {"Anywhere", "Worldwide"},
                                                       {"It", ""},
                                                       {"IT", ""},
                                                       {"Us", ""},
                                                       {"CA", ""},
                                                       {"Berlin", ""},
                                                       {"", ""}};
  for (const auto& [name, want] : names) {
    CAPTURE(name);
    CHECK(model::region_name(name) == want);
  }
}

TEST_CASE("states have a code and a country") {
  CHECK(model::us_state_name("TX") == "Texas");
  CHECK(model::us_state_name("NY") == "New York");
  CHECK(model::us_state_name("XX").empty());
  CHECK(model::ca_province_name("BC") == "British Columbia");
  CHECK(model::ca_province_name("TX").empty());
  CHECK(model::is_time_zone(model::region_name("PDT")));
  CHECK(!model::is_time_zone("Texas"));
  CHECK(model::country_of_state("Texas") == "United States");
  CHECK(model::country_of_state("Ontario") == "Canada");
  CHECK(model::country_of_state("Georgia").empty());
  CHECK(model::country_of_state("Spain").empty());
}
