#include "sources/az_board.h"

namespace radar::sources {

HtmlPlan az_plan(json::ConfigObject& options, const std::string& site, const std::string& first_page) {
  HtmlPlan plan;
  plan.host_moved_to = options.has("base_url") ? base_url(options, "") : "";
  plan.url = with_origin(site + options.string_or("path", first_page), plan.host_moved_to);
  plan.max_pages = options.optional_int("max_pages", 1, 1000).value_or(20);
  plan.currency = "AZN";
  plan.complete = false;
  return plan;
}

}  // namespace radar::sources
