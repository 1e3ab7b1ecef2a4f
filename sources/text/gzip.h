// gzip (RFC 1952) in memory, for sitemaps that are sent as .xml.gz.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "sources/text/result.h"

namespace radar::text {

[[nodiscard]] bool is_gzip(std::string_view bytes);  // by the magic bytes 1f 8b
// All members of `bytes` inflated. Error: one line; more than `max_bytes` is an error too.
[[nodiscard]] Result<std::string> gunzip(std::string_view bytes, std::size_t max_bytes);

}  // namespace radar::text
