// When to ask again, and after how long. Pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "scraper/http/client.h"
#include "sources/text/date.h"

namespace radar::http {

// 408, 425, 429, 500, 502, 503, 504: the server itself says "not now".
[[nodiscard]] bool worth_retrying(int status);
[[nodiscard]] bool worth_retrying(FetchError::Kind kind);
// Milliseconds from a Retry-After header, seconds or HTTP-date (RFC 9110 section 10.2.3); nullopt if
// unreadable.
[[nodiscard]] std::optional<std::int64_t> retry_after_ms(std::string_view header, text::UnixSeconds now);
// Exponential with jitter: uniform over [base / 2, base * 2^attempt], at most `cap`; `random` is uniform in
// [0, 1).
[[nodiscard]] std::int64_t backoff_ms(int attempt, std::int64_t base, std::int64_t cap, double random);

}  // namespace radar::http
