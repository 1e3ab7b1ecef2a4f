// How the HTTP client is set up for a configuration.
#pragma once

#include <set>
#include <string>

#include "scraper/crawl/crawl_config.h"
#include "scraper/http/client.h"

namespace radar::crawl {

// Secrets come from the environment.
[[nodiscard]] http::ClientOptions client_options(const CrawlConfig& config, const std::string& version);
// The environment variables that a request wants filled in.
[[nodiscard]] std::set<std::string> secrets_of(const model::Request& request);
// The same, each with the origin that would learn its value: "NAME to https://api.example".
[[nodiscard]] std::set<std::string> keys_told_by(const model::Request& request);
// What the entry's own requests tell: its keys were given for these places, not for wherever an answer leads.
[[nodiscard]] std::set<std::string> configured_keys(const SourceEntry& entry);
// True if the entry's own addresses (its base_url, its url) name this machine: only then may its requests go
// there.
[[nodiscard]] bool asks_this_machine(const SourceEntry& entry);

}  // namespace radar::crawl
