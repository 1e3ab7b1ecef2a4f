// A file replaced whole, or left as it was.
#pragma once

#include <string>
#include <string_view>

namespace radar::app {

/// Puts `bytes` in place of what `path` holds, on the disk before the name leads to it. A symbolic link goes
/// on leading to its target, which is what is replaced; mode and, where that is allowed, owner stay. "" or
/// what is wrong, in one line.
[[nodiscard]] std::string replace_file(const std::string& path, std::string_view bytes);

}  // namespace radar::app
