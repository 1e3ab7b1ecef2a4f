#include "scraper/http/retry.h"

#include <algorithm>

#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::http {

bool worth_retrying(int status) {
  return status == 408 || status == 425 || status == 429 || status == 500 || (status >= 502 && status <= 504);
}

bool worth_retrying(FetchError::Kind kind) {
  using Kind = FetchError::Kind;
  return kind == Kind::dns || kind == Kind::connect || kind == Kind::timeout || kind == Kind::truncated;
}

std::optional<std::int64_t> retry_after_ms(std::string_view header, text::UnixSeconds now) {
  header = text::trim(header);
  if (const auto seconds = text::parse_int(header)) {
    if (*seconds < 0) return std::nullopt;
    return std::min<std::int64_t>(*seconds, 10'000'000) * 1000;
  }
  const auto date = text::parse_date(header);
  if (!date || !date->has_time) return std::nullopt;
  return std::max<std::int64_t>(0, date->seconds - now) * 1000;
}

std::int64_t backoff_ms(int attempt, std::int64_t base, std::int64_t cap, double random) {
  const std::int64_t top = std::min(cap, base << std::clamp(attempt, 0, 20));
  const std::int64_t bottom = std::min(base / 2, top);
  return bottom + static_cast<std::int64_t>(random * static_cast<double>(top - bottom));
}

}  // namespace radar::http
