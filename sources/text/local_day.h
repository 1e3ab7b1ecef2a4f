// Days that a site writes as an instant: midnight where it stands.
#pragma once

#include <optional>
#include <string_view>

#include "sources/text/date.h"

namespace radar::text {

// The day of "2026-10-03T00:00:00+04:00": a site that writes midnight of its own zone means the day, which in
// UTC is the one before; nullopt for any other time, and for midnight in UTC or in no zone.
[[nodiscard]] std::optional<Timestamp> local_midnight(std::string_view iso);

}  // namespace radar::text
