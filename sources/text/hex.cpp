#include "sources/text/hex.h"

#include "sources/text/utf8.h"

namespace radar::text {

int hex_value(char c) {
  if (is_ascii_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::optional<unsigned char> hex_byte(std::string_view s, std::size_t at) {
  if (at >= s.size() || s.size() - at < 2) return std::nullopt;
  const int high = hex_value(s[at]), low = hex_value(s[at + 1]);
  if (high < 0 || low < 0) return std::nullopt;
  return static_cast<unsigned char>(high * 16 + low);
}

}  // namespace radar::text
