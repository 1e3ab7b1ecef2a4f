// The number that stands before "years".
#pragma once

#include <optional>
#include <string_view>

namespace radar::extract {

// A word that counts other time than years, or has its number in it.
struct YearsUnit {
  double years = 1;  // a month is a twelfth
  double count = 0;  // "dreijährige": 3; 0: the number stands before the word
};
// Of the word at the text's begin: "months", "decade", "zweijährige"; nothing for plain years.
[[nodiscard]] std::optional<YearsUnit> years_unit_at(std::string_view s);

// The number, or the range's lower end, whose words reach to the end of `before`: "at least 3-5+ ",
// "five (5) "; a view into `before`.
[[nodiscard]] std::optional<std::string_view> number_at_end(std::string_view before);
// What the words behind the unit at the text's begin add: "años y medio" 0.5, "years" 0.
[[nodiscard]] double half_behind(std::string_view unit_on);
// Its value: "2,5", "five", "пяти".
[[nodiscard]] std::optional<double> value_of_number(std::string_view number);

}  // namespace radar::extract
