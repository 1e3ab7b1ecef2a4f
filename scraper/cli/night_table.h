// The summary of a night.
#pragma once

#include "scraper/cli/summary.h"
#include "scraper/crawl/night.h"

namespace radar::cli {

[[nodiscard]] SummaryTable night_table(const crawl::NightResult& night);

}  // namespace radar::cli
