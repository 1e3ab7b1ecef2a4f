// Titles compared: what stays is the work, its level and its team. What a listing adds goes: places,
// workplace,
// "(m/w/d)", requisition numbers, pay, "NEW!". Words are sorted and abbreviations written out, so that
// "Sr. ML Engineer - Berlin (Remote)" and "Engineer, Machine Learning, Senior" are one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace radar::derive {

// Words of a posting's own places, folded, sorted: a title's segment that says nothing else is dropped.
[[nodiscard]] std::vector<std::string> place_words(const std::vector<std::string>& locations);

[[nodiscard]] std::string title_key(std::string_view title, const std::vector<std::string>& place_words = {});

}  // namespace radar::derive
