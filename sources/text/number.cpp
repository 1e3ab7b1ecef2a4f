#include "sources/text/number.h"

#include <charconv>
#include <cmath>

#include "sources/text/utf8.h"

namespace radar::text {
namespace {

// The digits of a grouped number with "." as its decimal point; "" if the separators make no sense.
std::string normalise(std::string_view s) {
  std::string compact;
  for (std::size_t i = 0; i < s.size();) {
    const auto cp = decode_at(s, i);
    const bool gap = cp.value == ' ' || cp.value == 0xA0 || cp.value == 0x202F || cp.value == 0x2009 ||
                     cp.value == '\'' || cp.value == 0x2019;
    if (!gap) compact.append(s.substr(i, cp.length));
    i += cp.length;
  }
  const auto last = compact.find_last_of(".,");
  if (last == std::string::npos) return compact;
  const char separator = compact[last];
  const bool mixed = compact.find(separator == '.' ? ',' : '.') != std::string::npos;
  const bool repeated = compact.find(separator) != last;
  const bool groups = !mixed && compact.size() - last - 1 == 3 && last >= 1 &&
                      last <= (repeated ? last : 3) && compact[0] != '0';
  const bool last_is_decimal = mixed || !(repeated || groups);
  std::string out;
  for (std::size_t i = 0; i < compact.size(); ++i) {
    if (compact[i] != '.' && compact[i] != ',')
      out += compact[i];
    else if (i == last && last_is_decimal)
      out += '.';
  }
  return out;
}

}  // namespace

std::optional<double> parse_number(std::string_view s) {
  s = trim(s);
  if (s.empty()) return std::nullopt;
  double factor = 1;
  if (s.back() == 'k' || s.back() == 'K') factor = 1e3;
  if (s.back() == 'm' || s.back() == 'M') factor = 1e6;
  if (factor > 1) s = trim(s.substr(0, s.size() - 1));
  if (s.starts_with('+')) s.remove_prefix(1);
  const std::string digits = normalise(s);
  if (digits.empty() || digits.find_first_not_of("0123456789.-") != std::string::npos) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value * factor;
}

std::optional<std::int64_t> parse_int(std::string_view s) {
  s = trim(s);
  if (s.starts_with('+')) s.remove_prefix(1);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
  if (s.empty() || error != std::errc() || end != s.data() + s.size()) return std::nullopt;
  return value;
}

std::string format_number(double value) {
  if (std::fabs(value) < 1e15 && value == std::floor(value))
    return std::to_string(static_cast<std::int64_t>(value));
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
  return {buffer, end.ptr};
}

}  // namespace radar::text
