// Where the work is done: remote, hybrid or on site, as the text says of the job.
#pragma once

#include <optional>

#include "analysis/extract/facts_text.h"

namespace radar::extract {

// Of what the text says the most binding counts: the title and words about this role, then working days and
// kinds of role, then the employer's ways. Contradictions of the same weight are not told, but hybrid beside
// either of the others is hybrid.
[[nodiscard]] std::optional<Finding> read_workplace(const FactText& text);

}  // namespace radar::extract
