// A lenient, read-only view of JSON from the network. Every access is total: what is absent or of another
// type reads as empty, and the view knows its JSON pointer (RFC 6901) so that a fault can name the place.
// What was read as something it is not (an object where a text was due) is noted in its document.
//   auto doc = json::parse(body);                       // or an error with the byte offset
//   for (auto job : doc->root()["jobs"]) out.title = job["title"].text();
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sources/text/result.h"

namespace radar::json {

enum class Type { missing, null, boolean, number, string, array, object };

// A value that was asked for as something it is not.
struct Misread {
  std::string pointer, found, expected;
};

class View {
 public:
  View() = default;
  [[nodiscard]] Type type() const;
  [[nodiscard]] bool exists() const { return type() != Type::missing; }
  [[nodiscard]] bool is_object() const { return type() == Type::object; }
  [[nodiscard]] bool is_array() const { return type() == Type::array; }
  [[nodiscard]] bool is_string() const { return type() == Type::string; }
  [[nodiscard]] bool is_number() const { return type() == Type::number; }
  // True for missing, null, "", [] and {}.
  [[nodiscard]] bool is_blank() const;

  [[nodiscard]] View operator[](std::string_view key) const;           // member; missing if none
  [[nodiscard]] View operator[](std::size_t index) const;              // element; missing if none
  [[nodiscard]] View at_pointer(std::string_view json_pointer) const;  // "/a/0/b"; "" is itself
  [[nodiscard]] std::size_t size() const;                              // of an array or object, else 0
  [[nodiscard]] std::vector<View> items() const;  // elements of an array; values of an object; else none
  [[nodiscard]] std::vector<std::string> keys() const;  // of an object, in document order

  // Text of a string (trimmed, valid UTF-8) or number; "" otherwise.
  [[nodiscard]] std::string text() const;
  [[nodiscard]] std::string raw_text() const;                 // as text() but not trimmed
  [[nodiscard]] std::optional<double> number() const;         // of a number or a numeric string
  [[nodiscard]] std::optional<std::int64_t> integer() const;  // of an integral number or a string of digits
  [[nodiscard]] std::optional<bool> boolean() const;          // true/false, 0/1, "true"/"false"
  [[nodiscard]] std::string dump() const;                     // the value as compact JSON; "" when missing

  [[nodiscard]] const std::string& pointer() const { return pointer_; }

  // Range-for over an array's elements (none for any other type).
  [[nodiscard]] std::vector<View>::const_iterator begin() const;
  [[nodiscard]] std::vector<View>::const_iterator end() const;

 private:
  friend class Document;
  View(const void* node, std::string pointer, std::vector<Misread>* misreads)
      : node_(node), pointer_(std::move(pointer)), misreads_(misreads) {}
  void misread(const char* expected) const;
  const void* node_ = nullptr;
  std::string pointer_;
  std::vector<Misread>* misreads_ = nullptr;  // of the document
  mutable std::shared_ptr<std::vector<View>> range_;
};

// Owns the parsed value; views point into it. Moves keep views valid.
class Document {
 public:
  Document();
  ~Document();
  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  [[nodiscard]] View root() const;
  // In the order in which they were read, each place once; the first few dozen.
  [[nodiscard]] const std::vector<Misread>& misreads() const;

 private:
  friend Result<Document, std::string> parse(std::string_view);
  friend Result<Document, std::string> parse_relaxed(std::string_view);
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// How the error of a text begins that is JSON as far as it goes.
inline constexpr std::string_view k_cut_json = "not whole JSON: it ends";

// Strict JSON; ill-formed UTF-8 inside strings is replaced. Depth is bounded (512). Error: one line with the
// offset.
[[nodiscard]] Result<Document, std::string> parse(std::string_view utf8);
// As parse, and accepts what JSON-LD on real pages has: comments, trailing commas, raw control characters in
// strings, a trailing semicolon, a wrapping CDATA or HTML comment.
[[nodiscard]] Result<Document, std::string> parse_relaxed(std::string_view utf8);

}  // namespace radar::json
