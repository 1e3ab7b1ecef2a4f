// Any site by CSS selectors in the configuration: a listing, its pages, and each posting's own page.
#include "sources/html_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

class Reader {
 public:
  Reader(json::ConfigObject& options, json::ConfigFaults& faults) : options_(options), faults_(faults) {}

  HtmlField field(const json::ConfigNode& node) const {
    if (!node.exists()) return {};
    if (node.type() != json::Type::string) {
      faults_.push_back(node.fault("must be a string: a selector, or selector@attribute"));
      return {};
    }
    auto field = HtmlField::compile(node.string_value());
    if (field) return std::move(*field);
    faults_.push_back(node.fault("not a selector we support: " + field.error().str()));
    return {};
  }

  HtmlFields fields(std::string_view key) const {
    HtmlFields out;
    const auto node = options_.node(key);
    if (!node.exists()) return out;
    json::ConfigObject o(node, faults_);
    const std::pair<const char*, HtmlField*> all[] = {{"id", &out.id},
                                                      {"link", &out.link},
                                                      {"title", &out.title},
                                                      {"company", &out.company},
                                                      {"location", &out.location},
                                                      {"pay", &out.pay},
                                                      {"posted", &out.posted},
                                                      {"valid_through", &out.valid_through},
                                                      {"employment_type", &out.employment_type},
                                                      {"department", &out.department},
                                                      {"tags", &out.tags},
                                                      {"description", &out.description}};
    for (const auto& [name, into] : all) *into = field(o.node(name));
    o.finish();
    return out;
  }

  std::vector<markup::Selector> selectors(std::string_view key) const {
    std::vector<markup::Selector> out;
    (void)options_.string_list(key);  // reports wrong types
    for (const auto& node : options_.node(key).elements()) {
      auto selector = markup::Selector::compile(node.string_value());
      if (selector)
        out.push_back(std::move(*selector));
      else
        faults_.push_back(node.fault("not a selector we support: " + selector.error().str()));
    }
    return out;
  }

 private:
  json::ConfigObject& options_;
  json::ConfigFaults& faults_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults& faults) {
  const Reader read(options, faults);
  HtmlPlan plan;
  const std::string url = options.required_string("url");
  if (!url.empty() && !is_web_url(url)) options.fault("url", k_not_a_web_url);
  plan.host_moved_to = base_url(options, "");
  plan.url = with_origin(url, plan.host_moved_to);
  (void)options.required_string("card");
  plan.card = read.field(options.node("card"));
  plan.list = read.fields("fields");
  if (!plan.list.title) options.fault("fields", "must name \"title\"");
  if (!plan.list.link && !plan.list.id) options.fault("fields", "must name \"link\" or \"id\"");
  plan.page = read.fields("page");
  plan.page_jsonld = options.boolean_or("page_jsonld", false);
  plan.details = static_cast<bool>(plan.page.description) || plan.page_jsonld;
  plan.closed = read.field(options.node("closed"));
  plan.remove = read.selectors("remove");
  plan.next = read.field(options.node("next"));
  plan.page_parameter = options.string_or("page_parameter", "");
  plan.first_page = options.optional_int("first_page", 0, 1000).value_or(1);
  plan.max_pages = options.optional_int("max_pages", 1, 10'000).value_or(50);
  plan.complete = options.boolean_or("complete", true);
  plan.currency = options.string_or("pay_currency", "");
  plan.title_suffix = options.string_or("title_suffix", "");
  plan.order = options.choice("dates", {"day_first", "month_first"}, "day_first") == "day_first"
                   ? text::DayOrder::day_first
                   : text::DayOrder::month_first;
  if (const std::string id = options.string_or("id_pattern", ""); !id.empty()) {
    plan.id_pattern = compile_pattern(id);
    if (!plan.id_pattern) options.fault("id_pattern", "not a regular expression (RE2) with one group");
  }
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url&, std::string_view) { return std::nullopt; }

}  // namespace

extern const Kind k_html;
const Kind k_html = {
    "html",
    "Any site, by CSS selectors",
    "Selectors Level 4; recorded pages of jobs.cz",
    "url, card, fields, page, page_jsonld, closed, remove, next | page_parameter, first_page, max_pages, "
    "id_pattern, dates, pay_currency, title_suffix, complete, base_url",
    ListingTruth::full_list,
    {1, 2000, true},
    make,
    detect};

}  // namespace radar::sources
