// How alike two texts are: MinHash signatures of their five-word shingles (Broder 1997).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace radar::derive {

constexpr std::size_t k_signature_size = 64;  // standard error of the estimate at 0.85: 0.045
using Signature = std::array<std::uint32_t, k_signature_size>;

[[nodiscard]] Signature signature_of(std::string_view plain_text);
// Estimated Jaccard similarity, 0 to 1.
[[nodiscard]] double similarity(const Signature& a, const Signature& b);
[[nodiscard]] std::string to_blob(const Signature& s);
[[nodiscard]] Signature from_blob(std::string_view blob);  // all zero if the size is wrong

}  // namespace radar::derive
