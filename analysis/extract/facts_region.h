// Where remote work may be done from.
#pragma once

#include <optional>

#include "analysis/extract/facts_text.h"

namespace radar::extract {

// Where a line says nothing but "remote", at `at`, and from where: "Remote - Hungary", "Germany (Remote)".
// The words' bytes; null: it says something else.
[[nodiscard]] std::optional<Range> remote_from_line(const FactText& text, std::size_t at);
// Beside the word for remote work or in its sentence: "Remote (US only)" gives "United States", "remote in
// Chile or Peru" gives "Chile, Peru".
[[nodiscard]] std::optional<Finding> read_region(const FactText& text);
// Where one must live or be employed, in words of their own: "You must be located in the US". Only for jobs
// that are remote: others say so of the town where they are done. Nothing if sentences disagree.
[[nodiscard]] std::optional<Finding> read_residence(const FactText& text);

}  // namespace radar::extract
