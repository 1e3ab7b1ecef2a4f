// Text as the matcher reads it: folded, one blank for any run of blanks and hyphens between words, with the
// way back to the original's bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace radar::match {

struct FoldedText {
  std::string bytes;  // lower case; '\n' parts blocks, ' ' parts words
  std::vector<std::uint32_t>
      origin;               // origin[i]: offset in the original of what made bytes[i]; one more at the end
  std::vector<bool> joint;  // joint[i]: bytes[i] is a blank that was a hyphen
};

// Letter case, dash variants, no-break spaces, full-width forms and curly quotes are folded; " / " and " & "
// become
// "/" and "&"; a line break inside a sentence (before a lower-case letter) is a blank.
[[nodiscard]] FoldedText fold_text(std::string_view utf8);
// The same folding for an alias, without offsets.
[[nodiscard]] std::string fold_alias(std::string_view utf8);

// True for what makes up words: letters, digits and marks of scripts that part words by blanks. Chinese,
// Japanese and Korean letters do not count: "使用Python开发" names Python.
[[nodiscard]] bool is_word_code_point(char32_t c);

}  // namespace radar::match
