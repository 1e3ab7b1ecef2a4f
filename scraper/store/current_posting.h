// A posting as its newest version has it, without its text: what a later answer may be silent about.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "scraper/store/statements.h"
#include "sources/model/posting.h"

namespace radar::store {

// nullopt: no such posting.
[[nodiscard]] std::optional<model::Posting> current_posting(Statements& statements, std::int64_t source,
                                                            std::string_view native_id);

}  // namespace radar::store
