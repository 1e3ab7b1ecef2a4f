// As much of RE2's syntax as it takes to cut a pattern at what stands outside of its groups.
#pragma once

#include <cstddef>
#include <string_view>

namespace radar::extract {

// Calls use(at) for each byte outside of groups and classes that no backslash precedes; of a class, for its
// first.
template <class Use>
void outside_groups(std::string_view pattern, Use&& use) {
  int depth = 0;
  bool in_class = false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '\\') {
      ++at;
      continue;
    }
    if (in_class) {
      in_class = c != ']';
      continue;
    }
    if (c == ')') --depth;
    if (depth == 0) use(at);
    if (c == '(') ++depth;
    in_class = c == '[';
  }
}

}  // namespace radar::extract
