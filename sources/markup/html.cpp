#include "sources/markup/html.h"

#include <gumbo.h>

#include <unordered_set>

#include "sources/markup/html_guard.h"
#include "sources/markup/html_text.h"
#include "sources/text/utf8.h"

namespace radar::markup {
namespace {

bool is_element(const GumboNode* n) {
  return n != nullptr && (n->type == GUMBO_NODE_ELEMENT || n->type == GUMBO_NODE_TEMPLATE);
}

std::string tag_name(const GumboNode* n) {
  const auto& e = n->v.element;
  GumboStringPiece piece = e.original_tag;
  gumbo_tag_from_original_text(&piece);
  if (e.tag_namespace == GUMBO_NAMESPACE_SVG && piece.data != nullptr) {
    // linearGradient: the one place where names have capitals.
    if (const char* name = gumbo_normalize_svg_tagname(&piece); name != nullptr) return name;
  }
  if (e.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(e.tag);
  return text::ascii_lower(
      {piece.data == nullptr ? "" : piece.data, piece.data == nullptr ? 0 : piece.length});
}

bool is_text(const GumboNode* n) {
  return n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_WHITESPACE || n->type == GUMBO_NODE_CDATA;
}

void append_raw(const GumboNode* n, std::string& out) {
  if (is_text(n)) {
    out += n->v.text.text;
  } else if (n->type == GUMBO_NODE_ELEMENT) {
    for (unsigned i = 0; i < n->v.element.children.length; ++i) {
      append_raw(static_cast<const GumboNode*>(n->v.element.children.data[i]), out);
    }
  }
}

using Nodes = std::unordered_set<const GumboNode*>;

void serialise(const GumboNode* n, std::string& out, const Nodes& left_out = {});

void serialise_children(const GumboNode* n, std::string& out, const Nodes& left_out = {}) {
  for (unsigned i = 0; i < n->v.element.children.length; ++i) {
    serialise(static_cast<const GumboNode*>(n->v.element.children.data[i]), out, left_out);
  }
}

void serialise(const GumboNode* n, std::string& out, const Nodes& left_out) {
  if (is_text(n)) {
    const auto* parent = n->parent;
    const bool raw = is_element(parent) &&
                     (parent->v.element.tag == GUMBO_TAG_SCRIPT || parent->v.element.tag == GUMBO_TAG_STYLE);
    out += raw ? std::string(n->v.text.text) : escape_html(n->v.text.text);
    return;
  }
  if (!is_element(n) || left_out.count(n) != 0) return;
  const std::string tag = tag_name(n);
  out += "<" + tag;
  for (unsigned i = 0; i < n->v.element.attributes.length; ++i) {
    const auto* a = static_cast<const GumboAttribute*>(n->v.element.attributes.data[i]);
    out += std::string(" ") + a->name + "=\"" + escape_html(a->value) + "\"";
  }
  out += ">";
  static const std::string k_void = " area base br col embed hr img input link meta param source track wbr ";
  if (k_void.find(" " + tag + " ") != std::string::npos) return;
  serialise_children(n, out, left_out);
  out += "</" + tag + ">";
}

}  // namespace

std::string Element::tag() const { return is_element(node_) ? tag_name(node_) : std::string(); }

std::optional<std::string> Element::attribute(std::string_view name) const {
  if (!is_element(node_)) return std::nullopt;
  const auto* a = gumbo_get_attribute(&node_->v.element.attributes, std::string(name).c_str());
  return a == nullptr ? std::nullopt : std::optional<std::string>(a->value);
}

std::vector<std::pair<std::string, std::string>> Element::attributes() const {
  std::vector<std::pair<std::string, std::string>> out;
  if (!is_element(node_)) return out;
  for (unsigned i = 0; i < node_->v.element.attributes.length; ++i) {
    const auto* a = static_cast<const GumboAttribute*>(node_->v.element.attributes.data[i]);
    out.emplace_back(a->name, a->value);
  }
  return out;
}

std::vector<Element> Element::children() const {
  std::vector<Element> out;
  if (!is_element(node_) || node_->type == GUMBO_NODE_TEMPLATE) return out;  // a template is another document
  for (unsigned i = 0; i < node_->v.element.children.length; ++i) {
    const auto* child = static_cast<const GumboNode*>(node_->v.element.children.data[i]);
    if (is_element(child)) out.emplace_back(child);
  }
  return out;
}

bool Element::is_html() const {
  return is_element(node_) && node_->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
}

Element Element::parent() const {
  return node_ != nullptr && is_element(node_->parent) ? Element(node_->parent) : Element();
}

std::string Element::text() const { return text::collapse_space(element_to_text(*this, false)); }

std::string Element::raw_text() const {
  std::string out;
  if (node_ != nullptr) append_raw(node_, out);
  return out;
}

std::string Element::inner_html() const {
  std::string out;
  if (is_element(node_)) serialise_children(node_, out);
  return out;
}

std::string Element::inner_html_without(const std::vector<Element>& left_out) const {
  Nodes nodes;
  for (const auto& element : left_out) nodes.insert(element.node());
  std::string out;
  if (is_element(node_)) serialise_children(node_, out, nodes);
  return out;
}

std::string Element::outer_html() const {
  std::string out;
  if (node_ != nullptr) serialise(node_, out);
  return out;
}

struct Html::Impl {
  std::string source;  // gumbo's nodes point into it
  GumboOutput* output = nullptr;
  ~Impl() {
    if (output != nullptr) gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
};

Html::Html(std::string_view utf8) : impl_(std::make_unique<Impl>()) {
  impl_->source = guard_html(utf8);
  impl_->output = gumbo_parse_with_options(&kGumboDefaultOptions, impl_->source.data(), impl_->source.size());
}
Html::~Html() = default;
Html::Html(Html&&) noexcept = default;
Html& Html::operator=(Html&&) noexcept = default;

Element Html::root() const { return Element(impl_->output->root); }

std::string Html::title() const {
  for (const auto& child : root().children()) {
    if (child.tag() != "head") continue;
    for (const auto& element : child.children()) {
      if (element.tag() == "title") return text::collapse_space(element.raw_text());
    }
  }
  return "";
}

}  // namespace radar::markup
