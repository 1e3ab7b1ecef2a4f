// Any JSON API by a mapping in the configuration, with four ways of paging.
#include "sources/json_listing.h"
#include "sources/json_mapping.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

struct Paging {
  std::string page_parameter, offset_parameter, next;
  std::int64_t first = 1, max_pages = 50;
  std::optional<std::int64_t> size;
  std::string total;
  bool complete = true;
};

Paging read_paging(const json::ConfigNode& node, json::ConfigFaults& faults) {
  Paging paging;
  if (!node.exists()) return paging;
  json::ConfigObject o(node, faults);
  paging.page_parameter = o.string_or("page_parameter", "");
  paging.offset_parameter = o.string_or("offset_parameter", "");
  paging.next = o.string_or("next", "");
  paging.total = o.string_or("total", "");
  paging.first = o.optional_int("first", 0, 1'000'000).value_or(paging.offset_parameter.empty() ? 1 : 0);
  paging.size = o.optional_int("size", 1, 100'000);
  paging.max_pages = o.optional_int("max_pages", 1, 10'000).value_or(paging.max_pages);
  const int ways = !paging.page_parameter.empty() + !paging.offset_parameter.empty() + !paging.next.empty();
  if (ways != 1) o.fault("", "one of page_parameter, offset_parameter and next must be given");
  o.finish();
  return paging;
}

// The address of the next page, as a URL of the answer, or from a counter.
std::string next_url(const Paging& paging, const std::string& url, const std::string& base, JsonPage& page,
                     std::int64_t number) {
  if (!paging.next.empty()) {
    const std::string link = page.root.at_pointer(paging.next).text();
    const auto target = text::resolve_url(page.request.url, link);
    if (link.empty() || !target) return "";
    const auto parsed = text::parse_url(*target);
    return base.empty() ? *target : base + parsed->path + (parsed->has_query ? "?" + parsed->query : "");
  }
  return text::with_parameter(url,
                              paging.page_parameter.empty() ? paging.offset_parameter : paging.page_parameter,
                              std::to_string(number));
}

std::optional<model::Request> next_page(const Paging& paging, const model::Request& first,
                                        const std::string& base, JsonPage& page) {
  const bool by_offset = !paging.offset_parameter.empty();
  const auto& parameter = by_offset ? paging.offset_parameter : paging.page_parameter;
  const auto number = page_number(page, {}, parameter.empty() ? "\n" : parameter, paging.first);
  const auto listed = static_cast<std::int64_t>(page.listed);
  const auto next = by_offset ? number + listed : number + 1;
  if (!paging.total.empty()) page.result.declared_total = page.root.at_pointer(paging.total).integer();
  const auto step = by_offset ? std::max<std::int64_t>(1, paging.size.value_or(listed)) : 1;
  if (by_offset && page.result.declared_total && next >= *page.result.declared_total) return std::nullopt;
  if (paging.next.empty() && paging.size && listed < *paging.size) return std::nullopt;
  std::string url = next_url(paging, first.url, base, page, next);
  if (url.empty()) return std::nullopt;
  if ((next - paging.first) / step >= paging.max_pages) {
    page.end = Completeness::cut_by_source;
    return std::nullopt;
  }
  model::Request request = first;
  request.url = std::move(url);
  return numbered(std::move(request), next);
}

std::vector<model::Header> read_headers(json::ConfigObject& options, json::ConfigFaults& faults) {
  std::vector<model::Header> headers;
  for (const auto& [name, value] : options.node("headers").members()) {
    if (value.type() != json::Type::string)
      faults.push_back(value.fault("a header's value must be a string; a key is written {env:NAME}"));
    else
      headers.emplace_back(name, value.string_value());
  }
  return headers;
}

// The posting's own answer: another URL, another mapping.
struct Detail {
  std::string url_template;
  JsonMapping mapping;
};

std::optional<Detail> read_detail_plan(const json::ConfigNode& node, json::ConfigFaults& faults) {
  if (!node.exists()) return std::nullopt;
  json::ConfigObject o(node, faults);
  Detail detail;
  detail.url_template = o.required_string("request");
  detail.mapping = read_mapping(o, faults);
  o.finish();
  return detail;
}

std::string moved(const std::string& url, const std::string& base) {
  const auto parsed = text::parse_url(url);
  if (base.empty() || !parsed) return url;
  return base + parsed->path + (parsed->has_query ? "?" + parsed->query : "");
}

void read_listed(const JsonMapping& mapping, const std::optional<Detail>& detail,
                 const std::vector<model::Header>& headers, const std::string& base, const json::View& item,
                 JsonPage& page) {
  Sighting sighting;
  sighting.posting = read_mapped(mapping, item, page.result, page.now);
  if (const auto found = mapping.fields.find("revision"); found != mapping.fields.end())
    sighting.revision = item.at_pointer(found->second.front()).text();
  sighting.text_complete = !sighting.posting.description.empty();
  if (detail) {
    sighting.text_complete = false;
    sighting.detail =
        detail_request(moved(filled_template(detail->url_template, item), base), sighting.posting.id);
    sighting.detail->headers = headers;
  }
  add(page.result, std::move(sighting), item.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults& faults) {
  const std::string url = options.required_string("url");
  if (!url.empty() && !is_web_url(url)) options.fault("url", k_not_a_web_url);
  const std::string base = base_url(options, "");
  const auto mapping = read_mapping(options, faults);
  const auto paging = read_paging(options.node("paging"), faults);
  const auto detail = read_detail_plan(options.node("detail"), faults);
  const auto headers = read_headers(options, faults);
  const bool complete = options.boolean_or("complete", true);
  model::Request first = numbered(get(moved(url, base)), paging.first);
  first.method = options.choice("method", {"GET", "POST"}, "GET");
  first.headers = headers;
  if (const auto body = options.node("body"); body.exists()) {
    first.body = body.type() == json::Type::string ? body.string_value() : body.dump();
    if (first.method == "GET") options.fault("body", "a GET request has none; set \"method\": \"POST\"");
  }
  JsonListing::Plan plan;
  plan.start = {first};
  plan.lists = {mapping.list};
  plan.read = [=](const json::View& item, JsonPage& page) {
    read_listed(mapping, detail, headers, base, item, page);
  };
  if (!paging.page_parameter.empty() || !paging.offset_parameter.empty() || !paging.next.empty())
    plan.next = [=](JsonPage& page) { return next_page(paging, first, base, page); };
  if (detail) {
    plan.read_detail = [detail](JsonPage& page) {
      const auto item = page.root.at_pointer(detail->mapping.list);
      Sighting sighting;
      sighting.posting = read_mapped(detail->mapping, item, page.result, page.now);
      if (!page.request.native_id.empty()) sighting.posting.id = page.request.native_id;
      if (sighting.posting.id.empty()) sighting.posting.id = page.request.url;
      add(page.result, std::move(sighting), item.pointer());
    };
  }
  plan.last_page = complete ? Completeness::whole : Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url&, std::string_view) { return std::nullopt; }

}  // namespace

extern const Kind k_json_api;
const Kind k_json_api = {"json_api",
                         "Any JSON API, by a mapping",
                         "RFC 6901 pointers of your own",
                         "url, list, fields, url_template, workplace, pay_interval, pay_currency, paging "
                         "(page_parameter | offset_parameter | next, first, size, total, max_pages), detail "
                         "(request, list, fields), method, body, headers, complete, base_url",
                         ListingTruth::full_list,
                         {1, 1500, true},
                         make,
                         detect};

}  // namespace radar::sources
