// Numbers of things in sentences.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace radar::report {

// "job" for one, "jobs" for any other number.
[[nodiscard]] std::string noun_for(std::int64_t n, std::string_view one);
// "1 job", "2 jobs".
[[nodiscard]] std::string counted(std::int64_t n, std::string_view one);

}  // namespace radar::report
