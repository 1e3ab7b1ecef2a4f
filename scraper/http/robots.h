// The Robots Exclusion Protocol (RFC 9309).
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace radar::http {

inline constexpr std::size_t k_max_robots_bytes = 500u << 10;  // RFC 9309 section 2.5: at least 500 KiB

// Whether `agent` (a product token such as "skills-radar", or a whole User-Agent, of which the first token
// counts) may fetch `url` (absolute, or a path). Longest rule wins, Allow wins a tie; "*" and "$" as in the
// RFC; groups for the same agent are merged; /robots.txt itself is always allowed. Only the first 500 KiB
// count.
[[nodiscard]] bool allowed(std::string_view robots_txt, std::string_view agent, std::string_view url);

// Seconds of the agent's Crawl-delay (not in the RFC, widely written); nullopt if there is none.
[[nodiscard]] std::optional<double> crawl_delay(std::string_view robots_txt, std::string_view agent);

}  // namespace radar::http
