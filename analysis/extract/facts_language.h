// The language a posting is written in.
#pragma once

#include <string>
#include <string_view>

namespace radar::extract {

// ISO 639-1; "" if it is not sure. English is told by its commonest words, anything else by CLD2.
[[nodiscard]] std::string language_of(std::string_view utf8);

}  // namespace radar::extract
