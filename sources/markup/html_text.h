// HTML to the plain text a reader sees, as the extractor will see it: blocks on lines of their own, headings
// and paragraphs apart by an empty line, list items as "- item", table cells by tabs; script, style,
// template, head and hidden elements dropped; entities decoded once; white space collapsed (kept in pre).
#pragma once

#include <string>
#include <string_view>

#include "sources/markup/html.h"

namespace radar::markup {

[[nodiscard]] std::string html_to_text(std::string_view utf8_html);
// Without `bullets` a list item stands on a line of its own, unmarked.
[[nodiscard]] std::string element_to_text(const Element& element, bool bullets = true);
// Decodes character references once (HTML named set as gumbo knows it, decimal, hex); leaves tags alone.
[[nodiscard]] std::string decode_entities(std::string_view s);
// Undoes one level of escaping where the text has more "&lt;tag" than "<tag" (Greenhouse, some JSON-LD);
// otherwise returns it unchanged.
[[nodiscard]] std::string unescape_if_escaped(std::string_view html);
// True if the text looks like HTML: has a tag known to HTML.
[[nodiscard]] bool looks_like_html(std::string_view s);
// True if it has a tag that ends what another began ("</li>"), which plain text does not: some sources call
// HTML text.
[[nodiscard]] bool has_markup(std::string_view s);
[[nodiscard]] std::string escape_html(std::string_view s);

}  // namespace radar::markup
