// Patterns of two parts with a gap between them, "days?[^.\n]{0,45}office": an automaton that counts the gap
// meets a new state at nearly every byte, so the parts are looked for one by one, and the gap is measured.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "analysis/extract/facts_text.h"
#include "analysis/extract/sentence_bounds.h"

namespace radar::extract {

class GapPattern {
 public:
  // Nothing if the pattern has not exactly one gap `[^.\n]{0,N}` or `[^.\n]{0,N}?` outside of groups.
  [[nodiscard]] static std::optional<GapPattern> read(std::string_view pattern);

  // Bytes of the first match in `text`, as RE2 has it, but for this: the first part is taken as long as it
  // can be, whatever the gap would have. begin == npos: none.
  [[nodiscard]] Range find(std::string_view text) const;

 private:
  GapPattern(std::string_view first, std::string_view second, std::size_t most, bool shortest);

  Pattern first_, second_;
  std::size_t most_;  // code points
  bool shortest_;     // of several second parts the nearest is taken, else the farthest
};

}  // namespace radar::extract
