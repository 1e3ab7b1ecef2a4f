#include "scraper/crawl/crawl_config.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>

#include "scraper/crawl/client_setup.h"
#include "sources/text/sha256.h"

namespace radar::crawl {

struct TitleFilter::Impl {
  std::vector<std::unique_ptr<RE2>> keep, drop;
};

TitleFilter::TitleFilter() : impl_(std::make_unique<Impl>()) {}
TitleFilter::~TitleFilter() = default;
TitleFilter::TitleFilter(TitleFilter&&) noexcept = default;
TitleFilter& TitleFilter::operator=(TitleFilter&&) noexcept = default;

namespace {

std::string compile(std::vector<std::unique_ptr<RE2>>& into, const std::string& pattern) {
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_log_errors(false);
  auto re = std::make_unique<RE2>(pattern, options);
  if (!re->ok()) return "not a regular expression (RE2): " + re->error();
  into.push_back(std::move(re));
  return "";
}

bool any_matches(const std::vector<std::unique_ptr<RE2>>& patterns, std::string_view title) {
  const re2::StringPiece piece(title.data(), title.size());
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const auto& re) { return RE2::PartialMatch(piece, *re); });
}

void read_filter(json::ConfigObject& object, TitleFilter& filter, json::ConfigFaults& faults) {
  const auto read = [&](std::string_view key, auto add) {
    (void)object.string_list(key);  // reports wrong types
    for (const auto& element : object.node(key).elements()) {
      if (element.string_value().empty()) continue;
      const std::string why = add(element.string_value());
      if (!why.empty()) faults.push_back(element.fault(why));
    }
  };
  read("keep_titles", [&](const std::string& p) { return filter.add_keep(p); });
  read("drop_titles", [&](const std::string& p) { return filter.add_drop(p); });
}

int int_or(json::ConfigObject& object, std::string_view key, int low, int high, int fallback) {
  return static_cast<int>(object.optional_int(key, low, high).value_or(fallback));
}

void read_defaults(const json::ConfigNode& node, CrawlConfig& config, json::ConfigFaults& faults) {
  if (!node.exists()) return;
  json::ConfigObject o(node, faults);
  config.contact = o.string_or("contact", "");
  config.allow_loopback = o.boolean_or("allow_loopback", false);
  config.ca_file = o.string_or("ca_file", "");
  config.connect_timeout_ms = int_or(o, "connect_timeout_ms", 10, 600'000, config.connect_timeout_ms);
  config.stall_seconds = int_or(o, "stall_seconds", 1, 600, config.stall_seconds);
  config.total_timeout_ms = int_or(o, "total_timeout_ms", 10, 3'600'000, config.total_timeout_ms);
  config.max_retries = int_or(o, "max_retries", 0, 20, config.max_retries);
  config.retry_budget_per_host = int_or(o, "retry_budget_per_host", 0, 10'000, config.retry_budget_per_host);
  config.backoff_base_ms = int_or(o, "backoff_base_ms", 1, 60'000, config.backoff_base_ms);
  config.max_in_flight_total = int_or(o, "max_in_flight", 1, 256, config.max_in_flight_total);
  if (const auto gap = o.optional_int("min_interval_ms", 0, 600'000))
    config.min_interval_ms = static_cast<int>(*gap);
  o.finish();
}

std::string kind_names() {
  std::string out;
  for (const auto* kind : sources::all_kinds()) out += (out.empty() ? "" : ", ") + std::string(kind->name);
  return out;
}

// Configured numbers make a source more polite than its kind, never less. Only towards this machine (the
// sample, tests, a mirror of one's own) they hold as they are.
void set_pace(SourceEntry& entry, const CrawlConfig& config, std::optional<std::int64_t> max_in_flight,
              std::optional<std::int64_t> gap) {
  auto& pace = entry.politeness;
  const auto& kind = entry.kind->politeness;
  const bool ours = config.allow_loopback || (entry.source && asks_this_machine(entry));
  const int wanted = static_cast<int>(max_in_flight.value_or(kind.max_in_flight));
  pace.max_in_flight = ours ? wanted : std::min(wanted, kind.max_in_flight);
  const int configured = std::max(static_cast<int>(gap.value_or(0)), config.min_interval_ms.value_or(0));
  const bool any = gap || config.min_interval_ms;
  pace.min_interval_ms = ours && any ? configured : std::max(configured, kind.min_interval_ms);
}

SourceEntry read_entry(const json::ConfigNode& node, const CrawlConfig& config, json::ConfigFaults& faults) {
  json::ConfigObject o(node, faults);
  SourceEntry entry;
  entry.options_json = node.dump();
  entry.id = o.required_string("id");
  if (!entry.id.empty() && !is_source_id(entry.id))
    o.fault("id", "may hold letters, digits and . _ : - only");
  entry.company = o.string_or("company", "");
  entry.attribution = o.string_or("attribution", "");
  entry.enabled = o.boolean_or("enabled", true);
  (void)o.optional_string("note");    // for people
  (void)o.optional_string("origin");  // where the token comes from
  const std::string kind = o.required_string("kind");
  entry.kind = sources::find_kind(kind);
  if (entry.kind == nullptr) {
    if (!kind.empty()) o.fault("kind", "\"" + kind + "\" is not a kind; known are " + kind_names());
    return entry;
  }
  const auto max_in_flight = o.optional_int("max_in_flight", 1, 64);
  const auto gap = o.optional_int("min_interval_ms", 0, 600'000);
  // On for everybody, public APIs included; an entry can say that its API's terms are enough.
  entry.politeness.robots = o.boolean_or("robots", true);
  if (o.has("keep_titles") || o.has("drop_titles")) {
    entry.filter.emplace();
    read_filter(o, *entry.filter, faults);
  }
  entry.source = entry.kind->make(o, faults);
  o.finish();
  set_pace(entry, config, max_in_flight, gap);
  return entry;
}

CrawlConfig read_config(const json::ConfigFile& file, json::ConfigFaults& faults) {
  CrawlConfig config;
  config.hash = text::hex(text::sha256(file.bytes()));
  if (!file.root().exists()) return config;
  json::ConfigObject o(file.root(), faults);
  (void)o.optional_string("$schema");
  (void)o.optional_int("version", 1, 1);
  read_defaults(o.node("defaults"), config, faults);
  if (o.has("filters")) {
    json::ConfigObject filters(o.node("filters"), faults);
    read_filter(filters, config.filter, faults);
    filters.finish();
  }
  std::set<std::string> ids;
  for (const auto& node : o.object_list("sources")) {
    auto entry = read_entry(node, config, faults);
    if (!entry.id.empty() && !ids.insert(entry.id).second) {
      faults.push_back(node.member("id").fault("the id \"" + entry.id + "\" is taken by an earlier entry"));
    }
    config.sources.push_back(std::move(entry));
  }
  o.finish();
  return config;
}

}  // namespace

bool is_source_id(std::string_view id) {
  return !id.empty() && id.size() <= 100 &&
         id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._:-") ==
             std::string_view::npos;
}

std::string TitleFilter::add_keep(const std::string& pattern) { return compile(impl_->keep, pattern); }
std::string TitleFilter::add_drop(const std::string& pattern) { return compile(impl_->drop, pattern); }
bool TitleFilter::empty() const { return impl_->keep.empty() && impl_->drop.empty(); }

bool TitleFilter::keeps(std::string_view title) const {
  return (impl_->keep.empty() || any_matches(impl_->keep, title)) && !any_matches(impl_->drop, title);
}

std::string TitleFilter::patterns() const {
  std::string out;
  for (const auto& re : impl_->keep) out += "+" + re->pattern() + "\n";
  for (const auto& re : impl_->drop) out += "-" + re->pattern() + "\n";
  return out;
}

CrawlConfig load_crawl_config(const std::string& path, json::ConfigFaults& faults) {
  return read_config(json::ConfigFile::load(path, faults), faults);
}

CrawlConfig parse_crawl_config(std::string_view text, const std::string& name, json::ConfigFaults& faults) {
  return read_config(json::ConfigFile::parse(text, name, faults), faults);
}

}  // namespace radar::crawl
