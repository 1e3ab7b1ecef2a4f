#include "sources/feed_reader.h"

#include <array>

#include "sources/markup/html_text.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

using markup::XmlNode;

std::string atom_link(const XmlNode& entry) {
  std::string any;
  for (const auto& link : entry.children("link")) {
    if (link.attribute("rel").empty() || link.attribute("rel") == "alternate") return link.attribute("href");
    any = link.attribute("href");
  }
  return any;
}

bool says_something(const std::string& html) { return !text::trim(markup::html_to_text(html)).empty(); }

// The first of the elements that may hold the text that has words in it.
std::string body_of(const XmlNode& item, bool atom) {
  constexpr std::array<const char*, 2> of_atom = {"content", "summary"};
  constexpr std::array<const char*, 2> of_rss = {"content:encoded", "description"};
  for (const char* name : atom ? of_atom : of_rss) {
    const auto node = item.child(name);
    if (!node) continue;
    const bool xhtml = node.attribute("type") == "xhtml";
    auto body = xhtml ? node.inner_xml() : markup::unescape_if_escaped(node.text());
    if (says_something(body)) return body;
  }
  return "";
}

// Titles and names are words, but feeds escape them as if they were HTML, or send HTML.
std::string plain_words(const XmlNode& node) {
  const std::string raw = node.text();
  const bool html = node.attribute("type") == "html" || markup::has_markup(raw);
  return text::collapse_space(html ? markup::html_to_text(raw) : markup::decode_entities(raw));
}

std::string first_words(const XmlNode& item, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (const auto node = item.child(name); node && !node.text().empty()) return plain_words(node);
  }
  return "";
}

// The item's page, as the feed writes it: its link, else the name that is a permanent link; "" if there is
// none.
std::string link_of(const XmlNode& item, bool atom) {
  if (atom) return atom_link(item);
  if (auto link = first_text(item, {"link"}); !link.empty()) return link;
  const auto guid = item.child("guid");
  if (guid && !text::iequals(guid.attribute("isPermaLink"), "false") && is_web_url(guid.text()))
    return guid.text();
  const std::string about = item.attribute("rdf:about");
  return is_web_url(about) ? about : std::string();
}

}  // namespace

std::string first_text(const XmlNode& item, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (const auto node = item.child(name); node && !node.text().empty()) return node.text();
  }
  return "";
}

Result<XmlNode, ParseError> xml_body(const model::Request& request, const model::Response& response,
                                     std::optional<markup::Xml>& xml) {
  if (auto error = status_error(request, response)) return fail(std::move(*error));
  const std::string body = model::body_text(response);
  if (text::trim(body).empty())
    return fail(ParseError{ParseError::Kind::cut_data, "an empty body where XML was due"});
  const auto head = text::ascii_lower(text::prefix_bytes(text::trim(body), 200));
  if (head.starts_with("<!doctype html") || head.starts_with("<html"))
    return fail(ParseError{ParseError::Kind::block_page, "an HTML page where XML was due"});
  xml.emplace(body);
  const auto root = xml->root();
  if (!root)
    return fail(ParseError{ParseError::Kind::not_data, "not XML: " + xml->fault().value_or("empty")});
  return root;
}

void settle_fault(const markup::Xml& xml, std::string_view body, const std::string& item,
                  ParseResult& result) {
  if (!xml.fault()) return;
  result.faults.push_back({"xml", *xml.fault(), "well-formed XML"});
  result.completeness = Completeness::unknown;
  result.torn = "not whole XML: " + *xml.fault();
  const bool goes_on = body.rfind("</" + xml.root().name()) != std::string_view::npos;
  const auto begin = body.rfind("<" + item);
  const auto end = body.rfind("</" + item);
  const bool last_is_whole = !goes_on && end != std::string_view::npos && end > begin;
  if (!last_is_whole && !result.sightings.empty()) result.sightings.pop_back();
}

void split_company_title(model::Posting& p) {
  const auto colon = p.title.find(": ");
  if (colon == std::string::npos) return;
  p.company = p.title.substr(0, colon);
  p.title = p.title.substr(colon + 2);
}

Result<ParseResult, ParseError> FeedSource::parse(const model::Request& request,
                                                  const model::Response& response) const {
  std::optional<markup::Xml> xml;
  const auto root = xml_body(request, response, xml);
  if (!root) return fail(root.error());
  ParseResult result;
  const std::string kind = root->local_name();
  if (kind == "rss" && root->child("channel"))
    read_items(root->child("channel"), "item", response, result);
  else if (kind == "RDF")
    read_items(*root, "item", response, result);
  else if (kind == "feed")
    read_items(*root, "entry", response, result);
  else
    return changed_shape("/" + root->name(), "rss, feed or RDF");
  if (!xml->fault()) {
    if (auto error = nothing_read(result)) return fail(std::move(*error));
  }
  result.completeness = last_;
  settle_fault(*xml, response.body, kind == "feed" ? "entry" : "item", result);
  return result;
}

void FeedSource::read_items(const XmlNode& parent, std::string_view name, const model::Response& response,
                            ParseResult& result) const {
  std::size_t index = 0;
  for (const auto& item : parent.children(name)) {
    read_item(item, name == "entry", response, result,
              std::string(name) + "[" + std::to_string(++index) + "]");
  }
}

void FeedSource::read_item(const XmlNode& item, bool atom, const model::Response& response,
                           ParseResult& result, const std::string& where) const {
  Sighting sighting;
  auto& p = sighting.posting;
  p.title = plain_words(item.child("title"));
  // Resolving "" would give the feed's own address to every item.
  if (const std::string link = link_of(item, atom); !link.empty())
    p.url = text::resolve_url(response.url.empty() ? url_ : response.url, link).value_or(link);
  p.id = first_text(item, {"guid", "id"});
  if (p.id.empty()) p.id = item.attribute("rdf:about");
  if (p.id.empty()) p.id = p.url;
  p.description = body_of(item, atom);
  p.company = first_words(item, {"job_listing:company", "company"});
  add_location(p, first_words(item, {"location", "region", "job_listing:location"}));
  p.employment_type = first_text(item, {"type", "job_listing:job_type"});
  for (const auto& category : item.children("category")) {
    const std::string term = category.attribute("term");
    const std::string tag = term.empty() ? plain_words(category) : term;
    if (!tag.empty()) p.tags.push_back(tag);
  }
  const std::string date = first_text(item, {"pubDate", "published", "dc:date", "updated"});
  p.posted = text::parse_date(date);
  if (!date.empty() && !p.posted) result.faults.push_back({where + "/pubDate", date.substr(0, 60), "a date"});
  p.valid_through = first_text(item, {"expires_at"});
  if (refine_) refine_(item, p);
  if (p.id.empty()) p.id = model::derived_id(p);  // nothing names the item: its content does
  sighting.text_complete = !p.description.empty();
  add(result, std::move(sighting), where);
}

}  // namespace radar::sources
