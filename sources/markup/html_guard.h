// Bounds a page before a parser with quadratic corners sees it: nesting depth (512), attributes per element
// (256), open formatting elements. Text is kept; tags beyond a limit are dropped.
#pragma once

#include <string>
#include <string_view>

namespace radar::markup {

struct GuardLimits {
  int max_depth = 512;
  int max_attributes = 256;
  std::size_t max_bytes = std::size_t{32} << 20;
};

// Returns the page unchanged when it is within the limits (the usual case costs one scan).
[[nodiscard]] std::string guard_html(std::string_view html, const GuardLimits& limits = {});

}  // namespace radar::markup
