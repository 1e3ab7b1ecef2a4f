// The summary of a night.
#pragma once

#include <string>

#include "scraper/cli/summary.h"
#include "scraper/crawl/night.h"

namespace radar::cli {

[[nodiscard]] SummaryTable night_table(const crawl::NightResult& night);
// A night's detail, and why it closed nothing where that says something of the source.
[[nodiscard]] std::string told(const std::string& status, const std::string& detail,
                               const std::string& suspended);

}  // namespace radar::cli
