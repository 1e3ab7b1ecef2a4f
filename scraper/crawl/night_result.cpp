// How a night went as a whole.
#include <algorithm>
#include <ctime>

#include "scraper/crawl/night.h"

namespace radar::crawl {

text::UnixSeconds time_of(const NightOptions& options) {
  return options.clock ? options.clock() : std::time(nullptr);
}

bool is_well(const std::string& status) {
  return status == "ok" || status == "unchanged" || status == "empty";
}

int NightResult::exit_code() const {
  if (interrupted) return 130;
  const auto well =
      std::count_if(sources.begin(), sources.end(), [](const auto& s) { return is_well(s.row.status); });
  const auto none = std::count_if(sources.begin(), sources.end(), [](const auto& s) {
    return s.row.status == "failed" || s.row.status == "blocked" || s.row.status == "changed" ||
           (s.row.status == "truncated" && s.row.seen == 0);
  });
  if (static_cast<std::size_t>(well) == sources.size()) return 0;
  const auto skipped =
      std::count_if(sources.begin(), sources.end(), [](const auto& s) { return s.row.status == "skipped"; });
  return none > 0 && static_cast<std::size_t>(none + skipped) == sources.size() ? 3 : 1;
}

}  // namespace radar::crawl
