#include "sources/model/place.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar::model;

TEST_CASE("places tell their country, region and city") {
  struct Want {
    const char *text, *country, *region, *city;
  };
  const Want all[] = {{"San Francisco, CA", "US", "CA", "San Francisco"},
                      {"Oslo office", "NO", "", "Oslo"},
                      {"Boston-Hybrid", "US", "", "Boston"},
                      {"NYC Headquarters", "US", "", "NYC"},
                      {"US Fully Remote", "US", "", ""},
                      {"Remote - US Only", "US", "", ""},
                      {"China-Beijing", "CN", "", ""},
                      {"Winston-Salem, NC", "US", "NC", "Winston-Salem"},
                      {"Acme Germany", "DE", "", "Acme Germany"},
                      {"Port of Spain", "", "", "Port of Spain"},
                      {"Long Island, New York", "US", "", "Long Island"},
                      {"Carlsbad, CA 92008", "US", "CA", "Carlsbad"},
                      {"Anywhere in Belgium", "BE", "", ""},
                      {"Central & South America", "", "", "Central"},
                      {"Argentina, Brazil, Uruguay, Venezuela", "AR", "", ""},
                      {"US / Canada", "US", "", ""},
                      {"CH - Shanghai, China", "CN", "", "Shanghai"},
                      {"In-Office", "", "", ""},
                      {"London, England, United Kingdom", "GB", "", "London"},
                      {"Remote - Germany", "DE", "", ""},
                      {"Bakı", "AZ", "", "Bakı"},
                      {"US-Remote", "US", "", ""},
                      {"Berlin", "DE", "", "Berlin"},
                      {"Tbilisi, Georgia", "GE", "", "Tbilisi"},
                      {"Atlanta, Georgia", "US", "GA", "Atlanta"},
                      {"Atlanta, GA", "US", "GA", "Atlanta"},
                      {"Toronto, ON", "CA", "ON", "Toronto"},
                      {"Vancouver, BC, Canada", "CA", "BC", "Vancouver"},
                      {"Sydney, NSW", "AU", "NSW", "Sydney"},
                      {"Paris, FR", "FR", "", "Paris"},
                      {"Bengaluru, Karnataka, India", "IN", "", "Bengaluru"},
                      {"Remote (US)", "US", "", ""},
                      {"Hybrid - Berlin", "DE", "", "Berlin"},
                      {"US-CA-San Jose", "US", "CA", "San Jose"},
                      {"PT-13-Porto", "PT", "", "Porto"},
                      {"Remote in the US", "US", "", ""},
                      {"Washington, DC", "US", "DC", "Washington"},
                      {"Washington DC", "US", "DC", "Washington"},
                      {"Seattle, Washington", "US", "WA", "Seattle"},
                      {"Paris, TX", "US", "TX", "Paris"},
                      {"Dublin, CA", "US", "CA", "Dublin"},
                      {"Vancouver, WA", "US", "WA", "Vancouver"},
                      {"Bangalore, KA, IN", "IN", "", "Bangalore"},
                      {"Bloomington, IN", "US", "IN", "Bloomington"},
                      {"Amsterdam, Noord-Holland, NL", "NL", "", "Amsterdam"},
                      {"Toronto, ON, CA", "CA", "ON", "Toronto"},
                      {"San Francisco, CA, US", "US", "CA", "San Francisco"},
                      {"Berlin, DE", "DE", "", "Berlin"},
                      {"Lisbon or Porto", "PT", "", "Lisbon"},
                      {"100% Remote, Germany", "DE", "", ""},
                      {"San Francisco Bay Area", "US", "", "San Francisco"},
                      {"Remote - EMEA", "", "", ""},
                      {"İstanbul", "TR", "", "İstanbul"},
                      {"ISTANBUL, TÜRKİYE", "TR", "", "ISTANBUL"},
                      {"BAKI, AZƏRBAYCAN", "AZ", "", "BAKI"},
                      {"Gəncə", "AZ", "", "Gəncə"},
                      {"UK", "GB", "", ""}};
  for (const auto& want : all) {
    CAPTURE(want.text);
    CHECK(parse_place(want.text) == Place{want.country, want.region, want.city});
  }
}

TEST_CASE("what could be anywhere stays unknown") {
  for (const char* text :
       {"Remote", "", "Anywhere", "Hybrid", "Cambridge", "\xFF\xFE,,,", "Multiple Locations"}) {
    CAPTURE(text);
    CHECK(parse_place(text).country.empty());
  }
}

TEST_CASE("countries by code and name") {
  CHECK(country_code("Germany") == "DE");
  CHECK(country_code("deutschland") == "DE");
  CHECK(country_code("de") == "DE");
  CHECK(country_code("Türkiye") == "TR");
  CHECK(country_code("U.S.A.") == "US");
  CHECK(country_code("Atlantis").empty());
  CHECK(country_name("AZ") == "Azerbaijan");
  CHECK(country_name("ZZ").empty());
}
