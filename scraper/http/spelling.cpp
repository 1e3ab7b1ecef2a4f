#include "scraper/http/spelling.h"

#include <array>
#include <optional>
#include <string>
#include <utility>

#include "sources/text/hex.h"
#include "sources/text/utf8.h"

namespace radar::http {
namespace {

constexpr auto k_npos = std::string_view::npos;
constexpr int k_layers = 3;  // an escaped URL in escaped HTML in JSON

// What one character, or one escape, says, and where it ends. No bytes: the text is over.
struct Unit {
  std::string bytes;
  std::size_t end = k_npos;
};

// One byte, without the zero bytes that UTF-16 and UTF-32 have beside it.
Unit plain(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  std::size_t end = at + 1;
  while (end < text.size() && end < at + 4 && text[end] == '\0') ++end;
  return {std::string(1, text[at]), end};
}

std::string utf8(unsigned value) {
  std::string out;
  if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return out;
  text::append_utf8(out, value);
  return out;
}

// `digits` hexadecimal digits from `at`: a byte for two, a code point for four.
std::optional<Unit> hex(std::string_view text, std::size_t at, int digits) {
  unsigned value = 0;
  for (int i = 0; i < digits; ++i) {
    const Unit digit = plain(text, at);
    const int digit_value = digit.bytes.empty() ? -1 : text::hex_value(digit.bytes.front());
    if (digit_value < 0) return std::nullopt;
    value = value * 16 + static_cast<unsigned>(digit_value);
    at = digit.end;
  }
  Unit unit{digits == 2 ? std::string(1, static_cast<char>(value)) : utf8(value), at};
  return unit.bytes.empty() ? std::nullopt : std::optional(std::move(unit));
}

// After "%": "2B"; "u002B" is what old scripts write.
std::optional<Unit> percent(std::string_view text, std::size_t at) {
  const Unit next = plain(text, at);
  if (next.bytes == "u" || next.bytes == "U") return hex(text, next.end, 4);
  return hex(text, at, 2);
}

// After "\": what JSON and JavaScript know, control characters aside: no key holds one.
std::optional<Unit> backslash(std::string_view text, std::size_t at) {
  const Unit next = plain(text, at);
  if (next.bytes == "u") return hex(text, next.end, 4);
  if (next.bytes == "x") return hex(text, next.end, 2);
  if (next.bytes.size() == 1 && std::string_view("\"'/\\").find(next.bytes.front()) != k_npos) return next;
  return std::nullopt;
}

std::string named_entity(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, char>, 30> k_names = {
      {{"amp", '&'},    {"lt", '<'},     {"gt", '>'},     {"quot", '"'}, {"apos", '\''},  {"plus", '+'},
       {"sol", '/'},    {"equals", '='}, {"colon", ':'},  {"semi", ';'}, {"comma", ','},  {"period", '.'},
       {"num", '#'},    {"percnt", '%'}, {"ast", '*'},    {"excl", '!'}, {"quest", '?'},  {"dollar", '$'},
       {"commat", '@'}, {"lpar", '('},   {"rpar", ')'},   {"lsqb", '['}, {"rsqb", ']'},   {"lcub", '{'},
       {"rcub", '}'},   {"bsol", '\\'},  {"lowbar", '_'}, {"Hat", '^'},  {"verbar", '|'}, {"grave", '`'}}};
  for (const auto& [known, c] : k_names) {
    if (known == name) return std::string(1, c);
  }
  return "";
}

std::string numeric_entity(std::string_view digits) {
  const bool is_hex = digits.starts_with('x') || digits.starts_with('X');
  if (is_hex) digits.remove_prefix(1);
  unsigned value = 0;
  for (const char c : digits) {
    const int digit = text::hex_value(c);
    if (digit < 0 || (!is_hex && digit > 9) || value > 0x10FFFF) return "";
    value = value * (is_hex ? 16u : 10u) + static_cast<unsigned>(digit);
  }
  return utf8(value);
}

// After "&": "amp;", "#43;", "#x2b;".
std::optional<Unit> entity(std::string_view text, std::size_t at) {
  constexpr std::size_t k_longest = 10;
  std::string name;
  while (name.size() <= k_longest) {
    const Unit next = plain(text, at);
    if (next.bytes.size() != 1) return std::nullopt;
    at = next.end;
    const char c = next.bytes.front();
    if (c == ';') break;
    if (!text::is_ascii_alpha(c) && !text::is_ascii_digit(c) && c != '#') return std::nullopt;
    name += c;
  }
  Unit unit{name.starts_with('#') ? numeric_entity(std::string_view(name).substr(1)) : named_entity(name),
            at};
  return unit.bytes.empty() ? std::nullopt : std::optional(std::move(unit));
}

// What an escape that begins with `unit` says. Its digits and names are never escaped themselves, its first
// character is: "%252B", "\\u002B", "\u0026amp;".
std::optional<Unit> undone(std::string_view text, const Unit& unit) {
  if (unit.bytes == "%") return percent(text, unit.end);
  if (unit.bytes == "\\") return backslash(text, unit.end);
  if (unit.bytes == "&") return entity(text, unit.end);
  return std::nullopt;
}

}  // namespace

bool begins_escape(char c) { return c == '%' || c == '\\' || c == '&'; }

std::string first_bytes(std::string_view text, std::size_t at) {
  std::string out;
  auto unit = std::optional(plain(text, at));
  for (int layers = 0; unit && !unit->bytes.empty() && layers <= k_layers; ++layers) {
    out += unit->bytes.front();
    if (unit->bytes == "+") out += ' ';
    unit = undone(text, *unit);
  }
  return out;
}

std::size_t end_of_spelled(std::string_view text, std::size_t at, std::string_view value) {
  if (value.empty()) return at;
  auto unit = std::optional(plain(text, at));
  for (int layers = 0; unit && !unit->bytes.empty() && layers <= k_layers; ++layers) {
    const bool is_blank = unit->bytes == "+" && value.front() == ' ';
    if (is_blank || value.starts_with(unit->bytes)) {
      const auto end = end_of_spelled(text, unit->end, value.substr(unit->bytes.size()));
      if (end != k_npos) return end;
    }
    unit = undone(text, *unit);
  }
  return k_npos;
}

}  // namespace radar::http
