// JSON inside HTML pages: Next.js data and flight chunks, state variables, data attributes, by a mapping.
#include "sources/html_listing.h"
#include "sources/json_listing.h"
#include "sources/json_mapping.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

// The balanced JSON value that begins at `at` (or after it, past blanks); "" if there is none.
std::string_view balanced_value(std::string_view s, std::size_t at) {
  while (at < s.size() && s[at] != '{' && s[at] != '[') {
    if (!text::is_ascii_space(s[at]) && s[at] != '=') return {};
    ++at;
  }
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = at; i < s.size(); ++i) {
    const char c = s[i];
    if (in_string) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      if (--depth == 0) return s.substr(at, i - at + 1);
    }
  }
  return {};
}

// self.__next_f.push([1,"..."]): the decoded strings of all chunks, one after the other.
std::string flight_text(std::string_view html) {
  constexpr std::string_view k_push = "self.__next_f.push(";
  std::string all;
  for (auto at = html.find(k_push); at != std::string_view::npos; at = html.find(k_push, at + 1)) {
    const auto chunk = json::parse(balanced_value(html, at + k_push.size()));
    if (chunk && chunk->root()[std::size_t{1}].is_string()) all += chunk->root()[std::size_t{1}].raw_text();
  }
  return all;
}

struct Marker {
  std::string script;    // id of a script element that holds JSON
  std::string variable;  // name of a variable that JSON is assigned to
  std::string flight;    // key of the wanted value in the app router's chunks
  HtmlField attribute;   // an attribute that holds JSON
  std::string as_given;
};

std::string marked_json(const Marker& marker, const markup::Html& html, const std::string& body) {
  if (!marker.script.empty()) {
    const auto selector = markup::Selector::compile("script[id=\"" + marker.script + "\"]");
    return selector ? selector->select_first(html.root()).raw_text() : "";
  }
  if (!marker.variable.empty()) {
    for (auto at = body.find(marker.variable); at != std::string::npos;
         at = body.find(marker.variable, at + 1)) {
      const auto value = balanced_value(body, at + marker.variable.size());
      if (!value.empty()) return std::string(value);
    }
    return "";
  }
  if (!marker.flight.empty()) {
    const std::string all = flight_text(body);
    const std::string key = "\"" + marker.flight + "\":";
    std::string_view best;  // the same key occurs in filters and menus: the largest value is the data
    for (auto at = all.find(key); at != std::string::npos; at = all.find(key, at + 1)) {
      const auto value = balanced_value(all, at + key.size());
      if (value.size() > best.size()) best = value;
    }
    return std::string(best);
  }
  return marker.attribute.read(html.root());
}

class EmbeddedJson : public Source {
 public:
  EmbeddedJson(std::string url, Marker marker, JsonMapping mapping, std::string page_parameter,
               std::int64_t pages, bool complete)
      : url_(std::move(url)),
        marker_(std::move(marker)),
        mapping_(std::move(mapping)),
        page_parameter_(std::move(page_parameter)),
        max_pages_(pages),
        complete_(complete) {}
  std::vector<model::Request> start() const override { return {numbered(get(url_), 1)}; }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    const auto html = html_body(request, response);
    if (!html) return fail(html.error());
    const std::string found = marked_json(marker_, *html, model::body_text(response));
    if (found.empty()) return changed_shape(marker_.as_given, "JSON in the page");
    const auto document = json::parse_relaxed(found);
    if (!document) return fail(ParseError{ParseError::Kind::not_data, document.error()});
    const auto list = document->root().at_pointer(mapping_.list);
    if (!list.is_array()) return changed_shape(mapping_.list, "an array");
    ParseResult result;
    for (const auto& item : list) {
      Sighting sighting;
      sighting.posting = read_mapped(mapping_, item, result, response.fetched_at);
      sighting.posting.url = text::resolve_url(url_, sighting.posting.url).value_or(sighting.posting.url);
      sighting.text_complete = !sighting.posting.description.empty();
      add(result, std::move(sighting), item.pointer());
    }
    const JsonPage page{result, document->root(), request};
    const auto next = page_number(page, {}, page_parameter_.empty() ? "\n" : page_parameter_, 1) + 1;
    const bool repeats = repeats_listed(request, result);
    const bool follows = !page_parameter_.empty() && list.size() > 0 && !repeats;
    const bool more = follows && next <= max_pages_;
    if (more) {
      result.requests.push_back(
          numbered(get(text::with_parameter(url_, page_parameter_, std::to_string(next))), next));
      mark_listed(result.requests.back(), request, result);
    }
    report_misreads(*document, result);
    result.completeness =
        more      ? Completeness::more_to_come
        : repeats ? end_by_repeat(request, complete_ ? Completeness::whole : Completeness::cut_by_source)
        : complete_ && !follows ? Completeness::whole
                                : Completeness::cut_by_source;
    return result;
  }

 private:
  std::string url_;
  Marker marker_;
  JsonMapping mapping_;
  std::string page_parameter_;
  std::int64_t max_pages_;
  bool complete_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults& faults) {
  std::string url = options.required_string("url");
  if (!url.empty() && !is_web_url(url)) options.fault("url", k_not_a_web_url);
  url = with_origin(url, base_url(options, ""));
  Marker marker;
  marker.script = options.string_or("script", "");
  marker.variable = options.string_or("variable", "");
  marker.flight = options.string_or("flight", "");
  const std::string attribute = options.string_or("attribute", "");
  if (!attribute.empty()) {
    auto field = HtmlField::compile(attribute);
    if (!field)
      options.fault("attribute", field.error().str());
    else
      marker.attribute = std::move(*field);
  }
  marker.as_given = marker.script + marker.variable + marker.flight + attribute;
  const int ways =
      !marker.script.empty() + !marker.variable.empty() + !marker.flight.empty() + !attribute.empty();
  if (ways != 1) options.fault("", "one of script, variable, flight and attribute must be given");
  auto mapping = read_mapping(options, faults);
  std::string page = options.string_or("page_parameter", "");
  const auto pages = options.optional_int("max_pages", 1, 1000).value_or(20);
  const bool complete = options.boolean_or("complete", true);
  return std::make_unique<EmbeddedJson>(std::move(url), std::move(marker), std::move(mapping),
                                        std::move(page), pages, complete);
}

std::optional<BoardProposal> detect(const text::Url&, std::string_view) { return std::nullopt; }

}  // namespace

extern const Kind k_embedded_json;
const Kind k_embedded_json = {
    "embedded_json",
    "JSON inside HTML pages (__NEXT_DATA__ and the like), by a mapping",
    "the frameworks' documented output; fixtures of our own",
    "url, script | variable | flight | attribute, list, fields, url_template, workplace, pay_interval, "
    "pay_currency, page_parameter, max_pages, complete, base_url",
    ListingTruth::full_list,
    {1, 2000, true},
    make,
    detect};

}  // namespace radar::sources
