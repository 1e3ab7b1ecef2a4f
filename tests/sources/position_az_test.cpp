#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("position_az: cities come from the page's own list, days from among the words beside them") {
  const auto row = [](const std::string& id, const std::string& cities, const std::string& day) {
    return "<tr data-city='" + cities + "'><td title=x><a href=/vacancy/x-" + id +
           ">X</a></td><td class=vacancy-duration>" + day + "</td></tr>";
  };
  const auto parsed =
      parse(*make_source("position_az", "{}"),
            "<html><body><select id=city><option value=''>Hamısı</option><option "
            "value=1>Bakı</option><option value=12>Gəncə"
            "</option></select><table><tbody class=grid>" +
                row("1", "[1,12]", "★ Premium 15.02.2026") + row("2", R"(["12"])", "★ Premium") +
                row("3", "[7]", "15.02.26 ?") + "</tbody></table></body></html>",
            200, "text/html");
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.size() == 3);
  const auto& first = parsed->sightings[0].posting;
  CHECK(first.locations == std::vector<std::string>{"Bakı", "Gəncə"});
  REQUIRE(first.posted);
  CHECK(radar::text::format_timestamp(*first.posted) == "2026-02-15");
  CHECK(parsed->sightings[1].posting.location == "Gəncə");
  CHECK_FALSE(parsed->sightings[1].posting.posted);
  CHECK(parsed->sightings[2].posting.location.empty());
  CHECK_FALSE(parsed->sightings[2].posting.posted);
  // Words without a day are no day that could not be read, numbers may be one.
  REQUIRE(parsed->faults.size() == 1);
  CHECK(parsed->faults[0].found == "15.02.26 ?");
}

TEST_CASE("position_az keeps the contract of every kind") { check_contract("position_az"); }
