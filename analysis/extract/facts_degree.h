// The least degree that a posting asks for.
#pragma once

#include <optional>
#include <vector>

#include "analysis/extract/facts.h"
#include "analysis/extract/facts_text.h"

namespace radar::extract {

// Of the degrees asked for the least; its rule tells "or equivalent" where the sentence does.
[[nodiscard]] std::optional<Finding> read_degree(const FactText& text,
                                                 const std::vector<NamedDegree>& degrees);
// Degrees that are wished for only.
[[nodiscard]] std::vector<Finding> read_preferred_degrees(const FactText& text,
                                                          const std::vector<NamedDegree>& degrees);

}  // namespace radar::extract
