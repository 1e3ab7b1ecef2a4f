// How the HTTP client is set up for a configuration.
#pragma once

#include <string>

#include "scraper/crawl/crawl_config.h"
#include "scraper/http/client.h"

namespace radar::crawl {

// Secrets come from the environment.
[[nodiscard]] http::ClientOptions client_options(const CrawlConfig& config, const std::string& version);
// True if the entry's own addresses (its base_url, its url) name this machine: only then may its requests go
// there.
[[nodiscard]] bool asks_this_machine(const SourceEntry& entry);

}  // namespace radar::crawl
