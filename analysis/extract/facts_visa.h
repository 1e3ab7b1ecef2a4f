// Whether the employer sponsors leave to work.
#pragma once

#include <optional>

#include "analysis/extract/facts_text.h"

namespace radar::extract {

// "sponsored" or "not_sponsored"; a text that says both, or asks the candidate, tells nothing.
[[nodiscard]] std::optional<Finding> read_visa(const FactText& text);

}  // namespace radar::extract
