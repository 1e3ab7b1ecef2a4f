// Dates as job systems write them, without a time-zone database: sources give offsets, or none, which means
// UTC.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace radar::text {

// Seconds since 1970-01-01T00:00:00Z.
using UnixSeconds = std::int64_t;

struct Timestamp {
  UnixSeconds seconds = 0;
  bool has_time = true;   // false: a day only
  bool is_bound = false;  // "Posted 30+ Days Ago": the true date is this or earlier
  bool operator==(const Timestamp&) const = default;
};

enum class DayOrder { month_first, day_first };

struct DateHints {
  UnixSeconds now = 0;  // for relative dates ("2 days ago"); 0: relative dates do not parse
  DayOrder order = DayOrder::month_first;  // 3/4/2026
};

// ISO 8601 in all shapes, "YYYY-MM-DD HH:MM:SS UTC", RFC 822/2822, epoch s / ms in digits, M/D/YYYY,
// D.M.YYYY, month names and relative texts in English, German, French, Spanish, Turkish, Russian and
// Azerbaijani. Years outside 1990..2100 do not parse.
[[nodiscard]] std::optional<Timestamp> parse_date(std::string_view s, const DateHints& hints = {});
// Above 10^11 (absolute) is milliseconds.
[[nodiscard]] std::optional<Timestamp> from_epoch(std::int64_t number);

[[nodiscard]] UnixSeconds days_from_civil(int year, unsigned month,
                                          unsigned day);  // in days since 1970-01-01
struct Civil {
  int year;
  unsigned month, day;
};
[[nodiscard]] Civil civil_from_days(std::int64_t days);
[[nodiscard]] std::string format_date(UnixSeconds t);            // 2026-11-24
[[nodiscard]] std::string format_datetime(UnixSeconds t);        // 2026-11-24T03:00:00Z
[[nodiscard]] std::string format_timestamp(const Timestamp& t);  // either, by has_time

}  // namespace radar::text
