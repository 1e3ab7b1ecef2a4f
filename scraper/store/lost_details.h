// Postings whose own page does not come: counted by nights, for what the listing says of the posting now. A
// new version or another revision of it begins the count again.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "scraper/store/statements.h"
#include "scraper/store/store.h"

namespace radar::store {

// Rows written.
std::int64_t record_lost_detail(Statements& statements, std::int64_t source, std::string_view native_id,
                                text::UnixSeconds now);
[[nodiscard]] std::optional<LostDetail> read_lost_detail(Statements& statements, std::int64_t source,
                                                         std::string_view native_id);

}  // namespace radar::store
