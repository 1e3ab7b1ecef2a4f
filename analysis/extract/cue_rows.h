// The parts of cue_table(). Where two rows have the same phrase the first part has it.
#pragma once

#include <vector>

#include "analysis/extract/cue_table.h"

namespace radar::extract {

[[nodiscard]] std::vector<CueRow> words_without_verdict();
[[nodiscard]] std::vector<CueRow> verdict_cues();
[[nodiscard]] std::vector<CueRow> context_cues();

}  // namespace radar::extract
