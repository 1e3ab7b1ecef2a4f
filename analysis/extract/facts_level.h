// The job's level where its title tells none.
#pragma once

#include <optional>

#include "analysis/extract/facts_text.h"

namespace radar::extract {

// From a label ("Seniority level: Mid-Senior level") or a plain statement ("we are looking for a senior
// ...").
[[nodiscard]] std::optional<Finding> read_level(const FactText& text);

}  // namespace radar::extract
