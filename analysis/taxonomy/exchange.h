// Exchange rates that a user keeps in config/exchange.json; without the file nothing is ever converted, and
// none is shipped.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "sources/json/json_config.h"

namespace radar::taxonomy {

struct Exchange {
  std::string date;                     // ISO date of the rates
  std::string to;                       // ISO 4217
  std::map<std::string, double> rates;  // one unit of the key is worth so many of `to`

  // nullopt if there is no such file; faults if it cannot be used.
  static std::optional<Exchange> load(const std::string& path, json::ConfigFaults& faults);
  static Exchange parse(std::string_view text, std::string name, json::ConfigFaults& faults);
  // nullopt: no rate for the currency.
  [[nodiscard]] std::optional<double> convert(double amount, const std::string& currency) const;
};

}  // namespace radar::taxonomy
