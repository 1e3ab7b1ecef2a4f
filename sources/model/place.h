// Where a posting is: country, region and city where the text tells them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace radar::model {

struct Place {
  std::string country;  // ISO 3166-1 alpha-2, upper case, "" unknown
  std::string region;   // as written, or US/CA/AU state code in upper case
  std::string city;     // as written
  bool operator==(const Place&) const = default;
};

// "San Francisco, CA", "London, England, United Kingdom", "Remote - Germany", "Bakı", "US-Remote", "Berlin".
// Well-known cities imply their country; anything that could be two countries stays unknown.
[[nodiscard]] Place parse_place(std::string_view location);
// From a country's English, native or ISO name; "" if not one.
[[nodiscard]] std::string country_code(std::string_view name);
[[nodiscard]] std::string_view country_name(std::string_view alpha2);

}  // namespace radar::model
