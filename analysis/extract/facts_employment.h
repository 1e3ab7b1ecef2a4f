// The kind of contract: full_time, part_time, contract, internship, temporary.
#pragma once

#include <optional>

#include "analysis/extract/facts_text.h"

namespace radar::extract {

// The title before a label ("Employment type: ...") before a plain statement ("this is a full-time role").
// "Full-time employees receive ..." says nothing; two kinds in one breath are not told.
[[nodiscard]] std::optional<Finding> read_employment(const FactText& text);

}  // namespace radar::extract
