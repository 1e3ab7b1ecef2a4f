#include "sources/text/casefold.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

#include "sources/text/utf8.h"

namespace radar::text {
namespace {

std::string mapped(std::string_view s, int options) {
  utf8proc_uint8_t* out = nullptr;
  const auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(s.data()),
                   static_cast<utf8proc_ssize_t>(s.size()), &out, static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(out, &std::free);
  if (length < 0) return ascii_lower(s);
  return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(length)};
}

bool is_ascii(std::string_view s) {
  for (const char c : s) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return true;
}

}  // namespace

std::string fold(std::string_view utf8) {
  if (is_ascii(utf8)) return ascii_lower(utf8);
  const std::string clean = is_valid_utf8(utf8) ? std::string(utf8) : sanitize(utf8);
  const std::string dotless = replace_all(replace_all(clean, "\xC4\xB0", "i"), "\xC4\xB1", "i");
  return mapped(dotless,
                UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
}

std::string name_key(std::string_view utf8) {
  const std::string folded =
      is_ascii(utf8)
          ? ascii_lower(utf8)
          : mapped(fold(utf8), UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
  std::string out;
  bool gap = false;
  for (std::size_t i = 0; i < folded.size();) {
    const auto cp = decode_at(folded, i);
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(cp.value));
    const bool word = (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
                      category == UTF8PROC_CATEGORY_ND || category == UTF8PROC_CATEGORY_NL;
    if (!word) {
      gap = true;
    } else {
      if (gap && !out.empty()) out += ' ';
      gap = false;
      out.append(folded, i, cp.length);
    }
    i += cp.length;
  }
  return out;
}

bool is_lowercase(char32_t code_point) {
  return utf8proc_islower(static_cast<utf8proc_int32_t>(code_point)) != 0;
}

}  // namespace radar::text
