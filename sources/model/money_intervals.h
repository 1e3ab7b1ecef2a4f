// How often a sum is paid, by the words beside it: "per hour", "monatlich", "年収".
#pragma once

#include <string>
#include <string_view>

namespace radar::model {

// Of the words behind the sum in the bytes [begin, end), else of those before it; "" if none tell it.
[[nodiscard]] std::string interval_near(std::string_view s, std::size_t begin, std::size_t end);
// Of the first words that tell one, "" if none do; `lower` in small letters.
[[nodiscard]] std::string_view interval_in(std::string_view lower);
// Bytes of the words that tell one at the begin of `lower`; 0 if none do.
[[nodiscard]] std::size_t interval_words_length(std::string_view lower);
[[nodiscard]] std::string without_interval_words(std::string_view lower);

}  // namespace radar::model
