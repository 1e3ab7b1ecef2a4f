// What the terminal can show.
#pragma once

namespace radar::app {

[[nodiscard]] bool is_terminal(int fd);
// Columns of the terminal behind `fd`, $COLUMNS, else 140.
[[nodiscard]] int terminal_width(int fd = 1);
// A terminal that is not "dumb", and NO_COLOR is not set (no-color.org).
[[nodiscard]] bool colour_allowed(int fd);

}  // namespace radar::app
