#include "sources/json_listing.h"

#include "sources/markup/html_text.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::sources {

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
  std::optional<model::Request> next;
  if (plan_.next && page.listed > 0) next = plan_.next(page);
  result.completeness = next ? Completeness::more_to_come : plan_.last_page;
  if (next) result.requests.push_back(std::move(*next));
  return result;
}

model::Request detail_request(std::string url, const std::string& native_id) {
  auto request = get(std::move(url));
  request.role = model::RequestRole::detail;
  request.native_id = native_id;
  return request;
}

std::int64_t state_number(const model::Request& request, std::int64_t first) {
  return text::parse_int(request.state).value_or(first);
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
  if (value.is_string()) {
    for (const auto part : text::split(value.text(), ',')) add(std::string(part));
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
