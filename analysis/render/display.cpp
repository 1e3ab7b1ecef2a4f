#include <fmt/format.h>

#include <cmath>

#include "analysis/render/render.h"
#include "sources/text/utf8.h"

namespace radar::render {
namespace {

std::string grouped(std::int64_t value) {
  std::string digits = std::to_string(value < 0 ? -value : value);
  for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), ",");
  return (value < 0 ? "-" : "") + digits;
}

std::string number_text(double value, report::Format format) {
  switch (format) {
    case report::Format::share:
      return fmt::format("{:.1f}%", value * 100);
    case report::Format::points:
      return fmt::format("{:+.1f}", value * 100);
    case report::Format::integer:
      return grouped(std::llround(value));
    default:
      break;
  }
  if (value != 0 && value > -0.01 && value < 0.01) return fmt::format("{:.1g}", value);
  return value >= 1000 || value <= -1000 ? grouped(std::llround(value)) : fmt::format("{:.2f}", value);
}

}  // namespace

std::string one_line(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const auto cp = text::decode_at(s, at);
    const auto c = cp.value;
    const bool blank = c == U'\t' || c == U'\n' || c == U'\r';
    const bool control = c < 0x20 || (c >= 0x7f && c <= 0x9f);
    const bool turns = c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
                       (c >= 0x2066 && c <= 0x2069);
    if (blank)
      out += ' ';
    else if (!control && !turns)
      text::append_utf8(out, c);
    at += cp.length;
  }
  return text::collapse_space(out);
}

bool is_numeric(report::Format format) {
  return format == report::Format::integer || format == report::Format::share ||
         format == report::Format::points || format == report::Format::number;
}

std::string display(const report::Cell& cell, report::Format format) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* integer = std::get_if<std::int64_t>(&cell))
    return format == report::Format::text ? std::to_string(*integer) : grouped(*integer);
  if (const auto* number = std::get_if<double>(&cell)) return number_text(*number, format);
  if (const auto* flag = std::get_if<bool>(&cell)) return *flag ? "yes" : "no";
  return "";
}

}  // namespace radar::render
