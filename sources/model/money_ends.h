// Which end of a range a sum is: "up to 90k", "ab 45.000 €", "300万円以上".
#pragma once

#include <string_view>

#include "sources/model/money_amounts.h"
#include "sources/model/posting.h"

namespace radar::model {

// The sums of one statement of pay; of a single sum twice the same.
struct Ends {
  Amount low, high;
  bool range = false;
};

// Sets the least and the most: of a single sum the words beside it tell which of them it is, else it is both.
void set_ends(std::string_view s, const Ends& ends, Salary& salary);

}  // namespace radar::model
