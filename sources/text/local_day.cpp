#include "sources/text/local_day.h"

#include "sources/text/utf8.h"

namespace radar::text {

std::optional<Timestamp> local_midnight(std::string_view iso) {
  constexpr std::size_t k_date = 10, k_sign_back = 6;  // "2026-10-03", "+04:00"
  iso = trim(iso);
  if (iso.size() <= k_date + k_sign_back) return std::nullopt;
  const auto zone = iso.find_first_of("+-", k_date);
  if (zone == std::string_view::npos || (iso[k_date] != 'T' && iso[k_date] != ' ')) return std::nullopt;
  // Nothing but zeros between the day and the zone, and a zone that is not all zeros.
  const auto time = iso.substr(k_date + 1, zone - k_date - 1);
  if (!time.starts_with("00:00") || time.find_first_not_of("0:.") != std::string_view::npos)
    return std::nullopt;
  if (iso.substr(zone + 1).find_first_not_of("0:") == std::string_view::npos) return std::nullopt;
  const auto day = parse_date(iso.substr(0, k_date));
  return day && !day->has_time && parse_date(iso) ? day : std::nullopt;
}

}  // namespace radar::text
