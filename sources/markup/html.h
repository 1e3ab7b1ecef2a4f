// HTML pages as a tree (WHATWG parsing through gumbo), with a guard: hostile pages (thousands of nested
// elements, attributes, open formatting elements) are bounded before gumbo sees them, because its cost grows
// with their square.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct GumboInternalNode;

namespace radar::markup {

// A node of a parsed page; valid as long as its Html lives. A default-made Element is "none": every access is
// empty.
class Element {
 public:
  Element() = default;
  explicit Element(const GumboInternalNode* node) : node_(node) {}
  explicit operator bool() const { return node_ != nullptr; }
  bool operator==(const Element&) const = default;
  [[nodiscard]] std::string tag() const;  // lower case
  [[nodiscard]] std::optional<std::string> attribute(std::string_view name) const;
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> attributes() const;
  [[nodiscard]] std::vector<Element> children() const;  // elements only
  [[nodiscard]] Element parent() const;
  [[nodiscard]] bool is_html() const;      // false in SVG and MathML
  [[nodiscard]] std::string text() const;  // what a reader sees, as html_to_text of this element, one line
  [[nodiscard]] std::string raw_text() const;  // concatenated text nodes as they stand (script contents too)
  [[nodiscard]] std::string inner_html() const;  // serialised
  // inner_html() without these elements and what they hold.
  [[nodiscard]] std::string inner_html_without(const std::vector<Element>& left_out) const;
  [[nodiscard]] std::string outer_html() const;
  [[nodiscard]] const GumboInternalNode* node() const { return node_; }

 private:
  const GumboInternalNode* node_ = nullptr;
};

class Html {
 public:
  explicit Html(std::string_view utf8);  // never fails: HTML has no errors
  ~Html();
  Html(Html&&) noexcept;
  Html& operator=(Html&&) noexcept;
  [[nodiscard]] Element root() const;  // the html element
  [[nodiscard]] std::string title() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace radar::markup
