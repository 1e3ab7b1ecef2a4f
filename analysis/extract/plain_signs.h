// Signs as a reader sees them: character references that plain text still holds, and letters in other forms
// than their own.
#pragma once

#include <string>
#include <string_view>

namespace radar::extract {

// "C&#43;&#43;" is "C++", "&rsquo;" an apostrophe; tags are left alone. What ends in no semicolon stays:
// "R&D".
[[nodiscard]] std::string without_references(std::string_view text);

// Mathematical and wide letters and digits, ligatures: "𝗠𝘂𝘀𝘁 𝗵𝗮𝘃𝗲", "Ｐｙｔｈｏｎ", "qualiﬁed".
[[nodiscard]] bool has_another_form(char32_t c);
// Signs that part a word where a line may end, and that nobody sees: soft hyphen, word joiner, zero-width
// space and byte order mark.
[[nodiscard]] bool is_unseen(char32_t c);
// A word's letters in their own forms, without the signs that nobody sees.
[[nodiscard]] std::string with_plain_letters(std::string word);

}  // namespace radar::extract
