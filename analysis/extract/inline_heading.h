// A heading that opens a line and has its list behind it: "Must have: Kafka", "[Plus] Go", "【必須】Python".
#pragma once

#include <cstddef>
#include <string_view>

#include "analysis/extract/heading.h"

namespace radar::extract {

struct InlineHeading {
  bool known = false;
  SectionKind kind = SectionKind::unknown;
  bool weak = false;
  std::size_t end = 0;  // bytes of the line that hold the label with its sign
};

// At the start of a line or a sentence; not known where no label opens it, or one that tells nothing of its
// list. `dashes`: whether a dash between blanks ends a label, too: "Nice to have - Kafka".
[[nodiscard]] InlineHeading inline_heading(const Headings& headings, std::string_view s, bool dashes);

}  // namespace radar::extract
