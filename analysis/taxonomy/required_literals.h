// What a text must hold for a pattern to match it, read from the pattern: words to look for before the
// pattern is run, be they as short as "ai".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace radar::taxonomy {

// In lower case and in ASCII. `\b` of the pattern at its ends.
struct RequiredLiteral {
  std::string text;     // "" for what is beyond ASCII
  bool letter = false;  // of what is beyond ASCII: has_wide_letter() tells; else any byte
  bool begins_at_boundary = false, ends_at_boundary = false;
};

struct Requirements {
  // A match has one literal of each of these.
  std::vector<std::vector<RequiredLiteral>> sets;
  // One of the only set is a match.
  bool is_exact = false;
};

// Has the text a letter beyond ASCII, or what may be one? The dashes, quotes and bullets of English texts are
// none, and no letter's other case is among them.
[[nodiscard]] bool has_wide_letter(std::string_view utf8);

// Of a valid, case-insensitive pattern of RE2. No sets: it has to be run on any text.
[[nodiscard]] Requirements requirements_of(std::string_view pattern);

}  // namespace radar::taxonomy
