// The geography that place.cpp reads with: countries by their names, states, and cities that imply a country.
#pragma once

#include <span>
#include <string_view>

namespace radar::model {

struct CountryRow {
  std::string_view code;   // ISO 3166-1 alpha-2
  std::string_view name;   // English short name
  std::string_view other;  // more names, parted by '|', folded by text::name_key when compared
};
struct CityRow {
  std::string_view code;
  std::string_view cities;  // parted by '|'
};
[[nodiscard]] std::span<const CountryRow> country_rows();
[[nodiscard]] std::span<const CityRow> city_rows();
[[nodiscard]] std::span<const CityRow> us_state_rows();  // code: state's code; cities: its name
[[nodiscard]] std::span<const CityRow> ca_province_rows();
[[nodiscard]] std::span<const CityRow> au_state_rows();

}  // namespace radar::model
