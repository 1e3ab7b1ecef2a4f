// Text whose signs are what a reader sees: character references that plain text still holds, and letters in
// other forms than their own.
#pragma once

#include <string>
#include <string_view>

namespace radar::extract {

// "C&#43;&#43;" is "C++", "&rsquo;" an apostrophe; tags are left alone. What ends in no semicolon stays:
// "R&D".
[[nodiscard]] std::string without_references(std::string_view text);

// Mathematical and wide letters and digits, ligatures: "𝗠𝘂𝘀𝘁 𝗵𝗮𝘃𝗲", "Ｐｙｔｈｏｎ", "qualiﬁed". Signs that
// part a word where a line may end, and that nobody sees, are left out.
[[nodiscard]] std::string with_plain_letters(std::string text);

}  // namespace radar::extract
