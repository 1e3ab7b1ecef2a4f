// What a posting's text says besides skills: years of experience, workplace, pay, language.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sources/model/posting.h"

namespace radar::extract {

// Least years of experience asked for; where several are named ("5+ years of software, 2+ of ML") the
// largest.
[[nodiscard]] std::optional<double> experience_years(std::string_view plain_text);
// "remote", "hybrid", "onsite" where the text says one of them of the job itself; "" if it does not or
// contradicts.
[[nodiscard]] std::string workplace(std::string_view title, std::string_view plain_text);
// The first statement of pay.
[[nodiscard]] std::optional<model::Salary> stated_pay(std::string_view plain_text);
// ISO 639-1 of the text's main language (CLD2); "" if that is not sure.
[[nodiscard]] std::string language_of(std::string_view plain_text);

}  // namespace radar::extract
