#include "sources/markup/xml.h"

#include <pugixml.hpp>
#include <sstream>

#include "sources/markup/html_text.h"
#include "sources/text/utf8.h"

namespace radar::markup {
namespace {

// XML 1.0 knows five entities; feeds use HTML's. Any other reference is decoded here, a bare "&" is escaped,
// and CDATA is left alone.
std::string prepare(std::string_view s) {
  const std::string clean = text::sanitize(s);
  std::string out;
  out.reserve(clean.size());
  for (std::size_t i = 0; i < clean.size();) {
    if (clean.compare(i, 9, "<![CDATA[") == 0) {
      const auto end = clean.find("]]>", i);
      const auto stop = end == std::string::npos ? clean.size() : end + 3;
      out.append(clean, i, stop - i);
      i = stop;
    } else if (clean[i] == '&') {
      const auto end = clean.find(';', i);
      const std::string name =
          end == std::string::npos || end - i > 32 ? "" : clean.substr(i + 1, end - i - 1);
      const bool known = name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos" ||
                         (name.size() > 1 && name[0] == '#');
      const std::string decoded = known || name.empty() ? "" : decode_entities("&" + name + ";");
      if (known) {
        out.append(clean, i, end - i + 1);
        i = end + 1;
      } else if (!decoded.empty() && decoded[0] != '&') {
        out += escape_html(decoded);
        i = end + 1;
      } else {
        out += "&amp;";
        ++i;
      }
    } else {
      out += clean[i++];
    }
  }
  return out;
}

pugi::xml_node node_of(void* p) { return pugi::xml_node(static_cast<pugi::xml_node_struct*>(p)); }

// Iterative: pugixml parses a million nested elements, our stack would not.
void append_text(const pugi::xml_node& root, std::string& out) {
  pugi::xml_node at = root.first_child();
  while (at) {
    if (at.type() == pugi::node_pcdata || at.type() == pugi::node_cdata) out += at.value();
    if (at.first_child()) {
      at = at.first_child();
      continue;
    }
    while (at && at != root && !at.next_sibling()) at = at.parent();
    if (!at || at == root) return;
    at = at.next_sibling();
  }
}

}  // namespace

struct Xml::Impl {
  pugi::xml_document document;
  std::optional<std::string> fault;
};

Xml::Xml(std::string_view utf8) : impl_(std::make_unique<Impl>()) {
  const std::string ready = prepare(utf8);
  const auto result = impl_->document.load_buffer(
      ready.data(), ready.size(), pugi::parse_default | pugi::parse_ws_pcdata_single, pugi::encoding_utf8);
  if (!result) impl_->fault = std::string(result.description()) + " at byte " + std::to_string(result.offset);
}
Xml::~Xml() = default;
Xml::Xml(Xml&&) noexcept = default;
Xml& Xml::operator=(Xml&&) noexcept = default;
XmlNode Xml::root() const { return XmlNode(impl_->document.document_element().internal_object()); }
const std::optional<std::string>& Xml::fault() const { return impl_->fault; }

std::string XmlNode::name() const { return node_of(node_).name(); }

std::string XmlNode::local_name() const {
  const std::string full = name();
  const auto colon = full.rfind(':');
  return colon == std::string::npos ? full : full.substr(colon + 1);
}

XmlNode XmlNode::child(std::string_view wanted) const {
  return XmlNode(node_of(node_).child(std::string(wanted).c_str()).internal_object());
}

XmlNode XmlNode::child_local(std::string_view wanted) const {
  for (const auto& child : children()) {
    if (child.local_name() == wanted) return child;
  }
  return {};
}

std::vector<XmlNode> XmlNode::children() const {
  std::vector<XmlNode> out;
  for (const auto& child : node_of(node_).children()) {
    if (child.type() == pugi::node_element) out.push_back(XmlNode(child.internal_object()));
  }
  return out;
}

std::vector<XmlNode> XmlNode::children(std::string_view wanted) const {
  std::vector<XmlNode> out;
  const std::string name(wanted);  // pugixml's range keeps the pointer
  for (const auto& child : node_of(node_).children(name.c_str()))
    out.push_back(XmlNode(child.internal_object()));
  return out;
}

std::string XmlNode::attribute(std::string_view wanted) const {
  return node_of(node_).attribute(std::string(wanted).c_str()).value();
}

std::string XmlNode::text() const {
  std::string out;
  if (node_ != nullptr) append_text(node_of(node_), out);
  return std::string(text::trim(out));
}

std::string XmlNode::inner_xml() const {
  std::ostringstream out;
  for (const auto& child : node_of(node_).children()) child.print(out, "", pugi::format_raw);
  return out.str();
}

}  // namespace radar::markup
