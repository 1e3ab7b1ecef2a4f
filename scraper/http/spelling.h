// A value that others write down in their own way: percent-escaped (RFC 3986, in either case), as JSON and
// JavaScript escape ("\u002B", "\/"), as HTML entities, a blank as "+", and each of these within another.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace radar::http {

/// Where `value`, which begins at `text[at]` in any such spelling, ends there; npos if it does not stand
/// there.
[[nodiscard]] std::size_t end_of_spelled(std::string_view text, std::size_t at, std::string_view value);

/// The first bytes of all values that may stand there.
[[nodiscard]] std::string first_bytes(std::string_view text, std::size_t at);
/// Whether `c` begins an escape, which may stand for any byte.
[[nodiscard]] bool begins_escape(char c);

}  // namespace radar::http
