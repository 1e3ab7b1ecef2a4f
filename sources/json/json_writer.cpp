#include "sources/json/json_writer.h"

#include <charconv>
#include <cmath>

#include "sources/text/utf8.h"

namespace radar::json {
namespace {

void append_escaped(std::string& out, unsigned char c) {
  static constexpr char k_hex[] = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    case '\b':
      out += "\\b";
      break;
    case '\f':
      out += "\\f";
      break;
    default:
      if (c < 0x20 || c == 0x7f) {
        out += "\\u00";
        out += k_hex[c >> 4];
        out += k_hex[c & 15];
      } else {
        out += static_cast<char>(c);
      }
  }
}

}  // namespace

std::string quoted(std::string_view s) {
  std::string clean;
  if (!text::is_valid_utf8(s)) {
    for (std::size_t i = 0; i < s.size();) {
      const auto cp = text::decode_at(s, i);
      text::append_utf8(clean, cp.value);
      i += cp.length;
    }
    s = clean;
  }
  std::string out;
  out.reserve(s.size() + 2);
  out += '"';
  for (const char c : s) append_escaped(out, static_cast<unsigned char>(c));
  out += '"';
  return out;
}

void Writer::newline() {
  if (indent_ < 0) return;
  out_ += '\n';
  out_.append(has_items_.size() * static_cast<std::size_t>(indent_), ' ');
}

void Writer::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (has_items_.empty()) return;
  if (has_items_.back()) out_ += ',';
  has_items_.back() = true;
  newline();
}

Writer& Writer::begin_object() {
  before_value();
  out_ += '{';
  has_items_.push_back(false);
  return *this;
}

Writer& Writer::end_object() {
  const bool any = has_items_.back();
  has_items_.pop_back();
  if (any) newline();
  out_ += '}';
  return *this;
}

Writer& Writer::begin_array() {
  before_value();
  out_ += '[';
  has_items_.push_back(false);
  return *this;
}

Writer& Writer::end_array() {
  const bool any = has_items_.back();
  has_items_.pop_back();
  if (any) newline();
  out_ += ']';
  return *this;
}

Writer& Writer::key(std::string_view name) {
  before_value();
  out_ += quoted(name);
  out_ += indent_ < 0 ? ":" : ": ";
  after_key_ = true;
  return *this;
}

Writer& Writer::value(std::string_view s) { return raw(quoted(s)); }
Writer& Writer::value(bool b) { return raw(b ? "true" : "false"); }
Writer& Writer::value(std::int64_t i) { return raw(std::to_string(i)); }
Writer& Writer::null() { return raw("null"); }

Writer& Writer::value(double d) {
  if (!std::isfinite(d)) return null();
  char buffer[32];
  // 100000, not 1e+05.
  const bool plain = d == std::floor(d) && std::fabs(d) < 1e15;
  const auto end = plain ? std::to_chars(buffer, buffer + sizeof buffer, d, std::chars_format::fixed)
                         : std::to_chars(buffer, buffer + sizeof buffer, d);
  return raw(std::string_view(buffer, static_cast<std::size_t>(end.ptr - buffer)));
}

Writer& Writer::raw(std::string_view json) {
  before_value();
  out_ += json;
  return *this;
}

}  // namespace radar::json
