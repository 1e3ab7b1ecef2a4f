// The stipends that fellows and doctoral students live on: pay by another name.
#pragma once

#include <string>
#include <string_view>

#include "sources/model/money.h"

namespace radar::extract {

// The line with "salary" for "stipend", byte for byte, where the job is a fellow's; empty if there is none.
[[nodiscard]] std::string fellows_stipend_as_salary(std::string_view title, std::string_view line);

// Whether a sum of such a line is a year's stipend and none for travel or a move, by the line's words before
// and behind it.
[[nodiscard]] bool is_fellows_stipend(const model::Salary& pay, std::string_view before,
                                      std::string_view after);

}  // namespace radar::extract
