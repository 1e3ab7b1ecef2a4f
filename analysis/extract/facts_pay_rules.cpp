#include "analysis/extract/facts_pay_rules.h"

namespace radar::extract {

const PayRules& pay_rules() {
  static const auto* const all = [] {
    auto* out = new PayRules;
    out->choices.freeze();
    return out;
  }();
  return *all;
}

}  // namespace radar::extract
