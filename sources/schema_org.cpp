#include "sources/schema_org.h"

#include <re2/re2.h>

#include "sources/json_listing.h"
#include "sources/markup/html_text.h"
#include "sources/markup/jsonld.h"
#include "sources/model/money.h"
#include "sources/model/money_amounts.h"
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

// Is it one of the parts that stand already? "US" is not in "HOUSTON, TX".
bool names_part(const std::string& parts, const std::string& part) {
  for (const auto one : text::split(parts, ',')) {
    if (text::iequals(text::trim(one), part)) return true;
  }
  return false;
}

std::string address_of(const json::View& place) {
  const auto address = place.is_object() && place["address"].exists() ? place["address"] : place;
  if (!address.is_object()) return said(address);
  std::string out;
  for (const char* key : {"addressLocality", "addressRegion", "addressCountry"}) {
    const std::string part = text::collapse_space(first_said(address[key]));
    if (!part.empty() && !names_part(out, part)) out += (out.empty() ? "" : ", ") + part;
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

// "20 000 000" without its blanks, which in a pay field part groups of digits and nothing else.
std::string joined_groups(std::string words) {
  static const re2::RE2 gap("(\\d)[ \\x{a0}\\x{202f}\\x{2009}](\\d{3})\\b");
  while (re2::RE2::Replace(&words, gap, "\\1\\2")) {
  }
  return words;
}

// Numbers of a pay field, whose currency may stand elsewhere: "100k", "20 000 - 30 000".
std::optional<model::Salary> bare_amounts(const std::string& words) {
  constexpr std::size_t k_longest = 200;  // what is longer is a text
  if (words.size() > k_longest) return std::nullopt;
  const std::string joined = joined_groups(words);
  std::vector<double> values;
  for (const auto& amount : model::amounts_in(joined)) {
    if (amount.value > 0) values.push_back(amount.value);
  }
  if (values.empty() || values.size() > 2 || values.back() < values.front()) return std::nullopt;
  model::Salary pay;
  pay.min = values.front();
  pay.max = values.back();
  return pay;
}

// A pay field in words, with both its ends, and the currency and interval where it names them.
std::optional<model::Salary> pay_in_words(const std::string& words) {
  if (text::trim(words).empty()) return std::nullopt;
  if (auto pay = model::parse_salary(words)) {
    pay->text.clear();
    return pay;
  }
  if (const auto number = text::parse_number(words)) {  // "50,000"
    model::Salary pay;
    pay.min = pay.max = number;
    return pay;
  }
  return bare_amounts(words);
}

// One number or words that name a range.
std::optional<model::Salary> pay_value(const json::View& value) {
  if (value.is_blank() || value.is_object() || value.is_array()) return std::nullopt;
  if (!value.is_number()) return pay_in_words(value.text());
  model::Salary pay;
  pay.min = pay.max = value.number();
  return pay;
}

void fill_unsaid(model::Salary& salary, const model::Salary& from) {
  if (!salary.min && !salary.max) {
    salary.min = from.min;
    salary.max = from.max;
  }
  if (salary.currency.empty()) salary.currency = from.currency;
  if (salary.interval.empty()) salary.interval = from.interval;
}

// One end of the range, which may be written as words too ("$100,000").
std::optional<double> range_end(const json::View& value, model::Salary& salary) {
  const auto pay = pay_value(value);
  if (!pay) return std::nullopt;
  if (salary.currency.empty()) salary.currency = pay->currency;
  return pay->min ? pay->min : pay->max;
}

// QuantitativeValue (minValue, value ...) and PriceSpecification (minPrice, price ...) alike.
void read_amounts(const json::View& object, model::Salary& salary) {
  for (const auto& [low, high] : {std::pair{"minValue", "maxValue"}, std::pair{"minPrice", "maxPrice"}}) {
    if (salary.min || salary.max) return;
    salary.min = range_end(object[low], salary);
    salary.max = range_end(object[high], salary);
  }
  for (const char* single : {"value", "price"}) {
    if (salary.min || salary.max) return;
    if (const auto pay = pay_value(object[single])) fill_unsaid(salary, *pay);
  }
}

std::string first_currency(std::initializer_list<json::View> fields) {
  for (const auto& field : fields) {
    if (auto code = model::currency_from(said(field)); !code.empty()) return code;
  }
  return "";
}

std::string first_interval(std::initializer_list<json::View> fields) {
  // UN/CEFACT codes, which "unitCode" holds.
  static constexpr std::pair<std::string_view, std::string_view> codes[] = {
      {"HUR", "hour"}, {"DAY", "day"}, {"WEE", "week"}, {"MON", "month"}, {"ANN", "year"}};
  for (const auto& field : fields) {
    const std::string unit = said(field);
    if (auto interval = model::interval_from(unit); !interval.empty()) return interval;
    for (const auto& [code, interval] : codes) {
      if (text::iequals(unit, code)) return std::string(interval);
    }
  }
  return "";
}

// MonetaryAmount or PriceSpecification: the amounts stand in its value or on itself.
model::Salary pay_of_object(const json::View& base, const json::View& currency) {
  const auto inner = base["value"].is_array() ? base["value"][std::size_t{0}] : base["value"];
  const auto value = inner.is_object() ? inner : base;
  const auto per = value["referenceQuantity"];
  model::Salary salary;
  salary.currency = first_currency(
      {base["currency"], base["priceCurrency"], value["currency"], value["priceCurrency"], currency});
  salary.interval =
      first_interval({value["unitText"], base["unitText"], value["unitCode"], base["unitCode"]});
  if (salary.interval.empty() && per.is_object())
    salary.interval = first_interval({per["unitText"], per["unitCode"]});
  read_amounts(value, salary);
  if (!salary.min && !salary.max) read_amounts(base, salary);
  return salary;
}

// MonetaryAmount with a QuantitativeValue, with a bare number, with the range on itself; a
// PriceSpecification; or just a number or words.
std::optional<model::Salary> read_salary(const json::View& job) {
  const auto base = job["baseSalary"].is_array() ? job["baseSalary"][std::size_t{0}] : job["baseSalary"];
  if (!base.exists()) return std::nullopt;
  model::Salary salary;
  if (base.is_object()) {
    salary = pay_of_object(base, job["salaryCurrency"]);
  } else if (const auto pay = pay_value(base)) {
    salary = *pay;
    if (salary.currency.empty()) salary.currency = first_currency({job["salaryCurrency"]});
  }
  if (salary.min.value_or(0) <= 0) salary.min.reset();
  if (salary.max.value_or(0) <= 0) salary.max.reset();
  if (!salary.min && !salary.max) return std::nullopt;
  if (base.is_string()) salary.text = text::collapse_space(base.text());
  return salary;
}

// A text, a term by its name or description, a credential, or experience by its months.
std::string item_text(const json::View& one) {
  if (!one.is_object()) return said(one);
  if (!one["credentialCategory"].is_blank()) return said(one["credentialCategory"]);
  for (const char* key : {"name", "description"}) {
    if (!one[key].is_blank()) return said(one[key]);
  }
  const auto months = one["monthsOfExperience"].number();
  if (!months || *months < 1 || *months > 1200) return "";
  const auto whole = static_cast<int>(*months);
  const bool years = whole % 12 == 0;
  const int count = years ? whole / 12 : whole;
  return "At least " + std::to_string(count) + (years ? " year" : " month") + (count == 1 ? "" : "s") +
         " of experience";
}

std::string list_text(const json::View& value) {
  std::string out;
  for (const auto& one : one_or_many(value)) {
    const std::string text = item_text(one);
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
                                                      {"jobBenefits", "Benefits"},
                                                      {"industry", "Industry"},
                                                      {"workHours", "Working hours"}};
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

// The posting's page; `base` is where it was read, for a reference that is relative to it.
std::string page_url(const std::string& given, const std::string& base) {
  if (text::parse_url(given)) return given;
  if (text::istarts_with(given, "www.")) return "https://" + given;
  const bool reference = !given.empty() && given.find_first_of("/.?#") != std::string::npos &&
                         given.find_first_of(" \t\n") == std::string::npos && !text::iequals(given, "n/a");
  return reference ? text::resolve_url(base, given).value_or("") : "";
}

void read(const json::View& job, const Graph& graph, model::Posting& p, ParseResult& result,
          text::UnixSeconds now, const std::string& base) {
  set(p.title, said(job["title"].is_blank() ? job["name"] : job["title"]));
  const std::string company = first_said(resolved(job["hiringOrganization"], graph));
  if (!text::iequals(company, "confidential")) set(p.company, company);
  const auto identifier = job["identifier"];
  if (p.id.empty()) p.id = identifier.is_object() ? identifier["value"].text() : identifier.text();
  set(p.url, page_url(said(job["url"]), base));
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
                      const std::vector<json::Document>& graph, const std::string& base) {
  read(job, graph, p, result, now, base);
}

bool read_job_posting_page(const markup::Html& page, model::Posting& p, ParseResult& result,
                           text::UnixSeconds now, const std::string& base) {
  const auto found = markup::find_job_postings(page);
  for (const auto& job : found.postings) {
    if (job["title"].is_blank() && job["name"].is_blank()) continue;
    read(job, found.documents, p, result, now, base);
    for (const auto& document : found.documents) report_misreads(document, result);
    return true;
  }
  return false;
}

}  // namespace radar::sources
