// Hexadecimal digits, as URLs and escapes write them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace radar::text {

// What the digit stands for; -1 if it is none.
[[nodiscard]] int hex_value(char c);
// The byte that the two digits from `at` write; nullopt if there are none.
[[nodiscard]] std::optional<unsigned char> hex_byte(std::string_view s, std::size_t at);

}  // namespace radar::text
