// Pay that a posting's text states.
#pragma once

#include <optional>

#include "analysis/extract/facts_text.h"
#include "sources/model/posting.h"

namespace radar::extract {

struct PayFound {
  model::Salary salary;
  std::size_t begin = 0, end = 0;
  std::string_view rule;
  bool certain = true;  // false: the interval was told by the size alone
};

// The first statement of base pay; ranges that stand together (by place or level) are taken as one, from the
// least to the most. Pay on target (OTE) counts only where no other pay is stated. A sum of 20,000 and more
// of dollars, euros or the like without an interval is a year's.
[[nodiscard]] std::optional<PayFound> read_pay(const FactText& text);

}  // namespace radar::extract
