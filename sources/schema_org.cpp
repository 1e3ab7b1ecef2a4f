#include "sources/schema_org.h"

#include "sources/json_listing.h"
#include "sources/markup/html_text.h"
#include "sources/markup/jsonld.h"
#include "sources/model/money.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

using Graph = std::vector<json::Document>;

json::View with_id(const json::View& value, const std::string& id, int depth) {
  if (depth > 8) return {};
  if (value.is_object() && value.size() > 1 && value["@id"].text() == id) return value;
  for (const auto& inner : value.items()) {
    if (auto found = with_id(inner, id, depth + 1); found.exists()) return found;
  }
  return {};
}

// {"@id": "#org"} stands for the node of the page's graph that has this id.
json::View resolved(const json::View& value, const Graph& graph) {
  if (!value.is_object() || value.size() != 1) return value;
  const std::string id = value["@id"].text();
  if (id.empty()) return value;
  for (const auto& document : graph) {
    if (auto found = with_id(document.root(), id, 0); found.exists()) return found;
  }
  return value;
}

// iCIMS writes UNAVAILABLE where it has nothing to say.
std::string said(const json::View& value) {
  std::string s = value.is_object() ? value["name"].text() : value.text();
  return text::iequals(s, "unavailable") ? std::string() : markup::decode_entities(s);
}

std::string first_said(const json::View& value) {
  return value.is_array() ? said(value[std::size_t{0}]) : said(value);
}

std::vector<json::View> one_or_many(const json::View& value) {
  if (value.is_array()) return value.items();
  return value.exists() ? std::vector<json::View>{value} : std::vector<json::View>{};
}

std::string address_of(const json::View& place) {
  const auto address = place.is_object() && place["address"].exists() ? place["address"] : place;
  if (!address.is_object()) return said(address);
  std::string out;
  for (const char* key : {"addressLocality", "addressRegion", "addressCountry"}) {
    const std::string part = first_said(address[key]);
    if (!part.empty() && out.find(part) == std::string::npos) out += (out.empty() ? "" : ", ") + part;
  }
  return out.empty() ? said(place["name"]) : out;
}

void read_places(const json::View& job, const Graph& graph, model::Posting& p) {
  for (const auto& place : one_or_many(job["jobLocation"]))
    add_location(p, address_of(resolved(place, graph)));
  bool telecommute = false;
  for (const auto& type : one_or_many(job["jobLocationType"]))
    telecommute = telecommute || text::iequals(type.text(), "TELECOMMUTE");
  if (!telecommute) return;
  p.remote = model::Workplace::remote;
  if (!p.locations.empty()) return;
  for (const auto& area : one_or_many(job["applicantLocationRequirements"])) add_location(p, said(area));
}

std::optional<double> amount(const json::View& value) {
  if (value.is_number()) return value.number();
  if (value.is_blank()) return std::nullopt;
  if (const auto n = text::parse_number(value.text())) return n;  // "50,000"
  const auto parsed = model::parse_salary(value.text());
  return parsed ? parsed->min : std::nullopt;
}

// MonetaryAmount with a QuantitativeValue, with a bare number, with the range on itself, or just a number.
std::optional<model::Salary> read_salary(const json::View& job) {
  const auto base = job["baseSalary"].is_array() ? job["baseSalary"][std::size_t{0}] : job["baseSalary"];
  if (!base.exists()) return std::nullopt;
  model::Salary salary;
  if (base.is_object()) salary.currency = model::currency_from(said(base["currency"]));
  if (salary.currency.empty()) salary.currency = model::currency_from(said(job["salaryCurrency"]));
  if (!base.is_object()) {
    if (auto parsed = model::parse_salary(base.text()); parsed && base.is_string()) {
      if (parsed->currency.empty()) parsed->currency = salary.currency;
      return parsed;
    }
    salary.min = salary.max = base.number();
  } else {
    const auto value = base["value"].is_object() ? base["value"] : base;
    salary.min = amount(value["minValue"]);
    salary.max = amount(value["maxValue"]);
    if (!salary.min && !salary.max) salary.min = salary.max = amount(value["value"]);
    if (!salary.min && !salary.max) salary.min = salary.max = amount(base["price"]);
    salary.interval = model::interval_from(said(value["unitText"]));
    if (salary.interval.empty()) salary.interval = model::interval_from(said(base["unitText"]));
  }
  if (salary.min.value_or(0) <= 0) salary.min.reset();
  if (salary.max.value_or(0) <= 0) salary.max.reset();
  if (!salary.min && !salary.max) return std::nullopt;
  return salary;
}

std::string list_text(const json::View& value) {
  std::string out;
  for (const auto& one : one_or_many(value)) {
    const std::string text =
        one.is_object() && one["credentialCategory"].exists() ? said(one["credentialCategory"]) : said(one);
    if (!text.empty()) out += (out.empty() ? "" : ", ") + text;
  }
  return out;
}

// The properties beside the description count only where it does not hold them already.
std::string whole_text(const json::View& job) {
  const std::string description = markup::unescape_if_escaped(job["description"].raw_text());
  HtmlParts parts;
  if (!text::iequals(text::trim(description), "unavailable")) parts.add(description);
  const std::string plain = text::ascii_lower(markup::html_to_text(description));
  const std::pair<const char*, const char*> more[] = {{"responsibilities", "Responsibilities"},
                                                      {"qualifications", "Qualifications"},
                                                      {"skills", "Skills"},
                                                      {"educationRequirements", "Education"},
                                                      {"experienceRequirements", "Experience"},
                                                      {"jobBenefits", "Benefits"}};
  for (const auto& [key, heading] : more) {
    const std::string value = list_text(job[key]);
    const std::string flat = text::ascii_lower(markup::html_to_text(markup::unescape_if_escaped(value)));
    if (flat.empty() || plain.find(text::prefix_bytes(flat, 60)) != std::string::npos) continue;
    parts.add(heading, markup::unescape_if_escaped(value));
  }
  return parts.take();
}

void set(std::string& field, std::string value) {
  if (!value.empty()) field = std::move(value);
}

void read(const json::View& job, const Graph& graph, model::Posting& p, ParseResult& result,
          text::UnixSeconds now) {
  set(p.title, said(job["title"].is_blank() ? job["name"] : job["title"]));
  const std::string company = first_said(resolved(job["hiringOrganization"], graph));
  if (!text::iequals(company, "confidential")) set(p.company, company);
  const auto identifier = job["identifier"];
  if (p.id.empty()) p.id = identifier.is_object() ? identifier["value"].text() : identifier.text();
  const std::string url = said(job["url"]);
  if (text::parse_url(url)) p.url = url;
  read_places(job, graph, p);
  std::string types;
  for (const auto& type : string_items(job["employmentType"])) {
    if (!text::iequals(type, "OTHER") && !text::iequals(type, "unavailable"))
      types += (types.empty() ? "" : ", ") + type;
  }
  set(p.employment_type, types);
  set(p.department, list_text(job["occupationalCategory"]));
  p.valid_through = said(job["validThrough"]);
  if (auto salary = read_salary(job)) p.salary = std::move(salary);
  set(p.description, whole_text(job));
  read_posted(result, p, job["datePosted"], now);
}

}  // namespace

void read_job_posting(const json::View& job, model::Posting& p, ParseResult& result, text::UnixSeconds now,
                      const std::vector<json::Document>& graph) {
  read(job, graph, p, result, now);
}

bool read_job_posting_page(const markup::Html& page, model::Posting& p, ParseResult& result,
                           text::UnixSeconds now) {
  const auto found = markup::find_job_postings(page);
  for (const auto& job : found.postings) {
    if (job["title"].is_blank() && job["name"].is_blank()) continue;
    read(job, found.documents, p, result, now);
    for (const auto& document : found.documents) report_misreads(document, result);
    return true;
  }
  return false;
}

}  // namespace radar::sources
