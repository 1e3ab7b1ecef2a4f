// UTF-8 and small string work that knows no format. All functions are total: ill-formed input gives U+FFFD,
// never an error (Unicode 15, 3.9, "maximal subpart" replacement).
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace radar::text {

// One decoded code point: its value (U+FFFD for ill-formed input) and the bytes it took (>= 1).
struct CodePoint {
  char32_t value;
  std::uint32_t length;
};

// Decodes the code point at `at`; requires at < s.size().
[[nodiscard]] CodePoint decode_at(std::string_view s, std::size_t at);
void append_utf8(std::string& out, char32_t code_point);
// How many code points valid UTF-8 has.
[[nodiscard]] std::size_t count_code_points(std::string_view utf8);
[[nodiscard]] bool is_valid_utf8(std::string_view s);
// `s` with ill-formed sequences replaced by U+FFFD and NUL and other C0 controls but \t \n \r dropped.
[[nodiscard]] std::string sanitize(std::string_view s);

[[nodiscard]] bool is_ascii_space(char c);
[[nodiscard]] bool is_ascii_digit(char c);
[[nodiscard]] bool is_ascii_alpha(char c);
// Trims ASCII white space, U+00A0, U+FEFF and U+200B at both ends.
[[nodiscard]] std::string_view trim(std::string_view s);
// Trimmed, and every run of white space (Unicode spaces included) made one blank.
[[nodiscard]] std::string collapse_space(std::string_view s);
[[nodiscard]] std::string ascii_lower(std::string_view s);
[[nodiscard]] bool iequals(std::string_view a, std::string_view b);
[[nodiscard]] bool icontains(std::string_view haystack, std::string_view needle);
[[nodiscard]] bool istarts_with(std::string_view s, std::string_view prefix);
[[nodiscard]] std::vector<std::string_view> split(std::string_view s, char separator);
// Views into a string that is gone by the time they are read.
template <class S>
requires std::same_as<std::remove_const_t<S>, std::string> std::vector<std::string_view> split(S&& dying,
                                                                                               char separator)
= delete;
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);
[[nodiscard]] std::string replace_all(std::string s, std::string_view from, std::string_view to);
// The first `max_bytes` of `s`, cut back to a code point's end.
[[nodiscard]] std::string_view prefix_bytes(std::string_view s, std::size_t max_bytes);
// Repairs UTF-8 that was read as Latin-1 or windows-1252 and encoded again, where the whole text round-trips
// and has the telling pairs; otherwise returns it unchanged (RemoteOK).
[[nodiscard]] std::string repair_mojibake(std::string_view s);

}  // namespace radar::text
