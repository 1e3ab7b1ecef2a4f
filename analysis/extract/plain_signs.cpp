#include "analysis/extract/plain_signs.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "analysis/match/byte_block.h"
#include "sources/markup/html_text.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

// The bytes of the reference at `at`, its semicolon among them; 0 if there is none.
std::size_t reference_length(std::string_view s, std::size_t at) {
  constexpr std::size_t k_longest = 12;
  std::size_t end = at + 1;
  if (end < s.size() && s[end] == '#') ++end;
  const std::size_t name = end;
  while (end < s.size() && end - at < k_longest &&
         (text::is_ascii_alpha(s[end]) || text::is_ascii_digit(s[end])))
    ++end;
  return end > name + 1 && end < s.size() && s[end] == ';' ? end + 1 - at : 0;
}

void append_plain(std::string& out, char32_t c) {
  std::array<utf8proc_int32_t, 8> parts{};
  int boundary = 0;
  const auto count = utf8proc_decompose_char(
      static_cast<utf8proc_int32_t>(c), parts.data(), parts.size(),
      static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE), &boundary);
  for (std::size_t i = 0; i < static_cast<std::size_t>(std::clamp<utf8proc_ssize_t>(count, 0, 8)); ++i)
    text::append_utf8(out, static_cast<char32_t>(parts[i]));
}

// The lead bytes of all these signs. Most texts have one of them for some dash or quotation mark.
std::size_t next_lead(std::string_view s, std::size_t from) {
  return match::find_any(s, from, s.size(), '\xC2', '\xE2', '\xEF', '\xF0');
}

}  // namespace

bool has_another_form(char32_t c) {
  const bool mathematical = c >= 0x1D400 && c <= 0x1D7FF;
  const bool ligature = c >= 0xFB00 && c <= 0xFB06;
  const bool wide =
      (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
  return mathematical || ligature || wide;
}

bool is_unseen(char32_t c) { return c == 0xAD || c == 0x2060 || c == 0x200B || c == 0xFEFF; }

std::string without_references(std::string_view s) {
  std::string out;
  std::size_t done = 0;
  for (auto at = s.find('&'); at != std::string_view::npos; at = s.find('&', at + 1)) {
    const auto length = reference_length(s, at);
    if (length == 0) continue;
    const auto sign = markup::decode_entities(s.substr(at, length));
    out.append(s, done, at - done).append(sign == "\r" ? "\n" : sign);
    done = at + length;
    at = done - 1;
  }
  return out.append(s, done, s.size() - done);
}

std::string with_plain_letters(std::string s) {
  std::string out;
  std::size_t done = 0;
  for (auto at = next_lead(s, 0); at < s.size(); at = next_lead(s, at)) {
    const auto cp = text::decode_at(s, at);
    if (is_unseen(cp.value) || has_another_form(cp.value)) {
      out.append(s, done, at - done);
      if (!is_unseen(cp.value)) append_plain(out, cp.value);
      done = at + cp.length;
    }
    at += cp.length;
  }
  if (done == 0) return s;
  return out.append(s, done, s.size() - done);
}

}  // namespace radar::extract
