// Pay in free text: "$130K - $180K", "120 000 - 150 000 EUR per year", "1500-2000 AZN", "£600/day".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sources/model/posting.h"

namespace radar::model {

// One statement of pay. The whole text may hold more words; the first plausible amount or range with a
// currency sign, code or an interval word is taken. Currency and interval stay "" when not said ("$" alone is
// USD unless A$, C$ ...).
[[nodiscard]] std::optional<Salary> parse_salary(std::string_view text);
// ISO 4217 code of a sign or name ("$", "US$", "€", "EUR", "manat", "zł"); "" if not known.
[[nodiscard]] std::string currency_from(std::string_view sign_or_name);

}  // namespace radar::model
