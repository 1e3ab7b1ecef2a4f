#include "analysis/taxonomy/exchange.h"

#include <algorithm>
#include <filesystem>

#include "sources/text/date.h"

namespace radar::taxonomy {
namespace {

bool is_currency(const std::string& code) {
  return code.size() == 3 &&
         std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Exchange build(const json::ConfigFile& file, json::ConfigFaults& faults) {
  Exchange out;
  if (!file.root().exists()) return out;
  json::ConfigObject root(file.root(), faults);
  (void)root.optional_int("version", 1, 1);
  (void)root.optional_string("$schema");
  out.date = root.required_string("date");
  if (!out.date.empty() && (out.date.size() != 10 || !text::parse_date(out.date)))
    root.fault("date", "is no date; write it as 2026-03-31");
  out.to = root.required_string("to");
  if (!out.to.empty() && !is_currency(out.to))
    root.fault("to", "is no currency; write its ISO 4217 code, USD");
  for (const auto& [code, value] : root.node("rates").members()) {
    if (!is_currency(code)) faults.push_back(value.fault("the key is no currency; write its ISO 4217 code"));
    if (value.number_value() <= 0) faults.push_back(value.fault("a rate is a number above 0"));
    out.rates[code] = value.number_value();
  }
  if (out.rates.empty()) root.fault("rates", "needs at least one rate, {\"EUR\": 1.1}");
  root.finish();
  return out;
}

}  // namespace

std::optional<Exchange> Exchange::load(const std::string& path, json::ConfigFaults& faults) {
  if (!std::filesystem::exists(path)) return std::nullopt;
  return build(json::ConfigFile::load(path, faults), faults);
}

Exchange Exchange::parse(std::string_view text, std::string name, json::ConfigFaults& faults) {
  return build(json::ConfigFile::parse(text, std::move(name), faults), faults);
}

std::optional<double> Exchange::convert(double amount, const std::string& currency) const {
  if (currency == to) return amount;
  const auto rate = rates.find(currency);
  if (rate == rates.end()) return std::nullopt;
  return amount * rate->second;
}

}  // namespace radar::taxonomy
