// Numbers as people write them: "130,000", "130.000", "1 200,50", "150k", "1.2M".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace radar::text {

// The whole of `s` must be one number (trimmed). "1,200" and "1.200" are 1200 (a lone separator before
// exactly three digits groups), "95.00" is 95, suffixes k/K and m/M multiply.
[[nodiscard]] std::optional<double> parse_number(std::string_view s);
[[nodiscard]] std::optional<std::int64_t> parse_int(
    std::string_view s);  // digits with an optional sign, no rest
// Shortest text that reads back as the same double ("0.1", "120000").
[[nodiscard]] std::string format_number(double value);

}  // namespace radar::text
