#include "sources/model/money.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/sources/model/wanted_pay.h"

using radar::model::parse_salary;

TEST_CASE("pay is read as people write it") {
  const radar::model_tests::WantedPay all[] = {
      {"$130K - $180K", 130e3, 180e3, "USD", ""},
      {"$130,000—$180,000 USD", 130e3, 180e3, "USD", ""},
      {"120 000 - 150 000 EUR per year", 120e3, 150e3, "EUR", "year"},
      {"1500-2000 AZN", 1500, 2000, "AZN", ""},
      {"£600/day", 600, 600, "GBP", "day"},
      {"from €60k", 60e3, 0, "EUR", ""},
      {"up to 90.000 €", 0, 90e3, "EUR", ""},
      {"USD 140,000.00 to 180,000.00 annually", 140e3, 180e3, "USD", "year"},
      {"$55/hr", 55, 55, "USD", "hour"},
      {"130-180k EUR", 130e3, 180e3, "EUR", ""},
      {"The base salary range is $184,300 to $240,350 per year", 184300, 240350, "USD", "year"},
      {"CHF 120'000", 120e3, 120e3, "CHF", ""},
      {"$20.50 - $30.25 per hour", 20.5, 30.25, "USD", "hour"},
      {"C$100,000 - C$120,000", 100e3, 120e3, "CAD", ""}};
  radar::model_tests::check_pay(all, parse_salary);
  for (const auto& want : all) {
    CAPTURE(want.text);
    CHECK_FALSE(parse_salary(want.text)->text.empty());
  }
}

TEST_CASE("other sums of money are no pay") {
  for (const char* text :
       {"$1.2B funding", "401(k)", "$500 stipend", "10M users", "$50 million Series B", "95% of customers",
        "we raised $120,000,000", "120000", "", "$", "5+ years", "$1,000 sign-on bonus"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_salary(text));
  }
}

TEST_CASE("currencies are known by sign, code and name") {
  using radar::model::currency_from;
  CHECK(currency_from("$") == "USD");
  CHECK(currency_from("US$") == "USD");
  CHECK(currency_from("€") == "EUR");
  CHECK(currency_from("manat") == "AZN");
  CHECK(currency_from("zł") == "PLN");
  CHECK(currency_from("stars").empty());
  // Every code of ISO 4217, in a field that holds it; in free text "ALL" and "TOP" are words.
  for (const char* code : {"THB", "COP", "ARS", "IDR", "VND", "AED", "ZWG", "ALL", "TOP"})
    CHECK(currency_from(code) == code);
  CHECK(currency_from(" thb ") == "THB");
  for (const char* none : {"", "ABC", "TH", "THBX", "T B", "B B"}) CHECK(currency_from(none).empty());
}

TEST_CASE("hostile text is read to its end") {
  CHECK_FALSE(parse_salary(std::string(5000, '1')));
  // A sum in kroner asks whose they are; the whole text is searched for that once.
  std::string kroner;
  for (int i = 0; i < 100'000; ++i) kroner += "100000 kr ";
  CHECK_FALSE(parse_salary(kroner));
  (void)parse_salary(std::string(2000, '$') + std::string(2000, '-') + "\xFF\xFE 1\xC2");
  SUCCEED();
}

TEST_CASE("the krone is told by language and places") {
  using radar::model::krone_of;
  CHECK(krone_of("lön 40 000 kr och bonus") == "SEK");
  CHECK(krone_of("lønn 600 000 kr") == "NOK");
  CHECK(krone_of("kontor i København") == "DKK");
  CHECK(krone_of("40 000 kr").empty());
  CHECK(krone_of("Offices in Oslo and Stockholm").empty());
  CHECK_FALSE(parse_salary("40 000 kr"));
  CHECK(radar::model::currency_from("kr").empty());
}
