#include "sources/markup/html_text.h"

#include <gumbo.h>

#include <algorithm>
#include <array>

#include "sources/text/utf8.h"

namespace radar::markup {
namespace {

enum class Flow { inline_, block, paragraph, item, cell, row, hidden };

Flow flow_of(const GumboElement& e) {
  switch (e.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_RP:
      return Flow::hidden;
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_HR:
      return Flow::paragraph;
    case GUMBO_TAG_LI:
      return Flow::item;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
      return Flow::cell;
    case GUMBO_TAG_TR:
      return Flow::row;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_OPTION:
      return Flow::block;
    default:
      return Flow::inline_;
  }
}

// A window that is not open yet; gumbo does not know the tag.
bool is_closed_dialog(const GumboElement& e) {
  if (e.tag != GUMBO_TAG_UNKNOWN || gumbo_get_attribute(&e.attributes, "open") != nullptr) return false;
  GumboStringPiece name = e.original_tag;
  gumbo_tag_from_original_text(&name);
  return name.data != nullptr && text::iequals({name.data, name.length}, "dialog");
}

bool is_hidden(const GumboElement& e) {
  if (is_closed_dialog(e)) return true;
  if (e.attributes.length == 0) return false;
  if (gumbo_get_attribute(&e.attributes, "hidden") != nullptr) return true;
  const auto* style = gumbo_get_attribute(&e.attributes, "style");
  if (style == nullptr) return false;
  std::string compact;
  for (const char* c = style->value; *c != '\0'; ++c) {
    if (!text::is_ascii_space(*c)) compact += *c;
  }
  return text::icontains(compact, "display:none") || text::icontains(compact, "visibility:hidden");
}

// Collects words; breaks are owed, not written, until the next word comes.
class TextSink {
 public:
  explicit TextSink(bool bullets) : bullets_(bullets) {}
  void words(std::string_view s) {
    for (std::size_t i = 0; i < s.size();) {
      const auto c = static_cast<unsigned char>(s[i]);
      std::size_t length = 1;
      bool space = text::is_ascii_space(s[i]);
      if (c >= 0x80) {
        const auto cp = text::decode_at(s, i);
        length = cp.length;
        // Soft hyphens and joints of no width, which nobody sees.
        if (cp.value == 0xAD || cp.value == 0x200B || cp.value == 0x2060 || cp.value == 0xFEFF) {
          i += length;
          continue;
        }
        space = cp.value == 0xA0 || cp.value == 0x3000 || (cp.value >= 0x2000 && cp.value <= 0x200A) ||
                cp.value == 0x202F;
      }
      if (space) {
        space_ = true;
      } else {
        settle();
        out_.append(s.substr(i, length));
      }
      i += length;
    }
  }
  void line(int lines) { lines_ = std::max(lines_, lines); }
  void line_break() { lines_ = std::min(2, lines_ + 1); }
  void tab() { tab_ = true; }
  void bullet(int depth) {
    line(1);
    if (!bullets_) return;
    settle();
    out_.append(static_cast<std::size_t>(2 * std::max(0, depth - 1)), ' ');
    out_ += "- ";
    fresh_ = true;
  }
  void preformatted(std::string_view s) {
    for (bool first = true; const auto row : text::split(s, '\n')) {
      if (!first) line_break();
      first = false;
      words(row);
    }
  }
  std::string take() {
    while (!out_.empty() && (text::is_ascii_space(out_.back()))) out_.pop_back();
    return std::move(out_);
  }

 private:
  bool bullets_;
  void settle() {
    if (out_.empty() || fresh_) {
      // Directly after a bullet nothing is owed but the words.
    } else if (lines_ > 0) {
      out_.append(static_cast<std::size_t>(std::min(lines_, 2)), '\n');
    } else if (tab_) {
      out_ += '\t';
    } else if (space_) {
      out_ += ' ';
    }
    fresh_ = false;
    lines_ = 0;
    tab_ = space_ = false;
  }
  std::string out_;
  int lines_ = 0;
  bool space_ = false, tab_ = false, fresh_ = false;
};

// The guard bounds the depth, so recursion is safe.
void walk(const GumboNode* n, TextSink& sink, int list_depth) {
  if (n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_WHITESPACE || n->type == GUMBO_NODE_CDATA) {
    const bool pre = n->parent != nullptr && n->parent->type == GUMBO_NODE_ELEMENT &&
                     n->parent->v.element.tag == GUMBO_TAG_PRE;
    if (pre)
      sink.preformatted(n->v.text.text);
    else
      sink.words(n->v.text.text);
    return;
  }
  if (n->type != GUMBO_NODE_ELEMENT) return;
  const auto& e = n->v.element;
  const Flow flow = flow_of(e);
  if (flow == Flow::hidden || is_hidden(e)) return;
  if (e.tag == GUMBO_TAG_BR) return sink.line_break();
  const bool list = e.tag == GUMBO_TAG_UL || e.tag == GUMBO_TAG_OL;
  const int depth = list_depth + (list ? 1 : 0);
  // A list or paragraph inside an item stays with it.
  const int breaks = flow == Flow::paragraph && list_depth == 0    ? 2
                     : flow == Flow::inline_ || flow == Flow::cell ? 0
                                                                   : 1;
  sink.line(breaks);
  if (flow == Flow::item) sink.bullet(std::max(1, depth));
  for (unsigned i = 0; i < e.children.length; ++i)
    walk(static_cast<const GumboNode*>(e.children.data[i]), sink, depth);
  if (flow == Flow::cell) sink.tab();
  sink.line(breaks);
}

bool is_tag_at(std::string_view s, std::size_t at) {
  if (at < s.size() && s[at] == '/') ++at;
  return at < s.size() && text::is_ascii_alpha(s[at]);
}

std::size_t count_tags(std::string_view s, std::string_view open) {
  std::size_t count = 0;
  for (auto at = s.find(open); at != std::string_view::npos; at = s.find(open, at + open.size())) {
    if (is_tag_at(s, at + open.size())) ++count;
  }
  return count;
}

// Plain text to which somebody appended a tag or two: its line breaks are its structure. Pretty-printed HTML
// has about as many tags that part blocks as lines.
bool breaks_by_lines(std::string_view html) {
  constexpr std::size_t k_least_lines = 8, k_lines_per_tag = 4;
  const auto lines = static_cast<std::size_t>(std::count(html.begin(), html.end(), '\n'));
  if (lines < k_least_lines) return false;
  std::size_t blocks = 0;
  for (auto at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    for (const std::string_view tag :
         {"p", "div", "br", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "pre"}) {
      const auto rest = html.substr(at + 1);
      if (!text::istarts_with(rest, tag) || rest.size() <= tag.size()) continue;
      const char after = rest[tag.size()];
      if (after == '>' || after == '/' || text::is_ascii_space(after)) ++blocks;
    }
  }
  return blocks * k_lines_per_tag < lines;
}

}  // namespace

std::string element_to_text(const Element& element, bool bullets) {
  TextSink sink(bullets);
  if (element) walk(element.node(), sink, 0);
  return sink.take();
}

std::string html_to_text(std::string_view utf8_html) {
  if (utf8_html.find('<') == std::string_view::npos && utf8_html.find('&') == std::string_view::npos) {
    // Plain text: its line breaks are its structure.
    std::string out;
    int empty = 0;
    for (auto line : text::split(utf8_html, '\n')) {
      std::string clean(line);
      while (!clean.empty() && text::is_ascii_space(clean.back())) clean.pop_back();
      empty = clean.empty() ? empty + 1 : 0;
      if (empty < 2) out += clean + "\n";
    }
    return std::string(text::trim(out));
  }
  if (breaks_by_lines(utf8_html))
    return element_to_text(Html(text::replace_all(std::string(utf8_html), "\n", "<br>")).root());
  return element_to_text(Html(utf8_html).root());
}

std::string decode_entities(std::string_view s) {
  if (s.find('&') == std::string_view::npos) return std::string(s);
  // gumbo decodes character references in text, so tags are kept from it by escaping their "<".
  return Html("<pre>\n" + text::replace_all(std::string(s), "<", "&lt;") + "</pre>").root().raw_text();
}

std::string unescape_if_escaped(std::string_view html) {
  if (count_tags(html, "&lt;") <= count_tags(html, "<")) return std::string(html);
  return decode_entities(html);
}

bool looks_like_html(std::string_view s) {
  for (auto at = s.find('<'); at != std::string_view::npos; at = s.find('<', at + 1)) {
    std::size_t begin = at + 1;
    if (begin < s.size() && s[begin] == '/') ++begin;
    std::size_t end = begin;
    while (end < s.size() && (text::is_ascii_alpha(s[end]) || text::is_ascii_digit(s[end]))) ++end;
    if (end > begin && gumbo_tag_enum(std::string(s.substr(begin, end - begin)).c_str()) != GUMBO_TAG_UNKNOWN)
      return true;
  }
  return false;
}

bool has_markup(std::string_view s) {
  for (auto at = s.find("</"); at != std::string_view::npos; at = s.find("</", at + 2)) {
    if (looks_like_html(s.substr(at, 16))) return true;
  }
  return s.find("<br>") != std::string_view::npos || s.find("<br/>") != std::string_view::npos ||
         s.find("<br />") != std::string_view::npos;
}

std::string escape_html(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

}  // namespace radar::markup
