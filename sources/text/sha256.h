// SHA-256 (FIPS 180-4), the content address of texts and rules.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace radar::text {

using Sha256 = std::array<std::uint8_t, 32>;

[[nodiscard]] Sha256 sha256(std::string_view bytes);
[[nodiscard]] std::string hex(const Sha256& digest);

}  // namespace radar::text
