// Writes JSON text: always well-formed, always valid UTF-8, keys in the order given.
//   Writer w; w.begin_object().key("id").value("a").key("n").value(3).end_object(); w.str();
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace radar::json {

// `s` as a JSON string with its quotes; ill-formed UTF-8 becomes U+FFFD.
[[nodiscard]] std::string quoted(std::string_view s);

class Writer {
 public:
  explicit Writer(int indent = -1) : indent_(indent) {}  // -1: compact; n: n blanks a level
  Writer& begin_object();
  Writer& end_object();
  Writer& begin_array();
  Writer& end_array();
  Writer& key(std::string_view name);
  Writer& value(std::string_view s);
  Writer& value(const char* s) { return value(std::string_view(s)); }
  Writer& value(const std::string& s) { return value(std::string_view(s)); }
  Writer& value(bool b);
  Writer& value(double d);  // NaN and infinities become null
  Writer& value(std::int64_t i);
  Writer& value(int i) { return value(static_cast<std::int64_t>(i)); }
  Writer& value(std::size_t i) { return value(static_cast<std::int64_t>(i)); }
  Writer& null();
  Writer& raw(std::string_view json);  // a value that is JSON already
  [[nodiscard]] const std::string& str() const { return out_; }
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void before_value();
  void newline();
  std::string out_;
  std::vector<bool> has_items_;  // one per open container
  bool after_key_ = false;
  int indent_;
};

}  // namespace radar::json
