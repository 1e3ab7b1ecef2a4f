// Typed access with faults that say what would be right.
#include <algorithm>
#include <cmath>

#include "sources/json/json_config.h"

namespace radar::json {
namespace {

std::string_view type_name(Type t) {
  switch (t) {
    case Type::null:
      return "null";
    case Type::boolean:
      return "a boolean";
    case Type::number:
      return "a number";
    case Type::string:
      return "a string";
    case Type::array:
      return "an array";
    case Type::object:
      return "an object";
    default:
      return "nothing";
  }
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t old = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0u : 1u)});
      diagonal = old;
    }
  }
  return row[b.size()];
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& w : words) out += (out.empty() ? "" : ", ") + w;
  return out;
}

// An integral bound is printed without decimals.
std::string bound(double d) {
  std::string s = std::to_string(d);
  s.erase(s.find_last_not_of('0') + 1);
  if (!s.empty() && s.back() == '.') s.pop_back();
  return s;
}

}  // namespace

ConfigObject::ConfigObject(ConfigNode node, ConfigFaults& faults) : node_(std::move(node)), faults_(&faults) {
  if (node_.exists() && node_.type() != Type::object) {
    faults_->push_back(node_.fault("must be an object, is " + std::string(type_name(node_.type()))));
  }
}

bool ConfigObject::has(std::string_view key) { return node(key).exists(); }

ConfigNode ConfigObject::node(std::string_view key) {
  if (std::find(known_.begin(), known_.end(), key) == known_.end()) known_.emplace_back(key);
  return node_.member(key);
}

void ConfigObject::fault(std::string_view key, std::string message) {
  const ConfigNode at = node_.member(key);
  if (at.exists()) {
    faults_->push_back(at.fault(std::move(message)));
  } else {
    auto f = node_.fault(std::move(message));
    faults_->push_back(std::move(f));
  }
}

std::string ConfigObject::required_string(std::string_view key) {
  const auto value = node(key);
  if (!value.exists()) {
    faults_->push_back(node_.fault("needs the key \"" + std::string(key) + "\" (a string)"));
    return "";
  }
  if (value.type() != Type::string || value.string_value().empty()) {
    faults_->push_back(value.fault("must be a string that is not empty"));
    return "";
  }
  return value.string_value();
}

std::optional<std::string> ConfigObject::optional_string(std::string_view key) {
  const auto value = node(key);
  if (!value.exists()) return std::nullopt;
  if (value.type() != Type::string) {
    faults_->push_back(value.fault("must be a string, is " + std::string(type_name(value.type()))));
    return std::nullopt;
  }
  return value.string_value();
}

std::string ConfigObject::string_or(std::string_view key, std::string fallback) {
  return optional_string(key).value_or(std::move(fallback));
}

std::string ConfigObject::choice(std::string_view key, const std::vector<std::string>& allowed,
                                 std::string fallback) {
  const auto value = optional_string(key);
  if (!value) return fallback;
  if (std::find(allowed.begin(), allowed.end(), *value) == allowed.end()) {
    fault(key, "\"" + *value + "\" is not one of " + joined(allowed));
    return fallback;
  }
  return *value;
}

std::optional<double> ConfigObject::optional_number(std::string_view key, double low, double high) {
  const auto value = node(key);
  if (!value.exists()) return std::nullopt;
  if (value.type() != Type::number || value.number_value() < low || value.number_value() > high) {
    faults_->push_back(value.fault("must be a number from " + bound(low) + " to " + bound(high)));
    return std::nullopt;
  }
  return value.number_value();
}

std::optional<std::int64_t> ConfigObject::optional_int(std::string_view key, std::int64_t low,
                                                       std::int64_t high) {
  const auto value = node(key);
  if (!value.exists()) return std::nullopt;
  const auto low_d = static_cast<double>(low);
  const auto high_d = static_cast<double>(high);
  if (!value.is_integer() || value.number_value() < low_d || value.number_value() > high_d) {
    faults_->push_back(value.fault("must be an integer from " + bound(low_d) + " to " + bound(high_d)));
    return std::nullopt;
  }
  return static_cast<std::int64_t>(value.number_value());
}

bool ConfigObject::boolean_or(std::string_view key, bool fallback) {
  const auto value = node(key);
  if (!value.exists()) return fallback;
  if (value.type() != Type::boolean) {
    faults_->push_back(value.fault("must be true or false, is " + std::string(type_name(value.type()))));
    return fallback;
  }
  return value.boolean_value();
}

std::vector<std::string> ConfigObject::string_list(std::string_view key) {
  const auto value = node(key);
  std::vector<std::string> out;
  if (!value.exists()) return out;
  if (value.type() != Type::array) {
    faults_->push_back(
        value.fault("must be an array of strings, is " + std::string(type_name(value.type()))));
    return out;
  }
  for (const auto& element : value.elements()) {
    if (element.type() == Type::string)
      out.push_back(element.string_value());
    else
      faults_->push_back(element.fault("must be a string, is " + std::string(type_name(element.type()))));
  }
  return out;
}

std::vector<ConfigNode> ConfigObject::object_list(std::string_view key) {
  const auto value = node(key);
  std::vector<ConfigNode> out;
  if (!value.exists()) return out;
  if (value.type() != Type::array) {
    faults_->push_back(
        value.fault("must be an array of objects, is " + std::string(type_name(value.type()))));
    return out;
  }
  for (const auto& element : value.elements()) {
    if (element.type() == Type::object)
      out.push_back(element);
    else
      faults_->push_back(element.fault("must be an object, is " + std::string(type_name(element.type()))));
  }
  return out;
}

void ConfigObject::finish() {
  for (const auto& [key, value] : node_.members()) {
    if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
    std::string nearest;
    std::size_t best = 4;
    for (const auto& known : known_) {
      const auto distance = edit_distance(key, known);
      if (distance < best) {
        best = distance;
        nearest = known;
      }
    }
    std::string message = "unknown key";
    message += nearest.empty() ? "; known are " + joined(known_) : "; did you mean \"" + nearest + "\"?";
    faults_->push_back(value.fault(std::move(message)));
  }
}

}  // namespace radar::json
