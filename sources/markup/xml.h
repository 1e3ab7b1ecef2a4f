// XML feeds as a tree (pugixml). Lenient: forbidden control characters are dropped, a bare "&" and HTML
// entities such as &nbsp; are kept as text, no DTD entity is expanded, and what was read before a fault is
// kept. Names are compared with their prefix as written ("content:encoded").
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radar::markup {

class XmlNode {
 public:
  XmlNode() = default;
  explicit operator bool() const { return node_ != nullptr; }
  [[nodiscard]] std::string name() const;                    // with its prefix
  [[nodiscard]] std::string local_name() const;              // without
  [[nodiscard]] XmlNode child(std::string_view name) const;  // first with this qualified name
  [[nodiscard]] XmlNode child_local(
      std::string_view local_name) const;               // first with this name under any prefix
  [[nodiscard]] std::vector<XmlNode> children() const;  // elements, in order
  [[nodiscard]] std::vector<XmlNode> children(std::string_view name) const;
  [[nodiscard]] std::string attribute(std::string_view name) const;  // "" if none
  [[nodiscard]] std::string text() const;       // text and CDATA of this element and all below it, trimmed
  [[nodiscard]] std::string inner_xml() const;  // serialised content (Atom type="xhtml")

 private:
  friend class Xml;
  explicit XmlNode(void* node) : node_(node) {}
  void* node_ = nullptr;  // pugi::xml_node_struct*
};

class Xml {
 public:
  explicit Xml(
      std::string_view utf8);  // a leading XML declaration's encoding is ignored: the caller has decoded
  ~Xml();
  Xml(Xml&&) noexcept;
  Xml& operator=(Xml&&) noexcept;
  [[nodiscard]] XmlNode root() const;  // the document element; none if there is none
  [[nodiscard]] const std::optional<std::string>& fault() const;  // what stopped the parser, with the offset

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace radar::markup
