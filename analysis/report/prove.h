// The proof of a finished report: for each table's figures the postings behind them.
#pragma once

#include "analysis/report/proof_builder.h"

namespace radar::report {

[[nodiscard]] Proof prove(const ProofInput& in);

}  // namespace radar::report
