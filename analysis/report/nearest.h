// Which known name a slip of the pen may have meant.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/taxonomy/skills.h"

namespace radar::report {

// The skill whose name or alias is nearest by edit distance: one slip, two in long names. nullopt: none, or
// two skills are as near.
[[nodiscard]] std::optional<taxonomy::SkillId> nearest_skill(const std::string& name,
                                                             const taxonomy::Taxonomy& taxonomy);
// The same among any names, the first of several as near; "" none. Letter case, blanks and hyphens do not
// count.
[[nodiscard]] std::string nearest_name(const std::string& name, const std::vector<std::string>& known);
// "; did you mean "X"?", or "" where nothing is near.
[[nodiscard]] std::string did_you_mean(const std::string& nearest);

}  // namespace radar::report
