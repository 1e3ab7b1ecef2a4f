// What the Azerbaijani boards that are read page by page have in common.
#pragma once

#include <string>

#include "sources/html_listing.h"

namespace radar::sources {

// With the options "path" (of the first page, else `first_page`), "max_pages" and "base_url". Pay that names
// no currency is in manat. They are followed for so many pages and no further: absence says nothing.
[[nodiscard]] HtmlPlan az_plan(json::ConfigObject& options, const std::string& site,
                               const std::string& first_page);

}  // namespace radar::sources
