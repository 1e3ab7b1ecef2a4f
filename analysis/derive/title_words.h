// The words that titles carry besides the work: workplace, urgency, regions, requisition numbers; and the
// abbreviations of the others. All folded as text::name_key() does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace radar::derive {

[[nodiscard]] bool is_noise_word(std::string_view word);        // "remote", "m", "urgent"
[[nodiscard]] bool is_noise_phrase(std::string_view phrase);    // "with verification"
[[nodiscard]] bool is_requisition_word(std::string_view word);  // "req", before a number
[[nodiscard]] bool is_macro_region(std::string_view phrase);    // "emea", "west coast"
[[nodiscard]] bool is_place_and_word(std::string_view phrase);  // "reading": a city, but hardly in a title
// "sr" -> "senior", "ml" -> "machine", "learning"; words without meaning of their own ("of", "remote")
// dropped.
[[nodiscard]] std::vector<std::string> written_out(const std::vector<std::string>& words);

}  // namespace radar::derive
