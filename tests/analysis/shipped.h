// The rules that the project ships, read once by each test program. Faults in them end the program.
#pragma once

#include <stdexcept>
#include <string>

#include "analysis/taxonomy/roles.h"
#include "analysis/taxonomy/skills.h"

namespace radar::shipped {

template <class Rules>
const Rules& loaded(const char* file) {
  static const auto* const rules = [file] {
    json::ConfigFaults faults;
    auto* out = new Rules(Rules::load(std::string(RADAR_PROJECT_DIR) + "/config/" + file, faults));
    if (!faults.empty()) throw std::runtime_error(faults.front().str());
    return out;
  }();
  return *rules;
}

inline const taxonomy::Taxonomy& skills() { return loaded<taxonomy::Taxonomy>("skills.json"); }
inline const taxonomy::Roles& roles() { return loaded<taxonomy::Roles>("roles.json"); }

}  // namespace radar::shipped
