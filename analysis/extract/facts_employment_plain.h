// The kind of contract in a plain sentence of its own: "You work full-time", "Day shift, full-time",
// "Austin | Full-time | On-site".
#pragma once

#include <string_view>

namespace radar::extract {

// Whether the kind is the job's, by what stands before and behind its words in their sentence.
[[nodiscard]] bool is_plainly_told(std::string_view before, std::string_view after);

// Whether who looks for somebody is the employer, by what stands before the words for whom: not "clinics that
// are hiring", "whenever a shop is looking for".
[[nodiscard]] bool is_plainly_sought(std::string_view before);

}  // namespace radar::extract
