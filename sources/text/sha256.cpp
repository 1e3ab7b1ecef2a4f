#include "sources/text/sha256.h"

#include <openssl/evp.h>

#include "sources/text/assert.h"

namespace radar::text {

Sha256 sha256(std::string_view bytes) {
  Sha256 digest{};
  unsigned int length = 0;
  const int ok = EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr);
  RADAR_ASSERT(ok == 1 && length == digest.size());
  return digest;
}

std::string hex(const Sha256& digest) {
  static constexpr char k_digits[] = "0123456789abcdef";
  std::string out;
  out.reserve(2 * digest.size());
  for (const std::uint8_t byte : digest) {
    out += k_digits[byte >> 4];
    out += k_digits[byte & 15];
  }
  return out;
}

}  // namespace radar::text
