// Postings out of any JSON by a mapping in the configuration: where the list is, and which member of an
// element is which field.
//   "list": "/data", "fields": {"id": "/id", "title": "/name", "location": "/cities/*/name"},
//   "url_template": "https://jobs.example/{/company/slug}/{/slug}"
#pragma once

#include <map>
#include <string>
#include <vector>

#include "sources/json_listing.h"

namespace radar::sources {

struct JsonMapping {
  std::string list;                                        // JSON pointer; "" the root
  std::map<std::string, std::vector<std::string>> fields;  // field -> pointers; "*" stands for every element
  std::string url_template;                                // {pointer} stands for a value of the element
  std::optional<model::Workplace> workplace;               // of all postings
  std::string pay_interval, pay_currency;                  // where the element names none
};

// The keys "list", "fields", "url_template", "workplace", "pay_interval" and "pay_currency".
[[nodiscard]] JsonMapping read_mapping(json::ConfigObject& options, json::ConfigFaults& faults);
// Reads one element; `id` is used where the mapping names none.
[[nodiscard]] model::Posting read_mapped(const JsonMapping& mapping, const json::View& item,
                                         ParseResult& result, text::UnixSeconds now);
// The values a pointer with "*" leads to.
[[nodiscard]] std::vector<json::View> values_at(const json::View& item, std::string_view pointer);
// `text` with every {pointer} replaced by the element's value, percent-encoded.
[[nodiscard]] std::string filled_template(const std::string& text, const json::View& item);

}  // namespace radar::sources
