#include "analysis/extract/facts_experience_rules.h"

namespace radar::extract {

const YearsRules& years_rules() {
  static const YearsRules* const all = [] {
    auto* out = new YearsRules;
    out->choices.freeze();
    return out;
  }();
  return *all;
}

}  // namespace radar::extract
