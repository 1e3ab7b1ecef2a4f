#include "scraper/crawl/client_setup.h"

#include <algorithm>
#include <cstdlib>

#include "scraper/http/address_guard.h"
#include "scraper/http/secrets.h"
#include "sources/json/json_view.h"
#include "sources/text/url.h"

namespace radar::crawl {
namespace {

std::optional<std::string> environment(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  if (value == nullptr || *value == '\0') return std::nullopt;
  return std::string(value);
}

// As it is written where it is no URL before a key is filled in: "https://{env:NAME}".
std::string origin_of(const std::string& url) {
  if (const auto parsed = text::parse_url(url)) return parsed->origin();
  const auto scheme = url.find("://");
  return scheme == std::string::npos ? url : url.substr(0, url.find('/', scheme + 3));
}

}  // namespace

http::ClientOptions client_options(const CrawlConfig& config, const std::string& version) {
  http::ClientOptions o;
  o.user_agent = "skills-radar/" + version + (config.contact.empty() ? "" : " (+" + config.contact + ")");
  o.contact = config.contact;
  o.max_in_flight_total = config.max_in_flight_total;
  if (config.min_interval_ms) o.min_interval_ms_per_host = *config.min_interval_ms;
  o.connect_timeout_ms = config.connect_timeout_ms;
  o.stall_seconds = config.stall_seconds;
  o.total_timeout_ms = config.total_timeout_ms;
  o.max_retries = config.max_retries;
  o.retry_budget_per_host = config.retry_budget_per_host;
  o.backoff_base_ms = config.backoff_base_ms;
  // The longer waits of a night keep their proportion to it.
  o.pace.rest_ms = 4 * std::int64_t{config.backoff_base_ms};
  o.pace.pause_ms = 60 * std::int64_t{config.backoff_base_ms};
  o.pace.patience_ms = config.max_retries == 0 ? 0 : 10 * o.pace.pause_ms;  // nothing is asked twice
  o.allow_loopback = config.allow_loopback;
  o.ca_file = config.ca_file;
  o.secret = environment;
  return o;
}

std::set<std::string> secrets_of(const model::Request& request) {
  std::set<std::string> names;
  const auto add = [&](std::string_view text) {
    for (auto& name : http::SecretBox::names_in(text)) names.insert(std::move(name));
  };
  add(request.url);
  add(request.body);
  for (const auto& header : request.headers) add(header.second);
  return names;
}

std::set<std::string> keys_told_by(const model::Request& request) {
  std::set<std::string> keys;
  const std::string origin = origin_of(request.url);
  for (const auto& name : secrets_of(request)) keys.insert(name + " to " + origin);
  return keys;
}

std::set<std::string> configured_keys(const SourceEntry& entry) {
  std::set<std::string> names, origins, keys;
  for (const auto& request : entry.source->start()) {
    names.merge(secrets_of(request));
    origins.insert(origin_of(request.url));
  }
  // Where the entry itself sends its details. A template that takes the host from an answer names no origin.
  if (const auto options = json::parse(entry.options_json))
    origins.insert(origin_of(options->root()["detail"]["request"].text()));
  for (const auto& name : names) {
    for (const auto& origin : origins) keys.insert(name + " to " + origin);
  }
  return keys;
}

bool asks_this_machine(const SourceEntry& entry) {
  const auto first = entry.source->start();
  return std::any_of(first.begin(), first.end(), [](const model::Request& request) {
    const auto url = text::parse_url(request.url);
    return url && http::names_loopback(url->host);
  });
}

}  // namespace radar::crawl
