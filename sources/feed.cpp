// RSS 2.0, RSS 1.0 (RDF) and Atom feeds: the newest entries, a window.
#include "sources/kind_support.h"
#include "sources/markup/xml.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

using markup::XmlNode;

std::string first_text(const XmlNode& item, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (const auto node = item.child(name); node && !node.text().empty()) return node.text();
  }
  return "";
}

std::string atom_link(const XmlNode& entry) {
  std::string any;
  for (const auto& link : entry.children("link")) {
    if (link.attribute("rel").empty() || link.attribute("rel") == "alternate") return link.attribute("href");
    any = link.attribute("href");
  }
  return any;
}

std::string atom_content(const XmlNode& entry) {
  for (const char* name : {"content", "summary"}) {
    const auto node = entry.child(name);
    if (!node) continue;
    return node.attribute("type") == "xhtml" ? node.inner_xml() : node.text();
  }
  return "";
}

class Feed : public Source {
 public:
  Feed(std::string url, bool company_in_title) : url_(std::move(url)), company_in_title_(company_in_title) {}
  std::vector<model::Request> start() const override { return {get(url_)}; }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    if (auto error = status_error(request, response)) return fail(std::move(*error));
    const std::string body = model::body_text(response);
    const auto head = text::ascii_lower(text::prefix_bytes(text::trim(body), 200));
    if (head.starts_with("<!doctype html") || head.starts_with("<html")) {
      return fail(ParseError{ParseError::Kind::block_page, "an HTML page where a feed was due"});
    }
    const markup::Xml xml(body);
    const auto root = xml.root();
    if (!root)
      return fail(ParseError{ParseError::Kind::not_data, "not XML: " + xml.fault().value_or("empty")});
    ParseResult result;
    if (xml.fault()) result.faults.push_back({"xml", *xml.fault(), "well-formed XML"});
    const std::string kind = root.local_name();
    if (kind == "rss" && root.child("channel"))
      read_items(root.child("channel"), "item", response, result);
    else if (kind == "RDF")
      read_items(root, "item", response, result);
    else if (kind == "feed")
      read_items(root, "entry", response, result);
    else
      return changed_shape("/" + root.name(), "rss, feed or RDF");
    result.completeness = Completeness::cut_by_source;
    return result;
  }

 private:
  void read_items(const XmlNode& parent, std::string_view name, const model::Response& response,
                  ParseResult& result) const {
    std::size_t index = 0;
    for (const auto& item : parent.children(name)) {
      read_item(item, name == "entry", response, result,
                std::string(name) + "[" + std::to_string(++index) + "]");
    }
  }

  void read_item(const XmlNode& item, bool atom, const model::Response& response, ParseResult& result,
                 const std::string& where) const {
    Sighting sighting;
    auto& p = sighting.posting;
    p.title = item.child("title").text();
    p.url = atom ? atom_link(item) : first_text(item, {"link"});
    p.url = text::resolve_url(response.url.empty() ? url_ : response.url, p.url).value_or(p.url);
    p.id = first_text(item, {"guid", "id"});
    if (p.id.empty()) p.id = item.attribute("rdf:about");
    if (p.id.empty()) p.id = p.url;
    p.description = atom ? atom_content(item) : first_text(item, {"content:encoded", "description"});
    p.company = first_text(item, {"company", "dc:creator", "job_listing:company"});
    add_location(p, first_text(item, {"location", "region", "job_listing:location"}));
    p.employment_type = first_text(item, {"type", "job_listing:job_type"});
    for (const auto& category : item.children("category")) {
      const std::string tag =
          category.attribute("term").empty() ? category.text() : category.attribute("term");
      if (!tag.empty()) p.tags.push_back(tag);
    }
    split_title(p);
    const std::string date = first_text(item, {"pubDate", "published", "dc:date", "updated"});
    p.posted = text::parse_date(date);
    if (!date.empty() && !p.posted)
      result.faults.push_back({where + "/pubDate", date.substr(0, 60), "a date"});
    p.valid_through = first_text(item, {"expires_at"});
    add(result, std::move(sighting), where);
  }

  // We Work Remotely writes "Company: Title".
  void split_title(model::Posting& p) const {
    const auto colon = p.title.find(": ");
    if (!company_in_title_ || colon == std::string::npos) return;
    p.company = p.title.substr(0, colon);
    p.title = p.title.substr(colon + 2);
  }
  std::string url_;
  bool company_in_title_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string url = options.required_string("url");
  const auto parsed = text::parse_url(url);
  if (!url.empty() && !parsed) options.fault("url", "must be an absolute http or https URL");
  const std::string base = base_url(options, "");
  const bool company_in_title = options.boolean_or("company_in_title", false);
  // A base URL stands in for the feed's host.
  const bool moved = !base.empty() && parsed;
  return std::make_unique<Feed>(
      moved ? base + parsed->path + (parsed->has_query ? "?" + parsed->query : "") : url, company_in_title);
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (!url.path.ends_with(".rss") && !url.path.ends_with(".atom") && !url.path.ends_with("/feed"))
    return std::nullopt;
  return BoardProposal{"feed", url.host, std::string("{\"url\":\"") + url.str() + "\"}"};
}

}  // namespace

extern const Kind k_feed;
const Kind k_feed = {"feed",
                     "RSS 2.0, RDF and Atom feeds",
                     "recorded responses, RSS 2.0, RFC 4287",
                     "url, company_in_title, base_url",
                     ListingTruth::window,
                     {1, 2000, true},
                     make,
                     detect};

}  // namespace radar::sources
