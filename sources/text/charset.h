// Bytes of a response to UTF-8. Order: a BOM, the charset parameter of Content-Type, the document's own
// declaration (meta / XML), then UTF-8 when valid, else windows-1252. Labels are those of the WHATWG Encoding
// Standard; a label whose bytes do not decode ("a lying header") gives way to the next in line.
#pragma once

#include <string>
#include <string_view>

namespace radar::text {

struct Decoded {
  std::string utf8;      // valid UTF-8, without a BOM
  std::string encoding;  // the encoding used, WHATWG name in lower case
  bool lossy = false;    // something was replaced by U+FFFD
};

// `content_type`: the header's value or "".
[[nodiscard]] Decoded decode(std::string_view bytes, std::string_view content_type);

// WHATWG name of a label ("latin1" -> "windows-1252"), "" when unknown.
[[nodiscard]] std::string encoding_for_label(std::string_view label);

}  // namespace radar::text
