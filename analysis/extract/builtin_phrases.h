// config/phrases.json as it was when the program was built, for folders of rules that have none.
#pragma once

#include <string_view>

namespace radar::extract {

[[nodiscard]] std::string_view builtin_phrases();

}  // namespace radar::extract
