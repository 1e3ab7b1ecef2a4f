// Stated pay of a sample's jobs, made comparable: yearly, in one currency, the middle of the range.
#pragma once

#include <optional>
#include <string>

#include "analysis/report/query.h"

namespace radar::report {

// Yearly pay of one posting in `currency`; the source's field before the text's. nullopt: not stated, another
// currency, or a period that cannot be told (nothing is guessed but this: 20,000 and more without a period is
// a year's pay).
[[nodiscard]] std::optional<double> yearly_pay(const PostingInfo& posting, const std::string& currency);
// Of the first of the job's postings that states it.
[[nodiscard]] std::optional<double> yearly_pay(const Sample& sample, const Job& job,
                                               const std::string& currency);

}  // namespace radar::report
