// Second readings of the sections that headings told: demands where no heading is, and what "desired" means.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analysis/extract/sections.h"

namespace radar::extract {

constexpr std::size_t k_lost_breaks = 400;  // bytes of a line that holds more than an item

// A list item's mark at the line's start; a line that is nothing else.
[[nodiscard]] bool is_bullet(std::string_view line);
[[nodiscard]] bool is_bare_mark(std::string_view line);
[[nodiscard]] std::string_view without_bullet(std::string_view line);

// Parts sections that tell nothing of demands where three lines in a row open like demands.
[[nodiscard]] std::vector<Section> with_demand_runs(const Headings& headings, std::string_view text,
                                                    const std::vector<Section>& sections);

// "Desired experience" over the only list, or over the first with "Nice to have" over the next: that is what
// is asked for. Any other wish stays what it says: "Ways to stand out", "Even better if you have".
void ask_where_first(const Headings& headings, std::string_view text, std::vector<Section>& sections);

}  // namespace radar::extract
