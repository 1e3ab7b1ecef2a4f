#include "sources/text/utf8.h"

#include <algorithm>
#include <array>

namespace radar::text {
namespace {

constexpr char32_t k_replacement = 0xFFFD;

// windows-1252 for the bytes 0x80..0x9F; 0: not assigned.
constexpr std::array<char32_t, 32> k_1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                             0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                             0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                             0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned char byte_at(std::string_view s, std::size_t i) { return static_cast<unsigned char>(s[i]); }

bool is_continuation(std::string_view s, std::size_t i) {
  return i < s.size() && (byte_at(s, i) & 0xC0) == 0x80;
}

bool is_unicode_space(char32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF ||
         c == 0x200B || c == 0x85;
}

// The byte that a code point was before a wrong decoding, or -1.
int single_byte(char32_t c) {
  if (c < 0x100) return static_cast<int>(c);
  for (std::size_t i = 0; i < k_1252.size(); ++i) {
    if (k_1252[i] == c) return static_cast<int>(0x80 + i);
  }
  return -1;
}

}  // namespace

CodePoint decode_at(std::string_view s, std::size_t at) {
  const unsigned char first = byte_at(s, at);
  if (first < 0x80) return {first, 1};
  const int more = first >= 0xC2 && first < 0xE0   ? 1
                   : (first & 0xF0) == 0xE0        ? 2
                   : first >= 0xF0 && first < 0xF5 ? 3
                                                   : 0;
  if (more == 0) return {k_replacement, 1};
  if (at + 1 < s.size()) {  // the second byte's range depends on the first (Unicode table 3-7)
    const unsigned char second = byte_at(s, at + 1);
    if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
        (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F)) {
      return {k_replacement, 1};
    }
  }
  char32_t value = first & (0x3Fu >> more);
  for (int i = 1; i <= more; ++i) {
    if (!is_continuation(s, at + static_cast<std::size_t>(i)))
      return {k_replacement, static_cast<std::uint32_t>(i)};
    value = (value << 6) | (byte_at(s, at + static_cast<std::size_t>(i)) & 0x3Fu);
  }
  return {value, static_cast<std::uint32_t>(more + 1)};
}

void append_utf8(std::string& out, char32_t c) {
  if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) c = k_replacement;
  const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

std::size_t count_code_points(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool is_valid_utf8(std::string_view s) {
  for (std::size_t i = 0; i < s.size();) {
    if (byte_at(s, i) < 0x80) {
      ++i;
      continue;
    }
    const auto cp = decode_at(s, i);
    if (cp.value == k_replacement &&
        !(cp.length == 3 && byte_at(s, i) == 0xEF && byte_at(s, i + 1) == 0xBF && byte_at(s, i + 2) == 0xBD))
      return false;
    i += cp.length;
  }
  return true;
}

std::string sanitize(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (std::size_t i = 0; i < s.size();) {
    const unsigned char c = byte_at(s, i);
    if (c < 0x80) {
      if ((c >= 0x20 && c != 0x7F) || c == '\t' || c == '\n' || c == '\r') out += s[i];
      ++i;
      continue;
    }
    const auto cp = decode_at(s, i);
    append_utf8(out, cp.value);
    i += cp.length;
  }
  return out;
}

bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string_view trim(std::string_view s) {
  static constexpr std::array<std::string_view, 3> k_invisible = {"\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x80\x8B"};
  for (bool again = true; again;) {
    again = false;
    while (!s.empty() && is_ascii_space(s.front())) s.remove_prefix(1);
    while (!s.empty() && is_ascii_space(s.back())) s.remove_suffix(1);
    for (const auto invisible : k_invisible) {
      if (s.starts_with(invisible)) {
        s.remove_prefix(invisible.size());
        again = true;
      }
      if (s.ends_with(invisible)) {
        s.remove_suffix(invisible.size());
        again = true;
      }
    }
  }
  return s;
}

std::string collapse_space(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  bool gap = false;
  for (std::size_t i = 0; i < s.size();) {
    const auto cp = decode_at(s, i);
    if (is_unicode_space(cp.value)) {
      gap = true;
    } else {
      if (gap && !out.empty()) out += ' ';
      gap = false;
      out.append(s.substr(i, cp.length));
    }
    i += cp.length;
  }
  return out;
}

std::string ascii_lower(std::string_view s) {
  std::string out(s);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

bool iequals(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](char x, char y) { return lower(x) == lower(y); });
}

bool icontains(std::string_view haystack, std::string_view needle) {
  return ascii_lower(haystack).find(ascii_lower(needle)) != std::string::npos;
}

bool istarts_with(std::string_view s, std::string_view prefix) {
  return iequals(s.substr(0, prefix.size()), prefix);
}

std::vector<std::string_view> split(std::string_view s, char separator) {
  std::vector<std::string_view> out;
  for (std::size_t begin = 0;;) {
    const auto end = s.find(separator, begin);
    out.push_back(s.substr(begin, end == std::string_view::npos ? end : end - begin));
    if (end == std::string_view::npos) return out;
    begin = end + 1;
  }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += separator;
    out += parts[i];
  }
  return out;
}

std::string replace_all(std::string s, std::string_view from, std::string_view to) {
  if (from.empty() || s.find(from) == std::string::npos) return s;
  std::string out;
  std::size_t begin = 0;
  for (std::size_t at = 0; (at = s.find(from, begin)) != std::string::npos; begin = at + from.size()) {
    out.append(s, begin, at - begin).append(to);
  }
  return out.append(s, begin);
}

std::string_view prefix_bytes(std::string_view s, std::size_t max_bytes) {
  if (s.size() <= max_bytes) return s;
  while (max_bytes > 0 && is_continuation(s, max_bytes)) --max_bytes;
  return s.substr(0, max_bytes);
}

std::string repair_mojibake(std::string_view s) {
  // Telling pairs: C3/C2/E2 read as "Ã", "Â", "â" and followed by what was a continuation byte.
  std::string bytes;
  bytes.reserve(s.size());
  bool telling = false;
  for (std::size_t i = 0; i < s.size();) {
    const auto cp = decode_at(s, i);
    const int byte = single_byte(cp.value);
    if (byte < 0) return std::string(s);
    telling = telling || byte >= 0xC2;
    bytes += static_cast<char>(static_cast<unsigned char>(byte));
    i += cp.length;
  }
  return telling && is_valid_utf8(bytes) ? bytes : std::string(s);
}

}  // namespace radar::text
