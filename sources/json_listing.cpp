#include "sources/json_listing.h"

#include <algorithm>

#include "sources/markup/html_text.h"
#include "sources/text/number.h"
#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

// "...#3.0123456789abcdef": the pages before this one, and what the last of them listed.
std::string_view mark_of(const model::Request& request) {
  const auto at = request.state.find('#');
  return at == std::string::npos ? std::string_view() : std::string_view(request.state).substr(at + 1);
}

std::int64_t pages_before(const model::Request& request) {
  const auto mark = mark_of(request);
  return text::parse_int(mark.substr(0, mark.find('.'))).value_or(0);
}

std::string listed_mark(const ParseResult& result) {
  std::string ids;
  for (const auto& sighting : result.sightings) ids += sighting.posting.id + '\n';
  return ids.empty() ? std::string() : text::hex(text::sha256(ids)).substr(0, 16);
}

}  // namespace

Result<ParseResult, ParseError> JsonListing::parse(const model::Request& request,
                                                   const model::Response& response) const {
  auto document = json_body(request, response);
  if (!document) return fail(std::move(document.error()));
  const auto root = document->root();
  ParseResult result;
  JsonPage page{result, root, request, response.fetched_at};
  if (request.role == model::RequestRole::detail) {
    if (!plan_.read_detail) return changed_shape("", "no detail request");
    plan_.read_detail(page);
    report_misreads(*document, result);
    if (result.sightings.empty() && result.removed.empty()) return changed_shape("", "one posting");
    return result;
  }
  if (plan_.refuse) {
    if (auto error = plan_.refuse(root)) return fail(std::move(*error));
  }
  json::View list;
  for (const auto& pointer : plan_.lists) {
    list = root.at_pointer(pointer);
    if (list.is_array()) break;
  }
  if (!list.is_array()) return changed_shape(plan_.lists.front(), "an array");
  page.listed = list.size();
  for (const auto& job : list) plan_.read(job, page);
  // A kind may skip an entry that is no posting; a first page of nothing else has other fields now.
  const bool all_skipped = result.sightings.empty() && result.unread.empty();
  if (page.listed > 1 && all_skipped && pages_before(request) == 0)
    return changed_shape(list.pointer(),
                         "an id and a title in its " + std::to_string(page.listed) + " entries");
  std::optional<model::Request> next;
  if (plan_.next && page.listed > 0) next = plan_.next(page);
  if (repeats_listed(request, result)) {
    result.faults.push_back({"", "the page before once more", "the next page"});
    next.reset();
    page.end = end_by_repeat(request, plan_.last_page);
  }
  if (next) mark_listed(*next, request, result);
  result.completeness = next ? Completeness::more_to_come : page.end.value_or(plan_.last_page);
  if (next) result.requests.push_back(std::move(*next));
  report_misreads(*document, result);
  return result;
}

model::Request detail_request(std::string url, const std::string& native_id) {
  auto request = get(std::move(url));
  request.role = model::RequestRole::detail;
  request.native_id = native_id;
  return request;
}

std::int64_t state_number(const model::Request& request, std::int64_t first) {
  return text::parse_int(std::string_view(request.state).substr(0, request.state.find('#'))).value_or(first);
}

std::int64_t page_number(const JsonPage& page, const json::View& own, std::string_view parameter,
                         std::int64_t first) {
  if (const auto said = own.integer(); said && *said >= 0) return *said;
  if (const auto url = text::parse_url(page.request.url)) {
    for (const auto& [name, value] : text::query_parameters(url->query)) {
      const auto number = name == parameter ? text::parse_int(value) : std::nullopt;
      if (number) return *number;
    }
  }
  return state_number(page.request, first);
}

bool more_after(const JsonPage& page, const json::View& own_size, std::int64_t asked_size,
                std::int64_t next) {
  if (const auto total = page.result.declared_total) return next < *total;
  const auto said = own_size.integer().value_or(0);
  return static_cast<std::int64_t>(page.listed) >= (said > 0 ? said : asked_size);
}

void mark_listed(model::Request& next, const model::Request& request, const ParseResult& result) {
  const std::string mark = listed_mark(result);
  if (!mark.empty()) next.state += "#" + std::to_string(pages_before(request) + 1) + "." + mark;
}

bool repeats_listed(const model::Request& request, const ParseResult& result) {
  const auto mark = mark_of(request);
  const auto dot = mark.find('.');
  return dot != std::string_view::npos && mark.substr(dot + 1) == listed_mark(result);
}

Completeness end_by_repeat(const model::Request& request, Completeness last_page) {
  return pages_before(request) > 1 ? last_page : Completeness::unknown;
}

std::optional<ParseResult> look_elsewhere(const ParseError& error, const model::Response& response,
                                          model::Request other) {
  const bool gone = response.status == 404 || response.status == 410;
  const bool page = error.kind == ParseError::Kind::block_page && response.status == 200 &&
                    !is_challenge("", response.body) && !is_challenge(response.body.substr(0, 500), "");
  if (!gone && !page) return std::nullopt;
  ParseResult result;
  result.requests.push_back(std::move(other));
  result.completeness = Completeness::more_to_come;
  result.asks_elsewhere = true;
  return result;
}

std::vector<std::string> string_or_list(json::ConfigObject& options, std::string_view one,
                                        std::string_view many) {
  std::vector<std::string> out;
  for (const auto key : {one, many}) {
    const auto node = options.node(key);
    if (node.type() == json::Type::string)
      out.push_back(node.string_value());
    else
      std::ranges::copy(options.string_list(key), std::back_inserter(out));
  }
  return out;
}

model::Request numbered(model::Request request, std::int64_t number) {
  request.state = std::to_string(number);
  return request;
}

std::string joined_place(const json::View& place, std::initializer_list<const char*> members) {
  std::string out;
  for (const char* member : members) {
    const std::string part = place[member].text();
    if (!part.empty()) out += (out.empty() ? "" : ", ") + part;
  }
  return out;
}

std::vector<std::string> string_items(const json::View& value, std::string_view member) {
  std::vector<std::string> out;
  const auto add = [&out](std::string item) {
    item = text::collapse_space(item);
    if (!item.empty()) out.push_back(std::move(item));
  };
  if (!value.is_array() && !value.is_object()) {
    const std::string all = value.text();
    for (const auto part : text::split(all, ',')) add(std::string(part));
    return out;
  }
  // PHP sends an array with gaps as an object with numeric keys.
  for (const auto& item : value.items()) add(member.empty() ? item.text() : item[member].text());
  return out;
}

std::optional<model::Salary> pay_between(const json::View& low, const json::View& high, std::string currency,
                                         std::string interval) {
  model::Salary salary;
  // Zero stands for "not said" in every feed that sends it.
  if (const auto n = low.number(); n && *n > 0) salary.min = n;
  if (const auto n = high.number(); n && *n > 0) salary.max = n;
  if (!salary.min && !salary.max) return std::nullopt;
  salary.currency = std::move(currency);
  salary.interval = std::move(interval);
  return salary;
}

void HtmlParts::add(const std::string& html) {
  if (text::trim(html).empty()) return;
  html_ += (html_.empty() ? "" : "\n") + html;
}

void HtmlParts::add(const std::string& heading, const std::string& html) {
  if (text::trim(html).empty()) return;
  if (!heading.empty()) add("<h3>" + markup::escape_html(heading) + "</h3>");
  add(html);
}

}  // namespace radar::sources
