#include "analysis/extract/years_number.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace radar::extract;

namespace {
std::string number(std::string_view before) { return std::string(number_at_end(before).value_or("none")); }
}  // namespace

TEST_CASE("the number before years, as most write it") {
  CHECK(number("5 ") == "5");
  CHECK(number("at least 5+ ") == "5");
  CHECK(number("Experience: 3-5 ") == "3");
  CHECK(number("(3–5+ ") == "3");
  CHECK(number("• 10-") == "10");
}

TEST_CASE("ranges and numbers in words begin with their lower end") {
  CHECK(number("2 to 4 ") == "2");
  CHECK(number("between 2 and 4 ") == "2");
  CHECK(number("2 - 4 ") == "2");
  CHECK(number("five (5) ") == "five");
  CHECK(number("2.5 ") == "2.5");
  CHECK(number("5 or more ") == "5");
}

TEST_CASE("what is no number of years") {
  CHECK(number("") == "none");
  CHECK(number("for many ") == "none");
  CHECK(number("in 2015 ") == "none");
  CHECK(number("$5 ") == "none");
  CHECK(number("5 or so ") == "none");
}

TEST_CASE("values of numbers") {
  CHECK(value_of_number("2,5") == 2.5);
  CHECK(value_of_number("Five") == 5);
  CHECK(value_of_number("пяти") == 5);
  CHECK_FALSE(value_of_number("many"));
}
