// What the regions where people may live or work are called in English: countries, parts of the world,
// states.
#pragma once

#include <string_view>

namespace radar::model {

// The English name of a region from its name in one of many languages and cases ("Polsce" gives "Poland",
// "USA" "United States"); "" if it is none. Codes count in capital letters alone, and only those that are no
// words.
[[nodiscard]] std::string_view region_name(std::string_view words);
// Of a state of the US from its code in capital letters.
[[nodiscard]] std::string_view us_state_name(std::string_view code);
// Of a province of Canada from its code in capital letters.
[[nodiscard]] std::string_view ca_province_name(std::string_view code);
// Does region_name() tell it of a zone of time?
[[nodiscard]] bool is_time_zone(std::string_view name);
// Of the country that the state or province of this English name is in; "" if it is none, or a country too.
[[nodiscard]] std::string_view country_of_state(std::string_view name);

}  // namespace radar::model
