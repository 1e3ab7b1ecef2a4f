// What a text must hold for a pattern to match it, read from the pattern: words to look for before the
// pattern is run, be they as short as "ai".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace radar::taxonomy {

// In lower case and in ASCII. `\b` of the pattern at its ends.
struct RequiredLiteral {
  std::string text;  // "" for any byte beyond ASCII
  bool begins_at_boundary = false, ends_at_boundary = false;
};

struct Requirements {
  // A match has one literal of each of these.
  std::vector<std::vector<RequiredLiteral>> sets;
  // One of the only set is a match.
  bool is_exact = false;
};

// Of a valid, case-insensitive pattern of RE2. No sets: it has to be run on any text.
[[nodiscard]] Requirements requirements_of(std::string_view pattern);

}  // namespace radar::taxonomy
