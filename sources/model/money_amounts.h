// Sums of money in free text, as written: the numbers with the currency that stands beside them. What they
// are paid for is not judged here.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace radar::model {

// Stands for the code of "kr" and "kroner" until the words around tell whose they are; see krone_of().
inline constexpr std::string_view k_krone = "kr";

struct Amount {
  double value = 0;                // 0: a number that is no sum ("10M", "95%", "5x")
  bool suffixed = false;           // written with k, in lakhs or the like
  double unit = 1;                 // what the suffix stands for
  bool in_lakhs = false;           // "20 LPA": lakhs of rupees a year
  bool open_ended = false;         // "100k+"
  std::string_view currency;       // ISO 4217, "" none beside it
  bool bare_dollar = false;        // "$" alone, which many currencies share
  std::size_t begin = 0, end = 0;  // of the number with its suffix
};

struct CurrencyMatch {
  std::string_view code;
  std::size_t length = 0;  // 0: none
};

// The currency sign, code or name that stands at `at`.
[[nodiscard]] CurrencyMatch currency_at(std::string_view s, std::size_t at);
// Is it a code of ISO 4217 in use, in capitals?
[[nodiscard]] bool is_currency_code(std::string_view code);
// Is it the first byte of a Latin or Cyrillic letter beyond ASCII? Of dashes and signs it is another.
[[nodiscard]] bool begins_wide_letter(char c);
// Past blanks, no-break and narrow ones included.
[[nodiscard]] std::size_t skip_blank(std::string_view s, std::size_t at);
// All numbers, left to right.
[[nodiscard]] std::vector<Amount> amounts_in(std::string_view s);

}  // namespace radar::model
