// Case folding for comparison keys (Unicode full case folding and NFKC through utf8proc, ASCII fast path).
#pragma once

#include <string>
#include <string_view>

namespace radar::text {

// NFKC case fold. The dotted and dotless I of Azerbaijani and Turkish (U+0130, U+0131) both fold to "i", so
// that "İstanbul", "ISTANBUL" and "istanbul" compare equal.
[[nodiscard]] std::string fold(std::string_view utf8);

// A key for comparing names: folded, accents removed, every run of anything but letters and digits made one
// blank.
[[nodiscard]] std::string name_key(std::string_view utf8);
// Whether a code point is a small letter (Unicode's property Lowercase).
[[nodiscard]] bool is_lowercase(char32_t code_point);

}  // namespace radar::text
