// Where the work is done as rows and short lines tell it, which are no sentences.
#pragma once

#include <optional>
#include <string_view>

#include "analysis/extract/facts_workplace_rules.h"

namespace radar::extract {

// "London | Hybrid | Permanent"; none of a label's value.
[[nodiscard]] std::optional<WorkplaceSaid> workplace_in_row(std::string_view words);

// "Berlin (hybrid)", alone in its line, and not "Onboarding (remote)". Of the office there as likely as of
// the job.
[[nodiscard]] std::optional<WorkplaceSaid> workplace_of_town(std::string_view words);

}  // namespace radar::extract
