// Pay in free text: "$130K - $180K", "120 000 - 150 000 EUR per year", "1500-2000 AZN", "£600/day".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sources/model/posting.h"

namespace radar::model {

// One statement of pay. The whole text may hold more words; the first plausible amount or range with a
// currency sign, code or an interval word is taken. Currency and interval stay "" when not said ("$" alone is
// USD unless A$, C$ ...).
[[nodiscard]] std::optional<Salary> parse_salary(std::string_view text);

struct StatedPay {
  Salary salary;
  std::size_t begin = 0, end = 0;  // of the amounts, without the currency sign before them
  bool range = false;              // two ends
};
// All of them, in order. Funding, revenue, bonuses, stipends, 401(k) and the like are left out where the
// words beside the sum tell them. "kr" is the krone that the text's own words tell, else `krone`; sums in
// kroner of nobody knows where are left out.
[[nodiscard]] std::vector<StatedPay> find_pay(std::string_view text, std::string_view krone = {});

// Whose "kr" a text speaks of, by its language and places: "SEK", "NOK", "DKK", or "" if neither is plain.
[[nodiscard]] std::string_view krone_of(std::string_view text);

// The sums of a table's rows, one a line, whose currency and interval the caption tells: "Pay bands (annual,
// USD)", then "Zone A | 171,000 | 205,000"; each as a range of the row's least and most. Up to four lines of
// heads may stand before them.
[[nodiscard]] std::vector<StatedPay> find_pay_in_table(std::string_view caption, std::string_view rows);

// How many of an interval's payments make a year: 2080 hours, 260 days, 52 weeks, 12 months; "" counts as a
// year.
[[nodiscard]] double periods_a_year(std::string_view interval);

// ISO 4217 code of a sign or name ("$", "US$", "€", "EUR", "manat", "zł") or of a code ("thb"), in a field
// that holds nothing else; "" if not known.
[[nodiscard]] std::string currency_from(std::string_view sign_or_name);

}  // namespace radar::model
