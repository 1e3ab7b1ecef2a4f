#include "sources/text/charset.h"

#include <iconv.h>

#include <array>
#include <cerrno>
#include <optional>
#include <utility>

#include "sources/text/utf8.h"

namespace radar::text {
namespace {

// Labels beyond the encoding's own name (WHATWG Encoding Standard, section 4.2), those that postings' servers
// send.
constexpr std::array<std::pair<std::string_view, std::string_view>, 58> k_labels = {{
    {"utf-8", "utf-8"},
    {"utf8", "utf-8"},
    {"unicode-1-1-utf-8", "utf-8"},
    {"x-unicode20utf8", "utf-8"},
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"ansi_x3.4-1968", "windows-1252"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"iso_8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"latin-1", "windows-1252"},
    {"l1", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"x-cp1252", "windows-1252"},
    {"windows-1252", "windows-1252"},
    {"iso-8859-2", "iso-8859-2"},
    {"latin2", "iso-8859-2"},
    {"iso-8859-5", "iso-8859-5"},
    {"iso-8859-7", "iso-8859-7"},
    {"iso-8859-9", "windows-1254"},
    {"iso8859-9", "windows-1254"},
    {"iso_8859-9", "windows-1254"},
    {"latin5", "windows-1254"},
    {"l5", "windows-1254"},
    {"cp1254", "windows-1254"},
    {"windows-1254", "windows-1254"},
    {"x-cp1254", "windows-1254"},
    {"iso-8859-15", "iso-8859-15"},
    {"latin9", "iso-8859-15"},
    {"windows-1250", "windows-1250"},
    {"cp1250", "windows-1250"},
    {"windows-1251", "windows-1251"},
    {"cp1251", "windows-1251"},
    {"x-cp1251", "windows-1251"},
    {"windows-1253", "windows-1253"},
    {"windows-1255", "windows-1255"},
    {"windows-1256", "windows-1256"},
    {"windows-1257", "windows-1257"},
    {"windows-1258", "windows-1258"},
    {"koi8-r", "koi8-r"},
    {"koi8", "koi8-r"},
    {"koi8-u", "koi8-u"},
    {"ibm866", "ibm866"},
    {"cp866", "ibm866"},
    {"macintosh", "macintosh"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"gb18030", "gb18030"},
    {"big5", "big5"},
    {"euc-jp", "euc-jp"},
    {"shift_jis", "shift_jis"},
    {"shift-jis", "shift_jis"},
    {"sjis", "shift_jis"},
    {"euc-kr", "euc-kr"},
    {"utf-16", "utf-16le"},
    {"utf-16le", "utf-16le"},
    {"utf-16be", "utf-16be"},
}};

std::string iconv_name(std::string_view encoding) {
  if (encoding == "shift_jis") return "CP932";
  if (encoding == "euc-kr") return "CP949";
  return std::string(encoding);
}

// nullopt: some byte does not decode.
std::optional<std::string> convert(std::string_view bytes, std::string_view encoding) {
  if (encoding == "utf-8") return is_valid_utf8(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
  const iconv_t handle = iconv_open("UTF-8", iconv_name(encoding).c_str());
  if (handle == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  std::string out;
  std::array<char, 8192> buffer{};
  auto* in = const_cast<char*>(bytes.data());
  std::size_t left = bytes.size();
  bool good = true;
  while (left > 0 && good) {
    char* to = buffer.data();
    std::size_t room = buffer.size();
    const auto result = iconv(handle, &in, &left, &to, &room);
    out.append(buffer.data(), buffer.size() - room);
    if (result != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
    // windows-125x leave a few bytes unassigned: one bad byte is replaced, it does not change the encoding.
    if (errno == EILSEQ && encoding.starts_with("windows-")) {
      out += "\xEF\xBF\xBD";
      ++in;
      --left;
    } else {
      good = false;
    }
  }
  iconv_close(handle);
  return good ? std::optional(std::move(out)) : std::nullopt;
}

std::string_view value_after(std::string_view s, std::string_view key, std::size_t from = 0) {
  const std::string lower = ascii_lower(s);
  auto at = lower.find(key, from);
  if (at == std::string::npos) return {};
  at += key.size();
  while (at < s.size() && (is_ascii_space(s[at]) || s[at] == '=')) ++at;
  if (at < s.size() && (s[at] == '"' || s[at] == '\'')) ++at;
  const auto end = s.find_first_of("\"'; \t\r\n>?", at);
  return s.substr(at, end == std::string_view::npos ? end : end - at);
}

std::string declared(std::string_view bytes) {
  const auto head = bytes.substr(0, 4096);
  if (trim(head).starts_with("<?xml")) {
    const auto declaration = head.substr(0, head.find("?>"));
    return encoding_for_label(value_after(declaration, "encoding"));
  }
  const std::string lower = ascii_lower(head);
  for (std::size_t at = lower.find("<meta"); at != std::string::npos; at = lower.find("<meta", at + 1)) {
    const auto end = head.find('>', at);
    const auto tag = head.substr(at, end == std::string_view::npos ? end : end - at);
    const auto label = value_after(tag, "charset");
    if (!label.empty()) return encoding_for_label(label);
  }
  return "";
}

std::string from_bom(std::string_view& bytes) {
  const auto take = [&bytes](std::string_view mark) {
    if (!bytes.starts_with(mark)) return false;
    bytes.remove_prefix(mark.size());
    return true;
  };
  if (take("\xEF\xBB\xBF")) return "utf-8";
  if (take("\xFF\xFE")) return "utf-16le";
  if (take("\xFE\xFF")) return "utf-16be";
  return "";
}

}  // namespace

std::string encoding_for_label(std::string_view label) {
  const std::string key = ascii_lower(trim(label));
  for (const auto& [name, encoding] : k_labels) {
    if (name == key) return std::string(encoding);
  }
  return "";
}

Decoded decode(std::string_view bytes, std::string_view content_type) {
  const std::string bom = from_bom(bytes);
  const std::string header = encoding_for_label(value_after(content_type, "charset"));
  std::string document = declared(bytes);
  // A document that could be read far enough to find its declaration is not in UTF-16.
  if (document.starts_with("utf-16")) document = "utf-8";
  for (const std::string& encoding : {bom, header, document, std::string("utf-8")}) {
    if (encoding.empty()) continue;
    // Valid UTF-8 with non-ASCII bytes is never an accident: a header that says latin-1 lies.
    if (encoding != "utf-8" && !encoding.starts_with("utf-16") && is_valid_utf8(bytes)) {
      return {std::string(bytes), "utf-8", false};
    }
    if (auto converted = convert(bytes, encoding)) {
      const bool lossy = converted->find("\xEF\xBF\xBD") != std::string::npos;
      return {std::move(*converted), encoding, lossy};
    }
  }
  if (bom == "utf-8" || header == "utf-8" || document == "utf-8") {
    // Declared and almost right (a cut or a stray byte): keep the declaration, replace what does not decode.
    std::size_t bad = 0;
    for (std::size_t i = 0; i < bytes.size();) {
      const auto cp = decode_at(bytes, i);
      bad += cp.value == 0xFFFD ? 1 : 0;
      i += cp.length;
    }
    if (bad * 100 <= bytes.size()) return {sanitize(bytes), "utf-8", true};
  }
  return {convert(bytes, "windows-1252").value_or(sanitize(bytes)), "windows-1252", false};
}

}  // namespace radar::text
