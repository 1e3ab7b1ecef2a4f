// Base64 (RFC 4648 section 4), for HTTP Basic authentication.
#pragma once

#include <string>
#include <string_view>

namespace radar::text {

[[nodiscard]] std::string base64(std::string_view bytes);

}  // namespace radar::text
