// What the last words of a paragraph say of the list below it: "We sail. You may fit if you know:".
#pragma once

#include <string_view>

#include "analysis/extract/heading.h"

namespace radar::extract {

// What the last words of a paragraph say of the list below, and where they begin.
struct Announcement {
  HeadingReading reading;
  std::string_view words;
};

// Whether a line ends so that something must follow: in a colon or an ellipsis.
[[nodiscard]] bool ends_open_line(std::string_view line);
// What the last sentence of a paragraph says, or the last clause of a line that ends in a colon.
[[nodiscard]] Announcement announcement_in(const Headings& headings, std::string_view paragraph);

}  // namespace radar::extract
