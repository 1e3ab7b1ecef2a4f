// Many tests at once.
#pragma once

#include <vector>

namespace radar::stats {

// Benjamini and Hochberg 1995: the smallest false-discovery rate at which each test is called significant;
// never below its p, in the order given.
[[nodiscard]] std::vector<double> false_discovery_q(const std::vector<double>& p);

// Holm 1979: p adjusted so that "adjusted <= alpha" errs with probability alpha at most over all of them.
[[nodiscard]] std::vector<double> holm_adjusted(const std::vector<double>& p);

}  // namespace radar::stats
