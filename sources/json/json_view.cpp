#include "sources/json/json_view.h"

#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "sources/text/utf8.h"

namespace radar::json {
namespace {

using Value = nlohmann::ordered_json;

const Value* as_value(const void* node) { return static_cast<const Value*>(node); }

std::string escape_pointer(std::string_view key) {
  std::string out;
  for (const char c : key) {
    if (c == '~')
      out += "~0";
    else if (c == '/')
      out += "~1";
    else
      out += c;
  }
  return out;
}

std::string number_text(const Value& v) {
  if (v.is_number_unsigned()) return std::to_string(v.get<std::uint64_t>());
  if (v.is_number_integer()) return std::to_string(v.get<std::int64_t>());
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, v.get<double>());
  return {buffer, end.ptr};
}

bool all_digits(std::string_view s) {
  if (!s.empty() && (s[0] == '-' || s[0] == '+')) s.remove_prefix(1);
  return !s.empty() && s.find_first_not_of("0123456789") == std::string_view::npos;
}

// Depth is counted outside strings before parsing, so that a hostile body costs one scan and no deep
// recursion in the destructor.
bool too_deep(std::string_view s, int limit) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const char c = s[i];
    if (in_string) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '[' || c == '{') {
      if (++depth > limit) return true;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return false;
}

// The JSON within what real pages put around it.
std::string_view unwrapped(std::string_view s) {
  const auto strip = [&s](std::string_view open, std::string_view close) {
    s = text::trim(s);
    if (s.substr(0, open.size()) != open) return;
    s.remove_prefix(open.size());
    const auto at = s.rfind(close);
    if (at != std::string_view::npos) s = s.substr(0, at);
  };
  strip("<!--", "-->");
  strip("//<![CDATA[", "//]]>");
  strip("/*<![CDATA[*/", "/*]]>*/");
  strip("<![CDATA[", "]]>");
  s = text::trim(s);
  while (!s.empty() && s.back() == ';') s = text::trim(s.substr(0, s.size() - 1));
  return s;
}

// What real pages put into JSON-LD, made strict: wrappers, comments, trailing commas, raw controls.
std::string tidy(std::string_view s) {
  s = unwrapped(s);
  std::string out;
  out.reserve(s.size());
  bool in_string = false;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const char c = s[i];
    if (in_string) {
      const auto u = static_cast<unsigned char>(c);
      if (c == '\\' && i + 1 < s.size()) {
        const char next = s[++i];
        if (std::string_view("\"\\/bfnrtu").find(next) == std::string_view::npos) {
          if (next != '\'') out += "\\\\";
        } else {
          out += c;
        }
        out += next;
      } else if (u < 0x20) {
        out += c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '\r' ? "\\r" : " ";
      } else {
        if (c == '"') in_string = false;
        out += c;
      }
      continue;
    }
    if (c == '"') {
      in_string = true;
    } else if (c == '/' && i + 1 < s.size() && s[i + 1] == '/') {
      while (i < s.size() && s[i] != '\n') ++i;
      continue;
    } else if (c == '/' && i + 1 < s.size() && s[i + 1] == '*') {
      const auto end = s.find("*/", i + 2);
      i = end == std::string_view::npos ? s.size() : end + 1;
      continue;
    } else if (c == ']' || c == '}') {
      auto last = out.find_last_not_of(" \t\r\n");
      if (last != std::string::npos && out[last] == ',') out.erase(last, 1);
    }
    out += c;
  }
  return out;
}

}  // namespace

struct Document::Impl {
  Value value;
  std::vector<Misread> misreads;
};

Document::Document() : impl_(std::make_unique<Impl>()) {}
Document::~Document() = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
View Document::root() const { return {&impl_->value, "", &impl_->misreads}; }
const std::vector<Misread>& Document::misreads() const { return impl_->misreads; }

void View::misread(const char* expected) const {
  constexpr std::size_t k_most = 50;
  if (misreads_ == nullptr || is_blank() || misreads_->size() >= k_most) return;
  for (const auto& earlier : *misreads_) {
    if (earlier.pointer == pointer_) return;
  }
  misreads_->push_back({pointer_, std::string(text::prefix_bytes(dump(), 60)), expected});
}

Type View::type() const {
  if (node_ == nullptr) return Type::missing;
  const auto& v = *as_value(node_);
  if (v.is_null()) return Type::null;
  if (v.is_boolean()) return Type::boolean;
  if (v.is_number()) return Type::number;
  if (v.is_string()) return Type::string;
  if (v.is_array()) return Type::array;
  return v.is_object() ? Type::object : Type::missing;
}

bool View::is_blank() const {
  switch (type()) {
    case Type::missing:
    case Type::null:
      return true;
    case Type::string:
      return text().empty();
    case Type::array:
    case Type::object:
      return as_value(node_)->empty();
    default:
      return false;
  }
}

View View::operator[](std::string_view key) const {
  std::string pointer = pointer_ + "/" + escape_pointer(key);
  if (!is_object()) {
    if (!is_array()) misread("an object");
    return {nullptr, std::move(pointer), misreads_};
  }
  const auto& v = *as_value(node_);
  const auto it = v.find(key);
  return {it == v.end() ? nullptr : &*it, std::move(pointer), misreads_};
}

View View::operator[](std::size_t index) const {
  std::string pointer = pointer_ + "/" + std::to_string(index);
  if (!is_array()) misread("an array");
  if (!is_array() || index >= as_value(node_)->size()) return {nullptr, std::move(pointer), misreads_};
  return {&(*as_value(node_))[index], std::move(pointer), misreads_};
}

View View::at_pointer(std::string_view json_pointer) const {
  View at = *this;
  while (!json_pointer.empty()) {
    if (json_pointer.front() == '/') json_pointer.remove_prefix(1);
    const auto end = json_pointer.find('/');
    std::string key(json_pointer.substr(0, end));
    json_pointer = end == std::string_view::npos ? std::string_view() : json_pointer.substr(end);
    key = text::replace_all(text::replace_all(std::move(key), "~1", "/"), "~0", "~");
    if (at.is_array() && all_digits(key)) {
      std::size_t index = 0;
      std::from_chars(key.data(), key.data() + key.size(), index);
      at = at[index];
    } else {
      at = at[std::string_view(key)];
    }
  }
  return at;
}

std::size_t View::size() const { return is_array() || is_object() ? as_value(node_)->size() : 0; }

std::vector<View> View::items() const {
  std::vector<View> out;
  if (is_array()) {
    out.reserve(size());
    for (std::size_t i = 0; i < size(); ++i) out.push_back((*this)[i]);
  } else if (is_object()) {
    for (const auto& [key, value] : as_value(node_)->items())
      out.push_back({&value, pointer_ + "/" + escape_pointer(key), misreads_});
  }
  return out;
}

std::vector<std::string> View::keys() const {
  std::vector<std::string> out;
  if (is_object()) {
    for (const auto& [key, value] : as_value(node_)->items()) out.push_back(key);
  }
  return out;
}

std::string View::raw_text() const {
  if (is_string()) return text::sanitize(as_value(node_)->get_ref<const std::string&>());
  if (is_number()) return number_text(*as_value(node_));
  misread("a text");
  return "";
}

std::string View::text() const { return std::string(text::trim(raw_text())); }

std::optional<double> View::number() const {
  if (is_number()) return as_value(node_)->get<double>();
  if (is_string()) {
    const std::string s = text();
    double value = 0;
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
    if (error == std::errc() && end == s.data() + s.size() && std::isfinite(value)) return value;
  }
  misread("a number");
  return std::nullopt;
}

std::optional<std::int64_t> View::integer() const {
  if (is_number()) {
    const auto& v = *as_value(node_);
    if (v.is_number_integer()) return v.get<std::int64_t>();
    const double d = v.get<double>();
    if (d == std::floor(d) && std::fabs(d) < 9e15) return static_cast<std::int64_t>(d);
  } else if (is_string()) {
    const std::string s = text();
    std::int64_t value = 0;
    const char* begin = s.data() + (!s.empty() && s[0] == '+' ? 1 : 0);
    const auto [end, error] = std::from_chars(begin, s.data() + s.size(), value);
    if (all_digits(s) && error == std::errc() && end == s.data() + s.size()) return value;
  }
  misread("a whole number");
  return std::nullopt;
}

std::optional<bool> View::boolean() const {
  switch (type()) {
    case Type::boolean:
      return as_value(node_)->get<bool>();
    case Type::number: {
      const double d = as_value(node_)->get<double>();
      if (d == 0) return false;
      if (d == 1) return true;
      break;
    }
    case Type::string: {
      const std::string s = text::ascii_lower(text());
      if (s == "true" || s == "1" || s == "yes") return true;
      if (s == "false" || s == "0" || s == "no") return false;
      break;
    }
    default:
      break;
  }
  misread("true or false");
  return std::nullopt;
}

std::string View::dump() const {
  if (node_ == nullptr) return "";
  return as_value(node_)->dump(-1, ' ', false, Value::error_handler_t::replace);
}

std::vector<View>::const_iterator View::begin() const {
  if (!range_) {
    if (!is_array()) misread("an array");
    range_ = std::make_shared<std::vector<View>>(is_array() ? items() : std::vector<View>());
  }
  return range_->cbegin();
}

std::vector<View>::const_iterator View::end() const {
  if (!range_) return begin() + static_cast<std::ptrdiff_t>(range_->size());
  return range_->cend();
}

Result<Document, std::string> parse(std::string_view utf8) {
  if (too_deep(utf8, 512)) return fail(std::string("JSON nested deeper than 512 levels"));
  const std::string clean = text::is_valid_utf8(utf8) ? std::string() : text::sanitize(utf8);
  const std::string_view input = clean.empty() ? utf8 : std::string_view(clean);
  Document document;
  try {
    document.impl_->value = Value::parse(input.begin(), input.end());
  } catch (const Value::exception& e) {
    const auto* parse_error = dynamic_cast<const Value::parse_error*>(&e);
    const std::size_t at = parse_error != nullptr ? parse_error->byte : 0;
    if (at > input.size() && !text::trim(input).empty()) {
      return fail(std::string(k_cut_json) + " after " + std::to_string(input.size()) + " bytes");
    }
    return fail("not JSON: unexpected text at byte " + std::to_string(at) + " of " +
                std::to_string(input.size()));
  }
  return document;
}

Result<Document, std::string> parse_relaxed(std::string_view utf8) {
  auto strict = parse(utf8);
  if (strict) return strict;
  return parse(tidy(utf8));
}

}  // namespace radar::json
