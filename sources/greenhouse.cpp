// Greenhouse Job Board API: one answer holds all jobs of a board. Descriptions are HTML escaped once more.
#include <algorithm>

#include "sources/json_listing.h"
#include "sources/markup/html.h"
#include "sources/markup/html_text.h"
#include "sources/markup/selector.h"
#include "sources/model/money.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

class Greenhouse : public Source {
 public:
  explicit Greenhouse(std::string url) : url_(std::move(url)) {}
  std::vector<model::Request> start() const override { return {get(url_)}; }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    auto document = json_body(request, response);
    if (!document) return fail(std::move(document.error()));
    const auto root = document->root();
    ParseResult result;
    if (request.role == model::RequestRole::detail || (root["id"].exists() && !root["jobs"].exists())) {
      read_job(root, response.fetched_at, result);
      report_misreads(*document, result);
      return result;
    }
    if (!root["jobs"].is_array()) return changed_shape("/jobs", "an array");
    for (const auto& job : root["jobs"]) read_job(job, response.fetched_at, result);
    result.declared_total = root["meta"]["total"].integer();
    // An answer that holds fewer than it counts is not the whole board.
    const bool cut =
        result.declared_total && *result.declared_total > static_cast<std::int64_t>(root["jobs"].size());
    result.completeness = cut ? Completeness::unknown : Completeness::whole;
    report_misreads(*document, result);
    return result;
  }

 private:
  // Escaped once more than HTML is, always: only a text that has tags already is left as it is.
  static std::string unescaped(const std::string& content) {
    return markup::looks_like_html(content) ? markup::unescape_if_escaped(content)
                                            : markup::decode_entities(content);
  }

  static void widen(model::Salary& all, const model::Salary& one) {
    if (!all.min && !all.max) {
      all.currency = one.currency;
      all.interval = one.interval;
    }
    // One range cannot hold two currencies, nor years and hours.
    if (one.currency != all.currency || one.interval != all.interval) return;
    if (one.min) all.min = std::min(all.min.value_or(*one.min), *one.min);
    if (one.max) all.max = std::max(all.max.value_or(*one.max), *one.max);
  }

  // The pay ranges of a detail, else the block that pay transparency puts at the end of the text.
  static std::optional<model::Salary> read_pay(const json::View& job, const std::string& html) {
    model::Salary pay;
    for (const auto& range : job["pay_input_ranges"]) {
      model::Salary one;
      if (const auto cents = range["min_cents"].number(); cents && *cents > 0) one.min = *cents / 100;
      if (const auto cents = range["max_cents"].number(); cents && *cents > 0) one.max = *cents / 100;
      one.currency = range["currency_type"].text();
      one.interval = model::interval_from(range["title"].text());
      widen(pay, one);
    }
    if (!pay.min && !pay.max && html.find("pay-range") != std::string::npos) read_pay_block(html, pay);
    if (!pay.min && !pay.max) return std::nullopt;
    return pay;
  }

  static void read_pay_block(const std::string& html, model::Salary& pay) {
    static const auto inputs = markup::Selector::compile(".pay-input");
    static const auto range = markup::Selector::compile(".pay-range");
    static const auto title = markup::Selector::compile(".title");
    const markup::Html page(html);
    for (const auto& input : inputs->select(page.root())) {
      const std::string words = range->select_first(input).text();
      auto one = model::parse_salary(words);
      if (!one) continue;
      if (one->interval.empty()) one->interval = model::interval_from(title->select_first(input).text());
      widen(pay, *one);
      pay.text += (pay.text.empty() ? "" : "; ") + words;
    }
  }

  static void read_job(const json::View& job, text::UnixSeconds now, ParseResult& result) {
    Sighting sighting;
    auto& p = sighting.posting;
    p.id = job["id"].text();
    p.title = job["title"].text();
    p.company = job["company_name"].text();
    p.url = p.apply_url = job["absolute_url"].text();
    if (const auto page = text::parse_url(p.url);
        page && page->host.ends_with(".greenhouse.io") && p.url.find('#') == std::string::npos)
      p.apply_url += "#app";
    add_location(p, job["location"]["name"].text());
    for (const auto& office : job["offices"]) {
      if (p.locations.empty())
        add_location(p, office["location"].is_blank() ? office["name"].text() : office["location"].text());
    }
    for (const auto& department : job["departments"]) {
      const std::string name = department["name"].text();
      if (!name.empty()) p.department += (p.department.empty() ? "" : ", ") + name;
    }
    p.description = unescaped(job["content"].raw_text());
    p.salary = read_pay(job, p.description);
    p.valid_through = job["application_deadline"].text();
    read_posted(result, p, job["first_published"], now);  // updated_at moves with every edit
    read_metadata(job["metadata"], p);
    sighting.revision = job["updated_at"].text();
    sighting.text_complete = job["content"].exists();
    add(result, std::move(sighting), job.pointer());
  }

  // The texts of a field that companies define themselves: one, several, or none for a tick box or a range.
  static std::vector<std::string> texts_of(const json::View& value) {
    std::vector<std::string> out;
    if (value.is_string() || value.is_number()) out.push_back(value.text());
    for (const auto& item : value.is_array() ? value.items() : std::vector<json::View>()) {
      if (item.is_string()) out.push_back(item.text());
    }
    std::erase(out, "");
    return out;
  }

  // "Remote" and "Hybrid" ticked side by side leave it open.
  static std::optional<model::Workplace> one_workplace(const std::vector<std::string>& texts) {
    std::optional<model::Workplace> all;
    for (const auto& words : texts) {
      const auto one = model::workplace_from(words);
      if (!one || (all && all != one)) return std::nullopt;
      all = one;
    }
    return all;
  }

  // {"min_value": "100000.0", "max_value": "150000.0", "unit": "USD"} under a name that says pay.
  static std::optional<model::Salary> pay_range(const std::string& name, const json::View& value) {
    const auto says = [&name](std::initializer_list<const char*> all) {
      return std::any_of(all.begin(), all.end(),
                         [&name](const char* word) { return name.find(word) != std::string::npos; });
    };
    if (!value.is_object() || !says({"salary", "pay", "compensation", "wage"}) ||
        says({"bonus", "commission", "equity", "variable"}))
      return std::nullopt;
    return pay_between(value["min_value"], value["max_value"], value["unit"].text(),
                       model::interval_from(name));
  }

  // Only what the names of the fields say plainly is read.
  static void read_metadata(const json::View& metadata, model::Posting& p) {
    std::optional<model::Salary> pay;
    for (const auto& field : metadata) {
      const std::string name = text::ascii_lower(field["name"].text());
      if (auto range = pay_range(name, field["value"])) {
        if (pay)
          widen(*pay, *range);
        else
          pay = std::move(range);
      }
      const auto texts = texts_of(field["value"]);
      if (texts.empty()) continue;
      if (name == "employment type" || name == "time type" || name == "job type")
        p.employment_type = text::join(texts, ", ");
      if (name == "workplace type" || name == "location type" || name == "remote type")
        p.remote = one_workplace(texts);
    }
    if (!p.salary) p.salary = std::move(pay);
  }
  std::string url_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  const std::string base = base_url(options, "https://boards-api.greenhouse.io");
  return std::make_unique<Greenhouse>(base + "/v1/boards/" + text::percent_encode(board) +
                                      "/jobs?content=true");
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  static constexpr std::string_view k_hosts[] = {"boards.greenhouse.io",     "job-boards.greenhouse.io",
                                                 "boards.eu.greenhouse.io",  "job-boards.eu.greenhouse.io",
                                                 "boards-api.greenhouse.io", "boards-api.eu.greenhouse.io",
                                                 "api.greenhouse.io"};
  if (std::find(std::begin(k_hosts), std::end(k_hosts), url.host) == std::end(k_hosts)) return std::nullopt;
  for (const auto& [name, value] : text::query_parameters(url.query)) {
    if (name == "for") return propose("greenhouse", value);
  }
  if (url.host.starts_with("boards-api.") || url.host == "api.greenhouse.io")
    return propose("greenhouse", path_segment(url, 2));
  if (path_segment(url, 0) == "embed") return std::nullopt;  // a posting's form that does not name the board
  return propose("greenhouse", path_segment(url, 0));
}

}  // namespace

extern const Kind k_greenhouse;
const Kind k_greenhouse = {"greenhouse",
                           "Greenhouse job boards",
                           "recorded responses, vendor's documentation",
                           "board, base_url",
                           ListingTruth::full_list,
                           {2, 500, false},
                           make,
                           detect};

}  // namespace radar::sources
