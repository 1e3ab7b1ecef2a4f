// The number that stands before "years".
#pragma once

#include <optional>
#include <string_view>

namespace radar::extract {

// The number, or the range's lower end, whose words reach to the end of `before`: "at least 3-5+ ",
// "five (5) "; a view into `before`.
[[nodiscard]] std::optional<std::string_view> number_at_end(std::string_view before);
// Its value: "2,5", "five", "пяти".
[[nodiscard]] std::optional<double> value_of_number(std::string_view number);

}  // namespace radar::extract
