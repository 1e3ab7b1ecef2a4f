// A text and the pay that is to be read from it.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <span>
#include <string_view>

#include "sources/model/posting.h"

namespace radar::model_tests {

struct WantedPay {
  const char* text;
  double min, max;  // 0: none
  const char* currency;
  const char* interval;
};

// `read` gives what a text says of pay.
template <typename Read>
void check_pay(std::span<const WantedPay> all, Read read) {
  for (const auto& want : all) {
    CAPTURE(want.text);
    const std::optional<model::Salary> pay = read(std::string_view(want.text));
    REQUIRE(pay);
    CHECK(pay->min.value_or(0) == want.min);
    CHECK(pay->max.value_or(0) == want.max);
    CHECK(pay->currency == want.currency);
    CHECK(pay->interval == want.interval);
  }
}

}  // namespace radar::model_tests
