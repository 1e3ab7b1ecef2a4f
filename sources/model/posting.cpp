#include "sources/model/posting.h"

#include <algorithm>
#include <array>

#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::model {
namespace {

constexpr std::array<std::string_view, 18> k_keys = {
    "id",       "source",    "url",    "apply_url",       "title",      "company",
    "location", "locations", "remote", "employment_type", "department", "description",
    "format",   "salary",    "posted", "valid_through",   "tags",       "extra"};

bool has_tag(std::string_view s) {
  for (std::size_t at = s.find('<'); at != std::string_view::npos; at = s.find('<', at + 1)) {
    const char next = at + 1 < s.size() ? s[at + 1] : ' ';
    if ((text::is_ascii_alpha(next) || next == '/') && s.find('>', at) != std::string_view::npos) return true;
  }
  return false;
}

void write_salary(json::Writer& w, const Salary& s) {
  const auto number = [&w](const char* key, const std::optional<double>& value) {
    w.key(key);
    if (value)
      w.value(*value);
    else
      w.null();
  };
  w.begin_object();
  number("min", s.min);
  number("max", s.max);
  w.key("currency")
      .value(s.currency)
      .key("interval")
      .value(s.interval)
      .key("text")
      .value(s.text)
      .end_object();
}

std::optional<Salary> read_salary(const json::View& v) {
  Salary s;
  if (v.is_string()) s.text = v.text();
  if (v.is_object()) {
    s.min = v["min"].number();
    s.max = v["max"].number();
    s.currency = v["currency"].text();
    s.interval = interval_from(v["interval"].text());
    s.text = v["text"].text();
  }
  if (!s.min && !s.max && s.text.empty()) return std::nullopt;
  return s;
}

std::vector<std::string> read_list(const json::View& v) {
  std::vector<std::string> out;
  if (v.is_string()) {
    if (!v.text().empty()) out.push_back(v.text());
    return out;
  }
  for (const auto& item : v) {
    std::string text = item.is_object() ? item["name"].text() : item.text();
    if (!text.empty()) out.push_back(std::move(text));
  }
  return out;
}

std::string read_extra(const json::View& object) {
  json::Writer w;
  bool any = false;
  w.begin_object();
  for (const auto& key : object["extra"].keys()) {
    any = true;
    w.key(key).raw(object["extra"][key].dump());
  }
  for (const auto& key : object.keys()) {
    if (std::find(k_keys.begin(), k_keys.end(), key) != k_keys.end()) continue;
    any = true;
    w.key(key).raw(object[key].dump());
  }
  w.end_object();
  return any ? w.take() : std::string();
}

}  // namespace

std::string_view name_of(TextFormat f) {
  return f == TextFormat::html ? "html" : f == TextFormat::text ? "text" : "markdown";
}

std::string_view name_of(Workplace w) {
  return w == Workplace::remote ? "remote" : w == Workplace::hybrid ? "hybrid" : "onsite";
}

std::optional<TextFormat> text_format_from(std::string_view name) {
  if (name == "html") return TextFormat::html;
  if (name == "text") return TextFormat::text;
  if (name == "markdown") return TextFormat::markdown;
  return std::nullopt;
}

std::optional<Workplace> workplace_from(std::string_view name) {
  std::string key;
  for (const char c : text::ascii_lower(name)) {
    if (text::is_ascii_alpha(c)) key += c;
  }
  static constexpr std::array<std::string_view, 7> k_remote = {
      "remote", "fully", "fullyremote", "telecommute", "fullremote", "remoteonly", "remotefirst"};
  static constexpr std::array<std::string_view, 4> k_hybrid = {"hybrid", "hybridremote", "remotehybrid",
                                                               "hybridwork"};
  static constexpr std::array<std::string_view, 6> k_onsite = {"onsite",   "inoffice", "office",
                                                               "inperson", "none",     "onpremise"};
  const auto in = [&key](const auto& list) { return std::find(list.begin(), list.end(), key) != list.end(); };
  if (in(k_hybrid)) return Workplace::hybrid;
  if (in(k_remote)) return Workplace::remote;
  if (in(k_onsite)) return Workplace::onsite;
  return std::nullopt;
}

std::string interval_from(std::string_view name) {
  const std::string s = text::ascii_lower(name);
  const auto has = [&s](std::string_view w) { return s.find(w) != std::string::npos; };
  if (has("year") || has("annu") || s == "p1y" || s == "yr") return "year";
  if (has("month") || s == "p1m" || s == "mo") return "month";
  if (has("week") || s == "p1w") return "week";
  if (has("hour") || s == "hr" || s == "pt1h") return "hour";
  if (has("day") || has("daily") || s == "p1d") return "day";
  return "";
}

void write_json(json::Writer& w, const Posting& p) {
  const auto list = [&w](const char* key, const std::vector<std::string>& values) {
    w.key(key).begin_array();
    for (const auto& value : values) w.value(value);
    w.end_array();
  };
  w.begin_object().key("id").value(p.id).key("source").value(p.source).key("url").value(p.url);
  w.key("apply_url").value(p.apply_url).key("title").value(p.title).key("company").value(p.company);
  w.key("location").value(p.location);
  list("locations", p.locations);
  w.key("remote");
  if (p.remote)
    w.value(name_of(*p.remote));
  else
    w.null();
  w.key("employment_type").value(p.employment_type).key("department").value(p.department);
  w.key("description").value(p.description).key("format").value(name_of(p.format)).key("salary");
  if (p.salary)
    write_salary(w, *p.salary);
  else
    w.null();
  w.key("posted");
  if (p.posted && !p.posted->is_bound)  // "30+ days ago" is no date
    w.value(text::format_timestamp(*p.posted));
  else
    w.null();
  w.key("valid_through").value(p.valid_through);
  list("tags", p.tags);
  w.key("extra").raw(p.extra.empty() ? "{}" : p.extra).end_object();
}

std::string derived_id(const Posting& p) {
  const std::string all = p.title + '\0' + p.company + '\0' + p.url + '\0' + p.description;
  return "sha256:" + text::hex(text::sha256(all)).substr(0, 16);
}

Result<Posting, std::string> posting_from_json(const json::View& object) {
  if (!object.is_object()) return fail(std::string("a posting must be a JSON object"));
  for (const char* required : {"title", "description"}) {
    if (!object[required].is_string()) {
      return fail("/" + std::string(required) + ": " +
                  (object[required].exists() ? "must be a string" : "is missing"));
    }
  }
  Posting p;
  p.title = text::collapse_space(object["title"].text());
  if (p.title.empty()) return fail(std::string("/title: must not be empty"));
  p.id = object["id"].text();
  p.source = object["source"].text();
  p.url = object["url"].text();
  p.apply_url = object["apply_url"].text();
  p.company = object["company"].text();
  p.locations = read_list(object["locations"]);
  p.location = object["location"].text();
  if (p.location.empty() && !object["location"].is_string()) {
    const auto given = read_list(object["location"]);
    p.location = text::join(given, "; ");
    if (p.locations.empty()) p.locations = given;
  }
  if (p.locations.empty() && !p.location.empty()) p.locations.push_back(p.location);
  if (object["remote"].is_string())
    p.remote = workplace_from(object["remote"].text());
  else if (object["remote"].boolean().value_or(false))
    p.remote = Workplace::remote;
  p.employment_type = object["employment_type"].text();
  p.department = object["department"].text();
  p.description = object["description"].raw_text();
  p.format = text_format_from(object["format"].text())
                 .value_or(has_tag(p.description) ? TextFormat::html : TextFormat::text);
  p.salary = read_salary(object["salary"]);
  p.posted = text::parse_date(object["posted"].text());
  p.valid_through = object["valid_through"].text();
  p.tags = read_list(object["tags"]);
  p.extra = read_extra(object);
  if (p.id.empty()) p.id = derived_id(p);
  return p;
}

}  // namespace radar::model
