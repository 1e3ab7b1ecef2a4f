#include "sources/json_mapping.h"

#include <algorithm>

#include "sources/markup/html_text.h"
#include "sources/model/money.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

const std::vector<std::string>& field_names() {
  static const std::vector<std::string> names = {"id",
                                                 "title",
                                                 "company",
                                                 "url",
                                                 "apply_url",
                                                 "location",
                                                 "remote",
                                                 "description",
                                                 "posted",
                                                 "valid_through",
                                                 "employment_type",
                                                 "department",
                                                 "salary",
                                                 "salary_min",
                                                 "salary_max",
                                                 "salary_currency",
                                                 "salary_interval",
                                                 "tags",
                                                 "revision"};
  return names;
}

std::string first_text(const JsonMapping& mapping, const json::View& item, const char* field) {
  const auto found = mapping.fields.find(field);
  if (found == mapping.fields.end()) return "";
  for (const auto& pointer : found->second) {
    for (const auto& value : values_at(item, pointer)) {
      if (!value.is_blank()) return value.text();
    }
  }
  return "";
}

json::View first_value(const JsonMapping& mapping, const json::View& item, const char* field) {
  const auto found = mapping.fields.find(field);
  if (found == mapping.fields.end()) return {};
  for (const auto& pointer : found->second) {
    for (const auto& value : values_at(item, pointer)) {
      if (!value.is_blank()) return value;
    }
  }
  return {};
}

std::string joined_html(const JsonMapping& mapping, const json::View& item) {
  HtmlParts parts;
  const auto found = mapping.fields.find("description");
  if (found == mapping.fields.end()) return "";
  for (const auto& pointer : found->second) {
    for (const auto& value : values_at(item, pointer))
      parts.add(markup::unescape_if_escaped(value.raw_text()));
  }
  return parts.take();
}

// Bool: is it remote? Text: the workplace in words.
std::optional<model::Workplace> workplace_of(const json::View& value) {
  if (value.is_string()) {
    if (const auto named = model::workplace_from(value.text())) return named;
    const std::string flag = text::ascii_lower(value.text());
    if (flag != "true" && flag != "1" && flag != "yes") return workplace_in(value.text());
  }
  return value.boolean().value_or(false) ? std::optional(model::Workplace::remote) : std::nullopt;
}

std::optional<model::Salary> salary_of(const JsonMapping& mapping, const json::View& item) {
  std::string currency = model::currency_from(first_text(mapping, item, "salary_currency"));
  if (currency.empty()) currency = mapping.pay_currency;
  std::string interval = model::interval_from(first_text(mapping, item, "salary_interval"));
  if (interval.empty()) interval = mapping.pay_interval;
  const std::string words = first_text(mapping, item, "salary");
  auto salary = pay_between(first_value(mapping, item, "salary_min"),
                            first_value(mapping, item, "salary_max"), currency, interval);
  if (!salary && !words.empty()) {
    salary = stated_pay(words, currency, interval);
  }
  if (salary) salary->text = words;
  return salary;
}

}  // namespace

std::vector<json::View> values_at(const json::View& item, std::string_view pointer) {
  const auto star = pointer.find("/*");
  if (star == std::string_view::npos) return {item.at_pointer(pointer)};
  std::vector<json::View> out;
  for (const auto& element : item.at_pointer(pointer.substr(0, star)).items()) {
    for (auto& value : values_at(element, pointer.substr(star + 2))) out.push_back(std::move(value));
  }
  return out;
}

std::string filled_template(const std::string& text, const json::View& item) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto open = text.find("{/", at);
    const auto close = open == std::string::npos ? open : text.find('}', open);
    out += text.substr(at, close == std::string::npos ? close : open - at);
    if (close == std::string::npos) break;
    out += text::percent_encode_path(item.at_pointer(text.substr(open + 1, close - open - 1)).text());
    at = close + 1;
  }
  return out;
}

JsonMapping read_mapping(json::ConfigObject& options, json::ConfigFaults& faults) {
  JsonMapping mapping;
  mapping.list = options.string_or("list", "");
  if (!mapping.list.empty() && mapping.list[0] != '/')
    options.fault("list", "must be a JSON pointer (\"/data\") or \"\"");
  mapping.url_template = options.string_or("url_template", "");
  mapping.pay_interval = options.choice("pay_interval", {"", "year", "month", "week", "day", "hour"}, "");
  mapping.pay_currency = options.string_or("pay_currency", "");
  mapping.workplace =
      model::workplace_from(options.choice("workplace", {"", "remote", "hybrid", "onsite"}, ""));
  const auto node = options.node("fields");
  if (!node.exists()) {
    options.fault("fields", "is missing: at least \"title\" must be mapped");
    return mapping;
  }
  for (const auto& [name, value] : node.members()) {
    if (std::find(field_names().begin(), field_names().end(), name) == field_names().end()) {
      faults.push_back(
          value.fault("\"" + name + "\" is not a field; known are " + text::join(field_names(), ", ")));
      continue;
    }
    std::vector<json::ConfigNode> pointers = value.elements();
    if (value.type() == json::Type::string) pointers = {value};
    for (const auto& pointer : pointers) {
      const std::string& s = pointer.string_value();
      if (s.empty() || s[0] != '/')
        faults.push_back(pointer.fault("must be a JSON pointer into the element, such as \"/title\""));
      else
        mapping.fields[name].push_back(s);
    }
  }
  if (mapping.fields.count("title") == 0) options.fault("fields", "must map \"title\"");
  return mapping;
}

model::Posting read_mapped(const JsonMapping& mapping, const json::View& item, ParseResult& result,
                           text::UnixSeconds now) {
  model::Posting p;
  const auto text_of = [&](const char* field) { return first_text(mapping, item, field); };
  p.title = markup::decode_entities(text_of("title"));
  p.company = markup::decode_entities(text_of("company"));
  p.url = mapping.url_template.empty() ? text_of("url") : filled_template(mapping.url_template, item);
  p.apply_url = text_of("apply_url");
  p.id = text_of("id");
  if (p.id.empty()) p.id = p.url;
  if (const auto places = mapping.fields.find("location"); places != mapping.fields.end()) {
    for (const auto& pointer : places->second) {
      for (const auto& value : values_at(item, pointer)) {
        for (const auto& element : value.is_array() ? value.items() : std::vector<json::View>{value})
          add_location(p, element.text());
      }
    }
  }
  p.remote = mapping.workplace;
  if (const auto own = workplace_of(first_value(mapping, item, "remote"))) p.remote = own;
  p.employment_type = text::join(string_items(first_value(mapping, item, "employment_type")), ", ");
  p.department = text_of("department");
  p.description = joined_html(mapping, item);
  p.valid_through = text_of("valid_through");
  p.tags = string_items(first_value(mapping, item, "tags"));
  p.salary = salary_of(mapping, item);
  read_posted(result, p, first_value(mapping, item, "posted"), now);
  return p;
}

}  // namespace radar::sources
